"""What a selection holds: its blocks, and its stretches of alike letters."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from ceo_desk.ui.page.entries import Shape
from ceo_desk.ui.page.lists import is_object_block, shape_at


def selected_blocks(cursor: QTextCursor) -> Iterator[QTextBlock]:
    """The blocks that a selection touches; without one, the block that the cursor is in."""
    document = cursor.document()
    block, end = document.findBlock(cursor.selectionStart()), cursor.selectionEnd()
    yield block
    block = block.next()
    while block.isValid() and block.position() < end:
        yield block
        block = block.next()


def selected_letters(cursor: QTextCursor) -> Iterator[tuple[int, int, QTextCharFormat, Shape]]:
    """The stretches of alike letters in a selection: start, end, format, and their block's shape; code is left out."""
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    for block in selected_blocks(cursor):
        shape = shape_at(block)
        if shape.kind == "code" or is_object_block(block):
            continue
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            start, end = fragment.position(), fragment.position() + fragment.length()
            if max(start, first) < min(end, last):
                yield max(start, first), min(end, last), fragment.charFormat(), shape
            place += 1
