"""Answers that are kept for later. Values: kept: body (a body's name) · forgotten: none."""

import sqlite3
from typing import Any

from ceo_desk.domain.journal import Entry, Verb


def _kept(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "INSERT INTO prepared_answers VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body,"
        " kept_by = excluded.kept_by, kept_at = excluded.kept_at",
        (entry.subject, value["body"], entry.actor, entry.at),
    )


def _forgotten(connection: sqlite3.Connection, entry: Entry, _value: dict[str, Any]) -> None:
    connection.execute("DELETE FROM prepared_answers WHERE id = ?", (entry.subject,))


APPLY = {Verb.PREPARED_KEPT: _kept, Verb.PREPARED_FORGOTTEN: _forgotten}
TABLES = ("prepared_answers",)
