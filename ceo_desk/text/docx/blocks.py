"""The lines of a Word file put together into what they are parts of: lists, quotes, code, pictures with their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ceo_desk.text.document import (
    Block,
    Blocks,
    Break,
    CodeBlock,
    Heading,
    Paragraph,
    Picture,
    Quote,
    Rule,
    Run,
    Runs,
    Text,
)
from ceo_desk.text.docx.lists import ListLine, build_lists

_BOXES = {"☐": False, "☑": True, "☒": True}


_STEP = 300
"""Twentieths of a point by which a quote within a quote is moved in, at least."""
_APART = ("quote", "code")
"""What an empty paragraph ends."""


@dataclass(frozen=True, slots=True)
class Line:
    """Blocks with what they are: a heading, an item, a quote …"""

    role: str
    blocks: Blocks

    @property
    def kind(self) -> str:
        """What it is, without what is said of that."""
        return self.role.partition(":")[0]

    @property
    def runs(self) -> Runs:
        """Its words, where it is one paragraph."""
        first = self.blocks[0] if len(self.blocks) == 1 else None
        return first.runs if isinstance(first, Paragraph) else ()


_GAP = Line("gap", ())


def words_of(runs: Runs) -> str:
    """What is read in some runs, on one line."""
    return " ".join("".join(run.text if isinstance(run, Text) else " " for run in runs).split())


def _is_said(line: Line) -> bool:
    """Whether there is anything in it."""
    return line.role in ("rule", "table") or any(not isinstance(run, Text) or run.text.strip() for run in line.runs)


def title_of(stated: str, lines: list[Line]) -> tuple[str | None, list[Line]]:
    """The title, and the lines without it: its own paragraph's, or what the file says of itself."""
    said = [line for line in lines if _is_said(line)]
    for line in said[:10]:
        if line.role == "title" and words_of(line.runs):
            return words_of(line.runs), [each for each in lines if each is not line]
    if not stated or stated.lower().startswith(("microsoft word", "document", "dokument", "untitled", "unbenannt")):
        return None, lines
    is_repeated = bool(said) and said[0].role.startswith("heading") and words_of(said[0].runs) == stated
    return stated, [each for each in lines if each is not said[0]] if is_repeated else lines


def first_heading(blocks: Blocks) -> str | None:
    """The words of the first heading that stands by itself."""
    return next((words_of(block.runs) for block in blocks if isinstance(block, Heading)), None)


def build_blocks(lines: list[Line]) -> Blocks:
    """Lines put together into what they are parts of."""
    found: list[Block] = []
    waiting = _without_gaps(lines)
    while waiting:
        line = waiting[0]
        taken = 1
        if line is _GAP:
            pass
        elif line.role.startswith("item:"):
            taken = _run_of(waiting, "item:", "more")
            found += build_lists([_list_line(each) for each in waiting[:taken]])
        elif line.role.startswith("quote:"):
            taken = _run_of(waiting, "quote:")
            found.append(_quote(waiting[:taken]))
        elif line.role == "code":
            taken = _run_of(waiting, "code")
            found.append(CodeBlock("".join(f"{_code(each.runs)}\n" for each in waiting[:taken])))
        elif line.role == "caption" and (captioned := _captioned(found, line)) is not None:
            found[-1] = captioned
        else:
            found += _block(line)
        del waiting[:taken]
    return tuple(found)


def _without_gaps(lines: list[Line]) -> list[Line]:
    """The lines with something in them; a gap stays where it parts two quotes, or code, an empty line within code."""
    said = [number for number, line in enumerate(lines) if _is_said(line)]
    found: list[Line] = []
    for before, at in zip([-1, *said], said, strict=False):
        role, between = lines[at].kind, lines[before + 1 : at]
        if before >= 0 and role in _APART and lines[before].kind == role:
            is_parted = any(line.kind != role for line in between)
            found += [_GAP] if is_parted else between if role == "code" else []
        found.append(lines[at])
    return found


