"""From the document tree to canonical Markdown: one spelling for each meaning, which both dialects read alike."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ceo_desk.text.document import (
    Block,
    Blocks,
    BulletList,
    CodeBlock,
    Document,
    FootnoteDefinition,
    Heading,
    Item,
    OrderedList,
    Paragraph,
    Quote,
    Rule,
    Table,
)
from ceo_desk.text.footnotes import numbered
from ceo_desk.text.marks import write_runs
from ceo_desk.text.normal import normal, normal_blocks
from ceo_desk.text.reading import EMPTY_COMMENT
from ceo_desk.text.spelling import Place

_INDENT = "    "
_FENCES = {"`": re.compile(r"`{3,}"), "~": re.compile(r"~{3,}")}
_ALIGNMENTS = {"": "---", "left": ":--", "center": ":-:", "right": "--:"}


def write(document: Document) -> str:
    """The document in canonical Markdown, ended by one line end; the empty document is the empty text."""
    return write_normal(numbered(normal(document)))


def write_blocks(blocks: Sequence[Block]) -> str:
    """Some blocks of a document in canonical Markdown, without a last line end; footnotes keep their labels."""
    return _write_blocks(normal_blocks(blocks))


def write_normal(document: Document) -> str:
    """A document that is in normal form already, in canonical Markdown."""
    parts = [_write_blocks(document.blocks)] if document.blocks else []
    parts.extend(_write_footnote(note) for note in document.footnotes)
    return "\n\n".join(parts) + "\n" if parts else ""


def _write_blocks(blocks: Blocks) -> str:
    parts: list[str] = []
    last: Block | None = None
    for block in blocks:
        if isinstance(block, BulletList | OrderedList | Quote) and type(last) is type(block):
            parts.append(EMPTY_COMMENT)
        parts.append(_write_block(block))
        last = block
    return "\n\n".join(parts)


def _write_block(block: Block) -> str:
    match block:
        case Paragraph(runs):
            return write_runs(runs, Place(is_line_start=True))
        case Heading(level, runs):
            return "#" * level + " " + write_runs(runs, Place(is_heading=True))
        case BulletList() | OrderedList():
            return _write_list(block)
        case Quote(blocks):
            lines = _write_blocks(blocks) if blocks else EMPTY_COMMENT
            return "\n".join(f"> {line}" if line else ">" for line in lines.split("\n"))
        case CodeBlock(text, info):
            return _write_code(text, info)
        case Rule():
            return "***"
        case Table():
            return _write_table(block)
    return block.source


def _write_code(text: str, info: str) -> str:
    letter = "~" if "`" in info else "`"
    longest = max((len(run) for run in _FENCES[letter].findall(text)), default=2)
    fence = letter * (longest + 1)
    return f"{fence}{_spell_info(info)}\n{text}{fence}"


def _spell_info(info: str) -> str:
    return "".join(f"&#{ord(letter)};" if letter in "&\\" else letter for letter in info)


def _write_list(block: BulletList | OrderedList) -> str:
    markers = [item_marker(block, index) for index in range(len(block.items))]
    parts = [
        marker + write_item(item, len(marker), is_tight=block.is_tight)
        for marker, item in zip(markers, block.items, strict=True)
    ]
    return item_gap(block).join(parts)


def item_marker(block: BulletList | OrderedList, index: int) -> str:
    """What stands before an item of a list."""
    return "-   " if isinstance(block, BulletList) else f"{block.start + index}.".ljust(3) + " "


def item_gap(block: BulletList | OrderedList) -> str:
    """What stands between two items."""
    return "\n" if block.is_tight else "\n\n"


def write_item(item: Item, width: int, *, is_tight: bool) -> str:
    """An item (in normal form) behind its marker, which is so wide."""
    first, *others = _write_item(item, is_tight=is_tight).split("\n")
    indent = " " * width
    return "\n".join([first, *(indent + line if line else "" for line in others)])


def _write_item(item: Item, *, is_tight: bool) -> str:
    first = item.blocks[0] if item.blocks else None
    if not isinstance(first, Paragraph | Heading):
        inner = _write_blocks(item.blocks)
        return f"{EMPTY_COMMENT}\n\n{inner}" if inner else EMPTY_COMMENT
    box = "" if item.is_done is None else ("[x] " if item.is_done else "[ ] ")
    if is_tight and len(item.blocks) == 2:
        parts = [_write_block(block) for block in item.blocks]
        return box + "\n".join(parts)
    return box + _write_blocks(item.blocks)


def _write_table(table: Table) -> str:
    place = Place(is_cell=True)
    rows = [[write_runs(cell, place) for cell in row] for row in (table.head, *table.rows)]
    rows.insert(1, [_ALIGNMENTS[alignment] for alignment in table.alignments])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def _write_footnote(note: FootnoteDefinition) -> str:
    text = _write_blocks(note.blocks) if note.blocks else EMPTY_COMMENT
    if note.blocks and not isinstance(note.blocks[0], Paragraph | Heading):
        text = f"{EMPTY_COMMENT}\n\n{text}"
    lines = text.split("\n")
    return f"[^{note.label}]: " + "\n".join([lines[0], *(_INDENT + line if line else "" for line in lines[1:])])
