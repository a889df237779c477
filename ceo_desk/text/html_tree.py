"""HTML read into a small tree that remembers where in the source each node stands."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
_MOST_DEPTH = 80  # what is read out of a tree must be no deeper than Markdown can be read
_HOPELESS_DEPTH = 2_000
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>?")
_SELF_ENDING = VOID | frozenset(
    ["dd", "dt", "li", "option", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr"]
)


@dataclass(slots=True)
class Node:
    """An element (`tag`), a text (`tag` is empty) or a comment (`tag` is `!`), from `start` to `end` in the source."""

    tag: str
    start: int
    end: int = 0
    attributes: dict[str, str] = field(default_factory=dict)
    text: str = ""
    children: list[Node] = field(default_factory=list)
    inner_start: int = 0
    inner_end: int = 0

    def words(self) -> str:
        """All the text in it."""
        return self.text + "".join(child.words() for child in self.children)


@dataclass(frozen=True, slots=True)
class Tree:
    """The outermost nodes; `is_balanced` tells whether every element was opened and closed in order."""

    nodes: tuple[Node, ...]
    is_balanced: bool


def parse_html(html: str) -> Tree:
    """The tree of a piece of HTML. Elements nested deeper than anyone means are left out, their text is kept."""
    builder = _Builder(html)
    builder.feed(html)
    builder.close()
    return builder.finish()


def without_hopeless_tags(html: str) -> str:
    """The HTML, or only its text where tags are nested so deep that sanitising them would take minutes."""
    open_tags: Counter[str] = Counter()
    depth = 0
    for match in _TAG.finditer(html):
        tag = match[2].lower()
        if tag in _SELF_ENDING:
            continue
        step = -1 if match[1] else 1
        if open_tags[tag] + step >= 0:
            open_tags[tag] += step
            depth += step
        if depth > _HOPELESS_DEPTH:
            return " ".join(_TAG.sub(" ", html).split())
    return html


class _Builder(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self._line_starts = [0]
        for index, letter in enumerate(html):
            if letter == "\n":
                self._line_starts.append(index + 1)
        self._html = html
        self._root = Node("", 0)
        self._open = [self._root]
        self._is_balanced = True

    def _here(self) -> int:
        line, column = self.getpos()
        return self._line_starts[line - 1] + column

    def _add(self, node: Node) -> None:
        self._settle(node.start)
        self._open[-1].children.append(node)

    def _settle(self, at: int) -> None:
        """Texts and comments end where the next thing begins."""
        children = self._open[-1].children
        if children and not children[-1].end:
            children[-1].end = at

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        start = self._here()
        behind = start + len(self.get_starttag_text() or "")
        node = Node(tag, start, attributes={name: value or "" for name, value in attrs}, inner_start=behind)
        if tag in VOID:
            node.end = node.inner_end = behind
            self._add(node)
        elif len(self._open) <= _MOST_DEPTH:
            self._add(node)
            self._open.append(node)
        else:
            self._is_balanced = False

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        here = self._here()
        self._settle(here)
        if self._open[-1].tag != tag:
            self._is_balanced = False
            if not any(node.tag == tag for node in self._open[1:]):
                return
        while True:
            node = self._open.pop()
            self._settle_node(node, here)
            if node.tag == tag:
                node.end = (self._html.find(">", here) + 1) or len(self._html)
                return

    def _settle_node(self, node: Node, here: int) -> None:
        if node.children and not node.children[-1].end:
            node.children[-1].end = here
        node.inner_end = node.end = here

    def handle_data(self, data: str) -> None:
        self._add(Node("", self._here(), text=data))

    def handle_comment(self, data: str) -> None:
        self._add(Node("!", self._here()))

    def finish(self) -> Tree:
        """The tree, with what was never closed ended at the end."""
        self._is_balanced = self._is_balanced and len(self._open) == 1
        for node in reversed(self._open):
            self._settle_node(node, len(self._html))
        return Tree(tuple(self._root.children), self._is_balanced)
