"""The page: a text shown and written as it will be read, without its marks, and given back without loss."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QWidget

from ceo_desk.ui.page.clipboard import can_paste, copy, pasted
from ceo_desk.ui.page.dropping import drop
from ceo_desk.ui.page.entries import Entry
from ceo_desk.ui.page.filling import FIRST, SHORT, PageFilling
from ceo_desk.ui.page.formats import OBJECTS, PageLook, shape_of, without_link
from ceo_desk.ui.page.host import PageHost
from ceo_desk.ui.page.keys import ends_link, is_editing, is_held, is_letter
from ceo_desk.ui.page.lists import settle
from ceo_desk.ui.page.loading import PageLoading, PageWriter
from ceo_desk.ui.page.objects import FindPicture, PageObjects
from ceo_desk.ui.page.pasting import paste
from ceo_desk.ui.page.shapes import press_backspace, press_delete, press_enter, step_off_object
from ceo_desk.ui.page.undo.history import PageHistory
from ceo_desk.ui.page.undo.reshowing import reshow
from ceo_desk.ui.parts.reading import CARET


class PageEditor(PageHost):
    """The editor of one text. `edited` tells of every change by a person, `loaded` that all of a text is there."""

    edited = Signal()
    loaded = Signal()
    _filling: PageFilling

    def __init__(
        self, look: PageLook | None = None, find_picture: FindPicture | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(look or PageLook(), parent)
        self.setObjectName("PageEditor")
        self.setAccessibleName(QCoreApplication.translate("Page", "The words of your post"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setCursorWidth(CARET)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.history = PageHistory(self, self.markdown, self.reshow, lambda: self.source)
        self.habits.append(self.history)
        self._objects = PageObjects(self.look, find_picture or _no_picture, self.palette, self)
        self._page: QTextDocument | None = None
        self.set_markdown("")

    def set_markdown(self, markdown: str, *, in_pieces: bool = False) -> None:
        """Shows a text from its beginning; nothing of the last one can be undone any more.

        In pieces, a long one is there in a moment with its first screens; `loaded` tells when all is.
        """
        if self._page is not None:
            self._filling.stop()
        loading = PageLoading(markdown, self.look, self)
        first = FIRST if in_pieces and len(markdown) > SHORT else len(markdown) + 1
        self._filling = PageFilling(loading, first, self)
        self._text, self.writer, document = loading.text, loading.writer, loading.document
        self._objects.register(document, self._text.definitions)
        self._origin = uuid4().hex
        self.setDocument(document)
        self.setTextCursor(QTextCursor(document))  # Qt would type on in the marks of the last text
        if self._page is not None:
            self._page.deleteLater()
        self._page = document
        document.contentsChanged.connect(self._on_contents_changed)
        self._filling.ended.connect(self._on_loaded)
        for habit in self.habits:
            habit.began()
        if self.is_whole:
            self._on_loaded()

    @property
    def is_whole(self) -> bool:
        """Whether all of the text stands on the page."""
        return self._filling.is_whole

    def load_all(self) -> None:
        """Has the rest of the text on the page now. Whoever looks at the whole document, or changes it, asks first."""
        self._filling.fill(lambda: False)

    def load_to(self, position: int) -> None:
        """Has the text on the page now as far as this place."""
        self._filling.fill(lambda: self.document().characterCount() > position + FIRST)

    def when_loaded(self, do: Callable[[], object]) -> None:
        """Does something once all of this text is there: at once, where it is."""
        self._filling.when_ended(do)

    def markdown(self) -> str:
        """The text as it is now: the same letters where nothing was touched."""
        if not self.is_whole and not self._filling.is_touched:
            return self._text.source
        return self._text.markdown(self.entries())

    def entries(self) -> list[Entry]:
        """What the page shows, block by block; what is still to come, too."""
        return [*self._filling.record.entries(), *self._filling.rest()]

    def words(self) -> int:
        """How many words a reader reads. Not for every key: it looks at the whole page."""
        return self._filling.words.count(self.entries())

    def _on_contents_changed(self) -> None:
        if not self._filling.is_writing:
            self._filling.is_touched = not self.is_whole
            self.edited.emit()

    def _on_loaded(self) -> None:
        for habit in self.habits:
            habit.loaded()
        self.loaded.emit()

    def reshow(self, markdown: str) -> None:
        """Shows another text in place of this one; only what differs is written anew. `history` can undo it."""
        self.load_all()
        self._text = reshow(self.document(), self.writer, markdown)
        self._filling.show_other(self._text)

    def undo(self) -> None:
        """Undoes what was done last, also before the page was opened."""
        self.history.undo(super().undo)

    def redo(self) -> None:
        """Does again what was undone."""
        self.history.redo(super().redo)

    @property
    def source(self) -> str:
        """The text that the page was opened from, or became in one go."""
        return self._text.source

    @property
    def definitions(self) -> str:
        """The lines of the text that stand in no block: addresses of links, words of footnotes."""
        return self._text.definitions

    @property
    def numbers(self) -> count[int]:
        """Where a new list or quote of this page takes its number from."""
        return self._text.numbers

    def forget_pictures(self) -> None:
        """Asks for all pictures again: some have come, or changed."""
        self._objects.forget_pictures()
        self.document().markContentsDirty(0, self.document().characterCount())

    def act(self, change: Callable[[PageWriter, QTextCursor], object]) -> None:
        """Lets a function change the page where the cursor is."""
        self.load_all()
        cursor = self.textCursor()
        change(self.writer, cursor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys as a writer expects them: Enter, Backspace and Delete know headings, lists, quotes and cards."""
        if self.isReadOnly():
            super().keyPressEvent(event)
            return
        if not self.is_whole and not is_held(event):
            self.load_all()
        if any(habit.press(event) for habit in self.habits):
            return
        if event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            self.act(press_enter)
            return
        if self._is_handled(event):
            return
        if is_letter(event) or event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self._prepare_letter()
        if self.textCursor().hasSelection() and is_editing(event):
            with self._one_step():
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)
        if is_letter(event):
            self.tell_typed(event.text())

    @contextmanager
    def _one_step(self) -> Iterator[None]:
        """What Qt does in here is one step to undo, with what it takes to draw the outcome right."""
        step = QTextCursor(self.document())
        step.beginEditBlock()
        yield
        self.writer.mend(self.textCursor().block())
        settle(self.writer, self.textCursor().block().next())
        step.endEditBlock()

    def _is_handled(self, event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        cursor = self.textCursor()
        if event.key() == Qt.Key.Key_Backspace or event.matches(keys.DeleteStartOfWord):
            press = press_backspace
        elif event.matches(keys.Delete) or event.matches(keys.DeleteEndOfWord):
            press = press_delete
        else:
            return False
        if not press(self.writer, cursor):
            return False
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _prepare_letter(self) -> None:
        """Nothing is typed into a card, and what follows a link or a picture is not part of it."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return
        step_off_object(self.writer, cursor)
        if cursor != self.textCursor():
            self.setTextCursor(cursor)
        shape, found = shape_of(cursor.blockFormat()), self.currentCharFormat()
        if found.objectType() in OBJECTS or (found.isAnchor() and ends_link(cursor)):
            wanted = self.writer.letters_like(without_link(found), shape)
        else:
            wanted = self.writer.letters_like(found, shape)
        if found != wanted:
            self.setCurrentCharFormat(wanted)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Letters that are made of several keys, as from other keys."""
        if self.isReadOnly():
            event.ignore()  # Qt would take them
            return
        if event.commitString() or event.preeditString():
            self.load_all()
            self._prepare_letter()
        if self.textCursor().hasSelection():
            with self._one_step():
                super().inputMethodEvent(event)
        else:
            super().inputMethodEvent(event)
        if event.commitString() and not event.preeditString():  # letters that are being made are never disturbed
            self.tell_typed(event.commitString())

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """What is selected, as words, as HTML, and as the page knows it."""
        return copy(self.textCursor(), self._origin)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Only words and what stands among them; what a habit takes, too."""
        return can_paste(source) or any(habit.can_take(source) for habit in self.habits)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Pastes blocks and marks, never styles; no file and no address is opened but by a habit."""
        if self.isReadOnly() or any(habit.takes(source, self.textCursor()) for habit in self.habits):
            return
        what = pasted(source, self._origin, self.numbers)
        if what is not None:
            self.act(lambda writer, cursor: paste(writer, cursor, what))

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """What is dropped is pasted; what is dragged within the page moves in one step."""
        super().dragLeaveEvent(QDragLeaveEvent())
        if not self.isReadOnly():
            self.load_all()
            there = self.cursorForPosition(event.position().toPoint())
            is_taken = any(habit.takes(event.mimeData(), there) for habit in self.habits)
            if is_taken or drop(self, self.writer, event, self._origin, self.numbers):
                event.acceptProposedAction()
                return
        event.ignore()

    def cut(self) -> None:
        """Copies what is selected and takes it off the page."""
        self.load_all()
        with self._one_step():
            super().cut()


def _no_picture(_address: str) -> QImage | None:
    return None
