"""Where a hard comment and its answer are written."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ceo_desk.storage.foreseen import Foreseen
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import column
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

LINES = 3


class ForeseenForm(QWidget):
    """`keeping` carries the comment, the answer and the id of the one that changes ("" = a new one); `left`: none."""

    keeping = Signal(str, str, str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._changing = theme, ""
        self.comment = self._area(translate("Write", "What somebody may write"))
        self.answer = self._area(translate("Write", "What you answer then"))
        self._trouble = Words(theme, "", "body", "bad")
        self._trouble.hide()
        self.keep = Button(theme, translate("Write", "Keep it"), "secondary", "check")
        self.keep.clicked.connect(lambda _checked=False: self._keep())
        self.leave = Button(theme, translate("Write", "Leave it"), "quiet", "x")
        self.leave.clicked.connect(lambda _checked=False: self._leave())
        hint = translate("Write", "Put what is still to be filled in brackets, such as [the day].")
        gap = theme.space(6)
        self.setLayout(
            column(
                column(Words(theme, self.comment.accessibleName(), "label"), gap, self.comment),
                column(Words(theme, self.answer.accessibleName(), "label"), gap, self.answer),
                Words(theme, hint, "body", "ink2"),
                self._trouble,
                Flow((self.keep, self.leave), theme.space(8)),
                gap=theme.space(12),
            )
        )
        self.hide()

    def open(self, one: Foreseen | None = None) -> None:
        """Shows it with one that changes; a new one that was begun and not left is there again."""
        if one is not None or self._changing:
            self.fill(one)
        self._trouble.hide()
        self.show()
        self.comment.setFocus()

    def fill(self, one: Foreseen | None = None) -> None:
        """Puts in the words of one, or none."""
        self._changing = one.id if one else ""
        self.comment.setPlainText(one.comment if one else "")
        self.answer.setPlainText(one.answer if one else "")

    def complain(self, sentence: str) -> None:
        """Says why it can't be kept like this."""
        self._trouble.say(sentence)
        self._trouble.show()

    def _keep(self) -> None:
        self.keeping.emit(self.comment.toPlainText(), self.answer.toPlainText(), self._changing)

    def _leave(self) -> None:
        self.fill()
        self.left.emit()

    def _area(self, name: str) -> QPlainTextEdit:
        theme, area = self._theme, QPlainTextEdit()
        area.setAccessibleName(name)
        area.setFont(theme.font("reply"))
        area.setTabChangesFocus(True)
        area.setFixedHeight(theme.line("reply") * LINES + theme.space(32))
        return area
