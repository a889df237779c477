"""What Enter, Backspace, Delete and the first letter do on the page, so that shapes come and go as a writer expects."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor

from ceo_desk.ui.page.entries import Shape, as_item, is_item_start, shares_container, taken_out
from ceo_desk.ui.page.formats import LINE_BREAK, shape_of
from ceo_desk.ui.page.lists import is_object_block, settle
from ceo_desk.ui.page.loading import PageWriter
from ceo_desk.ui.page.nesting import lift_item

_KEEP = QTextCursor.MoveMode.KeepAnchor


def block_shape(cursor: QTextCursor) -> Shape:
    """The shape of the block that the cursor is in."""
    return shape_of(cursor.blockFormat())


def step_off_object(writer: PageWriter, cursor: QTextCursor) -> None:
    """Moves the cursor out of a card's block into a new, empty one: before it from its start, else behind it."""
    if cursor.hasSelection() or not is_object_block(cursor.block()):
        return
    shape = block_shape(cursor)
    is_before = cursor.atBlockStart()
    new = shape._replace(kind="p", level=0, starts=())
    cursor.beginEditBlock()
    if is_before:
        writer.new_block(cursor, shape._replace(starts=()))
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        writer.set_shape(cursor, new._replace(starts=shape.starts))
    else:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        writer.new_block(cursor, new)
    cursor.endEditBlock()


def press_enter(writer: PageWriter, cursor: QTextCursor) -> None:
    """Begins a new paragraph or item; leaves a list, a quote or code from an empty line; ends a heading."""
    cursor.beginEditBlock()
    if cursor.hasSelection():
        cursor.removeSelectedText()
    shape = block_shape(cursor)
    if is_object_block(cursor.block()):
        step_off_object(writer, cursor)
    elif shape.kind == "code":
        _enter_in_code(writer, cursor, shape)
    elif cursor.block().length() == 1 and (shape.kind == "h" or shape.path):
        _enter_in_empty(writer, cursor, shape)
    elif cursor.atBlockEnd():
        writer.new_block(cursor, _plain(_following(shape)))
    elif cursor.atBlockStart():
        _enter_before(writer, cursor, shape)
    else:
        writer.new_block(cursor, _following(shape))
    writer.mend(cursor.block().previous())
    writer.mend(cursor.block())
    cursor.endEditBlock()


def _enter_in_empty(writer: PageWriter, cursor: QTextCursor, shape: Shape) -> None:
    """Out of a heading, a list, a quote, one level a press; from an item's last, empty paragraph to the next item."""
    if shape.kind == "h":
        writer.set_shape(cursor, _plain(shape))
    elif is_item_start(shape):
        lift_item(writer, cursor.block())
    elif shape.path[-1].kind != "q":
        writer.set_shape(cursor, as_item(shape))
    else:
        writer.set_shape(cursor, taken_out(shape))
        settle(writer, cursor.block().next())


def _enter_before(writer: PageWriter, cursor: QTextCursor, shape: Shape) -> None:
    """Makes room above: what stands behind the cursor stays what it is."""
    behind = _following(shape)
    if is_item_start(shape):
        behind = as_item(behind, is_done=shape.starts[-1].is_done)
    writer.new_block(cursor, behind)
    writer.set_shape(QTextCursor(cursor.block().previous()), _unticked(_plain(shape)))


def _unticked(shape: Shape) -> Shape:
    starts = tuple(start if start.is_done is None else start._replace(is_done=False) for start in shape.starts)
    return shape._replace(starts=starts)


def _enter_in_code(writer: PageWriter, cursor: QTextCursor, shape: Shape) -> None:
    text = cursor.block().text()
    if not cursor.atBlockEnd() or (text and not text.endswith(LINE_BREAK)):
        cursor.insertText(LINE_BREAK, writer.letters(shape))
    elif text:
        cursor.deletePreviousChar()
        writer.new_block(cursor, _plain(shape)._replace(starts=()))
    else:
        writer.set_shape(cursor, _plain(shape))


def _following(shape: Shape) -> Shape:
    """The shape of what follows behind an Enter: the next item of the innermost list, and no other."""
    if not is_item_start(shape):
        return shape._replace(starts=())
    return as_item(shape, is_done=None if shape.starts[-1].is_done is None else False)


def _plain(shape: Shape) -> Shape:
    return shape._replace(kind="p", level=0, info="")


