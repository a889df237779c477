"""Foreign HTML, from a file or the clipboard, as Markdown: its blocks and marks, never its styles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from markdown_it.common.normalize_url import normalizeLink

from ceo_desk.text.captions import only_picture
from ceo_desk.text.document import (
    PLAIN,
    Alignment,
    Block,
    Blocks,
    Break,
    BulletList,
    Code,
    CodeBlock,
    Document,
    FootnoteDefinition,
    FootnoteReference,
    Heading,
    Item,
    Link,
    Marks,
    OrderedList,
    Paragraph,
    Picture,
    Quote,
    Rule,
    Run,
    Runs,
    Table,
    Text,
)
from ceo_desk.text.footnotes import labels_in, numbered
from ceo_desk.text.html_boxes import is_box, take_box
from ceo_desk.text.html_notes import NOTE, take_notes
from ceo_desk.text.html_tree import Node, parse_html, without_hopeless_tags
from ceo_desk.text.writing import write

_NO_SIDE: Alignment = ""
_LARGEST_HTML = 20_000_000
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_KEPT = """
    address article aside body caption center dd details div dl dt fieldset figcaption figure footer form header hgroup
    html main nav section summary
"""
_CONTAINERS = frozenset(_KEPT.split())
_BLOCKS = _CONTAINERS | frozenset(("p", "ul", "ol", "li", "blockquote", "pre", "hr", "table", *_HEADINGS))
_BOLD, _ITALIC, _STRIKE = frozenset(("b", "strong")), frozenset(("i", "em", "cite")), frozenset(("s", "del", "strike"))
_CODE = frozenset(("code", "kbd", "samp", "tt"))
_TABLE_PARTS = frozenset(("thead", "tbody", "tfoot", "tr", "td", "th"))
_INLINE = _BOLD | _ITALIC | _STRIKE | _CODE | frozenset(("a", "br", "img"))
_ATTRIBUTES = {
    "*": {"id"},
    "a": {"href", "title", "name"},
    "input": {"type", "checked"},
    "img": {"src", "alt", "title"},
    "ol": {"start"},
    "code": {"class"},
    "td": {"align", "style"},
    "th": {"align", "style"},
}
_SIDE = re.compile(r"text-align\s*:\s*(left|center|right)", re.IGNORECASE)


def to_markdown(html: str) -> str:
    """The text of a page in canonical Markdown. What has no place there (styles, scripts, forms) is left out."""
    nodes, notes = take_notes(parse_html(_clean(html)).nodes)
    blocks = _read_blocks(nodes)
    found = tuple(FootnoteDefinition(note.label, _read_blocks(note.nodes)) for note in notes)
    named = labels_in((*blocks, *(block for note in found for block in note.blocks)))
    for note in found:
        if note.label not in named:  # its sign stood where none can be: in code, in a caption
            blocks = (*blocks, *note.blocks)
    return write(numbered(Document(blocks, found)))


def title_of(html: str) -> str | None:
    """The page's own title, or else its first main heading; None where it has neither."""
    nodes = list(parse_html(html[:_LARGEST_HTML]).nodes)
    heading = None
    while nodes:
        node = nodes.pop(0)
        words = " ".join(node.words().split()) if node.tag in ("title", "h1") else ""
        if node.tag == "title" and words:
            return words
        heading = heading or words
        nodes[:0] = node.children
    return heading or None


def _clean(html: str) -> str:
    import nh3

    return nh3.clean(
        without_hopeless_tags(html[:_LARGEST_HTML]),
        tags=set(_BLOCKS | _TABLE_PARTS | _INLINE | {"input", "label", "sup"}) - {"html", "body"},
        clean_content_tags={"script", "style", "title", "template", "noscript"},
        attributes=_ATTRIBUTES,
        filter_style_properties={"text-align"},
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )


@dataclass(slots=True)
class _Collector:
    """Blocks of one container; loose lines of text become paragraphs."""

    blocks: list[Block] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)

    def end_paragraph(self) -> None:
        """Makes a paragraph of the runs so far."""
        if any(not isinstance(run, Text) or run.text.strip() for run in self.runs):
            self.blocks.append(Paragraph(tuple(self.runs)))
        self.runs = []

    def add(self, block: Block) -> None:
        """Adds a block behind the text so far."""
        self.end_paragraph()
        self.blocks.append(block)


def _read_blocks(nodes: Iterable[Node]) -> Blocks:
    collector = _Collector()
    _collect(nodes, PLAIN, collector)
    collector.end_paragraph()
    return tuple(collector.blocks)


def _collect(nodes: Iterable[Node], marks: Marks, collector: _Collector) -> None:
    for node in nodes:
        if node.tag in _BLOCKS:
            _collect_block(node, marks, collector)
        elif node.tag in _INLINE and any(_holds_block(child) for child in node.children):
            _collect(node.children, _wear(node, marks), collector)
        else:
            collector.runs.extend(_read_runs([node], marks))


def _holds_block(node: Node) -> bool:
    return node.tag in _BLOCKS or any(_holds_block(child) for child in node.children)


