"""Hard comments that are foreseen under a draft's post. The subject is the foreseen comment.

Values: filed: draft, comment, answer (names of bodies) · changed: comment, answer · dropped: none.
"""

import sqlite3
from typing import Any

from ceo_desk.domain.journal import Entry, Verb


def _filed(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "INSERT INTO foreseen VALUES (?, ?, ?, ?, ?, ?)",
        (entry.subject, value["draft"], value["comment"], value["answer"], entry.actor, entry.at),
    )


def _changed(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "UPDATE foreseen SET comment = ?, answer = ? WHERE id = ?", (value["comment"], value["answer"], entry.subject)
    )


def _dropped(connection: sqlite3.Connection, entry: Entry, _value: dict[str, Any]) -> None:
    connection.execute("DELETE FROM foreseen WHERE id = ?", (entry.subject,))


APPLY = {Verb.FORESEEN_FILED: _filed, Verb.FORESEEN_CHANGED: _changed, Verb.FORESEEN_DROPPED: _dropped}
TABLES = ("foreseen",)
