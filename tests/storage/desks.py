"""A real desk in a folder of its own, with a clock and ids that the tests rule."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from ceo_desk.storage.database import Database
from ceo_desk.storage.folder import DeskFolder
from ceo_desk.storage.record.device import Device
from ceo_desk.storage.record.journal import Record

MACHINE = "the test's laptop"


@dataclass
class DeskUnderTest:
    """An open desk; `now` moves only when a test says so."""

    folder: DeskFolder
    database: Database
    record: Record
    device: Device
    now: datetime = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    _ids: int = field(default=0)

    def pass_time(self, **span: float) -> datetime:
        """Moves the clock and gives the new moment."""
        self.now += timedelta(**span)
        return self.now

    def new_id(self) -> str:
        """The next id, a UUID that is the same in every run."""
        self._ids += 1
        return str(UUID(int=self._ids))

    def row(self, sql: str, *values: object) -> tuple[object, ...]:
        """The first row of a look into the file."""
        return tuple(self.database.read().execute(sql, values).fetchone())

    def raw(self) -> closing[sqlite3.Connection]:
        """A second, raw connection to the file, as somebody who tampers has it."""
        return closing(sqlite3.connect(self.folder.database, isolation_level=None))


def open_desk(root: Path, machine: str = MACHINE) -> DeskUnderTest:
    """Opens or begins a desk as the composition root does."""
    folder = DeskFolder(root)
    folder.create()
    database = Database(folder.database)
    try:
        numbers = iter(range(10**9, 2 * 10**9))
        prefix = sum(root.as_posix().encode()) << 64
        device = Device.settle(
            database,
            folder,
            at=datetime(2026, 3, 1, 8, 0, tzinfo=UTC),
            new_id=lambda: str(UUID(int=prefix + next(numbers))),
            machine=machine,
        )
    except BaseException:
        database.close()
        raise
    return DeskUnderTest(folder, database, Record(database, folder.head), device)
