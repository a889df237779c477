"""Words from the second place come back to the desk: as the running text, or among the versions where it moved on."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ceo_desk.domain.draft import Content, DraftState, Why
from ceo_desk.domain.errors import Unknown
from ceo_desk.storage.database import Database
from ceo_desk.storage.drafts import draft_rows
from ceo_desk.storage.drafts.draft_content import sha256_of
from ceo_desk.storage.drafts.draft_rows import CountedText, Version, Working
from ceo_desk.storage.drafts.second_place import KeptText
from ceo_desk.storage.record.journal import Record


class Came(StrEnum):
    """How words came back."""

    THERE = "there"
    """They stand on the desk already."""
    ON_PAGE = "on the page"
    AMONG_VERSIONS = "among the versions"
    """The draft was written on since, or lies in the trash."""
    AS_NEW = "as a new draft"


@dataclass(frozen=True, slots=True)
class Homecoming:
    """Who brings words back, when, and how versions get their ids."""

    actor: str
    at: datetime
    new_id: Callable[[], str]

    def version(self, why: Why) -> Version:
        """A version that is kept now."""
        return Version(self.new_id(), why, self.actor, self.at)


def bring_back(database: Database, record: Record, kept: KeptText, coming: Homecoming) -> Came:
    """Takes one text in; when this returns it is on disk, and what stood there before is kept. Raises StorageFailed."""
    text = draft_rows.counted(kept.content)

    def work(connection: sqlite3.Connection) -> Came:
        if _stands_somewhere(connection, text.content):
            return Came.THERE
        try:
            now = draft_rows.load_as_it_is(connection, kept.draft)
        except Unknown:
            draft_rows.begin(connection, record, kept.draft, text, coming.version(Why.BEGAN))
            return Came.AS_NEW
        is_newer = now.state is DraftState.DRAFT and (now.modified <= kept.at or not now.is_whole)
        if is_newer:
            _keep(connection, record, now, coming)
            draft_rows.doubt(connection, now.id)
            draft_rows.save(connection, now.id, text.content, kept.at)
            draft_rows.keep(connection, record, now.id, text, coming.version(Why.SAVED))
            return Came.ON_PAGE
        draft_rows.keep(connection, record, now.id, text, coming.version(Why.KEPT_BOTH))
        draft_rows.keep(connection, record, now.id, draft_rows.counted_text(now), coming.version(Why.SAVED))
        return Came.AMONG_VERSIONS

    return database.write(work)


def _stands_somewhere(connection: sqlite3.Connection, content: Content) -> bool:
    found = connection.execute("SELECT 1 FROM working WHERE sha256 = ?", (sha256_of(content),)).fetchone()
    return found is not None


def _keep(connection: sqlite3.Connection, record: Record, now: Working, coming: Homecoming) -> None:
    """What stands on the desk becomes a version, unless it is one (or damaged: then there is nothing to keep)."""
    if not now.is_revised and now.is_whole:
        text: CountedText = draft_rows.counted_text(now)
        draft_rows.keep(connection, record, now.id, text, coming.version(Why.SAVED))
