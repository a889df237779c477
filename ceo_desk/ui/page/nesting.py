"""Items of lists go further in and further out, with all that stands below them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QTextBlock, QTextCursor

from ceo_desk.ui.page.entries import Container, ItemStart, Shape, shares_container, without
from ceo_desk.ui.page.lists import begins_item, item_blocks, item_of, list_depth, settle, shape_at
from ceo_desk.ui.page.loading import PageWriter


def nest(writer: PageWriter, cursor: QTextCursor) -> bool:
    """Moves the items that are selected one level in, under the item above them; False where there is none above."""
    return _move(writer, cursor, _nest_item)


def lift(writer: PageWriter, cursor: QTextCursor) -> bool:
    """Moves the items that are selected one level out; False where they are in no list within a list."""
    return _move(writer, cursor, _lift_inner)


def lift_item(writer: PageWriter, first: QTextBlock) -> None:
    """Takes an item out of its list (into the list round it, if there is one), with all that stands below it."""
    depth = list_depth(shape_at(first))
    blocks = list(item_blocks(first, depth))
    shape = shape_at(first)
    left = without(shape, depth)
    if left.path and depth and left.path[depth - 1].kind != "q" and not begins_item(left, depth - 1):
        left = left._replace(starts=(ItemStart(depth - 1, _done(shape, depth)), *left.starts))
    _reshape(writer, blocks, [left, *(without(shape_at(block), depth) for block in blocks[1:])])


def _move(writer: PageWriter, cursor: QTextCursor, move: Callable[[PageWriter, QTextBlock], bool]) -> bool:
    cursor.beginEditBlock()
    done = [move(writer, item) for item in _items(cursor)]
    cursor.endEditBlock()
    return any(done)


def _items(cursor: QTextCursor) -> list[QTextBlock]:
    """The items that a selection touches; one below another that is moved goes along and is not named."""
    document = cursor.document()
    block, end = document.findBlock(cursor.selectionStart()), cursor.selectionEnd()
    first = block.position()
    found: list[QTextBlock] = []
    behind = -1
    while block.isValid() and (block.position() == first or block.position() < end):
        depth = list_depth(shape_at(block))
        if depth >= 0 and block.position() > behind:
            item = item_of(block, depth)
            found.append(item)
            behind = list(item_blocks(item, depth))[-1].position()
        block = block.next()
    return found


def _nest_item(writer: PageWriter, first: QTextBlock) -> bool:
    shape, above = shape_at(first), first.previous()
    depth = list_depth(shape)
    if not above.isValid() or not shares_container(shape_at(above), shape, depth) or not begins_item(shape, depth):
        return False
    if any(start.depth < depth for start in shape.starts):
        return False
    blocks = list(item_blocks(first, depth))
    inner = _inner_list(shape_at(above), depth) or shape.path[depth]._replace(number=next(writer.numbers), start=1)
    _reshape(writer, blocks, [_put_in(shape_at(block), depth, inner) for block in blocks])
    return True


def _inner_list(above: Shape, depth: int) -> Container | None:
    """The list that ends the item above, so that what is nested goes on in it."""
    inner = above.path[depth + 1 : depth + 2]
    return inner[0] if inner and inner[0].kind != "q" else None


def _put_in(shape: Shape, depth: int, inner: Container) -> Shape:
    """The shape one list further in: the list stands within the one at this depth."""
    path = (*shape.path[: depth + 1], inner, *shape.path[depth + 1 :])
    starts = tuple(start._replace(depth=start.depth + 1) if start.depth >= depth else start for start in shape.starts)
    return shape._replace(path=path, starts=starts)


def _lift_inner(writer: PageWriter, first: QTextBlock) -> bool:
    shape = shape_at(first)
    depth = list_depth(shape)
    if depth < 1 or shape.path[depth - 1].kind == "q" or not begins_item(shape, depth):
        return False
    lift_item(writer, first)
    return True


def _done(shape: Shape, depth: int) -> bool | None:
    return next((start.is_done for start in shape.starts if start.depth == depth), None)


def _reshape(writer: PageWriter, blocks: Sequence[QTextBlock], shapes: Sequence[Shape]) -> None:
    for block, shape in zip(blocks, shapes, strict=True):
        writer.set_shape(QTextCursor(block), shape)
        writer.mend(block)
    settle(writer, blocks[-1].next())
