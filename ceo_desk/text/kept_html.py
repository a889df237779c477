"""Texts for files that know no HTML: what stood in it as HTML says its words as any other text does."""

from __future__ import annotations

import re
from dataclasses import replace

from ceo_desk.text.document import (
    Block,
    Blocks,
    BulletList,
    Code,
    Document,
    FootnoteDefinition,
    HtmlBlock,
    Item,
    Marks,
    OrderedList,
    Picture,
    Quote,
    RawInline,
    Run,
    Runs,
    Text,
)
from ceo_desk.text.footnotes import map_runs, numbered
from ceo_desk.text.html_to_markdown import to_markdown
from ceo_desk.text.html_tree import parse_html
from ceo_desk.text.normal import normal
from ceo_desk.text.reading import read

_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)")
_MARKS = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em", "cite", "var", "dfn"), "italic"),
    **dict.fromkeys(("s", "del", "strike"), "strike"),
}
_CODE = frozenset(("code", "kbd", "samp", "tt"))


def said(markdown: str) -> Document:
    """What a text says, its footnotes numbered, with nothing left in it that only a browser understands."""
    document = numbered(normal(read(markdown)))
    footnotes = tuple(FootnoteDefinition(note.label, _opened_all(note.blocks)) for note in document.footnotes)
    return normal(Document(_opened_all(document.blocks), footnotes))


def _opened_all(blocks: Blocks) -> Blocks:
    opened = tuple(found for block in blocks for found in _opened(block))
    return map_runs(opened, _plain)


def _opened(block: Block) -> Blocks:
    match block:
        case HtmlBlock(source):
            return read(to_markdown(source)).blocks
        case Quote(inner):
            return (Quote(_opened_all(inner)),)
        case BulletList(items) | OrderedList(items):
            return (replace(block, items=tuple(Item(_opened_all(item.blocks), item.is_done) for item in items)),)
    return (block,)


def _plain(runs: Runs) -> Runs:
    """One line with its tags worn as marks; those that no mark stands for are left out, never the words in them."""
    if not any(isinstance(run, RawInline) for run in runs):
        return runs
    open_tags: list[str] = []
    found: list[Run] = []
    for run in runs:
        if not isinstance(run, RawInline):
            found.append(_worn(run, open_tags))
            continue
        tag = _TAG.match(run.source)
        name = tag["name"].lower() if tag else ""
        if name == "img":
            found += _picture(run)
        elif tag and not tag["end"]:
            open_tags.append(name)
        elif name in open_tags:
            del open_tags[len(open_tags) - 1 - open_tags[::-1].index(name)]
    return tuple(found)


def _worn(run: Run, open_tags: list[str]) -> Run:
    if isinstance(run, Text) and not _CODE.isdisjoint(open_tags):
        return Code(run.text, run.marks)
    names = {_MARKS[tag] for tag in open_tags if tag in _MARKS}
    marks = run.marks
    worn = Marks(
        marks.bold or "bold" in names, marks.italic or "italic" in names, marks.strike or "strike" in names, marks.link
    )
    return replace(run, marks=worn)


def _picture(run: RawInline) -> list[Run]:
    tree = parse_html(run.source)
    values = tree.nodes[0].attributes if tree.nodes else {}
    address = values.get("src", "")
    marks = Marks(link=run.marks.link)
    return [Picture(address, values.get("alt", ""), values.get("title", ""), marks)] if address else []
