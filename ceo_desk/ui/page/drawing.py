"""What a page draws under its words: the bar beside a quote, the ground under code, the dot before an item."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QPen, QTextBlock
from PySide6.QtWidgets import QTextEdit

from ceo_desk.ui.page.formats import PageLook, has_box, has_dot, shape_of
from ceo_desk.ui.page.passages import seen_blocks

BAR = 4
BOX = 0.85
DOT, DOT_GAP = 0.16, 0.9
"""How wide a dot is, and how far before the words its middle stands, in parts of the letters' size."""


def draw_page(page: QTextEdit, look: PageLook, painter: QPainter, seen: QRect) -> None:
    """Draws what stands under the words that are seen."""
    offset = page.verticalScrollBar().value()
    layout = page.document().documentLayout()
    for block in seen_blocks(page, seen):
        _draw_block(page, look, painter, block, layout.blockBoundingRect(block).translated(0, -offset))


def _draw_block(page: QTextEdit, look: PageLook, painter: QPainter, block: QTextBlock, place: QRectF) -> None:
    shape, palette = shape_of(block.blockFormat()), page.palette()
    is_mirrored = block.textDirection() == Qt.LayoutDirection.RightToLeft
    if shape.kind == "code":
        painter.fillRect(place, palette.brush(QPalette.ColorRole.AlternateBase))
    for depth, container in enumerate(shape.path):
        if container.kind == "q":
            left = round(page.document().documentMargin() + depth * look.step)
            if is_mirrored:
                left = page.viewport().width() - left - BAR
            bar = (left, round(place.top()), BAR, round(place.height()))
            painter.fillRect(*bar, palette.color(QPalette.ColorRole.PlaceholderText))
    if has_box(shape):
        middle = dot_of(page, look, block, is_mirrored=is_mirrored)
        _draw_box(painter, palette, middle, look.size * BOX, is_done=bool(shape.starts[-1].is_done))
    elif has_dot(shape):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Text))
        radius = look.size * DOT
        painter.drawEllipse(dot_of(page, look, block, is_mirrored=is_mirrored), radius, radius)


def _draw_box(painter: QPainter, palette: QPalette, middle: QPointF, side: float, *, is_done: bool) -> None:
    """A box, and the tick in it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = side / 9
    box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), line))
    painter.setBrush(palette.color(QPalette.ColorRole.Text) if is_done else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, side / 5, side / 5)
    if is_done:
        pen = QPen(palette.color(QPalette.ColorRole.Base), 1.4 * line)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        ends = ((-0.24, 0.02), (-0.06, 0.2), (0.26, -0.18))
        painter.drawPolyline([middle + QPointF(x * side, y * side) for x, y in ends])


def dot_of(page: QTextEdit, look: PageLook, block: QTextBlock, *, is_mirrored: bool) -> QPointF:
    """The middle of an item's dot: before its first line, at the height of its small letters."""
    layout = block.layout()
    line = layout.lineAt(0)
    away = look.size * DOT_GAP
    words = line.rect()
    x = words.right() + away if is_mirrored else words.left() - away
    small = QFontMetricsF(block.charFormat().font()).xHeight()
    middle = QPointF(x, line.y() + line.ascent() - small / 2)
    return layout.position() + middle - QPointF(0, page.verticalScrollBar().value())
