"""A text for a network that knows plain text only."""

from __future__ import annotations

from ceo_desk.text.captions import caption_of
from ceo_desk.text.document import (
    Block,
    Break,
    BulletList,
    Code,
    CodeBlock,
    FootnoteReference,
    Heading,
    HtmlBlock,
    Link,
    OrderedList,
    Paragraph,
    Picture,
    Quote,
    Runs,
    Table,
    Text,
)
from ceo_desk.text.footnotes import numbered
from ceo_desk.text.normal import normal
from ceo_desk.text.plain_lines import BULLET, PlainLines
from ceo_desk.text.reading import read


def plain_text(markdown: str) -> str:
    """The text without marks: lists as bullets, a link as its words with the address in brackets behind them."""
    document = numbered(normal(read(markdown)))
    lines = PlainLines()
    for block in document.blocks:
        _add_block(block, lines)
    for note in document.footnotes:
        lines.add(f"[{note.label}] ")
        for block in note.blocks:
            _add_block(block, lines)
    return lines.text()


def _add_block(block: Block, lines: PlainLines) -> None:
    match block:
        case Paragraph(runs) | Heading(_, runs):
            _add_runs(runs, lines)
            lines.add(caption_of(runs) if isinstance(block, Paragraph) else "")
        case BulletList(items) | OrderedList(items):
            for number, item in enumerate(items):
                marker = BULLET if isinstance(block, BulletList) else f"{block.start + number}. "
                lines.open(" " * len(marker), marker)
                if item.is_done is not None:
                    lines.add("☑ " if item.is_done else "☐ ")
                for inner in item.blocks:
                    _add_block(inner, lines)
                    if block.is_tight:
                        lines.close_up()
                lines.close()
        case Quote(blocks):
            lines.open("> ")
            for inner in blocks:
                _add_block(inner, lines)
            lines.close()
        case CodeBlock(text):
            for line in text.removesuffix("\n").split("\n"):
                lines.add(line)
                lines.end_line(is_code=True)
        case Table(_, head, rows):
            for row in (head, *rows):
                lines.add(" | ".join(plain_runs(cell) for cell in row))
                lines.end_line()
        case HtmlBlock(source):
            from ceo_desk.text.sanitising import comment_text

            for line in comment_text(source).split("\n"):
                lines.add(line)
                lines.end_line()
    lines.end_paragraph()


def _add_runs(runs: Runs, lines: PlainLines) -> None:
    for line in plain_runs(runs).split("\n"):
        lines.add(line)
        lines.end_line()


def plain_runs(runs: Runs) -> str:
    """One line's words; breaks are line ends."""
    found: list[str] = []
    index = 0
    while index < len(runs):
        link = runs[index].marks.link
        end = index + 1
        while link is not None and end < len(runs) and runs[end].marks.link == link:
            end += 1
        text = "".join(_plain_run(run) for run in runs[index:end])
        found.append(text if link is None else _plain_link(text, link))
        index = end
    return "".join(found)


def _plain_run(run: object) -> str:
    match run:
        case Text(text) | Code(text):
            return text
        case Picture(_, alt):
            return f"[{alt}]" if alt else ""
        case FootnoteReference(label):
            return f"[{label}]"
        case Break():
            return "\n"
    return ""


def _plain_link(text: str, link: Link) -> str:
    address = link.address.removeprefix("mailto:")
    if not text or text == address:
        return address
    return text if address.startswith("#") or not address else f"{text} ({address})"
