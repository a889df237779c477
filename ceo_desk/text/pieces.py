"""A post fetched from a WordPress site, cut into its blocks or elements so that only edited ones are written anew."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ceo_desk.text.html_tree import Node, parse_html

BLOCK_DELIMITER = re.compile(
    r"<!--\s+(?P<closing>/)?wp:(?P<name>[a-z][a-z0-9_-]*(?:/[a-z][a-z0-9_-]*)?)\s+"
    r"(?:\{(?:(?!-->|<!--).)*?\}\s+)?(?P<void>/)?-->",
    re.DOTALL,
)
"""Settings reach no further than to the end of a comment, or to another one: so no search goes far in vain."""

BLOCK_TAGS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "details",
        "div",
        "dl",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "ul",
    ]
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a post's content. `name` is a block's (`paragraph`, `gallery`), an element's tag, or empty.

    Of a `gap` (white space between pieces) nothing is shown.
    """

    kind: Literal["block", "element", "text", "gap"]
    name: str
    source: str


def from_blocks(content: str) -> tuple[Piece, ...]:
    """The pieces of a post's raw content, in order; joined, their sources are the content, byte for byte."""
    pieces: list[Piece] = []
    at = 0
    for start, end, name in _block_spans(content):
        pieces.extend(_cut_html(content[at:start]))
        pieces.append(Piece("block", name, content[start:end]))
        at = end
    pieces.extend(_cut_html(content[at:]))
    return tuple(pieces)


def _block_spans(content: str) -> Iterator[tuple[int, int, str]]:
    """The outermost blocks. One that is never closed reaches to the end; a closing mark alone belongs to no block."""
    open_names: list[str] = []
    start = 0
    for match in BLOCK_DELIMITER.finditer(content):
        name = match["name"]
        if match["void"]:
            if not open_names:
                yield match.start(), match.end(), name
        elif not match["closing"]:
            if not open_names:
                start = match.start()
            open_names.append(name)
        elif name in open_names:
            outermost = open_names[0]
            while open_names.pop() != name:
                pass
            if not open_names:
                yield start, match.end(), outermost
    if open_names:
        yield start, len(content), open_names[0]


def _cut_html(html: str) -> Iterator[Piece]:
    """Bare HTML cut at its outermost block elements; lines of text and inline elements stay together."""
    if not html:
        return
    tree = parse_html(html)
    if not tree.is_balanced:
        yield _stretch(html)
        return
    at = 0
    for node in tree.nodes:
        if _is_block(node):
            if node.start > at:
                yield _stretch(html[at : node.start])
            yield Piece("element", node.tag, html[node.start : node.end])
            at = node.end
    if at < len(html):
        yield _stretch(html[at:])


def _is_block(node: Node) -> bool:
    return node.tag in BLOCK_TAGS


def _stretch(source: str) -> Piece:
    return Piece("text" if source.strip() else "gap", "", source)
