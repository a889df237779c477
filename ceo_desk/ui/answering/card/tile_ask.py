"""A note to the assistant: what to find out, to prepare, or to change in what was suggested."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ceo_desk.ui.answering.card.presenter import assistant_of
from ceo_desk.ui.answering.reply_editor import ReplyEditor
from ceo_desk.ui.context import Context
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import column, row
from ceo_desk.ui.parts.text import Words

translate = QCoreApplication.translate


class AskPanel(QWidget):
    """`naming_pressed`: nobody is named yet, and the person wants to."""

    naming_pressed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._name = assistant_of(context.sitter)
        self._label = Words(theme, "", "label")
        self.note = ReplyEditor(context, is_note=True)
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        text = translate("Answer", "Nobody is named as your assistant yet.")
        self._nobody = Words(theme, text, "head")
        self.naming = Button(theme, translate("Answer", "Name somebody in Settings"), "secondary", "gear-six")
        self.naming.clicked.connect(lambda _checked=False: self.naming_pressed.emit())
        self._empty = QWidget()
        self._empty.setLayout(column(self._nobody, theme.space(16), row(self.naming, None), None))
        layout = column(self._label, theme.space(12), self.note, self._empty)
        layout.setStretchFactor(self.note, 1)
        self.setLayout(layout)
        for part in (self._label, self.note):
            part.setVisible(bool(self._name))
        self._empty.setVisible(not self._name)

    def open(self, comment: str, *, is_proposal: bool) -> None:
        """Begins a note about this comment, with what was typed for it before."""
        if is_proposal:
            label = translate("Answer", "What should {name} change?").format(name=self._name)
        else:
            label = translate("Answer", "Your words to {name}").format(name=self._name)
        self._label.say(label)
        self.note.open(comment, label)

    def let_go(self, comment: str) -> None:
        """The note was given."""
        if comment == self.note.comment:
            self.note.let_go()

    def words(self) -> str:
        """The note."""
        return self.note.words().strip()

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        return self.note if self._name else self.naming
