"""The people of this desk. Values: added: face · renamed: to · removed: none.

What was given to somebody follows the new name, and belongs to nobody once that person has left; so does the desk's
setting of who sits here. What entries say about the past keeps the name that it had.
"""

import json
import sqlite3
from typing import Any

from ceo_desk.domain.journal import Entry, Verb


def _added(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "INSERT INTO people VALUES (?, ?) ON CONFLICT DO UPDATE SET face = excluded.face",
        (entry.subject, value["face"]),
    )


def _renamed(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    name = value["to"]
    connection.execute("UPDATE people SET name = ? WHERE name = ?", (name, entry.subject))
    connection.execute("UPDATE triage SET assigned_to = ? WHERE assigned_to = ?", (name, entry.subject))
    connection.execute("UPDATE handovers SET given_to = ? WHERE given_to = ?", (name, entry.subject))
    connection.execute("UPDATE handovers SET given_by = ? WHERE given_by = ?", (name, entry.subject))
    connection.execute("UPDATE promises SET owner = ? WHERE owner = ?", (name, entry.subject))
    connection.execute(
        "UPDATE settings SET value = ? WHERE key = 'actor' AND value = ?", (json.dumps(name), json.dumps(entry.subject))
    )


def _removed(connection: sqlite3.Connection, entry: Entry, _value: dict[str, Any]) -> None:
    connection.execute("DELETE FROM people WHERE name = ?", (entry.subject,))
    connection.execute("UPDATE triage SET assigned_to = '', assigned_why = '' WHERE assigned_to = ?", (entry.subject,))
    connection.execute("DELETE FROM handovers WHERE given_to = ?", (entry.subject,))
    connection.execute("UPDATE promises SET owner = '' WHERE owner = ? AND state = 'open'", (entry.subject,))
    connection.execute("DELETE FROM settings WHERE key = 'actor' AND value = ?", (json.dumps(entry.subject),))


APPLY = {Verb.PERSON_ADDED: _added, Verb.PERSON_RENAMED: _renamed, Verb.PERSON_REMOVED: _removed}
TABLES = ("people",)
