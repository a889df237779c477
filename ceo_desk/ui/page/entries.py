"""The page as flat entries, one for each block that the editor shows, and the document tree made of them.

Containers (quotes, lists) are part of an entry's shape; neighbours that name the same container stand in the same one.
Nothing here knows Qt: `page_reading` and `page_writing` carry entries out of and into a QTextDocument.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import count
from typing import Literal, NamedTuple, TypeAlias

from ceo_desk.text.document import (
    Block,
    Blocks,
    BulletList,
    CodeBlock,
    FootnoteReference,
    Heading,
    HtmlBlock,
    Item,
    OrderedList,
    Paragraph,
    Quote,
    RawInline,
    Rule,
    Runs,
    Table,
)

ContainerKind: TypeAlias = Literal["q", "ul", "ol"]
ShapeKind: TypeAlias = Literal["p", "h", "code"]
NO_UNIT = -1


class Container(NamedTuple):
    """A quote or a list that blocks stand in; its number tells it from others of its kind."""

    kind: ContainerKind
    number: int
    is_tight: bool = True
    start: int = 1


class ItemStart(NamedTuple):
    """At which depth of the path a block begins an item of a list, and the item's task box (None: it has none)."""

    depth: int
    is_done: bool | None = None


class Shape(NamedTuple):
    """What a block of the page is and stands in; `unit` is the unit of the source that it came from."""

    kind: ShapeKind = "p"
    level: int = 0
    path: tuple[Container, ...] = ()
    starts: tuple[ItemStart, ...] = ()
    info: str = ""
    unit: int = NO_UNIT


PLAIN_SHAPE = Shape()


@dataclass(frozen=True, slots=True)
class CodeLines:
    """The text of a block of code, without its last line end."""

    text: str


@dataclass(frozen=True, slots=True)
class Card:
    """A locked card: what the editor can't show, letter for letter as it stands in the source."""

    source: str


