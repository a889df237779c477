"""A passage put back on the page, as one step to undo; the rest of the page is not touched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextCursor

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Entry, Shape
from ceo_desk.ui.page.loading import PageWriter, insert_entries
from ceo_desk.ui.page.reading import read_block
from ceo_desk.ui.writing.title_field import TitleField
from ceo_desk.ui.writing.versions.passages import Change, Comparison, Kind, earlier_entries, place_before

_KEEP = QTextCursor.MoveMode.KeepAnchor


def bring_back(editor: PageEditor, comparison: Comparison, change: Change) -> None:
    """Puts the earlier words of a change in the place of the later ones, on the page that the later ones stand on."""
    wanted = earlier_entries(comparison, change, editor.numbers)
    if change.kind is Kind.TAKEN:
        place = place_before(comparison, change.first)
        editor.act(lambda writer, cursor: _insert(writer, cursor, place, wanted))
        return
    places = [
        comparison.after.places[after]
        for step in comparison.steps[change.first : change.end]
        if (after := step.after) is not None
    ]
    if change.kind in (Kind.CHANGED, Kind.LOOKS):
        wanted = [_in_its_place(comparison, change, wanted[0])]
    editor.act(lambda writer, cursor: _replace(writer, cursor, min(places), max(places), wanted))


def bring_title_back(title: TitleField, comparison: Comparison) -> None:
    """The earlier title; one step to undo."""
    cursor = QTextCursor(title.document())
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(comparison.before.content.title)


def _in_its_place(comparison: Comparison, change: Change, wanted: Entry) -> Entry:
    """The earlier words in the containers where the later ones stand, where those are of the same kinds."""
    number = comparison.steps[change.first].after
    assert number is not None
    now, then = comparison.after.entries[number].shape, wanted.shape
    if [one.kind for one in now.path] == [one.kind for one in then.path]:
        then = then._replace(path=now.path)
    return Entry(then._replace(unit=now.unit), wanted.content)


def _insert(writer: PageWriter, cursor: QTextCursor, place: int, wanted: Sequence[Entry]) -> None:
    """Writes entries behind the entry at `place`, before all where it is -1."""
    cursor.beginEditBlock()
    document = writer.document
    if place >= 0:
        block, _ = _blocks(document.begin(), place, place)
        cursor.setPosition(block.position())
        insert_entries(writer, cursor, wanted)
    elif document.characterCount() == 1:
        writer.write_block(cursor, wanted[0])
        insert_entries(writer, cursor, wanted[1:])
    else:
        first = document.begin()
        cursor.setPosition(0)
        cursor.insertBlock(first.blockFormat(), first.charFormat())
        cursor.setPosition(0)
        writer.write_block(cursor, wanted[0])
        insert_entries(writer, cursor, wanted[1:])
    cursor.endEditBlock()


def _replace(writer: PageWriter, cursor: QTextCursor, first: int, last: int, wanted: Sequence[Entry]) -> None:
    """Writes entries in the place of those from `first` to `last`; what shares a block with them stays."""
    start, end = _blocks(writer.document.begin(), first, last)
    before = _count_before(start)
    around: list[Entry] = []
    block = start
    while True:
        around.extend(read_block(block))
        if block == end:
            break
        block = block.next()
    entries = [*around[: first - before], *wanted, *around[last - before + 1 :]]
    cursor.beginEditBlock()
    if entries:
        cursor.setPosition(start.position())
        cursor.setPosition(end.position() + end.length() - 1, _KEEP)
        cursor.removeSelectedText()
        writer.write_block(cursor, entries[0])
        insert_entries(writer, cursor, entries[1:])
    else:
        _take_out(writer, cursor, start, end)
    cursor.endEditBlock()


def _take_out(writer: PageWriter, cursor: QTextCursor, start: QTextBlock, end: QTextBlock) -> None:
    """Takes whole blocks away; their neighbours stay what they are."""
    above, below = start.previous(), end.next()
    if above.isValid():
        kept = above
        cursor.setPosition(above.position() + above.length() - 1)
        cursor.setPosition(end.position() + end.length() - 1, _KEEP)
    elif below.isValid():
        kept = below
        cursor.setPosition(start.position())
        cursor.setPosition(below.position(), _KEEP)
    else:
        cursor.setPosition(start.position())
        cursor.setPosition(end.position() + end.length() - 1, _KEEP)
        cursor.removeSelectedText()
        writer.set_shape(cursor, Shape())
        return
    looks, letters = kept.blockFormat(), kept.charFormat()
    cursor.removeSelectedText()
    cursor.setBlockFormat(looks)
    cursor.setBlockCharFormat(letters)


def _blocks(block: QTextBlock, first: int, last: int) -> tuple[QTextBlock, QTextBlock]:
    """The blocks in which the entries with these numbers stand."""
    number, start = 0, block
    while block.isValid():
        behind = number + len(read_block(block))
        if number <= first < behind:
            start = block
        if last < behind or not block.next().isValid():
            return start, block
        number, block = behind, block.next()
    raise IndexError(last)


def _count_before(block: QTextBlock) -> int:
    """How many entries stand above a block."""
    count, block = 0, block.previous()
    while block.isValid():
        count += len(read_block(block))
        block = block.previous()
    return count
