"""What stands where rows will stand, before the desk has read them: bars that don't shimmer."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.theme.theme import Theme

ROWS, HEIGHT = 4, 84


class LoadingRows(QWidget):
    """Empty until `show_bars`: what takes less than a moment shows nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._is_shown = theme, False
        self.setFixedHeight(ROWS * theme.px(HEIGHT))

    def show_bars(self) -> None:
        """It takes longer: say so."""
        self._is_shown = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """Two bars a row."""
        if not self._is_shown:
            return
        painter = QPainter(self)
        painter.setBrush(self._theme.color("line"))
        painter.setPen(self._theme.color("line"))
        for number in range(ROWS):
            top = number * self._theme.px(HEIGHT) + self._theme.px(20)
            painter.drawRoundedRect(self._theme.px(80), top, self.width() // 3, self._theme.px(14), 7, 7)
            painter.drawRoundedRect(
                self._theme.px(80), top + self._theme.px(28), self.width() // 2, self._theme.px(14), 7, 7
            )
        painter.end()
