"""What happens to lists on the model of a page: items go in and out with all below them, numbers count on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.ui.page.model import Block, Group, Page, Selection


def list_depth(block: Block) -> int:
    """Where the innermost list stands in a block's path; -1: in none."""
    return max((depth for depth, group in enumerate(block.path) if group[0] != "q"), default=-1)


def begins(block: Block, depth: int) -> bool:
    """Whether a block begins an item of the list at a depth."""
    return any(at == depth for at, _ in block.starts)


def shares(one: Block, other: Block, depth: int) -> bool:
    """Whether two blocks stand in the same container at a depth."""
    return len(one.path) > depth and one.path[: depth + 1] == other.path[: depth + 1]


def begins_outside(block: Block, depth: int) -> bool:
    """Whether a block begins an item of a list further out."""
    return any(at < depth for at, _ in block.starts)


def item_members(page: Page, first: int, depth: int) -> list[int]:
    """The blocks of an item: the one that begins it, and what stands in it until the next begins."""
    found = [first]
    for number in range(first + 1, len(page.blocks)):
        block = page.blocks[number]
        if not shares(page.blocks[first], block, depth) or begins(block, depth):
            break
        found.append(number)
    return found


def lift_item(page: Page, first: int) -> None:
    """Takes an item out of its list, with all below it; from an inner list into the item's place in the outer one."""
    depth = list_depth(page.blocks[first])
    members = item_members(page, first, depth)
    box = dict(page.blocks[first].starts).get(depth)
    page.reshape(members, lambda block: block.out_of(depth))
    block = page.blocks[first]
    if depth and block.path[depth - 1][0] != "q" and not begins(block, depth - 1):
        page.blocks[first] = replace(block, starts=((depth - 1, box), *block.starts))
    settle(page, members[-1] + 1)


def lift(page: Page, chosen: Selection) -> None:
    """Items of lists within lists, one level out."""
    for first in _items(page, chosen):
        block = page.blocks[first]
        depth = list_depth(block)
        if depth > 0 and block.path[depth - 1][0] != "q" and begins(block, depth):
            lift_item(page, first)


def nest(page: Page, chosen: Selection) -> None:
    """Items one level in, under the item above: into the list that ends it, or a new one of the same kind."""
    for first in _items(page, chosen):
        _nest_item(page, first)


def _nest_item(page: Page, first: int) -> None:
    block = page.blocks[first]
    depth = list_depth(block)
    if first == 0 or begins_outside(block, depth) or not begins(block, depth):
        return
    above = page.blocks[first - 1]
    if not shares(above, block, depth):
        return
    members = item_members(page, first, depth)
    inner = above.path[depth + 1] if len(above.path) > depth + 1 else None
    if inner is None or inner[0] == "q":
        kind, _, is_tight, _ = block.path[depth]
        inner = (kind, page.next_number(), is_tight, 1)
    for number in members:
        page.blocks[number] = _put_in(page.blocks[number], depth, inner)
    settle(page, members[-1] + 1)


def _put_in(block: Block, depth: int, inner: Group) -> Block:
    starts = tuple((at + (at >= depth), box) for at, box in block.starts)
    return replace(block, path=(*block.path[: depth + 1], inner, *block.path[depth + 1 :]), starts=starts)


def _items(page: Page, chosen: Selection) -> list[int]:
    """The items that are selected; what stands below one of them goes along."""
    (first, _), (last, end) = chosen.first, chosen.last
    found: list[int] = []
    behind = -1
    for number in range(first, last + 1 if end or first == last else last):
        depth = list_depth(page.blocks[number])
        if depth < 0 or number <= behind:
            continue
        start = number
        while (
            start
            and not begins(page.blocks[start], depth)
            and shares(page.blocks[start - 1], page.blocks[start], depth)
        ):
            start -= 1
        found.append(start)
        behind = item_members(page, start, depth)[-1]
    return found


def settle(page: Page, number: int) -> None:
    """Puts right what follows a change. What is left of an item stands on its own; a numbered list that was parted
    counts on, and one that counts on right below another is one with it."""
    if number >= len(page.blocks):
        return
    _free_orphans(page, number)
    for depth in range(list_depth(page.blocks[number]) + 1):
        if page.blocks[number].path[depth][0] == "ol":
            _count_on(page, number, depth)
            _become_one(page, number, depth)


def _free_orphans(page: Page, number: int) -> None:
    above = page.blocks[number - 1] if number else Block()
    for depth in range(len(page.blocks[number].path) - 1, -1, -1):
        block = page.blocks[number]
        if block.path[depth][0] != "q" and not begins(block, depth) and not shares(above, block, depth):
            page.reshape(item_members(page, number, depth), lambda orphan, at=depth: orphan.out_of(at))  # type: ignore[misc]  # the depth is bound at once


def _is_first(page: Page, number: int, depth: int) -> bool:
    block = page.blocks[number]
    return number == 0 or not shares(page.blocks[number - 1], block, depth) or begins_outside(block, depth)


def _next_number(page: Page, number: int, depth: int) -> int:
    """The number of the item behind a block's."""
    block = page.blocks[number]
    counted = 0
    while number >= 0 and shares(page.blocks[number], block, depth):
        counted += begins(page.blocks[number], depth)
        if begins_outside(page.blocks[number], depth):
            break
        number -= 1
    return block.path[depth][3] + max(counted, 1)


def _count_on(page: Page, number: int, depth: int) -> None:
    block = page.blocks[number]
    if not block.is_item or depth != len(block.path) - 1 or not _is_first(page, number, depth):
        return
    group = block.path[depth]
    before = [at for at in range(number) if page.blocks[at].is_item and page.blocks[at].path[-1] == group]
    if not before:
        return
    last = before[-1]
    goes_on = shares(page.blocks[last], block, depth) and not any(
        begins_outside(page.blocks[at], depth) for at in range(last + 1, number + 1)
    )
    start = _next_number(page, last, depth) if goes_on else 1
    _rename(page, number, depth, (group[0], page.next_number(), group[2], start))


def _become_one(page: Page, number: int, depth: int) -> None:
    if number == 0 or page.blocks[number - 1].is_object:
        return
    above, block = page.blocks[number - 1], page.blocks[number]
    if above.path[:depth] != block.path[:depth] or len(above.path) <= depth or above.path[depth][0] != "ol":
        return
    is_other = above.path[depth][1] != block.path[depth][1]
    is_free = is_other and not begins_outside(block, depth) and _is_first(page, number, depth)
    if is_free and _next_number(page, number - 1, depth) == block.path[depth][3]:
        _rename(page, number, depth, above.path[depth])


def _rename(page: Page, first: int, depth: int, group: Group) -> None:
    """Has a list, from a block on, as another one."""
    old = page.blocks[first]
    members: list[int] = []
    for number in range(first, len(page.blocks)):
        block = page.blocks[number]
        if not shares(block, old, depth) or (members and begins_outside(block, depth)):
            break
        members.append(number)
    page.reshape(members, lambda block: replace(block, path=(*block.path[:depth], group, *block.path[depth + 1 :])))


def settle_behind(page: Page, numbers: Sequence[int]) -> None:
    """Puts right what follows the last of these."""
    settle(page, numbers[-1] + 1)
