"""Lists on the page: which blocks make an item, which list stands beside, and what is put right behind a change."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor

from ceo_desk.ui.page.entries import Container, ContainerKind, Shape, shares_container, without
from ceo_desk.ui.page.formats import CARD_OBJECT, OBJECT_LETTER, RULE_OBJECT, list_format, shape_of
from ceo_desk.ui.page.loading import PageWriter


def shape_at(block: QTextBlock) -> Shape:
    """The shape of a block."""
    return shape_of(block.blockFormat())


def is_object_block(block: QTextBlock) -> bool:
    """Whether a block is a locked card or a line across the page, and nothing else."""
    text = block.text()
    if not text or text.strip(OBJECT_LETTER):
        return False
    place = block.begin()
    while not place.atEnd():
        if place.fragment().charFormat().objectType() not in (CARD_OBJECT, RULE_OBJECT):
            return False
        place += 1
    return True


def list_depth(shape: Shape) -> int:
    """At which depth of its path a block's innermost list stands; -1 where it stands in none."""
    return max((depth for depth, container in enumerate(shape.path) if container.kind != "q"), default=-1)


def begins_item(shape: Shape, depth: int) -> bool:
    """Whether a block begins an item of the list at this depth."""
    return any(start.depth == depth for start in shape.starts)


def item_of(block: QTextBlock, depth: int) -> QTextBlock:
    """The block that begins the item (of the list at this depth) that a block is part of."""
    shape = shape_at(block)
    while not begins_item(shape, depth):
        before = block.previous()
        if not before.isValid() or not shares_container(shape_at(before), shape, depth):
            break
        block, shape = before, shape_at(before)
    return block


def item_blocks(first: QTextBlock, depth: int) -> Iterator[QTextBlock]:
    """The blocks of an item: the one that begins it, and all that stands below it in the item."""
    yield first
    yield from _rest(first, depth)


def _rest(block: QTextBlock, depth: int) -> Iterator[QTextBlock]:
    """The blocks behind one that belong to the same item of the list at this depth."""
    shape = shape_at(block)
    block = block.next()
    while block.isValid():
        found = shape_at(block)
        if not shares_container(shape, found, depth) or begins_item(found, depth):
            return
        yield block
        block = block.next()


def next_number(block: QTextBlock, depth: int) -> int:
    """The number that the item behind a block's would have in the numbered list at this depth."""
    shape = shape_at(block)
    counted = 0
    while block.isValid() and shares_container(found := shape_at(block), shape, depth):
        counted += begins_item(found, depth)
        if depth and any(start.depth < depth for start in found.starts):
            break
        block = block.previous()
    return shape.path[depth].start + max(counted, 1)


def list_beside(
    above: QTextBlock, below: QTextBlock, outer: tuple[Container, ...], kind: ContainerKind
) -> Container | None:
    """The list or quote of a kind that stands right above or below, within the same containers."""
    depth = len(outer)
    for beside in (above, below):
        if beside.isValid() and not is_object_block(beside):
            path = shape_at(beside).path
            if path[depth : depth + 1] and path[depth].kind == kind and path[:depth] == outer:
                return path[depth]
    return None


def settle(writer: PageWriter, block: QTextBlock) -> None:
    """Puts right what follows a change: `block` is the first one behind it. Part of the change's step to undo.

    What lost the item that it was part of joins what stands above; a numbered list that was parted goes on counting;
    one that goes on counting right below another becomes one list with it.
    """
    if not block.isValid():
        return
    _adopt(writer, block)
    depth = list_depth(shape_at(block))
    for at in range(depth + 1):
        if shape_at(block).path[at].kind == "ol":
            _part(writer, block, at)
            _merge(writer, block, at)


def _adopt(writer: PageWriter, block: QTextBlock) -> None:
    shape, before = shape_at(block), block.previous()
    above = shape_at(before) if before.isValid() else Shape()
    for depth in range(len(shape.path) - 1, -1, -1):
        if shape.path[depth].kind == "q" or begins_item(shape, depth) or shares_container(above, shape, depth):
            continue
        for orphan in [block, *_rest(block, depth)]:
            writer.set_shape(QTextCursor(orphan), without(shape_at(orphan), depth))
        shape = shape_at(block)


def _is_first(block: QTextBlock, depth: int) -> bool:
    """Whether a block is the first of its list at this depth."""
    shape, before = shape_at(block), block.previous()
    if not before.isValid() or not shares_container(shape_at(before), shape, depth):
        return True
    return any(start.depth < depth for start in shape.starts)


def _part(writer: PageWriter, block: QTextBlock, depth: int) -> None:
    shape = shape_at(block)
    if list_format(shape) is None or depth != len(shape.path) - 1 or not _is_first(block, depth):
        return
    drawn = block.textList()
    number = drawn.itemNumber(block)
    if number <= 0:
        return
    container = shape.path[depth]
    above = drawn.item(number - 1)
    goes_on = shares_container(shape_at(above), shape, depth) and _is_in_one_item(above, block, depth)
    start = next_number(above, depth) if goes_on else 1
    _relabel(writer, block, depth, container._replace(number=next(writer.numbers), start=start))


def _is_in_one_item(above: QTextBlock, block: QTextBlock, depth: int) -> bool:
    """Whether nothing round the list at this depth began anew between the two."""
    while block.isValid() and block != above:
        if any(start.depth < depth for start in shape_at(block).starts):
            return False
        block = block.previous()
    return True


def _merge(writer: PageWriter, block: QTextBlock, depth: int) -> None:
    before = block.previous()
    if not before.isValid():
        return
    above, shape = shape_at(before).path, shape_at(block)
    container = shape.path[depth]
    if above[:depth] != shape.path[:depth] or not above[depth : depth + 1] or is_object_block(before):
        return
    is_other = above[depth].kind == "ol" and above[depth].number != container.number
    if not is_other or any(start.depth < depth for start in shape.starts):
        return
    if _is_first(block, depth) and next_number(before, depth) == container.start:
        _relabel(writer, block, depth, above[depth])


def _relabel(writer: PageWriter, block: QTextBlock, depth: int, container: Container) -> None:
    """Moves a list, from a block on, into another container."""
    old = shape_at(block)
    while block.isValid():
        shape = shape_at(block)
        if not shares_container(shape, old, depth):
            return
        path = (*shape.path[:depth], container, *shape.path[depth + 1 :])
        writer.set_shape(QTextCursor(block), shape._replace(path=path))
        block = block.next()
        if block.isValid() and any(start.depth < depth for start in shape_at(block).starts):
            return
