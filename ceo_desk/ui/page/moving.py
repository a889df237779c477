"""Blocks moved on the page, up and down or to where they are dragged: one step to undo each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from ceo_desk.ui.page.entries import Card, Entry, Shape
from ceo_desk.ui.page.formats import shape_of
from ceo_desk.ui.page.loading import PageWriter, insert_entries
from ceo_desk.ui.page.moves import Move, Spot, Stretch, plan, spot_above, spot_below, stretch_at
from ceo_desk.ui.page.nodes import read_nodes
from ceo_desk.ui.page.reading import read_block

_KEEP = QTextCursor.MoveMode.KeepAnchor


def move_blocks(writer: PageWriter, cursor: QTextCursor, numbers: count[int], *, is_up: bool) -> bool:
    """Moves what the cursor is in one step up or down, as one step to undo; False where it can't go further."""
    document = writer.document
    first, last = _touched(cursor)
    offset, shapes = _around(document, first, last)
    root = read_nodes(shapes)
    find = spot_above if is_up else spot_below
    found = find(stretch_at(root, first - offset, last - offset), numbers)
    return found is not None and _carry_out(writer, cursor, plan(shapes, *found), offset)


def put_down(writer: PageWriter, cursor: QTextCursor, shapes: Sequence[Shape], moved: Stretch, spot: Spot) -> bool:
    """Moves blocks to a spot, as one step to undo; False where they stand there already."""
    return _carry_out(writer, cursor, plan(shapes, moved, spot), 0)


def all_shapes(document: QTextDocument) -> list[Shape]:
    """The shapes of a whole page."""
    return [shape_of(document.findBlockByNumber(number).blockFormat()) for number in range(document.blockCount())]


def _touched(cursor: QTextCursor) -> tuple[int, int]:
    document = cursor.document()
    first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    if last.position() == cursor.selectionEnd() and last.blockNumber() > first.blockNumber():
        last = last.previous()  # a selection that ends where a block begins does not hold it
    return first.blockNumber(), last.blockNumber()


def _around(document: QTextDocument, first: int, last: int) -> tuple[int, list[Shape]]:
    """The shapes of the outermost blocks that hold these, with one more on either side, and the first one's number."""
    shapes = [shape_of(document.findBlockByNumber(number).blockFormat()) for number in range(first, last + 1)]
    for step in (-1, 1):
        at, is_beside = (first if step < 0 else last) + step, False
        while 0 <= at < document.blockCount():
            shape = shape_of(document.findBlockByNumber(at).blockFormat())
            if not _share_outermost(shape, shapes[0 if step < 0 else -1]):
                if is_beside:
                    break
                is_beside = True
            shapes.insert(0 if step < 0 else len(shapes), shape)
            at += step
        first = at + 1 if step < 0 else first
    return first, shapes


def _share_outermost(one: Shape, other: Shape) -> bool:
    return bool(one.path) and one.path[:1] == other.path[:1]


def _carry_out(writer: PageWriter, cursor: QTextCursor, move: Move | None, offset: int) -> bool:
    if move is None:
        return False
    document = writer.document
    first, last, before = move.first + offset, move.last + offset, move.before + offset
    start = document.findBlockByNumber(first).position()
    anchor, position = cursor.anchor() - start, cursor.position() - start
    entries = [
        entry
        for number, shape in enumerate(move.shapes, first)
        for entry in _reshaped(document.findBlockByNumber(number), shape)
    ]
    edit = QTextCursor(document)
    edit.beginEditBlock()
    for number, shape in move.others.items():
        edit.setPosition(document.findBlockByNumber(number + offset).position())
        writer.set_shape(edit, shape)
    _insert(writer, edit, before, entries)
    moved_on = len(entries) if before <= first else 0
    remove_blocks(writer, edit, first + moved_on, last + moved_on)
    there = before if moved_on else before - (last - first + 1)
    for number in range(there - 1, there + len(entries) + 1):
        writer.mend(document.findBlockByNumber(number))
    edit.endEditBlock()
    start = document.findBlockByNumber(there).position()
    end = document.characterCount() - 1
    cursor.setPosition(min(max(start + anchor, 0), end))
    cursor.setPosition(min(max(start + position, 0), end), _KEEP)
    return True


def _reshaped(block: QTextBlock, shape: Shape) -> Iterator[Entry]:
    """A block's entries in another shape; what they are (words, code, a card) stays."""
    for number, entry in enumerate(read_block(block)):
        own = entry.shape
        if isinstance(entry.content, Card):
            yield Entry(own._replace(unit=shape.unit), entry.content)
        else:
            starts = () if number else shape.starts
            yield Entry(
                shape._replace(kind=own.kind, level=own.level, info=own.info, starts=starts),
                entry.content,
            )


def _insert(writer: PageWriter, edit: QTextCursor, before: int, entries: Sequence[Entry]) -> None:
    if before:
        block = writer.document.findBlockByNumber(before - 1)
        edit.setPosition(block.position() + block.length() - 1)
        insert_entries(writer, edit, entries)
        return
    edit.setPosition(0)
    writer.new_block(edit, shape_of(edit.blockFormat()))
    edit.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    writer.write_block(edit, entries[0])
    insert_entries(writer, edit, entries[1:])


def remove_blocks(writer: PageWriter, edit: QTextCursor, first: int, last: int) -> None:
    """Takes blocks off a page that has more than these; what stands beside them stays what it is."""
    document = writer.document
    behind = document.findBlockByNumber(last + 1)
    if behind.isValid():
        left, start, end = behind, document.findBlockByNumber(first).position(), behind.position()
    else:
        left = document.findBlockByNumber(first - 1)
        start, end = left.position() + left.length() - 1, document.characterCount() - 1
    shape = shape_of(left.blockFormat())
    edit.setPosition(start)
    edit.setPosition(end, _KEEP)
    edit.removeSelectedText()
    writer.set_shape(edit, shape)
    writer.mend(edit.block())
