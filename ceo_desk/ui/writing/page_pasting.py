"""Pictures and long pages pasted, or let go, on the page: what takes its time is done beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Signal
from PySide6.QtGui import QTextCursor

from ceo_desk.domain.draft import DraftPicture
from ceo_desk.domain.errors import DeskError
from ceo_desk.text.document import Picture
from ceo_desk.text.pictures import with_addresses
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.page.clipboard import Pasted
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Entry, Shape
from ceo_desk.ui.page.habits import PageHabit
from ceo_desk.ui.page.pasted_kinds import lone_picture, own_pictures, page_to_read, picture_files
from ceo_desk.ui.page.pasting import paste
from ceo_desk.ui.page.picture_letters import picture_letters, rename_pictures
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.writing.page_pictures import PagePictures
from ceo_desk.ui.writing.pasting_work import ReadPage, StoredFiles, read_page, store_files, store_picture

translate = QCoreApplication.translate


class PagePasting(QObject):
    """Puts in what the habit hands it. `stored` carries each picture that the text may name from now on, `put` the
    addresses of pictures that were put in and are still to be described.
    """

    stored = Signal(object)
    put = Signal(object)

    def __init__(self, context: Context, editor: PageEditor, pictures: PagePictures, banner: Banner) -> None:
        super().__init__(editor)
        self._context, self._editor, self._pictures, self._banner = context, editor, pictures, banner
        self._page = 0
        """Which text is on the page: what was pasted into another one is put nowhere."""
        self._waiting: set[str] = set()
        self._left = self._seen = 0
        self._fetched: dict[str, str] = {}
        self.habit = PastingHabit(self)

    def began(self) -> None:
        """Another text stands on the page."""
        self._page += 1
        self._waiting.clear()
        self._left = 0
        self._fetched = {}

    def settled(self, markdown: str) -> str:
        """The text with no address of a picture that is stored by now: undoing may have brought one back."""
        if not self._fetched or "https://" not in markdown:
            return markdown
        return with_addresses(markdown, self._fetched)

    def read(self, html: str, cursor: QTextCursor) -> None:
        """Has a page read, and puts it in place of what the cursor holds."""
        picturing, numbers = self._context.desk.picturing, self._editor.numbers
        there, page = self._place(cursor), self._page
        self._start(lambda: read_page(picturing, html, numbers), lambda found: self._on_read(found, there, page))

    def take(self, store: Callable[[], StoredFiles], cursor: QTextCursor) -> None:
        """Has pictures stored, and puts them in behind the block of the cursor."""
        there, page = self._place(cursor), self._page
        there.clearSelection()
        self._start(store, lambda found: self._on_stored(found, there, page))

    def hold(self, data: QMimeData, cursor: QTextCursor) -> bool:
        """Takes what is not for the spot; False for all else."""
        picturing = self._context.desk.picturing
        files = picture_files(data)
        if files:
            self.take(lambda: store_files(picturing, files), cursor)
            return True
        picture = lone_picture(data)
        if picture is not None:
            self.take(lambda: store_picture(picturing, picture), cursor)
            return True
        html = page_to_read(data)
        if html:
            self.read(html, cursor)
        self._take_along(own_pictures(data))
        return bool(html)

    # ------------------------------------------------------------------ inside
    def _take_along(self, files: tuple[str, ...]) -> None:
        """Pictures of another text of this desk belong to this one, too."""
        if files:
            picturing, page = self._context.desk.picturing, self._page
            self._context.jobs.start(
                Lane.PICTURE, lambda _: picturing.stored_at(files), lambda found: self._on_taken_along(found, page)
            )

    def _on_taken_along(self, found: tuple[DraftPicture, ...], page: int) -> None:
        if page != self._page:
            return
        known = {one.address: one.alt for _, one in picture_letters(self._editor.document())}
        for picture in found:
            self.stored.emit(replace(picture, alt=known.get(picture.file, "")))
        self._editor.edited.emit()

    def _place(self, cursor: QTextCursor) -> QTextCursor:
        """A cursor that stays where it is, whatever is typed meanwhile."""
        self._seen = cursor.document().revision()
        there = QTextCursor(cursor)
        there.setKeepPositionOnInsert(True)
        return there

    def _start(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._context.jobs.start(Lane.PICTURE, lambda _: work(), done, self._on_trouble)

    def _on_read(self, found: ReadPage, there: QTextCursor, page: int) -> None:
        if page != self._page:
            return
        for picture in found.pictures:
            self.stored.emit(picture)
        self._pictures.expect(found.web)
        self._paste(found.what, there)
        self._waiting.update(found.web)
        for address in found.web:
            self._fetch(address)
        self._left += found.left_behind
        if found.is_cut:
            self._say(translate("Write", "That was more than a post can hold. The end of it was left out."), "")
        elif not self._waiting:
            self._say_left()

    def _on_stored(self, found: StoredFiles, there: QTextCursor, page: int) -> None:
        if page != self._page:
            return
        known = {one.address: one.alt for _, one in picture_letters(self._editor.document()) if one.alt}
        runs = [Picture(one.file, one.alt or known.get(one.file, "")) for one in found.pictures]
        for picture, run in zip(found.pictures, runs, strict=True):
            self.stored.emit(replace(picture, alt=run.alt))
        if runs:
            there.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            entries = tuple(Entry(Shape(), (run,)) for run in runs)
            self._paste(Pasted(entries, joins_start=False, joins_end=False), there)
            undescribed = [run.address for run in runs if not run.alt]
            if undescribed:
                self.put.emit(undescribed)
        if found.refused:
            self._on_trouble(found.refused[0])

    def _paste(self, what: Pasted, there: QTextCursor) -> None:
        """Puts it in as one step; the caret goes along only where it still stands there."""
        editor = self._editor
        editor.load_all()
        caret = editor.textCursor()
        is_here = caret.position() == there.position() and caret.anchor() == there.anchor()
        if editor.document().revision() != self._seen:  # what was selected may be other words by now
            there.setPosition(min(there.position(), there.anchor()))
        there.setKeepPositionOnInsert(False)
        paste(editor.writer, there, what)
        if is_here or not editor.hasFocus():
            editor.setTextCursor(there)
            editor.ensureCursorVisible()

    # ------------------------------------------------------------------ pictures of the web
    def _fetch(self, address: str) -> None:
        picturing, page = self._context.desk.picturing, self._page
        self._context.jobs.start(
            Lane.ASK,
            lambda _: picturing.fetch(address),
            lambda picture: self._on_fetched(address, picture, page),
            lambda error: self._on_not_fetched(address, error, page),
        )

    def _on_fetched(self, address: str, picture: DraftPicture | None, page: int) -> None:
        self._pictures.give_up(address)
        if page != self._page or address not in self._waiting:
            return
        self._waiting.discard(address)
        if picture is None:
            self._left += 1
        else:
            self._fetched[address] = picture.file
            self.stored.emit(picture)
            rename_pictures(self._editor, address, picture.file)
        if not self._waiting:
            self._say_left()

    def _on_not_fetched(self, address: str, error: DeskError, page: int) -> None:
        self._on_fetched(address, None, page)
        self._on_trouble(error)

    # ------------------------------------------------------------------ words
    def _say_left(self) -> None:
        count, self._left = self._left, 0
        if count:
            self._say(
                translate("Write", "%n pictures stayed behind.", "", count),
                translate("Write", "Drag them in from their files, or copy each one by itself."),
            )

    def _say(self, sentence: str, next_step: str) -> None:
        self._banner.say("wait", sentence, next_step, (Step(translate("Write", "Close"), self._banner.clear, "x"),))

    def _on_trouble(self, error: DeskError) -> None:
        leave = Step(translate("Write", "Leave it out"), self._banner.clear, "x")
        show(self._banner, of_error(error), (leave,))


class PastingHabit(PageHabit):
    """Hands on what is pasted or let go."""

    def __init__(self, pasting: PagePasting) -> None:
        self._pasting = pasting

    def can_take(self, data: QMimeData) -> bool:
        """Pictures, and files that are called like pictures."""
        return bool(picture_files(data)) or lone_picture(data) is not None

    def takes(self, data: QMimeData, cursor: QTextCursor) -> bool:
        """Pictures, and pages that are long or show some."""
        return self._pasting.hold(data, cursor)

    def began(self) -> None:
        """Another text stands on the page."""
        self._pasting.began()
