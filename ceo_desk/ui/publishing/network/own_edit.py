"""A small page for a text without marks: plain words, how many, and where LinkedIn folds them."""

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ceo_desk.services.publishing.packaging import length_of_words
from ceo_desk.ui.parts.layouts import column, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.publishing.network.fold import fold_at
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.words import number

translate = QCoreApplication.translate

ROWS = 9
"""Lines that are seen at once."""


class FoldedEdit(QPlainTextEdit):
    """Plain words with a dashed line where the fold is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(theme.font("body"))
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("Publish", "The text for LinkedIn"))
        self.setFixedHeight(ROWS * theme.line("body") + theme.space(32))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """The words, then the fold where some of them stand behind it."""
        super().paintEvent(event)
        text = self.toPlainText()
        at = fold_at(text)
        if at >= len(text):
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(len(text[:at].encode("utf-16-le", "surrogatepass")) // 2)
        y = float(self.cursorRect(cursor).bottom() + 1)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._theme.color("ink2"), self._theme.border, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, y), QPointF(self.viewport().width(), y))
        painter.end()


class OwnEdit(QWidget):
    """The edit and the count below it. `typed`: the words are others now."""

    typed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit: int | None = None
        self.edit = FoldedEdit(theme)
        self.count = Words(theme, "", "body", "ink2", wrap=False)
        fold = Words(theme, translate("Publish", "LinkedIn folds away what stands below the line."), "body", "ink2")
        line = row(fold, self.count, gap=theme.space(12))
        line.setStretch(0, 1)
        self.setLayout(column(self.edit, line, gap=theme.space(6)))
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._on_changed)

    def show_text(self, text: str, limit: int | None) -> None:
        """Puts a text in without telling."""
        self._limit = limit
        if self.edit.toPlainText() != text:
            self.edit.blockSignals(True)
            self.edit.setPlainText(text)
            self.edit.blockSignals(False)
        self._say_count()

    def text(self) -> str:
        """What stands there."""
        return self.edit.toPlainText()

    def choose(self, words: str) -> None:
        """Chooses these words, if they stand there, and gives the keyboard to them."""
        self.edit.moveCursor(QTextCursor.MoveOperation.Start)
        self.edit.find(words)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self) -> None:
        self._say_count()
        self.edit.viewport().update()
        self.typed.emit()

    def _say_count(self) -> None:
        signs = length_of_words(self.text())
        if self._limit is None:
            self.count.say(number(signs))
            return
        words = translate("Publish", "{signs} of {limit}").format(signs=number(signs), limit=number(self._limit))
        self.count.say(words, tone="bad" if signs > self._limit else "ink2")
