"""The pages of a laid out post, drawn into a PDF: its words, and what stands under them."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextBlock,
    QTextDocument,
)

from ceo_desk.ui.page.formats import has_box, has_dot, shape_of
from ceo_desk.ui.paper.look import DOTS_AN_INCH, NUMBER_SIZE, WORDS, Sheet
from ceo_desk.ui.paper.writing import RULE
from ceo_desk.ui.theme.tokens import Look, tokens_of

_BAR, _PAD = 3.0, 5.0


def first_line(layout: QAbstractTextDocumentLayout, block: QTextBlock) -> float:
    """Where the first line of a block begins."""
    top = layout.blockBoundingRect(block).top()
    lines = block.layout()
    return top + lines.lineAt(0).y() if lines.lineCount() else top


def printed(document: QTextDocument, sheet: Sheet, title: str, author: str) -> bytes:
    """The pages of a document as a PDF, each with its number where there are several."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_AN_INCH)
    writer.setPageLayout(sheet.layout)
    writer.setTitle(title)
    writer.setAuthor(author)
    writer.setCreator("CEO Desk")
    painter = QPainter(writer)
    pages = document.pageCount()
    for page in range(pages):
        if page:
            writer.newPage()
        _draw_page(painter, document, sheet, page)
        if pages > 1:
            _draw_number(painter, sheet, page + 1)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _draw_page(painter: QPainter, document: QTextDocument, sheet: Sheet, page: int) -> None:
    width, height = sheet.room.width(), sheet.room.height()
    seen = QRectF(0, page * height, width, height)
    painter.save()
    painter.translate(0, -page * height)
    painter.setClipRect(seen.adjusted(-WORDS.step, 0, WORDS.step, 0))
    _draw_under(painter, document, seen)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = seen
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(tokens_of(Look.LIGHT)["ink"]))
    context.palette = palette
    document.documentLayout().draw(painter, context)
    painter.restore()


def _draw_number(painter: QPainter, sheet: Sheet, number: int) -> None:
    font = WORDS.desk_font()
    font.setPixelSize(round(NUMBER_SIZE))
    painter.setFont(font)
    painter.setPen(QColor(tokens_of(Look.LIGHT)["ink2"]))
    place = QRectF(0, sheet.room.height() + 2 * NUMBER_SIZE, sheet.room.width(), 2 * NUMBER_SIZE)
    painter.drawText(place, int(Qt.AlignmentFlag.AlignHCenter), QLocale().toString(number))


def _draw_under(painter: QPainter, document: QTextDocument, seen: QRectF) -> None:
    """What the page draws by itself: bars beside quotes, dots and boxes before items, lines across."""
    block = document.begin()
    layout = document.documentLayout()
    while block.isValid():
        place = layout.blockBoundingRect(block)
        if place.bottom() >= seen.top():
            if place.top() > seen.bottom():
                return
            _draw_block(painter, block, place, seen.width())
        block = block.next()


def _draw_block(painter: QPainter, block: QTextBlock, place: QRectF, width: float) -> None:
    shape, tokens = shape_of(block.blockFormat()), tokens_of(Look.LIGHT)
    is_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
    if shape.kind == "code":
        stands_in = len(shape.path) * WORDS.step
        left, right = (0.0, width - stands_in) if is_right else (stands_in, width)
        ground = QRectF(left, place.top() - _PAD, right - left, place.height() + 2 * _PAD)
        painter.fillRect(ground, QColor(tokens["paper"]))
    for depth, container in enumerate(shape.path):
        if container.kind == "q":
            left = width - depth * WORDS.step - _BAR if is_right else depth * WORDS.step
            behind = block.next()
            goes_on = behind.isValid() and container in shape_of(behind.blockFormat()).path
            layout = block.document().documentLayout()
            low = layout.blockBoundingRect(behind).top() if goes_on else place.bottom()
            painter.fillRect(QRectF(left, place.top(), _BAR, low - place.top()), QColor(tokens["line"]))
    if block.blockFormat().boolProperty(RULE):
        painter.setPen(QPen(QColor(tokens["edge"]), 0.75))
        middle = first_line(block.document().documentLayout(), block) + WORDS.line / 2
        stands_in = len(shape.path) * WORDS.step
        painter.drawLine(QLineF(0 if is_right else stands_in, middle, width - (stands_in if is_right else 0), middle))
    if has_dot(shape) or has_box(shape):
        _draw_sign(painter, block, shape.starts[-1].is_done, is_right=is_right)


def _draw_sign(painter: QPainter, block: QTextBlock, is_done: bool | None, *, is_right: bool) -> None:
    lines = block.layout()
    line = lines.lineAt(0)
    words, away = line.rect(), WORDS.size * 0.9
    x = words.right() + away if is_right else words.left() - away
    small = QFontMetricsF(block.charFormat().font()).xHeight()
    middle = lines.position() + QPointF(x, line.y() + line.ascent() - small / 2)
    ink = QColor(tokens_of(Look.LIGHT)["ink"])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_done is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(middle, WORDS.size * 0.14, WORDS.size * 0.14)
        return
    side = WORDS.size * 0.75
    box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    painter.setPen(QPen(ink, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 2, 2)
    if is_done:
        painter.setPen(QPen(ink, 1.4))
        ends = ((-0.28, 0.0), (-0.08, 0.22), (0.3, -0.24))
        painter.drawPolyline([middle + QPointF(x * side, y * side) for x, y in ends])
