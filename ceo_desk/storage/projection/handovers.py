"""With whom a draft is. The subject is the draft.

Values: given: to, face, revision (the version that was given), note (a body's name, "" for none) · taken: none.
"""

import sqlite3
from typing import Any

from ceo_desk.domain.journal import Entry, Verb


def _given(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    """Of the handover before, it is remembered in which version the one who has it now knew the draft last."""
    last = connection.execute("SELECT * FROM handovers WHERE draft = ?", (entry.subject,)).fetchone()
    earlier = ""
    if last is not None:
        known = {last["given_by"]: last["revision"], last["given_to"]: last["earlier"]}
        earlier = known.get(value["to"], "")
    connection.execute(
        "INSERT OR REPLACE INTO handovers (draft, given_by, given_to, face, at, revision, earlier, note)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (entry.subject, entry.actor, value["to"], value["face"], entry.at, value["revision"], earlier, value["note"]),
    )


def _taken(connection: sqlite3.Connection, entry: Entry, _value: dict[str, Any]) -> None:
    connection.execute("UPDATE handovers SET taken_at = ? WHERE draft = ?", (entry.at, entry.subject))


APPLY = {Verb.DRAFT_GIVEN: _given, Verb.DRAFT_TAKEN: _taken}
TABLES = ("handovers",)
