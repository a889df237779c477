"""The one thread that writes: takes work from a priority queue and gives each its own transaction."""

import logging
import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from enum import IntEnum
from typing import Any, TypeVar

from ceo_desk.domain.errors import StorageFailed

T = TypeVar("T")

log = logging.getLogger(__name__)


class Priority(IntEnum):
    """What goes first: what a person just typed, then what a person decided, then what was fetched."""

    KEYSTROKE = 0
    DECISION = 1
    FETCH = 2


_END = 3  # behind everything that is queued

Hook = Callable[[sqlite3.Connection], None]


class WriteConnection(sqlite3.Connection):
    """The writing connection; it remembers what is to be done once the running transaction is committed."""

    hooks: dict[str, Hook]

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # the arguments are sqlite3's own
        super().__init__(*args, **kwargs)
        self.hooks = {}


def after_commit(connection: sqlite3.Connection, name: str, hook: Hook) -> None:
    """Has `hook` called once the running transaction is on disk, before its caller goes on; once a name.

    A failure of the hook is noted only: the work itself is done.

    Raises TypeError outside the desk's own writing.
    """
    if not isinstance(connection, WriteConnection):
        raise TypeError("only the writer's connection commits")
    connection.hooks[name] = hook


Job = Callable[[], None]


class Writer:
    """Runs work one after another on one connection: by priority, and within one priority in the order it came.

    `translate` turns an error of SQLite into one of the tree; `relieve` may make room after the disk was full and says
    whether the work should be tried once more.
    """

    def __init__(
        self,
        connection: WriteConnection,
        translate: Callable[[Exception], Exception],
        relieve: Callable[[Exception, Priority], bool],
    ) -> None:
        self._connection = connection
        self._translate = translate
        self._relieve = relieve
        self._queue: queue.PriorityQueue[tuple[int, int, Job | None]] = queue.PriorityQueue()
        self._lock = threading.Lock()
        self._number = 0
        self._is_closed = False
        self._thread = threading.Thread(target=self._run, name="desk-writer", daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[sqlite3.Connection], T], priority: Priority) -> Future[T]:
        """Queues the work; the future ends when it is on disk, or with its error. Raises StorageFailed when closed."""
        future: Future[T] = Future()

        def job() -> None:
            if future.set_running_or_notify_cancel():
                self._settle(future, work, priority)

        with self._lock:
            if self._is_closed:
                raise StorageFailed("The desk is already closed.", "Open it again.")
            self._put(int(priority), job)
        return future

    def write(self, work: Callable[[sqlite3.Connection], T], priority: Priority) -> T:
        """Runs the work and returns when it is on disk. Raises its error; RuntimeError from within another work."""
        if threading.current_thread() is self._thread:
            raise RuntimeError("a work may not wait for another one")
        return self.submit(work, priority).result()

    def close(self) -> None:
        """Finishes what is queued, then ends the thread. A second call does nothing."""
        with self._lock:
            if not self._is_closed:
                self._is_closed = True
                self._put(_END, None)
        self._thread.join()

    def _put(self, priority: int, job: Job | None) -> None:
        self._number += 1
        self._queue.put((priority, self._number, job))

    def _run(self) -> None:
        while True:
            _, _, job = self._queue.get()
            if job is None:
                return
            job()

    def _settle(self, future: Future[T], work: Callable[[sqlite3.Connection], T], priority: Priority) -> None:
        try:
            try:
                result = self._transact(work)
            except sqlite3.Error as error:
                if not self._relieve(error, priority):
                    raise
                result = self._transact(work)
        except sqlite3.Error as error:
            translated = self._translate(error)
            translated.__cause__ = error
            future.set_exception(translated)
        except BaseException as error:
            # whatever it is belongs to the caller; the thread lives on
            future.set_exception(error)
        else:
            self._follow_up()
            future.set_result(result)

    def _transact(self, work: Callable[[sqlite3.Connection], T]) -> T:
        connection = self._connection
        connection.hooks.clear()
        connection.execute("BEGIN IMMEDIATE")
        try:
            result = work(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return result

    def _follow_up(self) -> None:
        """The work is on disk: what fails now is noted, and made good at the next opening or decision."""
        for name, hook in self._connection.hooks.items():
            try:
                hook(self._connection)
            except (sqlite3.Error, OSError, StorageFailed) as error:
                log.warning("%s was not done after a commit: %s", name, error)
