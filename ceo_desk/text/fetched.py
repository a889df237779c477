"""A post of a site opened on the page, and written back: only what was edited is written anew.

Its raw content is cut into pieces. A piece in which the desk knows every sign stands in the text as Markdown; every
other stands there as one line that names it, and the page shows a card in its place. What is written back is copied
from the raw content piece by piece, white space between pieces included, wherever the text still says the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ceo_desk.text.blocks import disarm, to_blocks
from ceo_desk.text.document import Block, Document, HtmlBlock
from ceo_desk.text.html_to_markdown import to_markdown
from ceo_desk.text.html_tree import parse_html
from ceo_desk.text.kept_lines import KEPT, digits_of, kept_line
from ceo_desk.text.pairing import pair
from ceo_desk.text.pieces import BLOCK_TAGS, Piece, from_blocks
from ceo_desk.text.publishing import PublishedText, publish
from ceo_desk.text.reading import read
from ceo_desk.text.splicing import Sign, UnknownSign, says_the_same, signs_of, splice
from ceo_desk.text.token_html import Element
from ceo_desk.text.units import units
from ceo_desk.text.writing import write, write_blocks

_FIRST_BLOCK = "<!-- wp:"
_EMPTY_LINES = re.compile(r"((?<![ \t])(?:[ \t]*\r?\n){2,}[ \t]*)")
_SHORTCODE = re.compile(r"\[[/\[]?[A-Za-z_]")
_LONELY_ADDRESS = re.compile(r"(?m)^[^\S\n]*https?://\S+[^\S\n]*$")
_LINE_END = re.compile(r"(?<![ \t])[ \t]*\r?\n[ \t]*")

Kind = Literal["block", "element", "line"]


class PieceMissing(Exception):
    """The text names a piece that the post does not have."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a post: `gap` is the white space before it. `block` is what the page shows; None = a card.

    A `line` is a paragraph without any tag around it, as old posts have them.
    """

    kind: Kind
    name: str
    source: str
    gap: str
    block: Block | None = None

    @property
    def kept_line(self) -> str:
        """The line that names it."""
        return kept_line(self.name or "text", self.source)


@dataclass(frozen=True, slots=True)
class Fetched:
    """A post as the page shows it: `sources` are the texts of its units, one for each part, in order."""

    markdown: str
    parts: tuple[Part, ...]
    sources: tuple[str, ...]
    end: str
    is_of_blocks: bool

    @property
    def kept(self) -> int:
        """How many of its parts are cards."""
        return sum(part.block is None for part in self.parts)


def open_fetched(content: str) -> Fetched:
    """The raw content of a post as a text for the page."""
    is_of_blocks = _FIRST_BLOCK in content
    pieces = from_blocks(content)
    if not is_of_blocks:
        pieces = tuple(cut for piece in pieces for cut in _cut_lines(piece))
    parts, end = _parts_of(pieces, is_of_blocks=is_of_blocks)
    blocks = tuple(part.block or HtmlBlock(part.kept_line) for part in parts)
    markdown = write(Document(blocks))
    found = units(markdown)
    if len(found) != len(parts):  # in doubt all of it is kept
        parts = [Part(part.kind, part.name, part.source, part.gap) for part in parts]
        markdown = write(Document(tuple(HtmlBlock(part.kept_line) for part in parts)))
        found = units(markdown)
    sources = tuple(markdown[unit.start : unit.end] for unit in found)
    return Fetched(markdown, tuple(parts), sources, end, is_of_blocks)


def write_back(content: str, markdown: str) -> str:
    """The raw content with what `markdown`, edited since it was opened, says otherwise. Raises PieceMissing."""
    fetched = open_fetched(content)
    found = units(markdown)
    texts = [markdown[unit.start : unit.end] for unit in found]
    elements = list(publish(markdown).elements)
    notes = [elements.pop()] if elements and elements[-1].kind == "footnotes" else []
    if len(elements) != len(found):
        elements = [_element_of(text) for text in texts]
    origins = _origins(fetched, texts)
    written: list[str] = []
    for text, element, origin in zip(texts, elements, origins, strict=True):
        written.append(_written(fetched, text, element, origin))
    written += [_anew(note, is_of_blocks=fetched.is_of_blocks) for note in notes]
    return _joined(fetched, written, [*origins, *(None for _ in notes)])


def _joined(fetched: Fetched, written: Sequence[str], origins: Sequence[int | None]) -> str:
    """The pieces one behind the other, with the gaps that the post had between the same neighbours."""
    result: list[str] = []
    before: int | None = -1
    for text, origin in zip(written, origins, strict=True):
        follows = origin is not None and before is not None and origin == before + 1
        gap = fetched.parts[origin].gap if follows and origin is not None else "\n\n" if result else ""
        result += [gap, text]
        before = origin
    if before == len(fetched.parts) - 1:
        result.append(fetched.end)
    return "".join(result)


def _origins(fetched: Fetched, texts: Sequence[str]) -> list[int | None]:
    """For each unit of the text the part of the post that it was; None where it is new. Raises PieceMissing."""
    kept = {digits_of(part.source): number for number, part in enumerate(fetched.parts)}
    can_be_edited = [part.block is not None for part in fetched.parts]
    origins = pair(fetched.sources, texts, can_be_edited)
    for number, text in enumerate(texts):
        named = KEPT.fullmatch(text)
        if named is not None and origins[number] is None:
            if named["digits"] not in kept:
                raise PieceMissing(text)
            origins[number] = kept[named["digits"]]
        elif named is None and KEPT.search(text):
            raise PieceMissing(text)  # somebody put it into a list, a quote, a line
    return origins


def _written(fetched: Fetched, text: str, element: Element, origin: int | None) -> str:
    part = fetched.parts[origin] if origin is not None else None
    if part is None or origin is None:
        return _anew(element, is_of_blocks=fetched.is_of_blocks)
    if part.block is None or text == fetched.sources[origin]:
        return part.source
    new = _anew(element, is_of_blocks=fetched.is_of_blocks)
    try:
        theirs, before = _signs_of_part(part), _our_signs(part, part.block, is_of_blocks=fetched.is_of_blocks)
        after = _stripped(part, signs_of(new))
    except UnknownSign:  # a picture, a part of another program: it is new here
        return new
    if part.kind == "line" and len(after) and after[0].meaning[0] in BLOCK_TAGS:
        return new  # it became a heading, a list
    result = splice(theirs, before, after)
    return result if parse_html(result).is_balanced else new


# ------------------------------------------------------------------ cutting
def _cut_lines(piece: Piece) -> Iterator[Piece]:
    """A stretch of text without tags around it, cut where the site would make paragraphs of it."""
    if piece.kind != "text":
        yield piece
        return
    for number, stretch in enumerate(_EMPTY_LINES.split(piece.source)):
        if number % 2:
            yield Piece("gap", "", stretch)
            continue
        bare = stretch.strip()
        before, behind = stretch[: len(stretch) - len(stretch.lstrip())], stretch[len(stretch.rstrip()) :]
        if not bare:
            yield Piece("gap", "", stretch)
            continue
        yield Piece("gap", "", before)
        yield Piece("text", "", bare)
        yield Piece("gap", "", behind)


def _parts_of(pieces: Sequence[Piece], *, is_of_blocks: bool) -> tuple[list[Part], str]:
    parts: list[Part] = []
    gap = ""
    for piece in pieces:
        if piece.kind == "gap":
            gap += piece.source
            continue
        kind: Kind = "line" if piece.kind == "text" else piece.kind
        part = Part(kind, piece.name.removeprefix("core/"), piece.source, gap)
        parts.append(Part(kind, part.name, part.source, gap, _block_of(part, is_of_blocks=is_of_blocks)))
        gap = ""
    return parts, gap


def _block_of(part: Part, *, is_of_blocks: bool) -> Block | None:
    """What the page shows of a part; None where there is a sign in it that the desk does not know."""
    if is_of_blocks != (part.kind == "block") or _SHORTCODE.search(part.source):
        return None
    if part.kind == "line" and _LONELY_ADDRESS.search(part.source):
        return None
    try:
        theirs = _signs_of_part(part)
        block = _read_block(part)
        if block is None or not says_the_same(theirs, _our_signs(part, block, is_of_blocks=is_of_blocks)):
            return None
    except UnknownSign:
        return None
    return block


def _read_block(part: Part) -> Block | None:
    html = part.source
    if part.kind == "line":
        html = _LINE_END.sub("<br>", html)
    blocks = read(to_markdown(html)).blocks
    return blocks[0] if len(blocks) == 1 and not isinstance(blocks[0], HtmlBlock) else None


# ------------------------------------------------------------------ signs
def _signs_of_part(part: Part) -> tuple[Sign, ...]:
    signs = signs_of(part.source, breaks_at_line_ends=part.kind != "block")
    if part.kind == "line" and any(sign.meaning[0].removeprefix("/") in BLOCK_TAGS for sign in signs):
        raise UnknownSign(part.source)
    if part.kind == "element" and any(sign.meaning == ("br",) and "<" not in sign.source for sign in signs):
        raise UnknownSign(part.source)  # the site breaks this line, the page would not
    return signs


def _our_signs(part: Part, block: Block, *, is_of_blocks: bool) -> tuple[Sign, ...]:
    """The signs of the part as this desk would write it."""
    return _stripped(part, signs_of(_anew(_element_of(write_blocks([block])), is_of_blocks=is_of_blocks)))


def _stripped(part: Part, signs: tuple[Sign, ...]) -> tuple[Sign, ...]:
    """For a line: the signs of a paragraph without its tags."""
    is_paragraph = bool(signs) and (signs[0].meaning, signs[-1].meaning) == (("p",), ("/p",))
    return signs[1:-1] if part.kind == "line" and is_paragraph else signs


def _element_of(markdown: str) -> Element:
    elements = publish(markdown).elements
    return elements[0] if len(elements) == 1 else Element("html", "".join(element.html for element in elements))


def _anew(element: Element, *, is_of_blocks: bool) -> str:
    """An element as a post of this kind has it: a block; or bare HTML in which no line end becomes a break."""
    if is_of_blocks:
        return to_blocks(PublishedText((element,), agreed=True, locked=0))
    html = element.html if element.kind in ("html", "code") else _on_one_line(element.html)
    return html if element.kind == "html" else disarm(html)


def _on_one_line(html: str) -> str:
    bare = re.sub(rf"(?<!\s)[^\S\n]*\n\s*(?=</?(?:{'|'.join(BLOCK_TAGS)}|li|thead|tbody|tr|td|th)\b)", "", html)
    bare = re.sub(rf"(<(?:br|/?(?:{'|'.join(BLOCK_TAGS)}|li|thead|tbody|tr|td|th))\b[^>]*>)[^\S\n]*\n\s*", r"\1", bare)
    return bare.replace("\n", " ")
