"""Prepared answers: each with a name and words that are a body, so that they can be forgotten for good."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.domain.journal import Verb
from ceo_desk.domain.moment import from_text
from ceo_desk.storage.database import Database
from ceo_desk.storage.record import bodies
from ceo_desk.storage.record.journal import Record


@dataclass(frozen=True, slots=True)
class PreparedAnswer:
    """Words kept for an answer; they may have gaps, such as [the day]."""

    id: str
    name: str
    text: str
    kept_by: str
    kept_at: datetime


class PreparedAnswers:
    """Reads and decides them."""

    def __init__(self, database: Database, record: Record) -> None:
        self._database = database
        self._record = record

    def all(self) -> tuple[PreparedAnswer, ...]:
        """Every prepared answer by its name; one whose words can't be read any more is left out."""
        rows = self._database.read().execute("SELECT * FROM prepared_answers").fetchall()
        found = [one for one in map(self._answer_of, rows) if one is not None]
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))

    def find(self, answer: str) -> PreparedAnswer:
        """One of them. Raises Unknown."""
        row = self._database.read().execute("SELECT * FROM prepared_answers WHERE id = ?", (answer,)).fetchone()
        found = self._answer_of(row) if row is not None else None
        if found is None:
            raise Unknown("This prepared answer is not on this desk.", "Look at the list.", detail=answer)
        return found

    def keep(self, answer: str, name: str, text: str, *, actor: str, at: datetime) -> PreparedAnswer:
        """Keeps these words under this name from now on; what the same one said before is erased."""

        def work(connection: sqlite3.Connection) -> None:
            body = bodies.put(connection, json.dumps({"name": name, "text": text}, ensure_ascii=False))
            before = _body_of(connection, answer)
            value = {"body": body}
            self._record.decide(connection, actor=actor, subject=answer, verb=Verb.PREPARED_KEPT, value=value, at=at)
            _erase(connection, before)

        self._database.write(work)
        return self.find(answer)

    def forget(self, answer: str, *, actor: str, at: datetime) -> None:
        """Its words are erased. Raises Unknown."""
        self.find(answer)

        def work(connection: sqlite3.Connection) -> None:
            before = _body_of(connection, answer)
            self._record.decide(connection, actor=actor, subject=answer, verb=Verb.PREPARED_FORGOTTEN, value={}, at=at)
            _erase(connection, before)

        self._database.write(work)

    def _answer_of(self, row: sqlite3.Row) -> PreparedAnswer | None:
        try:
            said = json.loads(bodies.get(self._database.read(), row["body"]))
        except (Unknown, Damaged):
            return None
        return PreparedAnswer(row["id"], said["name"], said["text"], row["kept_by"], from_text(row["kept_at"]))


def _body_of(connection: sqlite3.Connection, answer: str) -> str:
    row = connection.execute("SELECT body FROM prepared_answers WHERE id = ?", (answer,)).fetchone()
    return str(row[0]) if row else ""


def _erase(connection: sqlite3.Connection, body: str) -> None:
    """A text is stored once, so it stays while another prepared answer says the same."""
    is_named = connection.execute("SELECT 1 FROM prepared_answers WHERE body = ?", (body,)).fetchone()
    if body and is_named is None:
        bodies.erase(connection, body)
