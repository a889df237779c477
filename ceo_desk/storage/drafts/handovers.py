"""Handovers: with whom a draft is, what was said with it, and which of the other one's changes are settled."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.domain.journal import Value, Verb
from ceo_desk.domain.moment import from_text
from ceo_desk.storage.database import Database
from ceo_desk.storage.record import bodies
from ceo_desk.storage.record.journal import Record

_OPEN = (
    "SELECT h.* FROM handovers h CROSS JOIN drafts d ON d.id = h.draft WHERE h.face IN ('leader', 'assistant')"
    " AND h.taken_at = '' AND d.state = 'draft'"
    " AND NOT EXISTS (SELECT 1 FROM publications p WHERE p.kind = 'post' AND p.draft = h.draft"
    " AND p.decided_at > h.at AND p.state NOT IN ('cancelled', 'withdrawn'))"
)
"""What was proposed or approved since was a decision of its own: the handover is over with it."""


@dataclass(frozen=True, slots=True)
class Handover:
    """A draft that `given_by` gave to `given_to`, who has that `face`, as version `revision`.

    `earlier` is the version in which who has it now gave it away last; "" = never. `note` is what was said with it.
    """

    draft: str
    given_by: str
    given_to: str
    face: str
    at: datetime
    revision: str
    earlier: str
    note: str

    def is_for(self, actor: str, face: str) -> bool:
        """True where it was given to who sits at the desk now; there is but one leader, whatever the name."""
        return self.face == face and (self.given_to == actor or face == "leader")


class Handovers:
    """Reads and decides them. `open` are those that nobody is through with."""

    def __init__(self, database: Database, record: Record) -> None:
        self._database = database
        self._record = record

    def give(self, draft: str, revision: str, *, to: str, face: str, note: str, actor: str, at: datetime) -> None:
        """The draft is with somebody else from now on; the note is a body, because it may speak of others."""

        def work(connection: sqlite3.Connection) -> None:
            body = bodies.put(connection, note) if note else ""
            value: Value = {"to": to, "face": face, "revision": revision, "note": body}
            self._record.decide(connection, actor=actor, subject=draft, verb=Verb.DRAFT_GIVEN, value=value, at=at)
            connection.execute("DELETE FROM kept_changes WHERE draft = ?", (draft,))

        self._database.write(work)

    def take(self, draft: str, *, actor: str, at: datetime) -> None:
        """Who has it is through with what the other one said and changed; nothing where that is so already."""

        def work(connection: sqlite3.Connection) -> None:
            row = connection.execute("SELECT taken_at FROM handovers WHERE draft = ?", (draft,)).fetchone()
            if row is not None and not row["taken_at"]:
                self._record.decide(connection, actor=actor, subject=draft, verb=Verb.DRAFT_TAKEN, value={}, at=at)

        self._database.write(work)

    def open(self) -> tuple[Handover, ...]:
        """Every handover that nobody is through with, the latest first."""
        rows = self._database.read().execute(f"{_OPEN} ORDER BY h.at DESC, h.draft").fetchall()
        return tuple(self._handover_of(row) for row in rows)

    def of(self, draft: str) -> Handover | None:
        """The open handover of a draft; None = it is with nobody in particular."""
        row = self._database.read().execute(f"{_OPEN} AND h.draft = ?", (draft,)).fetchone()
        return None if row is None else self._handover_of(row)

    # ------------------------------------------------------------------ changes that are settled
    def keep_changes(self, draft: str, marks: Iterable[str], *, is_kept: bool = True) -> None:
        """The receiver keeps passages as the other one left them, or looks at them again."""
        rows = [(draft, mark) for mark in marks]
        sql = (
            "INSERT OR IGNORE INTO kept_changes (draft, mark) VALUES (?, ?)"
            if is_kept
            else "DELETE FROM kept_changes WHERE draft = ? AND mark = ?"
        )
        self._database.write(lambda connection: connection.executemany(sql, rows))

    def kept_changes(self, draft: str) -> frozenset[str]:
        """The marks of the passages that are kept."""
        rows = self._database.read().execute("SELECT mark FROM kept_changes WHERE draft = ?", (draft,))
        return frozenset(row["mark"] for row in rows)

    def _handover_of(self, row: sqlite3.Row) -> Handover:
        return Handover(
            draft=row["draft"],
            given_by=row["given_by"],
            given_to=row["given_to"],
            face=row["face"],
            at=from_text(row["at"]),
            revision=row["revision"],
            earlier=row["earlier"],
            note=self._words(row["note"]),
        )

    def _words(self, name: str) -> str:
        """The note; "" where none was given, or it can't be read any more."""
        try:
            return bodies.get(self._database.read(), name) if name else ""
        except (Unknown, Damaged):
            return ""
