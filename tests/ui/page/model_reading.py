"""The page read as the model has it, and compared with it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QTextBlock

from ceo_desk.text.document import Break, Code, Marks, Picture, Rule, Text
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Card, CodeLines, Entry
from ceo_desk.ui.page.formats import CODE, shape_of
from ceo_desk.ui.page.reading import read_block
from tests.ui.page.driver import shown_entries
from tests.ui.page.model import BREAK, PLAIN, Block, Letter, Start, Thing, Worn


def block_of(entry: Entry) -> Block:
    """An entry of the page as the model has it."""
    shape, content = entry.shape, entry.content
    letters: list[Letter] = []
    if isinstance(content, Card):
        letters = [(Thing("card", content.source), PLAIN)]
    elif isinstance(content, Rule):
        letters = [(Thing("rule"), PLAIN)]
    elif isinstance(content, CodeLines):
        letters = [(letter, PLAIN) for letter in content.text]
    else:
        for run in content:
            worn = worn_of(run.marks)
            if isinstance(run, Text | Code):
                worn = worn._replace(code=isinstance(run, Code))
                letters += [(letter, worn) for letter in run.text]
            elif isinstance(run, Break):
                letters.append((BREAK, worn))
            elif isinstance(run, Picture):
                letters.append((Thing("picture", run.address, run.alt, run.title), worn))
    path = tuple((one.kind, one.number, one.is_tight, one.start) for one in shape.path)
    starts: tuple[Start, ...] = tuple((start.depth, start.is_done) for start in shape.starts)
    return Block(shape.kind, shape.level, path, starts, shape.info, tuple(letters))


def worn_of(marks: Marks) -> Worn:
    """Marks as the model has them."""
    link = (marks.link.address, marks.link.title) if marks.link else None
    return Worn(marks.bold, marks.italic, marks.strike, link)


def page_blocks(editor: PageEditor) -> list[Block]:
    """What the page shows, read afresh, as the model has it."""
    return [block_of(entry) for entry in shown_entries(editor)]


def whole_blocks(editor: PageEditor) -> list[Block]:
    """The same, each block of the document whole, whatever parts it; what is typed behind a new line is code or not."""
    found = []
    block = editor.document().firstBlock()
    while block.isValid():
        letters = [letter for entry in read_block(block) for letter in block_of(entry).letters]
        shape = block_of(Entry(shape_of(block.blockFormat()), ()))
        if shape.kind != "code":
            worn_as_code = _worn_as_code(block)
            letters = [
                (letter, worn._replace(code=worn_as_code[at])) if letter == BREAK else (letter, worn)
                for at, (letter, worn) in enumerate(letters)
            ]
        found.append(replace(shape, letters=tuple(letters)))
        block = block.next()
    return found


def _worn_as_code(block: QTextBlock) -> list[bool]:
    found: list[bool] = []
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        found += [fragment.charFormat().boolProperty(CODE)] * len(fragment.text())
        place += 1
    return found


def numbered(blocks: list[Block]) -> list[Block]:
    """The blocks with their containers numbered as they appear; a new line is a new line, in code or not."""
    known: dict[int, int] = {}
    found = []
    for block in blocks:
        path = tuple(
            (kind, known.setdefault(number, len(known)), is_tight, start)
            for kind, number, is_tight, start in block.path
        )
        starts = tuple(sorted(block.starts, key=lambda start: start[0]))
        letters = tuple(
            (letter, worn._replace(code=False) if letter == BREAK or isinstance(letter, Thing) else worn)
            for letter, worn in block.letters
        )
        found.append(replace(block, path=path, starts=starts, letters=letters))
    return found


def told(blocks: list[Block]) -> str:
    """Blocks for a person to compare."""
    lines = []
    for block in blocks:
        words = "".join(letter if isinstance(letter, str) else f"<{letter.kind}>" for letter, _ in block.letters)
        worn = [tuple(worn) for _, worn in block.letters if worn != PLAIN]
        lines.append(f"  {block.kind}{block.level} {block.path} {block.starts} {words!r} {worn}")
    return "\n".join(lines)


def own_of(block: Block) -> tuple[object, ...]:
    """What a block is, wherever it stands."""
    return block.kind, block.level, block.info, block.letters


def is_turned(before: list[tuple[object, ...]], after: list[tuple[object, ...]]) -> bool:
    """Whether two neighbouring stretches changed places, and nothing else did."""
    length = len(before)
    if len(after) != length:
        return False
    same = next((at for at in range(length) if before[at] != after[at]), length)
    end = next((at for at in range(length) if before[-1 - at] != after[-1 - at]), 0)
    return any(
        after == [*before[:first], *before[middle:last], *before[first:middle], *before[last:]]
        for first in range(same + 1)
        for last in range(length - end, length + 1)
        for middle in range(first + 1, last)
    )
