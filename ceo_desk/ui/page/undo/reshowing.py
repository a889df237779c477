"""Another text shown in place of the one that stands on a page: only the units that differ are written anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor, QTextDocument

from ceo_desk.ui.page.entries import Entry, Shape, outermost
from ceo_desk.ui.page.formats import UNIT, shape_of
from ceo_desk.ui.page.loading import PageWriter, insert_entries
from ceo_desk.ui.page.reading import read_block
from ceo_desk.ui.page.source.text import PageText

_KEEP = QTextCursor.MoveMode.KeepAnchor


@dataclass(frozen=True, slots=True)
class _Stretch:
    """One outermost block of the page: its entries, and the first and the last of Qt's blocks that show it."""

    entries: tuple[Entry, ...]
    first: int
    last: int

    @property
    def is_blank(self) -> bool:
        """An empty line between others: no text has it."""
        return len(self.entries) == 1 and self.entries[0].content == () and not self.entries[0].shape.path


def reshow(document: QTextDocument, writer: PageWriter, markdown: str) -> PageText:
    """Makes a page show a text; gives what it takes to have it back. Nothing of it is kept for Qt's own undo.

    Cursors in what stays the same stay with their words.
    """
    text = PageText(markdown, writer.numbers)
    said = [stretch for stretch in _stretches(document) if not stretch.is_blank]
    total = len(text.units)
    start, most = 0, min(len(said), total)
    while start < most and text.show(start, said[start].entries):
        start += 1
    end = 0
    while end < most - start and text.show(total - 1 - end, said[-1 - end].entries):
        end += 1
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    _renumber(document, said[:start], 0)
    _renumber(document, said[len(said) - end :], total - end)
    first = said[start - 1].last + 1 if start else 0
    behind = said[len(said) - end].first if end else document.blockCount()
    if first < behind or start < total - end:
        _replace(writer, text, (first, behind), (start, total - end))
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)
    return text


def _stretches(document: QTextDocument) -> list[_Stretch]:
    """What the page shows; blocks that show parts of several outermost blocks belong to the first, which then says
    nothing that any unit says.
    """
    entries: list[Entry] = []
    owners: dict[int, int] = {}
    block = document.begin()
    while block.isValid():
        for entry in read_block(block):
            entries.append(entry)
            owners[id(entry)] = block.blockNumber()
        block = block.next()
    found: list[_Stretch] = []
    for stretch in outermost(entries):
        first, last = owners[id(stretch[0])], owners[id(stretch[-1])]
        if found and found[-1].last >= first:
            before = found.pop()
            found.append(_Stretch((*before.entries, *stretch), before.first, last))
        else:
            found.append(_Stretch(stretch, first, last))
    return found


def _renumber(document: QTextDocument, stretches: Sequence[_Stretch], unit: int) -> None:
    """Has the blocks that stay say which units of the new text they come from."""
    for number, stretch in enumerate(stretches, unit):
        for at in range(stretch.first, stretch.last + 1):
            block = document.findBlockByNumber(at)
            made = block.blockFormat()
            if made.intProperty(UNIT) != number + 1:
                made.setProperty(UNIT, number + 1)
                QTextCursor(block).setBlockFormat(made)


def _replace(writer: PageWriter, text: PageText, blocks: tuple[int, int], units: tuple[int, int]) -> None:
    """Puts units in the place of the blocks from the first up to, not with, the second number."""
    document, (first, behind) = writer.document, blocks
    if first < behind:
        cursor = _emptied(document, first, behind)
        if units[0] == units[1]:
            _take_out(writer, cursor)
            return
    elif first:
        cursor = QTextCursor(document.findBlockByNumber(first - 1))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    else:
        cursor = QTextCursor(document.begin())
        writer.new_block(cursor, shape_of(document.begin().blockFormat()))
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    _write_units(writer, cursor, text, units, is_here=first < behind or not first)


def _write_units(
    writer: PageWriter, cursor: QTextCursor, text: PageText, units: tuple[int, int], *, is_here: bool
) -> None:
    """Writes units into the empty block at the cursor (`is_here`) or behind its block, one behind the other.

    One that reads differently out of the page than out of the text becomes a locked card.
    """
    for number in range(*units):
        first = cursor.blockNumber() + (not is_here)
        _write(writer, cursor, text.units[number].entries, is_here=is_here)
        shown: list[Entry] = []
        for at in range(first, cursor.blockNumber() + 1):  # some letters are ends of a block to Qt
            shown.extend(read_block(writer.document.findBlockByNumber(at)))
        if not text.show(number, shown):
            cursor = _emptied(writer.document, first, cursor.blockNumber() + 1)
            _write(writer, cursor, text.units.lock(number), is_here=True)
        is_here = False


def _write(writer: PageWriter, cursor: QTextCursor, entries: Sequence[Entry], *, is_here: bool) -> None:
    if is_here:
        writer.write_block(cursor, entries[0])
        entries = entries[1:]
    insert_entries(writer, cursor, entries)


def _emptied(document: QTextDocument, first: int, behind: int) -> QTextCursor:
    """One empty block is left of them."""
    cursor = QTextCursor(document.findBlockByNumber(first))
    end = document.findBlockByNumber(behind - 1)
    cursor.setPosition(end.position() + end.length() - 1, _KEEP)
    cursor.removeSelectedText()
    return cursor


def _take_out(writer: PageWriter, cursor: QTextCursor) -> None:
    """Takes an empty block away; its neighbour stays what it is, and the last block of a page becomes a plain one."""
    block = cursor.block()
    beside = block.previous() if block.previous().isValid() else block.next()
    if not beside.isValid():
        writer.set_shape(cursor, Shape())
        return
    kept, letters = beside.blockFormat(), beside.charFormat()
    if beside == block.previous():
        cursor.deletePreviousChar()
    else:
        cursor.deleteChar()
    cursor.setBlockFormat(kept)
    cursor.setBlockCharFormat(letters)
