"""Examines everything the desk keeps, and makes the projections anew from the record."""

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from ceo_desk.domain.errors import DeskError
from ceo_desk.domain.traits import Trait
from ceo_desk.storage.database import Database
from ceo_desk.storage.folder import DeskFolder
from ceo_desk.storage.migrations.runner import migrate
from ceo_desk.storage.projection.rebuild import rebuild as replay
from ceo_desk.storage.record import bodies
from ceo_desk.storage.record.journal import Record
from ceo_desk.storage.settings import DRAFTS_FOLDER, Settings

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

Check = Callable[[sqlite3.Connection], Iterator[str]]


def examine(database: Database, record: Record, folder: DeskFolder, *, rebuild: bool) -> tuple[str, ...]:
    """Every problem found, in words; nothing is changed unless `rebuild`.

    With `rebuild` the projections are made anew, where the record is whole; what had differed is said.
    """
    drafts = Path(Settings(database, record).get(DRAFTS_FOLDER) or folder.drafts)
    reader = database.read()
    problems = [
        problem
        for check in (_file, _shape, _references, _texts, _counts, lambda reader: _files(reader, drafts))
        for problem in _told(check, reader)
    ]
    problems += _search(database)
    found = record.verify()
    problems += found.problems
    problems += _projections(database, is_kept=rebuild and found.is_intact)
    if rebuild and not found.is_intact:
        problems.append("Nothing was made anew, because the record is not whole.")
    return tuple(problems)


def _told(check: Check, reader: sqlite3.Connection) -> list[str]:
    problems: list[str] = []
    try:
        for problem in check(reader):  # what was found before it broke off still counts
            problems.append(problem)  # noqa: PERF402 – see above
    except sqlite3.DatabaseError as error:
        problems.append(f"A part of the desk's file can't be read: {error}.")
    return problems


def _file(reader: sqlite3.Connection) -> Iterator[str]:
    for row in reader.execute("PRAGMA integrity_check"):
        if row[0] != "ok":
            yield f"The desk's file is damaged: {row[0]}"


def _shape(reader: sqlite3.Connection) -> Iterator[str]:
    """Every table, index and trigger is what the migrations make."""
    import sqlite_utils

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        migrate(fresh)
        want = _parts(sqlite_utils.Database(fresh))
    have = _parts(sqlite_utils.Database(reader))
    for name, sql in want.items():
        if have.get(name) != sql:
            yield f"A part of the desk's file is missing or was changed: {name}."


def _parts(tables: "Tables") -> dict[str, str]:
    parts = {table.name: table.schema for table in tables.tables}
    parts |= {trigger.name: trigger.sql for trigger in tables.triggers}
    parts |= {
        index.name: ", ".join(index.columns)
        for table in tables.tables
        for index in table.indexes
        if index.origin == "c"
    }
    return parts


def _references(reader: sqlite3.Connection) -> Iterator[str]:
    for row in reader.execute("PRAGMA foreign_key_check"):
        yield f"{row[0]}: a row points to {row[2]} that is not there."


def _texts(reader: sqlite3.Connection) -> Iterator[str]:
    for row in reader.execute("SELECT hash, data, sha256 FROM bodies"):
        problem = bodies.problem_of(reader, row[0], row[1], row[2])
        if problem:
            yield f"A stored text is damaged: {problem}."


def _counts(reader: sqlite3.Connection) -> Iterator[str]:
    kept = {(row[0], row[1]): row[2] for row in reader.execute("SELECT source, state, n FROM counts WHERE n <> 0")}
    counted = {
        (row[0], row[1]): row[2]
        for row in reader.execute("SELECT source, state, count(*) FROM comments GROUP BY source, state")
    }
    below = {
        tuple(row[:3]): row[3]
        for row in reader.execute("SELECT source, post, state, count(*) FROM comments GROUP BY source, post, state")
    }
    kept_below = {
        tuple(row[:3]): row[3] for row in reader.execute("SELECT source, post, state, n FROM post_counts WHERE n <> 0")
    }
    kept_critical = {
        (row[0], row[1]): row[2] for row in reader.execute("SELECT source, state, n FROM critical_counts WHERE n <> 0")
    }
    critical = {
        (row[0], row[1]): row[2]
        for row in reader.execute(
            "SELECT source, state, count(*) FROM comments WHERE traits & ? GROUP BY source, state",
            (int(Trait.CRITICAL),),
        )
    }
    if kept != counted or kept_below != below or kept_critical != critical:
        yield "The counts of comments are not right."


def _files(reader: sqlite3.Connection, drafts: Path) -> Iterator[str]:
    """Files of drafts that are not in the trash, and their pictures. One that was never written follows by itself."""
    sql = (
        "SELECT w.title, w.file, w.file_sha256, w.meta FROM working w JOIN drafts d ON d.id = w.draft"
        " WHERE d.state = 'draft'"
    )
    for title, file, known, meta in reader.execute(sql).fetchall():
        if file and known and not (drafts / file).is_file():
            yield f"The file of “{title}” is missing: {file}."
        values = json.loads(meta)
        pictures = [*values.get("pictures", ()), *([values["featured"]] if values.get("featured") else ())]
        for name, _, sha256 in pictures:
            yield from _stored("A picture", drafts / name, sha256, title)
        if values.get("document"):
            name, sha256 = values["document"]
            yield from _stored("The document", drafts / name, sha256, title)


def _stored(what: str, path: Path, sha256: str, title: str) -> Iterator[str]:
    if not path.is_file():
        yield f"{what} of “{title}” is missing: {path.name}."
    elif hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
        yield f"{what} of “{title}” is damaged: {path.name}."


def _search(database: Database) -> list[str]:
    def work(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO comments_found (comments_found, rank) VALUES ('integrity-check', 1)")

    try:
        database.write(work)
    except (DeskError, sqlite3.DatabaseError):
        return ["The search does not know every comment."]
    return []


def _projections(database: Database, *, is_kept: bool) -> list[str]:
    """Compares with a replay; keeps the replay's rows only where wanted."""

    def work(connection: sqlite3.Connection) -> tuple[str, ...]:
        connection.execute("SAVEPOINT examination")
        problems = replay(connection)
        if not is_kept:
            connection.execute("ROLLBACK TO examination")
        connection.execute("RELEASE examination")
        return problems

    try:
        found = database.write(work)
    except DeskError as error:
        return [f"{error.sentence} ({error.detail})"]
    return [f"{problem} They were made anew." if is_kept else problem for problem in found]
