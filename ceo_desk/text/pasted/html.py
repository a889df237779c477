"""HTML from another program's clipboard as Markdown: what its styles meant stays, the styles go."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from ceo_desk.text.html_notes import NOTE, take_notes
from ceo_desk.text.html_to_markdown import to_markdown
from ceo_desk.text.html_tree import VOID, Node, parse_html, without_hopeless_tags
from ceo_desk.text.pasted.blocks import BlockReader
from ceo_desk.text.pasted.pictures import InnerPicture, PastedPictures
from ceo_desk.text.pasted.styles import Styles, Worn, keeps_lines, read_styles, worn_by

MOST_LETTERS = 3_000_000
"""More HTML than this, without the pictures inside, is no post."""
MOST_BYTES = 80_000_000
_HEADER = re.compile(r"\s{0,99}Version:[\d.]+\s[^<]*", re.IGNORECASE)
_ATTRIBUTES = {
    "*": {"id", "style", "class", "hidden", "aria-hidden", "role", "aria-level", "data-aria-level", "aria-checked"},
    "a": {"href", "name"},
    "img": {"src", "data-src", "alt", "title", "width", "height", "aria-roledescription"},
    "input": {"type", "checked"},
    "ol": {"start"},
    "font": {"face"},
    "del": {"cite", "datetime"},
}
_KEPT = """
    a abbr address article aside b big blockquote br button caption center cite code dd del details dfn div dl dt em
    fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd li main mark nav
    ol p pre q s samp section small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var
"""
_TAGS = frozenset(_KEPT.split())
_GONE_WITH_CONTENT = {"script", "style", "title", "template", "noscript", "select", "textarea", "svg", "object", "xml"}
_SCHEMES = {"http", "https", "mailto", "file", "cid", "blob", "about", "data", "webkit-fake-url", "applewebdata"}


@dataclass(frozen=True, slots=True)
class PastedHtml:
    """What a paste says. `inner` pictures came along, those of `web` are still to be fetched from their addresses;
    `left_behind` counts the ones that only the program they come from can open. `is_cut`: the end was left out.
    """

    markdown: str
    inner: tuple[InnerPicture, ...] = ()
    web: tuple[str, ...] = ()
    left_behind: int = 0
    is_cut: bool = False


def read_pasted(html: str) -> PastedHtml:
    """The text of a piece of HTML as a writer meant it, and its pictures. What is too long is cut off."""
    pictures = PastedPictures()
    whole = pictures.without_data(
        _HEADER.sub("", html[:MOST_BYTES], count=1) if _HEADER.match(html) else html[:MOST_BYTES]
    )
    is_cut = len(html) > MOST_BYTES or len(whole) > MOST_LETTERS
    html = whole[:MOST_LETTERS]
    styles = read_styles(html)
    nodes, notes = take_notes(parse_html(_clean(html)).nodes)
    reader = BlockReader(styles, pictures, is_typed_code=not _is_all_typed(nodes, styles))
    said = _html_of(reader.read(nodes))
    for note in notes:
        said += _note_of(note.label, _html_of(reader.read(note.nodes)))
    markdown = to_markdown(said)
    return PastedHtml(markdown, tuple(pictures.inner.values()), tuple(pictures.web), pictures.left_behind, is_cut)


def _clean(html: str) -> str:
    """The same elements, well nested, with only the attributes that say something."""
    import nh3

    return nh3.clean(
        without_hopeless_tags(html),
        tags=set(_TAGS),
        clean_content_tags=_GONE_WITH_CONTENT,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel=None,
    )


def _is_all_typed(nodes: Sequence[Node], styles: Styles) -> bool:
    """Whether everything is in the letters of a typewriter, as a mail of plain text is: then they mean nothing."""
    return not any(_untyped(nodes, styles, Worn()))


def _untyped(nodes: Iterable[Node], styles: Styles, worn: Worn) -> Iterable[bool]:
    for node in nodes:
        if not node.tag:
            if node.text.strip() and not worn.is_typed:
                yield True
        elif node.tag != "!":
            style = styles.of(node)
            inner = worn_by(node, style, worn)
            if not (keeps_lines(style) and inner.is_typed):
                yield from _untyped(node.children, styles, inner)


def _html_of(nodes: Iterable[Node]) -> str:
    return "".join(map(_element_of, nodes))


def _note_of(label: str, words: str) -> str:
    return f'<ol><li id="desk-note-{label}">{words}<a href="#desk-sign-{label}">.</a></li></ol>'


def _element_of(node: Node) -> str:
    if not node.tag:
        return escape(node.text, quote=False)
    if node.tag == NOTE:
        label = node.attributes["label"]
        return f'<a id="desk-sign-{label}" href="#desk-note-{label}">{label}</a>'
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in node.attributes.items())
    if node.tag in VOID:
        return f"<{node.tag}{attributes}>"
    return f"<{node.tag}{attributes}>{_html_of(node.children)}</{node.tag}>"
