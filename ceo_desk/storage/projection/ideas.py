"""Ideas and the comments they came from. The subject is the idea; comments are named by their ids alone.

Values: opened: title (a body's name) · joined, left: comment · changed: status, why (a body's name, "" for none) ·
told: comment, change (which change of the status was told), reply (the publication, "" = left out on purpose).
"""

import sqlite3
from typing import Any

from ceo_desk.domain.idea import IdeaStatus
from ceo_desk.domain.journal import Entry, Verb


def _opened(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "INSERT INTO ideas (id, title, status, opened_at, opened_by, changed_at) VALUES (?, ?, ?, ?, ?, ?)",
        (entry.subject, value["title"], IdeaStatus.HEARD, entry.at, entry.actor, entry.at),
    )


def _joined(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "INSERT OR IGNORE INTO idea_comments (idea, comment, joined_at) VALUES (?, ?, ?)",
        (entry.subject, value["comment"], entry.at),
    )


def _left(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute("DELETE FROM idea_comments WHERE idea = ? AND comment = ?", (entry.subject, value["comment"]))


def _changed(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "UPDATE ideas SET status = ?, why = ?, changed_at = ?, change = change + 1 WHERE id = ?",
        (value["status"], value["why"], entry.at, entry.subject),
    )


def _told(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO idea_answers (idea, change, comment, reply, at) VALUES (?, ?, ?, ?, ?)",
        (entry.subject, value["change"], value["comment"], value["reply"], entry.at),
    )


APPLY = {
    Verb.IDEA_OPENED: _opened,
    Verb.IDEA_JOINED: _joined,
    Verb.IDEA_LEFT: _left,
    Verb.IDEA_CHANGED: _changed,
    Verb.IDEA_TOLD: _told,
}
TABLES = ("ideas", "idea_comments", "idea_answers")
