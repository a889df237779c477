"""Goals of the year, and the posts tied to them. Values: kept: body (a body's name) · forgotten: none · aimed: goal."""

import sqlite3
from typing import Any

from ceo_desk.domain.journal import Entry, Verb


def _kept(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "INSERT INTO goals VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
        (entry.subject, value["body"], entry.at),
    )


def _forgotten(connection: sqlite3.Connection, entry: Entry, _value: dict[str, Any]) -> None:
    connection.execute("DELETE FROM goals WHERE id = ?", (entry.subject,))
    connection.execute("DELETE FROM draft_goals WHERE goal = ?", (entry.subject,))


def _aimed(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute("DELETE FROM draft_goals WHERE draft = ?", (entry.subject,))
    if value["goal"]:
        connection.execute("INSERT INTO draft_goals VALUES (?, ?)", (entry.subject, value["goal"]))


APPLY = {Verb.GOAL_KEPT: _kept, Verb.GOAL_FORGOTTEN: _forgotten, Verb.DRAFT_AIMED: _aimed}
TABLES = ("goals", "draft_goals")
