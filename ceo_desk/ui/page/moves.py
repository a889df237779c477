"""What moves together on a page, where it may go, and what becomes of its shape there; nothing here touches a document.

An item goes with all that is nested below it; words in a quote go past each other, then the whole quote goes. At the
end of its list an item goes on as a list of its own, or into the next list, or out of an inner list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from ceo_desk.ui.page.entries import Container, Shape
from ceo_desk.ui.page.nodes import Line, Node, line_to


@dataclass(frozen=True, slots=True)
class Stretch:
    """Blocks that move together: whole children of the last node of `line` (items, where that is a list)."""

    first: int
    last: int
    line: Line

    @property
    def parent(self) -> Node:
        """What they stand in."""
        return self.line[-1]

    @property
    def are_items(self) -> bool:
        """Whether they are items of a list."""
        return self.parent.kind == "list"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place for blocks: before a block (behind the last, where there is none), inside of containers.

    With `is_front` they take the place of what begins there, and with it the beginning of items that it stood for.
    """

    before: int
    around: tuple[Container, ...]
    is_front: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """The blocks `first` to `last` go before the block `before` (counted as they stand now), with these shapes.

    `others` are blocks that stay and change their shape.
    """

    first: int
    last: int
    before: int
    shapes: tuple[Shape, ...]
    others: dict[int, Shape]


def stretch_at(root: Node, first: int, last: int) -> Stretch:
    """What moves where the cursor is in these blocks."""
    line = line_to(root, first, last)
    if line[-1].kind in ("block", "item") and len(line) > 1:
        line = line[:-1]
    while line[-1].kind == "item" and line[-1].first == first and len(line) > 1:
        line = line[:-1]  # the first words of an item stand for the whole item
    touched = [one for one in line[-1].children if one.last >= first and one.first <= last]
    return Stretch(touched[0].first, touched[-1].last, line) if touched else Stretch(first, last, line)


def spot_above(moved: Stretch, numbers: count[int]) -> tuple[Stretch, Spot] | None:
    """Where it goes with one step up (and what goes, if that is more); None at the top."""
    above = _before(moved)
    if above is not None:
        return moved, Spot(above.first, moved.parent.path, is_front=True)
    outer = moved.line[:-1]
    if not outer:
        return None
    whole = Stretch(moved.parent.first, moved.parent.last, outer)
    if not moved.are_items:
        return spot_above(whole, numbers)
    if outer[-1].kind == "item":
        return moved, Spot(outer[-1].first, outer[-2].path, is_front=True)
    beside = _before(whole)
    if beside is None:
        return None
    if beside.kind == "list":
        return moved, Spot(moved.first, beside.path)
    if moved.last == moved.parent.last:
        return whole, Spot(beside.first, outer[-1].path, is_front=True)
    return moved, Spot(beside.first, _own_list(moved, numbers), is_front=True)


def spot_below(moved: Stretch, numbers: count[int]) -> tuple[Stretch, Spot] | None:
    """Where it goes with one step down; None at the end."""
    below = _behind(moved)
    if below is not None:
        return moved, Spot(below.last + 1, moved.parent.path)
    outer = moved.line[:-1]
    if not outer:
        return None
    whole = Stretch(moved.parent.first, moved.parent.last, outer)
    if not moved.are_items:
        return spot_below(whole, numbers)
    if outer[-1].kind == "item":
        return moved, Spot(outer[-1].last + 1, outer[-2].path)
    beside = _behind(whole)
    if beside is None:
        return None
    if beside.kind == "list":
        return moved, Spot(beside.first, beside.path, is_front=True)
    if moved.first == moved.parent.first:
        return whole, Spot(beside.last + 1, outer[-1].path)
    return moved, Spot(beside.last + 1, _own_list(moved, numbers))


