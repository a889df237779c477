"""Items that say how deep they stand, as lists within lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ceo_desk.text.document import Block, Blocks, BulletList, Item, OrderedList, Paragraph

_SAME_INDENT = 60
"""Twentieths of a point that make no difference to the eye."""


@dataclass(frozen=True, slots=True)
class ListLine:
    """An item with its depth, or (`goes_on`) what follows within the item above."""

    level: int
    is_ordered: bool
    number: int
    list_id: str
    indent: int | None
    blocks: Blocks
    is_done: bool | None = None
    goes_on: bool = False


@dataclass(slots=True)
class _Item:
    blocks: list[Block | _List]
    is_done: bool | None


@dataclass(slots=True)
class _List:
    line: ListLine
    depth: int
    items: list[_Item] = field(default_factory=list)

    def takes(self, line: ListLine) -> bool:
        """Whether an item of the same depth goes on in this list."""
        if line.is_ordered != self.line.is_ordered:
            return False
        return not line.is_ordered or line.number == self.line.number + len(self.items)


def build_lists(lines: Sequence[ListLine]) -> Blocks:
    """The lists that some items make; one that skips a depth stands one deeper than the one above."""
    root: list[Block | _List] = []
    open_lists: list[_List] = []
    offsets: dict[str, int] = {}
    for line in lines:
        if line.goes_on and open_lists:
            open_lists[-1].items[-1].blocks.extend(line.blocks)
            continue
        depth = line.level + offsets.setdefault(line.list_id, _offset(open_lists, line))
        while open_lists and open_lists[-1].depth > depth:
            open_lists.pop()
        if open_lists and open_lists[-1].depth == depth and not open_lists[-1].takes(line):
            open_lists.pop()
        if not open_lists or open_lists[-1].depth < depth:
            made = _List(line, depth)
            (open_lists[-1].items[-1].blocks if open_lists else root).append(made)
            open_lists.append(made)
        open_lists[-1].items.append(_Item(list(line.blocks), line.is_done))
    return tuple(_finish(each) for each in root)


def _offset(open_lists: Sequence[_List], line: ListLine) -> int:
    """How much deeper another list stands than it says: Word's "List Bullet 2" is a list of its own, moved in."""
    if line.indent is None or not open_lists:
        return 0
    around = [each.depth for each in open_lists if (each.line.indent or 0) < line.indent - _SAME_INDENT]
    return (around[-1] + 1 if around else open_lists[0].depth) - line.level


def _finish(block: Block | _List) -> Block:
    if not isinstance(block, _List):
        return block
    items = tuple(Item(tuple(map(_finish, item.blocks)), item.is_done) for item in block.items)
    is_tight = all(sum(isinstance(inner, Paragraph) for inner in item.blocks) < 2 for item in items)
    return OrderedList(items, block.line.number, is_tight) if block.line.is_ordered else BulletList(items, is_tight)
