"""The blocks of a page as what they stand in: paragraphs, quotes, lists and their items, each a stretch of blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ceo_desk.ui.page.entries import Container, Shape

NodeKind: TypeAlias = Literal["page", "block", "quote", "list", "item"]


@dataclass(frozen=True, slots=True)
class Node:
    """Blocks from `first` to `last`; `path` is what they stand in, for a quote or a list itself included."""

    kind: NodeKind
    first: int
    last: int
    path: tuple[Container, ...] = ()
    children: tuple[Node, ...] = ()


Line: TypeAlias = tuple[Node, ...]
"""A node and all that it stands in, from the page inwards."""


def read_nodes(shapes: Sequence[Shape]) -> Node:
    """The tree of a page."""
    return Node("page", 0, len(shapes) - 1, (), _read(shapes, 0, len(shapes), 0))


def _read(shapes: Sequence[Shape], first: int, end: int, depth: int) -> tuple[Node, ...]:
    found: list[Node] = []
    at = first
    while at < end:
        path = shapes[at].path
        behind = at + 1
        if len(path) <= depth:
            found.append(Node("block", at, at, path))
        else:
            while behind < end and shapes[behind].path[depth : depth + 1] == path[depth : depth + 1]:
                behind += 1
            found.append(_read_container(shapes, at, behind, depth))
        at = behind
    return tuple(found)


def _read_container(shapes: Sequence[Shape], first: int, end: int, depth: int) -> Node:
    path = shapes[first].path[: depth + 1]
    if path[depth].kind == "q":
        return Node("quote", first, end - 1, path, _read(shapes, first, end, depth + 1))
    starts = [at for at in range(first, end) if at == first or any(start.depth == depth for start in shapes[at].starts)]
    items = tuple(
        Node("item", at, behind - 1, path, _read(shapes, at, behind, depth + 1))
        for at, behind in zip(starts, [*starts[1:], end], strict=True)
    )
    return Node("list", first, end - 1, path, items)


def line_to(root: Node, first: int, last: int) -> Line:
    """The way from the page to the innermost node that holds all these blocks."""
    line = [root]
    while True:
        inner = next((one for one in line[-1].children if one.first <= first and last <= one.last), None)
        if inner is None:
            return tuple(line)
        line.append(inner)
