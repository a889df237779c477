"""The formats of the page: which properties of a QTextDocument hold what a text says, and how it is drawn.

What is meant stands in properties of our own (and in italic, strike-out and anchors); sizes, weights, margins and list
objects only draw, and nothing is read from them. Colours are never set: the palette leads.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextFormat, QTextListFormat

from ceo_desk.text.document import PLAIN, Link, Marks, Picture
from ceo_desk.ui.page.entries import (
    NO_UNIT,
    Card,
    Shape,
    decode_path,
    decode_starts,
    encode_path,
    encode_starts,
    is_item_start,
)

_FIRST = QTextFormat.Property.UserProperty.value
UNIT = _FIRST + 1  # the unit's number and one, so that nothing set reads as no unit
PATH = _FIRST + 2
STARTS = _FIRST + 3
KIND = _FIRST + 4
INFO = _FIRST + 5
SOURCE = _FIRST + 10
TITLE = _FIRST + 11
BOLD = _FIRST + 12
CODE = _FIRST + 13
ADDRESS = _FIRST + 14
ALT = _FIRST + 15
PICTURE_TITLE = _FIRST + 16

_OBJECT = QTextFormat.ObjectTypes.UserObject.value
CARD_OBJECT = _OBJECT + 1
PICTURE_OBJECT = _OBJECT + 2
RULE_OBJECT = _OBJECT + 3
OBJECTS = (CARD_OBJECT, PICTURE_OBJECT, RULE_OBJECT)
OBJECT_LETTER = "\ufffc"
LINE_BREAK = "\u2028"


@dataclass(frozen=True, slots=True)
class PageLook:
    """How a page looks; all sizes are pixels. `headings` are size and line height of the six levels.

    `axes` are a variable font's own, beside its weight (`("opsz", 14.0)`), for the page's words and the desk's.
    """

    families: tuple[str, ...] = ("Source Serif 4", "serif")
    code_families: tuple[str, ...] = ("monospace",)
    desk_families: tuple[str, ...] = ("Inter", "sans-serif")
    axes: tuple[tuple[str, float], ...] = (("opsz", 14.0),)
    desk_axes: tuple[tuple[str, float], ...] = (("opsz", 18.0),)
    size: float = 20
    line: float = 32
    code_size: float = 18
    code_line: float = 28
    desk_size: float = 18
    headings: tuple[tuple[float, float], ...] = ((34, 41), (26, 32), (22, 29), (20, 29), (20, 29), (20, 29))
    bold_weight: int = 600
    gap: float = 16
    item_gap: float = 8
    heading_gap: float = 28
    step: float = 26  # how far a quote or a list stands in
    column: int = 672

    def scaled(self, scale: float) -> PageLook:
        """The look with letters, lines and column `scale` times as large; space grows by a quarter at most."""
        space = min(scale, 1.25)
        return replace(
            self,
            size=self.size * scale,
            line=self.line * scale,
            code_size=self.code_size * scale,
            code_line=self.code_line * scale,
            desk_size=self.desk_size * scale,
            headings=tuple((size * scale, line * scale) for size, line in self.headings),
            gap=self.gap * space,
            item_gap=self.item_gap * space,
            heading_gap=self.heading_gap * space,
            step=self.step * scale,
            column=round(self.column * scale),
        )

    def font(self) -> QFont:
        """The font of the page's words."""
        return _font(self.families, self.size, self.axes)

    def desk_font(self) -> QFont:
        """The font of what the desk says on the page."""
        return _font(self.desk_families, self.desk_size, self.desk_axes)


def _font(families: tuple[str, ...], size: float, axes: tuple[tuple[str, float], ...]) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(round(size))
    for axis, value in axes:
        font.setVariableAxis(QFont.Tag(axis), value)
    return font


@lru_cache(maxsize=256)
def _distance(families: tuple[str, ...], size: float, line: float) -> float:
    """How far lines stand apart beyond the font's own height: not in parts of it, or pictures would have room below."""
    return line - QFontMetricsF(_font(families, size, ())).lineSpacing()


def block_format(shape: Shape, look: PageLook) -> QTextBlockFormat:
    """The format of a block of this shape. The list that draws its bullet is not in it."""
    made = QTextBlockFormat()
    if shape.unit != NO_UNIT:
        made.setProperty(UNIT, shape.unit + 1)
    if shape.path:
        made.setProperty(PATH, encode_path(shape.path))
    if shape.starts:
        made.setProperty(STARTS, encode_starts(shape.starts))
    if shape.kind == "h":
        made.setHeadingLevel(shape.level)
    elif shape.kind == "code":
        made.setProperty(KIND, "code")
        made.setProperty(INFO, shape.info)
    _draw_block(made, shape, look)
    return made


