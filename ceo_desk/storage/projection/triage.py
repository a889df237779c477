"""What people at this desk decided about comments. The subject is the comment's id, bare or behind "comment:".

Values: seen: none · assigned: to, why (a body's name, "" for none) · postponed: until ·
moderated: status, rule, hidden, was (the state at the source before this desk took it out of sight) ·
reopened: status ("" = nothing for the source to hear), to and why (who has it again, "" for nobody).
"""

import sqlite3
from typing import Any

from ceo_desk.domain.errors import Unknown
from ceo_desk.domain.journal import Entry, Verb
from ceo_desk.storage.record.bodies import get


def _decided(connection: sqlite3.Connection, entry: Entry, changes: dict[str, str | int]) -> None:
    """Sets columns of a comment's row; the names are constants of this module."""
    comment = entry.subject.removeprefix("comment:")
    connection.execute(
        "INSERT INTO triage (comment, decided_at) VALUES (?, ?)"
        " ON CONFLICT DO UPDATE SET decided_at = excluded.decided_at",
        (comment, entry.at),
    )
    columns = ", ".join(f"{name} = ?" for name in changes)
    connection.execute(
        f"UPDATE triage SET {columns} WHERE comment = ?",  # noqa: S608 – constants only
        (*changes.values(), comment),
    )


def _seen(connection: sqlite3.Connection, entry: Entry, _value: dict[str, Any]) -> None:
    _decided(connection, entry, {"is_seen": 1})


def _assigned(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    changes: dict[str, str | int] = {"assigned_to": value["to"], "assigned_why": _text(connection, value["why"])}
    _decided(connection, entry, changes | {"is_seen": 0, "later_until": ""})


def _postponed(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    _decided(connection, entry, {"later_until": value["until"], "is_seen": 0})


def _moderated(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    hidden = int(value["hidden"])
    _decided(connection, entry, {"wanted_status": value["status"], "rule": value["rule"], "is_hidden": hidden})


def _reopened(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    changes: dict[str, str | int] = {"assigned_to": value["to"], "assigned_why": _text(connection, value["why"])}
    changes |= {"is_seen": 0, "is_hidden": 0, "rule": "", "later_until": "", "wanted_status": value["status"]}
    _decided(connection, entry, changes)


def _text(connection: sqlite3.Connection, name: str) -> str:
    """The reason in words; "" where none was given or it was erased since."""
    try:
        return get(connection, name) if name else ""
    except Unknown:
        return ""


APPLY = {
    Verb.COMMENT_SEEN: _seen,
    Verb.COMMENT_ASSIGNED: _assigned,
    Verb.COMMENT_POSTPONED: _postponed,
    Verb.COMMENT_MODERATED: _moderated,
    Verb.COMMENT_REOPENED: _reopened,
}
TABLES = ("triage",)
