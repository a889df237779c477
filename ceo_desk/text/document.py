"""The document tree: what a text says, whatever its spelling.

Inline content is flat: a tuple of runs, each with the marks that it wears, because that is what a person edits
(bold inside italic and italic inside bold are one and the same). Blocks nest. Everything is frozen and comparable.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Alignment: TypeAlias = Literal["", "left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Link:
    """Where a run leads to. The address is percent-encoded, as in an HTML attribute before its escaping."""

    address: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Marks:
    """What a run wears."""

    bold: bool = False
    italic: bool = False
    strike: bool = False
    link: Link | None = None


PLAIN = Marks()


@dataclass(frozen=True, slots=True)
class Text:
    """Words as a reader sees them: nothing in here is markup."""

    text: str
    marks: Marks = PLAIN


@dataclass(frozen=True, slots=True)
class Code:
    """Words set as code inside a line."""

    text: str
    marks: Marks = PLAIN


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture inside a line; `alt` is what is read out in its place."""

    address: str
    alt: str = ""
    title: str = ""
    marks: Marks = PLAIN


@dataclass(frozen=True, slots=True)
class Break:
    """A new line that the writer meant."""

    marks: Marks = PLAIN


@dataclass(frozen=True, slots=True)
class RawInline:
    """An HTML tag or comment inside a line, kept letter for letter."""

    source: str
    marks: Marks = PLAIN


@dataclass(frozen=True, slots=True)
class FootnoteReference:
    """The place in the text that a footnote belongs to."""

    label: str
    marks: Marks = PLAIN


Run: TypeAlias = Text | Code | Picture | Break | RawInline | FootnoteReference
Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` is 1 to 6."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list; `is_done` is None where it has no task box."""

    blocks: Blocks
    is_done: bool | None = None


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list with bullets; `is_tight` means no paragraphs' space between its items."""

    items: tuple[Item, ...]
    is_tight: bool = True


@dataclass(frozen=True, slots=True)
class OrderedList:
    """A numbered list, counting up from `start`."""

    items: tuple[Item, ...]
    start: int = 1
    is_tight: bool = True


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody else said."""

    blocks: Blocks


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Lines of code. `text` ends with a line end unless it is empty; `info` is what stands behind the fence."""

    text: str
    info: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one head row; every row has as many cells as `alignments`."""

    alignments: tuple[Alignment, ...]
    head: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]


@dataclass(frozen=True, slots=True)
class HtmlBlock:
    """A locked block: HTML that the desk keeps as it is, letter for letter, without the last line end."""

    source: str


Block: TypeAlias = Paragraph | Heading | BulletList | OrderedList | Quote | CodeBlock | Rule | Table | HtmlBlock
Blocks: TypeAlias = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class FootnoteDefinition:
    """What a footnote says; `label` is the one that its references name."""

    label: str
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class Document:
    """A whole text. `lines` are each block's source lines (first, behind the last) and no part of what it says."""

    blocks: Blocks
    footnotes: tuple[FootnoteDefinition, ...] = ()
    lines: tuple[tuple[int, int], ...] = field(default=(), compare=False)
