"""What an outcome of a channel makes of a publication: one transaction, record, delivery and ledger together."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from ceo_desk.domain.channel import (
    ChangedElsewhere,
    Problem,
    Published,
    Rejected,
    SignInNeeded,
    Unreachable,
    Unsure,
)
from ceo_desk.domain.journal import Value, Verb
from ceo_desk.domain.moment import to_text
from ceo_desk.domain.publication import Delivery, State, Why, move
from ceo_desk.storage.outbox import ledgers
from ceo_desk.storage.outbox.outbox_moves import check_move, end_delivery, put_delivery
from ceo_desk.storage.outbox.outbox_rows import Publication, problem_to_text

Outcome = Published | Rejected | ChangedElsewhere | Unsure | SignInNeeded | Unreachable
Enter = Callable[[Verb, Value], None]
"""Appends an entry on the publication."""

_STANDS = {
    "live": Verb.PUBLICATION_LIVE,
    "scheduled": Verb.PUBLICATION_SCHEDULED,
    "sent": Verb.PUBLICATION_SENT,
}


def settle(
    connection: sqlite3.Connection,
    row: Publication,
    outcome: Outcome,
    enter: Enter,
    at: datetime,
    delivery: Delivery | None,
) -> None:
    """Writes what the outcome means. Raises NotAllowed for a move that the table lacks."""
    match outcome:
        case Published():
            _stand(connection, row, outcome, enter, at)
        case Rejected(problem):
            _end(connection, row, State.REFUSED, problem, enter)
            ledgers.end_create(connection, row.id)
        case ChangedElsewhere(problem):
            _end(connection, row, State.REFUSED, problem, enter)
            ledgers.keep_conflict(connection, row.id, outcome)
        case Unsure(problem):
            _end(connection, row, State.UNSURE, problem, enter)
        case SignInNeeded(problem):
            _wait(connection, row, delivery or _again(row, Why.SIGN_IN), problem)
        case Unreachable(problem):
            _wait(connection, row, delivery or _again(row, Why.OFFLINE if outcome.is_offline else Why.RETRY), problem)
        case _:
            assert_never(outcome)


def _stand(connection: sqlite3.Connection, row: Publication, outcome: Published, enter: Enter, at: datetime) -> None:
    to = State(outcome.state)
    if row.state is to:
        return  # looked at again, nothing new
    check_move(row.state, to)
    problem = Problem("pending" if to is State.SENT else "note", outcome.problem) if outcome.problem else None
    enter(
        _STANDS[outcome.state],
        {
            "remote_id": outcome.remote_id or row.remote_id,
            "url": outcome.url,
            "fingerprint": outcome.fingerprint,
            "at": to_text(outcome.at or at),
            "reason": problem.reason if problem else "",
        },
    )
    ledgers.keep_words(connection, row.id, problem, outcome.altered)
    ledgers.keep_conflict(connection, row.id, None)
    ledgers.end_create(connection, row.id)
    ledgers.end_doubt(connection, row.id)
    end_delivery(connection, row.id)


def _end(connection: sqlite3.Connection, row: Publication, to: State, problem: Problem, enter: Enter) -> None:
    if row.state is not to:
        check_move(row.state, to)
        enter(Verb.PUBLICATION_REFUSED if to is State.REFUSED else Verb.PUBLICATION_UNSURE, {"reason": problem.reason})
    ledgers.keep_words(connection, row.id, problem)
    end_delivery(connection, row.id)


def _wait(connection: sqlite3.Connection, row: Publication, delivery: Delivery, problem: Problem) -> None:
    if row.state is not delivery.state:
        move(row.state, delivery.state)
    put_delivery(connection, row.id, delivery, problem_to_text(problem))


def _again(row: Publication, why: Why) -> Delivery:
    known = row.delivery or Delivery(State.WAITING)
    return replace(known, state=State.WAITING, why=why, not_before=None)
