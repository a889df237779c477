"""What the editor shows, as HTML: made of its entries alone, so that it can be held against what is published."""

from __future__ import annotations

import re
from html import escape

from ceo_desk.text.document import (
    Block,
    Blocks,
    Break,
    BulletList,
    Code,
    CodeBlock,
    Heading,
    Item,
    OrderedList,
    Paragraph,
    Picture,
    Quote,
    Run,
    Runs,
    Text,
)
from ceo_desk.text.normal import normal_blocks
from ceo_desk.text.publishing import publish
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Card, build, outermost
from ceo_desk.ui.page.source.text import PageText

_REFERENCE = re.compile(r"<sup[^>]*><a [^>]*>(?:\[|&#0?91;)\d+\]</a></sup>")
_NOTES = re.compile(r'<div class="footnote">.*?</div>', re.DOTALL)


def shown_html(editor: PageEditor, source: str) -> str:
    """The HTML of all that stands on a page; a locked card stands for what its source says, without its notes."""
    definitions = PageText(source, editor.numbers).definitions
    parts = []
    for stretch in outermost(editor.entries()):
        content = stretch[0].content
        if isinstance(content, Card):
            parts.append(publish(f"{content.source}\n\n{definitions}").html)
        else:
            parts.append(_blocks(normal_blocks(build(stretch))))
    return without_notes("\n".join(parts))


def without_notes(html: str) -> str:
    """The HTML without what stands below it, and with references that have no number yet."""
    return _REFERENCE.sub("<sup>[note]</sup>", _NOTES.sub("", html))


def _blocks(blocks: Blocks) -> str:
    return "\n".join(map(_block, blocks))


def _block(block: Block) -> str:
    match block:
        case Heading(level, runs):
            return f"<h{level}>{_line(runs)}</h{level}>"
        case Paragraph(runs):
            return _captioned(runs) or f"<p>{_line(runs)}</p>"
        case Quote(blocks):
            return f"<blockquote>{_blocks(blocks)}</blockquote>"
        case BulletList(items, is_tight):
            return f"<ul>{''.join(_item(item, is_tight) for item in items)}</ul>"
        case OrderedList(items, start, is_tight):
            number = f' start="{start}"' if start != 1 else ""
            return f"<ol{number}>{''.join(_item(item, is_tight) for item in items)}</ol>"
        case CodeBlock(text, info):
            language = f' class="language-{escape(info.split()[0])}"' if info.split() else ""
            return f"<pre><code{language}>{escape(text)}</code></pre>"
    return "<hr>"


def _item(item: Item, is_tight: bool) -> str:
    box = ""
    if item.is_done is not None:
        box = f'<input type="checkbox" disabled{" checked" if item.is_done else ""}> '
    inside = []
    for number, block in enumerate(item.blocks):
        if isinstance(block, Paragraph) and not _captioned(block.runs):
            words = (box if not number else "") + _line(block.runs)
            inside.append(words if is_tight else f"<p>{words}</p>")
        else:
            inside.append(_block(block))
    return f"<li>{''.join(inside)}</li>"


def _captioned(runs: Runs) -> str:
    """A picture that stands alone carries its title below it."""
    if len(runs) != 1 or not isinstance(runs[0], Picture) or not runs[0].title:
        return ""
    picture = _marked(Picture(runs[0].address, runs[0].alt, "", runs[0].marks))
    return f"<figure>{picture}<figcaption>{escape(runs[0].title)}</figcaption></figure>"


def _line(runs: Runs) -> str:
    """Runs with their marks; what one link holds stands in one."""
    found = []
    at = 0
    while at < len(runs):
        link, end = runs[at].marks.link, at + 1
        while link and end < len(runs) and runs[end].marks.link == link:
            end += 1
        words = "".join(_worn(run) for run in runs[at:end])
        found.append(_linked(words, runs[at]) if link else words)
        at = end
    return "".join(found)


def _marked(run: Run) -> str:
    return _linked(_worn(run), run) if run.marks.link else _worn(run)


def _linked(words: str, run: Run) -> str:
    link = run.marks.link
    assert link is not None
    title = f' title="{escape(link.title)}"' if link.title else ""
    return f'<a href="{escape(link.address)}"{title}>{words}</a>'


def _worn(run: Run) -> str:
    words = _bare(run)
    for is_on, tag in ((run.marks.strike, "s"), (run.marks.bold, "strong"), (run.marks.italic, "em")):
        words = f"<{tag}>{words}</{tag}>" if is_on else words
    return words


def _bare(run: Run) -> str:
    match run:
        case Text(text):
            return escape(text, quote=False)
        case Code(text):
            return f"<code>{escape(text, quote=False)}</code>"
        case Picture(address, alt, title):
            named = f' title="{escape(title)}"' if title else ""
            return f'<img src="{escape(address)}" alt="{escape(alt)}"{named}>'
        case Break():
            return "<br>"
    raise AssertionError(f"the editor shows no {run}")
