"""A page without Qt: blocks as plain values, and what every key and tool does to them, written from what was promised.

It shares nothing with the editor, so that whatever both do alike is meant. A selection is a pair of places; the head is
where the cursor is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeAlias


class Worn(NamedTuple):
    """What a letter wears; `link` is an address and a title."""

    bold: bool = False
    italic: bool = False
    strike: bool = False
    link: tuple[str, str] | None = None
    code: bool = False


class Thing(NamedTuple):
    """What stands for one letter: a picture, a line across the page, or a locked card with its source."""

    kind: str
    first: str = ""
    second: str = ""
    third: str = ""


Letter: TypeAlias = tuple[str | Thing, Worn]
Group: TypeAlias = tuple[str, int, bool, int]  # a quote or list: kind, number, whether it is tight, first number
Start: TypeAlias = tuple[int, bool | None]  # begins an item at this depth, with this task box
PLAIN = Worn()
BREAK = "\n"


@dataclass(frozen=True)
class Block:
    """One block: what it is, what it stands in, and its letters."""

    kind: str = "p"
    level: int = 0
    path: tuple[Group, ...] = ()
    starts: tuple[Start, ...] = ()
    info: str = ""
    letters: tuple[Letter, ...] = ()

    @property
    def is_object(self) -> bool:
        """Nothing but cards and lines across the page."""
        return bool(self.letters) and all(
            isinstance(found, Thing) and found.kind != "picture" for found, _ in self.letters
        )

    @property
    def is_item(self) -> bool:
        """Begins an item of its innermost list, and stands in nothing further in."""
        last = len(self.path) - 1
        return last >= 0 and self.path[last][0] != "q" and any(depth == last for depth, _ in self.starts)

    @property
    def box(self) -> bool | None:
        """The task box of the innermost item that it begins."""
        return max(self.starts)[1] if self.starts else None

    def is_line_beside(self, other: Block) -> bool:
        """An empty paragraph, on the page or in just what the other stands in."""
        return not self.letters and self.kind == "p" and self.path in ((), other.path)

    def plain(self) -> Block:
        """The same words as a paragraph."""
        return replace(self, kind="p", level=0, info="")

    def as_item(self, box: bool | None = None) -> Block:
        """The beginning of an item of the innermost list; in a quote or nowhere, of none."""
        if not self.path or self.path[-1][0] == "q":
            return replace(self, starts=())
        return replace(self, starts=((len(self.path) - 1, box),))

    def out_of(self, depth: int) -> Block:
        """Without the container at a depth."""
        starts = tuple((at - (at > depth), box) for at, box in self.starts if at != depth)
        return replace(self, path=self.path[:depth] + self.path[depth + 1 :], starts=starts)

    def into(self, groups: tuple[Group, ...]) -> Block:
        """Within more containers, outermost."""
        starts = tuple((at + len(groups), box) for at, box in self.starts)
        return replace(self, path=groups + self.path, starts=starts)

    def lifted(self) -> Block:
        """Out of the innermost container; an item of an inner list becomes one of the list round it."""
        out = self.out_of(len(self.path) - 1)
        return out.as_item() if self.is_item and out.path and out.path[-1][0] != "q" else out


class Place(NamedTuple):
    """A block's number and how many letters stand before the place."""

    block: int
    offset: int


class Selection(NamedTuple):
    """Where it was begun, and where the cursor is."""

    anchor: Place
    head: Place

    @property
    def first(self) -> Place:
        """Its beginning."""
        return min(self)

    @property
    def last(self) -> Place:
        """Its end."""
        return max(self)

    @property
    def is_empty(self) -> bool:
        """Only a cursor."""
        return self.anchor == self.head


def at(place: Place) -> Selection:
    """Only a cursor."""
    return Selection(place, place)


@dataclass(frozen=True)
class Clip:
    """What was copied: parts of blocks, and whether its ends are ends of blocks."""

    parts: tuple[Block, ...]
    joins_start: bool = True
    joins_end: bool = True


