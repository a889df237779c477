"""Which part of an old text each part of a new one was."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from difflib import SequenceMatcher

_LEAST_LIKENESS = 0.35


def pair(old: Sequence[str], new: Sequence[str], can_be_edited: Sequence[bool]) -> list[int | None]:
    """For each new part the number of the old one, each old one at most once; None where it is new.

    Parts that are the same come first, wherever they moved to; then, between the same neighbours, the most alike.
    """
    origins: list[int | None] = [None] * len(new)
    gaps: list[tuple[range, range]] = []
    for kind, i, j, m, n in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            origins[m:n] = range(i, j)
        else:
            gaps.append((range(i, j), range(m, n)))
    taken = {origin for origin in origins if origin is not None}
    _pair_moved(old, new, origins, taken)
    for olds, news in gaps:
        _pair_alike(old, new, [i for i in olds if i not in taken and can_be_edited[i]], news, origins)
    return origins


def _pair_moved(old: Sequence[str], new: Sequence[str], origins: list[int | None], taken: set[int]) -> None:
    waiting: defaultdict[str, deque[int]] = defaultdict(deque)
    for number, text in enumerate(old):
        if number not in taken:
            waiting[text].append(number)
    for number, text in enumerate(new):
        if origins[number] is None and waiting[text]:
            origins[number] = waiting[text].popleft()
            taken.add(origins[number] or 0)


def _pair_alike(
    old: Sequence[str], new: Sequence[str], olds: list[int], news: range, origins: list[int | None]
) -> None:
    """The likest pairs first, each part once."""
    ours = [number for number in news if origins[number] is None]
    found = sorted(
        ((_likeness(old[i], new[j]), -abs((i - olds[0]) - (j - news.start)), i, j) for i in olds for j in ours),
        reverse=True,
    )
    used: set[int] = set()
    for likeness, _, i, j in found:
        if likeness >= _LEAST_LIKENESS and i not in used and origins[j] is None:
            origins[j] = i
            used.add(i)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()