def press_backspace(writer: PageWriter, cursor: QTextCursor) -> bool:
    """Takes the shape away at a block's start, and guards cards; False where Backspace just takes a letter."""
    if cursor.hasSelection():  # Qt would only draw an indented block further out
        _join(writer, cursor, cursor.removeSelectedText)
        return True
    block = cursor.block()
    if not cursor.atBlockStart():
        return _select_object(cursor, block)
    shape, before = block_shape(cursor), block.previous()
    if is_object_block(block):
        _leave_object(cursor, before, is_before=True)
    elif before.isValid() and _is_empty_line(before, shape) and shape.kind != "p":
        _join(writer, cursor, cursor.deletePreviousChar, _with_starts(shape, shape_of(before.blockFormat())))
    elif shape.kind != "p":
        _reshape(writer, cursor, _plain(shape))
    elif is_item_start(shape):
        _lift(writer, cursor)
    elif _begins_quote(shape, before):
        _reshape(writer, cursor, taken_out(shape))
    elif before.isValid() and is_object_block(before):
        if block.length() == 1:
            cursor.deletePreviousChar()
        else:
            _select(cursor, before)
    elif before.isValid():
        _join(writer, cursor, cursor.deletePreviousChar)
    return True


def press_delete(writer: PageWriter, cursor: QTextCursor) -> bool:
    """Guards cards from being joined with words; False where Delete just takes a letter."""
    if cursor.hasSelection():  # Qt would only draw an indented block further out
        _join(writer, cursor, cursor.removeSelectedText)
        return True
    block = cursor.block()
    if not cursor.atBlockEnd():
        return _select_object(cursor, block)
    behind = block.next()
    if is_object_block(block):
        _leave_object(cursor, behind, is_before=False)
    elif behind.isValid() and is_object_block(behind) and block.length() > 1:
        _select(cursor, behind)
    elif behind.isValid():
        shape, below = block_shape(cursor), shape_of(behind.blockFormat())
        _join(writer, cursor, cursor.deleteChar, _with_starts(below, shape) if _is_empty_line(block, below) else None)
    return True


def _is_empty_line(block: QTextBlock, beside: Shape) -> bool:
    """Whether a block is an empty paragraph that is nothing to the block beside it but a line."""
    shape = shape_of(block.blockFormat())
    return block.length() == 1 and shape.kind == "p" and shape.path in ((), beside.path)


def _with_starts(shape: Shape, above: Shape) -> Shape:
    """The shape, beginning what the empty line above it began."""
    return shape._replace(starts=above.starts) if above.starts else shape


def _reshape(writer: PageWriter, cursor: QTextCursor, shape: Shape) -> None:
    cursor.beginEditBlock()
    writer.set_shape(cursor, shape)
    writer.mend(cursor.block())
    settle(writer, cursor.block().next())
    cursor.endEditBlock()


def _lift(writer: PageWriter, cursor: QTextCursor) -> None:
    cursor.beginEditBlock()
    lift_item(writer, cursor.block())
    cursor.endEditBlock()


def _join(writer: PageWriter, cursor: QTextCursor, take_end: Callable[[], None], shape: Shape | None = None) -> None:
    """Joins two blocks; the outcome has the upper one's shape, or the one that is given."""
    cursor.beginEditBlock()
    take_end()
    if shape is not None:
        writer.set_shape(cursor, shape)
    writer.mend(cursor.block())
    settle(writer, cursor.block())
    settle(writer, cursor.block().next())
    cursor.endEditBlock()


def _begins_quote(shape: Shape, before: QTextBlock) -> bool:
    if not shape.path or shape.path[-1].kind != "q":
        return False
    return not before.isValid() or not shares_container(shape, shape_of(before.blockFormat()), len(shape.path) - 1)


def _select_object(cursor: QTextCursor, block: QTextBlock) -> bool:
    """The first press selects a card, so that the second one takes it away knowingly."""
    if not is_object_block(block):
        return False
    _select(cursor, block)
    return True


def _select(cursor: QTextCursor, block: QTextBlock) -> None:
    cursor.setPosition(block.position())
    cursor.setPosition(block.position() + block.length() - 1, _KEEP)


def _leave_object(cursor: QTextCursor, beside: QTextBlock, *, is_before: bool) -> None:
    """From a card to its neighbour; an empty one is taken away."""
    if not beside.isValid():
        return
    if beside.length() == 1:
        if is_before:
            cursor.deletePreviousChar()
        else:
            cursor.deleteChar()
        return
    cursor.setPosition(beside.position() + (beside.length() - 1 if is_before else 0))
