"""From flat runs to one line of canonical Markdown: which marks go round which, and how each is spelled."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from ceo_desk.text.document import Break, Code, FootnoteReference, Picture, Run, Runs, Text
from ceo_desk.text.spelling import Place, spell_code, spell_quoted, spell_target, spell_text

Kind: TypeAlias = Literal["link", "strike", "bold", "italic"]
_KINDS: tuple[Kind, ...] = ("link", "strike", "bold", "italic")
_TAGS: dict[Kind, str] = {"strike": "s", "bold": "strong", "italic": "em"}


@dataclass(slots=True)
class _Piece:
    """A spelled stretch of the line. An opening or closing mark is spelled last, when its neighbours are known."""

    source: str = ""
    kind: Kind | None = None
    is_opening: bool = False
    partner: int = -1


def write_runs(runs: Runs, place: Place) -> str:
    """One line (or, with breaks, several) of canonical Markdown for runs in normal form."""
    if len(runs) == 1 and isinstance(runs[0], Text) and runs[0].marks == runs[0].marks.__class__():
        return spell_text(runs[0].text, place)
    pieces: list[_Piece] = []
    _nest(runs, frozenset(), pieces, place)
    _spell_marks(pieces)
    return "".join(piece.source for piece in pieces)


def _worn(run: Run, kind: Kind) -> object:
    return getattr(run.marks, kind) or None


def _nest(runs: Sequence[Run], open_kinds: frozenset[Kind], pieces: list[_Piece], place: Place) -> None:
    index = 0
    while index < len(runs):
        kind, end = _longest_mark(runs, index, open_kinds)
        if kind is None:
            _append_leaf(runs, index, pieces, place)
            index += 1
            continue
        opening = _Piece(kind=kind, is_opening=True)
        start = len(pieces)
        pieces.append(opening)
        _nest(runs[index:end], open_kinds | {kind}, pieces, place)
        link = runs[index].marks.link
        source = f"]{spell_target(link)}" if kind == "link" and link else ""
        pieces.append(_Piece(source, kind, partner=start))
        opening.partner = len(pieces) - 1
        index = end


def _longest_mark(runs: Sequence[Run], start: int, open_kinds: frozenset[Kind]) -> tuple[Kind | None, int]:
    """The mark that reaches furthest from `start`; none may begin or end in the middle of a link."""
    best: Kind | None = None
    best_end = start
    for kind in _KINDS:
        worn = _worn(runs[start], kind)
        if kind in open_kinds or worn is None:
            continue
        end = start + 1
        while end < len(runs) and _worn(runs[end], kind) == worn:
            end += 1
        if "link" not in open_kinds and kind != "link":
            end = _out_of_link(runs, start, end)
        if end > best_end:
            best, best_end = kind, end
    return best, best_end


def _out_of_link(runs: Sequence[Run], start: int, end: int) -> int:
    """The end of a mark, drawn back to before a link that it would cut in two."""
    if end >= len(runs) or runs[end].marks.link is None or runs[end].marks.link != runs[end - 1].marks.link:
        return end
    link = runs[end].marks.link
    while end > start and runs[end - 1].marks.link == link:
        end -= 1
    return end


def _append_leaf(runs: Sequence[Run], index: int, pieces: list[_Piece], place: Place) -> None:
    run = runs[index]
    is_line_start = pieces[-1].source.endswith("\n") if pieces else place.is_line_start
    here = replace(place, is_line_start=is_line_start, is_struck=run.marks.strike)
    is_last_break = not isinstance(runs[min(index + 1, len(runs) - 1)], Break) or index + 1 == len(runs)
    pieces.append(_Piece(_spell_leaf(run, here, is_last_break=is_last_break)))


def _spell_leaf(run: Run, place: Place, *, is_last_break: bool) -> str:
    match run:
        case Text(text):
            return spell_text(text, place)
        case Code():
            return spell_code(run, is_cell=place.is_cell)
        case Picture(_, alt):
            return f"![{spell_quoted(alt)}]{spell_target(run)}"
        case FootnoteReference(label):
            return f"[^{label}]"
        case Break():  # two breaks in a row would be an empty line: the end of the paragraph
            return "<br>" if place.is_heading or place.is_cell or not is_last_break else "  \n"
    return run.source


def _spell_marks(pieces: list[_Piece]) -> None:
    for index, piece in enumerate(pieces):
        if piece.kind == "link" and piece.is_opening:
            piece.source = "["
        elif piece.kind and piece.is_opening and not piece.source:
            closing = pieces[piece.partner]
            delimiter = _delimiter(pieces, index, piece.partner)
            tag = _TAGS[piece.kind]
            piece.source, closing.source = (delimiter, delimiter) if delimiter else (f"<{tag}>", f"</{tag}>")


def _delimiter(pieces: list[_Piece], start: int, end: int) -> str:
    """How both dialects spell this mark alike with a delimiter, or nothing where only a tag is read alike."""
    kind = pieces[start].kind
    if kind == "bold":
        delimiter = "**"
    elif kind == "strike":
        delimiter = "~~"
    else:
        delimiter = "_" if _touches_bold(pieces, start, end) else "*"
    before, first = _end_of(pieces, start - 1), _start_of(pieces, start + 1)
    last, behind = _end_of(pieces, end - 1), _start_of(pieces, end + 1)
    can_open = first.strip() and (not _is_punctuation(first) or not before.strip() or _is_punctuation(before))
    can_close = last.strip() and (not _is_punctuation(last) or not behind.strip() or _is_punctuation(behind))
    if not can_open or not can_close:
        return ""
    if delimiter == "_" and not (_parts_words(before) and _parts_words(behind)):
        return ""
    neighbours = (start - 1, start + 1, end - 1, end + 1)
    touching = [pieces[at] for at in neighbours if 0 <= at < len(pieces) and at not in (start, end)]
    is_beside_itself = any(piece.kind and piece.source[:1] == delimiter[0] for piece in touching)
    return "" if is_beside_itself else delimiter


def _touches_bold(pieces: list[_Piece], start: int, end: int) -> bool:
    """Whether an italic stretch holds something bold or stands within it."""
    holds = any(piece.kind == "bold" for piece in pieces[start + 1 : end])
    within = any(piece.kind == "bold" and piece.is_opening and piece.partner > end for piece in pieces[:start])
    return holds or within


def _end_of(pieces: list[_Piece], index: int) -> str:
    """The letter before a place; a mark not yet spelled counts as a star, for all that it may become is punctuation."""
    if index < 0:
        return ""
    return pieces[index].source[-1:] or "*"


def _start_of(pieces: list[_Piece], index: int) -> str:
    if index >= len(pieces):
        return ""
    return pieces[index].source[:1] or "*"


def _is_punctuation(letter: str) -> bool:
    return letter in "\x02\x03" or unicodedata.category(letter)[0] in "PS"  # the ends of a place holder for HTML


def _parts_words(letter: str) -> bool:
    """Whether an underscore beside this letter is a mark to both dialects."""
    return not letter.strip() or (_is_punctuation(letter) and letter != "_")
