"""Entries written into a QTextDocument, and whole pages made of a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import count

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from ceo_desk.text.document import Break, Code, Marks, Picture, Rule, Run, Runs, Text
from ceo_desk.ui.page.entries import Card, CodeLines, Container, Entry, Shape
from ceo_desk.ui.page.formats import (
    CODE,
    LINE_BREAK,
    OBJECT_LETTER,
    OBJECTS,
    PICTURE_OBJECT,
    PageLook,
    block_format,
    card_format,
    letter_format,
    list_format,
    marks_of,
    picture_format,
    picture_of,
    rule_format,
    shape_of,
)
from ceo_desk.ui.page.reading import Shown, read_block
from ceo_desk.ui.page.source.text import PageText

PAGE_MARGIN = 4


class PageWriter:
    """Writes entries into one document, and draws what they are: letters, margins, bullets."""

    def __init__(self, document: QTextDocument, look: PageLook, numbers: count[int]) -> None:
        self.document = document
        self.look = look
        self.numbers = numbers
        self._lists: dict[Container, int] = {}

    def write_block(self, cursor: QTextCursor, entry: Entry) -> None:
        """Makes the empty block at the cursor this entry."""
        self.set_shape(cursor, entry.shape)
        self.write_content(cursor, entry)

    def write_content(self, cursor: QTextCursor, entry: Entry) -> None:
        """Writes an entry's letters at the cursor; the block round them stays what it is."""
        content, shape = entry.content, entry.shape
        if isinstance(content, Card):
            cursor.insertText(OBJECT_LETTER, card_format(content))
        elif isinstance(content, Rule):
            cursor.insertText(OBJECT_LETTER, rule_format())
        elif isinstance(content, CodeLines):
            cursor.insertText(content.text.replace("\n", LINE_BREAK), self.letters(shape))
        else:
            self.write_runs(cursor, content, shape)

    def write_runs(self, cursor: QTextCursor, runs: Runs, shape: Shape) -> None:
        """Writes runs at the cursor, drawn as letters of a block of this shape."""
        for run in runs:
            if isinstance(run, Picture):
                cursor.insertText(OBJECT_LETTER, picture_format(run, shape.kind, shape.level, self.look))
            else:
                cursor.insertText(_letters_of(run), self._run_format(run, shape))

    def _run_format(self, run: Run, shape: Shape) -> QTextCharFormat:
        return letter_format(shape.kind, shape.level, run.marks, self.look, is_code=isinstance(run, Code))

    def letters(self, shape: Shape) -> QTextCharFormat:
        """The format of letters without marks in a block of this shape."""
        return letter_format(shape.kind, shape.level, marks_of(QTextCharFormat()), self.look)

    def new_block(self, cursor: QTextCursor, shape: Shape) -> None:
        """Begins a block of this shape at the cursor; what stands behind the cursor goes into it."""
        made, is_known = self._format(shape)
        cursor.insertBlock(made, self.letters(shape))
        if not is_known:
            self.set_shape(cursor, shape)

    def set_shape(self, cursor: QTextCursor, shape: Shape) -> None:
        """Gives the cursor's block a shape; its letters keep theirs until `mend`."""
        made, is_known = self._format(shape)
        cursor.setBlockFormat(made)
        cursor.setBlockCharFormat(self.letters(shape))
        drawn = list_format(shape)
        if drawn is not None and not is_known:
            self._lists[shape.path[-1]] = cursor.createList(drawn).objectIndex()
            made.setObjectIndex(self._lists[shape.path[-1]])
            cursor.setBlockFormat(made)

    def _format(self, shape: Shape) -> tuple[QTextBlockFormat, bool]:
        """A block's format, and whether the list that draws it is in there."""
        made = block_format(shape, self.look)
        if list_format(shape) is None:
            return made, True
        index = self._lists.get(shape.path[-1])
        if index is None:
            return made, False
        made.setObjectIndex(index)
        return made, True

    def mend(self, block: QTextBlock) -> None:
        """Draws a block's letters as their block and their marks want it, where they differ."""
        if not block.isValid():
            return
        shape = shape_of(block.blockFormat())
        wrong: list[tuple[int, int, QTextCharFormat]] = []
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            found = fragment.charFormat()
            wanted = self.redrawn(found, shape, is_object=OBJECT_LETTER in fragment.text())
            if wanted is not None and found != wanted:
                wrong.append((fragment.position(), fragment.position() + fragment.length(), wanted))
            place += 1
        if not wrong:
            return
        cursor = QTextCursor(block)
        cursor.beginEditBlock()
        for start, end, wanted in wrong:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(wanted)
        cursor.endEditBlock()

    def redrawn(self, found: QTextCharFormat, shape: Shape, *, is_object: bool) -> QTextCharFormat | None:
        """How letters of this format look in a block of this shape; None for what is drawn alike everywhere."""
        if is_object and found.objectType() in OBJECTS:
            return self.with_marks(found, shape, marks_of(found))
        return self.letters_like(found, shape)

    def letters_like(self, found: QTextCharFormat, shape: Shape) -> QTextCharFormat:
        """The format of letters that wear what these wear, in a block of this shape."""
        is_code = found.boolProperty(CODE)
        return letter_format(shape.kind, shape.level, marks_of(found), self.look, is_code=is_code)

    def with_marks(self, found: QTextCharFormat, shape: Shape, marks: Marks) -> QTextCharFormat | None:
        """The format of letters like these with other marks; None for what can wear none."""
        if found.objectType() == PICTURE_OBJECT:
            return picture_format(replace(picture_of(found), marks=marks), shape.kind, shape.level, self.look)
        if found.objectType() in OBJECTS:
            return None
        is_code = found.boolProperty(CODE)
        return letter_format(shape.kind, shape.level, marks, self.look, is_code=is_code)


