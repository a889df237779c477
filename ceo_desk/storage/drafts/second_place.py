"""A second place for words that the desk can't save at the moment: outside its folder, one file a text, the newest.

Each file is written whole or not at all, and only its owner may read it.
"""

import hashlib
import json
import os
import stat
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ceo_desk.domain.draft import Content
from ceo_desk.domain.errors import StorageFailed
from ceo_desk.domain.moment import from_text, to_text
from ceo_desk.storage.drafts.draft_content import from_json, sha256_of, to_json
from ceo_desk.storage.drafts.draft_files import write_atomically
from ceo_desk.storage.folder import failure_of

_SUFFIX = ".json"
_NAME_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Shelter:
    """A folder that takes words in. What lies in a `is_passing` one is gone once the laptop is switched off."""

    folder: Path
    is_passing: bool = False


@dataclass(frozen=True, slots=True)
class KeptText:
    """A text that lies in the second place: which draft's, since when, and in which file."""

    draft: str
    content: Content
    at: datetime
    file: Path


class SecondPlace:
    """The second place of one desk: the first of the shelters that has room."""

    def __init__(self, shelters: Sequence[Shelter], desk: Path) -> None:
        name = hashlib.sha256(os.fsencode(desk.absolute())).hexdigest()[:_NAME_DIGITS]
        self._shelters = tuple(Shelter(one.folder / name, one.is_passing) for one in shelters)
        self._lock = threading.Lock()

    def put(self, draft: str, content: Content, at: datetime) -> Shelter:
        """Keeps the text of a draft, in place of what was kept of it before. Raises StorageFailed: room is nowhere."""
        text = to_json(content)
        values = {"draft": draft, "at": to_text(at), "sha256": sha256_of(content), "text": json.loads(text)}
        data = json.dumps(values, ensure_ascii=False, indent=1).encode()
        last: StorageFailed | None = None
        with self._lock:
            for shelter in self._shelters:
                try:
                    _make(shelter.folder)
                    write_atomically(shelter.folder / f"{draft}{_SUFFIX}", data)
                except StorageFailed as error:
                    last = error
                    continue
                for other in self._shelters:
                    if other is not shelter:
                        _remove(other.folder / f"{draft}{_SUFFIX}")
                return shelter
        raise last or StorageFailed("There is no second place for your words.", "Keep the desk open.")

    def let_go(self, draft: str) -> None:
        """The draft's text is on the desk by now. Raises StorageFailed."""
        with self._lock:
            for shelter in self._shelters:
                _remove(shelter.folder / f"{draft}{_SUFFIX}")

    def all(self) -> tuple[KeptText, ...]:
        """Everything that is kept, the newest of each draft; a file that is not whole is not among it."""
        newest: dict[str, KeptText] = {}
        for file in self._files():
            kept = _read(file)
            if kept is not None and (kept.draft not in newest or newest[kept.draft].at < kept.at):
                newest[kept.draft] = kept
        return tuple(sorted(newest.values(), key=lambda one: one.at))

    def unreadable(self) -> tuple[Path, ...]:
        """Files that are not what was written; nobody touches them."""
        return tuple(file for file in self._files() if _read(file) is None)

    def _files(self) -> list[Path]:
        found: list[Path] = []
        for shelter in self._shelters:
            if _is_own(shelter.folder):
                found += sorted(file for file in shelter.folder.iterdir() if file.suffix == _SUFFIX)
        return found


def _make(folder: Path) -> None:
    """The folder, for its owner alone. Raises StorageFailed, also where it is somebody else's (in a shared place)."""
    try:
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise failure_of(error) from error
    if not _is_own(folder.parent) or not _is_own(folder):
        raise StorageFailed("The desk can't use its folder.", "Check that you may write there.", detail=str(folder))


def _is_own(folder: Path) -> bool:
    """True for a folder that belongs to this person and that nobody else may look into."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(found.st_mode):
        return False
    return not hasattr(os, "getuid") or (found.st_uid == os.getuid() and not found.st_mode & 0o077)


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except NotADirectoryError:
        return  # nothing can lie there
    except OSError as error:
        raise failure_of(error) from error


def _read(file: Path) -> KeptText | None:
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
        content = from_json(json.dumps(values["text"]))
        kept = KeptText(values["draft"], content, from_text(values["at"]), file)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return kept if sha256_of(content) == values["sha256"] else None
