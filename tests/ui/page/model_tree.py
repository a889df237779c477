"""What the model's blocks say as a whole: the document tree that they mean."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from ceo_desk.text import document as tree
from ceo_desk.text.normal import normal_blocks
from ceo_desk.text.reading import read
from tests.ui.page.model import BREAK, Block, Thing, Worn
from tests.ui.page.model_tools import parts


def tree_of(blocks: Sequence[Block], definitions: str) -> tree.Blocks:
    """The tree; what a card says is read out of its source."""
    return _nested([part for block in blocks for part in parts(block)], 0, definitions)


def _nested(blocks: Sequence[Block], depth: int, definitions: str) -> tree.Blocks:
    """Neighbours in the same container stand in it together."""
    found: list[tree.Block] = []
    for group, members in groupby(blocks, lambda block: block.path[depth] if depth < len(block.path) else None):
        inside = list(members)
        if group is None:
            for block in inside:
                found.extend(_leaf(block, definitions))
        elif group[0] == "q":
            found.append(tree.Quote(_nested(inside, depth + 1, definitions)))
        else:
            items = tuple(_item(item, depth, definitions) for item in _items(inside, depth))
            is_tight, start = group[2:]
            found.append(
                tree.BulletList(items, is_tight) if group[0] == "ul" else tree.OrderedList(items, start, is_tight)
            )
    return tuple(found)


def _items(blocks: Sequence[Block], depth: int) -> list[list[Block]]:
    items: list[list[Block]] = []
    for block in blocks:
        if not items or depth in dict(block.starts):
            items.append([])
        items[-1].append(block)
    return items


def _item(blocks: Sequence[Block], depth: int, definitions: str) -> tree.Item:
    return tree.Item(_nested(blocks, depth + 1, definitions), dict(blocks[0].starts).get(depth))


def _leaf(block: Block, definitions: str) -> tree.Blocks:
    first = block.letters[0][0] if block.letters else ""
    if isinstance(first, Thing) and first.kind == "card":
        return normal_blocks(read(f"{first.first}\n\n{definitions}").blocks)
    if isinstance(first, Thing) and first.kind == "rule":
        return (tree.Rule(),)
    if block.kind == "code":
        text = "".join(str(letter) for letter, _ in block.letters)
        return (tree.CodeBlock(f"{text}\n" if text else "", block.info),)
    runs = tuple(_run(letter, worn) for letter, worn in block.letters)
    return (tree.Heading(block.level, runs) if block.kind == "h" else tree.Paragraph(runs),)


def _run(letter: str | Thing, worn: Worn) -> tree.Run:
    marks = tree.Marks(worn.bold, worn.italic, worn.strike, tree.Link(*worn.link) if worn.link else None)
    if isinstance(letter, Thing):
        return tree.Picture(letter.first, letter.second, letter.third, marks)
    if letter == BREAK:
        return tree.Break(marks)
    return tree.Code(letter, marks) if worn.code else tree.Text(letter, marks)
