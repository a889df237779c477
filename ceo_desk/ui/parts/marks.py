"""Small marks: a person's initials, an icon beside words, the dots that say which card this is."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ceo_desk.ui.theme.theme import Theme


def initials_of(name: str) -> str:
    """Up to two letters that stand for a name: `IB`, `JO`, `é`; scripts without capitals give their first sign."""
    words = [word for word in name.replace(".", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    first = words[0]
    if not first[0].isascii() and first[0].upper() == first[0].lower():
        return first[0]
    if len(words) == 1:
        return first[:2].upper()
    return (first[0] + words[-1][0]).upper()


class Initials(QWidget):
    """A person's initials in a disc; the words beside it say the name, so it is silent for screen readers."""

    def __init__(
        self, theme: Theme, name: str, size: int = 48, *, is_on_tint: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._text, self._is_on_tint = theme, initials_of(name), is_on_tint
        self._size = max(round(size * (1 + (theme.factor - 1) * 0.75)), size)
        self.setFixedSize(self._size, self._size)
        theme.recoloured.connect(self.update)

    def show_name(self, name: str, *, is_on_tint: bool | None = None) -> None:
        """Stands for somebody else; on a tinted row the disc is white."""
        self._text = initials_of(name)
        self._is_on_tint = self._is_on_tint if is_on_tint is None else is_on_tint
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """A disc with letters; in high contrast a ring."""
        painter = QPainter(self)
        paint_initials(painter, self._theme, QRectF(self.rect()), self._text, is_on_tint=self._is_on_tint)
        painter.end()


def paint_initials(painter: QPainter, theme: Theme, box: QRectF, text: str, *, is_on_tint: bool = False) -> None:
    """Draws initials into a square."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color("surface" if is_on_tint else "tint"))
    painter.setPen(Qt.PenStyle.NoPen)
    if theme.is_contrast:
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(theme.color("edge"))
        pen.setWidth(2)
        painter.setPen(pen)
        box = box.adjusted(1, 1, -1, -1)
    painter.drawEllipse(box)
    font = theme.font("hint_strong" if box.width() < theme.px(50) else "name")
    painter.setFont(font)
    painter.setPen(theme.color("accenttext"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class Icon(QLabel):
    """An icon beside words that say the same."""

    def __init__(
        self, theme: Theme, name: str, size: int = 24, tone: str = "ink2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._size, self._tone = theme, name, size, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.recoloured.connect(self._draw)
        self._draw()

    def show_icon(self, name: str, tone: str | None = None) -> None:
        """Another icon, and (None = as it was) another colour."""
        self._name, self._tone = name, tone or self._tone
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(self._theme.pixmap(self._name, self._size, self._tone))
        self.setFixedSize(self._theme.px(self._size), self._theme.px(self._size))


class StepDots(QWidget):
    """Which of how many: done ones are full, the current one is wide."""

    MOST = 12
    """More than this are not drawn: the words beside it say the number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._count, self._current = theme, 0, 0
        self.setFixedHeight(theme.px(14))
        theme.recoloured.connect(self.update)

    def show_step(self, current: int, count: int) -> None:
        """`current` counts from 0."""
        self._count, self._current = min(count, self.MOST), current
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """Room for all dots."""
        return QSize(self._theme.px(20) * self._count + self._theme.px(20), self._theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """Dots from where reading begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._theme.is_mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        x, side, middle = 0.0, float(self._theme.px(12)), self.height() / 2
        for index in range(self._count):
            width = side * 2.6 if index == self._current else side
            box = QRectF(x + 1, middle - side / 2, width - 2, side)
            if index == self._current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("accent"))
            else:
                pen = painter.pen()
                pen.setStyle(Qt.PenStyle.SolidLine)
                pen.setColor(self._theme.color("edge"))
                pen.setWidthF(2.0)
                painter.setPen(pen)
                painter.setBrush(self._theme.color("edge") if index < self._current else Qt.BrushStyle.NoBrush)
                box = box.adjusted(0, 1, 0, -1)
            painter.drawRoundedRect(box, side / 2, side / 2)
            x += width + self._theme.px(8)
        painter.end()


def paint_pill(painter: QPainter, theme: Theme, end: QPointF, text: str) -> None:
    """A count in a pill whose middle lies at `end`."""
    font = theme.font("hint_strong")
    painter.setFont(font)
    metrics = painter.fontMetrics()
    height = float(theme.px(26))
    width = max(height, metrics.horizontalAdvance(text) + theme.px(14))
    box = QRectF(end.x() - width / 2, end.y() - height / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(theme.color("onaccent"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
