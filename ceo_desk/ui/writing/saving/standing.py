"""What the page keeps beside its words when they are saved: where the person stands in it, and the steps to undo."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

from ceo_desk.domain.draft import Content
from ceo_desk.services.writing.writing import Opened
from ceo_desk.storage.drafts.pages import PagePlace, PageState
from ceo_desk.ui.page.undo.steps import Pending
from ceo_desk.ui.writing.letters import Letters
from ceo_desk.ui.writing.sheet import PageSheet


class Kept(NamedTuple):
    """What goes to the disk with the words; `pending` is to be settled once it is there."""

    state: PageState
    pending: Pending | None = None

    def settle(self) -> None:
        """It is there."""
        if self.pending is not None:
            self.pending.settle()


class Standing(QObject):
    """Reads and restores it for one sheet. `moved`: the person stands somewhere else, without having written."""

    moved = Signal()

    def __init__(self, sheet: PageSheet, letters: Letters, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet, self._letters, self._editor = sheet, letters, sheet.editor
        self._editor.cursorPositionChanged.connect(self.moved)
        sheet.verticalScrollBar().valueChanged.connect(self.moved)

    def place(self) -> PagePlace:
        """Where the person stands."""
        caret = self._editor.history.caret()
        return PagePlace(caret.position, caret.anchor, self._sheet.scrolled())

    def kept(self, content: Content) -> Kept:
        """What goes to the disk with this content, which was just read from the page."""
        history = self._editor.history
        if self._letters.is_on:
            history.note_letters(content.body)
        else:
            history.note(content.body)
        pending = history.change()
        return Kept(PageState(self.place(), pending.change if pending else None), pending)

    def return_to(self, opened: Opened) -> None:
        """To where the page was left, with what was done there; where it never was left, the person is at its end."""
        editor, body = self._editor, opened.draft.content.body
        before = body if opened.before is None else opened.before
        if before != body:
            self._sheet.show_text(self._sheet.title.text(), before)
        editor.history.begin(before, opened.steps)
        place = opened.place
        if place is not None:
            editor.load_all()  # how far down the page that is, is only known of all of it
            last = editor.document().characterCount() - 1
            cursor = editor.textCursor()
            cursor.setPosition(min(place.anchor, last))
            cursor.setPosition(min(place.caret, last), QTextCursor.MoveMode.KeepAnchor)
            editor.setTextCursor(cursor)
        if before != body:
            editor.history.change_to(body)  # the caret stays with its words
        if place is not None:
            self._sheet.stand_at(place.scroll)
