"""What places held or called spam and nobody here has looked at since: found by its state, the newest first."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.journal import Verb
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox.comment_ids import first_number
from ceo_desk.storage.inbox.inbox_items import InboxItem, items_by_number
from ceo_desk.storage.record.journal import Record

STATES = (CommentState.HELD, CommentState.SPAM)

UNSIFTED = (
    "SELECT number FROM comments c INDEXED BY comments_by_state WHERE source = ? AND state = ? AND number >= ?"
    " AND NOT EXISTS (SELECT 1 FROM sifted s WHERE s.comment = c.id AND s.state = c.state)"
    " AND NOT EXISTS (SELECT 1 FROM triage t WHERE t.comment = c.id AND t.wanted_status = c.state)"
    " ORDER BY number DESC LIMIT ?"
)
"""What this desk itself put there is not asked about."""


class SiftingDesk:
    """Reads what is to be looked at, and writes down that somebody did."""

    def __init__(self, database: Database, record: Record) -> None:
        self._database = database
        self._record = record

    def unsifted(self, sources: Iterable[str], since: datetime, most: int) -> tuple[InboxItem, ...]:
        """Of these sources, what came since: held before spam, the newest first."""
        reader = self._database.read()
        return items_by_number(reader, self._numbers(reader, tuple(sources), since, most))

    def count(self, sources: Iterable[str], since: datetime, most: int) -> int:
        """How many they are; no more than `most` are counted."""
        return len(self._numbers(self._database.read(), tuple(sources), since, most))

    def write(self, comment: str, state: str, *, actor: str, at: datetime) -> None:
        """It was looked at, and left in this state; "" = it is to be looked at again."""
        self._database.write(
            lambda connection: self._record.decide(
                connection,
                actor=actor,
                subject=f"comment:{comment}",
                verb=Verb.COMMENT_SIFTED,
                value={"state": state},
                at=at,
            )
        )

    def _numbers(self, reader: sqlite3.Connection, sources: tuple[str, ...], since: datetime, most: int) -> list[int]:
        found: list[int] = []
        for state in STATES:
            bounds = (state, first_number(since), most - len(found))
            some = [row[0] for source in sources for row in reader.execute(UNSIFTED, (source, *bounds))]
            found += sorted(some, reverse=True)[: most - len(found)]
        return found
