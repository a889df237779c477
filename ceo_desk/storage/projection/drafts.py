"""Drafts and their kept versions; the running text is no projection.

Values: began, revised: revision, body (a body's name), words, why · trashed: none · forgot: revision.
"""

import sqlite3
from typing import Any

from ceo_desk.domain.draft import DraftState, Why
from ceo_desk.domain.journal import Entry, Verb

_BACK = frozenset({Why.RESTORED, Why.CHANGED_OUTSIDE})
"""What takes a draft out of the trash again."""


def _began(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "INSERT INTO drafts (id, state, revision, began_at) VALUES (?, ?, ?, ?)",
        (entry.subject, DraftState.DRAFT, value["revision"], entry.at),
    )
    _keep(connection, entry, value)


def _revised(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute("UPDATE drafts SET revision = ? WHERE id = ?", (value["revision"], entry.subject))
    if value["why"] in _BACK:
        connection.execute("UPDATE drafts SET state = ? WHERE id = ?", (DraftState.DRAFT, entry.subject))
    _keep(connection, entry, value)


def _trashed(connection: sqlite3.Connection, entry: Entry, _value: dict[str, Any]) -> None:
    connection.execute("UPDATE drafts SET state = ? WHERE id = ?", (DraftState.TRASHED, entry.subject))


def _forgot(connection: sqlite3.Connection, _entry: Entry, value: dict[str, Any]) -> None:
    """A text is stored once, so every version that holds the same one is forgotten with it."""
    connection.execute(
        "UPDATE revisions SET is_forgotten = 1 WHERE body = (SELECT body FROM revisions WHERE id = ?)",
        (value["revision"],),
    )


def _keep(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "INSERT INTO revisions (id, draft, at, by, why, words, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (value["revision"], entry.subject, entry.at, entry.actor, value["why"], value["words"], value["body"]),
    )


APPLY = {
    Verb.DRAFT_BEGAN: _began,
    Verb.DRAFT_REVISED: _revised,
    Verb.DRAFT_TRASHED: _trashed,
    Verb.DRAFT_FORGOT: _forgot,
}
TABLES = ("drafts", "revisions")
