"""Where a text shows pictures, and other addresses for them. An approved text names a picture by its hash."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from html import escape, unescape

from markdown_it.common.normalize_url import normalizeLink
from markdown_it.common.utils import unescapeAll

from ceo_desk.text.document import Document, Picture, Run, Runs
from ceo_desk.text.footnotes import all_runs, map_runs
from ceo_desk.text.normal import normal
from ceo_desk.text.reading import read
from ceo_desk.text.spelling import spell_address
from ceo_desk.text.units import rewrite, units
from ceo_desk.text.writing import write_blocks

PICTURE_SCHEME = "picture:"
_TARGET = re.compile(r"\]\(\s*(?P<inline><[^<>\n]*>|[^\s<]+)|\]:\s*(?P<defined><[^<>\n]*>|[^\s<]+)")
_PICTURE_TAG = re.compile(r"<(?:img|a)\b(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", re.IGNORECASE)
_ADDRESS_VALUE = re.compile(r"(\b(?:src|href)\s*=\s*)(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PictureUse:
    """One place where a text shows a picture."""

    address: str
    alt: str


def picture_address(digest: str) -> str:
    """How an approved text names the picture with this SHA-256 (64 hexadecimal digits)."""
    return PICTURE_SCHEME + digest


def picture_addresses(markdown: str) -> tuple[PictureUse, ...]:
    """Every picture that the text shows, in reading order; one shown twice is named twice."""
    return _uses(read(markdown))


def _uses(document: Document) -> tuple[PictureUse, ...]:
    blocks = (*document.blocks, *(block for note in document.footnotes for block in note.blocks))
    pictures = (run for runs in all_runs(blocks) for run in runs if isinstance(run, Picture))
    return tuple(PictureUse(picture.address, picture.alt) for picture in pictures)


def with_addresses(markdown: str, mapping: Mapping[str, str]) -> str:
    """The text with its pictures' addresses replaced as `mapping` says; all else, code above all, stays as it is."""
    document = read(markdown)
    wanted = {use.address for use in _uses(document)} & mapping.keys()
    if not wanted:
        return markdown
    meant = normal(_mapped(document, mapping))
    result = _respelled(markdown, wanted, mapping)
    return result if normal(read(result)) == meant else _rewritten(markdown, mapping)


def _respelled(markdown: str, wanted: set[str], mapping: Mapping[str, str]) -> str:
    """The text with each address replaced in its place, where a trial shows that a picture's address stands there."""
    for start, end in reversed(_targets(markdown)):
        address = normalizeLink(unescapeAll(markdown[start:end]))
        if address not in wanted:
            continue
        trial = f"{PICTURE_SCHEME}trial-{start}"
        uses = picture_addresses(markdown[:start] + trial + markdown[end:])
        if any(use.address == trial for use in uses):
            markdown = markdown[:start] + spell_address(mapping[address]) + markdown[end:]
    return markdown


def _targets(markdown: str) -> list[tuple[int, int]]:
    """Where addresses may stand: behind a bracket, or in a definition."""
    found = []
    for match in _TARGET.finditer(markdown):
        kind = "inline" if match["inline"] else "defined"
        start, end = match.span(kind)
        if markdown[start] == "<":
            found.append((start + 1, end - 1))
        elif kind == "inline":
            found.append((start, _balanced_end(markdown, start)))
        else:
            found.append((start, end))
    return found


def _balanced_end(markdown: str, start: int) -> int:
    depth = 0
    for index in range(start, len(markdown)):
        letter = markdown[index]
        depth += (letter == "(") - (letter == ")")
        if depth < 0 or letter.isspace():
            return index
    return len(markdown)


def _mapped(document: Document, mapping: Mapping[str, str]) -> Document:
    def change(runs: Runs) -> Runs:
        return tuple(_mapped_run(run, mapping) for run in runs)

    footnotes = tuple(replace(note, blocks=map_runs(note.blocks, change)) for note in document.footnotes)
    return Document(map_runs(document.blocks, change), footnotes)


def _mapped_run(run: Run, mapping: Mapping[str, str]) -> Run:
    if isinstance(run, Picture) and run.address in mapping:
        return replace(run, address=normalizeLink(mapping[run.address]))
    return run


def _rewritten(markdown: str, mapping: Mapping[str, str]) -> str:
    """The text with every block written anew in which a picture gets another address."""
    replacements = {}
    for number, unit in enumerate(units(markdown)):
        mapped = _mapped(Document((unit.block,)), mapping).blocks[0]
        if mapped != unit.block:
            replacements[number] = write_blocks([mapped])
    return rewrite(markdown, replacements)


def html_with_addresses(html: str, mapping: Mapping[str, str]) -> str:
    """Published HTML or blocks with the addresses in `src` and `href` replaced as `mapping` says; nothing else is."""

    def change_value(match: re.Match[str]) -> str:
        value = unescape(match[2] if match[2] is not None else match[3])
        return f'{match[1]}"{escape(mapping[value])}"' if value in mapping else match[0]

    def change_tag(match: re.Match[str]) -> str:
        return _ADDRESS_VALUE.sub(change_value, match[0])

    return _PICTURE_TAG.sub(change_tag, html)
