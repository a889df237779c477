"""Entries put into the page where the cursor is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QTextCursor

from ceo_desk.text.document import Break, Code, Link, Marks, Runs, Text
from ceo_desk.ui.page.addresses import bare_address
from ceo_desk.ui.page.clipboard import Pasted
from ceo_desk.ui.page.entries import Card, CodeLines, Entry, Shape, as_item, within
from ceo_desk.ui.page.formats import LINE_BREAK, marks_of
from ceo_desk.ui.page.letters import selected_letters
from ceo_desk.ui.page.loading import PageWriter, insert_entries
from ceo_desk.ui.page.shapes import block_shape, step_off_object


def paste(writer: PageWriter, cursor: QTextCursor, what: Pasted) -> None:
    """Puts entries in place of what is selected, as one step to undo; the cursor stands behind them."""
    if not what.entries:
        return
    address = _bare(what) if block_shape(cursor).kind != "code" else None
    if address is not None and cursor.hasSelection():
        _link(writer, cursor, address)
        return
    if address is not None:
        what = Pasted((Entry(Shape(), (Text(address, Marks(link=Link(address))),)),))
    cursor.beginEditBlock()
    if cursor.hasSelection():
        cursor.removeSelectedText()
    step_off_object(writer, cursor)
    first = cursor.blockNumber()
    shape = block_shape(cursor)
    code = _as_code(what.entries) if shape.kind == "code" else None
    line = what.line
    if code is not None:
        cursor.insertText(code, writer.letters(shape))
    elif line is not None and shape.kind != "code":
        writer.write_runs(cursor, line, shape)
    else:
        _paste_blocks(writer, cursor, what, shape)
    for number in {first, cursor.blockNumber(), cursor.blockNumber() + 1}:
        writer.mend(writer.document.findBlockByNumber(number))
    cursor.endEditBlock()


def _bare(what: Pasted) -> str | None:
    """The web address that is all there is to paste."""
    line = what.line
    if line is None or len(line) != 1 or not isinstance(line[0], Text) or line[0].marks.link is not None:
        return None
    return bare_address(line[0].text)


def _link(writer: PageWriter, cursor: QTextCursor, address: str) -> None:
    """Links what is selected."""
    edit = QTextCursor(cursor)
    edit.beginEditBlock()
    for start, end, letters, shape in list(selected_letters(cursor)):
        wanted = writer.with_marks(letters, shape, replace(marks_of(letters), link=Link(address)))
        if wanted is not None:
            edit.setPosition(start)
            edit.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            edit.setCharFormat(wanted)
    edit.endEditBlock()
    cursor.setPosition(cursor.selectionEnd())


def _as_code(entries: Sequence[Entry]) -> str | None:
    """The entries as lines of code; None where there is more to them than words."""
    lines: list[str] = []
    for entry in entries:
        if isinstance(entry.content, CodeLines):
            lines.append(entry.content.text.replace("\n", LINE_BREAK))
        elif isinstance(entry.content, tuple) and all(isinstance(run, Text | Code | Break) for run in entry.content):
            lines.append(_words(entry.content))
        else:
            return None
    return LINE_BREAK.join(lines)


def _words(runs: Runs) -> str:
    return "".join(run.text if isinstance(run, Text | Code) else LINE_BREAK for run in runs)


def _paste_blocks(writer: PageWriter, cursor: QTextCursor, what: Pasted, shape: Shape) -> None:
    entries = [_adapted(entry, shape) for entry in what.entries]
    has_tail = not cursor.atBlockEnd()
    if has_tail:
        writer.new_block(cursor, shape)
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    first = entries[0]
    if cursor.block().length() == 1:
        writer.write_block(cursor, first)
        insert_entries(writer, cursor, entries[1:])
    elif what.joins_start and isinstance(first.content, tuple) and first.shape.kind == "p" and shape.kind != "code":
        writer.write_runs(cursor, first.content, shape)
        insert_entries(writer, cursor, entries[1:])
    else:
        insert_entries(writer, cursor, entries)
    last = entries[-1]
    if has_tail and what.joins_end and isinstance(last.content, tuple) and shape.kind != "code":
        cursor.deleteChar()


def _adapted(entry: Entry, target: Shape) -> Entry:
    """The entry as it stands in the containers of the block that it is pasted into; cards stand in none."""
    shape, around = entry.shape, target.path
    if not around or isinstance(entry.content, Card):
        return entry
    if shape.path and shape.path[0].kind == around[-1].kind:  # items go on in the list that is there
        rest = within(shape._replace(path=shape.path[1:]), around)
        starts = tuple(start._replace(depth=start.depth - 1) for start in rest.starts)
        return Entry(rest._replace(starts=starts, unit=target.unit), entry.content)
    moved = within(shape, around)._replace(unit=target.unit)
    if not shape.path and shape.kind == "p":
        moved = as_item(moved)
    return Entry(moved, entry.content)
