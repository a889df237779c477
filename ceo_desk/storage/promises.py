"""Promises in the desk's file: entries of the record, and the rows that screens read."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.domain.journal import Value, Verb
from ceo_desk.domain.moment import from_text, to_text
from ceo_desk.domain.promise import Promise, PromiseState, check_move
from ceo_desk.storage.database import Database
from ceo_desk.storage.record import bodies
from ceo_desk.storage.record.journal import Record

DUE = "SELECT * FROM promises INDEXED BY promises_by_day WHERE state = 'open' AND due <= ? ORDER BY due, id"
OPEN = "SELECT * FROM promises INDEXED BY promises_by_day WHERE state = 'open' ORDER BY due, id"
CLOSED = "SELECT * FROM promises INDEXED BY promises_by_end WHERE state = ? ORDER BY closed_at DESC, id LIMIT ?"
OF_COMMENT = (
    "SELECT * FROM promises INDEXED BY promises_by_comment WHERE comment = ? AND comment <> '' ORDER BY due, id"
)
KEPT = (
    "SELECT count(*) FROM promises INDEXED BY promises_by_end WHERE state = 'kept' AND closed_at >= ? AND closed_at < ?"
)
COUNT = "SELECT count(*) FROM promises INDEXED BY promises_by_day WHERE state = 'open' AND due <= ?"
EVER = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Made:
    """A promise as it is made; `comment` and `draft` are where, "" for none."""

    id: str
    owner: str
    due: date
    words: str = ""
    comment: str = ""
    draft: str = ""


class Promises:
    """Reads and decides them; each decision is one transaction."""

    def __init__(self, database: Database, record: Record) -> None:
        self._database = database
        self._record = record

    def make(self, made: Made, *, actor: str, at: datetime) -> Promise:
        """A promise that is open from now on; our words become a body."""

        def work(connection: sqlite3.Connection) -> None:
            value: Value = {
                "comment": made.comment,
                "draft": made.draft,
                "owner": made.owner,
                "words": bodies.put(connection, made.words) if made.words else "",
                "due": made.due.isoformat(),
            }
            self._decide(connection, made.id, Verb.PROMISE_MADE, value, actor, at)

        self._database.write(work)
        return self.find(made.id)

    def move(self, promise: str, due: date, owner: str, *, actor: str, at: datetime) -> Promise:
        """Another day, or another owner; the record keeps both. Nothing where that is so already. Raises Unknown."""
        known = self.find(promise)
        if (known.due, known.owner) != (due, owner):
            value: Value = {"due": due.isoformat(), "owner": owner}
            self._write(promise, Verb.PROMISE_MOVED, value, actor, at)
        return self.find(promise)

    def keep(self, promise: str, *, actor: str, at: datetime) -> Promise:
        """It was kept. Raises Unknown, NotAllowed (it is closed)."""
        return self._close(promise, PromiseState.KEPT, Verb.PROMISE_KEPT, "", actor, at)

    def drop(self, promise: str, why: str, *, actor: str, at: datetime) -> Promise:
        """It is let go, with a word why. Raises Unknown, NotAllowed (it is closed)."""
        return self._close(promise, PromiseState.LET_GO, Verb.PROMISE_DROPPED, why, actor, at)

    def reopen(self, promise: str, *, actor: str, at: datetime) -> Promise:
        """Undo: it was not closed after all. Raises Unknown, NotAllowed (it is open)."""
        check_move(self.find(promise).state, PromiseState.OPEN)
        self._write(promise, Verb.PROMISE_REOPENED, {}, actor, at)
        return self.find(promise)

    def unmake(self, promise: str, *, actor: str, at: datetime) -> None:
        """Undo: it was never meant so. Raises Unknown."""
        self.find(promise)
        self._write(promise, Verb.PROMISE_UNMADE, {}, actor, at)

    # ------------------------------------------------------------------ reading
    def find(self, promise: str) -> Promise:
        """One promise. Raises Unknown."""
        row = self._database.read().execute("SELECT * FROM promises WHERE id = ?", (promise,)).fetchone()
        if row is None:
            raise Unknown("The desk doesn't know this promise.", "Look at the list of promises.", detail=promise)
        return self._promise(row)

    def open(self) -> tuple[Promise, ...]:
        """All that are open, the next to be due first."""
        return self._promises(self._database.read().execute(OPEN))

    def due(self, today: date) -> tuple[Promise, ...]:
        """Those that have come back by that day, the oldest day first."""
        return self._promises(self._database.read().execute(DUE, (today.isoformat(),)))

    def closed(self, state: PromiseState, most: int) -> tuple[Promise, ...]:
        """The latest that were kept, or let go."""
        return self._promises(self._database.read().execute(CLOSED, (state, most)))

    def of_comment(self, comment: str) -> tuple[Promise, ...]:
        """All that were made to the person who wrote a comment."""
        return self._promises(self._database.read().execute(OF_COMMENT, (comment,)))

    def count(self, until: date | None = None) -> int:
        """How many are open; with a day, how many of them have come back by then."""
        day = until.isoformat() if until else EVER
        return int(self._database.read().execute(COUNT, (day,)).fetchone()[0])

    def kept(self, begin: datetime, end: datetime) -> int:
        """How many were kept from `begin` to before `end`."""
        return int(self._database.read().execute(KEPT, (to_text(begin), to_text(end))).fetchone()[0])

    # ------------------------------------------------------------------ by hand
    def _close(self, promise: str, state: PromiseState, verb: Verb, why: str, actor: str, at: datetime) -> Promise:
        check_move(self.find(promise).state, state)

        def work(connection: sqlite3.Connection) -> None:
            value: Value = {}
            if verb is Verb.PROMISE_DROPPED:
                value = {"why": bodies.put(connection, why) if why else ""}
            self._decide(connection, promise, verb, value, actor, at)

        self._database.write(work)
        return self.find(promise)

    def _write(self, promise: str, verb: Verb, value: Value, actor: str, at: datetime) -> None:
        self._database.write(lambda connection: self._decide(connection, promise, verb, value, actor, at))

    def _decide(
        self, connection: sqlite3.Connection, promise: str, verb: Verb, value: Value, actor: str, at: datetime
    ) -> None:
        self._record.decide(connection, actor=actor, subject=promise, verb=verb, value=value, at=at)

    def _promises(self, rows: Iterable[sqlite3.Row]) -> tuple[Promise, ...]:
        return tuple(self._promise(row) for row in rows)

    def _promise(self, row: sqlite3.Row) -> Promise:
        return Promise(
            id=row["id"],
            owner=row["owner"],
            words=words_of(self._database, row["words"]),
            due=date.fromisoformat(row["due"]),
            first_due=date.fromisoformat(row["first_due"]),
            state=PromiseState(row["state"]),
            made_at=from_text(row["made_at"]),
            made_by=row["made_by"],
            comment=row["comment"],
            draft=row["draft"],
            closed_at=from_text(row["closed_at"]) if row["closed_at"] else None,
            why=words_of(self._database, row["why"]),
        )


def words_of(database: Database, name: str) -> str:
    """Our words of that name; "" where none were given, or they can't be read any more."""
    try:
        return bodies.get(database.read(), name) if name else ""
    except (Unknown, Damaged):
        return ""
