"""How long people waited, week by week: a line drawn by hand, with a table as its accessible twin."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ceo_desk.ui.results.presenter import WeekPoint, short_month_of, waited
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

STEPS = (0.25, 0.5, 1.0, 2.0, 4.0, 6.0, 12.0, 24.0, 48.0, 96.0, 168.0, 336.0, 672.0)
"""Hours between the lines across: round ones as people count them."""
LINES = 3
HEIGHT = 280


@dataclass(frozen=True, slots=True)
class Scale:
    """The lines across: every `step` hours, up to `top`."""

    step: float
    top: float

    @property
    def marks(self) -> tuple[float, ...]:
        """The hours at which lines stand, 0 first."""
        return tuple(self.step * count for count in range(round(self.top / self.step) + 1))


def scale_of(longest: float) -> Scale:
    """Two or three lines that hold the longest wait."""
    step = next((one for one in STEPS if longest <= LINES * one), 0.0)
    if not step:
        step = 168.0 * math.ceil(longest / LINES / 168.0)
    return Scale(step, step * max(1, math.ceil(longest / step)))


class TrendChart(QWidget):
    """Screen readers hear how it began and how it is now; all of it stands in the table."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: tuple[WeekPoint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(HEIGHT) if not theme.is_short else theme.px(200))
        theme.recoloured.connect(self.update)

    def show_points(self, points: Sequence[WeekPoint]) -> None:
        """Oldest first; weeks in which nobody was answered leave no dot."""
        self._points = tuple(points)
        known = [point for point in self._points if point.hours is not None]
        said = translate("Results", "How long people wait for you, week by week.")
        if known:
            told = translate("Results", "In the week of {first} it was {then}, in the week of {last} {now}.").format(
                first=known[0].day, then=known[0].waited, last=known[-1].day, now=known[-1].waited
            )
            said = f"{said} {told}"
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """As wide as there is room."""
        return QSize(400, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """Time runs in the direction in which people read."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_trend(painter, self._theme, QRectF(self.rect()), self._points, is_mirrored=self._theme.is_mirrored)
        painter.end()


def paint_trend(
    painter: QPainter, theme: Theme, box: QRectF, points: Sequence[WeekPoint], *, is_mirrored: bool = False
) -> None:
    """Draws the line into a box."""
    known = [point.hours for point in points if point.hours is not None]
    if not known:
        return
    scale = scale_of(max(known))
    painter.setFont(theme.font("hint"))
    metrics = painter.fontMetrics()
    start = max(metrics.horizontalAdvance(waited(mark)) for mark in scale.marks[1:]) + theme.px(14)
    last = next(one for one in reversed(points) if one.hours is not None)
    end = QFontMetricsF(theme.font("label")).horizontalAdvance(last.waited) + theme.px(20)
    plot = QRectF(box.left() + start, box.top() + theme.px(14), box.width() - start - end, 0)
    plot.setBottom(box.bottom() - theme.px(34))
    frame = _Frame(painter, theme, box, plot, scale, is_mirrored)
    frame.paint_scale()
    frame.paint_months(points)
    frame.paint_line(points)


@dataclass(slots=True)
class _Frame:
    """The plot within its box, and how hours and weeks become places."""

    painter: QPainter
    theme: Theme
    box: QRectF
    plot: QRectF
    scale: Scale
    is_mirrored: bool

    def seen(self, rect: QRectF) -> QRectF:
        """The rectangle as it is seen where people read from right to left."""
        if not self.is_mirrored:
            return rect
        return QRectF(self.box.left() + self.box.right() - rect.right(), rect.top(), rect.width(), rect.height())

    def place(self, index: int, count: int, hours: float) -> QPointF:
        """Where a week's dot lies."""
        x = self.plot.left() + self.plot.width() * (index / max(1, count - 1))
        if self.is_mirrored:
            x = self.box.left() + self.box.right() - x
        return QPointF(x, self.plot.bottom() - self.plot.height() * hours / self.scale.top)

    def paint_scale(self) -> None:
        """Lines across, with their hours."""
        painter, theme = self.painter, self.theme
        height = painter.fontMetrics().height()
        for mark in self.scale.marks:
            y = self.place(0, 1, mark).y()
            painter.setPen(QPen(theme.color("line"), theme.border))
            line = self.seen(QRectF(self.plot.left(), y, self.plot.width(), 0))
            painter.drawLine(line.topLeft(), line.topRight())
            painter.setPen(theme.color("ink2"))
            label = QRectF(self.box.left(), y - height / 2, self.plot.left() - theme.px(10) - self.box.left(), height)
            side = Qt.AlignmentFlag.AlignLeft if self.is_mirrored else Qt.AlignmentFlag.AlignRight
            painter.drawText(self.seen(label), side, waited(mark) if mark else "0")

    def paint_months(self, points: Sequence[WeekPoint]) -> None:
        """The name of each month under its first week, where there is room for it."""
        painter, theme = self.painter, self.theme
        painter.setPen(theme.color("ink2"))
        taken, before = -1.0, None
        for index, point in enumerate(points):
            month = (point.first_day.year, point.first_day.month)
            if month == before:
                continue
            before = month
            name = short_month_of(point.first_day)
            width = painter.fontMetrics().horizontalAdvance(name) + theme.px(8)
            middle = self.plot.left() + self.plot.width() * (index / max(1, len(points) - 1))
            if middle - width / 2 < taken:
                continue
            taken = middle + width / 2
            box = QRectF(middle - width / 2, self.plot.bottom() + theme.px(8), width, theme.px(24))
            painter.drawText(self.seen(box), Qt.AlignmentFlag.AlignCenter, name)

    def paint_line(self, points: Sequence[WeekPoint]) -> None:
        """The line with a dot a week; the last one is large and has its words."""
        painter, theme = self.painter, self.theme
        count = len(points)
        dots = [self.place(index, count, one.hours) for index, one in enumerate(points) if one.hours is not None]
        pen = QPen(theme.color("accent"), theme.px(3))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(dots)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        for dot in dots[:-1]:
            painter.drawEllipse(dot, theme.px(4), theme.px(4))
        painter.drawEllipse(dots[-1], theme.px(6), theme.px(6))
        last = next(one for one in reversed(points) if one.hours is not None)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("ink"))
        width = painter.fontMetrics().horizontalAdvance(last.waited) + 4
        height = painter.fontMetrics().height()
        x = dots[-1].x() - width - theme.px(14) if self.is_mirrored else dots[-1].x() + theme.px(14)
        painter.drawText(
            QRectF(x, dots[-1].y() - height - theme.px(1), width, height), Qt.AlignmentFlag.AlignCenter, last.waited
        )
