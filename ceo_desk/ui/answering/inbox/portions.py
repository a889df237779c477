"""One decision about many comments, carried out a few at a time, so that keystrokes are saved in between."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ceo_desk.domain.errors import DeskError
from ceo_desk.ui.jobs import Jobs, Lane

AT_ONCE = 100
"""So many comments are decided in one piece of work."""

Decide = Callable[[tuple[str, ...]], object]


class Portions(QObject):
    """`advanced`: some more are done. `ended`, once: all are, it was stopped, or a portion was refused (`error`)."""

    advanced = Signal()
    ended = Signal()

    def __init__(self, jobs: Jobs, comments: tuple[str, ...], decide: Decide, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self.comments, self._decide = jobs, comments, decide
        self.done = 0
        self.error: DeskError | None = None
        self.has_ended = self._is_stopped = False

    def begin(self) -> None:
        """The first portion; each is followed by the next."""
        self._go_on()

    def stop(self) -> None:
        """No further portion; the one that is under way comes to its end."""
        self._is_stopped = True

    def carried(self) -> tuple[str, ...]:
        """The comments that are decided."""
        return self.comments[: self.done]

    def left(self) -> tuple[str, ...]:
        """The comments that are not."""
        return self.comments[self.done :]

    def _go_on(self) -> None:
        some, decide = self.comments[self.done : self.done + AT_ONCE], self._decide
        if not some or self._is_stopped:
            self._end()
            return
        self._jobs.start(Lane.WRITE, lambda _: decide(some), self._on_done, self._on_refused)

    def _on_done(self, _: object) -> None:
        self.done = min(self.done + AT_ONCE, len(self.comments))
        self.advanced.emit()
        self._go_on()

    def _on_refused(self, error: DeskError) -> None:
        self.error = error
        self._end()

    def _end(self) -> None:
        self.has_ended = True
        self.ended.emit()
