"""Makes every projection anew from the record and its texts, and compares."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator

from ceo_desk.domain.errors import Damaged
from ceo_desk.domain.journal import Entry
from ceo_desk.storage.projection import TABLES, apply

Row = tuple[str | int | None, ...]


def rebuild(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Replays the record into the same tables, within the running transaction; says for each table what differed.

    To compare only, roll the transaction back. Raises Damaged for an entry that can't be read.
    """
    before = {table: rows_of(connection, table) for table in TABLES}
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for table in TABLES:
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 – own names
    for entry in _entries(connection):
        try:
            apply(connection, entry, json.loads(entry.value))
        except (ValueError, KeyError, TypeError, sqlite3.IntegrityError) as error:
            raise Damaged(
                "A decision in the record can't be read.",
                "Restore your last backup.",
                detail=f"{entry.device} entry {entry.seq}: {error}",
            ) from error
    return tuple(problem for table in TABLES for problem in _differences(connection, table, before[table]))


def rows_of(connection: sqlite3.Connection, table: str) -> Counter[Row]:
    """Every row of a table, in no order."""
    return Counter(tuple(row) for row in connection.execute(f"SELECT * FROM {table}"))  # noqa: S608 – own names


def _entries(connection: sqlite3.Connection) -> Iterator[Entry]:
    sql = "SELECT device, seq, at, actor, subject, verb, value, replaces, prev_hash, hash FROM journal ORDER BY rowid"
    return (Entry(*row) for row in connection.execute(sql).fetchall())


def _differences(connection: sqlite3.Connection, table: str, before: Counter[Row]) -> list[str]:
    after = rows_of(connection, table)
    wrong, missing = before - after, after - before
    if not wrong and not missing:
        return []
    return [f"{table}: {wrong.total()} rows are not what the record says, {missing.total()} are missing."]
