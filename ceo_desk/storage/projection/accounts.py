"""Accounts and the places they speak to.

Values: added: name, channel, login, source, succeeds (ids of removed accounts of the same person there) and the fields
of an identity · checked: those fields · removed: none.
The fields of an identity: place, title, url, zone, person, person_id, capabilities (JSON text).
"""

import sqlite3
from typing import Any

from ceo_desk.domain.journal import Entry, Verb


def _added(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET title = excluded.title, url = excluded.url, zone = excluded.zone",
        (value["source"], value["channel"], value["place"], value["title"], value["url"], value["zone"], entry.at),
    )
    connection.execute(
        "INSERT INTO accounts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, login = excluded.login,"
        " person = excluded.person, person_id = excluded.person_id, capabilities = excluded.capabilities,"
        " connected_at = excluded.connected_at, checked_at = excluded.checked_at, is_removed = 0",
        (
            entry.subject,
            value["name"],
            value["channel"],
            value["source"],
            value["login"],
            value["person"],
            value["person_id"],
            value["capabilities"],
            entry.at,
            entry.at,
        ),
    )
    for earlier in value["succeeds"]:
        connection.execute("UPDATE publications SET account = ? WHERE account = ?", (entry.subject, earlier))
        connection.execute("UPDATE origins SET account = ? WHERE account = ?", (entry.subject, earlier))


def _checked(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "UPDATE accounts SET person = ?, person_id = ?, capabilities = ?, checked_at = ? WHERE id = ?",
        (value["person"], value["person_id"], value["capabilities"], entry.at, entry.subject),
    )
    connection.execute(
        "UPDATE sources SET title = ?, url = ?, zone = ? WHERE id = (SELECT source FROM accounts WHERE id = ?)",
        (value["title"], value["url"], value["zone"], entry.subject),
    )


def _removed(connection: sqlite3.Connection, entry: Entry, _value: dict[str, Any]) -> None:
    connection.execute("UPDATE accounts SET is_removed = 1 WHERE id = ?", (entry.subject,))


APPLY = {Verb.ACCOUNT_ADDED: _added, Verb.ACCOUNT_CHECKED: _checked, Verb.ACCOUNT_REMOVED: _removed}
TABLES = ("sources", "accounts")
