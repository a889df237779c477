"""The normal form of a tree: what canonical Markdown can say, so that writing and reading again gives the same tree.

A mark never begins or ends with a blank; a list is tight only where both Markdown dialects agree on it; a table has a
body row; a task box stands before text; nothing is empty that could not be written.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ceo_desk.text.document import (
    PLAIN,
    Block,
    Blocks,
    Break,
    BulletList,
    Code,
    CodeBlock,
    Document,
    FootnoteDefinition,
    Heading,
    HtmlBlock,
    Item,
    Link,
    Marks,
    OrderedList,
    Paragraph,
    Picture,
    Quote,
    RawInline,
    Run,
    Runs,
    Table,
    Text,
)

_BLANKS = " "
_LARGEST_START = 999_999_999


def clean(text: str, keep: str = "") -> str:
    """The text without control characters and broken letters, save those in `keep`; white space becomes blanks."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_clean_letter(letter, keep) for letter in text)


def _clean_letter(letter: str, keep: str) -> str:
    if letter in keep:
        return letter
    if letter in "\t\n\r\f\v":
        return " "
    return "" if unicodedata.category(letter) in ("Cc", "Cs") else letter


def normal(document: Document) -> Document:
    """The normal form of a document; its lines are left out, for they are those of another text."""
    footnotes = tuple(FootnoteDefinition(note.label, normal_blocks(note.blocks)) for note in document.footnotes)
    return Document(normal_blocks(document.blocks), footnotes)


def normal_blocks(blocks: Iterable[Block]) -> Blocks:
    """The normal form of blocks that stand in one container."""
    found = (_normal_block(block) for block in blocks)
    return tuple(block for block in found if block is not None)


def _normal_block(block: Block) -> Block | None:
    match block:
        case Paragraph(runs):
            runs = normal_runs(runs)
            return Paragraph(runs) if runs else None
        case Heading(level, runs):
            runs = normal_runs(runs)
            return Heading(min(max(level, 1), 6), runs) if runs else None
        case Quote(blocks):
            return Quote(normal_blocks(blocks))
        case BulletList() | OrderedList():
            return _normal_list(block)
        case Table():
            return _normal_table(block)
        case CodeBlock(text, info):
            text = clean(text.replace("\r\n", "\n").replace("\r", "\n"), keep="\t\n")
            text = text if not text or text.endswith("\n") else text + "\n"
            return CodeBlock(text, " ".join(clean(info).split(" ")).strip())
        case HtmlBlock(source):
            return block if source.strip() else None
    return block


def _normal_list(block: BulletList | OrderedList) -> BulletList | OrderedList | None:
    return normal_list(block, tuple(map(normal_item, block.items)))


def normal_list(block: BulletList | OrderedList, items: tuple[Item, ...]) -> BulletList | OrderedList | None:
    """The normal form of a list; `items` are its items in theirs."""
    if not items:
        return None
    can_be_tight = all(_can_be_tight(item) for item in items)
    can_be_loose = len(items) > 1 or _written_blocks(items[0]) > 1
    is_tight = (block.is_tight and can_be_tight) or not can_be_loose or not any(item.blocks for item in items)
    if isinstance(block, BulletList):
        return BulletList(items, is_tight)
    start = block.start if 0 <= block.start <= _LARGEST_START - len(items) else 1
    return OrderedList(items, start, is_tight)


def normal_item(item: Item) -> Item:
    """The normal form of an item, whatever list it stands in."""
    blocks = normal_blocks(item.blocks)
    has_text = bool(blocks) and isinstance(blocks[0], Paragraph)
    return Item(blocks, item.is_done if has_text else None)


def _can_be_tight(item: Item) -> bool:
    if not item.blocks:
        return True
    if not isinstance(item.blocks[0], Paragraph) or len(item.blocks) > 2:
        return False
    if len(item.blocks) == 1:
        return True
    inner = item.blocks[1]
    if isinstance(inner, OrderedList):
        return inner.is_tight and inner.start == 1
    return isinstance(inner, BulletList) and inner.is_tight


def _written_blocks(item: Item) -> int:
    """How many blocks an item is written as: an empty comment holds the first place where no text can."""
    has_start = bool(item.blocks) and isinstance(item.blocks[0], Paragraph | Heading)
    return len(item.blocks) + (not has_start)


def _normal_table(table: Table) -> Table | None:
    width = len(table.alignments)
    if not width:
        return None
    rows = tuple(_normal_row(row, width) for row in table.rows) or (((),) * width,)
    return Table(table.alignments, _normal_row(table.head, width), rows)


def _normal_row(row: tuple[Runs, ...], width: int) -> tuple[Runs, ...]:
    cells = tuple(normal_runs(cell) for cell in row[:width])
    return cells + ((),) * (width - len(cells))


