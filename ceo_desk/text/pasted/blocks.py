"""The blocks of pasted HTML, whoever wrote it: as plain elements that say what its styles meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import parse_qs, urlsplit

from ceo_desk.text.html_boxes import is_box, is_drawn_box, said_box
from ceo_desk.text.html_notes import NOTE
from ceo_desk.text.html_tree import Node
from ceo_desk.text.pasted.lines import BLOCKS, code_of, in_paragraphs, is_blank, letters, lines_of
from ceo_desk.text.pasted.lists import in_lists, item_node, word_place
from ceo_desk.text.pasted.pictures import PastedPictures
from ceo_desk.text.pasted.styles import Declarations, Styles, Worn, is_hidden, keeps_lines, worn_by

_GONE = frozenset(("script", "style", "title", "head", "nav", "aside", "button", "select", "textarea", "svg", "object"))
_GONE_ROLES = frozenset(("navigation", "complementary", "button", "toolbar", "menu", "menubar", "search", "tooltip"))
_GONE_CLASSES = ("msocom", "screen-reader-text", "sr-only", "visually-hidden", "mso-comment", "mw-editsection")
_GONE_ELEMENTS = frozenset(("comment-list", "comment", "header", "footer"))
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_WORD_HEADING = re.compile(r"MsoHeading([1-6])", re.IGNORECASE)
_QUOTES = frozenset(("msoquote", "msointensequote", "quotations"))
_NOTE_ANCHOR = re.compile(r"#_?(?:ftn|edn|ftnt|footnote|fn|sdfootnote|sdendnote)(?:ref|_ref)?[-_]?\w*", re.IGNORECASE)
_WRAPPERS = {"www.google.com": "q", "safelinks.protection.outlook.com": "url"}
_SCHEMES = ("http", "https", "mailto")


@dataclass(slots=True)
class BlockReader:
    """Reads one paste. `is_typed_code`: letters of a typewriter are code, for the rest is in others."""

    styles: Styles
    pictures: PastedPictures
    is_typed_code: bool

    def read(self, nodes: Iterable[Node], worn: Worn | None = None) -> list[Node]:
        """The blocks and lines of some elements."""
        return self._settled(self._walk(nodes, worn or Worn()))

    def _walk(self, nodes: Iterable[Node], worn: Worn) -> list[Node]:
        found: list[Node] = []
        for node in nodes:
            if not node.tag:
                is_code = worn.is_code or (worn.is_typed and self.is_typed_code)
                found.extend(letters(node.text, worn, is_code=is_code))
            elif node.tag != "!":
                style = self.styles.of(node)
                if not is_gone(node, style):
                    found.extend(self._element(node, style, worn))
        return found

    def _element(self, node: Node, style: Declarations, worn: Worn) -> list[Node]:
        tag = node.tag
        if tag in ("br", "hr"):
            return [Node(tag, 0)]
        if tag == NOTE or is_box(node):
            return [Node(tag, 0, attributes=node.attributes)]
        if tag == "img":
            return self._picture(node, style, worn)
        inner = worn_by(node, style, worn)
        if tag == "pre" or (keeps_lines(style) and inner.is_typed):
            return self._code(node)
        level = _heading_level(node, style)
        if level:
            plain = replace(inner, bold=False, is_typed=False)
            words = self._walk(node.children, replace(plain, italic=worn.italic))
            return [] if is_blank(words) else [Node(f"h{level}", 0, children=_unbold(words))]
        if tag == "a":
            return self._link(node, self._walk(node.children, inner))
        if tag in ("ul", "ol"):
            return self._list(node, inner)
        if tag == "table":
            return self._table(node, inner)
        return self._block(node, style, inner)

    def _block(self, node: Node, style: Declarations, worn: Worn) -> list[Node]:
        tag = node.tag
        if "mso-list" in style and tag in ("p", "div"):
            place = word_place(style, _marker(node, self.styles), self.styles)
            if place is not None:
                return [item_node(place, self._walk(_without_marker(node, self.styles), worn))]
        if tag == "blockquote" or _QUOTES & set(node.attributes.get("class", "").lower().split()):
            return [
                Node("blockquote", 0, children=self._settled(self._walk(node.children, replace(worn, italic=False))))
            ]
        if tag in ("figure", "figcaption"):
            return [Node(tag, 0, children=self._walk(node.children, worn))]
        if tag in _PARAGRAPHS:
            return self._paragraph(node, worn)
        return self._walk(node.children, worn)

    def _paragraph(self, node: Node, worn: Worn) -> list[Node]:
        children = self._walk(node.children, worn)
        code = code_of(children)
        if code is not None:
            return [Node("line", 0, text=code)]
        if any(child.tag in BLOCKS for child in children):
            return self._settled(children)
        return in_paragraphs(children, "p")

    def _settled(self, nodes: Sequence[Node]) -> list[Node]:
        """Siblings with their items in lists, their typed lines in code, their loose lines in paragraphs."""
        found = in_paragraphs(in_lists(nodes), "p") if any(node.tag in BLOCKS for node in nodes) else list(nodes)
        settled: list[Node] = []
        for node in found:
            if node.tag == "line" and settled and settled[-1].tag == "pre":
                settled[-1].children[0].text += f"\n{node.text}"
            elif node.tag == "line":
                settled.append(Node("pre", 0, children=[Node("", 0, text=node.text)]))
            else:
                settled.append(node)
        return settled

    # ------------------------------------------------------------------ parts
    def _picture(self, node: Node, style: Declarations, worn: Worn) -> list[Node]:
        taken = self.pictures.take(node, style)
        if isinstance(taken, str):
            return letters(taken, worn, is_code=False)
        return [] if taken is None else [taken]

    def _code(self, node: Node) -> list[Node]:
        text = lines_of(node.children).strip("\n")
        inner = next((child for child in node.children if child.tag == "code"), node)
        kind = {"class": inner.attributes["class"]} if "class" in inner.attributes else {}
        code = Node("code", 0, attributes=kind, children=[Node("", 0, text=text)])
        return [Node("pre", 0, children=[code])] if text.strip() else []

    def _link(self, node: Node, words: list[Node]) -> list[Node]:
        address = _target(node.attributes.get("href", "").strip())
        if _NOTE_ANCHOR.fullmatch(node.attributes.get("href", "").strip()):
            number = "".join(word.words() for word in words).strip().strip("[]").translate(_DIGITS)
            return [Node("", 0, text=f"[{number}]")] if number else []
        if not address or is_blank(words):
            return words
        if any(word.tag in BLOCKS for word in words):
            return words
        return [Node("a", 0, attributes={"href": address}, children=words)]

    def _list(self, node: Node, worn: Worn) -> list[Node]:
        made = Node(
            node.tag, 0, attributes={name: node.attributes[name] for name in ("start",) if name in node.attributes}
        )
        for child in node.children:
            if child.tag in ("ul", "ol"):
                made.children.extend(self._list(child, worn))
            elif child.tag == "li":
                style = self.styles.of(child)
                if is_gone(child, style):
                    continue
                inner = self._settled(self._walk(child.children, worn_by(child, style, worn)))
                depth = child.attributes.get("aria-level") or child.attributes.get("data-aria-level")
                attributes = {"aria-level": depth} if depth else {}
                made.children.append(Node("li", 0, attributes=attributes, children=[*said_box(child), *_tight(inner)]))
            elif child.tag and child.tag != "!":
                made.children.extend(Node("li", 0, children=_tight([one])) for one in self._walk([child], worn))
        return [made] if made.children else []

    def _table(self, node: Node, worn: Worn) -> list[Node]:
        rows = list(_rows(node))
        cells = [[cell for cell in row.children if cell.tag in ("td", "th")] for row in rows]
        is_layout = node.attributes.get("role") in ("presentation", "none")
        has_head = any(cell.tag == "th" for row in cells for cell in row)
        if (
            is_layout
            or (max(map(len, cells), default=0) < 2 and not has_head)
            or any(_holds(cell, "table") for row in cells for cell in row)
        ):
            return self._settled([one for row in cells for cell in row for one in self._paragraph(cell, worn)])
        made = Node("table", 0)
        for row in cells:
            made.children.append(Node("tr", 0, children=[self._cell(cell, worn) for cell in row]))
        first = made.children[0].children
        is_headed = any(child.tag == "thead" and child.children for child in node.children)
        if len(made.children) > 1 and (
            is_headed or all(is_blank(cell.children) or _unbolded(cell.children) for cell in first)
        ):
            for cell in first:
                cell.tag = "th"
        for cell in first:
            if cell.tag == "th":
                cell.children = _unbold(cell.children)
        return [made]

    def _cell(self, cell: Node, worn: Worn) -> Node:
        inner = self._settled(self._walk(cell.children, worn_by(cell, self.styles.of(cell), worn)))
        return Node(cell.tag, 0, children=_tight(inner))


_PARAGRAPHS = frozenset(
    ("p", "div", "section", "article", "main", "header", "footer", "address", "center", "dd", "dt", "dl", "li", "td",
     "details", "summary", "hgroup", "caption", "form", "fieldset", "body", "html")
)  # fmt: skip
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def is_gone(node: Node, style: Declarations) -> bool:
    """Whether an element is no part of the text: hidden, a control, a way through a site, a comment, a deletion."""
    known = node.attributes
    if node.tag in _GONE or known.get("role") in _GONE_ROLES or is_hidden(node, style) or is_drawn_box(node):
        return True
    if style.get("mso-element", "") in _GONE_ELEMENTS or style.get("mso-special-character") == "comment":
        return True
    if node.tag == "del" and ("cite" in known or "datetime" in known):
        return True
    classes = known.get("class", "").lower()
    return bool(classes) and (any(name in classes for name in _GONE_CLASSES) or "msodel" in classes.split())


def _heading_level(node: Node, style: Declarations) -> int:
    if node.tag in _HEADINGS:
        return _HEADINGS[node.tag]
    if node.tag not in ("p", "div"):
        return 0
    classes, said = node.attributes.get("class", ""), ""
    found = _WORD_HEADING.search(classes)
    if found:
        said = found[1]
    elif "msotitle" in classes.lower():
        said = "1"
    elif node.attributes.get("role") == "heading":
        said = node.attributes.get("aria-level", "2")
    else:
        said = style.get("mso-outline-level", "")
    return int(said) if said in set("123456") and said else 0


def _marker(node: Node, styles: Styles) -> str:
    for child in node.children:
        if child.tag:
            if "ignore" in styles.of(child).get("mso-list", ""):
                return child.words().replace("\u00a0", " ").strip()
            inner = _marker(child, styles)
            if inner:
                return inner
    return ""


def _without_marker(node: Node, styles: Styles) -> list[Node]:
    """The children without the number or dot that Word drew before the words."""
    kept = []
    for child in node.children:
        if child.tag and "ignore" in styles.of(child).get("mso-list", ""):
            continue
        kept.append(replace(child, children=_without_marker(child, styles)) if child.children else child)
    return kept


def _target(address: str) -> str:
    """Where a link really leads; nothing for a place in the document itself."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return ""
    for wrapper, name in _WRAPPERS.items():
        inner = parse_qs(parts.query).get(name, [""])[0]
        is_wrapped = host == wrapper or host.endswith(f".{wrapper}")
        if is_wrapped and inner.startswith(("http://", "https://")) and (name != "q" or parts.path == "/url"):
            return inner
    return address if parts.scheme in _SCHEMES else ""


def _tight(nodes: list[Node]) -> list[Node]:
    """The nodes of an item or a cell; one paragraph alone in it is its line."""
    paragraphs = [node for node in nodes if node.tag == "p"]
    if len(paragraphs) == 1 and not any(node.tag in ("pre", "blockquote", "table") for node in nodes):
        return [one for node in nodes for one in (node.children if node.tag == "p" else [node])]
    return nodes


def _unbolded(nodes: Iterable[Node]) -> bool:
    """Whether all words of a cell are bold."""
    return all(node.tag == "b" or (not node.tag and not node.text.strip()) or (
        node.tag in ("p", "i", "a", "s") and _unbolded(node.children)) for node in nodes)  # fmt: skip


def _unbold(nodes: Iterable[Node]) -> list[Node]:
    found: list[Node] = []
    for node in nodes:
        if node.tag == "b":
            found.extend(_unbold(node.children))
        else:
            found.append(replace(node, children=_unbold(node.children)))
    return found


def _rows(node: Node) -> Iterable[Node]:
    for child in node.children:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from _rows(child)


def _holds(node: Node, tag: str) -> bool:
    return any(child.tag == tag or _holds(child, tag) for child in node.children)
