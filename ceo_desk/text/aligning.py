"""Where two rows of things have the same in the same order: quick also where they are long and much repeats."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

MOST_CELLS = 40_000
"""So many pairs at most are compared each with each."""
_GRAMS = (1, 3, 8)
"""Anchors are single things that stand once in both rows; where there is none, so many in a row."""


class Match(NamedTuple):
    """`size` things from `before` on are the same as those from `after` on."""

    before: int
    after: int
    size: int


class _Range(NamedTuple):
    first: int
    end: int
    other: int
    other_end: int


def matches(before: Sequence[Hashable], after: Sequence[Hashable]) -> tuple[Match, ...]:
    """The matches in order; none reaches into another, neighbours are joined."""
    known: dict[Hashable, int] = {}
    one = [known.setdefault(thing, len(known)) for thing in before]
    two = [known.setdefault(thing, len(known)) for thing in after]
    found: list[Match] = []
    waiting = [_Range(0, len(one), 0, len(two))]
    while waiting:
        waiting.extend(_cut(one, two, waiting.pop(), found))
    return _joined(sorted(found))


def _cut(one: list[int], two: list[int], span: _Range, found: list[Match]) -> list[_Range]:
    """Takes what matches at both ends and at anchors; gives the ranges that are left between."""
    span = _trimmed(one, two, span, found)
    rows, others = span.end - span.first, span.other_end - span.other
    if not rows or not others:
        return []
    if rows * others <= MOST_CELLS:
        matcher = SequenceMatcher(None, one[span.first : span.end], two[span.other : span.other_end], autojunk=False)
        blocks = matcher.get_matching_blocks()
        found.extend(Match(span.first + block.a, span.other + block.b, block.size) for block in blocks if block.size)
        return []
    for size in _GRAMS:
        anchors = _anchors(one, two, span, size)
        if anchors:
            return _between(span, anchors, size, found)
    return []


def _trimmed(one: list[int], two: list[int], span: _Range, found: list[Match]) -> _Range:
    first, end, other, other_end = span
    start, end_before = first, end
    while first < end and other < other_end and one[first] == two[other]:
        first, other = first + 1, other + 1
    while first < end and other < other_end and one[end - 1] == two[other_end - 1]:
        end, other_end = end - 1, other_end - 1
    if first > start:
        found.append(Match(start, span.other, first - start))
    if end < end_before:
        found.append(Match(end, other_end, end_before - end))
    return _Range(first, end, other, other_end)


def _anchors(one: list[int], two: list[int], span: _Range, size: int) -> list[tuple[int, int]]:
    """Where things stand that are there once on either side, as many as keep their order."""
    mine = _once(one, span.first, span.end, size)
    theirs = _once(two, span.other, span.other_end, size)
    pairs = [(at, theirs[gram]) for gram, at in mine.items() if gram in theirs]
    return _rising(pairs)


def _once(row: list[int], first: int, end: int, size: int) -> dict[tuple[int, ...], int]:
    grams = [tuple(row[at : at + size]) for at in range(first, end - size + 1)]
    counts = Counter(grams)
    return {gram: first + at for at, gram in enumerate(grams) if counts[gram] == 1}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs (in order of their first) whose second rises, too."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, other) in enumerate(pairs):
        at = bisect_left(ends, other)
        before.append(last[at - 1] if at else -1)
        if at == len(ends):
            ends.append(other)
            last.append(number)
        else:
            ends[at], last[at] = other, number
    found = []
    number = last[-1] if last else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]


def _between(span: _Range, anchors: list[tuple[int, int]], size: int, found: list[Match]) -> list[_Range]:
    ranges = []
    first, other = span.first, span.other
    for at, there in anchors:
        if at < first or there < other:
            continue
        found.append(Match(at, there, size))
        ranges.append(_Range(first, at, other, there))
        first, other = at + size, there + size
    ranges.append(_Range(first, span.end, other, span.other_end))
    return ranges


def _joined(found: Sequence[Match]) -> tuple[Match, ...]:
    joined: list[Match] = []
    for match in found:
        last = joined[-1] if joined else Match(-1, -1, 0)
        if last.before + last.size == match.before and last.after + last.size == match.after and joined:
            joined[-1] = Match(last.before, last.after, last.size + match.size)
        else:
            joined.append(match)
    return tuple(joined)