def normal_runs(runs: Sequence[Run]) -> Runs:
    """The normal form of one line's runs: joined where alike, no blanks at its ends, at a break's, or at a mark's."""
    if _is_normal(runs):
        return tuple(runs)
    pieces: list[Run] = []
    for run in _join([_clean_run(run) for run in runs]):
        pieces.extend(_split_blanks(run))
    return _join(_take_blanks_out(_trim(pieces)))


def _is_normal(runs: Sequence[Run]) -> bool:
    """True for what is in normal form at a glance: most lines are. False says nothing."""
    before: Text | Code | None = None
    last = len(runs) - 1
    for number, run in enumerate(runs):
        if not isinstance(run, Text | Code):
            return False
        text, marks = run.text, run.marks
        if not text or not text.isascii() or not text.isprintable() or (marks.link and not _is_clean(marks.link)):
            return False
        if before is not None and marks == before.marks:
            return False
        if isinstance(run, Text):
            starts, ends = text[0] == " ", text[-1] == " "
            if (starts or ends) and (marks != PLAIN or text.strip(_BLANKS) != text[starts : len(text) - ends]):
                return False
            if (starts and (before is None or before.text[-1] == " ")) or (ends and number == last):
                return False
            if starts and not text.strip(_BLANKS):
                return False
        before = run
    return True


def _is_clean(link: Link) -> bool:
    address = link.address
    return not link.title and address.isascii() and address.isprintable() and address == address.strip()


def _clean_run(run: Run) -> Run:
    marks = _clean_marks(run.marks)
    match run:
        case Text(text):
            text = clean(text)
            return run if text is run.text and marks is run.marks else Text(text, marks)
        case Code(text):
            return Code(clean(text), marks)
        case RawInline(source):
            return replace(run, source=clean(source, keep="\n\t"), marks=marks)
        case Picture(address, alt, title):
            return Picture(clean(address).strip(), _one_line(alt), _one_line(title), marks)
    return run if marks is run.marks else replace(run, marks=marks)


def _one_line(text: str) -> str:
    return " ".join(part for part in clean(text).split(" ") if part)


def _clean_marks(marks: Marks) -> Marks:
    if marks.link is None:
        return marks
    link = Link(clean(marks.link.address).strip(), _one_line(marks.link.title))
    return marks if link == marks.link else replace(marks, link=link)


def _split_blanks(run: Run) -> list[Run]:
    """A text with its outer blanks as texts of their own; nothing for one that is empty."""
    if isinstance(run, Code):
        return [run] if run.text else []
    if not isinstance(run, Text):
        return [run]
    core = run.text.strip(_BLANKS)
    if len(core) == len(run.text):
        return [run] if core else []
    if not core:
        return [Text(" ", run.marks)]
    found: list[Run] = [Text(core, run.marks)]
    if run.text[0] == " ":
        found.insert(0, Text(" ", run.marks))
    if run.text[-1] == " ":
        found.append(Text(" ", run.marks))
    return found


def _is_blank(run: Run) -> bool:
    return isinstance(run, Text) and run.text == " "


def _trim(pieces: list[Run]) -> list[Run]:
    """Without blanks and breaks at the ends, and without blanks beside a break or another blank."""
    found: list[Run] = []
    for piece in pieces:
        if _is_blank(piece):
            if found and not _is_blank(found[-1]) and not isinstance(found[-1], Break):
                found.append(piece)
        elif isinstance(piece, Break):
            if found and _is_blank(found[-1]):
                found.pop()
            if found:
                found.append(piece)
        else:
            found.append(piece)
    while found and (_is_blank(found[-1]) or isinstance(found[-1], Break)):
        found.pop()
    return found


def _take_blanks_out(pieces: list[Run]) -> list[Run]:
    """Blanks and breaks wear only what they, all beside them, and the words round them wear alike."""
    found = list(pieces)
    index = 0
    while index < len(found):
        end = index
        while end < len(found) and (_is_blank(found[end]) or isinstance(found[end], Break)):
            end += 1
        if end > index:
            shared = _shared([run.marks for run in found[index - 1 : end + 1]])
            found[index:end] = [_with_marks(run, shared) for run in found[index:end]]
        index = end + 1
    return found


def _with_marks(run: Run, marks: Marks) -> Run:
    return run if run.marks == marks else replace(run, marks=marks)


def _shared(worn: list[Marks]) -> Marks:
    return Marks(
        all(marks.bold for marks in worn),
        all(marks.italic for marks in worn),
        all(marks.strike for marks in worn),
        worn[0].link if len({marks.link for marks in worn}) == 1 else None,
    )


def _join(pieces: list[Run]) -> Runs:
    found: list[Run] = []
    for piece in pieces:
        last = found[-1] if found else None
        if isinstance(piece, Text) and isinstance(last, Text) and piece.marks == last.marks:
            found[-1] = Text(last.text + piece.text, piece.marks)
        elif isinstance(piece, Code) and isinstance(last, Code) and piece.marks == last.marks:
            found[-1] = Code(last.text + piece.text, piece.marks)
        else:
            found.append(piece)
    return tuple(found)
