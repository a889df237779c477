"""A file from elsewhere becomes a post: read in the background, told where it takes its time, stopped by a press."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.writing.importing import KINDS, OTHERS, Brought, Imported
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Go, Place, Undo
from ceo_desk.ui.jobs import Job, Lane
from ceo_desk.ui.messages import in_words, of_error, show
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.parts.files import ChooseFile
from ceo_desk.ui.writing.archive.reading import ExportReading, is_export

translate = QCoreApplication.translate

PROGRESS_AFTER = 300
_SAID = "said:"
"""How the note begins that takes along to the page what was left out of its file, one sentence a line."""


class FileOpening(QObject):
    """Opens one file at a time. `going` carries a Go to its page, `undoable` an Undo, `came` what was only read."""

    going = Signal(object)
    undoable = Signal(object)
    came = Signal(object)

    def __init__(self, context: Context, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._banner = context, banner
        self._job: Job | None = None
        self._name = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PROGRESS_AFTER)
        self._patience.timeout.connect(self._on_still_reading)
        self.exports = ExportReading(context, banner, self)
        self.exports.going.connect(self.going)

    def ask(self, choose_file: ChooseFile, window: QWidget) -> None:
        """Asks for a file and opens it."""
        pattern = translate("Files", "Texts (*.docx *.docm *.md *.markdown *.txt *.html *.htm *.xml)")
        path = choose_file(window, translate("Files", "Open a file"), pattern)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Opens a file as a new post; the posts of an export go into the archive."""
        if is_export(path):
            self.stop()
            self.exports.read(path)
        else:
            self._read(path, is_new=True)

    def read(self, path: Path) -> None:
        """Only reads a file; `came` hands on what it says."""
        self._read(path, is_new=False)

    def stop(self) -> None:
        """Nothing comes of what is being read."""
        self.exports.stop()
        job, self._job = self._job, None
        if job is not None:
            job.stop()
        self._patience.stop()
        self._banner.clear()

    # ------------------------------------------------------------------ reading
    def _read(self, path: Path, *, is_new: bool) -> None:
        self.stop()
        importing = self._context.desk.importing
        self._name = path.name
        self._patience.start()
        job = self._job = self._context.jobs.start(
            Lane.ASK,
            lambda progress: importing.read(path, lambda: progress.is_stopped),
            lambda brought: self._on_read(job, brought, is_new=is_new),
            lambda error: self._on_failed(job, error),
        )

    def _on_still_reading(self) -> None:
        sentence = translate("Files", "The desk is reading “{name}”.").format(name=self._name)
        second = translate("Files", "Nothing in it is started, and nothing is fetched from elsewhere.")
        if self._context.theme.is_short:
            second = ""
        self._banner.say("wait", sentence, second, (Step(translate("Files", "Stop"), self.stop, "x"),))

    def _on_read(self, job: Job, brought: Brought, *, is_new: bool) -> None:
        if job is not self._job:
            return
        self._job = None
        self._patience.stop()
        self._banner.clear()
        if is_new:
            self._begin(brought)
        else:
            self.came.emit(brought)

    def _on_failed(self, job: Job, error: DeskError) -> None:
        if job is self._job:
            self._job = None
            self._patience.stop()
            self.complain(error)

    def complain(self, error: DeskError) -> None:
        """Says what is in the way, in place."""
        show(self._banner, of_error(error), (Step(translate("Files", "Close"), self._banner.clear, "x"),))

    # ------------------------------------------------------------------ a new post
    def _begin(self, brought: Brought) -> None:
        desk, actor = self._context.desk, self._context.actor
        self._context.jobs.start(
            Lane.WRITE, lambda _: desk.importing.begin(brought, actor=actor), self._on_begun, self.complain
        )

    def _on_begun(self, imported: Imported) -> None:
        draft = imported.draft
        self.going.emit(Go(Place.PAGE, draft.id, _SAID + "\n".join(imported.said)))
        text = translate("Files", "“{title}” is a post of yours now.").format(title=draft.content.title)
        if self._context.theme.is_short:
            text = translate("Files", "It is a post of yours now.")
        self.undoable.emit(Undo(text, lambda: self._take_back(draft.id)))

    def _take_back(self, draft: str) -> None:
        desk, actor = self._context.desk, self._context.actor
        self.going.emit(Go(Place.POSTS))
        self._context.jobs.start(
            Lane.WRITE,
            lambda _: desk.writing.trash(draft, actor=actor),
            lambda _: self._context.background.changed(),
        )


def is_text_file(path: Path) -> bool:
    """Whether a file may hold a text: one that can't be opened is told so when it is let go."""
    return path.suffix.lower() in KINDS or path.suffix.lower() in OTHERS or is_export(path)


def said_in(note: str) -> tuple[str, ...]:
    """The sentences that a note takes along; none where it is another kind of note."""
    return tuple(note.removeprefix(_SAID).split("\n")) if note.startswith(_SAID) else ()


def tell(banner: Banner, said: Sequence[str]) -> None:
    """Says what was left out of a file."""
    sentences = [in_words(sentence) for sentence in said if sentence]
    if sentences:
        close = Step(translate("Files", "Close"), banner.clear, "x")
        banner.say("wait", sentences[0], " ".join(sentences[1:]), (close,))