@dataclass
class Page:
    """The blocks of a page, and what can be done to them."""

    blocks: list[Block]
    number: int = field(default=1_000_000)

    def next_number(self) -> int:
        """A number for a new quote or list."""
        self.number += 1
        return self.number

    def draw(self) -> None:
        """Letters of code wear nothing."""
        for number, block in enumerate(self.blocks):
            if block.kind == "code" and any(worn != PLAIN for _, worn in block.letters):
                self.blocks[number] = replace(block, letters=tuple((letter, PLAIN) for letter, _ in block.letters))

    def reshape(self, numbers: Sequence[int], change: Callable[[Block], Block]) -> None:
        """Changes some blocks."""
        for number in numbers:
            self.blocks[number] = change(self.blocks[number])

    def remove(self, chosen: Selection) -> Place:
        """Takes out what is selected. What is left of two blocks takes the shape of the one before where words of it
        are left, else that of the one behind."""
        (first, start), (last, end) = chosen.first, chosen.last
        before, behind = self.blocks[first], self.blocks[last]
        kept = before.letters[:start] + behind.letters[end:]
        self.blocks[first : last + 1] = [replace(before if start or first == last else behind, letters=kept)]
        return Place(first, start)

    def insert(self, place: Place, letters: Sequence[Letter]) -> Place:
        """Puts letters into a block."""
        block = self.blocks[place.block]
        found = (*block.letters[: place.offset], *letters, *block.letters[place.offset :])
        self.blocks[place.block] = replace(block, letters=found)
        return Place(place.block, place.offset + len(letters))

    def split(self, place: Place, shape: Block) -> Place:
        """Begins a block of a shape: what stands behind the place goes into it."""
        block = self.blocks[place.block]
        above = replace(block, letters=block.letters[: place.offset])
        below = replace(shape, letters=block.letters[place.offset :])
        self.blocks[place.block : place.block + 1] = [above, below]
        return Place(place.block + 1, 0)

    def join(self, number: int) -> None:
        """A block and the next become one; an empty one leaves no trace."""
        end = Place(number, len(self.blocks[number].letters))
        self.remove(Selection(end, Place(number + 1, 0)))

    def worn(self, place: Place) -> Worn:
        """What a letter typed here would wear: as the one before; in front of a block's first letter, as that one."""
        letters = self.blocks[place.block].letters
        return letters[max(place.offset - 1, 0)][1] if letters else PLAIN

    def type_letter(self, chosen: Selection, letter: str, wearing: Worn | None = None) -> Place:
        """A letter, or a new line within the block. Behind the end of a link and before its start it has no link."""
        worn = self.worn(chosen.head) if wearing is None else wearing
        if not chosen.is_empty:
            place = self.insert(self.remove(chosen), [(letter, worn)])
            lists.settle(self, place.block + 1)
            return place
        if self.blocks[chosen.head.block].is_object:
            worn = PLAIN
        place = self.step_off(chosen.head)
        letters = self.blocks[place.block].letters
        behind = letters[place.offset][1].link if place.offset < len(letters) else None
        is_behind_thing = wearing is None and bool(letters) and isinstance(letters[max(place.offset - 1, 0)][0], Thing)
        if place.offset == 0 or behind != worn.link or is_behind_thing:
            worn = worn._replace(link=None)
        return self.insert(place, [(letter, worn)])

    def step_off(self, place: Place) -> Place:
        """From a card or a line to a new block: above from its start, else below, in the same item."""
        block = self.blocks[place.block]
        if not block.is_object:
            return place
        new = replace(block.plain(), letters=())
        if place.offset == 0:
            self.blocks[place.block : place.block + 1] = [new, replace(block, starts=())]
            return place
        self.blocks.insert(place.block + 1, replace(new, starts=()))
        return Place(place.block + 1, 0)

    def enter(self, chosen: Selection) -> None:
        """Enter."""
        place = self.remove(chosen) if not chosen.is_empty else chosen.head
        block = self.blocks[place.block]
        below = block.as_item(None if block.box is None else False) if block.is_item else replace(block, starts=())
        if block.is_object:
            self.step_off(place)
        elif block.kind == "code":
            self._enter_in_code(place, block)
        elif not block.letters and (block.kind == "h" or block.path):
            self._enter_in_empty(place.block, block)
        elif place.offset == len(block.letters):
            self.split(place, below.plain())
        elif place.offset == 0:  # room above: what stands behind stays what it is
            self.split(place, block.as_item(block.box) if block.is_item else below)
            starts = tuple((depth, None if box is None else False) for depth, box in block.starts)
            self.blocks[place.block] = replace(block.plain(), starts=starts, letters=())
        else:
            self.split(place, below)

    def _enter_in_empty(self, number: int, block: Block) -> None:
        """Out of a heading, a list, a quote, a level a press; an empty paragraph at an item's end is the next item."""
        if block.kind == "h":
            self.blocks[number] = block.plain()
        elif block.is_item:
            lists.lift_item(self, number)
        elif block.path[-1][0] != "q":
            self.blocks[number] = block.as_item()
        else:
            self.blocks[number] = block.lifted()
            lists.settle(self, number + 1)

    def _enter_in_code(self, place: Place, block: Block) -> None:
        """A new line; a second one at the end leaves the code."""
        is_end = place.offset == len(block.letters)
        if not is_end or (block.letters and block.letters[-1][0] != BREAK):
            self.insert(place, [(BREAK, PLAIN)])
        elif block.letters:
            self.blocks[place.block] = replace(block, letters=block.letters[:-1])
            self.split(Place(place.block, place.offset - 1), replace(block.plain(), starts=()))
        else:
            self.blocks[place.block] = block.plain()

    def backspace(self, chosen: Selection) -> None:
        """Backspace: a letter; at a block's start first what the block is, then what it stands in, then the join."""
        place, block = chosen.head, self.blocks[chosen.head.block]
        number = place.block
        before = self.blocks[number - 1] if number else None
        if not chosen.is_empty:
            self._settle_round(self.remove(chosen).block)
        elif block.is_object:
            if place.offset == 0 and before and not before.letters:
                self.join(number - 1)
        elif place.offset:
            self.remove(Selection(Place(number, place.offset - 1), place))
        elif before and block.kind != "p" and before.is_line_beside(block):
            self._join_line(number - 1, block)
        elif block.kind != "p":
            self.blocks[number] = block.plain()
            lists.settle(self, number + 1)
        elif block.is_item:
            lists.lift_item(self, number)
        elif self._begins_quote(number):
            self.blocks[number] = block.lifted()
            lists.settle(self, number + 1)
        elif before and before.is_object:
            if not block.letters:
                self.join(number - 1)
        elif before:
            self.join(number - 1)
            self._settle_round(number - 1)

    def _settle_round(self, number: int) -> None:
        lists.settle(self, number)
        lists.settle(self, number + 1)

    def _join_line(self, number: int, kept: Block) -> None:
        """An empty line goes; what stood beside it begins what the line began."""
        line = self.blocks[number]
        self.join(number)
        starts = line.starts or kept.starts
        self.blocks[number] = replace(kept, starts=starts, letters=self.blocks[number].letters)
        self._settle_round(number)

    def _begins_quote(self, number: int) -> bool:
        path = self.blocks[number].path
        if not path or path[-1][0] != "q":
            return False
        return number == 0 or self.blocks[number - 1].path[: len(path)] != path

    def delete(self, chosen: Selection) -> None:
        """Delete: a letter, or the join with the next block; a card is never taken unseen."""
        place, block = chosen.head, self.blocks[chosen.head.block]
        number = place.block
        behind = self.blocks[number + 1] if number + 1 < len(self.blocks) else None
        is_end = place.offset == len(block.letters)
        if not chosen.is_empty:
            self._settle_round(self.remove(chosen).block)
        elif not is_end and not block.is_object:
            self.remove(Selection(place, Place(number, place.offset + 1)))
        elif not is_end or behind is None:
            return
        elif block.is_object:
            if not behind.letters:
                self.join(number)
        elif block.is_line_beside(behind):
            self._join_line(number, behind)
        elif not behind.is_object or not block.letters:
            self.join(number)
            self._settle_round(number)


from tests.ui.page import model_lists as lists  # noqa: E402 - they change the page that stands above