def spots(root: Node, moved: Stretch, numbers: count[int]) -> list[Spot]:
    """The places where it may be put down, one for each line that can be drawn: items also go into lists."""
    if not moved.are_items:
        if moved.parent.kind != "page":
            return []
        found = [Spot(one.first, (), is_front=True) for one in root.children]
        return [*found, Spot(root.last + 1, ())]
    found = []
    for one in _lists(root):
        found += [Spot(item.first, one.path, is_front=True) for item in one.children]
        found.append(Spot(one.last + 1, one.path))
    beside = {number for one in root.children if one.kind == "list" for number in (one.first, one.last + 1)}
    own = _own_list(moved, numbers)[-1:]
    ends = [*(one.first for one in root.children), root.last + 1]
    found += [Spot(at, own, is_front=at <= root.last) for at in ends if at not in beside]
    depth = len(moved.parent.path)
    best: dict[int, Spot] = {}
    for spot in sorted(found, key=lambda spot: (abs(len(spot.around) - depth), not spot.is_front)):
        if not moved.first < spot.before <= moved.last:
            best.setdefault(spot.before, spot)
    return [best[at] for at in sorted(best)]


def _lists(node: Node) -> Iterator[Node]:
    if node.kind == "list":
        yield node
    for one in node.children:
        yield from _lists(one)


def _own_list(moved: Stretch, numbers: count[int]) -> tuple[Container, ...]:
    """A list for the items alone, beside the one that they leave; on the page, where that stood in more."""
    kept = moved.parent.path[-1]
    return (*moved.line[-2].path, Container(kept.kind, next(numbers), kept.is_tight))


def _before(moved: Stretch) -> Node | None:
    return next((one for one in moved.parent.children if one.last == moved.first - 1), None)


def _behind(moved: Stretch) -> Node | None:
    return next((one for one in moved.parent.children if one.first == moved.last + 1), None)


def plan(shapes: Sequence[Shape], moved: Stretch, spot: Spot) -> Move | None:
    """What a move changes; None where all stays as it is."""
    depth = len(moved.parent.path)
    level = depth - 1 if moved.are_items else depth
    target = len(spot.around) - 1 if moved.are_items else len(spot.around)
    is_same_place = spot.before in (moved.first, moved.last + 1) and spot.around == moved.parent.path
    if is_same_place:
        return None
    others: dict[int, Shape] = {}
    made = list(shapes[moved.first : moved.last + 1])
    left = [start for start in made[0].starts if start.depth < level]
    made = [_placed(shape, depth, level, spot.around, target) for shape in made]
    heir = moved.last + 1
    if left and heir < len(shapes):
        kept = [start for start in left if _goes_on(shapes[moved.first], shapes[heir], start.depth)]
        if kept:
            others[heir] = shapes[heir]._replace(starts=(*kept, *shapes[heir].starts))
    if spot.is_front and target > 0 and spot.before < len(shapes):
        front = others.get(spot.before, shapes[spot.before])
        taken = tuple(start for start in front.starts if start.depth < target)
        if taken:
            others[spot.before] = front._replace(starts=tuple(s for s in front.starts if s.depth >= target))
            made[0] = made[0]._replace(starts=(*taken, *made[0].starts))
    if moved.are_items and spot.around != moved.parent.path:
        there = next((one.unit for one in shapes if one.path[: target + 1] == spot.around), None)
        made = [shape if there is None else shape._replace(unit=there) for shape in made]
    return Move(moved.first, moved.last, spot.before, tuple(made), others)


def _placed(shape: Shape, depth: int, level: int, around: tuple[Container, ...], target: int) -> Shape:
    """A shape with the containers round it exchanged; its own, and the beginnings of its own items, go along."""
    starts = tuple(start._replace(depth=start.depth - level + target) for start in shape.starts if start.depth >= level)
    return shape._replace(path=(*around, *shape.path[depth:]), starts=starts)


def _goes_on(gone: Shape, behind: Shape, depth: int) -> bool:
    """Whether the item that a block began goes on with the block behind it."""
    is_inside = behind.path[: depth + 1] == gone.path[: depth + 1]
    return is_inside and not any(start.depth <= depth for start in behind.starts)
