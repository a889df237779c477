"""A text written into a document that is printed: the page's own formats, and all that the page shows as cards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from ceo_desk.text.captions import caption_of
from ceo_desk.text.document import (
    Block,
    Blocks,
    Break,
    BulletList,
    Code,
    CodeBlock,
    Document,
    FootnoteReference,
    Heading,
    Item,
    Link,
    Marks,
    OrderedList,
    Paragraph,
    Picture,
    Quote,
    Rule,
    Run,
    Runs,
    Table,
    Text,
)
from ceo_desk.text.word_file.elements import is_right_to_left
from ceo_desk.ui.page.entries import Container, ItemStart, Shape
from ceo_desk.ui.page.formats import (
    LINE_BREAK,
    OBJECT_LETTER,
    block_format,
    letter_format,
    list_format,
    picture_format,
)
from ceo_desk.ui.paper.letters import caption_letters, letters_of, raised, sized, with_line
from ceo_desk.ui.paper.look import BELOW_TITLE, NOTES, TITLE_LINE, TITLE_SIZE, WORDS
from ceo_desk.ui.paper.pictures import WIDEST

RULE = QTextFormat.Property.UserProperty.value + 41
"""The property of a block that is a line across the page."""
KEEP = QTextFormat.Property.UserProperty.value + 42
"""The property of a block that no page ends with."""
_CELL, _CODE_PAD = 6, 8
_ALIGNMENTS = {
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
}


class PaperWriter:
    """Writes from the top of an empty document to its end."""

    def __init__(
        self, document: QTextDocument, width: float, find_picture: Callable[[str], QImage | None], line: QColor
    ) -> None:
        self._cursor = QTextCursor(document)
        self._width = width
        self._find_picture = find_picture
        self._line = line
        self._look = WORDS
        self._numbers = count(1)
        self._lists: dict[Container, int] = {}
        self._is_fresh = True

    def write(self, document: Document, title: str) -> None:
        """A whole text (see `kept_html.said`), its footnotes at its end."""
        if title:
            self._write_title(title)
        for block in document.blocks:
            self._write_block(block, Shape())
        if document.footnotes:
            self._look = NOTES
            self._write_rule(Shape())
            for note in document.footnotes:
                self._write_note(note.label, note.blocks)

    # ------------------------------------------------------------------ blocks
    def _write_block(self, block: Block, shape: Shape) -> None:
        match block:
            case Paragraph(runs):
                self._write_paragraph(runs, shape)
            case Heading(level, runs):
                self._begin(shape._replace(kind="h", level=level), keeps_next=True)
                self._write_runs(runs, shape._replace(kind="h", level=level))
            case CodeBlock(text, info):
                inside = shape._replace(kind="code", info=info)
                self._begin(inside)
                lines = text.removesuffix("\n").replace("\n", LINE_BREAK)
                self._cursor.insertText(lines, letter_format("code", 0, Marks(), self._look))
            case Rule():
                self._write_rule(shape)
            case Quote(blocks):
                container = Container("q", next(self._numbers))
                self._write_all(blocks, shape._replace(path=(*shape.path, container)))
            case BulletList(items, is_tight):
                self._write_items(items, shape, Container("ul", next(self._numbers), is_tight))
            case OrderedList(items, start, is_tight):
                self._write_items(items, shape, Container("ol", next(self._numbers), is_tight, start))
            case Table():
                self._write_table(block, shape)

    def _write_all(self, blocks: Blocks, shape: Shape) -> None:
        for number, block in enumerate(blocks):
            self._write_block(block, shape if not number else shape._replace(starts=()))

    def _write_items(self, items: tuple[Item, ...], shape: Shape, container: Container) -> None:
        depth, path = len(shape.path), (*shape.path, container)
        for number, item in enumerate(items):
            outer = () if number else shape.starts
            inside = shape._replace(path=path, starts=(*outer, ItemStart(depth, item.is_done)))
            first = item.blocks[0] if item.blocks else None
            if not isinstance(first, Paragraph | Heading | CodeBlock):  # what can carry no number stands below one
                self._begin(inside)
                inside = inside._replace(starts=())
            self._write_all(item.blocks, inside)

    def _write_title(self, title: str) -> None:
        made = block_format(Shape("h", 1), self._look)
        made.setTopMargin(0)
        made.setBottomMargin(BELOW_TITLE)
        made.setProperty(KEEP, True)
        made.setLineHeight(TITLE_LINE, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        letters = sized(letter_format("h", 1, Marks(), self._look), TITLE_SIZE)
        self._put_block(made, letters)
        self._cursor.insertText(title, letters)

    def _write_paragraph(self, runs: Runs, shape: Shape) -> None:
        caption = caption_of(runs)
        self._begin(shape, keeps_next=bool(caption))
        self._write_runs(runs, shape)
        if caption:
            self._begin(shape._replace(starts=()))
            self._cursor.insertText(caption, caption_letters(self._look))

    def _write_rule(self, shape: Shape) -> None:
        self._begin(shape)
        made = self._cursor.blockFormat()
        made.setTopMargin(self._look.gap)
        made.setProperty(RULE, True)
        self._cursor.setBlockFormat(made)

    def _write_note(self, label: str, blocks: Blocks) -> None:
        is_line = bool(blocks) and isinstance(blocks[0], Paragraph)
        first = blocks[0].runs if is_line and isinstance(blocks[0], Paragraph) else ()
        self._begin(Shape())
        self._cursor.insertText(f"{label}  ", raised(letter_format("p", 0, Marks(), self._look)))
        self._write_runs(first, Shape())
        self._write_all(blocks[1:] if is_line else blocks, Shape())

    def _begin(self, shape: Shape, *, keeps_next: bool = False) -> None:
        """A block of this shape; a list is begun with the first item that has its number."""
        made = block_format(shape, self._look)
        if keeps_next:
            made.setProperty(KEEP, True)
        if shape.kind == "code":
            made.setLeftMargin(_CODE_PAD)
            made.setRightMargin(_CODE_PAD)
            made.setTopMargin(self._look.gap / 2)
            made.setBottomMargin(self._look.gap * 1.5)
        self._put_block(made, letter_format(shape.kind, shape.level, Marks(), self._look))
        self._number(made, shape)

    def _number(self, made: QTextBlockFormat, shape: Shape) -> None:
        """The number before an item; its box, if it has one, stands behind it."""
        drawn = list_format(shape)
        if drawn is None or shape.path[-1].kind != "ol":
            return
        is_done = shape.starts[-1].is_done
        made.setMarker(QTextBlockFormat.MarkerType.NoMarker)
        self._cursor.setBlockFormat(made)
        known = self._lists.get(shape.path[-1])
        if known is None:
            self._lists[shape.path[-1]] = self._cursor.createList(drawn).objectIndex()
        else:
            made.setObjectIndex(known)
            self._cursor.setBlockFormat(made)
        if is_done is not None:
            self._cursor.insertText("☑ " if is_done else "☐ ", letter_format("p", 0, Marks(), self._look))

    def _put_block(self, made: QTextBlockFormat, letters: QTextCharFormat) -> None:
        if self._is_fresh:
            self._is_fresh = False
            self._cursor.setBlockFormat(made)
            self._cursor.setBlockCharFormat(letters)
        else:
            self._cursor.insertBlock(made, letters)

    # ------------------------------------------------------------------ lines
    def _write_runs(self, runs: Runs, shape: Shape, widest: float = 0.0) -> None:
        for run in runs:
            self._write_run(run, shape, widest)

    def _write_run(self, run: Run, shape: Shape, widest: float) -> None:
        match run:
            case Text(text, marks) | Code(text, marks):
                self._cursor.insertText(text, letters_of(shape, marks, self._look, is_code=isinstance(run, Code)))
            case Break(marks):
                self._cursor.insertText(LINE_BREAK, letters_of(shape, marks, self._look))
            case FootnoteReference(label, marks):
                self._cursor.insertText(label, raised(letters_of(shape, replace(marks, link=None), self._look)))
            case Picture(address, alt, _, marks):
                if self._find_picture(address) is None:  # it lies on the web, where the link leads
                    link = marks.link or Link(address)
                    self._cursor.insertText(alt or address, letters_of(shape, replace(marks, link=link), self._look))
                    return
                made = QTextCharFormat(picture_format(run, shape.kind, shape.level, self._look))
                made.setProperty(WIDEST, widest or self._width - len(shape.path) * self._look.step)
                self._cursor.insertText(OBJECT_LETTER, made)

    # ------------------------------------------------------------------ tables
    def _write_table(self, table: Table, shape: Shape) -> None:
        stands_in = len(shape.path) * self._look.step
        width = self._width - stands_in
        made = QTextTableFormat()
        made.setHeaderRowCount(1)
        made.setLeftMargin(stands_in)
        made.setTopMargin(self._look.item_gap)
        made.setBottomMargin(self._look.gap)
        made.setCellPadding(_CELL)
        made.setCellSpacing(0)
        made.setBorder(0)
        made.setBorderCollapse(True)
        if is_right_to_left("".join(run.text for cell in table.head for run in cell if isinstance(run, Text))):
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.setWidth(QTextLength(QTextLength.Type.FixedLength, width))
        if not self._is_fresh:
            self._put_block(QTextBlockFormat(), QTextCharFormat())
        rows = (table.head, *table.rows)
        drawn = self._cursor.insertTable(len(rows), len(table.alignments), made)
        for number, row in enumerate(rows):
            self._write_row(drawn, number, row, table, width / len(row) - 2 * _CELL)
        self._cursor = drawn.document().rootFrame().lastCursorPosition()
        self._is_fresh = True

    def _write_row(self, drawn: QTextTable, number: int, row: tuple[Runs, ...], table: Table, width: float) -> None:
        for column, (runs, side) in enumerate(zip(row, table.alignments, strict=True)):
            cell = drawn.cellAt(number, column)
            self._cursor = cell.firstCursorPosition()
            made = block_format(Shape(), self._look)
            made.setBottomMargin(0)
            if side:
                made.setAlignment(_ALIGNMENTS[side])
            self._cursor.setBlockFormat(made)
            self._cursor.setBlockCharFormat(letter_format("p", 0, Marks(bold=not number), self._look))
            bold = tuple(replace(run, marks=replace(run.marks, bold=True)) for run in runs) if not number else runs
            self._write_runs(bold, Shape(), width)
            cell.setFormat(with_line(cell.format(), self._line))
