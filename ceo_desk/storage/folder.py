"""Where the things of one desk lie."""

import errno
import logging
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ceo_desk.domain.errors import DiskFull, StorageFailed

BALLAST_BYTES = 4_000_000
"""Room that is given up when the disk is full, so that the last words can still be saved."""

BALLAST_NAME = "ballast"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DeskFolder:
    """All places of one desk below one folder."""

    root: Path

    @property
    def database(self) -> Path:
        """The one SQLite file."""
        return self.root / "desk.sqlite3"

    @property
    def drafts(self) -> Path:
        """Markdown files, one a draft, unless the person chose another folder."""
        return self.root / "drafts"

    @property
    def pictures(self) -> Path:
        """Pictures, beside the drafts' files, which name them."""
        return self.drafts / "pictures"

    @property
    def starters(self) -> Path:
        """The desk's own shapes to begin a post with, one Markdown file each."""
        return self.root / "starters"

    @property
    def logs(self) -> Path:
        """What the desk notes for support."""
        return self.root / "logs"

    @property
    def practice(self) -> Path:
        """The practice channel's own site."""
        return self.root / "practice"

    @property
    def head(self) -> Path:
        """The end of the record, written down outside the database."""
        return self.root / "journal-head.json"

    @property
    def sender_lock(self) -> Path:
        """Locked by the one process that sends."""
        return self.root / "sender.lock"

    @property
    def pin_lock(self) -> Path:
        """Locked while somebody's PIN is looked at."""
        return self.root / "pin.lock"

    @property
    def ballast(self) -> Path:
        """A file that only takes up room, removed when the disk is full."""
        return self.root / BALLAST_NAME

    def create(self) -> None:
        """Makes the folders, for their owner alone, and the ballast where there is room. Raises StorageFailed."""
        try:
            for folder in (self.root, self.drafts, self.pictures, self.logs, self.practice):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise failure_of(error) from error
        if not self.ballast.exists():
            fill(self.ballast)


def failure_of(error: OSError) -> StorageFailed:
    """The error of the tree for what the file system said."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull("This laptop is full.", "Make room, then try again.", detail=str(error))
    return StorageFailed("The desk can't use its folder.", "Check that you may write there.", detail=str(error))


def fill(ballast: Path) -> bool:
    """Bytes that no file system stores as a hole. On a nearly full disk there is none: a desk opens without it."""
    part = ballast.with_suffix(".part")
    try:
        if shutil.disk_usage(ballast.parent).free > 10 * BALLAST_BYTES:
            part.write_bytes(os.urandom(BALLAST_BYTES))
            part.replace(ballast)
            return True
    except OSError as error:
        log.warning("no ballast: %s", error)
        with suppress(OSError):  # it may be what is in the way
            part.unlink(missing_ok=True)
    return False
