"""What a page keeps beside its words: where it was left, and the steps that can be undone on it. In no journal.

The functions work within a transaction that their caller owns, so that words, place and steps are on disk together.
"""

import sqlite3
from dataclasses import dataclass

from ceo_desk.storage.database import Database
from ceo_desk.storage.record.purging import after_purge
from ceo_desk.storage.writer import Priority


@dataclass(frozen=True, slots=True)
class PagePlace:
    """Where a page stands: the ends of what is selected, and which part of it lies above what is seen (0 to 1)."""

    caret: int
    anchor: int
    scroll: float


@dataclass(frozen=True, slots=True)
class StoredStep:
    """A step as it is stored; `sha256` names the text that stands when it is done."""

    data: bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class StoredSteps:
    """The steps of a draft, the oldest first; `first` is its number, the first `done` of them are done."""

    first: int = 0
    steps: tuple[StoredStep, ...] = ()
    done: int = 0


NO_STEPS = StoredSteps()


@dataclass(frozen=True, slots=True)
class StepsChange:
    """What is to become of a draft's stored steps, all by their numbers.

    Those before `oldest` go, those from `since` on are replaced by `added`; those before `done` are done.
    """

    oldest: int
    since: int
    added: tuple[StoredStep, ...]
    done: int


@dataclass(frozen=True, slots=True)
class PageState:
    """What is kept along with the running text; None leaves it as it is."""

    place: PagePlace | None = None
    steps: StepsChange | None = None


def keep(connection: sqlite3.Connection, draft: str, page: PageState) -> None:
    """Notes place and steps of a draft that is here; the steps of every other draft go."""
    if connection.execute("SELECT 1 FROM working WHERE draft = ?", (draft,)).fetchone() is None:
        return
    if page.place is not None:
        _keep_place(connection, draft, page.place)
    if page.steps is not None:
        _change_steps(connection, draft, page.steps)


def drop(connection: sqlite3.Connection, draft: str, *, is_place_kept: bool = False) -> None:
    """Has nothing of a draft's steps left, nor of its place; after the commit no copy of their words either."""
    connection.execute("DELETE FROM steps WHERE draft = ?", (draft,))
    connection.execute("DELETE FROM kept_changes WHERE draft = ?", (draft,))
    if not is_place_kept:
        connection.execute("DELETE FROM places WHERE draft = ?", (draft,))
    after_purge(connection, is_search_touched=False)


class Pages:
    """Reads what pages keep, and notes where one stands without a new word."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def place_of(self, draft: str) -> PagePlace | None:
        """Where a page was left; None where nobody was on it."""
        row = self._database.read().execute("SELECT * FROM places WHERE draft = ?", (draft,)).fetchone()
        return None if row is None else PagePlace(row["caret"], row["anchor"], row["scroll"])

    def steps_of(self, draft: str) -> StoredSteps:
        """The steps of a draft; none where another one was written on last, or where some are missing."""
        found = self._database.read().execute("SELECT * FROM steps WHERE draft = ? ORDER BY number", (draft,))
        rows = found.fetchall()
        if not rows or rows[-1]["number"] - rows[0]["number"] != len(rows) - 1:
            return NO_STEPS
        steps = tuple(StoredStep(row["step"], row["sha256"]) for row in rows)
        return StoredSteps(rows[0]["number"], steps, sum(row["is_done"] for row in rows))

    def keep_place(self, draft: str, place: PagePlace) -> None:
        """Notes where a page stands, unless it stood there already."""
        if self.place_of(draft) != place:
            self._database.write(lambda connection: keep(connection, draft, PageState(place)), Priority.KEYSTROKE)


def _keep_place(connection: sqlite3.Connection, draft: str, place: PagePlace) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO places (draft, caret, anchor, scroll) VALUES (?, ?, ?, ?)",
        (draft, place.caret, place.anchor, place.scroll),
    )


def _change_steps(connection: sqlite3.Connection, draft: str, change: StepsChange) -> None:
    connection.execute("DELETE FROM steps WHERE draft <> ?", (draft,))
    connection.execute(
        "DELETE FROM steps WHERE draft = ? AND (number < ? OR number >= ?)", (draft, change.oldest, change.since)
    )
    connection.executemany(
        "INSERT INTO steps (draft, number, step, sha256, is_done) VALUES (?, ?, ?, ?, 1)",
        [(draft, number, step.data, step.sha256) for number, step in enumerate(change.added, change.since)],
    )
    connection.execute(
        "UPDATE steps SET is_done = number < ?2 WHERE draft = ?1 AND is_done <> (number < ?2)", (draft, change.done)
    )
