"""The blocks of a text in a Word file: each paragraph says by its style what it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ceo_desk.text.captions import caption_of
from ceo_desk.text.document import (
    Block,
    Blocks,
    BulletList,
    CodeBlock,
    Heading,
    Item,
    OrderedList,
    Paragraph,
    Quote,
    Rule,
    Runs,
    Table,
    Text,
)
from ceo_desk.text.word_file.elements import Element, make, text_of
from ceo_desk.text.word_file.numbering import DEEPEST, ListKinds
from ceo_desk.text.word_file.runs import Story, begins_right
from ceo_desk.text.word_file.styles import STEP

_MOST_STEPS = 12
_NARROWEST = 1440


@dataclass(frozen=True, slots=True)
class Place:
    """Where blocks stand: in which part, how far in, in how deep a list, and in which style plain words are there.

    `width` is the width of the page's words; all measures are twentieths of a point.
    """

    story: Story
    lists: ListKinds
    width: int
    style: str = ""
    stands_in: int = 0
    level: int = 0

    @property
    def room(self) -> int:
        """How wide a line is here."""
        return max(self.width - self.stands_in, _NARROWEST)

    def further(self, steps: int = 1) -> Place:
        """A place that stands further in."""
        return replace(self, stands_in=min(self.stands_in + steps * STEP, _MOST_STEPS * STEP))


@dataclass(frozen=True, slots=True)
class _Number:
    """The list and depth of an item's first line, and its box."""

    list_number: int
    level: int
    is_ordered: bool
    is_done: bool | None = None
    is_tight: bool = True


def write_blocks(into: Element, blocks: Blocks, place: Place) -> None:
    """Writes blocks behind what stands in a part of the file."""
    for number, block in enumerate(blocks):
        if number and isinstance(block, Quote | CodeBlock) and type(block) is type(blocks[number - 1]):
            into.append(_gap())
        _write(into, block, place)


def _write(into: Element, block: Block, place: Place) -> None:
    match block:
        case Paragraph(runs):
            _write_line(into, runs, place)
        case Heading(level, runs):
            into.append(_paragraph(runs, place, f"Heading{level}"))
        case BulletList() | OrderedList():
            _write_list(into, block, place)
        case Quote(inner):
            write_blocks(into, inner, replace(place.further(), style="Quote"))
        case CodeBlock(text):
            into.append(_code(text, place))
        case Rule():
            into.append(_paragraph((), place, "HorizontalLine"))
        case Table():
            into.append(_table(block, place))
            into.append(_gap())


def _write_line(into: Element, runs: Runs, place: Place, number: _Number | None = None) -> None:
    caption = caption_of(runs)
    into.append(_paragraph(runs, place, _style_of(place, number), number, keeps_next=bool(caption)))
    if caption:
        into.append(_paragraph((Text(caption),), place, "Caption"))


def _style_of(place: Place, number: _Number | None) -> str:
    if number is not None:
        return "ListNumber" if number.is_ordered else "ListBullet"
    return place.style


def _paragraph(
    runs: Runs, place: Place, style: str, number: _Number | None = None, *, keeps_next: bool = False
) -> Element:
    paragraph = make("w:p", _properties(runs, place, style, number, keeps_next=keeps_next))
    if number is not None and number.is_done is not None:
        paragraph.extend(_box(is_done=number.is_done))
    place.story.write(paragraph, runs, place.room)
    return paragraph


def _properties(
    runs: Runs, place: Place, style: str, number: _Number | None, *, keeps_next: bool = False, align: str = ""
) -> Element | None:
    """What is said of a paragraph, in the order that the format asks for."""
    is_right = begins_right(runs)
    said = [
        make("w:pStyle", val=style) if style else None,
        make("w:keepNext") if keeps_next else None,
        number and make("w:numPr", make("w:ilvl", val=number.level), make("w:numId", val=number.list_number)),
        _right_bar() if is_right and style == "Quote" else None,
        make("w:bidi") if is_right else None,
        make("w:spacing", after=160) if number is not None and not number.is_tight else None,
        make("w:ind", left=place.stands_in) if number is None and place.stands_in else None,
        make("w:jc", val=align) if align else None,
    ]
    return make("w:pPr", *said) if any(element is not None for element in said) else None


def _right_bar() -> Element:
    """The bar of a quote on the side where its reading begins."""
    none = make("w:left", val="nil")
    return make("w:pBdr", none, make("w:right", val="single", sz=18, space=10, color="BFB9AE"))


