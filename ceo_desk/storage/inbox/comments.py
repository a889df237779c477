"""Comments: a cache of what each source holds, and what the desk knows and wants of it."""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial
from typing import TypeVar

from ceo_desk.domain.channel import (
    ChangeOutcome,
    Page,
    PostPackage,
    Problem,
    Published,
    RemoteComment,
    RemoteStatus,
    ReplyPackage,
    Voice,
)
from ceo_desk.domain.moment import from_text, to_text
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox import comment_rows, comment_states, moderations
from ceo_desk.storage.inbox.comment_rows import Around, Stored
from ceo_desk.storage.inbox.known_comments import StoredComments
from ceo_desk.storage.inbox.moderations import Moderation
from ceo_desk.storage.inbox.trait_marks import TraitMarks, told_by
from ceo_desk.storage.writer import Priority

__all__ = ["Comments", "Moderation", "Stored"]

T = TypeVar("T")

AT_ONCE = 100
"""Rows of a fetch in one transaction, at most: a person's words never wait long behind it."""


class Comments:
    """The comments of every source."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def store(self, source_id: str, page: Page, *, now: datetime, connected_at: datetime) -> Stored:
        """Takes in a portion of comments and what is known of others' states; storing it again changes nothing."""
        around = Around(source_id, now, connected_at)
        new = changed = 0
        for posts in _portions(page.posts):
            self._database.write(partial(comment_rows.store_posts, source_id=source_id, posts=posts), Priority.FETCH)
        for comments in _portions(sorted(page.comments, key=lambda one: (one.at, one.remote_id))):
            traits = self._told(source_id, comments)
            work = partial(comment_rows.store, comments=comments, around=around, traits=traits)
            stored = self._database.write(work, Priority.FETCH)
            new, changed = new + stored.new, changed + stored.changed
        for some in _portions(page.statuses.items()):
            look = partial(comment_rows.store_statuses, statuses=dict(some), around=around)
            changed += self._database.write(look, Priority.FETCH).changed
        return Stored(new, changed)

    def _told(self, source_id: str, comments: list[RemoteComment]) -> dict[str, int]:
        """The traits of what is new, told before anything is written: no keystroke waits for the rules."""
        known = self.known(source_id).has(tuple(one.remote_id for one in comments))
        return {one.remote_id: told_by(one.text, one.voice) for one in comments if one.remote_id not in known}

    def tell_some_anew(self) -> bool:
        """Has the rules look at some comments again that others looked at; False where none is left."""
        return TraitMarks(self._database).tell_some()

    def known(self, source_id: str) -> StoredComments:
        """What the desk holds of a source."""
        return StoredComments(self._database, source_id)

    def finish(self, source_id: str, newest_id: str, at: datetime, is_full: bool) -> None:
        """A look at the source came to its end: everything up to that id is here without a gap."""
        moment = to_text(at)
        self._database.write(
            lambda connection: connection.execute(
                "INSERT INTO fetches (source, newest_id, looked_at, full_at) VALUES (:source, :newest, :at, :full)"
                " ON CONFLICT DO UPDATE SET newest_id = :newest, looked_at = :at, problem = '', failed_at = '',"
                " full_at = CASE WHEN :full = '' THEN full_at ELSE :full END",
                {"source": source_id, "newest": newest_id, "at": moment, "full": moment if is_full else ""},
            ),
            Priority.FETCH,
        )

    def failed(self, source_id: str, problem: Problem, at: datetime) -> None:
        """A look at the source broke off; what came before it stands."""
        self._database.write(
            lambda connection: connection.execute(
                "INSERT INTO fetches (source, problem, failed_at) VALUES (?, ?, ?)"
                " ON CONFLICT DO UPDATE SET problem = excluded.problem, failed_at = excluded.failed_at",
                (source_id, moderations.text_of(problem), to_text(at)),
            ),
            Priority.FETCH,
        )

    def looked_at(self, source_id: str) -> datetime | None:
        """When the source was last read to the end; None = never."""
        row = self._database.read().execute("SELECT looked_at FROM fetches WHERE source = ?", (source_id,)).fetchone()
        return from_text(row[0]) if row and row[0] else None

    def problem_of(self, source_id: str) -> Problem | None:
        """Why the last look at the source broke off; None where it did not."""
        row = self._database.read().execute("SELECT problem FROM fetches WHERE source = ?", (source_id,)).fetchone()
        return moderations.problem_of(row[0]) if row else None

    def answered(
        self,
        comment_id: str,
        outcome: Published,
        account: Account,
        package: PostPackage | ReplyPackage,
        *,
        at: datetime,
    ) -> None:
        """Our answer stands at the source: it is in the thread at once, and the clock of its comment stops."""
        assert isinstance(package, ReplyPackage), "only a reply answers a comment"
        own = RemoteComment(
            remote_id=outcome.remote_id,
            post=package.post,
            parent=package.comment,
            author=account.person,
            text=package.text,
            at=outcome.at or at,
            status=RemoteStatus.LIVE if outcome.state == "live" else RemoteStatus.HELD,
            voice=Voice.OWN,
            url=outcome.url,
        )
        around = Around(account.source.id, at, account.source.connected_at)

        def work(connection: sqlite3.Connection) -> None:
            comment_rows.store(connection, (own,), around)
            comment_states.restate(connection, (comment_id,), at)

        self._database.write(work)

    def restate(self, connection: sqlite3.Connection, comment_ids: Iterable[str], now: datetime) -> None:
        """Computes the states of comments anew within the running transaction."""
        comment_states.restate(connection, comment_ids, now)

    def reconsider(self, comment_ids: Iterable[str], now: datetime) -> None:
        """As `restate`, in a transaction of its own: a proposal to a comment came or went."""
        self._database.write(partial(comment_states.restate, comment_ids=tuple(comment_ids), now=now))

    def wake(self, now: datetime) -> None:
        """Comments that were put off until now wait again; nothing is written where none is due."""
        due = comment_states.due(self._database.read(), now)
        for ids in _portions(due):
            self._database.write(partial(comment_states.restate, comment_ids=ids, now=now))

    def want(self, connection: sqlite3.Connection, comment_id: str, status: RemoteStatus, at: datetime) -> None:
        """Queues a state that the comment should have at its source, within the running transaction."""
        moderations.want(connection, comment_id, status, at)

    def wanted(self) -> tuple[Moderation, ...]:
        """What still has to be told to the sources, the oldest wish first."""
        return moderations.wanted(self._database.read(), is_refused=False)

    def refused(self) -> tuple[Moderation, ...]:
        """What the sources refused, with their words; a new wish takes its place."""
        return moderations.wanted(self._database.read(), is_refused=True)

    def moderated(self, told: Moderation, outcome: ChangeOutcome, *, at: datetime, retry_at: datetime | None) -> None:
        """What the source said when it was told this."""

        def work(connection: sqlite3.Connection) -> None:
            moderations.settle(connection, told, outcome, retry_at)
            comment_rows.restate_around(connection, (told.comment,), at)

        self._database.write(work)


def _portions(items: Iterable[T]) -> Iterator[list[T]]:
    everything = list(items)
    return (everything[begin : begin + AT_ONCE] for begin in range(0, len(everything), AT_ONCE))
