"""The lines of pasted HTML: letters that wear only what means something, blanks as a writer types them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ceo_desk.text.html_notes import NOTE
from ceo_desk.text.html_tree import Node
from ceo_desk.text.pasted.styles import Worn

_UNSEEN = {ord(letter): None for letter in "\u00ad\u200b\u2060\ufeff"}
_BLANKS = re.compile(r"[ \t\n\r\f\u00a0]+")
_HELD = re.compile(r"(?<=[«\d])\u00a0(?=\S)|(?<=\S)\u00a0(?=[;:!?»%€$£°])|(?<=\d)\u00a0(?=\d)")
_SEEN = frozenset(("img", "hr", "input", NOTE))
_HOLD = "\ue000"
"""Stands for a blank that holds two words together while the others are gathered."""
_RAISED = {"sup": str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"), "sub": str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")}
_ONLY_DIGITS = re.compile(r"[0-9+-]+")
BLOCKS = frozenset(
    ("p", "div", "ul", "ol", "li", "blockquote", "pre", "hr", "table", "figure", "figcaption", "item", "line")
) | {f"h{level}" for level in range(1, 7)}


def blanks_in(text: str) -> str:
    """The text with one blank for every run of them; one that holds a number or a sign to its word stays as it is."""
    text = text.translate(_UNSEEN)
    if "\u00a0" not in text:
        return _BLANKS.sub(" ", text)
    return _BLANKS.sub(" ", _HELD.sub(_HOLD, text)).replace(_HOLD, "\u00a0")


def letters(text: str, worn: Worn, *, is_code: bool) -> list[Node]:
    """A text inside the elements for what it wears."""
    text = blanks_in(text)
    if not text:
        return []
    if worn.raised and _ONLY_DIGITS.fullmatch(text):
        text = text.translate(_RAISED[worn.raised])
    node = Node("", 0, text=text)
    marks = (is_code, "code"), (worn.strike, "s"), (worn.italic, "i"), (worn.bold, "b")
    for is_worn, tag in marks:
        if is_worn and (text.strip() or tag != "code"):
            node = Node(tag, 0, children=[node])
    return [node]


def is_blank(nodes: Iterable[Node]) -> bool:
    """Whether there is nothing to see in a line."""
    return not any(node.tag in _SEEN or node.text.strip() or not is_blank(node.children) for node in nodes)


def in_paragraphs(nodes: Sequence[Node], tag: str) -> list[Node]:
    """The lines of a block; two ends of a line one after the other end a paragraph."""
    parts: list[list[Node]] = [[]]
    found: list[Node] = []
    ends = 0
    for node in nodes:
        if node.tag in BLOCKS:
            found.extend(_made(parts, tag))
            found.append(node)
            parts, ends = [[]], 0
        elif node.tag == "br":
            ends += 1
        elif not node.tag and not node.text.strip() and ends:
            continue
        else:
            if ends > 1:
                parts.append([])
            elif ends and not is_blank(parts[-1]):
                parts[-1].append(Node("br", 0))
            ends = 0
            parts[-1].append(node)
    return [*found, *_made(parts, tag)]


def _made(parts: Iterable[list[Node]], tag: str) -> list[Node]:
    return [Node(tag, 0, children=part) for part in parts if not is_blank(part)]


def code_of(nodes: Iterable[Node]) -> str | None:
    """The letters of a line that is typed throughout; None for any other."""
    found = []
    for node in nodes:
        if node.tag == "code":
            found.append(node.words())
        elif node.tag in ("b", "i", "s"):
            inner = code_of(node.children)
            if inner is None:
                return None
            found.append(inner)
        elif node.tag == "br":
            found.append("\n")
        elif node.tag or node.text.strip():
            return None
        else:
            found.append(node.text)
    text = "".join(found)
    return text if text.strip() else None


def lines_of(nodes: Iterable[Node]) -> str:
    """All letters of elements whose blanks count, each block on a line of its own."""
    found = ""
    for node in nodes:
        if node.tag == "br":
            found += "\n"
        elif not node.tag:
            found += node.text
        elif node.tag in BLOCKS:
            inner = lines_of(node.children)
            found += ("\n" if found and not found.endswith("\n") else "") + inner
            found += "" if inner.endswith("\n") else "\n"
        else:
            found += lines_of(node.children)
    return found.replace("\u00a0", " ").translate(_UNSEEN)
