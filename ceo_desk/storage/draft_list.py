"""The list of drafts as a screen shows it: no text is read beyond its first signs, nothing is counted."""

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
        return tuple(
            DraftLine(
                row["draft"],
                row["title"].decode("utf-8", "replace"),
                row["opening"].decode("utf-8", "ignore"),
                row["words"],
                from_text(row["modified"]),
            )
            for row in self._database.read().execute(_SELECT, (_OPENING,))
        )