def _collect_block(node: Node, marks: Marks, collector: _Collector) -> None:
    tag = node.tag
    if tag in _HEADINGS:
        collector.add(Heading(_HEADINGS[tag], _read_runs(node.children, marks)))
    elif tag in ("ul", "ol"):
        collector.add(_read_list(node))
    elif tag == "blockquote":
        collector.add(Quote(_read_blocks(node.children)))
    elif tag == "pre":
        collector.add(_read_code(node))
    elif tag == "hr":
        collector.add(Rule())
    elif tag == "figure" and (picture := _read_figure(node, marks)):
        collector.add(Paragraph((picture,)))
    elif tag == "table":
        table = _read_table(node)
        if table:
            collector.add(table)
    else:
        collector.end_paragraph()
        _collect(node.children, marks, collector)
        collector.end_paragraph()


def _read_list(node: Node) -> BulletList | OrderedList:
    items = []
    for child in node.children:
        if child.tag == "li":
            is_done, inner = take_box(child)
            items.append(Item(_read_blocks(inner), is_done))
        elif child.tag in ("ul", "ol") and items:  # a list right inside a list belongs to the item before it
            items[-1] = Item((*items[-1].blocks, _read_list(child)))
        elif child.tag or child.text.strip():
            items.append(Item(_read_blocks([child])))
    is_tight = not any(grandchild.tag == "p" for child in node.children for grandchild in child.children)
    if node.tag == "ul":
        return BulletList(tuple(items), is_tight)
    start = node.attributes.get("start", "")
    return OrderedList(tuple(items), int(start) if start.isascii() and start.isdigit() else 1, is_tight)


def _read_code(node: Node) -> CodeBlock:
    language = ""
    for child in node.children:
        for name in child.attributes.get("class", "").split():
            if name.startswith("language-"):
                language = name.removeprefix("language-")
    return CodeBlock(node.words().removeprefix("\n"), language)


def _read_table(node: Node) -> Table | None:
    rows = [_read_row(row) for row in _rows(node)]
    width = max((len(row) for row in rows), default=0)
    if not width:
        return None
    first = next(iter(_rows(node)))
    is_first = any(child.tag == "thead" and first in child.children for child in node.children)
    has_head = is_first or any(cell.tag == "th" for cell in first.children)
    head, body = (rows[0], rows[1:]) if has_head else ((), rows)
    sides = [_read_side(cell) for cell in first.children if cell.tag in ("td", "th")][:width]
    return Table((*sides, *([_NO_SIDE] * (width - len(sides)))), head, tuple(body))


def _read_side(cell: Node) -> Alignment:
    found = _SIDE.search(cell.attributes.get("style", ""))
    said = (found[1] if found else cell.attributes.get("align", "")).lower()
    sides: dict[str, Alignment] = {"left": "left", "center": "center", "right": "right"}
    return sides.get(said, _NO_SIDE)


def _rows(node: Node) -> list[Node]:
    found = []
    for child in node.children:
        if child.tag == "tr":
            found.append(child)
        elif child.tag in ("thead", "tbody", "tfoot"):
            found.extend(_rows(child))
    return found


def _read_row(row: Node) -> tuple[Runs, ...]:
    return tuple(_read_cell(cell) for cell in row.children if cell.tag in ("td", "th"))


def _read_cell(cell: Node) -> Runs:
    """A cell's words on one line: paragraphs and items in it are parted by breaks."""
    return _read_runs(cell.children, PLAIN)


def _read_runs(nodes: Sequence[Node], marks: Marks) -> Runs:
    found: list[Run] = []
    for node in nodes:
        if node.tag in _BLOCKS | _TABLE_PARTS:
            inner = _read_runs(node.children, marks)
            found += [Break(marks), *inner] if found and inner else inner
        elif not node.tag:
            found.append(Text(_BLANKS.sub(" ", node.text), marks))
        elif node.tag == "br":
            found.append(Break(marks))
        elif node.tag == NOTE:
            found.append(FootnoteReference(node.attributes["label"]))
        elif is_box(node):
            continue
        elif node.tag == "img":
            found.extend(_read_picture(node, marks))
        elif node.tag in _CODE:
            found.append(Code(_BLANKS.sub(" ", node.words()), marks))
        else:
            found.extend(_read_runs(node.children, _wear(node, marks)))
    return tuple(found)


def _read_picture(node: Node, marks: Marks) -> list[Run]:
    address = node.attributes.get("src", "").strip()
    if not address:
        return []
    return [Picture(normalizeLink(address), node.attributes.get("alt", ""), node.attributes.get("title", ""), marks)]


def _read_figure(node: Node, marks: Marks) -> Picture | None:
    """The one picture of a figure, its caption as the title; None for a figure of anything else."""
    captions = [child for child in node.children if child.tag == "figcaption"]
    found = only_picture(child for child in node.children if child.tag != "figcaption")
    if found is None or len(captions) > 1:
        return None
    image, link = found
    pictures = [run for run in _read_picture(image, marks) if isinstance(run, Picture)]
    if not pictures:
        return None
    words = " ".join(captions[0].words().split()) if captions else ""
    worn = Marks(link=_wear(link, PLAIN).link) if link is not None else PLAIN
    return replace(pictures[0], title=words or pictures[0].title, marks=worn)


def _wear(node: Node, marks: Marks) -> Marks:
    if node.tag in _BOLD:
        return replace(marks, bold=True)
    if node.tag in _ITALIC:
        return replace(marks, italic=True)
    if node.tag in _STRIKE:
        return replace(marks, strike=True)
    address = node.attributes.get("href", "").strip() if node.tag == "a" else ""
    if not address:
        return marks
    return replace(marks, link=Link(normalizeLink(address), node.attributes.get("title", "")))
