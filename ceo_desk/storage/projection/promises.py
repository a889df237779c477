"""Promises of people at this desk. The subject is the promise.

Values: made: comment, draft ("" for none), owner, words (a body's name, "" for none), due · moved: due, owner ·
kept: none · dropped: why (a body's name, "" for none) · reopened, unmade: none.
"""

import sqlite3
from typing import Any

from ceo_desk.domain.journal import Entry, Verb
from ceo_desk.domain.promise import PromiseState


def _made(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "INSERT INTO promises (id, comment, draft, owner, words, due, first_due, state, made_at, made_by)"
        " VALUES (:id, :comment, :draft, :owner, :words, :due, :due, 'open', :at, :by)",
        {**value, "id": entry.subject, "at": entry.at, "by": entry.actor},
    )


def _moved(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "UPDATE promises SET due = ?, owner = ? WHERE id = ?", (value["due"], value["owner"], entry.subject)
    )


def _kept(connection: sqlite3.Connection, entry: Entry, _value: dict[str, Any]) -> None:
    _close(connection, entry, PromiseState.KEPT, "")


def _dropped(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    _close(connection, entry, PromiseState.LET_GO, value["why"])


def _close(connection: sqlite3.Connection, entry: Entry, state: PromiseState, why: str) -> None:
    connection.execute(
        "UPDATE promises SET state = ?, closed_at = ?, why = ? WHERE id = ?", (state, entry.at, why, entry.subject)
    )


def _reopened(connection: sqlite3.Connection, entry: Entry, _value: dict[str, Any]) -> None:
    connection.execute("UPDATE promises SET state = 'open', closed_at = '', why = '' WHERE id = ?", (entry.subject,))


def _unmade(connection: sqlite3.Connection, entry: Entry, _value: dict[str, Any]) -> None:
    connection.execute("DELETE FROM promises WHERE id = ?", (entry.subject,))


APPLY = {
    Verb.PROMISE_MADE: _made,
    Verb.PROMISE_MOVED: _moved,
    Verb.PROMISE_KEPT: _kept,
    Verb.PROMISE_DROPPED: _dropped,
    Verb.PROMISE_REOPENED: _reopened,
    Verb.PROMISE_UNMADE: _unmade,
}
TABLES = ("promises",)