def _letters_of(run: Run) -> str:
    if isinstance(run, Text | Code):
        return run.text
    return LINE_BREAK if isinstance(run, Break) else ""


class PageLoading:
    """One text on its way into a document, unit by unit; `text` and `writer` are what it takes to have it back.

    A unit that reads differently out of the document than out of the source becomes a locked card. Until `end`, nothing
    in the document can be undone.
    """

    def __init__(self, source: str, look: PageLook, parent: QObject | None = None) -> None:
        self.text = PageText(source, count(1))
        self.document = QTextDocument(parent)
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(look.font())
        self.document.setDocumentMargin(PAGE_MARGIN)
        self.document.setIndentWidth(look.step)
        self.writer = PageWriter(self.document, look, self.text.numbers)
        self.writer.set_shape(QTextCursor(self.document), Shape())
        self.next_unit = 0

    @property
    def is_done(self) -> bool:
        """Whether every unit stands on the page."""
        return self.next_unit >= len(self.text.units)

    def rest(self) -> list[Entry]:
        """What is still to come."""
        return [entry for unit in self.text.units[self.next_unit :] for entry in unit.entries]

    def write(self, letters: int) -> list[Shown]:
        """Puts units with about so many letters of source behind what stands there; gives what their blocks show."""
        cursor = QTextCursor(self.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        found: list[Shown] = []
        while letters > 0 and not self.is_done:
            letters -= len(self.text.units[self.next_unit].source) + 1
            found += self._write_unit(cursor)
            self.next_unit += 1
        cursor.endEditBlock()
        return found

    def end(self) -> None:
        """From now on a person's changes can be undone."""
        self.document.setUndoRedoEnabled(True)
        self.document.setModified(False)

    def _write_unit(self, cursor: QTextCursor) -> list[Shown]:
        number = self.next_unit
        first = cursor.blockNumber() + 1 if number else 0
        for place, entry in enumerate(self.text.units[number].entries):
            if number or place:
                self.writer.new_block(cursor, entry.shape)
            else:
                self.writer.set_shape(cursor, entry.shape)
            self.writer.write_content(cursor, entry)
        shown = _read(self.document, first, cursor.blockNumber())  # some letters are ends of a block to Qt
        if not self.text.show(number, [entry for _, entries in shown for entry in entries]):
            _replace(self.document, self.writer, first, cursor.blockNumber(), self.text.units.lock(number))
            cursor.movePosition(QTextCursor.MoveOperation.End)
            shown = _read(self.document, first, cursor.blockNumber())
        return shown


def _read(document: QTextDocument, first: int, last: int) -> list[Shown]:
    block = document.findBlockByNumber(first)
    found: list[Shown] = []
    for number in range(first, last + 1):
        found.append((number, read_block(block)))
        block = block.next()
    return found


def _replace(document: QTextDocument, writer: PageWriter, first: int, last: int, entries: Iterable[Entry]) -> None:
    cursor = QTextCursor(document.findBlockByNumber(first))
    end = document.findBlockByNumber(last)
    cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    for entry in entries:
        writer.write_block(cursor, entry)


def insert_entries(writer: PageWriter, cursor: QTextCursor, entries: Sequence[Entry]) -> None:
    """Writes entries as blocks of their own behind the cursor's block, and leaves the cursor at their end."""
    for entry in entries:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        writer.new_block(cursor, entry.shape)
        writer.write_content(cursor, entry)
