"""Boxes to tick in foreign HTML: a control or a sign at the start of an item."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ceo_desk.text.html_tree import Node

_SIGNS = {"☐": False, "☑": True, "☒": True}
_AROUND = frozenset(("p", "label", "span", "div"))


def is_box(node: Node) -> bool:
    """Whether an element is a box to tick."""
    return node.tag == "input" and node.attributes.get("type", "").lower() == "checkbox"


def said_box(item: Node) -> list[Node]:
    """The box that an item only says of itself that it has, as Google Docs writes it."""
    if item.attributes.get("role") != "checkbox":
        return []
    ticked = {"checked": ""} if item.attributes.get("aria-checked") == "true" else {}
    return [Node("input", 0, attributes={"type": "checkbox", **ticked})]


def is_drawn_box(node: Node) -> bool:
    """Whether an element is the picture of such a box."""
    return node.attributes.get("aria-roledescription") == "checkbox"


def take_box(item: Node) -> tuple[bool | None, list[Node]]:
    """Whether an item's box is ticked (None where it has none), and what is in the item without the box."""
    return _taken(item.children)


def _taken(nodes: Sequence[Node]) -> tuple[bool | None, list[Node]]:
    for at, node in enumerate(nodes):
        if not node.tag and not node.text.strip():
            continue
        before, after = nodes[:at], nodes[at + 1 :]
        if is_box(node):
            return "checked" in node.attributes, [*before, *_without_blank(after)]
        if not node.tag and node.text.lstrip()[0] in _SIGNS:
            text = node.text.lstrip()
            return _SIGNS[text[0]], [*before, replace(node, text=text[1:].lstrip()), *after]
        if node.tag in _AROUND:
            is_done, inner = _taken(node.children)
            return is_done, [*before, replace(node, children=inner), *after]
        break
    return None, list(nodes)


def _without_blank(nodes: Sequence[Node]) -> list[Node]:
    if nodes and not nodes[0].tag:
        return [replace(nodes[0], text=nodes[0].text.lstrip()), *nodes[1:]]
    return list(nodes)
