"""How what the desk draws on a page is laid out: pieces of words in their places, as high as they need to be."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPalette, QPen, QTextLayout, QTextOption

from ceo_desk.ui.page.card_words import MOST_ROWS, CardWords
from ceo_desk.ui.page.formats import LINE_BREAK, PageLook

PAD, GAP = 16.0, 8.0
DESK_LINE = 1.45
_RADIUS = 10.0
Tone = Literal["ink", "quiet"]


@dataclass(frozen=True, slots=True)
class _Piece:
    place: QPointF
    layout: QTextLayout
    tone: Tone


@dataclass(slots=True)
class Sheet:
    """Words and lines one below the other, within a width."""

    width: float
    height: float = 0.0
    _pieces: list[_Piece] = field(default_factory=list)
    _lines: list[float] = field(default_factory=list)

    def add(self, text: str, font: QFont, line: float, tone: Tone = "ink", *, is_own: bool = False) -> None:
        """Words below all that is there; a writer's own (`is_own`) begin on the side that their letters say."""
        is_mirrored = _is_right_to_left(text) if is_own else _is_desk_mirrored()
        layout, height = _lay_out(text, font, line, self.width, is_mirrored=is_mirrored)
        self._pieces.append(_Piece(QPointF(0, self.height), layout, tone))
        self.height += height

    def add_row(self, cells: Sequence[str], font: QFont, line: float, *, has_line: bool) -> None:
        """Words side by side in columns of one width, from where reading begins."""
        if has_line:
            self._lines.append(self.height + GAP / 2)
            self.height += GAP
        step = (self.width + PAD) / len(cells)
        highest = line
        for number, cell in enumerate(cells):
            at = len(cells) - 1 - number if _is_desk_mirrored() else number
            is_mirrored = _is_desk_mirrored() or _is_right_to_left(cell)
            layout, height = _lay_out(cell, font, line, step - PAD, is_mirrored=is_mirrored)
            self._pieces.append(_Piece(QPointF(at * step, self.height), layout, "ink"))
            highest = max(highest, height)
        self.height += highest

    def leave(self, gap: float) -> None:
        """Room below what is there."""
        self.height += gap

    def draw(self, painter: QPainter, left: float, top: float, palette: QPalette) -> None:
        """Draws it all; the painter's state is left to the caller."""
        quiet, ink = palette.color(QPalette.ColorRole.PlaceholderText), palette.color(QPalette.ColorRole.Text)
        painter.setPen(QPen(quiet, 1))
        for line in self._lines:
            painter.drawLine(QLineF(left, round(top + line) + 0.5, left + self.width, round(top + line) + 0.5))
        for piece in self._pieces:
            painter.setPen(quiet if piece.tone == "quiet" else ink)
            piece.layout.draw(painter, piece.place + QPointF(left, top))


def _lay_out(text: str, font: QFont, line: float, width: float, *, is_mirrored: bool) -> tuple[QTextLayout, float]:
    """Words in lines of one height, and how high they are together; words too long for a line are broken."""
    layout = QTextLayout(text.replace("\n", LINE_BREAK), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if is_mirrored:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (made := layout.createLine()).isValid():
        made.setLineWidth(max(width, 1.0))
        made.setPosition(QPointF(0, height + (line - made.height()) / 2))
        height += line
    layout.endLayout()
    return layout, height


def card_sheet(said: CardWords, look: PageLook, width: float) -> Sheet:
    """What stands in a card of this width."""
    sheet = Sheet(width - 2 * PAD)
    desk, line = look.desk_font(), look.desk_size * DESK_LINE
    sheet.add(said.title, desk, line, "quiet" if said.words or said.rows else "ink")
    if said.words:
        sheet.leave(GAP)
        font, high = (look.font(), look.line) if said.is_own else (desk, line)
        sheet.add(said.words, font, high, is_own=True)
    if said.rows:
        head = look.desk_font()
        head.setVariableAxis(QFont.Tag("wght"), float(look.bold_weight))
        head.setWeight(QFont.Weight(look.bold_weight))
        sheet.leave(GAP)
        for number, row in enumerate(said.rows[:MOST_ROWS]):
            sheet.add_row(row, desk if number else head, line, has_line=number > 0)
        if len(said.rows) > MOST_ROWS:
            sheet.leave(GAP)
            sheet.add("…", desk, line, "quiet")
    return sheet


def caption_sheet(caption: str, look: PageLook, width: float) -> Sheet:
    """The words below a picture, with the room that parts them from it."""
    sheet = Sheet(width)
    sheet.leave(GAP)
    sheet.add(caption, look.desk_font(), look.desk_size * DESK_LINE, "quiet", is_own=True)
    return sheet


def draw_card(painter: QPainter, place: QRectF, palette: QPalette, sheet: Sheet) -> None:
    """A frame with words in it."""
    painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1))
    painter.setBrush(palette.brush(QPalette.ColorRole.AlternateBase))
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
    sheet.draw(painter, place.left() + PAD, place.top() + PAD, palette)


def _is_desk_mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _is_right_to_left(text: str) -> bool:
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((one != "L" for one in directions if one in ("L", "R", "AL")), False)
