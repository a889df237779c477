"""The list of drafts as a screen shows it: no text is read beyond its first signs, nothing is counted."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.moment import from_text
from ceo_desk.storage.database import Database

_OPENING = 400
"""Bytes of a text's beginning that are read."""

_SELECT = (
    "SELECT w.draft, CAST(w.title AS BLOB) AS title, substr(CAST(w.body AS BLOB), 1, ?) AS opening, w.words, w.modified"
    " FROM drafts d JOIN working w ON w.draft = d.id WHERE d.state = 'draft' ORDER BY w.modified DESC"
)

_ONE = (
    "SELECT w.draft, CAST(w.title AS BLOB) AS title, substr(CAST(w.body AS BLOB), 1, ?) AS opening, w.words, w.modified"
    " FROM drafts d JOIN working w ON w.draft = d.id WHERE d.state = 'draft' AND d.id = ?"
)

_IN_HAND = (
    "SELECT w.draft, CAST(w.title AS BLOB) AS title, substr(CAST(w.body AS BLOB), 1, ?) AS opening, w.words, w.modified"
    " FROM working w CROSS JOIN drafts d ON d.id = w.draft WHERE d.state = 'draft' AND (w.title <> '' OR w.body <> '')"
    " AND NOT (w.is_revised AND EXISTS (SELECT 1 FROM publications p WHERE p.kind = 'post' AND p.draft = d.id"
    " AND p.revision = d.revision AND p.state NOT IN ('refused', 'cancelled', 'withdrawn')))"
    " ORDER BY w.modified DESC LIMIT 1"
)
"""What was approved or proposed just as it stands is in nobody's hand any more."""


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A draft in a list. `words` is -1 where they were not counted since the text was last saved."""

    id: str
    title: str
    opening: str
    """How the text begins, as Markdown: what stands for a title that is not there yet."""
    words: int
    modified: datetime


class DraftList:
    """Lists drafts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[DraftLine, ...]:
        """Every draft that is not in the trash, the latest first; damaged ones as far as they can be read."""
        return tuple(_line_of(row) for row in self._database.read().execute(_SELECT, (_OPENING,)))

    def line(self, draft: str) -> DraftLine | None:
        """One draft that is not in the trash; None where it is not here."""
        row = self._database.read().execute(_ONE, (_OPENING, draft)).fetchone()
        return None if row is None else _line_of(row)

    def in_hand(self) -> DraftLine | None:
        """The draft that is being written: the one last changed whose text is not on its way or out as it stands."""
        row = self._database.read().execute(_IN_HAND, (_OPENING,)).fetchone()
        return None if row is None else _line_of(row)


def _line_of(row: sqlite3.Row) -> DraftLine:
    return DraftLine(
        row["draft"],
        row["title"].decode("utf-8", "replace"),
        (row["opening"] or b"").decode("utf-8", "ignore"),  # SQLite gives NULL for a part of no bytes
        row["words"],
        from_text(row["modified"]),
    )
