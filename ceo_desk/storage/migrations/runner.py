"""Brings a desk file to the newest shape: each numbered SQL file once, in order, whole or not at all."""

import re
import sqlite3
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ceo_desk.domain.errors import DeskTooNew


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: from the version before `number` to `number`."""

    number: int
    name: str
    sql: str


def shipped_migrations() -> tuple[Migration, ...]:
    """The migrations of this package, in order."""
    found = []
    for file in Path(__file__).parent.iterdir():
        match = re.fullmatch(r"(\d{4})_(\w+)\.sql", file.name)
        if match:
            found.append(Migration(int(match[1]), match[2], file.read_text(encoding="utf-8")))
    return tuple(sorted(found, key=lambda migration: migration.number))


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration] | None = None) -> None:
    """Runs what is missing; safe when several processes open the same new desk at once. Raises DeskTooNew.

    The connection must be in autocommit.
    """
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        _use_log(connection)
    known = shipped_migrations() if migrations is None else migrations
    newest = max((migration.number for migration in known), default=0)
    if _version(connection) == newest:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = _version(connection)  # another process may have been faster
        if version > newest:
            raise DeskTooNew(
                "This desk was written by a newer CEO Desk.",
                "Install the newest CEO Desk here.",
                detail=f"desk {version}, program {newest}",
            )
        for migration in known:
            if migration.number > version:
                for statement in statements(migration.sql):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {migration.number:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def statements(sql: str) -> Iterator[str]:
    """The single statements of a script, triggers whole."""
    gathered = ""
    for line in sql.splitlines(keepends=True):
        if not gathered and (not line.strip() or line.lstrip().startswith("--")):
            continue
        gathered += line
        if sqlite3.complete_statement(gathered):
            yield gathered
            gathered = ""
    if gathered.strip():
        raise ValueError(f"a statement has no end: {gathered.strip()[:60]}")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _use_log(connection: sqlite3.Connection) -> None:
    """Write-ahead logging stays with the file. Two openers can block each other here without SQLite's own patience."""
    patience = connection.execute("PRAGMA busy_timeout").fetchone()[0] / 1000
    until = time.monotonic() + patience
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return
