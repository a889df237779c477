"""How the pieces of a page are put together: what stands between them, and which lines of the source go along."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ceo_desk.text.document import Block, Blocks, BulletList, OrderedList, Quote
from ceo_desk.text.reading import EMPTY_COMMENT
from ceo_desk.ui.page.entries import NO_UNIT
from ceo_desk.ui.page.source.long_lists import LongList

_LINE_END = re.compile(r"\r\n|\r|\n")


class Piece:
    """An outermost block of the page: what it says (normal form), its text, and how it would be written anew.

    `anchor` is the unit of the source that it came from; `copied` is that unit where it says the same still.
    `long` is set for a long list. Pieces are told apart by identity.
    """

    __slots__ = ("_anew", "_text", "_write", "anchor", "blocks", "copied", "long")

    def __init__(
        self,
        blocks: Blocks,
        write: Callable[[Blocks], str],
        anchor: int,
        text: str | None = None,
        copied: int | None = None,
        long: LongList | None = None,
    ) -> None:
        self.blocks, self.anchor, self.copied, self.long = blocks, anchor, copied, long
        self._write, self._text = write, text
        self._anew: str | None = None

    @property
    def text(self) -> str:
        """Copied, or written anew."""
        return self.anew if self._text is None else self._text

    @property
    def anew(self) -> str:
        """Written anew: not before somebody asks."""
        if self._anew is None:
            self._anew = self._write(self.blocks)
        return self._anew


class Joint(NamedTuple):
    """A piece in its place: what stands before it, and its text."""

    gap: str
    text: str
    anchor: int  # the last unit whose gap is written by now
    unit: int  # the unit that it is copied from, if any
    is_original: bool  # copied, and behind the one that it stands behind in the source


def join_pieces(
    pieces: Sequence[Piece], gaps: Sequence[str], rewritten: set[int], line_end: str, *, is_parted: bool
) -> Iterator[Joint]:
    """The pieces in their places; those in `rewritten` are written anew, `is_parted` parts lists of any kind.

    `gaps[n]` stands before the source's unit n. Each is written once, before the first piece of its unit or a later
    one; what is left of them belongs behind the last piece.
    """
    done = NO_UNIT
    last: Piece | None = None
    was_copied = True
    for number, piece in enumerate(pieces):
        is_copied = piece.copied is not None and number not in rewritten
        text = piece.anew if number in rewritten else piece.text
        is_next = piece.anchor == done + 1 and (last.anchor == done if last else True)
        waiting = gaps[done + 1 : piece.anchor + 1]
        if is_next and last is None:
            gap, is_original = waiting[0], is_copied
        elif is_next and is_copied and was_copied:
            gap, is_original = waiting[0], True
        else:
            separator = EMPTY_COMMENT if last and _run_together(last.blocks, piece.blocks, is_parted) else ""
            gap, is_original = _new_gap(waiting, line_end, separator, is_next=is_next, is_first=last is None), False
        done = max(done, piece.anchor)
        last, was_copied = piece, is_copied
        yield Joint(gap, text, done, piece.copied if is_copied and piece.copied is not None else NO_UNIT, is_original)


def _new_gap(waiting: Sequence[str], line_end: str, separator: str, *, is_next: bool, is_first: bool) -> str:
    """What stands between two pieces that did not stand like this in the source: an empty line at the least."""
    double = line_end * 2
    if is_next and not separator:
        return _widened(waiting[0].lstrip(" \t"), line_end)
    said = [gap.strip("\r\n") for gap in waiting if gap.strip()]
    if separator and not said:
        said = [separator]
    if is_first:
        return "".join(part + double for part in said)
    return double + "".join(part + double for part in said)


def _widened(gap: str, line_end: str) -> str:
    """A gap with an empty line in it; lines of no unit in there have one on either side."""
    said = gap.strip()
    if not said:
        return line_end * max(2 - len(_LINE_END.findall(gap)), 0) + gap
    before, behind = gap[: gap.index(said)], gap[gap.index(said) + len(said) :]
    missing = [max(2 - len(_LINE_END.findall(part)), 0) * line_end for part in (before, behind)]
    return missing[0] + gap + missing[1]


def _run_together(before: Blocks, behind: Blocks, is_parted: bool) -> bool:
    """Whether two pieces would be read as one list or quote."""
    if not before or not behind:
        return False
    one, other = before[-1], behind[0]
    return _is_container(one) and _is_container(other) and (is_parted or type(one) is type(other))


def _is_container(block: Block) -> bool:
    return isinstance(block, BulletList | OrderedList | Quote)
