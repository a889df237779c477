"""What somebody did about a comment, as one kind of deed: pure facts of the record, in the order in which they came."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ceo_desk.domain.pin import Proof


class DeedKind(StrEnum):
    """What was done; `Deed.detail` then says what stands in brackets."""

    SEEN = "seen"
    GIVEN = "given"
    """To whom; `words` say why."""
    PUT_OFF = "put-off"
    """Until when, as the record writes moments."""
    HIDDEN = "hidden"
    """The stable word of the rule."""
    SPAM = "spam"
    TRASH = "trash"
    APPROVED = "approved"
    HELD = "held"
    REOPENED = "reopened"
    SIFTED = "sifted"
    """Looked at where its place had put it, and left there."""
    LIKED = "liked"
    UNLIKED = "unliked"
    PROPOSED = "proposed"
    PROPOSED_AGAIN = "proposed-again"
    SAID_YES = "said-yes"
    SAID_NO = "said-no"
    CHANGED = "changed"
    """`before` was proposed, `words` were sent instead."""
    ANSWERED = "answered"
    TAKEN_BACK = "taken-back"
    OUT = "out"
    REWORDED = "reworded"
    """`before` was out, `words` are out instead."""
    REFUSED = "refused"
    UNSURE = "unsure"
    WITHDRAWN = "withdrawn"
    PROMISED = "promised"
    """By which day; `words` say what."""
    PROMISE_MOVED = "promise-moved"
    """To which day."""
    PROMISE_KEPT = "promise-kept"
    PROMISE_DROPPED = "promise-dropped"


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed. `words` and `before` are our own texts; "" where there are none, or they were erased."""

    kind: DeedKind
    at: datetime
    actor: str
    detail: str = ""
    words: str = ""
    before: str = ""
    proof: Proof = Proof.OWN
    """What stands behind an approval; OWN where it is none, or nobody wrote it down."""
