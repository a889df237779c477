"""Files of drafts: written so that a crash or a full disk never tears one, read without ever guessing.

A file is only replaced while it is still the one that was last seen; whatever else lies there is left alone.
"""

import hashlib
import os
import re
import time
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkstemp

from ceo_desk.domain.errors import StorageFailed
from ceo_desk.storage.folder import failure_of

SUFFIX = ".md"
NAME_LIMIT = 80
"""Characters of a title that a file name keeps."""

NAME_BYTES = 180
"""Bytes of them: file systems allow 255 for all."""

FILE_LIMIT = 20_000_000
"""Bytes of a draft file that the desk reads."""

LOCKED_SECONDS = 3.0
"""How long to try again where another program holds a file (Windows)."""

_PART = ".part"
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_DEVICES = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|COM[0-9¹²³]|LPT[0-9¹²³])(?:\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TextFile:
    """A file that was read: its name in the folder, its text and the SHA-256 of its bytes."""

    name: str
    text: str
    sha256: str


@dataclass(frozen=True, slots=True)
class UnreadableFile:
    """A file that is not text, or can't be opened; it is left alone."""

    name: str
    sentence: str


def sha256_of(data: bytes) -> str:
    """The SHA-256 of bytes, in hex."""
    return hashlib.sha256(data).hexdigest()


def write_atomically(path: Path, data: bytes) -> None:
    """Puts bytes into a file: all of them or none, whatever happens meanwhile. Raises DiskFull, StorageFailed."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = _write_part(path, data)
        try:
            _replace(part, path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)
    except OSError as error:
        raise failure_of(error) from error


def is_as_seen(path: Path, seen: Collection[str]) -> bool:
    """True where no file is, or still one with a hash that was seen. Raises StorageFailed."""
    present = _sha256_at(path)
    return present is None or present in seen


def write_if_unchanged(path: Path, data: bytes, seen: Collection[str]) -> bool:
    """Writes only where no file is, or still one with a hash that was seen; False where somebody else changed it."""
    present = _sha256_at(path)
    if present == sha256_of(data):
        return True
    if present is not None and present not in seen:
        return False
    write_atomically(path, data)
    return True


def remove_if_unchanged(path: Path, seen: Collection[str]) -> bool:
    """Removes a file that still has a hash that was seen; True where there is none (any more)."""
    present = _sha256_at(path)
    if present is not None and present not in seen:
        return False
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise failure_of(error) from error
    return True


def read_text(folder: Path, name: str) -> TextFile | UnreadableFile | None:
    """The text of a file; None where it is not there."""
    path = folder / name
    try:
        if path.stat().st_size > FILE_LIMIT:
            return UnreadableFile(name, f"The file {name} is too large for a draft. The desk leaves it alone.")
        data = path.read_bytes()
        return TextFile(name, data.decode("utf-8"), sha256_of(data))
    except FileNotFoundError:
        return None
    except OSError:
        return UnreadableFile(name, f"The file {name} can't be opened. The desk leaves it alone.")
    except UnicodeDecodeError:
        return UnreadableFile(name, f"The file {name} is not text as the desk reads it. It is left alone.")


def scan(folder: Path) -> tuple[TextFile | UnreadableFile, ...]:
    """Every Markdown file of the folder, by name; files of other kinds, hidden ones and folders are not looked at."""
    try:
        names = sorted(
            entry.name
            for entry in os.scandir(folder)
            if entry.name.lower().endswith(SUFFIX) and not entry.name.startswith((".", "~")) and entry.is_file()
        )
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise failure_of(error) from error
    return tuple(found for name in names if (found := read_text(folder, name)) is not None)


def file_name(title: str, taken: Collection[str]) -> str:
    """A readable name for a title's file, safe on every system, and none of those taken (capitals don't count)."""
    stem = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", title))
    stem = " ".join("".join(char for char in stem if char.isprintable()).split())[:NAME_LIMIT]
    stem = stem.encode("utf-8", "ignore")[:NAME_BYTES].decode("utf-8", "ignore").strip(" .~")
    if not stem:
        stem = "Untitled"
    if _DEVICES.match(stem):
        stem = "_" + stem
    lowered = {unicodedata.normalize("NFC", name).casefold() for name in taken}
    number, name = 1, stem + SUFFIX
    while name.casefold() in lowered:
        number += 1
        name = f"{stem} {number}{SUFFIX}"
    return name


def names_in(folder: Path) -> frozenset[str]:
    """All names that are taken in the folder."""
    try:
        return frozenset(entry.name for entry in folder.iterdir())
    except FileNotFoundError:
        return frozenset()
    except OSError as error:
        raise failure_of(error) from error


def _write_part(path: Path, data: bytes) -> Path:
    handle, name = mkstemp(prefix=".", suffix=_PART, dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            part.chmod(path.stat().st_mode & 0o777)
    except OSError:
        part.unlink(missing_ok=True)
        raise
    return part


def _replace(part: Path, path: Path) -> None:
    """Puts the new file in the old one's place; on Windows another program may hold it for a moment."""
    deadline = time.monotonic() + LOCKED_SECONDS
    while True:
        try:
            part.replace(path)
        except PermissionError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
        else:
            return


def _sync_folder(folder: Path) -> None:
    """Makes the new name survive a power cut, where the system can do that for folders (Windows can't)."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sha256_at(path: Path) -> str | None:
    try:
        return sha256_of(path.read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StorageFailed(
            f"The file {path.name} can't be opened.", "Close it in other programs.", detail=str(error)
        ) from error
