"""What the desk publishes: the HTML of a text, the same in the preview and on every page.

Never the stored bytes: the parsed text is written anew in canonical Markdown, given to the `markdown` library, and
compared with markdown-it-py's own HTML. Where the two differ, markdown-it-py's is used and said so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from ceo_desk.text.captions import captioned, with_captions
from ceo_desk.text.comparing import has_same_meaning, has_same_shape
from ceo_desk.text.document import Block, BulletList, Document, HtmlBlock, OrderedList, Quote, RawInline, Runs
from ceo_desk.text.footnotes import map_runs, numbered
from ceo_desk.text.normal import normal
from ceo_desk.text.reading import build_parser, read_tokens
from ceo_desk.text.token_html import Element, render_elements
from ceo_desk.text.writing import write_normal

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class PublishedText:
    """A text as it is published. `locked` counts the blocks of HTML in it that the desk keeps as they are."""

    elements: tuple[Element, ...]
    agreed: bool
    locked: int

    @property
    def html(self) -> str:
        """The whole text, one outermost element a line or more."""
        return "\n".join(element.html for element in self.elements)


def publish(markdown: str) -> PublishedText:
    """The HTML of a text. `agreed` is False where the two Markdown dialects did not read it alike."""
    parser = build_parser()
    tokens = parser.parse(_CONTROLS.sub("", markdown.removeprefix("\ufeff")))
    document = read_tokens(tokens)
    own = render_elements(parser, tokens)
    canonical = numbered(normal(document))
    source = write_normal(canonical)
    reference = render_elements(parser, parser.parse(source))
    published = _convert(canonical, source)
    locked = sum(_count_locked(block) for block in (*document.blocks, *_note_blocks(document)))
    if not _means_the_same(own, reference) or not _is_shaped_like(reference, published):
        return PublishedText(_with_figures(own, canonical), agreed=False, locked=locked)
    elements = tuple(Element(known.kind, html) for known, html in zip(reference, published, strict=True))
    return PublishedText(_with_figures(elements, canonical), agreed=True, locked=locked)


def _with_figures(elements: tuple[Element, ...], document: Document) -> tuple[Element, ...]:
    """The elements with the pictures that have a caption as figures; HTML that is kept stays as it is."""
    pictures = tuple(captioned(document.blocks))
    if not pictures:
        return elements
    return tuple(
        element
        if element.kind in ("html", "footnotes")
        else Element(element.kind, with_captions(element.html, pictures))
        for element in elements
    )


def _convert(document: Document, source: str) -> tuple[str, ...]:
    """The other dialect's outermost elements of a document whose canonical Markdown is `source`.

    HTML that is kept as it is is led past it.
    """
    from ceo_desk.text.dialect import convert, place_holder

    kept: list[str] = []

    def lead_past(source: str, kind: Literal["block", "line"]) -> str:
        kept.append(source)
        return place_holder(len(kept) - 1, kind)

    def change(runs: Runs) -> Runs:
        return tuple(
            replace(run, source=lead_past(run.source, "line")) if isinstance(run, RawInline) else run for run in runs
        )

    def keep(block: HtmlBlock) -> Block:
        return HtmlBlock(lead_past(block.source, "block"))

    blocks = map_runs(document.blocks, change, keep)
    footnotes = tuple(replace(note, blocks=map_runs(note.blocks, change, keep)) for note in document.footnotes)
    return convert(write_normal(Document(blocks, footnotes)) if kept else source, kept)


def _means_the_same(own: tuple[Element, ...], reference: tuple[Element, ...]) -> bool:
    return len(own) == len(reference) and all(
        one.kind == other.kind and (one.html == other.html or has_same_meaning(one.html, other.html))
        for one, other in zip(own, reference, strict=True)
    )


def _is_shaped_like(reference: tuple[Element, ...], published: tuple[str, ...]) -> bool:
    return len(reference) == len(published) and all(
        known.html.strip() == html.strip() if known.kind == "html" else has_same_shape(known.html, html)
        for known, html in zip(reference, published, strict=True)
    )


def _note_blocks(document: Document) -> list[Block]:
    return [block for note in document.footnotes for block in note.blocks]


def _count_locked(block: Block) -> int:
    match block:
        case HtmlBlock():
            return 1
        case Quote(blocks):
            return sum(_count_locked(inner) for inner in blocks)
        case BulletList(items) | OrderedList(items):
            return sum(_count_locked(inner) for item in items for inner in item.blocks)
    return 0
