"""Entries read out of a QTextDocument, block by block, by its fragments; nothing else that Qt says is trusted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument

from ceo_desk.text.document import Break, Code, Marks, Rule, Run, Text
from ceo_desk.ui.page.entries import PLAIN_SHAPE, Card, CodeLines, Content, Entry, Shape
from ceo_desk.ui.page.formats import (
    CARD_OBJECT,
    CODE,
    LINE_BREAK,
    OBJECT_LETTER,
    OBJECTS,
    PICTURE_OBJECT,
    SOURCE,
    marks_of,
    picture_of,
    shape_of,
)

Shown: TypeAlias = tuple[int, tuple[Entry, ...]]
"""What a block shows, behind its number."""


def read_block(block: QTextBlock, start: int = 0, end: int | None = None) -> tuple[Entry, ...]:
    """What a block shows, or the part of it from `start` to `end` (Qt's positions, counted within the block).

    It is one entry, but where a card, a line or (in code) a picture got in among letters: those part it.
    """
    shape = shape_of(block.blockFormat())
    collector = _Collector(shape)
    for text, found in _fragments(block, start, end):
        if OBJECT_LETTER in text and found.objectType() in OBJECTS:
            for letter in text:
                if letter == OBJECT_LETTER:
                    collector.add_object(found)
                else:
                    collector.add_text(letter, found)
        else:
            collector.add_text(text, found)
    return collector.entries()


def _fragments(block: QTextBlock, start: int, end: int | None) -> Iterator[tuple[str, QTextCharFormat]]:
    place = block.begin()
    offset = block.position()
    while not place.atEnd():
        fragment = place.fragment()
        text = fragment.text()
        if start or end is not None:
            first = max(start - (fragment.position() - offset), 0)
            last = fragment.length() if end is None else end - (fragment.position() - offset)
            text = _cut(text, first, last)
        if text:
            yield text, fragment.charFormat()
        place += 1


def _cut(text: str, start: int, end: int) -> str:
    """A part of a text by Qt's positions, which count the halves of rare letters."""
    if end <= start:
        return ""
    if text.isascii():
        return text[start:end]
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "replace")


class _Collector:
    """Collects the entries of one block."""

    def __init__(self, shape: Shape) -> None:
        self._shape = shape
        self._runs: list[Run] = []
        self._code: list[str] = []
        self._entries: list[Entry] = []

    def add_text(self, text: str, found: QTextCharFormat) -> None:
        if self._shape.kind == "code":
            self._code.append(text)
            return
        marks = marks_of(found)
        if found.hasProperty(CODE) and found.boolProperty(CODE):
            self._add_lines(text, marks, Code)
        else:
            self._add_lines(text, marks, Text)

    def _add_lines(self, text: str, marks: Marks, kind: type[Text] | type[Code]) -> None:
        if LINE_BREAK not in text:
            self._runs.append(kind(text, marks))
            return
        for number, line in enumerate(text.split(LINE_BREAK)):
            if number:
                self._runs.append(Break(marks))
            if line:
                self._runs.append(kind(line, marks))

    def add_object(self, found: QTextCharFormat) -> None:
        kind = found.objectType()
        if kind == PICTURE_OBJECT and self._shape.kind != "code":
            self._runs.append(picture_of(found))
            return
        self._end()
        if kind == PICTURE_OBJECT:
            self._part(Entry(self._shape._replace(kind="p", info=""), (picture_of(found),)))
        elif kind == CARD_OBJECT:  # out of every container: it is kept letter for letter
            self._part(Entry(PLAIN_SHAPE._replace(unit=self._shape.unit), Card(found.stringProperty(SOURCE))))
        else:
            self._part(Entry(self._shape._replace(kind="p", level=0, info=""), Rule()))

    def _part(self, entry: Entry) -> None:
        self._entries.append(entry)
        if entry.shape.path or not self._shape.path:
            self._shape = self._shape._replace(starts=())

    def _end(self) -> None:
        if self._code:
            self._entries.append(Entry(self._shape, CodeLines("".join(self._code).replace(LINE_BREAK, "\n"))))
            self._code = []
        elif self._runs:
            self._entries.append(Entry(self._shape, tuple(self._runs)))
            self._runs = []
        else:
            return
        self._shape = self._shape._replace(starts=())

    def entries(self) -> tuple[Entry, ...]:
        self._end()
        if not self._entries:
            empty = CodeLines("") if self._shape.kind == "code" else ()
            self._entries.append(Entry(self._shape, empty))
        return tuple(self._entries)


class PageRecord:
    """The entries of a document, each block read once and again only after a change touched it.

    Undone and done again, a step has the whole page read: what Qt tells of its changes is not always right. Entries
    that come out as they were are the same objects as before.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._blocks: list[tuple[Entry, ...] | None] = []
        self._before: list[tuple[Entry, ...] | None] = []
        self._all: list[Entry] | None = None
        self._steps = self._steps_now()
        document.documentLayout()  # without one, Qt tells of no change
        document.contentsChange.connect(self._on_contents_change)
        self.forget()

    def entries(self) -> list[Entry]:
        """All entries, in order."""
        if self._all is None:
            self._all = self._read()
        return self._all

    def _read(self) -> list[Entry]:
        known = {_value(entries): entries for entries in self._before if entries is not None}
        self._before = []
        found: list[Entry] = []
        for number, entries in enumerate(self._blocks):
            if entries is None:
                entries = read_block(self._document.findBlockByNumber(number))
                if known:
                    entries = known.get(_value(entries), entries)
                self._blocks[number] = entries
            found.extend(entries)
        return found

    def learn(self, shown: Iterable[Shown]) -> None:
        """Takes what somebody else has read."""
        self._all = None
        for number, entries in shown:
            self._blocks[number] = entries

    def forget(self) -> None:
        """Has every block read again."""
        self._all = None
        self._before += self._blocks
        self._blocks = [None] * self._document.blockCount()

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        self._all = None
        steps, self._steps = self._steps, self._steps_now()
        is_further = self._steps[0] >= steps[0] and self._steps[1] == steps[1]  # no step was undone or done again
        document = self._document
        first, last = document.findBlock(position).blockNumber(), document.findBlock(position + added).blockNumber()
        if last < 0:
            last = document.blockCount() - 1
        behind = last + 1 - (document.blockCount() - len(self._blocks))  # of the blocks as they were
        if is_further and 0 <= first < behind <= len(self._blocks):
            self._before += self._blocks[first:behind]
            self._blocks[first:behind] = [None] * (last + 1 - first)
        else:
            self.forget()

    def _steps_now(self) -> tuple[int, int]:
        return self._document.availableUndoSteps(), self._document.availableRedoSteps()


def _value(entries: tuple[Entry, ...]) -> tuple[tuple[Shape, Content], ...]:
    return tuple((entry.shape, entry.content) for entry in entries)
