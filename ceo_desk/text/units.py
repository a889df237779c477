"""The source of a text cut into units (its outermost blocks), so that an edit writes anew only what it touched."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ceo_desk.text.document import Block, Blocks, BulletList, Document, OrderedList, Quote
from ceo_desk.text.normal import normal_blocks
from ceo_desk.text.reading import EMPTY_COMMENT, read
from ceo_desk.text.writing import write, write_blocks

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Unit:
    """An outermost block with its place in the source: `source[start:end]`, its last line end left out."""

    block: Block
    start: int
    end: int


def units(source: str) -> tuple[Unit, ...]:
    """The units of a text in order. What lies between them (definitions, empty lines) belongs to none."""
    return _units(source, read(source))


def _units(source: str, document: Document) -> tuple[Unit, ...]:
    offset = len(source) - len(source.removeprefix("\ufeff"))
    starts = [match.start() for match in _LINE.finditer(source, offset)]
    found = []
    for block, (first, behind) in zip(document.blocks, document.lines, strict=True):
        start = starts[first]
        end = starts[behind] if behind < len(starts) else len(source)
        found.append(Unit(block, start, start + len(source[start:end].rstrip())))
    return tuple(found)


def rewrite(source: str, replacements: Mapping[int, str]) -> str:
    """The source with some units replaced, by their number, with Markdown of any number of blocks ("" takes one out).

    All other units stay byte for byte, and so do the byte order mark, the kind of line end and the last line end. Only
    where a neighbour would read otherwise beside the new text (a list running on into the next), is it written anew.
    """
    document = read(source)
    found = _units(source, document)
    changed = {number: text.strip("\n") for number, text in replacements.items()}
    if not changed:
        return source
    meant = _meant_blocks(source, found, changed)
    for attempt, is_parted in _attempts(found, changed):
        result = _splice(source, found, attempt, is_parted=is_parted)
        if normal_blocks(read(result).blocks) == meant:
            return result
    return _with_line_ends(write(Document(meant, document.footnotes)), source)


def _attempts(found: Sequence[Unit], changed: Mapping[int, str]) -> Iterator[tuple[Mapping[int, str], bool]]:
    """What to write anew, from the least to all, and whether lists that meet are to be parted."""
    yield changed, False
    yield changed, True
    yield (
        {number: write_blocks([found[number].block]) for number in _neighbours(changed, len(found))} | dict(changed),
        True,
    )
    yield {number: write_blocks([unit.block]) for number, unit in enumerate(found)} | dict(changed), True


def _meant_blocks(source: str, found: Sequence[Unit], changed: Mapping[int, str]) -> Blocks:
    """What the result must say: untouched units what they said, new texts what they say among the same definitions."""
    definitions = _between(source, found)
    blocks: list[Block] = []
    for number, unit in enumerate(found):
        if number in changed:
            blocks.extend(read(f"{changed[number]}\n\n{definitions}").blocks)
        else:
            blocks.append(unit.block)
    return normal_blocks(blocks)


def _between(source: str, found: Sequence[Unit]) -> str:
    ends = [0, *(unit.end for unit in found)]
    starts = [*(unit.start for unit in found), len(source)]
    return "\n\n".join(source[end:start].strip("\ufeff") for end, start in zip(ends, starts, strict=True))


def _neighbours(changed: Mapping[int, str], count: int) -> set[int]:
    beside = {number + step for number in changed for step in (-1, 1)}
    return {number for number in beside if 0 <= number < count}


def _splice(source: str, found: Sequence[Unit], changed: Mapping[int, str], *, is_parted: bool) -> str:
    parts: list[str] = []
    at, carried = 0, ""
    last: Block | None = None
    for number, unit in enumerate(found):
        gap, at = source[at : unit.start], unit.end
        gap = carried if carried and not gap.strip() else carried + gap
        carried = ""
        text = changed.get(number)
        if text == "":
            carried = gap
            continue
        blocks = (unit.block,) if text is None else read(text).blocks or (unit.block,)
        if last is None and number - 1 in changed:
            gap = gap.lstrip("\r\n")  # all units before it were taken out
        if last is not None and (number in changed or number - 1 in changed):
            separator = EMPTY_COMMENT if is_parted and _run_together(last, blocks[0]) else ""
            gap = _wide_gap(gap, source, separator)
        parts += [gap, source[unit.start : unit.end] if text is None else _with_line_ends(text, source)]
        last = blocks[-1]
    parts.append((carried if carried.strip() else "") + source[at:])
    return "".join(parts)


def _wide_gap(gap: str, source: str, separator: str) -> str:
    """A gap with at least one empty line in it, and with the separator where one is wanted."""
    line_end = _line_end(source)
    if separator:
        return f"{line_end * 2}{separator}{gap if len(_LINE_END.findall(gap)) > 1 else line_end * 2}"
    missing = 2 - len(_LINE_END.findall(gap))
    return line_end * missing + gap if missing > 0 else gap


def _run_together(one: Block, other: Block) -> bool:
    return isinstance(one, BulletList | OrderedList | Quote) and isinstance(other, BulletList | OrderedList | Quote)


def _line_end(source: str) -> str:
    match = _LINE_END.search(source)
    return match[0] if match else "\n"


def _with_line_ends(text: str, source: str) -> str:
    line_end = _line_end(source)
    return text if line_end == "\n" else _LINE_END.sub(line_end, text)
