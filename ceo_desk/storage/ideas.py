"""Ideas in the desk's file: entries of the record, and the rows that screens read."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from ceo_desk.domain.errors import Unknown
from ceo_desk.domain.idea import Idea, IdeaStatus, check_change
from ceo_desk.domain.journal import Value, Verb
from ceo_desk.domain.moment import from_text
from ceo_desk.domain.publication import State
from ceo_desk.storage.database import Database
from ceo_desk.storage.promises import words_of
from ceo_desk.storage.record import bodies
from ceo_desk.storage.record.journal import Record

BY_STATUS = "SELECT * FROM ideas INDEXED BY ideas_by_status WHERE status = ? ORDER BY changed_at DESC, id"
COUNTS = "SELECT status, count(*) FROM ideas INDEXED BY ideas_by_status GROUP BY status"
OF_COMMENT = (
    "SELECT i.* FROM idea_comments c INDEXED BY idea_comments_by_comment JOIN ideas i ON i.id = c.idea"
    " WHERE c.comment = ? ORDER BY i.opened_at, i.id"
)
JOINED = "SELECT comment FROM idea_comments WHERE idea = ? ORDER BY joined_at, comment"
TOLD = (
    "SELECT a.comment FROM idea_answers a LEFT JOIN publications p ON p.id = a.reply"
    " WHERE a.idea = ? AND a.change = ? AND (a.reply = '' OR coalesce(p.state, '') NOT IN (?, ?))"
)
PERSON = "SELECT source, author_key, author FROM comments WHERE id = ?"


class Ideas:
    """Reads and decides them; each decision is one transaction."""

    def __init__(self, database: Database, record: Record) -> None:
        self._database = database
        self._record = record

    def open(self, idea: str, title: str, comments: tuple[str, ...], *, actor: str, at: datetime) -> Idea:
        """A new idea with the comments that it came from; the title is our own words, a body."""

        def work(connection: sqlite3.Connection) -> None:
            value: Value = {"title": bodies.put(connection, title)}
            self._decide(connection, idea, Verb.IDEA_OPENED, value, actor, at)
            for comment in comments:
                self._decide(connection, idea, Verb.IDEA_JOINED, {"comment": comment}, actor, at)

        self._database.write(work)
        return self.find(idea)

    def join(self, idea: str, comment: str, *, actor: str, at: datetime) -> Idea:
        """The comment belongs to the idea, too; once. Raises Unknown."""
        if comment not in self.find(idea).comments:
            self._write(idea, Verb.IDEA_JOINED, {"comment": comment}, actor, at)
        return self.find(idea)

    def leave(self, idea: str, comment: str, *, actor: str, at: datetime) -> Idea:
        """Undo: the comment does not belong to the idea. Raises Unknown."""
        if comment in self.find(idea).comments:
            self._write(idea, Verb.IDEA_LEFT, {"comment": comment}, actor, at)
        return self.find(idea)

    def change(self, idea: str, status: IdeaStatus, why: str, *, actor: str, at: datetime) -> Idea:
        """Another status, and why. Raises Unknown, NotAllowed, BadInput (a no without a reason)."""
        check_change(self.find(idea).status, status, why)

        def work(connection: sqlite3.Connection) -> None:
            value: Value = {"status": str(status), "why": bodies.put(connection, why) if why else ""}
            self._decide(connection, idea, Verb.IDEA_CHANGED, value, actor, at)

        self._database.write(work)
        return self.find(idea)

    def tell(self, idea: Idea, comment: str, reply: str, *, actor: str, at: datetime) -> None:
        """Its person hears of the last change by this reply, or is left out on purpose ("")."""
        value: Value = {"comment": comment, "change": idea.change, "reply": reply}
        self._write(idea.id, Verb.IDEA_TOLD, value, actor, at)

    # ------------------------------------------------------------------ reading
    def find(self, idea: str) -> Idea:
        """One idea. Raises Unknown."""
        row = self._database.read().execute("SELECT * FROM ideas WHERE id = ?", (idea,)).fetchone()
        if row is None:
            raise Unknown("The desk doesn't know this idea.", "Look at the list of ideas.", detail=idea)
        return self._idea(row)

    def in_status(self, *statuses: IdeaStatus) -> tuple[Idea, ...]:
        """All with one of these, in the order of the words given; what was changed last comes first."""
        reader = self._database.read()
        return tuple(self._idea(row) for status in statuses for row in reader.execute(BY_STATUS, (status,)).fetchall())

    def of_comment(self, comment: str) -> tuple[Idea, ...]:
        """Those that a comment was joined to, the oldest first."""
        return tuple(self._idea(row) for row in self._database.read().execute(OF_COMMENT, (comment,)).fetchall())

    def told(self, idea: Idea) -> frozenset[str]:
        """The comments by which people know of the last change; an answer that was taken back counts for nothing."""
        gone = (State.CANCELLED, State.WITHDRAWN)
        rows = self._database.read().execute(TOLD, (idea.id, idea.change, *gone))
        return frozenset(row[0] for row in rows)

    def people(self, comments: Iterable[str]) -> dict[str, str]:
        """Whose each comment is, as a key; one that is gone from here is a person of its own."""
        found = {}
        for comment in comments:
            row = self._database.read().execute(PERSON, (comment,)).fetchone()
            found[comment] = f"{row['source']}:{row['author_key'] or row['author'] or comment}" if row else comment
        return found

    def counts(self) -> dict[IdeaStatus, int]:
        """How many ideas have each status."""
        totals = dict.fromkeys(IdeaStatus, 0)
        for status, count in self._database.read().execute(COUNTS):
            totals[IdeaStatus(status)] = count
        return totals

    # ------------------------------------------------------------------ by hand
    def _write(self, idea: str, verb: Verb, value: Value, actor: str, at: datetime) -> None:
        self._database.write(lambda connection: self._decide(connection, idea, verb, value, actor, at))

    def _decide(
        self, connection: sqlite3.Connection, idea: str, verb: Verb, value: Value, actor: str, at: datetime
    ) -> None:
        self._record.decide(connection, actor=actor, subject=idea, verb=verb, value=value, at=at)

    def _idea(self, row: sqlite3.Row) -> Idea:
        joined = self._database.read().execute(JOINED, (row["id"],))
        return Idea(
            id=row["id"],
            title=words_of(self._database, row["title"]),
            status=IdeaStatus(row["status"]),
            why=words_of(self._database, row["why"]),
            opened_at=from_text(row["opened_at"]),
            opened_by=row["opened_by"],
            changed_at=from_text(row["changed_at"]),
            change=row["change"],
            comments=tuple(one[0] for one in joined),
        )
