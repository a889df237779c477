"""The few lines that lists show, and which ones they are as long as nobody wrote others."""

from PySide6.QtCore import QCoreApplication, QMargins, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QTextEdit

from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

LINES = 4


class ExcerptField(QTextEdit):
    """A field of four lines. What is offered stands in all of them: Qt's own draws the first one alone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.offered = ""
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(theme.font("excerpt"))
        self.setAccessibleName(translate("Write", "The few lines that lists show"))
        self.setFixedHeight(LINES * theme.line("excerpt") + theme.space(32))

    def offer(self, text: str) -> None:
        """Shows this as long as nobody writes."""
        self.offered = text
        self.setAccessibleDescription(text)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """The field, and in an empty one what is offered."""
        super().paintEvent(event)
        if not self.offered or not self.document().isEmpty():
            return
        margin = round(self.document().documentMargin())
        around = self.viewport().rect().marginsRemoved(QMargins(margin, margin, margin, margin))
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.setPen(self._theme.color("ink2"))
        painter.drawText(QRectF(around), self.offered, _wrapped())
        painter.end()


def _wrapped() -> QTextOption:
    """Over several lines, in the direction of its own words."""
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option
