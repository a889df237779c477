"""Which moves of the outbox are legal, and how they are written: every one in the running transaction."""

import sqlite3

from ceo_desk.domain.errors import NotAllowed
from ceo_desk.domain.publication import MOVES, Delivery, State, move
from ceo_desk.storage.outbox.outbox_rows import Publication, found, text_or_empty

_VIA = {State.APPROVED: State.HELD, State.SENDING: State.SENT}
"""A state that is passed without being written: no take-back was wanted; the answer came with its proof."""


def check_move(now: State, to: State) -> State:
    """The new state, where the table leads there. Raises NotAllowed."""
    via = _VIA.get(now)
    if via is not None and to not in MOVES[now] and to in MOVES[via]:
        return move(move(now, via), to)
    return move(now, to)


def put_delivery(connection: sqlite3.Connection, publication: str, delivery: Delivery, problem: str) -> None:
    """Writes where it is on its way."""
    connection.execute(
        "INSERT INTO deliveries (publication, state, why, not_before, due, attempts, problem)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET state = excluded.state, why = excluded.why, not_before = excluded.not_before,"
        " due = excluded.due, attempts = excluded.attempts, problem = excluded.problem",
        (
            publication,
            str(delivery.state),
            str(delivery.why),
            text_or_empty(delivery.not_before),
            text_or_empty(delivery.due),
            delivery.attempts,
            problem,
        ),
    )


def end_delivery(connection: sqlite3.Connection, publication: str) -> None:
    """It is no longer on its way."""
    connection.execute("DELETE FROM deliveries WHERE publication = ?", (publication,))


def on_its_way(connection: sqlite3.Connection, publication: str) -> Publication:
    """The approved publication. Raises Unknown, NotAllowed where it is not (or no longer) to go out."""
    row = found(connection, publication)
    if row.state is not State.APPROVED and row.delivery is None:
        raise NotAllowed("This is not on its way.", "Look at where it is now.", detail=f"{publication} {row.state}")
    return row


def cancelled_to(publication: Publication) -> State:
    """Where cancelling leads: an update leaves what readers have. Raises NotAllowed where it is too late."""
    standing = State(publication.standing) if publication.standing else None
    if standing and publication.state in (State.REFUSED, State.PROPOSED):
        return standing
    move(publication.state, State.CANCELLED)
    return standing or State.CANCELLED
