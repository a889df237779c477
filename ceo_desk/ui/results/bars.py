"""Where you answered: a bar an account, with its number."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ceo_desk.ui.results.presenter import Bar
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.words import number

translate = QCoreApplication.translate

ROW, THICK = 54, 18


class Bars(QWidget):
    """The longest bar takes the room; the name stands over it where it is long."""

    def __init__(self, theme: Theme, name: str = "", *, is_sorted: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._is_sorted = name, is_sorted
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.recoloured.connect(self.update)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """One below the other, most first, unless they have an order of their own."""
        self._bars = tuple(sorted(bars, key=lambda bar: -bar.people)) if self._is_sorted else tuple(bars)
        self.setFixedHeight(max(1, len(self._bars)) * self._row())
        if self._name:
            said = "; ".join(f"{bar.name}: {number(bar.people)}" for bar in self._bars)
            self.setAccessibleName(f"{self._name}: {said}")
            self.update()
            return
        said = "; ".join(
            translate("Results", "{name}: {count} people").format(name=bar.name, count=number(bar.people))
            for bar in self._bars
        )
        self.setAccessibleName(translate("Results", "Where you answered: {all}").format(all=said))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """As wide as there is room."""
        return QSize(260, max(1, len(self._bars)) * self._row())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """Bars begin where reading begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((bar.people for bar in self._bars), default=0)
        for index, bar in enumerate(self._bars):
            self._paint(painter, bar, index * self._row(), most)
        painter.end()

    def _row(self) -> int:
        return self._theme.line("body") + self._theme.px(THICK) + self._theme.space(20)

    def _paint(self, painter: QPainter, bar: Bar, top: int, most: int) -> None:
        theme = self._theme
        line, thick = theme.line("body"), theme.px(THICK)
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("ink"))
        cut = painter.fontMetrics().elidedText(bar.name, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, top, self.width(), line), start | Qt.AlignmentFlag.AlignVCenter, cut)
        painter.setFont(theme.font("label"))
        count = number(bar.people)
        room = painter.fontMetrics().horizontalAdvance(count) + theme.px(14)
        width = (self.width() - room) * bar.people / most if most else 0.0
        box = QRectF(0, top + line + theme.space(2), max(width, float(theme.px(2))), thick)
        words = QRectF(box.right() + theme.px(12), box.top() - theme.px(6), room, thick + theme.px(12))
        if theme.is_mirrored:
            box.moveLeft(self.width() - box.width())
            words.moveLeft(box.left() - theme.px(12) - room)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.color("ink"))
        painter.drawText(words, start | Qt.AlignmentFlag.AlignVCenter, count)
