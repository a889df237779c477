"""What a locked card says: what it is, and its words as far as they help. Nothing in it is ever opened or shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from ceo_desk.text.document import (
    BulletList,
    CodeBlock,
    FootnoteDefinition,
    FootnoteReference,
    Heading,
    HtmlBlock,
    OrderedList,
    Paragraph,
    Quote,
    Runs,
    Table,
)
from ceo_desk.text.footnotes import all_runs, with_plain_numbers
from ceo_desk.text.html_tree import Node, parse_html
from ceo_desk.text.kept_lines import KEPT
from ceo_desk.text.normal import normal_blocks
from ceo_desk.text.pieces import BLOCK_DELIMITER
from ceo_desk.text.reading import read
from ceo_desk.text.rendering import plain_runs, plain_text
from ceo_desk.ui.page.kept_names import kept_title

translate = QCoreApplication.translate

MOST_COLUMNS, MOST_ROWS = 4, 9
_LONGEST_NAMES, _LONGEST_WORDS = 60, 280
_VIDEO = ("youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "player.vimeo.com", "wordpress.tv")
_COMMENT = re.compile(r"\s*<!--(?P<words>.*?)-->\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class CardWords:
    """`words` are set as the writer's own where `is_own`; `rows` is a table's, its head first."""

    title: str
    words: str = ""
    is_own: bool = False
    rows: tuple[tuple[str, ...], ...] = ()


def kept_words() -> str:
    """What a card says that nothing better is known of."""
    return translate("Page", "Something from your website that this desk keeps as it is")


def describe(source: str, definitions: str = "") -> CardWords:
    """What the card with this source says, among the definitions of its text."""
    document = with_plain_numbers(read(f"{source}\n\n{definitions}" if definitions else source))
    blocks = normal_blocks(document.blocks)
    if len(blocks) != 1:
        return CardWords(kept_words(), _cut(plain_text(source)))
    block = blocks[0]
    match block:
        case Table():
            return _describe_table(block)
        case HtmlBlock():
            return _describe_html(block.source)
        case Paragraph(runs) | Heading(_, runs):
            notes = _notes_of(runs, document.footnotes)
            title = _title_of_words(has_notes=any(isinstance(run, FootnoteReference) for run in runs))
            return CardWords(title, "\n".join([plain_runs(runs), *notes]), is_own=True)
        case CodeBlock(text):
            return CardWords(translate("Page", "Code that this desk keeps as it is"), _cut(text))
        case Quote():
            title = translate("Page", "A quote that this desk keeps as it is")
        case BulletList() | OrderedList():
            title = translate("Page", "A list that this desk keeps as it is")
        case _:
            title = kept_words()
    return CardWords(title, "\n".join(filter(None, map(plain_runs, all_runs([block])))), is_own=True)


def _title_of_words(*, has_notes: bool) -> str:
    if has_notes:
        return translate("Page", "Words with a footnote, kept as they are")
    return translate("Page", "Words with something from your website in them, kept as they are")


def _notes_of(runs: Runs, footnotes: Iterable[FootnoteDefinition]) -> list[str]:
    """The footnotes of some words, each in a line, by the names that they have in the text."""
    labels = {run.label for run in runs if isinstance(run, FootnoteReference)}
    return [
        f"[{note.label}] " + " ".join(filter(None, map(plain_runs, all_runs(note.blocks))))
        for note in footnotes
        if note.label in labels
    ]


def _describe_table(table: Table) -> CardWords:
    rows = tuple(tuple(plain_runs(cell).replace("\n", " ") for cell in row) for row in (table.head, *table.rows))
    names = _cut(", ".join(name for name in rows[0] if name), _LONGEST_NAMES)
    count = len(table.rows)
    size = translate("Page", "%n rows", "", count)
    if names:
        title = translate("Page", "A table: {names} ({rows})").format(names=names, rows=size)
    else:
        title = translate("Page", "A table ({rows})").format(rows=size)
    if len(table.alignments) > MOST_COLUMNS:
        return CardWords(title, _cut("\n".join(" · ".join(filter(None, row)) for row in rows[1:])), is_own=True)
    return CardWords(title, rows=rows)


def _describe_html(source: str) -> CardWords:
    kept = KEPT.fullmatch(source.strip())
    if kept is not None:
        return CardWords(kept_title(kept["name"]), _cut(kept["words"] or ""))
    comment = _COMMENT.fullmatch(source)
    if comment is not None and not BLOCK_DELIMITER.match(source.strip()):
        words = " ".join(comment["words"].split())
        if words.casefold().startswith("more"):
            return CardWords(translate("Page", "Here your website cuts the post and offers to read on"))
        return CardWords(translate("Page", "A note that readers don't see"), _cut(words))
    found = {node.tag: node for node in _elements(parse_html(source).nodes)}
    title = _title_of_part(found)
    if title:
        return CardWords(title)
    from ceo_desk.text.sanitising import comment_text

    return CardWords(kept_words(), _cut(comment_text(source)))


def _elements(nodes: tuple[Node, ...] | list[Node]) -> list[Node]:
    """All elements, the outermost last, so that the first of each kind wins in a dict."""
    found: list[Node] = []
    waiting = [*nodes]
    while waiting:
        node = waiting.pop(0)
        found.append(node)
        waiting += node.children
    return found[::-1]


def _title_of_part(found: dict[str, Node]) -> str:
    for tag in ("iframe", "embed", "object"):
        if tag in found:
            return _title_of_window(found[tag])
    titles = {
        "video": translate("Page", "A video from your website"),
        "audio": translate("Page", "A recording from your website"),
        "form": translate("Page", "A form from your website"),
        "script": translate("Page", "A script from your website: readers don't see it, it works in their browser"),
        "style": translate("Page", "Rules for how this post looks on your website"),
        "table": translate("Page", "A table from your website"),
    }
    return next((titles[tag] for tag in titles if tag in found), "")


def _title_of_window(node: Node) -> str:
    host = _host(node.attributes.get("src") or node.attributes.get("data") or "")
    if host in _VIDEO:
        return translate("Page", "A video from {host}").format(host=host)
    if host:
        return translate("Page", "A window to {host}").format(host=host)
    return translate("Page", "A window to another page")


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _cut(text: str, longest: int = _LONGEST_WORDS) -> str:
    return text if len(text) <= longest else text[:longest].rstrip() + " …"
