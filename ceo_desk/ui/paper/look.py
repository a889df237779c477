"""How a post looks on paper; all measures are pixels of a screen, 96 an inch."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

from ceo_desk.ui.page.formats import PageLook
from ceo_desk.ui.theme.fonts import FALLBACKS, FAMILIES

DOTS_AN_INCH = 96
POINTS = 72 / DOTS_AN_INCH
_MILLIMETRES = QPageLayout.Unit.Millimeter
_SIDE, _ABOVE, _BELOW = 27, 25, 27
SERIF, SANS = (FAMILIES["serif"], FALLBACKS["serif"]), (FAMILIES["sans"], FALLBACKS["sans"])
CODE = ("Cascadia Mono", "Consolas", "Menlo", "DejaVu Sans Mono", "monospace")
TITLE_SIZE, TITLE_LINE, BELOW_TITLE = 33.0, 40.0, 26.0
CAPTION_SIZE, NUMBER_SIZE = 13.0, 12.0
HIGHEST_PICTURE = 0.72
"""Of a page's height."""

WORDS = PageLook(
    families=SERIF,
    code_families=CODE,
    desk_families=SANS,
    size=15,
    line=23,
    code_size=13,
    code_line=19,
    desk_size=13,
    headings=((23, 29), (19, 25), (17, 23), (15, 22), (15, 22), (15, 22)),
    gap=11,
    item_gap=5,
    heading_gap=20,
    step=24,
)
NOTES = replace(WORDS, size=13, line=19, code_size=12, code_line=17, gap=6, item_gap=4)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A kind of paper, and the room for words between its margins."""

    layout: QPageLayout
    room: QSizeF


def sheet_of(*, is_letter: bool) -> Sheet:
    """North America's paper, or everybody else's."""
    size = QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)
    margins = QMarginsF(_SIDE, _ABOVE, _SIDE, _BELOW)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, margins, _MILLIMETRES)
    return Sheet(layout, QSizeF(layout.paintRectPixels(DOTS_AN_INCH).size()))
