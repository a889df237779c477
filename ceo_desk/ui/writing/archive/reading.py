"""An export of an old blog is read: in the background, told where it takes its time, stopped by a press."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.writing.archive import SUFFIX
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.jobs import Job, Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.parts.files import ChooseFile
from ceo_desk.ui.writing.archive import work
from ceo_desk.ui.writing.archive.presenter import result_of

translate = QCoreApplication.translate

PROGRESS_AFTER = 300
TO_ARCHIVE = "archive"
"""What takes a person to the archive among the posts."""


class ExportReading(QObject):
    """Reads one export at a time. `going` carries a Go to the archive, `came` is told once its posts are there.

    `is_there`: the archive is before the person already.
    """

    going = Signal(object)
    came = Signal()

    def __init__(self, context: Context, banner: Banner, parent: QObject, *, is_there: bool = False) -> None:
        super().__init__(parent)
        self._context, self._banner, self._is_there = context, banner, is_there
        self._job: Job | None = None
        self._name = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PROGRESS_AFTER)
        self._patience.timeout.connect(self._on_still_reading)

    def ask(self, choose_file: ChooseFile, window: QWidget) -> None:
        """Asks for an export and reads it."""
        pattern = translate("Archive", "Exports of WordPress (*.xml)")
        path = choose_file(window, translate("Archive", "Read an export of your old blog"), pattern)
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Reads an export; the archive has its posts then."""
        self.stop()
        desk = self._context.desk
        self._name = path.name
        self._patience.start()
        job = self._job = self._context.jobs.start(
            Lane.ASK,
            lambda progress: work.read(desk, path, progress),
            lambda read: self._on_read(job, read),
            lambda error: self._on_failed(job, error),
        )

    def stop(self) -> None:
        """Nothing comes of what is being read."""
        job, self._job = self._job, None
        if job is not None:
            job.stop()
            self._banner.clear()
        self._patience.stop()

    def _on_still_reading(self) -> None:
        sentence = translate("Archive", "The desk is reading the posts in “{name}”.").format(name=self._name)
        second = translate("Files", "Nothing in it is started, and nothing is fetched from elsewhere.")
        if self._context.theme.is_short:
            second = ""
        self._banner.say("wait", sentence, second, (Step(translate("Files", "Stop"), self.stop, "x"),))

    def _on_read(self, job: Job, read: work.Read) -> None:
        if job is not self._job:
            return
        self._job = None
        self._patience.stop()
        said = result_of(read.kept, read.total)
        steps = [Step(translate("Files", "Close"), self._banner.clear, "x")]
        if read.total and not self._is_there:
            look = translate("Archive", "Look at the archive")
            steps.insert(0, Step(look, lambda: self.going.emit(Go(Place.POSTS, TO_ARCHIVE)), "archive"))
        second = said.second if not self._context.theme.is_short else ""
        self._banner.say("good" if read.kept.posts else "wait", said.sentence, second, tuple(steps))
        self.came.emit()

    def _on_failed(self, job: Job, error: DeskError) -> None:
        if job is self._job:
            self._job = None
            self._patience.stop()
            show(self._banner, of_error(error), (Step(translate("Files", "Close"), self._banner.clear, "x"),))


def is_export(path: Path) -> bool:
    """Whether a file may be an export: one that is none is told so when it is read."""
    return path.suffix.lower() == SUFFIX


def let_go_words(name: str) -> str:
    """What letting go of an export does; "" where a file of that name is none."""
    if not is_export(Path(name)):
        return ""
    return translate("Archive", "Let go, and the posts in “{name}” are in your archive.").format(name=name)
