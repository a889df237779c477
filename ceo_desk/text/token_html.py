"""markdown-it-py's own HTML of a text, cut into its outermost elements: what the other dialect is measured against."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererProtocol
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from ceo_desk.text.reading import EMPTY_COMMENT, split_footnotes, split_top_level

Kind: TypeAlias = Literal[
    "paragraph", "picture", "heading", "list", "quote", "code", "rule", "table", "footnotes", "html"
]

BACKLINK_TEXT = "&#8617;&#65038;"
BACKLINK_TITLE = "Back to the text"
_KINDS: dict[str, Kind] = {
    "paragraph_open": "paragraph",
    "heading_open": "heading",
    "bullet_list_open": "list",
    "ordered_list_open": "list",
    "blockquote_open": "quote",
    "fence": "code",
    "code_block": "code",
    "hr": "rule",
    "table_open": "table",
}


@dataclass(frozen=True, slots=True)
class Element:
    """One outermost element of a published text."""

    kind: Kind
    html: str


def render_elements(parser: MarkdownIt, tokens: Sequence[Token]) -> tuple[Element, ...]:
    """The outermost elements of tokens that `parser` (from `build_parser`) made."""
    for name, rule in _RULES.items():
        parser.add_render_rule(name, rule)
    parser.options["xhtmlOut"] = False
    kept = [token for token in tokens if not _is_empty_comment(token)]
    body, notes = split_footnotes(kept)
    elements = [Element(_kind_of(part), _render(parser, part)) for part in split_top_level(body)]
    if notes:
        elements.append(Element("footnotes", _render(parser, kept[len(body) :])))
    return tuple(elements)


def _is_empty_comment(token: Token) -> bool:
    return token.type == "html_block" and token.content.strip() == EMPTY_COMMENT


def _render(parser: MarkdownIt, tokens: Sequence[Token]) -> str:
    return str(parser.renderer.render(tokens, parser.options, {})).strip("\n")


def _kind_of(part: Sequence[Token]) -> Kind:
    kind = _KINDS.get(part[0].type, "html")
    return "picture" if kind == "paragraph" and _is_picture(part[1].children or []) else kind


def _is_picture(children: Sequence[Token]) -> bool:
    """Whether a paragraph is nothing but one picture, with or without a link round it."""
    if len(children) == 3 and children[0].type == "link_open":
        children = children[1:2]
    return len(children) == 1 and children[0].type == "image"


_Env: TypeAlias = MutableMapping[str, Any]


def _reference(_self: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: _Env) -> str:
    number = tokens[index].meta["id"] + 1
    place = _place_id(number, tokens[index].meta["subId"])
    return f'<sup id="{place}"><a class="footnote-ref" href="#fn-{number}">[{number}]</a></sup>'


def _backlink(_self: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: _Env) -> str:
    meta = tokens[index].meta
    blank = "" if meta["subId"] else "&#160;"
    place = _place_id(meta["id"] + 1, meta["subId"])
    return f'{blank}<a class="footnote-backref" href="#{place}" title="{BACKLINK_TITLE}">{BACKLINK_TEXT}</a>'


def _note(_self: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: _Env) -> str:
    return f'<li id="fn-{tokens[index].meta["id"] + 1}">\n'


def _place_id(number: int, repeat: int) -> str:
    """The id of a reference: the first to a footnote is fnref-1, the second fnref2-1."""
    return f"fnref{repeat + 1 if repeat else ''}-{number}"


def _notes_open(*_: object) -> str:
    return '<div class="footnote">\n<hr>\n<ol>\n'


def _notes_close(*_: object) -> str:
    return "</ol>\n</div>\n"


def _note_close(*_: object) -> str:
    return "</li>\n"


_RULES: dict[str, Callable[..., str]] = {
    "footnote_ref": _reference,
    "footnote_anchor": _backlink,
    "footnote_open": _note,
    "footnote_close": _note_close,
    "footnote_block_open": _notes_open,
    "footnote_block_close": _notes_close,
}
