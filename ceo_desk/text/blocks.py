"""A published text as WordPress blocks: one for each outermost element.

Bare HTML would pass through the site's paragraph maker; a post made of blocks does not, so that the public page has the
same elements and text as the preview. Source: WordPress 6.8's own blocks, as its editor saves them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape

from ceo_desk.text.captions import only_picture
from ceo_desk.text.html_tree import Node, parse_html
from ceo_desk.text.pieces import BLOCK_DELIMITER
from ceo_desk.text.publishing import PublishedText
from ceo_desk.text.site_letters import keep_letters
from ceo_desk.text.token_html import Element

_SHORTCODE = re.compile(r"\[(?=[\w/\[])")
_LONELY_ADDRESS = re.compile(r"(?m)(^\s*|<p>\s*)(https?:)//(?=[^\s<>\"]+\s*(?:$|</p>))", re.IGNORECASE)
_SHORT_ENTITY = re.compile(r"&#(\d{1,2});")
_STYLE = re.compile(r'( style="text-align: [a-z]+);"')
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "br",
        "code",
        "del",
        "em",
        "i",
        "img",
        "kbd",
        "mark",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "u",
    ]
)


def to_blocks(published: PublishedText, picture_ids: Mapping[str, int] | None = None) -> str:
    """The text in block markup; `picture_ids` gives the site's number for a picture's address where it is known."""
    writer = _BlockWriter(picture_ids or {})
    return "\n\n".join(_write_element(element, writer) for element in published.elements)


def _write_element(element: Element, writer: _BlockWriter) -> str:
    if element.kind == "html":
        has_blocks = BLOCK_DELIMITER.search(element.html) is not None
        return element.html if has_blocks else _block("html", element.html)
    html = disarm(element.html)
    return _block("html", html) if element.kind == "footnotes" else writer.write(html)


def disarm(html: str) -> str:
    """The same page, but nothing in it that the site would take for a shortcode, an address to embed, or its letters.

    Spelled as the site itself spells it for an author without the right to raw HTML, so that what it altered shows.
    """
    html = _LONELY_ADDRESS.sub(r"\1\2&#47;&#47;", _SHORTCODE.sub("&#91;", keep_letters(html)))
    html = _SHORT_ENTITY.sub(lambda match: f"&#{match[1]:0>3};", html)
    return _STYLE.sub(r'\1"', html)


def _block(name: str, html: str, attributes: str = "") -> str:
    return f"<!-- wp:{name} {attributes + ' ' if attributes else ''}-->\n{html}\n<!-- /wp:{name} -->"


class _BlockWriter:
    """Writes the blocks of one text."""

    def __init__(self, picture_ids: Mapping[str, int]) -> None:
        self._picture_ids = picture_ids

    def write(self, html: str) -> str:
        """The block of one element of HTML."""
        tree = parse_html(html)
        if not tree.is_balanced or len(tree.nodes) != 1:
            return _block("html", html)
        return self._write_node(html, tree.nodes[0])

    def _write_node(self, html: str, node: Node) -> str:
        source = html[node.start : node.end]
        inner = html[node.inner_start : node.inner_end]
        match node.tag:
            case "p":
                picture = only_picture(node.children)
                return self._write_picture(html, *picture) if picture else _block("paragraph", source)
            case "figure":
                *parts, caption = node.children
                picture = only_picture(parts)
                words = html[caption.inner_start : caption.inner_end]
                return self._write_picture(html, *picture, words) if picture else _block("html", source)
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                level = "" if node.tag == "h2" else f'{{"level":{node.tag[1]}}}'
                return _block("heading", f'<{node.tag} class="wp-block-heading">{inner}</{node.tag}>', level)
            case "ul" | "ol" if _is_plain_list(node):
                return self._write_list(html, node)
            case "blockquote" if all(child.tag or not child.text.strip() for child in node.children):
                blocks = [self._write_node(html, child) for child in node.children if child.tag]
                return _block("quote", f'<blockquote class="wp-block-quote">{chr(10).join(blocks)}</blockquote>')
            case "pre":
                return _block("code", f'<pre class="wp-block-code">{inner}</pre>')
            case "hr":
                return _block("separator", '<hr class="wp-block-separator has-alpha-channel-opacity" />')
            case "table":
                return _block("table", f'<figure class="wp-block-table">{source}</figure>')
        return _block("html", source)

    def _write_picture(self, html: str, picture: Node, link: Node | None, caption: str = "") -> str:
        address = picture.attributes.get("src", "")
        number = self._picture_ids.get(address)
        title = f' title="{escape(picture.attributes["title"])}"' if "title" in picture.attributes else ""
        mark = "" if number is None else f' class="wp-image-{number}"'
        image = f'<img src="{escape(address)}" alt="{escape(picture.attributes.get("alt", ""))}"{mark}{title} />'
        if link is not None:
            image = f"{html[link.start : link.inner_start]}{image}</a>"
        attributes = "" if number is None else f'{{"id":{number}}}'
        below = f'<figcaption class="wp-element-caption">{caption}</figcaption>' if caption else ""
        return _block("image", f'<figure class="wp-block-image">{image}{below}</figure>', attributes)

    def _write_list(self, html: str, node: Node) -> str:
        items = "\n\n".join(self._write_item(html, item) for item in node.children if item.tag)
        start = node.attributes.get("start", "")
        number = f' start="{start}"' if start else ""
        attributes = ""
        if node.tag == "ol":
            attributes = f'{{"ordered":true,"start":{start}}}' if start else '{"ordered":true}'
        return _block("list", f'<{node.tag}{number} class="wp-block-list">{items}</{node.tag}>', attributes)

    def _write_item(self, html: str, item: Node) -> str:
        parts = [
            self._write_list(html, child) if child.tag in ("ul", "ol") else html[child.start : child.end].strip("\n")
            for child in item.children
        ]
        return _block("list-item", f"<li>{''.join(parts)}</li>")


def _is_plain_list(node: Node) -> bool:
    """Whether WordPress's list block can hold the list: lines of text, and lists of the same sort in them."""
    for item in node.children:
        if item.tag == "li" and "class" not in item.attributes:
            if not all(_is_plain_in_item(child) for child in item.children):
                return False
        elif item.tag or item.text.strip():
            return False
    return True


def _is_plain_in_item(node: Node) -> bool:
    if node.tag in ("ul", "ol"):
        return _is_plain_list(node)
    return not node.tag or node.tag in _INLINE
