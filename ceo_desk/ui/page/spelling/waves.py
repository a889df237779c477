"""The wave under a word that may be misspelt. It is drawn over the page: the document does not know of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock, QTextLine

from ceo_desk.ui.page.formats import PageLook

_STEP, _HEIGHT, _PEN, _BELOW = 0.16, 0.055, 0.085, 0.16
"""Half a wave's width, its height, its line, and how far under the words it is, in parts of the letters' size."""


def draw_wave(
    painter: QPainter, look: PageLook, color: QColor, block: QTextBlock, start: int, end: int, scrolled: int
) -> None:
    """Draws under the letters from `start` to `end` of a block, in each line that they stand in."""
    pen = QPen(color, look.size * _PEN)
    painter.setPen(pen)
    for left, right, y in stretches(look, block, start, end):
        painter.drawPath(_wave(left, right, y - scrolled, look.size))


def stretches(look: PageLook, block: QTextBlock, start: int, end: int) -> Iterator[tuple[float, float, float]]:
    """Left and right ends, and the height of a line under the letters, for each line of words."""
    layout = block.layout()
    origin = layout.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if last <= start or first >= end:
            continue
        ends = _x(line, max(start, first)), _x(line, min(end, last))
        y = origin.y() + line.y() + line.ascent() + look.size * _BELOW
        yield origin.x() + min(ends), origin.x() + max(ends), y


def _wave(left: float, right: float, y: float, size: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    step, height = size * _STEP, size * _HEIGHT
    x, is_up = left, True
    while x < right:
        further = min(x + step, right)
        peak = y + (-height if is_up else height) * 2
        path.quadTo(QPointF((x + further) / 2, peak), QPointF(further, y))
        x, is_up = further, not is_up
    return path


def _x(line: QTextLine, at: int) -> float:
    found = line.cursorToX(at)  # with the place itself, which the stubs forget
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]  # as above
