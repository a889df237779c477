"""Two texts written into one document: what was taken is struck out, what was added is underlined."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from ceo_desk.text.differences import Step
from ceo_desk.text.document import Rule, Runs
from ceo_desk.text.word_differences import How
from ceo_desk.ui.page.entries import Card, CodeLines, Entry
from ceo_desk.ui.page.formats import LINE_BREAK, PageLook
from ceo_desk.ui.page.loading import PAGE_MARGIN, PageWriter
from ceo_desk.ui.writing.versions.passages import Change, Comparison, earlier_entries

Color = Callable[[str], QColor]
TONES = {How.TAKEN: ("bad", "badtint"), How.ADDED: ("good", "goodtint"), How.DRESSED: ("wait", "waittint")}


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a change stands in the document: its first and last block."""

    change: Change
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Merged:
    """A document that shows a comparison, and where its changes stand."""

    document: QTextDocument
    marks: tuple[Mark, ...]


def merge(comparison: Comparison, look: PageLook, color: Color, room: Callable[[Change], int], gutter: int) -> Merged:
    """Writes both texts; below each change as much stays free as `room` says, and `gutter` pixels beside them."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(look.font())
    document.setDocumentMargin(PAGE_MARGIN + gutter)
    document.setIndentWidth(look.step)
    writer = _MergedWriter(document, look, color)
    marks: list[Mark] = []
    starts = {change.first: change for change in comparison.changes}
    number, steps = 0, comparison.steps
    while number < len(steps):
        change = starts.get(number)
        if change is None:
            writer.write(_later(comparison, steps[number]), steps[number])
            number += 1
            continue
        first = writer.next_block
        earlier = iter(earlier_entries(comparison, change, writer.numbers))
        for step in steps[number : change.end]:
            before = next(earlier) if step.before is not None else None
            writer.write(_later(comparison, step) if step.after is not None else before, step)
        writer.leave_room(room(change))
        marks.append(Mark(change, first, writer.next_block - 1))
        number = change.end
    writer.end()
    return Merged(document, tuple(marks))


def _later(comparison: Comparison, step: Step) -> Entry | None:
    return comparison.after.entries[step.after] if step.after is not None else None


class _MergedWriter:
    def __init__(self, document: QTextDocument, look: PageLook, color: Color) -> None:
        self.numbers = count(2_000_000)
        self._writer = PageWriter(document, look, self.numbers)
        self._cursor = QTextCursor(document)
        self._color = color
        self._document = document
        self.next_block = self._room = 0

    def write(self, entry: Entry | None, step: Step) -> None:
        """Writes a step as a block of its own."""
        assert entry is not None, "a passage stands in one of the texts"
        if not step.pieces and not entry.shape.path and isinstance(entry.content, tuple) and not entry.content:
            return  # a title that neither has
        cursor, self._room = self._cursor, 0
        if self.next_block:
            self._writer.new_block(cursor, entry.shape)
        else:
            self._writer.set_shape(cursor, entry.shape)
        if isinstance(entry.content, Card | Rule):
            self._write_object(entry, step)
        else:
            for how, runs in _words(step):
                self._write_words(runs, entry, how)
        self.next_block = cursor.blockNumber() + 1

    def end(self) -> None:
        """The last block's room counts for nothing at a page's end: the page itself keeps it."""
        frame = self._document.rootFrame()
        looks = frame.frameFormat()
        looks.setBottomMargin(looks.bottomMargin() + self._room)
        frame.setFrameFormat(looks)

    def leave_room(self, room: int) -> None:
        """Keeps room below the last block."""
        self._room = room
        looks = QTextBlockFormat(self._cursor.blockFormat())
        looks.setBottomMargin(looks.bottomMargin() + room)
        self._cursor.setBlockFormat(looks)

    def _write_words(self, runs: Runs, entry: Entry, how: How) -> None:
        start = self._cursor.position()
        if isinstance(entry.content, CodeLines):
            text = "".join(getattr(run, "text", LINE_BREAK) for run in runs)
            self._cursor.insertText(text.replace("\n", LINE_BREAK), self._writer.letters(entry.shape))
        else:
            self._writer.write_runs(self._cursor, runs, entry.shape)
        self._dress(start, how)

    def _write_object(self, entry: Entry, step: Step) -> None:
        start = self._cursor.position()
        self._writer.write_content(self._cursor, entry)
        if step.before is None or step.after is None:
            self._dress(start, How.TAKEN if step.after is None else How.ADDED)

    def _dress(self, start: int, how: How) -> None:
        if how is How.SAME or start == self._cursor.position():
            return
        looks = QTextCharFormat()
        ink, ground = TONES[how]
        looks.setForeground(self._color(ink))
        looks.setBackground(self._color(ground))
        if how is How.TAKEN:
            looks.setFontStrikeOut(True)
            looks.setFontUnderline(False)
        else:
            is_added = how is How.ADDED
            style = QTextCharFormat.UnderlineStyle
            looks.setUnderlineStyle(style.SingleUnderline if is_added else style.DotLine)
            looks.setFontStrikeOut(False)
        marked = QTextCursor(self._document)
        marked.setPosition(start)
        marked.setPosition(self._cursor.position(), QTextCursor.MoveMode.KeepAnchor)
        marked.mergeCharFormat(looks)


def _words(step: Step) -> Iterator[tuple[How, Runs]]:
    """The pieces as they are shown; words whose looks changed are shown as they are now."""
    for piece in step.pieces:
        yield piece.how, piece.before if piece.how is How.TAKEN else piece.after
