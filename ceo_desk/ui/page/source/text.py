"""The source that a page was opened from, and the text that page and source make together.

A piece of the page that still says what a unit of the source says is copied from it, letter for letter; every other
piece is written anew. Lines of no unit (definitions), the byte order mark, the kind of line end and the last line end
always stay. What was put together is read again where something new stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import count

from ceo_desk.text.document import Block, Blocks, Document
from ceo_desk.text.normal import normal_blocks
from ceo_desk.text.outline import Outline
from ceo_desk.text.reading import EMPTY_COMMENT, read
from ceo_desk.text.writing import write_normal
from ceo_desk.ui.page.entries import NO_UNIT, Card, Entry, build, outermost
from ceo_desk.ui.page.source.joining import Joint, Piece, join_pieces
from ceo_desk.ui.page.source.long_lists import LongList, LongLists, Shortened
from ceo_desk.ui.page.source.units import SourceUnits

_LINE_END = re.compile(r"\r\n|\r|\n")
_OUTER_BLANKS = re.compile(r"[^\r\n]*")
_ITEMS_A_TURN = 60
_LARGE = 4_000
"""From so many letters on it is worth it to look at the ends of an untouched unit only."""
_INDENTED = -2
"""Stands for: write anew only code without a fence."""


class PageText:
    """One source and its units; `markdown` gives the text of a page that was opened from it."""

    def __init__(self, source: str, numbers: count[int]) -> None:
        self.source = source
        self.numbers = numbers
        self._mark = "\ufeff" if source.startswith("\ufeff") else ""
        body = source.removeprefix("\ufeff")
        self._line_end = match[0] if (match := _LINE_END.search(source)) else "\n"
        outline = Outline(body)
        sources: list[str] = []
        self._gaps: list[str] = []
        at = 0
        for start, last in outline.places:
            end = _whole_end(body, last)
            self._gaps.append(body[at:start])
            sources.append(body[start:end])
            at = end
        self._gaps.append(body[at:])
        self.units = SourceUnits(outline, sources, numbers)
        self.definitions = "\n\n".join(gap.strip("\r\n") for gap in self._gaps if _says_something(gap))
        self._has_inner_definitions = any(
            "]:" in text and outline.is_container(number) for number, text in enumerate(sources)
        )
        self._lists = LongLists()
        self._pieces: dict[tuple[Entry, ...], Piece] = {}
        self._read: dict[tuple[Piece | str, ...], bool] = {}

    def show(self, number: int, found: Sequence[Entry]) -> bool:
        """Takes note that the page shows a unit with these entries; False where they say something else."""
        unit = self.units[number]
        if isinstance(unit.entries[0].content, Card):
            return len(found) == 1 and found[0].content == unit.entries[0].content
        if not _says(found, unit.blocks):
            return False
        self._pieces[tuple(found)] = self._copied(number)
        return True

    def pieces(self, entries: Sequence[Entry]) -> list[Piece]:
        """What the page shows, one piece for each outermost block that says something."""
        kept: dict[tuple[Entry, ...], Piece] = {}
        found = []
        for stretch in outermost(entries):
            piece = kept[stretch] = self._pieces.get(stretch) or self._piece(stretch)
            if piece.text:
                found.append(piece)
        self._pieces = kept
        self._lists.renew(piece.long for piece in kept.values() if piece.long)
        return found

    def prepare(self, entries: Sequence[Entry]) -> Iterator[None]:
        """Makes, writes and reads long lists, some items a turn: so the first key in one costs no more than others."""
        for stretch in outermost(entries):
            long = self._lists.take(stretch)
            if long is None:
                continue
            self._lists.add(long)
            piece = self._pieces.get(stretch)
            if piece is not None:
                piece.long = long
            while (part := long.shorten(self._lists.known, _ITEMS_A_TURN)).spots:
                yield
                if normal_blocks(read(self._among_definitions(part.text)).blocks) != (part.block,):
                    break
                self._lists.learn(part.spots)

    def markdown(self, entries: Sequence[Entry]) -> str:
        """The text of the page."""
        pieces = self.pieces(entries)
        if [piece.copied for piece in pieces] == list(range(len(self.units))):
            return self.source
        read_now: dict[tuple[Piece | str, ...], bool] = {}
        texts: list[str] = []
        spots: set[int] = set()
        for is_parted, reach in ((False, -1), (True, -1), (True, _INDENTED), (True, 0), (True, 1), (True, len(pieces))):
            rewritten = _to_rewrite(pieces, spots, reach)
            joints = list(join_pieces(pieces, self._gaps, rewritten, self._line_end, is_parted=is_parted))
            texts.append(self._mark + "".join(joint.gap + joint.text for joint in joints) + self._end(joints))
            unsure = self._unsure(pieces, joints, read_now)
            if not unsure or self._reads_as(texts[-1], pieces):
                texts = texts[-1:]
                break
            spots |= unsure
        self._read = read_now
        return texts[0]  # where nothing helps (a card that never ends), what changes least

    def _end(self, joints: Sequence[Joint]) -> str:
        """What stands behind the last piece: all lines of no unit that are left, and the last line end."""
        last_gap = self._gaps[-1]
        if not self.units and not last_gap.strip():
            blank = last_gap.lstrip(" \t")
            return (blank or self._line_end) if joints else ""
        left = self._gaps[(joints[-1].anchor if joints else NO_UNIT) + 1 :]
        if self._ends_as_source(joints):
            return last_gap
        said = [gap.strip("\r\n") for gap in left if gap.strip()]
        if not said:
            return last_gap.lstrip(" \t") if joints else ""
        double = self._line_end * 2
        return (double if joints else "") + double.join(said).rstrip() + last_gap[len(last_gap.rstrip()) :]

    def _ends_as_source(self, joints: Sequence[Joint]) -> bool:
        return bool(self.units and joints) and joints[-1].unit == len(self.units) - 1 and joints[-1].is_original

    def _piece(self, stretch: tuple[Entry, ...]) -> Piece:
        numbers = {entry.shape.unit for entry in stretch}
        anchor = next((number for number in sorted(numbers) if 0 <= number < len(self.units)), NO_UNIT)
        content = stretch[0].content
        if isinstance(content, Card):
            return self._card_piece(content, anchor)
        long = self._lists.take(stretch)
        if anchor >= 0 and len(numbers) == 1 and self._is_open(anchor):
            meant = self.units[anchor].blocks
            if (long.block,) == meant if long else _says(stretch, meant):
                return self._copied(anchor, long)
        if long:
            return Piece((long.block,), lambda _: self._with_line_ends(long.write()), anchor, long=long)
        return Piece(normal_blocks(build(stretch)), self._written, anchor)

    def _copied(self, number: int, long: LongList | None = None) -> Piece:
        unit = self.units[number]
        return Piece(unit.blocks, self._written, number, unit.source, copied=number, long=long)

    def _card_piece(self, card: Card, anchor: int) -> Piece:
        unit = self.units[anchor] if anchor >= 0 else None
        if unit and unit.source == card.source and not self._is_open(anchor):
            return Piece(unit.blocks, lambda _: card.source, anchor, card.source, copied=anchor)
        blocks = _blocks_of_card(card.source, self.definitions)
        return Piece(blocks, lambda _: card.source, NO_UNIT, card.source)

    def _written(self, blocks: Blocks) -> str:
        return self._with_line_ends(write_normal(Document(blocks)).removesuffix("\n"))

    def _with_line_ends(self, text: str) -> str:
        return text.replace("\n", self._line_end)

    def _is_open(self, number: int) -> bool:
        return not isinstance(self.units[number].entries[0].content, Card)

    def _unsure(
        self, pieces: Sequence[Piece], joints: Sequence[Joint], read_now: dict[tuple[Piece | str, ...], bool]
    ) -> set[int]:
        """The pieces at joints where the text, read again, does not say what the page shows."""
        if self._has_inner_definitions:
            return set(range(len(pieces)))
        last = -1 if self._ends_as_source(joints) else len(pieces) - 1
        end = self._end(joints)
        keys = {
            at: _key(pieces, joints, at, end) for at, joint in enumerate(joints) if not joint.is_original or at == last
        }
        unknown = [at for at, key in keys.items() if key not in self._read and key not in read_now]
        for first, last in _stretches(unknown):
            is_right = self._reads_right(pieces, joints, first, last)
            read_now.update(
                (keys[at], is_right or (first != last and self._reads_right(pieces, joints, at, at)))
                for at in range(first, last + 1)
            )
        for key in keys.values():
            read_now.setdefault(key, self._read.get(key, False))
        return {at for at, key in keys.items() if not read_now[key]}

    def _reads_right(self, pieces: Sequence[Piece], joints: Sequence[Joint], first: int, last: int) -> bool:
        """Whether the joints from `first` to `last` are read right, with a piece on either side."""
        window = range(max(first - 1, 0), min(last + 2, len(pieces)))
        short = {at: found for at in window if (found := self._shortened(pieces[at], joints[at]))}
        if not (short and self._reads(pieces, joints, window, short)) and not self._reads(pieces, joints, window, {}):
            return False
        for found in short.values():
            self._lists.learn(found.spots)
        return True

    def _reads(
        self, pieces: Sequence[Piece], joints: Sequence[Joint], window: range, short: Mapping[int, Shortened]
    ) -> bool:
        text = ""
        meant: list[Block] = []
        for at in window:
            text += joints[at].gap + (short[at].text if at in short else joints[at].text)
            meant += [short[at].block] if at in short else pieces[at].blocks
        if window.stop == len(pieces):
            text += self._end(joints)
        return normal_blocks(read(self._among_definitions(text)).blocks) == tuple(meant)

    def _among_definitions(self, text: str) -> str:
        return f"{text}\n\n{self.definitions}" if self.definitions else text

    def _shortened(self, piece: Piece, joint: Joint) -> Shortened | None:
        """Enough of a long list to see how it reads among its neighbours."""
        if joint.unit == NO_UNIT:
            if piece.long is None:
                return None
            found = piece.long.shorten(self._lists.known)
            return found._replace(text=self._with_line_ends(found.text))
        return self.units.shortened(joint.unit) if len(joint.text) > _LARGE else None

    def _reads_as(self, text: str, pieces: Sequence[Piece]) -> bool:
        return normal_blocks(read(text).blocks) == tuple(block for piece in pieces for block in piece.blocks)


def _says(entries: Sequence[Entry], blocks: Blocks) -> bool:
    """Whether entries say what these blocks, in normal form, say."""
    built = build(entries)
    return built == blocks or normal_blocks(built) == blocks


def _to_rewrite(pieces: Sequence[Piece], spots: set[int], reach: int) -> set[int]:
    """The pieces so near to a spot; `_INDENTED`: only code without a fence, which a list before it would take in."""
    if reach == _INDENTED:
        near = {at for spot in spots for at in range(max(spot - 1, 0), min(spot + 2, len(pieces)))}
        return {at for at in near if pieces[at].text[:1] in (" ", "\t")}
    return {at for spot in spots for at in range(spot - reach, spot + reach + 1)}


def _key(pieces: Sequence[Piece], joints: Sequence[Joint], at: int, end: str) -> tuple[Piece | str, ...]:
    """What decides how the text reads round a joint: the two pieces that meet, the next, and how they are written."""
    around: list[Piece | str] = [end] if at == len(pieces) - 1 else []
    for number in range(max(at - 1, 0), min(at + 2, len(pieces))):
        around += [pieces[number], joints[number].gap, joints[number].text]
    return tuple(around)


def _stretches(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Runs of numbers that follow each other, as first and last."""
    first = last = -2
    for number in numbers:
        if number != last + 1:
            if last >= 0:
                yield first, last
            first = number
        last = number
    if last >= 0:
        yield first, last


def _whole_end(body: str, end: int) -> int:
    """The end of a unit, with the wide blanks at the end of its last line: to Markdown they are words."""
    match = _OUTER_BLANKS.match(body, end)
    return end + len(match[0].rstrip(" \t")) if match else end


@lru_cache(maxsize=256)
def _blocks_of_card(source: str, definitions: str) -> Blocks:
    return normal_blocks(read(f"{source}\n\n{definitions}" if definitions else source).blocks)


def _says_something(gap: str) -> bool:
    return bool(gap.replace(EMPTY_COMMENT, "").strip())
