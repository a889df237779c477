"""The queue of what the desk decided about comments and their sources have not heard yet."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime

from ceo_desk.domain.channel import ChangeOutcome, Done, Problem, Rejected, RemoteStatus
from ceo_desk.domain.moment import from_text, to_text


@dataclass(frozen=True, slots=True)
class Moderation:
    """A state that a comment should have at its source; `problem` says why it has it not yet."""

    comment: str
    source: str
    remote_id: str
    status: RemoteStatus
    since: datetime
    attempts: int
    not_before: datetime | None
    problem: Problem | None
    is_refused: bool


_SELECT = "SELECT m.*, c.source, c.remote_id FROM moderations m JOIN comments c ON c.id = m.comment"


def want(connection: sqlite3.Connection, comment_id: str, status: RemoteStatus, at: datetime) -> None:
    """Queues a state for a comment; a later wish takes the place of an earlier one."""
    connection.execute("DELETE FROM moderations WHERE comment = ?", (comment_id,))
    connection.execute(
        "INSERT INTO moderations (comment, status, since) VALUES (?, ?, ?)", (comment_id, status, to_text(at))
    )


def wanted(connection: sqlite3.Connection, *, is_refused: bool) -> tuple[Moderation, ...]:
    """What still has to be told (or what was refused), the oldest wish first."""
    rows = connection.execute(f"{_SELECT} WHERE m.is_refused = ? ORDER BY m.since, m.rowid", (is_refused,))
    return tuple(_moderations(rows))


def settle(connection: sqlite3.Connection, told: Moderation, outcome: ChangeOutcome, retry_at: datetime | None) -> None:
    """What the source answered to a wish that it was told; one that took its place meanwhile stays queued."""
    comment_id = told.comment
    row = connection.execute("SELECT * FROM moderations WHERE comment = ?", (comment_id,)).fetchone()
    if row is None:
        return
    is_newer = (row["since"], row["status"]) != (to_text(told.since), told.status)
    if isinstance(outcome, Done):
        known = outcome.status in set(RemoteStatus)
        if known or not is_newer:
            status = outcome.status if known else row["status"]
            connection.execute("UPDATE comments SET status = ? WHERE id = ?", (status, comment_id))
        if not is_newer:
            connection.execute("DELETE FROM moderations WHERE comment = ?", (comment_id,))
    elif not is_newer:
        connection.execute(
            "UPDATE moderations SET attempts = attempts + 1, not_before = ?, problem = ?, is_refused = ?"
            " WHERE comment = ?",
            (
                to_text(retry_at) if retry_at else "",
                text_of(outcome.problem),
                isinstance(outcome, Rejected),
                comment_id,
            ),
        )


def text_of(problem: Problem) -> str:
    """A problem as it is stored."""
    return json.dumps(asdict(problem), ensure_ascii=False)


def problem_of(text: str) -> Problem | None:
    """A stored problem; None for ""."""
    return Problem(**json.loads(text)) if text else None


def _moderations(rows: Iterable[sqlite3.Row]) -> Iterable[Moderation]:
    for row in rows:
        yield Moderation(
            comment=row["comment"],
            source=row["source"],
            remote_id=row["remote_id"],
            status=RemoteStatus(row["status"]),
            since=from_text(row["since"]),
            attempts=row["attempts"],
            not_before=from_text(row["not_before"]) if row["not_before"] else None,
            problem=problem_of(row["problem"]),
            is_refused=bool(row["is_refused"]),
        )
