import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from ceo_desk.domain.errors import DeskTooNew
from ceo_desk.storage.database import Database
from ceo_desk.storage.migrations.runner import Migration, migrate, shipped_migrations, statements

SHIPPED = shipped_migrations()
VERSIONS = [migration.number for migration in SHIPPED]


def connect(path: Path) -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(path, isolation_level=None))


def shape(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    return set(connection.execute("SELECT name, coalesce(sql, '') FROM sqlite_schema").fetchall())


def test_the_shipped_steps_are_numbered_without_a_gap() -> None:
    assert list(range(1, len(SHIPPED) + 1)) == VERSIONS


@pytest.mark.parametrize("version", [0, *VERSIONS])
def test_from_every_earlier_version_the_newest_shape_is_reached(tmp_path: Path, version: int) -> None:
    with connect(tmp_path / "new.sqlite3") as new, connect(tmp_path / "old.sqlite3") as old:
        migrate(new)
        migrate(old, SHIPPED[:version])
        migrate(old)
        assert shape(old) == shape(new)
        assert old.execute("PRAGMA user_version").fetchone() == (VERSIONS[-1],)


def test_a_later_step_keeps_what_is_in_the_file(tmp_path: Path) -> None:
    more = Migration(len(SHIPPED) + 1, "more", "-- a word more\nALTER TABLE people ADD COLUMN word TEXT;\n")
    with connect(tmp_path / "desk.sqlite3") as desk:
        migrate(desk)
        desk.execute("INSERT INTO people VALUES ('Anna', 'leader')")
        migrate(desk, [*SHIPPED, more])
        migrate(desk, [*SHIPPED, more])
        assert desk.execute("SELECT * FROM people").fetchall() == [("Anna", "leader", None)]


@pytest.mark.parametrize("version", VERSIONS[:-1])
def test_a_desk_of_every_earlier_version_keeps_its_rows_and_files_hard_comments(tmp_path: Path, version: int) -> None:
    with connect(tmp_path / "desk.sqlite3") as desk:
        migrate(desk, SHIPPED[:version])
        desk.execute("INSERT INTO drafts VALUES ('d', 'draft', 'r', 'now')")
        migrate(desk)
        desk.execute("INSERT INTO foreseen VALUES ('f', 'd', 'body', 'other', 'Jonas', 'now')")
        found = desk.execute("SELECT d.state, f.comment FROM drafts d JOIN foreseen f ON f.draft = d.id").fetchall()
        assert found == [("draft", "body")]


def test_a_desk_of_a_newer_program_is_refused_in_words_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite3"
    Database(path).close()
    with connect(path) as raw:
        raw.execute("CREATE TABLE of_the_future (a)")
        raw.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(DeskTooNew) as caught:
        Database(path)
    assert caught.value.sentence == "This desk was written by a newer CEO Desk."
    assert caught.value.next_step == "Install the newest CEO Desk here."
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE half (a);\nCREATE TABLE people (a);\n",
        "CREATE TABLE half (a);\nCREATE TRIGGER never AFTER INSERT ON half BEGIN SELECT 1;\n",
    ],
)
def test_a_step_that_breaks_off_leaves_nothing_behind(tmp_path: Path, sql: str) -> None:
    hostile = Migration(len(SHIPPED) + 1, "hostile", sql)
    with connect(tmp_path / "desk.sqlite3") as desk:
        migrate(desk)
        before = shape(desk)
        with pytest.raises((sqlite3.OperationalError, ValueError)):
            migrate(desk, [*SHIPPED, hostile])
        assert shape(desk) == before
        assert desk.execute("PRAGMA user_version").fetchone() == (VERSIONS[-1],)


def test_statements_are_cut_where_they_end() -> None:
    script = "-- words; more words\n\nCREATE TABLE a (b);\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n SELECT 1;\nEND;\n"
    assert [statement.split()[1] for statement in statements(script)] == ["TABLE", "TRIGGER"]


@pytest.mark.parametrize("is_freed_in_time", [True, False])
def test_another_opener_is_waited_for_when_the_log_is_set(tmp_path: Path, is_freed_in_time: bool) -> None:
    path = tmp_path / "desk.sqlite3"
    with connect(path) as raw:
        raw.execute("CREATE TABLE of_an_old_shape (a)")
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN")
    other.execute("SELECT * FROM of_an_old_shape").fetchall()
    free = threading.Timer(0.1, lambda: other.execute("COMMIT"))
    with closing(other), closing(sqlite3.connect(path, isolation_level=None, timeout=0.05)) as desk:
        if is_freed_in_time:
            desk.execute("PRAGMA busy_timeout = 5000")
            free.start()
            migrate(desk)
            free.join()
            assert desk.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        else:
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                migrate(desk)
