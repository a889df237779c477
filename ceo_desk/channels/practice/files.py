"""Files that are either the old ones or the new ones, never half of both."""

import contextlib
import os
import tempfile
import time
from pathlib import Path

PATIENCE = 3.0
"""Seconds for which a file that another program holds open is tried again (on Windows a browser or a scanner may)."""


def write_whole(path: Path, content: bytes) -> bool:
    """Puts the content in the file's place at once; False where it was there already. Raises OSError."""
    if _holds(path, content):
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".", suffix=".new", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        _replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _settle(path.parent)
    return True


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except FileNotFoundError:
        return False


def _replace(temporary: Path, path: Path) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            temporary.replace(path)
        except PermissionError:
            if time.monotonic() >= end:
                raise
            time.sleep(0.05)
        else:
            return


def _settle(folder: Path) -> None:
    """Makes the new name itself last through a power cut, where the system can."""
    with contextlib.suppress(OSError):  # Windows opens no folders; the file itself is already safe
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
