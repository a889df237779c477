"""Pictures and cards changed on the page: their words, their source, or taken out; one step to undo each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from PySide6.QtGui import QTextCursor

from ceo_desk.text.document import Block, Paragraph, Picture, Text
from ceo_desk.text.normal import normal_blocks
from ceo_desk.text.reading import read
from ceo_desk.text.units import units
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Card, Entry, Shape, can_be_shown, flatten
from ceo_desk.ui.page.formats import SOURCE, picture_format, picture_of, shape_of
from ceo_desk.ui.page.loading import PageWriter, insert_entries
from ceo_desk.ui.page.moving import remove_blocks

_KEEP = QTextCursor.MoveMode.KeepAnchor
_BESIDE = (Paragraph((Text("x"),)),)


def picked_picture(cursor: QTextCursor) -> Picture:
    """The picture that a cursor holds."""
    return picture_of(_letter(cursor).charFormat())


def picked_source(cursor: QTextCursor) -> str:
    """The source of the card that a cursor holds."""
    return _letter(cursor).charFormat().stringProperty(SOURCE)


def change_picture(editor: PageEditor, cursor: QTextCursor, alt: str, caption: str) -> None:
    """Gives the picture that a cursor holds other words: what it shows, and what stands below it."""
    picture = picked_picture(cursor)
    wanted = replace(picture, alt=" ".join(alt.split()), title=" ".join(caption.split()))
    if wanted == picture:
        return

    def write(writer: PageWriter, edit: QTextCursor) -> None:
        shape = shape_of(cursor.blockFormat())
        _letter(cursor).setCharFormat(picture_format(wanted, shape.kind, shape.level, writer.look))
        edit.setPosition(cursor.selectionEnd())

    editor.act(write)


def take_out(editor: PageEditor, cursor: QTextCursor) -> None:
    """Takes a picture or card off the page, with the block that it stood alone in."""

    def write(writer: PageWriter, edit: QTextCursor) -> None:
        block = cursor.block()
        edit.setPosition(cursor.selectionStart())
        edit.beginEditBlock()
        if block.length() == 2 and editor.document().blockCount() > 1:
            remove_blocks(writer, edit, block.blockNumber(), block.blockNumber())
        else:
            QTextCursor(cursor).removeSelectedText()
        edit.endEditBlock()

    editor.act(write)


def is_closed(source: str) -> bool:
    """Whether a text leaves what stands before and behind it alone: a comment or a tag that never ends does not."""
    blocks = normal_blocks(read(source).blocks)
    return normal_blocks(read(f"x\n\n{source}\n\nx\n").blocks) == (*_BESIDE, *blocks, *_BESIDE)


def write_card(editor: PageEditor, cursor: QTextCursor, source: str, definitions: str) -> None:
    """Puts another source in place of a card's; what the page can show of it by now are blocks like all others."""
    source = source.strip("\r\n")
    if source == picked_source(cursor):
        return
    if not source.strip():
        take_out(editor, cursor)
        return
    unit = shape_of(cursor.blockFormat()).unit
    entries = entries_of(source, definitions, editor.numbers, unit)
    if "\r\n" in editor.source:
        entries = [_with_line_ends(entry) for entry in entries]

    def write(writer: PageWriter, edit: QTextCursor) -> None:
        edit.setPosition(cursor.selectionEnd())
        edit.beginEditBlock()
        number = edit.blockNumber()
        _letter(cursor).removeSelectedText()
        if edit.block().length() == 1:
            writer.write_block(edit, entries[0])
            insert_entries(writer, edit, entries[1:])
        else:
            insert_entries(writer, edit, entries)
        for at in range(number, edit.blockNumber() + 1):
            writer.mend(writer.document.findBlockByNumber(at))
        edit.endEditBlock()

    editor.act(write)


def entries_of(source: str, definitions: str, numbers: count[int], unit: int) -> list[Entry]:
    """How the page shows a text that was written as letters: in blocks, or in cards where it can't."""
    found = units(source)
    parts = [source[one.start : one.end] for one in found]
    between = source
    for part in parts:
        between = between.replace(part, "", 1)
    if not found or between.strip():  # lines of its own that no block holds (a footnote's words) stay with it
        return [Entry(Shape(unit=unit), Card(source))]
    entries: list[Entry] = []
    for part in parts:
        blocks = normal_blocks(read(f"{part}\n\n{definitions}" if definitions else part).blocks)
        entries += _shown(blocks, numbers, unit) or [Entry(Shape(unit=unit), Card(part))]
    return entries


def _with_line_ends(entry: Entry) -> Entry:
    if not isinstance(entry.content, Card):
        return entry
    return Entry(entry.shape, Card(entry.content.source.replace("\r\n", "\n").replace("\n", "\r\n")))


def _shown(blocks: Sequence[Block], numbers: count[int], unit: int) -> list[Entry]:
    if not blocks or not all(map(can_be_shown, blocks)):
        return []
    return [entry for block in blocks for entry in flatten(block, numbers, Shape(unit=unit))]


def _letter(cursor: QTextCursor) -> QTextCursor:
    """A cursor that holds the one letter that another holds, from its start to its end."""
    found = QTextCursor(cursor.document())
    found.setPosition(cursor.selectionStart())
    found.setPosition(cursor.selectionEnd(), _KEEP)
    return found
