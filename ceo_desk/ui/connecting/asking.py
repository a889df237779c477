"""One question to the world at a time; what comes of one that was stopped is not heard any more."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from ceo_desk.domain.errors import DeskError
from ceo_desk.ui.jobs import Job, Jobs, Lane, Progress
from ceo_desk.ui.parts.living import while_alive

T = TypeVar("T")


class Asking:
    """Asks in the background, for a screen that shows one answer at a time."""

    def __init__(self, jobs: Jobs, screen: QObject) -> None:
        self._jobs, self._screen = jobs, screen
        self._job: Job | None = None
        self._turn = 0

    @property
    def is_busy(self) -> bool:
        """True while an answer is waited for."""
        return self._job is not None

    def start(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[DeskError], None],
        told: Callable[[str], None] | None = None,
    ) -> None:
        """Asks this; a question that was open before is given up. `told` hears what it tells on its way."""
        self.stop()
        turn = self._turn

        def is_heard() -> bool:
            if turn != self._turn:
                return False
            self._job = None
            return True

        def on_done(value: T) -> None:
            if is_heard():
                done(value)

        def on_failed(error: DeskError) -> None:
            if is_heard():
                failed(error)

        def on_told(text: str) -> None:
            if turn == self._turn and told is not None:
                told(text)

        screen = self._screen
        heard = (while_alive(screen, on_done), while_alive(screen, on_failed), while_alive(screen, on_told))
        self._job = self._jobs.start(Lane.ASK, work, *heard)

    def stop(self) -> bool:
        """Gives up what is open; False where nothing is."""
        self._turn += 1
        job, self._job = self._job, None
        if job is None:
            return False
        job.stop()
        return True
