"""What attempts leave behind on disk: placeholders, uploads, create calls, and what the remote service said."""

import json
import sqlite3
from collections.abc import Callable
from typing import Literal

from ceo_desk.domain import moment
from ceo_desk.domain.channel import (
    ChangedElsewhere,
    CreateSent,
    GoingPublic,
    Ledger,
    Placed,
    Problem,
    StayedBack,
    Step,
    Uploaded,
)
from ceo_desk.storage.outbox.outbox_rows import Publication, conflict_to_text, moment_or_none, problem_to_text

_STANDING: dict[str, Literal["", "live", "scheduled"]] = {"live": "live", "scheduled": "scheduled"}
_ROW = "SELECT * FROM ledgers WHERE publication = ?"


def record_step(connection: sqlite3.Connection, publication: str, step: Step) -> None:
    """Keeps one step of an attempt."""
    _ensure(connection, publication)
    match step:
        case Placed(remote_id):
            _set(connection, publication, "remote_id", remote_id)
        case CreateSent(at):
            _set(connection, publication, "create_sent_at", moment.to_text(at))
        case Uploaded(sha256, remote_id, url):
            uploads = json.loads(connection.execute(_ROW, (publication,)).fetchone()["uploads"])
            uploads[sha256] = {"remote_id": remote_id, "url": url}
            _set(connection, publication, "uploads", json.dumps(uploads, sort_keys=True))
        case GoingPublic():
            _doubt_more(connection, publication, 1)
        case StayedBack():
            _doubt_more(connection, publication, -1)


def ledger_of(connection: sqlite3.Connection, publication: Publication, record: Callable[[Step], None]) -> Ledger:
    """All that the next attempt must know."""
    row = _row(connection, publication.id)
    uploads = json.loads(row["uploads"]) if row else {}
    return Ledger(
        marker=publication.marker,
        record=record,
        remote_id=publication.remote_id or (row["remote_id"] if row else ""),
        uploads={sha256: Uploaded(sha256, at["remote_id"], at["url"]) for sha256, at in uploads.items()},
        create_sent_at=moment_or_none(row["create_sent_at"]) if row else None,
        fingerprint=publication.fingerprint,
        standing=_STANDING.get(publication.standing, ""),
        is_in_doubt=bool(row and row["doubts"]),
        was_tried_before=bool(row and row["was_said_missing"]),
        overwrites=row["overwrites"] if row else "",
    )


def begin_round(connection: sqlite3.Connection, publication: str) -> None:
    """A new round was approved: what the last one said is over."""
    _ensure(connection, publication)
    connection.execute(
        "UPDATE ledgers SET conflict = '', problem = '', altered = '[]' WHERE publication = ?", (publication,)
    )


def overwrite(connection: sqlite3.Connection, publication: Publication) -> None:
    """The person has read the foreign change: the next round may overwrite exactly that."""
    if publication.conflict is not None:
        _set(connection, publication.id, "overwrites", publication.conflict.fingerprint)


def end_create(connection: sqlite3.Connection, publication: str) -> None:
    """It is certain that no create call is under way."""
    connection.execute("UPDATE ledgers SET create_sent_at = '' WHERE publication = ?", (publication,))


def keep_words(
    connection: sqlite3.Connection, publication: str, problem: Problem | None, altered: tuple[str, ...] = ()
) -> None:
    """What the remote service said; words may name people, so they stand here and not in the record."""
    _ensure(connection, publication)
    connection.execute(
        "UPDATE ledgers SET problem = ?, altered = ?, overwrites = '' WHERE publication = ?",
        (problem_to_text(problem), json.dumps(altered), publication),
    )


def keep_conflict(connection: sqlite3.Connection, publication: str, conflict: ChangedElsewhere | None) -> None:
    """Both versions must be shown: theirs is kept until the next success or decision."""
    _ensure(connection, publication)
    _set(connection, publication, "conflict", conflict_to_text(conflict))


def end_doubt(connection: sqlite3.Connection, publication: str) -> None:
    """It is known whether it is out."""
    _ensure(connection, publication)
    connection.execute("UPDATE ledgers SET doubts = 0 WHERE publication = ?", (publication,))


def said_missing(connection: sqlite3.Connection, publication: str) -> None:
    """A person says that what may have gone out is not there."""
    _ensure(connection, publication)
    connection.execute("UPDATE ledgers SET was_said_missing = 1 WHERE publication = ?", (publication,))


def may_be_out(connection: sqlite3.Connection, publication: str) -> bool:
    """True where it may be out although it waits, because an attempt ended without certainty."""
    row = _row(connection, publication)
    return bool(row and row["doubts"])


def _doubt_more(connection: sqlite3.Connection, publication: str, by: int) -> None:
    connection.execute("UPDATE ledgers SET doubts = doubts + ? WHERE publication = ?", (by, publication))


def _ensure(connection: sqlite3.Connection, publication: str) -> None:
    connection.execute("INSERT INTO ledgers (publication) VALUES (?) ON CONFLICT DO NOTHING", (publication,))


def _row(connection: sqlite3.Connection, publication: str) -> sqlite3.Row | None:
    row: sqlite3.Row | None = connection.execute(_ROW, (publication,)).fetchone()
    return row


def _set(connection: sqlite3.Connection, publication: str, column: str, value: str) -> None:
    connection.execute(f"UPDATE ledgers SET {column} = ? WHERE publication = ?", (value, publication))  # noqa: S608 – own names