Content: TypeAlias = Runs | CodeLines | Card | Rule


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One block as the page shows it. Entries are told apart by identity, so that what is made of them can be kept."""

    shape: Shape
    content: Content


def can_be_shown(block: Block) -> bool:
    """Whether the editor can show a block, and all in it, as something to write in."""
    match block:
        case Paragraph(runs) | Heading(_, runs):
            return bool(runs) and not any(isinstance(run, RawInline | FootnoteReference) for run in runs)
        case Quote(blocks):
            return all(map(can_be_shown, blocks))
        case BulletList(items) | OrderedList(items):
            return all(can_be_shown(inner) for item in items for inner in item.blocks)
        case Table() | HtmlBlock():
            return False
    return True


def flatten(block: Block, numbers: count[int], shape: Shape = PLAIN_SHAPE) -> Iterator[Entry]:
    """The entries of a block (in normal form) within what `shape` says; new containers take their numbers."""
    match block:
        case Paragraph(runs):
            yield Entry(shape, runs)
        case Heading(level, runs):
            yield Entry(shape._replace(kind="h", level=level), runs)
        case CodeBlock(text, info):
            yield Entry(shape._replace(kind="code", info=info), CodeLines(text.removesuffix("\n")))
        case Rule():
            yield Entry(shape, block)
        case Quote(blocks):
            inner = shape._replace(path=(*shape.path, Container("q", next(numbers))))
            yield from _flatten_all(blocks, numbers, inner)
        case BulletList(items, is_tight):
            yield from _flatten_items(items, numbers, shape, Container("ul", next(numbers), is_tight))
        case OrderedList(items, start, is_tight):
            yield from _flatten_items(items, numbers, shape, Container("ol", next(numbers), is_tight, start))
        case _:
            yield Entry(Shape(unit=shape.unit), Card(getattr(block, "source", "")))


def _flatten_items(items: Sequence[Item], numbers: count[int], shape: Shape, container: Container) -> Iterator[Entry]:
    depth = len(shape.path)
    path = (*shape.path, container)
    for number, item in enumerate(items):
        outer = () if number else shape.starts
        yield from _flatten_all(
            item.blocks, numbers, shape._replace(path=path, starts=(*outer, ItemStart(depth, item.is_done)))
        )


def _flatten_all(blocks: Blocks, numbers: count[int], shape: Shape) -> Iterator[Entry]:
    if not blocks:
        yield Entry(shape, ())
    for number, block in enumerate(blocks):
        yield from flatten(block, numbers, shape if not number else shape._replace(starts=()))


def outermost(entries: Sequence[Entry]) -> list[tuple[Entry, ...]]:
    """The entries, cut into one stretch for each outermost block."""
    return _cut(entries, 0)


def _cut(entries: Sequence[Entry], depth: int) -> list[tuple[Entry, ...]]:
    found: list[tuple[Entry, ...]] = []
    stretch: list[Entry] = []
    last: Container | None = None
    for entry in entries:
        path = entry.shape.path
        container = path[depth] if len(path) > depth else None
        if container != last and stretch:
            found.append(tuple(stretch))
            stretch = []
        if container is None:
            found.append((entry,))
        else:
            stretch.append(entry)
        last = container
    if stretch:
        found.append(tuple(stretch))
    return found


def build(entries: Sequence[Entry], depth: int = 0) -> Blocks:
    """The tree of entries that share their first `depth` containers; it need not be in normal form."""
    return tuple(_build_one(stretch, depth) for stretch in _cut(entries, depth))


def _build_one(entries: tuple[Entry, ...], depth: int) -> Block:
    first = entries[0]
    if len(first.shape.path) == depth:
        return _build_leaf(first)
    container = first.shape.path[depth]
    if container.kind == "q":
        return Quote(build(entries, depth + 1))
    items = tuple(build_item(item, depth) for item in cut_items(entries, depth))
    if container.kind == "ul":
        return BulletList(items, container.is_tight)
    return OrderedList(items, container.start, container.is_tight)


def cut_items(entries: Sequence[Entry], depth: int) -> list[list[Entry]]:
    """The entries of a list at this depth, cut into its items."""
    items: list[list[Entry]] = []
    for entry in entries:
        if not items or any(start.depth == depth for start in entry.shape.starts):
            items.append([])
        items[-1].append(entry)
    return items


def build_item(entries: Sequence[Entry], depth: int) -> Item:
    """The item of a list at this depth that entries show; it need not be in normal form."""
    is_done = next((start.is_done for start in entries[0].shape.starts if start.depth == depth), None)
    return Item(build(entries, depth + 1), is_done)


def _build_leaf(entry: Entry) -> Block:
    shape, content = entry.shape, entry.content
    if isinstance(content, Card):
        return HtmlBlock(content.source)
    if isinstance(content, CodeLines):
        return CodeBlock(content.text + "\n" if content.text else "", shape.info)
    if isinstance(content, Rule):
        return content
    return Heading(shape.level, content) if shape.kind == "h" else Paragraph(content)


def without(shape: Shape, depth: int) -> Shape:
    """The shape, taken out of the container at `depth` of its path."""
    starts = tuple(
        start if start.depth < depth else start._replace(depth=start.depth - 1)
        for start in shape.starts
        if start.depth != depth
    )
    return shape._replace(path=shape.path[:depth] + shape.path[depth + 1 :], starts=starts)


def within(shape: Shape, containers: tuple[Container, ...]) -> Shape:
    """The shape inside of containers that stand round all that it stood in."""
    moved = tuple(start._replace(depth=start.depth + len(containers)) for start in shape.starts)
    return shape._replace(path=containers + shape.path, starts=moved)


def is_item_start(shape: Shape) -> bool:
    """Whether a block begins an item of the innermost list, and stands in nothing further in."""
    depth = len(shape.path) - 1
    return depth >= 0 and shape.path[depth].kind != "q" and any(start.depth == depth for start in shape.starts)


def as_item(shape: Shape, *, is_done: bool | None = None) -> Shape:
    """The shape as the beginning of an item of the innermost list; the same shape where it stands in none."""
    if not shape.path or shape.path[-1].kind == "q":
        return shape._replace(starts=())
    return shape._replace(starts=(ItemStart(len(shape.path) - 1, is_done),))


def taken_out(shape: Shape) -> Shape:
    """The shape without its innermost container; an item of an inner list becomes one of the list round it."""
    left = without(shape, len(shape.path) - 1)
    return as_item(left) if is_item_start(shape) and left.path and left.path[-1].kind != "q" else left


def shares_container(one: Shape, other: Shape, depth: int) -> bool:
    """Whether two blocks stand in the same container at `depth`."""
    return one.path[: depth + 1] == other.path[: depth + 1] and len(one.path) > depth


@lru_cache(maxsize=4096)
def encode_path(path: tuple[Container, ...]) -> str:
    """A path as a block's property holds it."""
    return json.dumps(path, separators=(",", ":")) if path else ""


@lru_cache(maxsize=4096)
def decode_path(encoded: str) -> tuple[Container, ...]:
    """What `encode_path` encoded."""
    return tuple(Container(*values) for values in json.loads(encoded)) if encoded else ()


@lru_cache(maxsize=4096)
def encode_starts(starts: tuple[ItemStart, ...]) -> str:
    """The beginnings of items as a block's property holds them."""
    return json.dumps(starts, separators=(",", ":")) if starts else ""


@lru_cache(maxsize=4096)
def decode_starts(encoded: str) -> tuple[ItemStart, ...]:
    """What `encode_starts` encoded."""
    return tuple(ItemStart(*values) for values in json.loads(encoded)) if encoded else ()
