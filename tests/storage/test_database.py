import sqlite3
import stat
import sys
import threading
from pathlib import Path

import pytest

from ceo_desk.domain.errors import Damaged, DeskBusy, DiskFull, StorageFailed
from ceo_desk.storage.database import Database, open_reader, translated
from ceo_desk.storage.writer import Priority
from tests.storage.desks import DeskUnderTest


def test_the_file_is_kept_as_the_design_says(desk: DeskUnderTest) -> None:
    def pragmas(connection: sqlite3.Connection) -> dict[str, object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        return {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}

    inside = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
    assert desk.database.write(pragmas) == inside


@pytest.mark.parametrize(
    "sql",
    ["INSERT INTO desk VALUES ('x', 'y')", "DELETE FROM desk", "CREATE TABLE more (a)", "PRAGMA user_version = 99"],
)
def test_reading_connections_refuse_writes(desk: DeskUnderTest, sql: str) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        desk.database.read().execute(sql)


def test_each_thread_reads_on_its_own_connection_and_a_dead_threads_one_is_closed(desk: DeskUnderTest) -> None:
    seen: list[sqlite3.Connection] = []
    for _ in range(2):
        thread = threading.Thread(target=lambda: seen.append(desk.database.read()))
        thread.start()
        thread.join()
    assert desk.database.read() is desk.database.read()
    assert len({id(connection) for connection in [*seen, desk.database.read()]}) == 3
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        seen[0].execute("SELECT 1")


def test_a_commit_is_noticed_by_who_reads(desk: DeskUnderTest) -> None:
    before = desk.database.data_version()
    assert desk.database.data_version() == before
    with desk.raw() as other:
        other.execute("INSERT INTO desk VALUES ('from', 'elsewhere')")
    assert desk.database.data_version() != before


def test_another_writer_that_keeps_the_file_too_long_is_named(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite3"
    with Database(path, patience=0.05) as database:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DeskBusy) as caught:
            database.write(lambda _: None)
        assert caught.value.sentence == "Another window of the desk is busy."
        other.execute("ROLLBACK")
        other.close()
        database.write(lambda connection: connection.execute("INSERT INTO desk VALUES ('a', 'b')"))


class FullDisk:
    """A work that finds no more pages in the file as long as the ballast takes up the room."""

    def __init__(self, ballast: Path) -> None:
        self.ballast = ballast

    def __call__(self, connection: sqlite3.Connection) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        limit = pages if self.ballast.exists() else pages + 1000
        connection.execute(f"PRAGMA max_page_count = {limit}")
        connection.execute("INSERT INTO desk VALUES ('last words', ?)", ("x" * 100_000,))


def test_on_a_full_disk_the_ballast_saves_the_last_words(desk: DeskUnderTest) -> None:
    assert desk.folder.ballast.stat().st_size == 4_000_000
    desk.database.write(FullDisk(desk.folder.ballast), Priority.KEYSTROKE)
    assert not desk.folder.ballast.exists()
    assert desk.row("SELECT length(value) FROM desk WHERE key = 'last words'") == (100_000,)


def test_a_fetch_never_takes_the_ballast(desk: DeskUnderTest) -> None:
    with pytest.raises(DiskFull):
        desk.database.write(FullDisk(desk.folder.ballast), Priority.FETCH)
    assert desk.folder.ballast.exists()


def test_without_ballast_the_person_hears_it(desk: DeskUnderTest) -> None:
    desk.folder.ballast.unlink()
    pages = desk.row("PRAGMA page_count")[0]

    def work(connection: sqlite3.Connection) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")
        connection.execute("INSERT INTO desk VALUES ('last words', ?)", ("x" * 100_000,))

    with pytest.raises(DiskFull) as caught:
        desk.database.write(work, Priority.KEYSTROKE)
    assert caught.value.sentence == "This laptop is full."
    assert isinstance(caught.value.__cause__, sqlite3.OperationalError)


def test_a_file_that_is_no_desk_is_said(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite3"
    path.write_bytes(b"this is a letter, not a desk. " * 100)
    with pytest.raises(Damaged):
        Database(path)
    assert path.read_bytes().startswith(b"this is a letter")


def test_a_place_that_cant_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        Database(tmp_path / "missing" / "desk.sqlite3")
    with pytest.raises(StorageFailed):
        open_reader(tmp_path / "missing.sqlite3")


def test_the_file_is_for_its_owner_alone(desk: DeskUnderTest) -> None:
    if sys.platform != "win32":  # Windows keeps rights elsewhere
        assert stat.S_IMODE(desk.folder.database.stat().st_mode) == 0o600
        assert stat.S_IMODE(desk.folder.root.stat().st_mode) == 0o700


def test_a_file_from_a_read_only_place_is_said(desk: DeskUnderTest) -> None:
    with pytest.raises(sqlite3.OperationalError) as caught:
        desk.database.read().execute("DELETE FROM desk")
    assert type(translated(caught.value)) is StorageFailed


def test_a_desk_whose_folder_went_elsewhere_writes_nothing_until_it_is_back(desk: DeskUnderTest) -> None:
    desk.database.write(lambda connection: connection.execute("CREATE TABLE noted (n)"))
    away = desk.folder.root.rename(desk.folder.root.with_name("away"))
    with pytest.raises(StorageFailed, match="folder is gone"):
        desk.database.write(lambda connection: connection.execute("INSERT INTO noted VALUES (1)"))
    desk.folder.root.mkdir()
    desk.folder.database.write_bytes(b"another desk")
    with pytest.raises(StorageFailed, match="folder is gone"):
        desk.database.submit(lambda connection: connection.execute("INSERT INTO noted VALUES (2)")).result()
    desk.folder.database.unlink()
    desk.folder.root.rmdir()
    away.rename(desk.folder.root)
    desk.database.write(lambda connection: connection.execute("INSERT INTO noted VALUES (3)"))
    assert desk.row("SELECT group_concat(n) FROM noted") == ("3",)
