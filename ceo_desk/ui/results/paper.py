"""The results on one sheet of paper, as a PDF file: in black on white, whatever the window looks like."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from ceo_desk.storage.folder import failure_of
from ceo_desk.ui.results import brought
from ceo_desk.ui.results.chart import paint_trend
from ceo_desk.ui.results.presenter import ResultsScreen, table_heads
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

DOTS_AN_INCH = 96
WIDTH, CHART_HEIGHT = 690.0, 170.0
"""The sheet between its margins, in pixels of a screen."""
MOST_GOALS, MOST_POSTS, MOST_ACCOUNTS = 2, 3, 4
"""So many fit on one sheet."""
MARGINS = QMarginsF(14, 14, 14, 14)
MILLIMETRES = QPageLayout.Unit.Millimeter


@dataclass(slots=True)
class _Sheet:
    """Goes down the sheet, line by line."""

    painter: QPainter
    theme: Theme
    y: float = 0.0

    def write(self, text: str, role: str, tone: str = "ink", gap: float = 0.0) -> None:
        """A paragraph."""
        self.painter.setFont(self._font(role))
        self.painter.setPen(self.theme.color(tone))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
        box = self.painter.boundingRect(QRectF(0, self.y, WIDTH, 10_000), flags, text)
        self.painter.drawText(box, flags, text)
        self.y = box.bottom() + gap

    def line(self, gap: float) -> None:
        """A line across."""
        self.painter.setPen(QPen(self.theme.color("line"), 1))
        self.painter.drawLine(0, round(self.y), round(WIDTH), round(self.y))
        self.y += gap

    def cells(self, texts: tuple[str, ...], role: str, tone: str = "ink", first: float = 1.0) -> None:
        """A line of columns; in a table the first is as wide as two of the others."""
        self.painter.setFont(self._font(role))
        self.painter.setPen(self.theme.color(tone))
        shares = [first, *([1.0] * (len(texts) - 1))]
        ends = [WIDTH * sum(shares[: number + 1]) / sum(shares) for number in range(len(texts))]
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
        begins = [0.0, *ends[:-1]]
        boxes = [QRectF(begin, self.y, end - begin - 8, 10_000) for begin, end in zip(begins, ends, strict=True)]
        low = self.y
        for box, text in zip(boxes, texts, strict=True):
            taken = self.painter.boundingRect(box, flags, text)
            self.painter.drawText(taken, flags, text)
            low = max(low, taken.bottom())
        self.y = low + 4

    def _font(self, role: str) -> QFont:
        return self.theme.font(role)


def pdf_of(screen: ResultsScreen, title: str, paper: Theme) -> bytes:
    """The sheet as the bytes of a PDF. `paper` is a theme in light colours at 100 %."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, MARGINS, MILLIMETRES)
    )
    writer.setResolution(DOTS_AN_INCH)
    writer.setTitle(title)
    painter = QPainter(writer)
    smaller = min(1.0, writer.height() / height_of(screen, title, paper))
    painter.scale(smaller, smaller)
    _draw(_Sheet(painter, paper), screen, title)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def height_of(screen: ResultsScreen, title: str, paper: Theme) -> float:
    """How high the sheet becomes; what is higher than the paper is drawn smaller, so that it stays one page."""
    picture = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    sheet = _Sheet(painter, paper)
    _draw(sheet, screen, title)
    painter.end()
    return sheet.y


def keep(data: bytes, to: Path) -> Path:
    """Writes the file whole or not at all, in the background. Raises StorageFailed, DiskFull."""
    part = to.with_name(to.name + ".part")
    try:
        part.write_bytes(data)
        part.replace(to)
    except OSError as error:
        raise failure_of(error) from error
    return to


def _draw(sheet: _Sheet, screen: ResultsScreen, title: str) -> None:
    sheet.write(title, "body", "ink2", 14)
    sheet.write(screen.sentence, "title", gap=4)
    sheet.write(screen.second, "lead", gap=22)
    figures = screen.figures
    sheet.cells(tuple(one.name for one in figures), "hint", "ink2")
    sheet.cells(tuple(one.figure for one in figures), "head")
    if any(one.of for one in figures):
        sheet.cells(tuple(one.of for one in figures), "hint", "ink2")
    sheet.cells(tuple(one.second for one in figures), "hint", "ink2")
    sheet.y += 18
    sheet.line(18)
    sheet.write(translate("Results", "How long people wait for you"), "head", gap=8)
    box = QRectF(0, sheet.y, WIDTH, CHART_HEIGHT)
    paint_trend(sheet.painter, sheet.theme, box, screen.weeks, is_mirrored=sheet.theme.is_mirrored)
    sheet.y += CHART_HEIGHT + 18
    sheet.line(18)
    sheet.write(translate("Results", "Where you answered"), "head", gap=8)
    sheet.cells(table_heads(), "hint", "ink2", first=2.0)
    for row in screen.table[:MOST_ACCOUNTS]:
        sheet.cells(row, "body", first=2.0)
    if screen.silence:
        sheet.write(screen.silence, "hint", "ink2")
    _list(sheet, translate("Results", "What your posts brought"), brought.post_heads(), screen.posts_table[:MOST_POSTS])
    _list(sheet, translate("Results", "Your goals this year"), brought.goal_heads(), screen.goals_table[:MOST_GOALS])
    sheet.y += 14
    sheet.write(screen.state, "hint", "ink2")


def _list(sheet: _Sheet, title: str, heads: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
    """A table under its title; nothing where it has no row."""
    if not rows:
        return
    sheet.y += 12
    sheet.line(14)
    sheet.write(title, "head", gap=8)
    sheet.cells(heads, "hint", "ink2", first=2.0)
    for row in rows:
        sheet.cells(row, "body", first=2.0)
