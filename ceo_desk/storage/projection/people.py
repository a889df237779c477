"""The people of this desk. Value: `face`."""

import sqlite3
from typing import Any

from ceo_desk.domain.journal import Entry, Verb


def _added(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "INSERT INTO people VALUES (?, ?) ON CONFLICT DO UPDATE SET face = excluded.face",
        (entry.subject, value["face"]),
    )


APPLY = {Verb.PERSON_ADDED: _added}
TABLES = ("people",)
