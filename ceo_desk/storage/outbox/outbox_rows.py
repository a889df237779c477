"""A publication as it is read: what was decided, where it is on its way, and what the remote service said."""

import json
import sqlite3
from dataclasses import asdict, dataclass
from datetime import datetime

from ceo_desk.domain import moment
from ceo_desk.domain.channel import ChangedElsewhere, Problem
from ceo_desk.domain.errors import Unknown
from ceo_desk.domain.publication import Delivery, Kind, State, Why

SELECT = (
    "SELECT p.*, d.state AS d_state, d.why AS d_why, d.not_before AS d_not_before, d.due AS d_due,"
    " d.attempts AS d_attempts, d.problem AS d_problem, d.tried_at AS d_tried_at,"
    " l.problem AS l_problem, l.altered AS l_altered, l.conflict AS l_conflict, b.sha256 AS b_sha256"
    " FROM publications p"
    " LEFT JOIN deliveries d ON d.publication = p.id LEFT JOIN ledgers l ON l.publication = p.id"
    " LEFT JOIN bodies b ON b.hash = p.package"
)


@dataclass(frozen=True, slots=True)
class Publication:
    """One post of one draft on one account, or one reply to one comment.

    `state` is where it really is, on its way included; `delivery` is there only then. `package` names the text that was
    approved, `package_sha256` compares with `package_codec.fingerprint_of`. `standing` is what readers have from an
    earlier round. `altered` says in words what the site changed; `conflict` is what somebody else made of it there.
    """

    id: str
    position: int
    kind: Kind
    draft: str
    comment: str
    account: str
    marker: str
    state: State
    package: str
    package_sha256: str
    due: datetime | None
    zone: str
    revision: str
    decided_at: datetime
    proposed_by: str
    approved_by: str
    remote_id: str
    url: str
    fingerprint: str
    standing: str
    live_at: datetime | None
    problem: Problem | None = None
    delivery: Delivery | None = None
    altered: tuple[str, ...] = ()
    conflict: ChangedElsewhere | None = None
    tried_at: datetime | None = None

    @property
    def why(self) -> Why | None:
        """What it waits for; None where it is not on its way."""
        return self.delivery.why if self.delivery else None


def row_by_id(connection: sqlite3.Connection, publication: str) -> Publication | None:
    """The publication, or None."""
    row = connection.execute(f"{SELECT} WHERE p.id = ?", (publication,)).fetchone()
    return publication_of(row) if row else None


def found(connection: sqlite3.Connection, publication: str) -> Publication:
    """The publication. Raises Unknown."""
    row = row_by_id(connection, publication)
    if row is None:
        raise Unknown("The desk doesn't know this publication.", "Look at the list again.", detail=publication)
    return row


def publication_of(row: sqlite3.Row) -> Publication:
    """A row of SELECT as a value."""
    delivery = _delivery_of(row)
    return Publication(
        id=row["id"],
        position=row["position"],
        kind=Kind(row["kind"]),
        draft=row["draft"],
        comment=row["comment"],
        account=row["account"],
        marker=row["marker"],
        state=delivery.state if delivery else State(row["state"]),
        package=row["package"],
        package_sha256=row["b_sha256"] or "",
        due=moment_or_none(row["due"]),
        zone=row["zone"],
        revision=row["revision"],
        decided_at=moment.from_text(row["decided_at"]),
        proposed_by=row["proposed_by"],
        approved_by=row["approved_by"],
        remote_id=row["remote_id"],
        url=row["url"],
        fingerprint=row["fingerprint"],
        standing=row["standing"],
        live_at=moment_or_none(row["live_at"]),
        problem=_problem_of(row, delivery),
        delivery=delivery,
        altered=tuple(json.loads(row["l_altered"] or "[]")),
        conflict=conflict_of(row["l_conflict"] or ""),
        tried_at=moment_or_none(row["d_tried_at"] or ""),
    )


def moment_or_none(text: str) -> datetime | None:
    """The moment of a column, where "" is none."""
    return moment.from_text(text) if text else None


def text_or_empty(at: datetime | None) -> str:
    """The inverse of `moment_or_none`."""
    return moment.to_text(at) if at else ""


def problem_to_text(problem: Problem | None) -> str:
    """A problem as a column."""
    return json.dumps(asdict(problem)) if problem else ""


def conflict_to_text(conflict: ChangedElsewhere | None) -> str:
    """A foreign change as a column."""
    return json.dumps({**asdict(conflict), "at": text_or_empty(conflict.at)}) if conflict else ""


def conflict_of(text: str) -> ChangedElsewhere | None:
    """The inverse of `conflict_to_text`."""
    if not text:
        return None
    kept = json.loads(text)
    return ChangedElsewhere(**{**kept, "problem": Problem(**kept["problem"]), "at": moment_or_none(kept["at"])})


def _delivery_of(row: sqlite3.Row) -> Delivery | None:
    if row["d_state"] is None or row["state"] != State.APPROVED:
        return None
    return Delivery(
        State(row["d_state"]),
        Why(row["d_why"]),
        moment_or_none(row["d_not_before"]),
        moment_or_none(row["d_due"]),
        row["d_attempts"],
    )


def _problem_of(row: sqlite3.Row, delivery: Delivery | None) -> Problem | None:
    """On its way: the last try's words. Settled: those beside the record's reason, or the reason alone."""
    text = row["d_problem"] if delivery else row["l_problem"]
    if delivery:
        return Problem(**json.loads(text)) if text else None
    if not row["problem"]:
        return None
    if text:
        return Problem(**json.loads(text))
    return Problem(row["problem"], "This needs your look.", "Look where it is now.")
