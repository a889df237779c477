"""What stood before a decision about a comment, read from the record, so that the decision can be undone."""

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from ceo_desk.domain.channel import RemoteStatus
from ceo_desk.domain.journal import Value, Verb

_REMOVED = frozenset({RemoteStatus.HELD, RemoteStatus.SPAM, RemoteStatus.TRASH})
_STATUS = (
    "SELECT coalesce(m.status, c.status, 'live') AS status, coalesce(t.wanted_status, '') AS wanted"
    " FROM (SELECT ? AS id) x LEFT JOIN comments c ON c.id = x.id LEFT JOIN triage t ON t.comment = x.id"
    " LEFT JOIN moderations m ON m.comment = x.id AND m.is_refused = 0"
)
_HOLDERS = (Verb.COMMENT_ASSIGNED, Verb.COMMENT_REOPENED)


def status_before(connection: sqlite3.Connection, comment: str) -> str:
    """The state at the source before this desk took the comment out of sight; to be kept with the decision."""
    status, is_ours = _status_now(connection, comment)
    return _kept_status(connection, comment) if is_ours else status


def reopening_of(connection: sqlite3.Connection, comment: str) -> Value:
    """The value of the entry that reopens a comment: what the source shall hear, and to whom it belongs again."""
    status, is_ours = _status_now(connection, comment)
    wanted = ""
    if status in _REMOVED and is_ours:
        wanted = _kept_status(connection, comment)
    elif status in (RemoteStatus.SPAM, RemoteStatus.TRASH):
        wanted = RemoteStatus.LIVE.value
    return {"status": wanted, **_holder(connection, comment)}


def _status_now(connection: sqlite3.Connection, comment: str) -> tuple[str, bool]:
    """The state at the source as this desk wants it, and whether it is this desk that took the comment out of sight."""
    row = connection.execute(_STATUS, (comment,)).fetchone()
    return row["status"], row["wanted"] in _REMOVED


def _kept_status(connection: sqlite3.Connection, comment: str) -> str:
    for verb, value in _decisions(connection, comment):
        if verb == Verb.COMMENT_MODERATED:
            return str(value.get("was") or RemoteStatus.LIVE.value)
    return RemoteStatus.LIVE.value


def _holder(connection: sqlite3.Connection, comment: str) -> dict[str, str]:
    """Who had the comment before the last decision: where that gave it away, who had it before."""
    decisions = list(_decisions(connection, comment))
    if decisions and decisions[0][0] == Verb.COMMENT_ASSIGNED:
        decisions = decisions[1:]
    for verb, value in decisions:
        if verb in _HOLDERS:
            return {"to": value["to"], "why": value["why"]}
    return {"to": "", "why": ""}


def _decisions(connection: sqlite3.Connection, comment: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """What was decided about a comment, the latest first."""
    sql = "SELECT verb, value FROM journal WHERE subject = ? ORDER BY rowid DESC"
    for row in connection.execute(sql, (f"comment:{comment}",)).fetchall():
        yield row["verb"], json.loads(row["value"])
