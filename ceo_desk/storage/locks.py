"""Only one process sends."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ceo_desk.domain.errors import StorageFailed
from ceo_desk.storage.folder import failure_of


class SenderLock:
    """The lock of one desk's sender, held between processes; the system frees it when its process dies."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def taken(self) -> Iterator[bool]:
        """True while this caller is the one sender; False at once where another is. Raises StorageFailed."""
        from filelock import FileLock, Timeout

        if not self._path.parent.is_dir():  # it would be made, in the place of one that may come back
            raise StorageFailed(
                "The desk's folder is gone.", "Bring it back to where it was.", detail=str(self._path.parent)
            )
        lock = FileLock(self._path, timeout=0, thread_local=False)
        try:
            lock.acquire()
        except Timeout:
            yield False
            return
        except OSError as error:
            raise failure_of(error) from error
        try:
            yield True
        finally:
            lock.release()
