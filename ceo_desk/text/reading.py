"""From Markdown to the document tree (CommonMark with tables, strike-through, footnotes and task boxes)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from markdown_it import MarkdownIt
from markdown_it.common.utils import unescapeAll
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.tasklists import tasklists_plugin

from ceo_desk.text.document import (
    Alignment,
    Block,
    Blocks,
    BulletList,
    CodeBlock,
    Document,
    FootnoteDefinition,
    Heading,
    HtmlBlock,
    Item,
    OrderedList,
    Paragraph,
    Quote,
    Rule,
    Runs,
    Table,
)
from ceo_desk.text.reading_runs import is_task_box, read_runs

EMPTY_COMMENT = "<!-- -->"
_MOST_NESTING = 100  # the reader drops what is nested deeper; its own limit of 20 is a list within nine lists


def build_parser() -> MarkdownIt:
    """The one reader of Markdown: every other part of the desk that needs its tokens asks here."""
    parser = MarkdownIt("commonmark", {"maxNesting": _MOST_NESTING}).enable(["table", "strikethrough"])
    footnote_plugin(parser, inline=False)
    tasklists_plugin(parser)
    return parser


def read(markdown: str) -> Document:
    """The tree of a text, with the source lines of each of its blocks. Never fails: everything is some text."""
    return read_tokens(build_parser().parse(markdown.removeprefix("\ufeff")))


def read_tokens(tokens: Sequence[Token]) -> Document:
    """The tree of tokens that `build_parser` gave."""
    body, notes = split_footnotes(tokens)
    blocks: list[Block] = []
    lines: list[tuple[int, int]] = []
    for part in split_top_level(body):
        block = read_block(part)
        if block is not None:
            first, behind = part[0].map or (0, 0)
            blocks.append(block)
            lines.append((first, behind))
    footnotes = tuple(_read_footnote(part) for part in split_top_level(notes))
    return Document(tuple(blocks), footnotes, tuple(lines))


def split_footnotes(tokens: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """The tokens of the body, and those of the footnotes (without the block round them)."""
    for index, token in enumerate(tokens):
        if token.type == "footnote_block_open":
            return list(tokens[:index]), list(tokens[index + 1 : -1])
    return list(tokens), []


def split_top_level(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """The tokens cut into one stretch per outermost block."""
    parts: list[Sequence[Token]] = []
    depth, start = 0, 0
    for index, token in enumerate(tokens):
        depth += token.nesting
        if depth == 0:
            parts.append(tokens[start : index + 1])
            start = index + 1
    return parts


def _read_blocks(tokens: Sequence[Token]) -> Blocks:
    blocks = (read_block(part) for part in split_top_level(tokens))
    return tuple(block for block in blocks if block is not None)


def is_silent(part: Sequence[Token]) -> bool:
    """Whether one stretch of tokens says nothing: an empty comment that parts two lists."""
    return part[0].type == "html_block" and part[0].content.strip() == EMPTY_COMMENT


def read_block(part: Sequence[Token]) -> Block | None:
    """The block of one stretch of tokens, or None where it is silent."""
    token = part[0]
    match token.type:
        case "paragraph_open":
            return Paragraph(_read_inline(part[1]))
        case "heading_open":
            return Heading(int(token.tag[1]), _read_inline(part[1]))
        case "bullet_list_open":
            return BulletList(*_read_items(part[1:-1]))
        case "ordered_list_open":
            items, is_tight = _read_items(part[1:-1])
            start = token.attrGet("start")
            return OrderedList(items, 1 if start is None else int(start), is_tight)
        case "blockquote_open":
            return Quote(_read_blocks(part[1:-1]))
        case "fence":
            return CodeBlock(token.content, unescapeAll(token.info).strip())
        case "code_block":
            return CodeBlock(token.content)
        case "hr":
            return Rule()
        case "table_open":
            return _read_table(part)
    return None if is_silent(part) else HtmlBlock(token.content.rstrip("\n"))


def _read_inline(token: Token) -> Runs:
    return read_runs(token.children or ())


def _read_items(tokens: Sequence[Token]) -> tuple[tuple[Item, ...], bool]:
    items = tuple(_read_item(part) for part in split_top_level(tokens))
    is_tight = all(token.hidden for token in _item_paragraphs(tokens))
    return items, is_tight


def _item_paragraphs(tokens: Sequence[Token]) -> list[Token]:
    """The paragraphs that are items' own children, not those of lists or quotes further in."""
    found, depth = [], 0
    for token in tokens:
        if token.type == "paragraph_open" and depth == 1:
            found.append(token)
        depth += token.nesting
    return found


def _read_item(part: Sequence[Token]) -> Item:
    is_done = None
    for token in part[1:3]:
        children = token.children or ()
        if children and is_task_box(children[0]):
            is_done = "checked" in children[0].content.replace("checkbox", "")
    return Item(_read_blocks(part[1:-1]), is_done)


def _read_table(part: Sequence[Token]) -> Table:
    rows: list[tuple[Runs, ...]] = []
    alignments: list[Alignment] = []
    cells: list[Runs] = []
    for index, token in enumerate(part):
        if token.type in ("th_open", "td_open"):
            cells.append(_read_inline(part[index + 1]))
            if token.type == "th_open":
                style = str(token.attrGet("style") or "")
                alignments.append(cast("Alignment", style.removeprefix("text-align:")))
        elif token.type == "tr_close":
            rows.append(tuple(cells))
            cells = []
    return Table(tuple(alignments), rows[0], tuple(rows[1:]))


def _read_footnote(part: Sequence[Token]) -> FootnoteDefinition:
    tokens = [token for token in part[1:-1] if token.type != "footnote_anchor"]
    return FootnoteDefinition(str(part[0].meta["label"]), _read_blocks(tokens))
