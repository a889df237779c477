"""Triage: what people at this desk decide about comments; entries in the record, and the state that follows."""

import sqlite3
from datetime import datetime

from ceo_desk.domain.channel import RemoteStatus
from ceo_desk.domain.journal import Value, Verb
from ceo_desk.domain.moment import to_text
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox.comments import Comments
from ceo_desk.storage.inbox.reopening import reopening_of, status_before
from ceo_desk.storage.people import Person
from ceo_desk.storage.record.bodies import put
from ceo_desk.storage.record.journal import Record


class TriageDesk:
    """Writes decisions about comments; each call is one transaction."""

    def __init__(self, database: Database, record: Record, comments: Comments) -> None:
        self._database = database
        self._record = record
        self._comments = comments

    def see(self, comments: tuple[str, ...], *, actor: str, at: datetime) -> None:
        """Seen, needs no answer."""
        self._decide(comments, Verb.COMMENT_SEEN, {}, actor, at)

    def postpone(self, comments: tuple[str, ...], until: datetime, *, actor: str, at: datetime) -> None:
        """Out of the way until a moment."""
        self._decide(comments, Verb.COMMENT_POSTPONED, {"until": to_text(until)}, actor, at)

    def assign(self, comment: str, person: Person, why: str, *, actor: str, at: datetime) -> None:
        """Given to a person of this desk; the reason is a body, because it may speak of others."""

        def work(connection: sqlite3.Connection) -> None:
            body = put(connection, why) if why else ""
            value: Value = {"to": person.name, "face": person.face, "why": body}
            self._write(connection, (comment,), Verb.COMMENT_ASSIGNED, value, actor, at)

        self._database.write(work)

    def moderate(
        self,
        comments: tuple[str, ...],
        status: RemoteStatus,
        *,
        rule: str,
        is_hidden: bool,
        actor: str,
        at: datetime,
    ) -> None:
        """Decides a comment's state at its source; it stands in the queue until the source has heard it."""

        def work(connection: sqlite3.Connection) -> None:
            value: Value = {"status": status.value, "rule": rule, "hidden": is_hidden}
            for comment in comments:
                was = status_before(connection, comment)
                self._comments.want(connection, comment, status, at)
                self._write(connection, (comment,), Verb.COMMENT_MODERATED, {**value, "was": was}, actor, at)

        self._database.write(work)

    def reopen(self, comments: tuple[str, ...], *, actor: str, at: datetime) -> None:
        """What was decided is undone: the comments wait again, for whom they waited before."""

        def work(connection: sqlite3.Connection) -> None:
            for comment in comments:
                value = reopening_of(connection, comment)
                if value["status"]:
                    self._comments.want(connection, comment, RemoteStatus(str(value["status"])), at)
                self._write(connection, (comment,), Verb.COMMENT_REOPENED, value, actor, at)

        self._database.write(work)

    def _decide(self, comments: tuple[str, ...], verb: Verb, value: Value, actor: str, at: datetime) -> None:
        self._database.write(lambda connection: self._write(connection, comments, verb, value, actor, at))

    def _write(
        self,
        connection: sqlite3.Connection,
        comments: tuple[str, ...],
        verb: Verb,
        value: Value,
        actor: str,
        at: datetime,
    ) -> None:
        for comment in comments:
            self._record.decide(connection, actor=actor, subject=f"comment:{comment}", verb=verb, value=value, at=at)
        self._comments.restate(connection, comments, at)
