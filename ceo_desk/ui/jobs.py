"""The one runner for work in the background: what takes time never takes the window with it.

Work is a function without widgets: it is handed values and services, and gives back a value. What comes of it is told
on the GUI thread. Each lane does one thing after the other, so what was ordered first happens first.
"""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from ceo_desk.domain.errors import DeskError

T = TypeVar("T")

log = logging.getLogger(__name__)


class Lane(StrEnum):
    """Which work waits for which: one after the other within a lane, lanes beside one another."""

    LOOK = "look"
    """Reading what a screen shows."""
    WRITE = "write"
    """Keystrokes and decisions."""
    BESIDE = "beside"
    """Words that the desk can't save: their second place waits for nothing else."""
    SEND = "send"
    FETCH = "fetch"
    ASK = "ask"
    """Questions to the world that a person waits for: checking an account, opening a page."""
    PICTURE = "picture"
    """Making pictures and pasted pages anew, which takes its time: no keystroke waits for it."""
    SPELL = "spell"
    """Questions to the dictionaries, which answer one after the other."""


@dataclass(slots=True)
class Progress:
    """What work that takes long tells, and how it hears that the person wants it to stop."""

    tell: Callable[[str], None]
    stopped: threading.Event = field(default_factory=threading.Event)

    @property
    def is_stopped(self) -> bool:
        """True once the person said stop."""
        return self.stopped.is_set()


@dataclass(slots=True)
class Job:
    """A piece of work that was handed in."""

    progress: Progress

    def stop(self) -> None:
        """Asks the work to stop; what it gave until then still comes."""
        self.progress.stopped.set()


class Jobs(Protocol):
    """Whoever runs work in the background: the window's threads, or a test that decides when."""

    def start(
        self,
        lane: Lane,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[DeskError], None] | None = None,
        told: Callable[[str], None] | None = None,
    ) -> Job:
        """Runs `work` in the background; exactly one of `done` and `failed` is called, on the GUI thread."""
        ...

    def is_idle(self) -> bool:
        """True where nothing is running or waiting to be told."""
        ...

    def close(self) -> None:
        """Takes nothing more in; what is running comes to its end."""
        ...


Telling = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is told what comes of a job. It stays on the GUI thread: no thread may be the last to let go of a widget."""

    done: Callable[[Any], None] | None
    failed: Callable[[DeskError], None] | None
    told: Callable[[str], None] | None


class ThreadJobs(QObject):
    """Jobs in threads: one thread a lane. A failure that nobody asked for is handed to `surprised`."""

    _told = Signal(object)

    def __init__(self, surprised: Callable[[DeskError], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._surprised = surprised
        self._lanes = {lane: ThreadPoolExecutor(1, thread_name_prefix=f"desk-{lane}") for lane in Lane}
        self._number = 0
        self._callers: dict[int, Caller] = {}
        self._is_closed = False
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        lane: Lane,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[DeskError], None] | None = None,
        told: Callable[[str], None] | None = None,
    ) -> Job:
        """Runs `work` in the lane's thread."""
        number = self._number = self._number + 1
        job = Job(Progress(lambda text: self._post(lambda: self._tell(number, text))))
        if self._is_closed:
            return job
        self._callers[number] = Caller(done, failed, told)
        future = self._lanes[lane].submit(work, job.progress)
        future.add_done_callback(lambda ended: self._post(lambda: self._end(number, ended)))
        return job

    def is_idle(self) -> bool:
        """True where nothing is running or waiting to be told."""
        return not self._callers

    def close(self) -> None:
        """Lets the threads end once they are through with what they do; nothing more is told."""
        self._is_closed = True
        for lane in self._lanes.values():
            lane.shutdown(wait=False, cancel_futures=True)

    def _post(self, telling: Telling) -> None:
        if not self._is_closed:
            self._told.emit(telling)

    def _on_told(self, telling: Telling) -> None:
        telling()

    def _tell(self, number: int, text: str) -> None:
        caller = self._callers.get(number)
        if caller is not None and caller.told is not None:
            caller.told(text)

    def _end(self, number: int, future: Future[Any]) -> None:
        caller = self._callers.pop(number)
        done, failed = caller.done, caller.failed
        error = future.exception()
        if error is None:
            if done is not None and not is_gone(done):
                done(future.result())
            return
        if failed is None or is_gone(failed):
            failed = self._surprised
        if isinstance(error, DeskError):
            failed(error)
        else:
            log.error("work in the background broke", exc_info=error)
            failed(unexpected(error))


def is_gone(telling: Callable[..., object]) -> bool:
    """True where whoever is to be told is no more: a screen of a window that was built again meanwhile."""
    cells = getattr(telling, "__closure__", None) or ()
    owners = [getattr(telling, "__self__", None), *(cell.cell_contents for cell in cells)]
    return any(isinstance(owner, QObject) and not isValid(owner) for owner in owners)


def unexpected(error: BaseException) -> DeskError:
    """An error of our own making, as the person hears it."""
    from PySide6.QtCore import QCoreApplication

    translate = QCoreApplication.translate
    return DeskError(
        translate("Jobs", "Something went wrong in the desk itself. Your words are safe."),
        translate("Jobs", "Try again. If it happens again, send us the detail."),
        detail=f"{type(error).__name__}: {error}",
    )
