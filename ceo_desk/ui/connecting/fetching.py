"""The first look at the comments of a blog that was just connected: told as it goes, stoppable, beside everything."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.answering.reading import Fetched
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Job, Lane
from ceo_desk.ui.parts.living import while_alive

translate = QCoreApplication.translate


class FirstFetch(QObject):
    """`changed`: it told something, or came to its end."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self.told = ""
        self.error: DeskError | None = None

    @property
    def is_running(self) -> bool:
        """True while comments come in."""
        return self._job is not None

    def begin(self, account: str) -> None:
        """Reads the comments of an account."""
        self.told, self.error = translate("Connect", "Reading comments…"), None
        reading = self._context.desk.reading
        self._job = self._context.jobs.start(
            Lane.FETCH,
            lambda progress: reading.fetch(account, tell=progress.tell, is_stopped=lambda: progress.is_stopped),
            while_alive(self, self._on_done),
            while_alive(self, self._on_failed),
            while_alive(self, self._on_told),
        )

    def stop(self) -> None:
        """Enough for now: what came is kept, and the next look goes on from there."""
        if self._job is not None:
            self._job.stop()

    def _on_told(self, text: str) -> None:
        self.told = text
        self.changed.emit()

    def _on_done(self, _: Fetched) -> None:
        self._end()

    def _on_failed(self, error: DeskError) -> None:
        self.error = error
        self._end()

    def _end(self) -> None:
        self._job = None
        self._context.background.changed()
        self.changed.emit()
