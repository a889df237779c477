"""The bar of a locked card: what it is, and, for the assistant, its source as letters."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ceo_desk.ui.context import Sitter
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import column
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.bars.bar import Bar

translate = QCoreApplication.translate

LINES, FEW_LINES = 5, 3


class CardBar(Bar):
    """`changed` carries the source as it was written; `refused`: the card is not wanted any more."""

    changed = Signal(str)
    refused = Signal()

    def __init__(self, theme: Theme, sitter: Sitter) -> None:
        super().__init__(theme, translate("Write", "What is kept as it is"))
        self._sitter, self._source = sitter, ""
        self._says = Words(theme, "", "body")
        self.letters = _Letters(theme)
        self._trouble = Words(theme, "", "body", "bad")
        self._edit = Button(theme, translate("Write", "Edit it as text"), "secondary")
        self._go = Button(theme, translate("Write", "Put it on the page"), "secondary")
        self._keep = Button(theme, translate("Write", "Keep it as it is"), "quiet")
        self._out = Button(theme, translate("Write", "Take it out"), "quiet")
        holder = QWidget()
        holder.setLayout(column(self._says, self.letters, self._trouble, gap=theme.space(8)))
        self.fill(holder, buttons=(self._edit, self._go, self._keep, self._out))
        self._edit.clicked.connect(lambda _checked=False: self.edit())
        self._go.clicked.connect(lambda _checked=False: self.changed.emit(self.letters.toPlainText()))
        self._keep.clicked.connect(lambda _checked=False: self.close_bar())
        self._out.clicked.connect(lambda _checked=False: self._refuse())
        self.letters.textChanged.connect(lambda: self.complain(""))

    def open_for(self, title: str, source: str) -> None:
        """Shows what a card is; the keys stay on the page."""
        self._source = source
        self._says.say(title if not self._sitter.is_leader else f"{title}. {self._who_can()}")
        self._show(is_edited=False)

    def edit(self) -> None:
        """Shows the source and takes the keys; the leader is told who can do that."""
        if self._sitter.is_leader:
            self._keep.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.letters.setPlainText(self._source)
        self._show(is_edited=True)
        self.letters.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def complain(self, sentence: str) -> None:
        """Says what is wrong with the source; "" takes that back."""
        self._trouble.say(sentence)
        self._trouble.setVisible(bool(sentence))
        self.fit()

    def _show(self, *, is_edited: bool) -> None:
        self.complain("")
        self._says.setVisible(not is_edited)
        self.letters.setVisible(is_edited)
        self._edit.setVisible(not is_edited and not self._sitter.is_leader)
        self._go.setVisible(is_edited)
        self._out.setVisible(not is_edited)
        self.show()
        self.fit()

    def _who_can(self) -> str:
        if self._sitter.assistant:
            return translate("Write", "{name} can change it.").format(name=self._sitter.assistant.split()[0])
        return translate("Write", "Your assistant can change it.")

    def _refuse(self) -> None:
        self.hide()
        self.refused.emit()
        self.closed.emit()


class _Letters(QPlainTextEdit):
    """A source as letters, a few lines high."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("CardLetters")
        self.setAccessibleName(translate("Write", "The text of what is kept as it is"))
        self.setFont(theme.font("body"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """A few lines."""
        lines = FEW_LINES if self._theme.is_short else LINES
        return QSize(self._theme.px(320), self._theme.line("body") * lines + self._theme.space(28))
