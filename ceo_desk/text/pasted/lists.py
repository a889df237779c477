"""Lists of pasted HTML: paragraphs that Word numbered, and items that only say how deep they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ceo_desk.text.html_tree import Node
from ceo_desk.text.pasted.styles import Declarations, Styles

_PLACE = re.compile(r"\b(l\d+)\s+level(\d+)(?:\s+(lfo\d+))?")
_NUMBER = re.compile(r"\(?(?:\d+\.)*(\d+|[a-z]|[ivxlcdm]+)[.):]?", re.IGNORECASE)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_DEEPEST = 9
_LISTS = ("ul", "ol")
ITEM = "item"
"""The tag of an item that is still to be put into a list."""


@dataclass(slots=True)
class ListPlace:
    """Where an item stands: in which list, how deep, and with which number; `start` 0 = a dot."""

    name: str
    level: int
    start: int
    children: list[Node] = field(default_factory=list)


def word_place(style: Declarations, marker: str, styles: Styles) -> ListPlace | None:
    """The place of a paragraph that Word drew as an item of a list; None for any other."""
    found = _PLACE.search(style.get("mso-list", ""))
    if found is None:
        return None
    level = min(max(int(found[2]), 1), _DEEPEST)
    start = number_of(marker) if marker else 0
    if not marker:
        known = styles.lists.get(f"{found[1]}:level{found[2]}")
        start = 1 if known is not None and known.get("mso-level-number-format", "") not in ("bullet", "none") else 0
    return ListPlace(f"{found[1]} {found[3] or ''}", level, start)


def number_of(marker: str) -> int:
    """The number that a marker counts (`3.`, `c)`, `iv.`, `2.1`); 0 for a dot of any kind."""
    plain = marker.strip()
    found = _NUMBER.fullmatch(plain)
    if found is None or plain in ("o", "v"):  # letters that Word draws in a font of dots
        return 0
    last = found[1].lower()
    if last.isdigit():
        return int(last) if last.isascii() and len(last) < 9 else 1
    if len(last) > 1 or last in "ivx":
        return _roman(last)
    return ord(last) - ord("a") + 1


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def item_node(place: ListPlace, children: Sequence[Node]) -> Node:
    """An item that `in_lists` will put into its list."""
    attributes = {"list": place.name, "level": str(place.level), "start": str(place.start)}
    return Node(ITEM, 0, attributes=attributes, children=list(children))


def in_lists(nodes: Iterable[Node]) -> list[Node]:
    """The nodes with every row of items as one list, nested as deep as they say."""
    found: list[Node] = []
    row: list[ListPlace] = []
    for node in nodes:
        if node.tag == ITEM:
            row.append(_place_of(node))
        elif node.tag in _LISTS and _says_depth(node):
            row.extend(_flat(node, 1))
        elif not node.tag and not node.text.strip() and row:
            continue
        else:
            found.extend(_nested(row))
            row = []
            found.append(node)
    found.extend(_nested(row))
    return _joined(found)


def _joined(nodes: Iterable[Node]) -> list[Node]:
    """Lists of a kind that follow one another are one list: nothing stands between them."""
    found: list[Node] = []
    for node in nodes:
        said = [one for one in found[-1:] if one.tag == node.tag and one.tag in _LISTS]
        if said:
            said[0].children.extend(node.children)
        elif node.tag or node.text.strip() or not (found and found[-1].tag in _LISTS):
            found.append(node)
    return found


def _place_of(node: Node) -> ListPlace:
    known = node.attributes
    return ListPlace(known["list"], int(known["level"]), int(known["start"]), node.children)


def _says_depth(node: Node) -> bool:
    return any(
        "aria-level" in child.attributes or (child.tag in _LISTS and _says_depth(child)) for child in node.children
    )


def _flat(node: Node, depth: int) -> list[ListPlace]:
    """The items of a list in reading order, each as deep as it says or else as it stands."""
    found: list[ListPlace] = []
    start = _start_of(node)
    for child in node.children:
        if child.tag in _LISTS:
            found.extend(_flat(child, depth + 1))
        elif child.tag == "li":
            said = child.attributes.get("aria-level", "")
            level = int(said) if said.isascii() and said.isdigit() and 0 < int(said) <= _DEEPEST else depth
            inner = [one for one in child.children if one.tag in _LISTS]
            words = [one for one in child.children if one.tag not in _LISTS]
            found.append(ListPlace("", level, start, words))
            for one in inner:
                found.extend(_flat(one, level + 1))
    return found


def _start_of(node: Node) -> int:
    if node.tag == "ul":
        return 0
    said = node.attributes.get("start", "")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 9 else 1


def _nested(row: Sequence[ListPlace]) -> list[Node]:
    """The lists that a row of items makes: deeper ones stand in the item before them."""
    outer: list[Node] = []
    open_lists: list[tuple[ListPlace, Node]] = []
    for place in row:
        while open_lists and open_lists[-1][0].level > place.level:
            open_lists.pop()
        if open_lists and open_lists[-1][0].level == place.level and not _goes_on(open_lists[-1][0], place):
            open_lists.pop()
        if not open_lists or open_lists[-1][0].level < place.level:
            made = Node("ol" if place.start else "ul", 0)
            if place.start > 1:
                made.attributes["start"] = str(place.start)
            (open_lists[-1][1].children[-1].children if open_lists else outer).append(made)
            open_lists.append((place, made))
        depth = {"aria-level": str(place.level)}
        open_lists[-1][1].children.append(Node("li", 0, attributes=depth, children=place.children))
    return outer


def _goes_on(first: ListPlace, place: ListPlace) -> bool:
    return first.name == place.name and bool(first.start) == bool(place.start)
