"""Upkeep: backup, and an examination of everything the desk keeps."""

from pathlib import Path

from ceo_desk.storage.backup import backup
from ceo_desk.storage.database import Database
from ceo_desk.storage.doctor import examine
from ceo_desk.storage.folder import DeskFolder
from ceo_desk.storage.record.journal import Record


class Upkeep:
    """Looks after the desk's folder."""

    def __init__(self, database: Database, record: Record, folder: DeskFolder) -> None:
        self._database = database
        self._record = record
        self._folder = folder

    def backup(self, to: Path) -> Path:
        """One file with all that the desk keeps. Raises StorageFailed."""
        return backup(self._database, self._folder, to)

    def examine(self, *, rebuild: bool) -> tuple[str, ...]:
        """Every problem found, in words; `rebuild` makes the projections anew from the record."""
        return examine(self._database, self._record, self._folder, rebuild=rebuild)
