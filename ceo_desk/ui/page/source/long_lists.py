"""Lists with many items: what each item says, how it is written, and beside which others it was read right.

A list is one unit of a text, and a key in it would have all of it made, written and read again. Between two keys these
keep what belongs to an item, so that a key costs its item and its neighbours.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from ceo_desk.text.document import BulletList, Item, OrderedList
from ceo_desk.text.normal import normal_item, normal_list
from ceo_desk.text.writing import item_gap, item_marker, write_item
from ceo_desk.ui.page.entries import Entry, build_item, cut_items

LONG = 50
"""From so many items on it is worth it."""
_MOST_SPOTS = 100_000

ListBlock: TypeAlias = BulletList | OrderedList


class KeptItem:
    """An item and how it is written. Told apart by identity."""

    __slots__ = ("_bodies", "item")

    def __init__(self, item: Item) -> None:
        self.item = item
        self._bodies: dict[tuple[int, bool], str] = {}

    def body(self, width: int, *, is_tight: bool) -> str:
        """What stands behind the marker."""
        found = self._bodies.get((width, is_tight))
        if found is None:
            found = self._bodies[width, is_tight] = write_item(self.item, width, is_tight=is_tight)
        return found


Spot: TypeAlias = tuple[KeptItem | None, KeptItem, KeptItem | None, type[ListBlock], int, bool]
"""What decides how an item reads: the items beside it, and the kind, the marker's width and the gaps of the list."""


class Shortened(NamedTuple):
    """Enough of a list to see whether it is read right, and what that shows."""

    text: str
    block: ListBlock
    spots: tuple[Spot, ...] = ()


class LongList:
    """One list as it stands on the page now."""

    def __init__(self, block: ListBlock, kept: dict[tuple[Entry, ...], KeptItem], order: list[KeptItem]) -> None:
        self.block, self.kept = block, kept
        self._order = order
        self._markers = [item_marker(block, index) for index in range(len(order))]

    def write(self) -> str:
        """All of it, written anew."""
        return item_gap(self.block).join(map(self._part, range(len(self._order))))

    def shorten(self, known: set[Spot], most: int | None = None) -> Shortened:
        """Its ends, and the items (or so many) that were not read right beside their neighbours yet, with those."""
        last = len(self._order) - 1
        wanted = {0, 1, last - 1, last}
        unknown: list[Spot] = []
        for index in range(last + 1):
            spot = self._spot(index)
            if len(unknown) == most:
                break
            if spot not in known:
                unknown.append(spot)
                wanted.update(range(max(index - 1, 0), min(index + 2, last + 1)))
        chosen = sorted(wanted)
        items = tuple(self.block.items[index] for index in chosen)
        return Shortened(
            item_gap(self.block).join(map(self._part, chosen)), replace(self.block, items=items), tuple(unknown)
        )

    def _part(self, index: int) -> str:
        marker = self._markers[index]
        return marker + self._order[index].body(len(marker), is_tight=self.block.is_tight)

    def _spot(self, index: int) -> Spot:
        order = self._order
        before = order[index - 1] if index else None
        behind = order[index + 1] if index + 1 < len(order) else None
        return before, order[index], behind, type(self.block), len(self._markers[index]), self.block.is_tight


class LongLists:
    """All long lists of one page."""

    def __init__(self) -> None:
        self._kept: dict[tuple[Entry, ...], KeptItem] = {}
        self.known: set[Spot] = set()

    def take(self, stretch: tuple[Entry, ...]) -> LongList | None:
        """The list that an outermost stretch of entries shows; None where it is none, or a short one."""
        path = stretch[0].shape.path
        if len(stretch) < LONG or not path or path[0].kind == "q":
            return None
        cuts = [tuple(cut) for cut in cut_items(stretch, 0)]
        if len(cuts) < LONG:
            return None
        kept = {cut: self._kept.get(cut) or KeptItem(normal_item(build_item(cut, 0))) for cut in cuts}
        order = [kept[cut] for cut in cuts]
        container = path[0]
        empty = (
            BulletList((), container.is_tight)
            if container.kind == "ul"
            else OrderedList((), container.start, container.is_tight)
        )
        block = normal_list(empty, tuple(one.item for one in order))
        assert block is not None, "a long list has items"
        return LongList(block, kept, order)

    def learn(self, spots: Iterable[Spot]) -> None:
        """These were read right."""
        if len(self.known) > _MOST_SPOTS:
            self.known.clear()
        self.known.update(spots)

    def add(self, found: LongList) -> None:
        """Keeps what belongs to this list, too."""
        self._kept.update(found.kept)

    def renew(self, lists: Iterable[LongList]) -> None:
        """Keeps what these lists need, and nothing else."""
        self._kept = {cut: one for each in lists for cut, one in each.kept.items()}
