"""Brings the state in which a comment stands here up to what is known of it; the rules are the domain's."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from ceo_desk.domain.channel import RemoteStatus, Voice
from ceo_desk.domain.comment import CommentState, Standing, Triage, state_of
from ceo_desk.domain.moment import from_text, to_text

_FACTS = """
SELECT c.number, c.state, c.answered_at, c.voice, c.at, coalesce(m.status, c.status) AS status,
    coalesce(t.is_seen, 0) AS is_seen, coalesce(t.is_hidden, 0) AS is_hidden,
    coalesce(t.later_until, '') AS later_until,
    coalesce(p.face, '') = 'leader' AS is_for_leader, coalesce(s.connected_at, c.at) AS connected_at,
    EXISTS (SELECT 1 FROM publications w WHERE w.comment = c.id AND w.kind = 'reply' AND w.state = 'proposed')
        AS has_proposal,
    coalesce((SELECT min(r.at) FROM comments r WHERE r.source = c.source AND r.parent = c.remote_id AND r.parent <> ''
        AND r.status = 'live' AND r.voice IN ('own', 'colleague')),
        (SELECT min(w.live_at) FROM publications w WHERE w.comment = c.id AND w.kind = 'reply' AND w.state = 'live'
        AND w.remote_id = ''), '') AS answer
FROM comments c LEFT JOIN triage t ON t.comment = c.id LEFT JOIN people p ON p.name = t.assigned_to
    LEFT JOIN moderations m ON m.comment = c.id AND m.is_refused = 0 LEFT JOIN sources s ON s.id = c.source
WHERE c.id = ?
"""
"""A moderation that the source has not heard yet counts as done here, unless it was refused. An answer that a person
found there, and whose id is not known, counts without standing in the thread."""

_DUE = (
    "SELECT c.id FROM comments c INDEXED BY comments_put_off JOIN triage t ON t.comment = c.id"
    " WHERE c.state = 'later' AND t.later_until <= ?"
)


def restate(connection: sqlite3.Connection, comment_ids: Iterable[str], now: datetime) -> None:
    """Computes the states of these comments anew, within the running transaction; unknown ids are passed over."""
    for comment_id in comment_ids:
        row = connection.execute(_FACTS, (comment_id,)).fetchone()
        if row is None:
            continue
        state = _state(row, now)
        if state != row["state"] or row["answer"] != row["answered_at"]:
            connection.execute(
                "UPDATE comments SET state = ?, answered_at = ? WHERE number = ?", (state, row["answer"], row["number"])
            )


def due(connection: sqlite3.Connection, now: datetime) -> tuple[str, ...]:
    """Comments that were put off until now."""
    return tuple(row[0] for row in connection.execute(_DUE, (to_text(now),)))


def _state(row: sqlite3.Row, now: datetime) -> CommentState:
    standing = Standing(RemoteStatus(row["status"]), Voice(row["voice"]), from_text(row["at"]), bool(row["answer"]))
    triage = Triage(
        is_seen=bool(row["is_seen"]),
        is_hidden=bool(row["is_hidden"]),
        is_for_leader=bool(row["is_for_leader"]),
        has_proposal=bool(row["has_proposal"]),
        later_until=from_text(row["later_until"]) if row["later_until"] else None,
    )
    return state_of(standing, triage, from_text(row["connected_at"]), now)
