"""The desk's one SQLite file: one writer for all, a read-only connection for every thread."""

import os
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from ceo_desk.domain.errors import Damaged, DeskBusy, DiskFull, StorageFailed
from ceo_desk.storage.folder import BALLAST_NAME, failure_of, fill
from ceo_desk.storage.migrations.runner import migrate
from ceo_desk.storage.record.purging import finish_purges
from ceo_desk.storage.writer import Priority, WriteConnection, Writer

T = TypeVar("T")

PATIENCE_SECONDS = 10.0
"""How long to wait for another process that is writing."""


class Database:
    """An open desk file; migrated when opened. Raises DeskTooNew, DeskBusy, DiskFull, Damaged, StorageFailed.

    `patience` is in seconds. Close it, or use it as a context manager: what is queued is finished first.
    """

    def __init__(self, path: Path, *, patience: float = PATIENCE_SECONDS) -> None:
        self.path = path.absolute()
        self._patience = patience
        self._readers: dict[threading.Thread, sqlite3.Connection] = {}
        self._lock = threading.Lock()
        self._is_closed = False
        self.is_ballast_used = False
        """True since room was made for a person's last words on a full disk."""
        self._connection = self._open()
        self._identity = _identity_of(self.path)
        self._writer = Writer(self._connection, translated, self._relieve)

    def __enter__(self) -> "Database":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self) -> sqlite3.Connection:
        """This thread's own read-only connection, rows by name. Raises StorageFailed when the desk is closed."""
        thread = threading.current_thread()
        reader = self._readers.get(thread)
        return reader if reader is not None else self._new_reader(thread)

    def write(self, work: Callable[[sqlite3.Connection], T], priority: Priority = Priority.DECISION) -> T:
        """Runs the work in a transaction of its own and returns once it is on disk; its error is raised here.

        On a full disk the work is run a second time, after room was made.
        """
        return self._writer.write(self._in_place(work), priority)

    def submit(self, work: Callable[[sqlite3.Connection], T], priority: Priority = Priority.DECISION) -> Future[T]:
        """As `write`, without waiting."""
        return self._writer.submit(self._in_place(work), priority)

    def data_version(self) -> int:
        """A number that changes with each commit, of this process or another; compare it within one thread only."""
        return int(self.read().execute("PRAGMA data_version").fetchone()[0])

    def restore_ballast(self) -> bool:
        """Sets room aside again, where there is enough by now; True where it is."""
        if self.is_ballast_used and fill(self.path.with_name(BALLAST_NAME)):
            self.is_ballast_used = False
        return not self.is_ballast_used

    def close(self) -> None:
        """Finishes what is queued and closes every connection. A second call does nothing."""
        with self._lock:
            if self._is_closed:
                return
            self._is_closed = True
        self._writer.close()
        with self._lock:
            for reader in self._readers.values():
                reader.close()
            self._readers.clear()
        self._connection.close()

    def _new_reader(self, thread: threading.Thread) -> sqlite3.Connection:
        with self._lock:
            if self._is_closed:
                raise StorageFailed("The desk is already closed.", "Open it again.")
            for gone in [known for known in self._readers if not known.is_alive()]:
                self._readers.pop(gone).close()
            reader = open_reader(self.path, self._patience)
            self._readers[thread] = reader
            return reader

    def _open(self) -> WriteConnection:
        try:
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            raise failure_of(error) from error
        connection = sqlite3.connect(
            self.path, timeout=self._patience, isolation_level=None, check_same_thread=False, factory=WriteConnection
        )
        try:
            connection.row_factory = sqlite3.Row
            for pragma in ("synchronous = FULL", "foreign_keys = ON", "secure_delete = ON", "temp_store = MEMORY"):
                connection.execute(f"PRAGMA {pragma}")
            migrate(connection)
            finish_purges(connection)
        except sqlite3.Error as error:
            connection.close()
            raise translated(error) from error
        except BaseException:
            connection.close()
            raise
        return connection

    def _in_place(self, work: Callable[[sqlite3.Connection], T]) -> Callable[[sqlite3.Connection], T]:
        """Work that is refused once the file lies elsewhere: the system lets a program go on writing to a lost file."""

        def checked(connection: sqlite3.Connection) -> T:
            if _identity_of(self.path) != self._identity:
                raise StorageFailed(
                    "The desk's folder is gone.", "Bring it back to where it was.", detail=str(self.path.parent)
                )
            return work(connection)

        return checked

    def _relieve(self, error: Exception, priority: Priority) -> bool:
        """Gives up the ballast on a full disk, for what a person wrote or decided."""
        if priority is Priority.FETCH or not isinstance(translated(error), DiskFull):
            return False
        ballast = self.path.with_name(BALLAST_NAME)
        if not ballast.exists():
            return False
        ballast.unlink()
        self.is_ballast_used = True
        return True


def _identity_of(path: Path) -> tuple[int, int] | None:
    """What tells this file from any other; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def open_reader(path: Path, patience: float = PATIENCE_SECONDS) -> sqlite3.Connection:
    """A connection that refuses every write, rows by name. Raises StorageFailed or Damaged."""
    try:
        reader = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=ro",
            uri=True,
            timeout=patience,
            isolation_level=None,
            check_same_thread=False,  # closed by another thread, used by one
        )
        reader.row_factory = sqlite3.Row
        reader.execute("PRAGMA query_only = ON")
    except sqlite3.Error as error:
        raise translated(error) from error
    return reader


_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_WORLD = {
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_AUTH,
    sqlite3.SQLITE_NOLFS,
}


def translated(error: Exception) -> Exception:
    """The error of the tree for what SQLite said; an error of our own making is returned as it is."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    detail = str(error)
    if code in _BUSY:
        return DeskBusy("Another window of the desk is busy.", "Try again in a moment.", detail=detail)
    if code == sqlite3.SQLITE_FULL:
        return DiskFull("This laptop is full.", "Make room, then try again.", detail=detail)
    if code in _DAMAGED:
        return Damaged("The desk's file is damaged.", "Restore your last backup.", detail=detail)
    if code in _WORLD:
        return StorageFailed("The desk can't use its file.", "Check that you may write there.", detail=detail)
    return error
