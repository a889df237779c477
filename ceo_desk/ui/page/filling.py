"""The rest of a long text comes onto the page in slices between events: the first screen is there at once.

A slice is never part of a person's change: nothing can be undone until all is there, and whoever is about to change
the page has the rest brought at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from ceo_desk.ui.page.entries import Entry
from ceo_desk.ui.page.loading import PageLoading
from ceo_desk.ui.page.reading import PageRecord
from ceo_desk.ui.page.source.text import PageText
from ceo_desk.ui.page.words import PageWords

SHORT = 60_000
"""A text with so many letters or fewer comes in one go."""
FIRST = 12_000
"""So many letters come at once: more than a screen holds."""
SLICE = 16_000
"""So many come between two events."""

_DONE = object()


class PageFilling(QObject):
    """Fills one document; `ended` when all is there."""

    ended = Signal()

    def __init__(self, loading: PageLoading, first: int, page: QTextEdit) -> None:
        super().__init__(loading.document)  # and ends with it
        self._loading, self._page = loading, page
        self.is_writing = False
        self.is_touched = False
        """Whether anybody else changed the document before all of it was there."""
        self._waiting: list[Callable[[], object]] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_turn)
        self._preparing: Iterator[None] = iter(())
        found = loading.write(first)
        self.record = PageRecord(loading.document)
        self.record.learn(found)
        self.words = PageWords(loading.text)
        if loading.is_done:
            loading.end()
            self._prepare()
        else:
            self._timer.start(0)

    @property
    def is_whole(self) -> bool:
        """Whether all of the text stands on the page."""
        return self._loading.is_done

    def rest(self) -> list[Entry]:
        """What is still to come."""
        return self._loading.rest()

    def fill(self, until: Callable[[], bool]) -> None:
        """Brings slices until it is enough, or all is there."""
        while not self.is_whole and not until():
            self._write()

    def show_other(self, text: PageText) -> None:
        """The whole document shows another text by now."""
        self._preparing = iter(())
        self.record.forget()
        self.words = PageWords(text)

    def when_ended(self, do: Callable[[], object]) -> None:
        """Does something when all is there: at once, where it is."""
        if self.is_whole:
            do()
        else:
            self._waiting.append(do)

    def stop(self) -> None:
        """Brings no more: another text is wanted."""
        self._timer.stop()

    def _prepare(self) -> None:
        if self._loading.text.units.has_long_list():
            self._preparing = self._loading.text.prepare(self.record.entries())
            self._timer.start(0)

    def _on_turn(self) -> None:
        if not self.is_whole:
            self._write()
        elif next(self._preparing, _DONE) is _DONE:
            self._timer.stop()

    def _write(self) -> None:
        self.is_writing = True
        if self.is_touched:
            self._loading.document.setUndoRedoEnabled(False)
        caret = self._page.textCursor()
        ends = caret.anchor(), caret.position()
        found = self._loading.write(SLICE)
        if (caret.anchor(), caret.position()) != ends:  # what is put in where a caret is takes it along
            caret.setPosition(ends[0])
            caret.setPosition(ends[1], QTextCursor.MoveMode.KeepAnchor)
            self._page.setTextCursor(caret)
        self.record.learn(found)
        for _, entries in found:
            self.words.learn(entries)
        if self.is_whole:
            self._timer.stop()
            self._loading.end()
            self._prepare()
        self.is_writing = False
        if self.is_whole:
            self.ended.emit()
            while self._waiting:
                self._waiting.pop(0)()