def _draw_block(made: QTextBlockFormat, shape: Shape, look: PageLook) -> None:
    families, size, line = look.families, look.size, look.line
    above, below = 0.0, look.gap
    if shape.kind == "h":
        size, line = look.headings[shape.level - 1]
        above, below = look.heading_gap, look.item_gap
    elif shape.kind == "code":
        families, size, line = look.code_families, look.code_size, look.code_line
    elif shape.path and shape.path[-1].kind != "q":
        below = look.item_gap
    made.setTopMargin(above)
    made.setBottomMargin(below)
    made.setIndent(len(shape.path))  # from where reading begins, in steps of the document
    made.setLineHeight(_distance(families, size, line), QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    if shape.starts and shape.starts[-1].is_done is not None:
        done = shape.starts[-1].is_done
        made.setMarker(QTextBlockFormat.MarkerType.Checked if done else QTextBlockFormat.MarkerType.Unchecked)


def list_format(shape: Shape) -> QTextListFormat | None:
    """How the list is drawn that a block of this shape begins an item of; None where it begins none."""
    if not is_item_start(shape):
        return None
    container = shape.path[-1]
    made = QTextListFormat()
    made.setIndent(0)
    if container.kind == "ol":
        made.setStyle(QTextListFormat.Style.ListDecimal)
        made.setStart(container.start)
    else:  # the page draws dots and boxes: Qt's dots are large, and a list of either kind has no boxes
        made.setStyle(QTextListFormat.Style.ListStyleUndefined)
    return made


def has_box(shape: Shape) -> bool:
    """True for an item of a list without numbers that is to be ticked off."""
    return is_item_start(shape) and shape.path[-1].kind == "ul" and shape.starts[-1].is_done is not None


def has_dot(shape: Shape) -> bool:
    """True for an item with a plain dot: neither numbered nor to be ticked off."""
    return is_item_start(shape) and shape.path[-1].kind == "ul" and shape.starts[-1].is_done is None


def shape_of(found: QTextBlockFormat) -> Shape:
    """The shape that a block's format says."""
    level = found.headingLevel()
    is_code = found.stringProperty(KIND) == "code"
    return Shape(
        "code" if is_code else ("h" if level else "p"),
        0 if is_code else level,
        decode_path(found.stringProperty(PATH)),
        decode_starts(found.stringProperty(STARTS)),
        found.stringProperty(INFO) if is_code else "",
        found.intProperty(UNIT) - 1,
    )


@lru_cache(maxsize=1024)
def letter_format(kind: str, level: int, marks: Marks, look: PageLook, *, is_code: bool = False) -> QTextCharFormat:
    """The format of letters that wear these marks in a block of this kind. It is shared: never change it."""
    made = QTextCharFormat()
    families, size = (look.families, look.size)
    if kind == "code" or is_code:
        families, size = look.code_families, look.code_size
    if kind == "h":
        size = look.headings[level - 1][0]
    made.setFontFamilies(families)
    made.setProperty(QTextFormat.Property.FontPixelSize, round(size))
    if kind == "code":
        return made
    weight = look.bold_weight if marks.bold or marks.link or kind == "h" else QFont.Weight.Normal.value
    made.setFontWeight(QFont.Weight(weight))
    if is_code:
        made.setProperty(CODE, True)
    else:
        axes = {QFont.Tag(axis): value for axis, value in look.axes}
        made.setFontVariableAxes({**axes, QFont.Tag("wght"): float(weight)})
    if marks.bold:
        made.setProperty(BOLD, True)
    if marks.italic:
        made.setFontItalic(True)
    if marks.strike:
        made.setFontStrikeOut(True)
    if marks.link:
        made.setAnchor(True)
        made.setAnchorHref(marks.link.address)
        made.setProperty(TITLE, marks.link.title)
        made.setFontUnderline(True)
    return made


def marks_of(found: QTextCharFormat) -> Marks:
    """The marks that letters of this format wear."""
    link = Link(found.anchorHref(), found.stringProperty(TITLE)) if found.isAnchor() else None
    if link is None and not (found.hasProperty(BOLD) or found.fontItalic() or found.fontStrikeOut()):
        return PLAIN
    return Marks(found.boolProperty(BOLD), found.fontItalic(), found.fontStrikeOut(), link)


def without_link(found: QTextCharFormat) -> QTextCharFormat:
    """The format of the same letters, leading nowhere."""
    made = QTextCharFormat(found)
    made.setAnchor(False)
    return made


def card_format(card: Card) -> QTextCharFormat:
    """The format of the one letter that stands for a locked card."""
    made = QTextCharFormat()
    made.setObjectType(CARD_OBJECT)
    made.setProperty(SOURCE, card.source)
    return made


def rule_format() -> QTextCharFormat:
    """The format of the one letter that stands for a line across the page."""
    made = QTextCharFormat()
    made.setObjectType(RULE_OBJECT)
    return made


def picture_format(picture: Picture, kind: str, level: int, look: PageLook) -> QTextCharFormat:
    """The format of the one letter that stands for a picture in a block of this kind."""
    made = QTextCharFormat(letter_format(kind, level, picture.marks, look))
    made.setObjectType(PICTURE_OBJECT)
    made.setProperty(ADDRESS, picture.address)
    made.setProperty(ALT, picture.alt)
    made.setProperty(PICTURE_TITLE, picture.title)
    return made


def picture_of(found: QTextCharFormat) -> Picture:
    """The picture that `picture_format` stands for."""
    return Picture(
        found.stringProperty(ADDRESS), found.stringProperty(ALT), found.stringProperty(PICTURE_TITLE), marks_of(found)
    )