def _quote(lines: Sequence[Line]) -> Quote:
    """A quote; lines that a person moved further in are quoted within it."""
    own = min(int(line.role.partition(":")[2]) for line in lines)
    found: list[Block] = []
    at = 0
    while at < len(lines):
        deeper = next((n for n, line in enumerate(lines[at:]) if not _is_deeper(line, own)), len(lines) - at)
        if deeper:
            found.append(_quote(lines[at : at + deeper]))
        else:
            found += lines[at].blocks
        at += max(deeper, 1)
    return Quote(tuple(found))


def _is_deeper(line: Line, indent: int) -> bool:
    return int(line.role.partition(":")[2]) >= indent + _STEP


def _run_of(lines: list[Line], *roles: str) -> int:
    return next((number for number, line in enumerate(lines) if not line.role.startswith(roles)), len(lines))


def _block(line: Line) -> Blocks:
    if line.role == "rule":
        return (Rule(),)
    if line.role == "caption":
        return _with_own_caption(line)
    if line.role.startswith("heading:"):
        return (Heading(int(line.role[-1]), _plain_where_all_bold(line.runs)),)
    return line.blocks


def _plain_where_all_bold(runs: Runs) -> Runs:
    """A heading is bold by itself."""
    if all(run.marks.bold or (isinstance(run, Text) and not run.text.strip()) for run in runs):
        return tuple(replace(run, marks=replace(run.marks, bold=False)) for run in runs)
    return runs


def _code(runs: Runs) -> str:
    return "".join(run.text if isinstance(run, Text) else "\n" for run in runs if isinstance(run, Text | Break))


def _captioned(found: list[Block], line: Line) -> Block | None:
    """The picture right above, with these words as its caption; None where there is none."""
    if any(isinstance(run, Picture) for run in line.runs):
        return None
    above = found[-1] if found else None
    if isinstance(above, Quote):
        inner = list(above.blocks)
        last = _captioned(inner, line)
        return Quote((*inner[:-1], last)) if last is not None else None
    runs = [run for run in above.runs if not _is_blank(run)] if isinstance(above, Paragraph) else []
    picture = runs[0] if len(runs) == 1 else None
    if not isinstance(picture, Picture) or picture.title:
        return None
    return Paragraph((replace(picture, title=words_of(line.runs)),))


def _with_own_caption(line: Line) -> Blocks:
    """A picture and its words in one paragraph, as LibreOffice writes them in a frame."""
    pictures = [run for run in line.runs if isinstance(run, Picture)]
    return (Paragraph((replace(pictures[0], title=words_of(line.runs)),)),) if len(pictures) == 1 else line.blocks


def _is_blank(run: Run) -> bool:
    return isinstance(run, Break) or (isinstance(run, Text) and not run.text.strip())


def _list_line(line: Line) -> ListLine:
    if line.role == "more":
        return ListLine(0, is_ordered=False, number=0, list_id="", indent=None, blocks=line.blocks, goes_on=True)
    _, level, kind, number, indent, list_id = line.role.split(":", 5)
    first = line.blocks[0]
    is_done = None
    if isinstance(first, Paragraph):
        is_done, runs = _box_of(first.runs)
        line = replace(line, blocks=(Paragraph(runs), *line.blocks[1:]))
    return ListLine(
        int(level), kind == "o", int(number), list_id, int(indent) if indent else None, line.blocks, is_done=is_done
    )


def _box_of(runs: Runs) -> tuple[bool | None, Runs]:
    """Whether an item begins with a box, ticked or not, and its words without the box."""
    first = runs[0] if runs else None
    if not isinstance(first, Text) or first.text.lstrip()[:1] not in _BOXES:
        return None, runs
    text = first.text.lstrip()
    return _BOXES[text[0]], (replace(first, text=text[1:].lstrip()), *runs[1:])
