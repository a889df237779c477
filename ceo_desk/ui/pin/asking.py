"""Work that needs the leader's PIN waits for it, and is done then: no screen knows of the PIN."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.errors import DeskError, PinNeeded
from ceo_desk.ui.jobs import Job, Jobs, Lane, Progress, is_gone

translate = QCoreApplication.translate

T = TypeVar("T")
Failed = Callable[[DeskError], None]


@dataclass(frozen=True, slots=True)
class Held:
    """Work that waits: how it is done again, and who hears that it was not."""

    again: Callable[[], object]
    refused: Callable[[], None]


class AskingJobs:
    """The window's jobs. What the services refuse for want of a PIN is held; it is asked for once, for all of that."""

    def __init__(self, jobs: Jobs, surprised: Failed) -> None:
        self._jobs, self._surprised = jobs, surprised
        self._ask: Callable[[], None] = self.give_up
        self._held: list[Held] = []

    def asks_by(self, ask: Callable[[], None]) -> None:
        """How the PIN is asked for; `go_on` or `give_up` follows."""
        self._ask = ask

    def go_on(self) -> None:
        """The PIN was typed: everything that waited is done, in its order."""
        held, self._held = self._held, []
        for one in held:
            one.again()

    def give_up(self) -> None:
        """Not now: whoever waited hears it, and nothing was done."""
        held, self._held = self._held, []
        for one in held:
            one.refused()

    def start(
        self,
        lane: Lane,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        told: Callable[[str], None] | None = None,
    ) -> Job:
        """Runs `work`; where it needs the PIN, once more behind that."""

        def tell(error: DeskError) -> None:
            (self._surprised if failed is None or is_gone(failed) else failed)(error)

        def heard(error: DeskError) -> None:
            if isinstance(error, PinNeeded):
                self._hold(Held(lambda: self.start(lane, work, done, failed, told), lambda: tell(not_now())))
            else:
                tell(error)

        return self._jobs.start(lane, work, done, heard, told)

    def is_idle(self) -> bool:
        """True where nothing is running; what waits for a PIN is not."""
        return self._jobs.is_idle()

    def close(self) -> None:
        """Takes nothing more in."""
        self._jobs.close()

    def _hold(self, held: Held) -> None:
        self._held.append(held)
        if len(self._held) == 1:
            self._ask()


def not_now() -> PinNeeded:
    """What is heard where the PIN was not typed."""
    return PinNeeded(
        translate("Pin", "Nothing went out: it needs your PIN."),
        translate("Pin", "Press again when you want to type it."),
    )
