"""Footnotes of foreign HTML: a short sign that leads to words which lead back to it, whatever a program calls them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ceo_desk.text.html_tree import Node

NOTE = "note"
"""The tag of a reference to a footnote; its attribute `label` names it."""
_SIGN = re.compile(r"\W?[\w*†‡§]{1,5}\W?")
_OWN_NOTE = re.compile(r"(?:ftn|edn|ftnt|sdfootnote|sdendnote|footnote|fn)[-_]?\d+", re.IGNORECASE)
_BLOCKS = frozenset(("p", "li", "dd", "dt", "td", "div", "section", "aside"))
_HOLDERS = frozenset(("li", "div", "section", "aside", "ol", "ul"))
_OWN_HOLDERS = frozenset(("li", "div"))
_INSIDE = frozenset(("li", "dd", "dt", "td"))
_EMPTY = frozenset(("hr", "br"))
_MOST_NOTES = 500


@dataclass(frozen=True, slots=True)
class Note:
    """The words of a footnote."""

    label: str
    nodes: tuple[Node, ...]


@dataclass(slots=True)
class _Place:
    """A node with those that it stands in, the nearest last."""

    node: Node
    above: tuple[Node, ...]


@dataclass(slots=True)
class _Finder:
    root: Node
    names: dict[str, _Place] = field(default_factory=dict)
    links: dict[str, list[_Place]] = field(default_factory=dict)
    order: dict[int, int] = field(default_factory=dict)

    def look(self) -> None:
        """Finds all that has a name, and all that leads to one."""
        for place in _places(self.root, ()):
            node = place.node
            self.order[id(node)] = len(self.order)
            for name in filter(None, (node.attributes.get("id"), node.attributes.get("name"))):
                self.names.setdefault(name, place)
            address = node.attributes.get("href", "")
            if node.tag == "a" and address.startswith("#"):
                self.links.setdefault(address[1:], []).append(place)

    def pairs(self) -> Iterator[tuple[list[_Place], _Place, list[Node]]]:
        """The references to a footnote, where it stands, and the links that lead back from it."""
        for name, links in self.links.items():
            target = self.names.get(name)
            signs = [link for link in links if self._is_sign(link, target)]
            if target is None or not signs:
                continue
            block = _block_of(target)
            back = [node for node in _all_in(block) if node.tag == "a" and self._leads_to(node, signs)]
            if back and not any(_holds(block, sign.node) for sign in signs):
                yield signs, target, back

    def _is_sign(self, link: _Place, target: _Place | None) -> bool:
        is_before = target is not None and self.order[id(link.node)] < self.order[id(target.node)]
        return is_before and _SIGN.fullmatch("".join(link.node.words().split())) is not None

    def _leads_to(self, node: Node, signs: Sequence[_Place]) -> bool:
        place = self.names.get(node.attributes.get("href", "")[1:])
        if place is None:
            return False
        return any(place.node is sign.node or place.node in _nearest(sign) or _holds(sign.node, place.node)
                   for sign in signs)  # fmt: skip


def take_notes(nodes: Sequence[Node]) -> tuple[list[Node], list[Note]]:
    """The elements with their footnotes taken out and a `note` in place of each reference, and the footnotes."""
    root = Node("", 0, children=list(nodes))
    finder = _Finder(root)
    finder.look()
    notes: list[Note] = []
    taken: list[tuple[_Place, Node, list[Node]]] = []
    for signs, target, back in finder.pairs():
        if len(taken) < _MOST_NOTES:
            label = str(len(taken) + 1)
            taken.append((target, _whole(target, [sign.node for sign in signs]), back))
            for sign in signs:
                _become_note(sign, label)
    for number, (target, whole, back) in enumerate(taken, start=1):
        for link in back:
            _empty(link)
        _trim(whole)
        notes.append(Note(str(number), tuple(whole.children if whole.tag in _INSIDE else [whole])))
        _take_out(_holder_of(target, whole), whole)
    for target, _, _ in taken:
        _clear(target.above)
    return root.children, notes


def _places(node: Node, above: tuple[Node, ...]) -> Iterator[_Place]:
    inner = (*above, node)
    for child in node.children:
        yield _Place(child, inner)
        yield from _places(child, inner)


def _all_in(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _all_in(child)


def _holds(node: Node, inner: Node) -> bool:
    return any(each is inner for each in _all_in(node))


def _nearest(place: _Place) -> tuple[Node, ...]:
    """What stands right around a reference: a raised number, an anchor."""
    around = [node for node in place.above if node.tag in ("sup", "span", "a")]
    beside = [node for node in place.above[-1].children if node.tag == "a" and not node.words().strip()]
    return (*around, *beside)


def _block_of(place: _Place) -> Node:
    if place.node.tag in _BLOCKS:
        return place.node
    return next((node for node in reversed(place.above[1:]) if node.tag in _BLOCKS), place.node)


def _whole(place: _Place, signs: Sequence[Node]) -> Node:
    """All that belongs to a footnote, and nothing else."""
    found = _block_of(place)
    chain = [*place.above, place.node]
    above = chain[: next(number for number, node in enumerate(chain) if node is found)]
    while len(above) > 1 and above[-1].tag in _OWN_HOLDERS and _is_all(above[-1], found, place.node, signs):
        found = above.pop()
    return found


def _is_all(holder: Node, inner: Node, target: Node, signs: Sequence[Node]) -> bool:
    at = next(number for number, child in enumerate(holder.children) if child is inner)
    if any(_is_said(child) for child in holder.children[:at]) or any(_holds(holder, sign) for sign in signs):
        return False
    after = [child for child in holder.children[at + 1 :] if _is_said(child)]
    names = (*(holder.attributes.get(name, "") for name in ("id", "name")), target.attributes.get("id", ""))
    is_own = holder.tag == "li" or any(_OWN_NOTE.fullmatch(name) for name in names if name)
    return is_own and not any(_leads_away(child) for child in after)


def _leads_away(node: Node) -> bool:
    """Whether another footnote may begin in it."""
    return any(each.tag == "a" and each.attributes.get("href", "").startswith("#") for each in _all_in(node))


def _is_said(node: Node) -> bool:
    return any(each.tag == "img" or (each.tag != "!" and each.text.strip()) for each in _all_in(node))


def _become_note(sign: _Place, label: str) -> None:
    node = sign.node
    node.tag, node.attributes, node.children = NOTE, {"label": label}, []
    for around in reversed(sign.above):
        if around.tag in ("sup", "span", "b", "i", "em", "strong") and not _is_said(around):
            around.tag, around.attributes = "span", {}


def _empty(link: Node) -> None:
    link.tag, link.attributes, link.children = "span", {}, []


def _trim(whole: Node) -> None:
    """Takes away the blanks that parted the words from their links."""
    texts = [node for node in _all_in(whole) if node.text and node.tag != "!"]
    for text in texts:
        text.text = text.text.lstrip()
        if text.text:
            break
    for text in reversed(texts):
        text.text = text.text.rstrip()
        if text.text:
            break


def _holder_of(place: _Place, whole: Node) -> Node:
    chain = [*place.above, place.node]
    return next(above for above, inner in pairwise(chain) if inner is whole)


def _take_out(holder: Node, whole: Node) -> None:
    at = next((number for number, child in enumerate(holder.children) if child is whole), None)
    if at is None:
        return
    del holder.children[at]
    before = holder.children[:at]
    if not any(map(_is_said, holder.children[at:])):  # the line that parts footnotes from the text
        while before and (before[-1].tag in _EMPTY or not (_is_said(before[-1]) or _has_note(before[-1]))):
            before.pop()
        holder.children = [*before, *(child for child in holder.children[at:] if child.tag not in _EMPTY)]


def _has_note(node: Node) -> bool:
    return any(each.tag == NOTE for each in _all_in(node))


def _clear(above: Sequence[Node]) -> None:
    """What held nothing but footnotes goes with them."""
    for holder, inner in zip(reversed(above[:-1]), reversed(above), strict=False):
        if inner.tag in _HOLDERS and not _is_said(inner) and not _has_note(inner):
            _take_out(holder, inner)
