"""What stands below the words to find: the words to put in their place."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import inset, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class ReplaceRow(QWidget):
    """A field and its buttons; in their place `note` says what was done, and how to take it back."""

    replacing = Signal()
    replacing_all = Signal()
    taking_back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.line = line_of(theme, translate("Write", "Replace it with"))
        self._said = Words(theme, "", "body", "ink2", wrap=False)
        self._replace = Button(theme, translate("Write", "Replace"), "secondary")
        self._all = Button(theme, translate("Write", "Replace all"), "quiet")
        self._undo = Button(theme, translate("Write", "Undo"), "quiet", "arrow-counter-clockwise")
        said = QWidget()
        said.setLayout(inset(theme, self._said))
        self._note = QWidget()
        self._note.setLayout(row(said, self._undo, gap=theme.space(4)))
        whole = QHBoxLayout(self)
        whole.setSpacing(theme.space(12))
        whole.setContentsMargins(theme.space(24), 0, theme.space(24), theme.space(12))
        whole.addWidget(self.line, 1)
        whole.addLayout(row(self._replace, self._all, self._note, gap=theme.space(8)))
        self.note("")
        self.line.textEdited.connect(lambda _text: self.note(""))
        self._replace.clicked.connect(lambda _checked=False: self.replacing.emit())
        self._all.clicked.connect(lambda _checked=False: self.replacing_all.emit())
        self._undo.clicked.connect(lambda _checked=False: self.taking_back.emit())

    def note(self, words: str) -> None:
        """Says what was done; "" takes it away."""
        had_keyboard = any(button.hasFocus() for button in (self._replace, self._all, self._undo))
        self._said.say(words)
        for button in (self._replace, self._all):
            button.setVisible(not words)
        self._note.setVisible(bool(words))
        if had_keyboard and not any(button.hasFocus() for button in (self._replace, self._all)):
            (self._undo if words else self.line).setFocus(Qt.FocusReason.OtherFocusReason)

    def has_note(self) -> bool:
        """True while it says what was done."""
        return bool(self._said.text())


def line_of(theme: Theme, name: str) -> QLineEdit:
    """A field of a bar, named inside."""
    line = QLineEdit()
    line.setFont(theme.font("lead"))
    line.setMinimumHeight(theme.line("lead") + theme.space(27))
    line.setMinimumWidth(theme.space(160))
    line.setAccessibleName(name)
    line.setPlaceholderText(name)
    return line
