"""Promises: our own words, whose they are, and the day on which they come back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from ceo_desk.domain.errors import NotAllowed


class PromiseState(StrEnum):
    """Where a promise stands."""

    OPEN = "open"
    KEPT = "kept"
    LET_GO = "let-go"


MOVES: Mapping[PromiseState, frozenset[PromiseState]] = {
    PromiseState.OPEN: frozenset({PromiseState.KEPT, PromiseState.LET_GO}),
    PromiseState.KEPT: frozenset({PromiseState.OPEN}),
    PromiseState.LET_GO: frozenset({PromiseState.OPEN}),
}
"""What may become of a promise. That one is open again undoes how it was closed."""


@dataclass(frozen=True, slots=True)
class Promise:
    """What somebody at this desk promised.

    `words` are our own, "" where none were given or they were erased. `comment` is the one it answers, `draft` the post
    it was made in; "" for none. `first_due` is the day that was said first. `why` tells why it was let go.
    """

    id: str
    owner: str
    words: str
    due: date
    first_due: date
    state: PromiseState
    made_at: datetime
    made_by: str
    comment: str = ""
    draft: str = ""
    closed_at: datetime | None = None
    why: str = ""

    @property
    def is_moved(self) -> bool:
        """True where another day was said first."""
        return self.due != self.first_due


def is_due(promise: Promise, today: date) -> bool:
    """True from its day on, until it is kept or let go."""
    return promise.state is PromiseState.OPEN and promise.due <= today


def check_move(state: PromiseState, to: PromiseState) -> None:
    """Raises NotAllowed where a promise in this state can't become that."""
    if to not in MOVES[state]:
        told = {
            PromiseState.OPEN: "This promise is open.",
            PromiseState.KEPT: "This promise was kept already.",
            PromiseState.LET_GO: "This promise was let go already.",
        }[state]
        raise NotAllowed(told, "Look at the list of promises.", detail=f"{state} to {to}")
