"""Saving: what a person writes is on disk a quarter of a second later, however long they type without a pause.

Only the hands decide what stands on the page: nothing that is saved is ever written back into it.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from ceo_desk.domain.draft import Content
from ceo_desk.domain.errors import DeskError
from ceo_desk.services.writing.writing import is_written
from ceo_desk.storage.drafts.pages import PageState
from ceo_desk.ui.context import Context, Unsaved
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.writing.saving.beside import Beside, Sheet
from ceo_desk.ui.writing.saving.leaving import AGAIN_MILLISECONDS, Leaving, keep
from ceo_desk.ui.writing.saving.standing import Kept, Standing

LONGEST_MILLISECONDS = 250
"""The longest time between a keystroke and its way to the disk."""
PAUSE_MILLISECONDS = 1_500
"""After so long without a keystroke the file beside the desk follows."""
SLOW_MILLISECONDS = 1_000
"""What takes longer is said."""
LONG_PAUSE_MILLISECONDS = 600_000
"""After so long without a keystroke the text is kept as a version."""
LONG_PAUSE = timedelta(hours=1)
"""What stood before so long a pause is kept as a version at the first keystroke after it."""


class Saving(QObject):
    """Saves one page after the other.

    `saved` carries the content that is on disk now, `failed` a DeskError; what can't be saved is tried again. `began`
    carries the id of a new draft, `told` what the desk found outside, in sentences. `slowed`: it takes long. Of the
    file that follows, `file_failed` carries a DeskError until `file_written`. What is not saved in time lies `beside`.
    """

    saved = Signal(object)
    failed = Signal(object)
    began = Signal(str)
    told = Signal(object)
    slowed = Signal()
    file_failed = Signal(object)
    file_written = Signal()

    def __init__(
        self, context: Context, read: Callable[[], Content], standing: Standing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._read, self._standing = context, read, standing
        self._sheet = Sheet()
        self._touched_at: datetime | None = None
        self.beside = Beside(context, read, self)
        self._is_saving = False
        self.is_dirty = False
        self.saved_at: datetime | None = None
        self.last: Content | None = None
        """What is on disk, as far as this page knows."""
        self._timer = self._single(LONGEST_MILLISECONDS, self._save)
        self._pause = self._single(PAUSE_MILLISECONDS, self.write_file)
        self._again = self._single(AGAIN_MILLISECONDS, self._save)
        self._slow = self._single(SLOW_MILLISECONDS, self.slowed.emit)
        self._file_again = self._single(AGAIN_MILLISECONDS, self.write_file)
        self._moved = self._single(PAUSE_MILLISECONDS, self._keep_place)
        self.long_pause = self._single(LONG_PAUSE_MILLISECONDS, self._keep_version)
        standing.moved.connect(self._moved.start)

    @property
    def draft(self) -> str:
        """The draft's id; "" while there is none."""
        return self._sheet.draft

    @property
    def is_slow(self) -> bool:
        """True where something is waiting for the disk longer than it should."""
        return (self.is_dirty or self._is_saving) and not self._slow.isActive()

    @property
    def is_resting(self) -> bool:
        """True where the disk has all that is on the page."""
        return not self.is_dirty and not self._is_saving

    def begin(self, draft: str, content: Content, at: datetime | None) -> None:
        """From now on this page is saved; `content` is what stands on disk, `at` since when."""
        self._stop()
        self._sheet = Sheet(draft)
        self.beside.begin(self._sheet)
        self._is_saving = self.is_dirty = False
        self.last, self.saved_at = content, at
        self._touched_at = at

    def touch(self) -> None:
        """Something was written."""
        if not self.is_dirty and not self._is_saving:
            self._slow.start()
        now, before = self._context.now(), self._touched_at
        self._touched_at = now
        if before is not None and now - before >= LONG_PAUSE:
            self._keep_version()
        self.is_dirty = True
        self._pause.start()
        self.long_pause.start()
        if self._is_saving or self._again.isActive():
            self.beside.watch()
        elif not self._timer.isActive():
            self._timer.start()

    def try_again(self) -> None:
        """The person says that there is room now."""
        self._again.stop()
        self._save()

    def leave(self) -> None:
        """The person goes elsewhere: everything is saved, and kept as a version."""
        self._stop()
        if not self.is_dirty and not self._is_saving and not self.draft:
            return
        content = None if self.is_resting else self._read()
        kept = Kept(PageState(self._standing.place())) if content is None else self._standing.kept(content)
        self.is_dirty = False
        Leaving(self._context, self._sheet, content, kept).go()

    def come_back(self) -> None:
        """The page that was left is looked at again: what could not be saved of it meanwhile is saved from here."""
        sheet, leaving = self._sheet, self._context.unsaved.get(self.draft)

        def touch() -> bool:
            if sheet is self._sheet:
                self.touch()
            return sheet is self._sheet

        if leaving is not None:
            leaving.come_back(touch)

    def take_on(self, unsaved: Unsaved) -> None:
        """The page shows words that could not be saved when it was left: they are saved from here."""
        self._sheet.beside |= unsaved.names
        self.touch()

    def _save(self) -> None:
        if self._is_saving or not self.is_dirty:
            return
        sheet, content = self._sheet, self._read()
        kept = self._standing.kept(content)
        self.is_dirty = False
        if not sheet.draft and not is_written(content):
            return
        self._is_saving = True
        self.beside.watch()
        was_there = bool(sheet.draft)
        desk, actor = self._context.desk, self._context.actor
        self._context.jobs.start(
            Lane.WRITE,
            lambda _: keep(desk, sheet, content, kept.state, actor),
            lambda _: self._on_saved(sheet, content, kept, was_there=was_there),
            lambda error: self._on_failed(sheet, error),
        )

    def _on_saved(self, sheet: Sheet, content: Content, kept: Kept, *, was_there: bool) -> None:
        kept.settle()
        if sheet is not self._sheet:
            return  # who leaves it saves it once more
        self._is_saving = False
        self.last, self.saved_at = content, self._context.now()
        self.beside.rest()
        if not was_there:
            self.began.emit(sheet.draft)
        if self.is_dirty:
            self._slow.start()
            self._timer.start()
        else:
            self._slow.stop()
        self.saved.emit(content)

    def _on_failed(self, sheet: Sheet, error: DeskError) -> None:
        if sheet is not self._sheet:
            return  # who left it saves it once more
        self._is_saving, self.is_dirty = False, True
        self._timer.stop()
        self._again.start()
        self.failed.emit(error)
        self.beside.keep_now()

    def write_file(self) -> None:
        """The file follows; what was changed in it meanwhile is told."""
        sheet, desk, actor = self._sheet, self._context.desk, self._context.actor
        if self.is_dirty or self._is_saving:
            self._pause.start()
        elif sheet.draft:
            self._context.jobs.start(
                Lane.WRITE,
                lambda _: desk.writing.settle(sheet.draft, actor=actor),
                lambda said: self._on_file_written(said) if sheet is self._sheet else None,
                lambda error: self._on_file_failed(error) if sheet is self._sheet else None,
            )

    def _on_file_written(self, said: tuple[str, ...]) -> None:
        self.file_written.emit()
        if said:
            self.told.emit(said)

    def _on_file_failed(self, error: DeskError) -> None:
        self._file_again.start()
        self.file_failed.emit(error)

    def _keep_place(self) -> None:
        """The person stands somewhere else, and wrote nothing since."""
        sheet, desk, place = self._sheet, self._context.desk, self._standing.place()
        if sheet.draft and self.is_resting:
            self._context.jobs.start(Lane.WRITE, lambda _: desk.writing.keep_place(sheet.draft, place))

    def _keep_version(self) -> None:
        """What stands on the disk becomes a version: nobody wrote for long."""
        sheet, desk, actor = self._sheet, self._context.desk, self._context.actor
        if not self.is_resting:
            self.long_pause.start()
        elif sheet.draft:
            self._context.jobs.start(Lane.WRITE, lambda _: desk.writing.pause(sheet.draft, actor=actor))

    def _stop(self) -> None:
        timers = (self._timer, self._pause, self._again, self._slow, self._file_again, self._moved, self.long_pause)
        for timer in timers:
            timer.stop()

    def _single(self, milliseconds: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(do)
        return timer
