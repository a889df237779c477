"""The words of a passage: cut into tokens, and compared with those of another, one by one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Hashable, Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from ceo_desk.text.aligning import Match, matches
from ceo_desk.text.document import Break, Code, FootnoteReference, Picture, RawInline, Run, Runs, Text

FOREIGN = 0.2
"""With less in common the words of two passages are not compared one by one: all were taken, all were added."""
OBJECT_WEIGHT = 8
"""A picture counts like a word of so many letters."""
_SHORT = 3
"""So few letters between two changes are part of the change: nobody reads them alone."""

# Chinese and Japanese signs stand for themselves; so do the letters of scripts without blanks, with what they carry.
_SIGN = r"[\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_UNBROKEN = r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
_CARRIED = r"[\u0300-\u036f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]"
_LETTER = (
    r"[^\W_\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)
_WORD = rf"{_LETTER}+(?:{_CARRIED}+{_LETTER}*|['’\u00ad]{_LETTER}+)*"
_TOKEN = re.compile(
    rf"{_SIGN}|{_WORD}|[ \t\n\u00a0\u2028]+|.{_CARRIED}*(?:\u200d.{_CARRIED}*)*",
    re.DOTALL,
)


class How(StrEnum):
    """What became of words."""

    SAME = "same"
    TAKEN = "taken"
    ADDED = "added"
    DRESSED = "dressed"
    """The words stayed; what they wear (bold, a link …) did not."""


class Piece(NamedTuple):
    """Words in a row with one fate: as they were before, as they are after."""

    how: How
    before: Runs
    after: Runs


class Token(NamedTuple):
    """A word, a blank, a sign or an object, and where it stands among the letters of its passage.

    `key` is the same for what says the same; a word's is the word. `worn` is what each part of it wears.
    """

    key: Hashable
    start: int
    end: int
    worn: Hashable

    @property
    def is_blank(self) -> bool:
        """True for what parts words."""
        return isinstance(self.key, str) and not self.key.strip()

    @property
    def weight(self) -> int:
        """How much there is to read."""
        if not isinstance(self.key, str):
            return OBJECT_WEIGHT
        return len(self.key) if any(letter.isalnum() for letter in self.key) else 0


class Line:
    """The runs of a passage and their tokens."""

    def __init__(self, runs: Runs) -> None:
        self._runs = runs
        self._starts: list[int] = []
        at = 0
        for run in runs:
            self._starts.append(at)
            at += _length(run)
        self.tokens = tuple(self._tokens())
        self.keys = [token.key for token in self.tokens]
        self.weight = sum(token.weight for token in self.tokens)

    def cut(self, first: int, end: int) -> Runs:
        """The runs of the tokens from `first` to before `end`."""
        if first >= end:
            return ()
        start, stop = self.tokens[first].start, self.tokens[end - 1].end
        return joined(self._parts(start, stop))

    def _parts(self, start: int, stop: int) -> Iterator[Run]:
        number = bisect_right(self._starts, start) - 1
        while number < len(self._runs) and self._starts[number] < stop:
            run, at = self._runs[number], self._starts[number]
            if isinstance(run, Text | Code):
                text = run.text[max(start - at, 0) : stop - at]
                if text:
                    yield type(run)(text, run.marks)
            else:
                yield run
            number += 1

    def _tokens(self) -> Iterator[Token]:
        for is_words, group in groupby(enumerate(self._runs), key=lambda pair: isinstance(pair[1], Text | Code)):
            runs = list(group)
            if is_words:
                yield from self._words(runs)
            else:
                for number, run in runs:
                    yield Token(_key_of(run), self._starts[number], self._starts[number] + 1, run)

    def _words(self, runs: Sequence[tuple[int, Run]]) -> Iterator[Token]:
        base = self._starts[runs[0][0]]
        text = "".join(run.text for _, run in runs if isinstance(run, Text | Code))
        ends = [self._starts[number] + _length(run) - base for number, run in runs]
        worn = [(type(run), run.marks) for _, run in runs]
        at = 0
        for match in _TOKEN.finditer(text):
            start, end = match.span()
            while ends[at] <= start:
                at += 1
            if end <= ends[at]:
                yield Token(match[0], base + start, base + end, worn[at])
                continue
            reached = [number for number in range(at, len(ends)) if not number or ends[number - 1] < end]
            parts = tuple((worn[number], min(ends[number], end) - start) for number in reached)
            yield Token(match[0], base + start, base + end, parts)


def compare_words(before: Runs, after: Runs) -> tuple[Piece, ...]:
    """What became of the words of a passage; what was taken stands before what was added in its place."""
    one, two = Line(before), Line(after)
    found = matches(one.keys, two.keys)
    kept = sum(one.tokens[match.before + number].weight for match in found for number in range(match.size))
    if 2 * kept < FOREIGN * (one.weight + two.weight):
        return (*all_pieces(How.TAKEN, before), *all_pieces(How.ADDED, after))
    pieces: list[Piece] = []
    at = there = 0
    for match in (*_worth_reading(found, one, two), Match(len(one.tokens), len(two.tokens), 0)):
        pieces.extend(all_pieces(How.TAKEN, one.cut(at, match.before)))
        pieces.extend(all_pieces(How.ADDED, two.cut(there, match.after)))
        pieces.extend(_stayed(one, two, match))
        at, there = match.before + match.size, match.after + match.size
    return tuple(pieces)


def all_pieces(how: How, runs: Runs) -> tuple[Piece, ...]:
    """Words that were all taken, or all added; none where there are none."""
    whole = joined(runs)
    if not whole:
        return ()
    return (Piece(how, whole, ()) if how is How.TAKEN else Piece(how, (), whole),)


def joined(runs: Iterable[Run]) -> Runs:
    """The runs, neighbours that wear the same as one, and none that is empty."""
    found: list[Run] = []
    for worn, group in groupby(runs, key=lambda run: (type(run), run.marks)):
        kind, marks = worn
        if kind is Text or kind is Code:
            text = "".join(run.text for run in group if isinstance(run, Text | Code))
            if text:
                found.append(Text(text, marks) if kind is Text else Code(text, marks))
        else:
            found.extend(group)
    return tuple(found)


def _stayed(one: Line, two: Line, match: Match) -> Iterator[Piece]:
    """The words of a match, parted where they wear something else."""
    first = 0
    hows = _hows(one.tokens[match.before :][: match.size], two.tokens[match.after :][: match.size])
    for number in range(1, match.size + 1):
        if number == match.size or hows[number] is not hows[first]:
            old = one.cut(match.before + first, match.before + number)
            new = two.cut(match.after + first, match.after + number)
            yield Piece(hows[first], old, new)
            first = number


def _hows(old: Sequence[Token], new: Sequence[Token]) -> list[How]:
    """Which tokens wear something else. A blank does where it stands between two that do: alone nobody sees it."""
    others = [one.worn != two.worn for one, two in zip(old, new, strict=True)]
    for number, token in enumerate(old):
        if token.is_blank and others[number]:
            others[number] = 0 < number < len(old) - 1 and others[number - 1] and others[number + 1]
    return [How.DRESSED if is_other else How.SAME for is_other in others]


def _worth_reading(found: Sequence[Match], one: Line, two: Line) -> Iterator[Match]:
    """The matches, but for scraps between two changes."""
    for match in found:
        tokens = one.tokens[match.before : match.before + match.size]
        is_inside = match.before > 0 and match.before + match.size < len(one.tokens)
        is_inside = is_inside and match.after > 0 and match.after + match.size < len(two.tokens)
        weight = sum(token.weight for token in tokens) if len(tokens) <= 2 * _SHORT else OBJECT_WEIGHT
        if not is_inside or weight > _SHORT:
            yield match


def _length(run: Run) -> int:
    return len(run.text) if isinstance(run, Text | Code) else 1


def _key_of(run: Run) -> Hashable:
    match run:
        case Picture(address):
            return ("picture", address)
        case RawInline(source):
            return ("source", source)
        case FootnoteReference(label):
            return ("note", label)
    return ("break", isinstance(run, Break))
