"""The units of a page's source: its outermost blocks, what they say, and the entries that show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import overload

from ceo_desk.text.document import Block, Blocks, BulletList, OrderedList
from ceo_desk.text.normal import normal_blocks
from ceo_desk.text.outline import Outline
from ceo_desk.ui.page.entries import Card, Entry, Shape, can_be_shown, flatten
from ceo_desk.ui.page.source.long_lists import LONG, Shortened


@dataclass(frozen=True, slots=True)
class SourceUnit:
    """An outermost block of the source: its letters, what it says, and the entries that show it."""

    source: str
    blocks: Blocks
    entries: tuple[Entry, ...]


class SourceUnits(Sequence[SourceUnit]):
    """The units of a source, each read when it is asked for first."""

    def __init__(self, outline: Outline, sources: Sequence[str], numbers: count[int]) -> None:
        self._outline, self._sources, self._numbers = outline, sources, numbers
        self._read: dict[int, SourceUnit] = {}

    @overload
    def __getitem__(self, number: int) -> SourceUnit: ...

    @overload
    def __getitem__(self, number: slice) -> list[SourceUnit]: ...

    def __getitem__(self, number: int | slice) -> SourceUnit | list[SourceUnit]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        if not -len(self) <= number < len(self):
            raise IndexError(number)
        number %= len(self)
        if number not in self._read:
            block = self._outline.block(number)
            self._read[number] = _source_unit(self._sources[number], block, number, self._numbers)
        return self._read[number]

    def __len__(self) -> int:
        return len(self._sources)

    def has_long_list(self) -> bool:
        """Whether any of the units is a list with many items."""
        return any(len(self._outline.items(number)) >= LONG for number in range(len(self)))

    def shortened(self, number: int) -> Shortened | None:
        """The first two and the last two items of a list, letter for letter; None for what is no long list."""
        unit, starts = self[number], self._outline.items(number)
        if len(starts) < LONG or len(unit.blocks) != 1 or not isinstance(unit.blocks[0], BulletList | OrderedList):
            return None
        block, first = unit.blocks[0], self._outline.places[number][0]
        text = unit.source[: starts[2] - first] + unit.source[starts[-2] - first :]
        return Shortened(text, replace(block, items=block.items[:2] + block.items[-2:]))

    def lock(self, number: int) -> tuple[Entry, ...]:
        """Makes a unit a locked card."""
        unit = self[number]
        card = (Entry(Shape(unit=number), Card(unit.source)),)
        self._read[number] = SourceUnit(unit.source, unit.blocks, card)
        return card


def _source_unit(source: str, block: Block, number: int, numbers: count[int]) -> SourceUnit:
    blocks = normal_blocks([block])
    if len(blocks) == 1 and can_be_shown(blocks[0]):
        return SourceUnit(source, blocks, tuple(flatten(blocks[0], numbers, Shape(unit=number))))
    return SourceUnit(source, blocks, (Entry(Shape(unit=number), Card(source)),))