# ---------------------------------------------------------------------- lists
def _write_list(into: Element, block: BulletList | OrderedList, place: Place) -> None:
    is_ordered = isinstance(block, OrderedList)
    level = min(place.level, DEEPEST)
    outside = place.stands_in - level * STEP
    list_number = place.lists.add(
        level, is_ordered=is_ordered, start=block.start if isinstance(block, OrderedList) else 1, stands_in=outside
    )
    inside = replace(place.further(), level=place.level + 1, style="ListContinue")
    for item in block.items:
        number = _Number(list_number, level, is_ordered, item.is_done, block.is_tight)
        _write_item(into, item, inside, number)


def _write_item(into: Element, item: Item, place: Place, number: _Number) -> None:
    first, *rest = item.blocks or (Paragraph(()),)
    if isinstance(first, Paragraph):
        _write_line(into, first.runs, place, number)
    elif isinstance(first, Heading):
        into.append(_paragraph(first.runs, place, f"Heading{first.level}", number))
    else:
        into.append(_paragraph((), place, _style_of(place, number), number))
        rest = [first, *rest]
    write_blocks(into, tuple(rest), place)


def _box(*, is_done: bool) -> Sequence[Element]:
    """A box that can be ticked in Word, and the blank behind it."""
    states = [
        make("w14:checked"),
        make("w14:checkedState"),
        make("w14:uncheckedState"),
    ]
    for element, value in zip(states, ("1" if is_done else "0", "2612", "2610"), strict=True):
        element.set("{http://schemas.microsoft.com/office/word/2010/wordml}val", value)
    for element in states[1:]:
        element.set("{http://schemas.microsoft.com/office/word/2010/wordml}font", "MS Gothic")
    sign = make("w:rFonts", ascii="MS Gothic", hAnsi="MS Gothic", eastAsia="MS Gothic", hint="eastAsia")
    shown = make("w:r", make("w:rPr", sign), text_of("☒" if is_done else "☐"))
    box = make("w:sdt", make("w:sdtPr", make("w14:checkbox", *states)), make("w:sdtContent", shown))
    return box, make("w:r", text_of(" "))


# ---------------------------------------------------------------------- code and tables
def _code(text: str, place: Place) -> Element:
    indent = make("w:ind", left=place.stands_in) if place.stands_in else None
    run = make("w:r")
    for number, line in enumerate(text.removesuffix("\n").split("\n")):
        if number:
            run.append(make("w:br"))
        for column, part in enumerate(line.split("\t")):
            if column:
                run.append(make("w:tab"))
            run.append(text_of(part))
    return make("w:p", make("w:pPr", make("w:pStyle", val="HTMLPreformatted"), indent), run)


def _table(table: Table, place: Place) -> Element:
    width = place.room // len(table.alignments)
    is_right = begins_right(tuple(run for cell in table.head for run in cell))
    head = make("w:tblPr")
    head.extend(
        [
            make("w:tblStyle", val="PostTable"),
            *([make("w:bidiVisual")] if is_right else []),
            make("w:tblW", w=width * len(table.alignments), type="dxa"),
            make("w:tblInd", w=place.stands_in, type="dxa"),
            make("w:tblLook", val="0020", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1),
        ]
    )
    made = make("w:tbl", head, make("w:tblGrid", *(make("w:gridCol", w=width) for _ in table.alignments)))
    for number, row in enumerate((table.head, *table.rows)):
        properties = make("w:trPr", make("w:cantSplit"), make("w:tblHeader") if not number else None)
        made.append(make("w:tr", properties, *_cells(row, table, replace(place, width=width, stands_in=0))))
    return made


def _cells(row: tuple[Runs, ...], table: Table, place: Place) -> list[Element]:
    cells = []
    for runs, side in zip(row, table.alignments, strict=True):
        paragraph = make("w:p", _properties(runs, place, "TableContents", None, align=side if side != "left" else ""))
        place.story.write(paragraph, runs, max(place.width - 200, 300))
        cells.append(make("w:tc", make("w:tcPr", make("w:tcW", w=place.width, type="dxa")), paragraph))
    return cells


def _gap() -> Element:
    """A small, empty paragraph: tables that touch would be one."""
    spacing = make("w:spacing", before=0, after=0, line=180, lineRule="exact")
    return make("w:p", make("w:pPr", spacing))
