"""What of ours stands, or is on its way, near a comment: under its post, in its thread, to itself."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.channel import ReplyPackage
from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.domain.moment import from_text
from ceo_desk.domain.publication import State
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox.comment_ids import comment_id, wanted_number
from ceo_desk.storage.inbox.inbox_items import InboxItem
from ceo_desk.storage.outbox.package_codec import from_json
from ceo_desk.storage.record import bodies

MOST_SAID = 200
"""So many comments with the same words are looked at, the newest."""

_SAID = (
    "SELECT c.source, c.parent, c.text, c.at, e.author AS to_whom FROM (SELECT rowid FROM comments_found"
    " WHERE comments_found MATCH ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?) f"
    " CROSS JOIN comments c ON c.number = f.rowid"
    " JOIN comments e ON e.source = c.source AND e.remote_id = c.parent"
    " WHERE c.voice = 'own' AND c.source = ? AND c.post = ? AND c.status IN ('live', 'held')"
)
_UNDER_WAY = (
    "SELECT p.id, p.comment, p.package, p.decided_at, c.author AS to_whom FROM deliveries d"
    " CROSS JOIN publications p ON p.id = d.publication AND p.kind = 'reply' JOIN comments c ON c.id = p.comment"
    " WHERE c.source = ? AND c.post = ?"
)
_ANSWERED = (
    "SELECT author, voice, at FROM comments WHERE source = ? AND parent = ? AND parent <> ''"
    " AND voice IN ('own', 'colleague') AND status IN ('live', 'held') ORDER BY number DESC LIMIT 1"
)
_ORDERED = (
    "SELECT p.id, p.state, p.proposed_by, p.approved_by, p.decided_at, p.live_at FROM publications p"
    " WHERE p.kind = 'reply' AND p.comment = ? AND p.state NOT IN ('cancelled', 'withdrawn', 'refused')"
    " AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.publication = p.id AND d.why = 'missed')"
    " ORDER BY p.position DESC"
)


@dataclass(frozen=True, slots=True)
class OwnReply:
    """An answer of ours: to which comment, whose, when, and what it says."""

    comment: str
    author: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Answered:
    """Somebody who answers the same comment. `publication` "" = it was not sent from this desk."""

    publication: str
    who: str
    at: datetime
    is_proposed: bool = False


class OwnReplies:
    """Looks; it decides nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def under_post(self, item: InboxItem, words: tuple[str, ...], since: datetime) -> tuple[OwnReply, ...]:
        """Our answers under the comment's post that have these words in a row, out or on their way, newest first."""
        reader = self._database.read()
        match = 'text : "' + " ".join(words) + '"'
        first = wanted_number(since, "")
        found = [
            OwnReply(comment_id(row["source"], row["parent"]), row["to_whom"], row["text"], from_text(row["at"]))
            for row in reader.execute(_SAID, (match, first, MOST_SAID, item.source, item.post_id))
        ]
        return (*self._on_their_way(reader, item), *found)

    def answers_to(self, item: InboxItem) -> Iterator[Answered]:
        """Everybody who answered this comment, or is about to: from this desk, then at its place."""
        reader = self._database.read()
        ordered = reader.execute(_ORDERED, (item.id,)).fetchall()
        for row in ordered:
            is_proposed = row["state"] == State.PROPOSED
            who = row["proposed_by"] if is_proposed else row["approved_by"]
            yield Answered(row["id"], who, from_text(row["live_at"] or row["decided_at"]), is_proposed)
        there = reader.execute(_ANSWERED, (item.source, item.remote_id)).fetchone()
        if there is not None and not any(row["live_at"] for row in ordered):
            yield Answered("", there["author"], from_text(there["at"]))

    def orders_for(self, comment: str) -> tuple[str, ...]:
        """Every publication that was to answer a comment, whatever became of it, in the order of the record."""
        sql = "SELECT id FROM publications WHERE kind = 'reply' AND comment = ? ORDER BY position"
        return tuple(row[0] for row in self._database.read().execute(sql, (comment,)))

    def words_in(self, package: str) -> str:
        """What an answer said, by the name of its package; "" where that was erased."""
        try:
            found = from_json(bodies.get(self._database.read(), package))
        except (Unknown, Damaged):
            return ""
        return found.text if isinstance(found, ReplyPackage) else ""

    def note_in(self, body: str) -> str:
        """A note of ours, by the name of its body; "" for none, or where it was erased."""
        try:
            return bodies.get(self._database.read(), body) if body else ""
        except (Unknown, Damaged):
            return ""

    def _on_their_way(self, reader: sqlite3.Connection, item: InboxItem) -> Iterator[OwnReply]:
        for row in reader.execute(_UNDER_WAY, (item.source, item.post_id)).fetchall():
            try:
                package = from_json(bodies.get(reader, row["package"]))
            except (Unknown, Damaged):
                continue
            if isinstance(package, ReplyPackage):
                yield OwnReply(row["comment"], row["to_whom"], package.text, from_text(row["decided_at"]))
