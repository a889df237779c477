"""After the rules changed: every comment is looked at anew, in the background, a few whenever there is time."""

from PySide6.QtCore import QObject

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.desk import Desk
from ceo_desk.ui.jobs import Jobs, Lane, Progress

AT_ONCE = 10
"""So many small transactions are one piece of work; a look that somebody asked for waits no longer."""


class Retelling(QObject):
    """Goes on until nothing is left; what could not be written is tried again at the next start."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._is_running = self._is_done = False

    def go_on(self) -> None:
        """The next few, unless some are being looked at or none is left."""
        if self._is_running or self._is_done:
            return
        self._is_running = True
        desk = self._desk

        def work(progress: Progress) -> bool:
            return all(not progress.is_stopped and desk.reading.tell_some_anew() for _ in range(AT_ONCE))

        self._jobs.start(Lane.FETCH, work, self._on_told, self._on_failed)

    def _on_told(self, is_more: bool) -> None:
        self._is_running, self._is_done = False, not is_more

    def _on_failed(self, _: DeskError) -> None:
        """Lists are narrowed by what was told before; a disk that is full says so where words are saved."""
        self._is_running, self._is_done = False, True
