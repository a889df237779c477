"""Comments that this desk likes at their places. The subject is the comment's id behind "like:". Values: none."""

import sqlite3
from typing import Any

from ceo_desk.domain.journal import Entry, Verb


def _given(connection: sqlite3.Connection, entry: Entry, _value: dict[str, Any]) -> None:
    connection.execute(
        "INSERT INTO likes VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (entry.subject.removeprefix("like:"), entry.actor, entry.at),
    )


def _taken(connection: sqlite3.Connection, entry: Entry, _value: dict[str, Any]) -> None:
    connection.execute("DELETE FROM likes WHERE comment = ?", (entry.subject.removeprefix("like:"),))


APPLY = {Verb.LIKE_GIVEN: _given, Verb.LIKE_TAKEN: _taken}
TABLES = ("likes",)
