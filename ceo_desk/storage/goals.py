"""The goals of the year: each is one sentence that is a body, and a post may be tied to one."""

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
class Goal:
    """What the posts of a year are for, in one sentence."""

    id: str
    words: str
    kept_at: datetime


class Goals:
    """Reads and decides them."""

    def __init__(self, database: Database, record: Record) -> None:
        self._database = database
        self._record = record

    def all(self) -> tuple[Goal, ...]:
        """Every goal, the oldest first; one whose words can't be read any more is left out."""
        rows = self._database.read().execute("SELECT * FROM goals ORDER BY kept_at, id").fetchall()
        return tuple(one for one in map(self._goal_of, rows) if one is not None)

    def find(self, goal: str) -> Goal:
        """One of them. Raises Unknown."""
        row = self._database.read().execute("SELECT * FROM goals WHERE id = ?", (goal,)).fetchone()
        found = self._goal_of(row) if row is not None else None
        if found is None:
            raise Unknown("This goal is not on this desk.", "Look at the goals in the settings.", detail=goal)
        return found

    def keep(self, goal: str, words: str, *, actor: str, at: datetime) -> Goal:
        """Keeps the sentence from now on; what the same goal said before is erased."""

        def work(connection: sqlite3.Connection) -> None:
            before = _body_of(connection, goal)
            value = {"body": bodies.put(connection, words)}
            self._record.decide(connection, actor=actor, subject=goal, verb=Verb.GOAL_KEPT, value=value, at=at)
            _erase(connection, before)

        self._database.write(work)
        return self.find(goal)

    def forget(self, goal: str, *, actor: str, at: datetime) -> None:
        """Its sentence is erased, and no post is tied to it. Raises Unknown."""
        self.find(goal)

        def work(connection: sqlite3.Connection) -> None:
            before = _body_of(connection, goal)
            self._record.decide(connection, actor=actor, subject=goal, verb=Verb.GOAL_FORGOTTEN, value={}, at=at)
            _erase(connection, before)

        self._database.write(work)

    def of_draft(self, draft: str) -> str:
        """The id of the goal that a post is tied to; "" = none."""
        row = self._database.read().execute("SELECT goal FROM draft_goals WHERE draft = ?", (draft,)).fetchone()
        return str(row[0]) if row else ""

    def tie(self, draft: str, goal: str, *, actor: str, at: datetime) -> None:
        """Ties a post to a goal, "" to none; the same again is no decision. Raises Unknown."""
        if goal:
            self.find(goal)
        if self.of_draft(draft) == goal:
            return
        self._database.write(
            lambda connection: self._record.decide(
                connection, actor=actor, subject=draft, verb=Verb.DRAFT_AIMED, value={"goal": goal}, at=at
            )
        )

    def _goal_of(self, row: sqlite3.Row) -> Goal | None:
        try:
            return Goal(row["id"], bodies.get(self._database.read(), row["body"]), from_text(row["kept_at"]))
        except (Unknown, Damaged):
            return None


def _body_of(connection: sqlite3.Connection, goal: str) -> str:
    row = connection.execute("SELECT body FROM goals WHERE id = ?", (goal,)).fetchone()
    return str(row[0]) if row else ""


def _erase(connection: sqlite3.Connection, body: str) -> None:
    """A text is stored once, so it stays while another goal says the same."""
    is_named = connection.execute("SELECT 1 FROM goals WHERE body = ?", (body,)).fetchone()
    if body and is_named is None:
        bodies.erase(connection, body)
