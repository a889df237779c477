"""The last save of a page that nobody looks at any more, and how its words get back to the page before they are saved.

Whatever else is saved of a draft later is newer: a save that failed is never repeated over it.
"""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QTimer

from ceo_desk.domain.draft import Content
from ceo_desk.domain.errors import DeskError
from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import is_written
from ceo_desk.storage.drafts.pages import PagePlace, PageState
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.writing.saving.beside import PATIENCE_MILLISECONDS, Sheet, let_go, put
from ceo_desk.ui.writing.saving.standing import Kept

AGAIN_MILLISECONDS = 3_000


class Leaving:
    """Tried until it is done, or until a page has its words again. `content` None: all of them are on the disk."""

    def __init__(self, context: Context, sheet: Sheet, content: Content | None, kept: Kept) -> None:
        self.sheet, self.content, self.kept = sheet, content, kept
        self._context = context
        self._ended = Event()
        self._back: Callable[[], bool] | None = None
        self._has_failed = False

    @property
    def place(self) -> PagePlace | None:
        """Where the page was left."""
        return self.kept.state.place

    @property
    def names(self) -> set[str]:
        """Under which names the words lie beside the desk."""
        return self.sheet.beside

    def go(self) -> None:
        """Saves, keeps a version, and lets the file follow."""
        if self._ended.is_set():
            return
        self._register()
        sheet, content, ended, page = self.sheet, self.content, self._ended, self.kept.state
        desk, actor = self._context.desk, self._context.actor

        def work(_: object) -> None:
            if ended.is_set():
                return
            if content is not None and (sheet.draft or is_written(content)):
                keep(desk, sheet, content, page, actor)
            elif sheet.draft and page.place is not None:
                desk.writing.keep_place(sheet.draft, page.place)
            if sheet.draft:
                desk.writing.leave(sheet.draft, actor=actor)

        self._context.jobs.start(Lane.WRITE, work, lambda _: self._on_done(), self._on_failed)
        QTimer.singleShot(PATIENCE_MILLISECONDS, self._keep_beside)

    def give_up(self) -> None:
        """Somebody else has these words, or newer ones, in hand."""
        self._ended.set()
        self._unregister()

    def come_back(self, back: Callable[[], bool]) -> None:
        """The same page is looked at again; `back` is false once it is another."""
        self._back = back
        if self._has_failed:
            self._hand_back()

    def _hand_back(self) -> bool:
        if self._back is None or not self._back():
            return False
        self.give_up()
        return True

    def _on_failed(self, error: DeskError) -> None:
        """Says it on whatever screen there is, and tries again."""
        self._has_failed = True
        if self._ended.is_set() or self._hand_back():
            return
        self._register()  # by now a new draft may have its id
        self._keep_beside()
        self._context.background.surprised.emit(error)
        QTimer.singleShot(AGAIN_MILLISECONDS, self.go)

    def _keep_beside(self) -> None:
        """The desk takes its time, or can't: until then the words lie beside it."""
        if self.content is not None and not self._ended.is_set():
            put(self._context, self.sheet, self.content)

    def _on_done(self) -> None:
        if self._ended.is_set():
            return
        self.give_up()
        self.kept.settle()
        let_go(self._context, self.sheet)

    def _register(self) -> None:
        unsaved, draft = self._context.unsaved, self.sheet.draft
        before = unsaved.get(draft)
        if draft and self.content is not None and before is not self:
            if before is not None:
                before.give_up()
            unsaved[draft] = self

    def _unregister(self) -> None:
        if self._context.unsaved.get(self.sheet.draft) is self:
            del self._context.unsaved[self.sheet.draft]


def keep(desk: Desk, sheet: Sheet, content: Content, page: PageState, actor: str) -> None:
    """Saves the running text; a draft begins with its first word. In the background, one after the other."""
    if sheet.draft:
        desk.writing.keep(sheet.draft, content, page)
    else:
        sheet.draft = desk.writing.start(content, actor=actor, page=page).id
