"""The lists of a Word file: each counts by itself, from its own start, at its own depth."""

from __future__ import annotations

from ceo_desk.text.word_file.elements import Element, make
from ceo_desk.text.word_file.styles import STEP

DEEPEST = 8
_DOTS = ("•", "–", "•")
_HANGING = 360


class ListKinds:
    """Gives every list its number; `element` is what the file says about all of them."""

    def __init__(self) -> None:
        self._kinds: list[Element] = []
        self._lists: list[Element] = []

    def add(self, level: int, *, is_ordered: bool, start: int, stands_in: int) -> int:
        """A list at this depth (0 = outermost), moved in by so many twentieths of a point; gives its number."""
        number = len(self._kinds) + 1
        levels = [self._level(each, is_ordered, start if each == level else 1, stands_in) for each in range(9)]
        kind = make("w:multiLevelType", val="multilevel")
        self._kinds.append(make("w:abstractNum", kind, *levels, abstractNumId=number))
        self._lists.append(make("w:num", make("w:abstractNumId", val=number), numId=number))
        return number

    def element(self) -> Element:
        """All kinds, then all lists, as the format asks for."""
        return make("w:numbering", *self._kinds, *self._lists)

    def _level(self, level: int, is_ordered: bool, start: int, stands_in: int) -> Element:
        sign = f"%{level + 1}." if is_ordered else _DOTS[level % len(_DOTS)]
        return make(
            "w:lvl",
            make("w:start", val=start),
            make("w:numFmt", val="decimal" if is_ordered else "bullet"),
            make("w:lvlText", val=sign),
            make("w:lvlJc", val="left"),
            make("w:pPr", make("w:ind", left=stands_in + (level + 1) * STEP, hanging=_HANGING)),
            ilvl=level,
        )
