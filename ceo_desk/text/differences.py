"""What is different between two texts: passages are aligned first, then the words within those that changed.

A passage is a leaf of the tree (a paragraph, an item's text, a heading, code, a card) with what it is and stands in.
Nothing is lost: both texts can be put together again from what `compare` gives.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ceo_desk.text.aligning import Match, matches
from ceo_desk.text.document import Runs
from ceo_desk.text.word_differences import How, Line, Piece, all_pieces, compare_words, joined

ALIKE = 0.4
"""From so much in common on, two passages are one that changed."""
MOST_PAIRS = 2_500
"""So many pairs of passages between two that stayed are compared each with each; else only those near by."""
NEAR = 20


@dataclass(frozen=True, slots=True)
class Passage:
    """`kind`: what it is and stands in, equal where it looks alike. `is_whole`: nothing in it is compared (a card)."""

    kind: Hashable
    runs: Runs
    is_whole: bool = False


class Step(NamedTuple):
    """One passage in the order of both texts; None where one of them doesn't have it."""

    before: int | None
    after: int | None
    pieces: tuple[Piece, ...]
    has_other_kind: bool = False

    @property
    def is_same(self) -> bool:
        """True where a reader sees no difference."""
        is_there = self.before is not None and self.after is not None
        return is_there and not self.has_other_kind and all(piece.how is How.SAME for piece in self.pieces)

    @property
    def is_look_only(self) -> bool:
        """True where the words are the same and only their look is not."""
        is_there = self.before is not None and self.after is not None
        words_stay = all(piece.how in (How.SAME, How.DRESSED) for piece in self.pieces)
        return is_there and words_stay and not self.is_same


def compare(before: Sequence[Passage], after: Sequence[Passage]) -> tuple[Step, ...]:
    """Every passage of both texts, in order; what was taken stands before what was added in its place."""
    one = [(passage.kind, joined(passage.runs)) for passage in before]
    two = [(passage.kind, joined(passage.runs)) for passage in after]
    steps: list[Step] = []
    at = there = 0
    for match in (*matches(one, two), Match(len(one), len(two), 0)):
        steps.extend(_gap(before, after, range(at, match.before), range(there, match.after)))
        for number in range(match.size):
            old, new = match.before + number, match.after + number
            same = one[old][1]
            pieces = (Piece(How.SAME, same, same),) if same else ()
            steps.append(Step(old, new, pieces))
        at, there = match.before + match.size, match.after + match.size
    return tuple(steps)


# ---------------------------------------------------------------------- passages
def _gap(before: Sequence[Passage], after: Sequence[Passage], olds: range, news: range) -> Iterator[Step]:
    """What stands between two passages that stayed: pairs of one that changed, and what only one text has."""
    at, there = olds.start, news.start
    pairs = _pairs([before[number] for number in olds], [after[number] for number in news])
    for old, new in (*((olds.start + one, news.start + two) for one, two in pairs), (olds.stop, news.stop)):
        is_alone = old - at == 1 and new - there == 1 and not before[at].is_whole and not after[there].is_whole
        if is_alone:
            yield _changed(before, after, at, there)
        else:
            yield from (Step(number, None, all_pieces(How.TAKEN, before[number].runs)) for number in range(at, old))
            yield from (Step(None, number, all_pieces(How.ADDED, after[number].runs)) for number in range(there, new))
        if old < olds.stop:
            yield _changed(before, after, old, new)
        at, there = old + 1, new + 1


def _pairs(olds: Sequence[Passage], news: Sequence[Passage]) -> list[tuple[int, int]]:
    """Which old passage became which new one, in order."""
    mine, theirs = [_bag(passage) for passage in olds], [_bag(passage) for passage in news]
    if len(olds) * len(news) > MOST_PAIRS:
        return _near_pairs(mine, theirs)
    best = [[0.0] * (len(theirs) + 1) for _ in range(len(mine) + 1)]
    alike = [[_likeness(one, two) for two in theirs] for one in mine]
    for row in range(len(mine) - 1, -1, -1):
        for column in range(len(theirs) - 1, -1, -1):
            taken = alike[row][column] + best[row + 1][column + 1] if alike[row][column] >= ALIKE else 0.0
            best[row][column] = max(taken, best[row + 1][column], best[row][column + 1])
    found, row, column = [], 0, 0
    while row < len(mine) and column < len(theirs):
        if best[row][column] == best[row + 1][column]:
            row += 1
        elif best[row][column] == best[row][column + 1]:
            column += 1
        else:
            found.append((row, column))
            row, column = row + 1, column + 1
    return found


def _near_pairs(mine: Sequence[Counter[Hashable]], theirs: Sequence[Counter[Hashable]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    first = 0
    for row, bag in enumerate(mine):
        near = range(first, min(first + NEAR, len(theirs)))
        column = next((number for number in near if _likeness(bag, theirs[number]) >= ALIKE), None)
        if column is not None:
            found.append((row, column))
            first = column + 1
    return found


def _bag(passage: Passage) -> Counter[Hashable]:
    """The words of a passage, each with its weight; empty for what is not compared by words."""
    bag: Counter[Hashable] = Counter()
    for token in () if passage.is_whole else Line(passage.runs).tokens:
        if token.weight:
            bag[token.key] += token.weight
    return bag


def _likeness(one: Counter[Hashable], two: Counter[Hashable]) -> float:
    total = one.total() + two.total()
    return 2 * sum(min(weight, two[key]) for key, weight in one.items() if key in two) / total if total else 0.0


def _changed(before: Sequence[Passage], after: Sequence[Passage], old: int, new: int) -> Step:
    has_other_kind = before[old].kind != after[new].kind
    return Step(old, new, compare_words(before[old].runs, after[new].runs), has_other_kind)
