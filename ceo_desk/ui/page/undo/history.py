"""Undo on the page: Qt's own while it lasts, then the steps that were noted beside it, across saves and restarts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ceo_desk.storage.drafts.pages import NO_STEPS, StoredSteps
from ceo_desk.ui.page.habits import PageHabit
from ceo_desk.ui.page.undo.step import Caret, Step
from ceo_desk.ui.page.undo.steps import PageSteps, Pending, Reading

_KEYS = QKeySequence.StandardKey


class PageHistory(PageHabit):
    """The steps of one editor's text. Whoever reads the text to save it tells it with `note`.

    `read` gives the page's text, `show` makes it another, `source` is what it was opened with.
    """

    def __init__(
        self, editor: QTextEdit, read: Callable[[], str], show: Callable[[str], None], source: Callable[[], str]
    ) -> None:
        self._editor = editor
        self._read, self._show_text, self._source = read, show, source
        self.steps = PageSteps()
        self._clock = QElapsedTimer()
        self._clock.start()
        self._before = Caret()
        self._low = self._mark = 0
        self._is_moving = self._is_moved = self._is_edited = False
        editor.cursorPositionChanged.connect(self._on_caret_moved)

    # ------------------------------------------------------------------ what the desk asks
    def begin(self, text: str, stored: StoredSteps) -> None:
        """Takes on the steps that led to the text on the page, where they did."""
        self.steps = PageSteps(text, stored)
        self._begin_reading()

    def note(self, text: str) -> None:
        """The page says this now."""
        mark = self._editor.document().availableUndoSteps()
        if not self._is_moved and not self._is_edited:
            return
        low, at = min(self._low, mark), self._clock.elapsed() / 1000
        is_moved, is_edited = self._is_moved, self._is_edited
        page = Reading(text, mark, low, self._before, self.caret(), at, is_moved=is_moved, is_edited=is_edited)
        self.steps.note(page)
        self._begin_reading()

    def note_letters(self, text: str) -> None:
        """The text is written elsewhere than on the page (as plain letters); Qt's own undo knows nothing of it."""
        self.let_go()
        at = self._clock.elapsed() / 1000
        self.steps.note(Reading(text, 0, 0, self.caret(), self.caret(), at))

    def change_to(self, text: str) -> None:
        """Shows another text in place of this one, as one step that can be undone. The caret stays with its words."""
        before = self.caret()
        self.note(self._read())
        self._show_text(text)
        self.steps.add_whole(text, before, self.caret())
        self._begin_reading()

    def let_go(self) -> None:
        """For whoever is about to empty Qt's own stack: what it holds is noted, and can be undone after it."""
        document = self._editor.document()
        if self._is_moved or self._is_edited or document.isUndoAvailable() or document.isRedoAvailable():
            self.note(self._read())
            document.clearUndoRedoStacks()
            self.steps.let_go()
            self._begin_reading()

    def change(self) -> Pending | None:
        """The steps that are not on the disk yet; None where all are."""
        return self.steps.change()

    def forget(self) -> None:
        """Nothing of what was can be undone any more, because words in it are to be gone for good."""
        self._editor.document().clearUndoRedoStacks()
        self.steps = PageSteps(self._read())
        self._begin_reading()

    def caret(self) -> Caret:
        """Where the caret is, and where what is selected began."""
        cursor = self._editor.textCursor()
        return Caret(cursor.position(), cursor.anchor())

    # ------------------------------------------------------------------ undo and redo
    def can_undo(self) -> bool:
        """Whether there is anything to undo."""
        return self._editor.document().isUndoAvailable() or self.steps.can_undo()

    def can_redo(self) -> bool:
        """Whether there is anything to do again."""
        return self._editor.document().isRedoAvailable() or (self.steps.can_redo() and not self._is_edited)

    def undo(self, by_qt: Callable[[], None]) -> None:
        """Undoes what was done last."""
        if self._is_edited:
            self.note(self._read())
        if self._editor.document().isUndoAvailable():
            self._move(by_qt)
            return
        if self._is_moved:
            self.note(self._read())
        step = self.steps.undo()
        if step is not None:
            self._show(step, step.before)

    def redo(self, by_qt: Callable[[], None]) -> None:
        """Does again what was undone last."""
        if self._editor.document().isRedoAvailable():
            self._move(by_qt)
            return
        if self._is_edited:
            return  # what was undone is over, also where the text has no letter for what was done since
        if self._is_moved:
            self.note(self._read())
        step = self.steps.redo()
        if step is not None:
            self._show(step, step.after)

    def _move(self, by_qt: Callable[[], None]) -> None:
        self._is_moving = True
        by_qt()
        self._is_moving = False
        self._is_moved = True
        self._mark = self._editor.document().availableUndoSteps()
        self._low = min(self._low, self._mark)

    def _show(self, _step: Step, caret: Caret) -> None:
        editor = self._editor
        self._show_text(self.steps.text)
        last = editor.document().characterCount() - 1
        cursor = editor.textCursor()
        cursor.setPosition(min(caret.anchor, last))
        cursor.setPosition(min(caret.position, last), QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        editor.ensureCursorVisible()
        self._begin_reading()

    def _begin_reading(self) -> None:
        self._is_moved = self._is_edited = False
        self._low = self._mark = self._editor.document().availableUndoSteps()
        self._before = self.caret()

    def _on_caret_moved(self) -> None:
        if not self._is_edited:
            self._before = self.caret()

    def _on_change(self, _position: int, _removed: int, _added: int) -> None:
        mark = self._editor.document().availableUndoSteps()
        if mark < self._mark:  # undone: by us, or by somebody who has the document only
            self._is_moved, self._low = True, min(self._low, mark)
        elif not self._is_moving:
            self._is_edited = True
        self._mark = mark

    # ------------------------------------------------------------------ as a habit
    def press(self, event: QKeyEvent) -> bool:
        """Ctrl+Z, and both keys to do again, whatever the system's own is."""
        is_redo = event.matches(_KEYS.Redo) or event.keyCombination() in _REDO
        if not is_redo and not event.matches(_KEYS.Undo):
            return False
        if is_redo:
            self._editor.redo()
        else:
            self._editor.undo()
        return True

    def began(self) -> None:
        """Another text: nothing of it was done yet."""
        self._editor.document().contentsChange.connect(self._on_change)
        self.begin(self._source(), NO_STEPS)


_REDO = (
    Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_Y,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier | Qt.Key.Key_Z,
)
