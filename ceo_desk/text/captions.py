"""Pictures with a caption: one that stands alone in its paragraph and has a title has that title as its caption."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from ceo_desk.text.document import Block, BulletList, OrderedList, Paragraph, Picture, Quote, Runs
from ceo_desk.text.html_tree import Node, parse_html

_BLANKS = re.compile(r"[ \t\n\r\f]+")
_BLOCKS = frozenset(("blockquote", "div", "hr", "ol", "p", "pre", "table", "ul"))


def caption_of(runs: Runs) -> str:
    """The words below a picture; empty where the runs are anything else, or where it has none."""
    picture = runs[0] if len(runs) == 1 else None
    if not isinstance(picture, Picture):
        return ""
    worn = picture.marks
    return "" if worn.bold or worn.italic or worn.strike else picture.title


def captioned(blocks: Iterable[Block]) -> Iterator[Picture]:
    """The pictures with a caption in blocks (normal form), in reading order."""
    for block in blocks:
        match block:
            case Paragraph(runs) if caption_of(runs):
                yield from (run for run in runs if isinstance(run, Picture))
            case Quote(inner):
                yield from captioned(inner)
            case BulletList(items) | OrderedList(items):
                for item in items:
                    yield from captioned(item.blocks)


def with_captions(html: str, pictures: Iterable[Picture]) -> str:
    """The HTML of an element with each of these pictures that stands alone as a figure, its title as the caption."""
    known = {(picture.address, picture.title) for picture in pictures}
    tree = parse_html(html)
    spots = [spot for node in tree.nodes for spot in _spots(node, known)] if known else []
    for start, end, image, link in sorted(spots, key=lambda spot: spot[0], reverse=True):
        html = html[:start] + _figure(html, image, link) + html[end:]
    return html


def only_picture(nodes: Iterable[Node]) -> tuple[Node, Node | None] | None:
    """The picture that some nodes are nothing but, and the link round it."""
    link = None
    said = [node for node in nodes if node.tag or node.text.strip()]
    if len(said) == 1 and said[0].tag == "a":
        link = said[0]
        said = link.children
    return (said[0], link) if len(said) == 1 and said[0].tag == "img" else None


def _spots(node: Node, known: set[tuple[str, str]]) -> Iterator[tuple[int, int, Node, Node | None]]:
    """Where a figure belongs: in place of a paragraph, or of the line that an item begins with."""
    line = node.children
    if node.tag == "li":
        line = []
        for child in node.children:
            if child.tag in _BLOCKS:
                break
            line.append(child)
        line = [child for child in line if child.tag != "input"]
    found = only_picture(line) if node.tag in ("p", "li") else None
    if found is not None:
        image, link = found
        if (image.attributes.get("src", ""), _one_line(image.attributes.get("title", ""))) in known:
            outer = node if node.tag == "p" else link or image
            yield outer.start, outer.end, image, link
    for child in node.children:
        yield from _spots(child, known)


def _figure(html: str, image: Node, link: Node | None) -> str:
    address, alt = escape(image.attributes.get("src", "")), escape(image.attributes.get("alt", ""))
    picture = f'<img src="{address}" alt="{alt}">'
    if link is not None:
        picture = f"{html[link.start : link.inner_start]}{picture}</a>"
    caption = escape(_one_line(image.attributes.get("title", "")), quote=False)
    return f"<figure>{picture}<figcaption>{caption}</figcaption></figure>"


def _one_line(text: str) -> str:
    return _BLANKS.sub(" ", text).strip(" ")
