"""Foreseen comments: each with its answer, both bodies, so that they can be forgotten for good."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.errors import Damaged, NotAllowed, Unknown
from ceo_desk.domain.journal import Value, Verb
from ceo_desk.domain.moment import from_text
from ceo_desk.storage.database import Database
from ceo_desk.storage.record import bodies
from ceo_desk.storage.record.journal import Record

MOST = 5
"""Hard comments of one draft: the worst, and few enough to be read."""

OF_DRAFT = "SELECT * FROM foreseen INDEXED BY foreseen_by_draft WHERE draft = ? ORDER BY filed_at, rowid"
BELOW = (
    "SELECT * FROM foreseen WHERE draft IN (SELECT p.draft FROM (SELECT DISTINCT draft FROM foreseen) f"
    " CROSS JOIN publications p INDEXED BY publications_by_draft ON p.draft = f.draft AND p.kind = 'post'"
    " CROSS JOIN accounts a ON a.id = p.account WHERE a.source = ? AND p.remote_id = ?) ORDER BY filed_at, rowid"
)


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A hard comment that is expected under a draft's post, and what to answer; both are words of our own."""

    id: str
    draft: str
    comment: str
    answer: str
    filed_by: str
    filed_at: datetime


class ForeseenComments:
    """Reads and decides them."""

    def __init__(self, database: Database, record: Record) -> None:
        self._database = database
        self._record = record

    def of_draft(self, draft: str) -> tuple[Foreseen, ...]:
        """Those of a draft, as they were filed; one whose words can't be read any more is left out."""
        return self._select(OF_DRAFT, draft)

    def below(self, source: str, post: str) -> tuple[Foreseen, ...]:
        """Those of the draft that became this post at the source, as they were filed."""
        return self._select(BELOW, source, post)

    def find(self, foreseen: str) -> Foreseen:
        """One of them. Raises Unknown."""
        row = self._database.read().execute("SELECT * FROM foreseen WHERE id = ?", (foreseen,)).fetchone()
        found = self._foreseen_of(row) if row is not None else None
        if found is None:
            raise Unknown("This foreseen comment is not on this desk.", "Look at the post’s list.", detail=foreseen)
        return found

    def file(self, foreseen: str, draft: str, comment: str, answer: str, *, actor: str, at: datetime) -> Foreseen:
        """One more of this draft. Raises NotAllowed where it has as many as it may."""

        def work(connection: sqlite3.Connection) -> None:
            count = connection.execute("SELECT count(*) FROM foreseen WHERE draft = ?", (draft,)).fetchone()[0]
            if count >= MOST:
                raise NotAllowed(
                    f"This post has its {MOST} hard comments already.", "Keep the worst: change one, or remove one."
                )
            value: Value = {"draft": draft, **_put(connection, comment, answer)}
            self._decide(connection, foreseen, Verb.FORESEEN_FILED, value, actor, at)

        self._database.write(work)
        return self.find(foreseen)

    def change(self, foreseen: str, comment: str, answer: str, *, actor: str, at: datetime) -> Foreseen:
        """Other words from now on; what it said before is erased. Raises Unknown."""
        before = self.find(foreseen)
        if (before.comment, before.answer) == (comment, answer):
            return before

        def work(connection: sqlite3.Connection) -> None:
            names = _bodies_of(connection, foreseen)
            self._decide(connection, foreseen, Verb.FORESEEN_CHANGED, _put(connection, comment, answer), actor, at)
            _erase(connection, names)

        self._database.write(work)
        return self.find(foreseen)

    def drop(self, foreseen: str, *, actor: str, at: datetime) -> None:
        """Its words are erased. Raises Unknown."""
        self.find(foreseen)

        def work(connection: sqlite3.Connection) -> None:
            names = _bodies_of(connection, foreseen)
            self._decide(connection, foreseen, Verb.FORESEEN_DROPPED, {}, actor, at)
            _erase(connection, names)

        self._database.write(work)

    def _decide(
        self, connection: sqlite3.Connection, foreseen: str, verb: Verb, value: Value, actor: str, at: datetime
    ) -> None:
        self._record.decide(connection, actor=actor, subject=foreseen, verb=verb, value=value, at=at)

    def _select(self, sql: str, *values: str) -> tuple[Foreseen, ...]:
        rows = self._database.read().execute(sql, values).fetchall()
        return tuple(one for one in map(self._foreseen_of, rows) if one is not None)

    def _foreseen_of(self, row: sqlite3.Row) -> Foreseen | None:
        reader = self._database.read()
        try:
            words = [json.loads(bodies.get(reader, row[name]))["foreseen"] for name in ("comment", "answer")]
        except (Unknown, Damaged):
            return None
        return Foreseen(row["id"], row["draft"], words[0], words[1], row["filed_by"], from_text(row["filed_at"]))


def _put(connection: sqlite3.Connection, comment: str, answer: str) -> dict[str, str]:
    """A body of its own form, which nothing else on the desk can name."""
    texts = {"comment": comment, "answer": answer}
    return {
        key: bodies.put(connection, json.dumps({"foreseen": text}, ensure_ascii=False)) for key, text in texts.items()
    }


def _bodies_of(connection: sqlite3.Connection, foreseen: str) -> tuple[str, ...]:
    row = connection.execute("SELECT comment, answer FROM foreseen WHERE id = ?", (foreseen,)).fetchone()
    return tuple(row) if row else ()


def _erase(connection: sqlite3.Connection, names: tuple[str, ...]) -> None:
    """A text is stored once, so it stays while another foreseen comment says the same."""
    for name in names:
        sql = "SELECT 1 FROM foreseen WHERE comment = ? OR answer = ?"
        if connection.execute(sql, (name, name)).fetchone() is None:
            bodies.erase(connection, name)
