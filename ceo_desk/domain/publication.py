"""The life of what goes out: the outbox's states, their legal moves, and what an outcome means.

One publication is one post of one draft on one account, or one reply to one comment. An update of what stands is a new
round of the same publication: it begins at `approved`, and when it is cancelled the publication is `live` (or
`scheduled`) again, because that is what readers have.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ceo_desk.domain.errors import NotAllowed


class State(StrEnum):
    """Where a publication is. ARCHITECTURE.md shows the same table; a test compares them."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    HELD = "held"
    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    LIVE = "live"
    SCHEDULED = "scheduled"
    UNSURE = "unsure"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    WITHDRAWN = "withdrawn"


class Why(StrEnum):
    """What a waiting publication waits for."""

    TURN = "turn"
    OFFLINE = "offline"
    HOUR = "hour"
    PAUSE = "pause"
    SIGN_IN = "sign-in"
    RETRY = "retry"
    BLOG = "the blog post"
    """It goes out once the blog post is live and its address known."""
    ALONE = "alone"
    """That blog post will not come: the person is asked."""
    MISSED = "missed"
    """Its hour passed while nobody could send: the person is asked, it never goes late in silence."""
    EMBARGO = "embargo"
    """It holds words that must not go out yet, found when it was to leave: the person is asked."""
    DESPITE = "despite the pause"
    """A person said so for this one, knowing of the pause: it goes at its turn."""
    RESUMED = "after the pause"
    """A pause kept it here and has ended: the person is asked, nothing goes on by itself."""


class Kind(StrEnum):
    """What is going out."""

    POST = "post"
    REPLY = "reply"


ASKING = frozenset({Why.MISSED, Why.EMBARGO, Why.ALONE, Why.RESUMED})
"""What waits for this waits for a person's decision, and never moves by itself."""

S = State
STANDING = frozenset({S.LIVE, S.SCHEDULED, S.SENT})
"""The remote service holds it; a new order is an update of it."""

MOVES: dict[State, frozenset[State]] = {
    S.PROPOSED: frozenset({S.APPROVED, S.CANCELLED, *STANDING}),
    S.APPROVED: frozenset({S.HELD, S.CANCELLED, *STANDING}),
    S.HELD: frozenset({S.WAITING, S.CANCELLED, *STANDING}),
    S.WAITING: frozenset({S.SENDING, S.CANCELLED, S.APPROVED, S.UNSURE, *STANDING}),
    S.SENDING: frozenset({S.SENT, S.UNSURE, S.REFUSED, S.WAITING}),
    S.SENT: frozenset({S.LIVE, S.SCHEDULED, S.REFUSED, S.WITHDRAWN, S.PROPOSED, S.APPROVED}),
    S.SCHEDULED: frozenset({S.LIVE, S.WAITING, S.WITHDRAWN, S.PROPOSED, S.APPROVED}),
    S.LIVE: frozenset({S.WITHDRAWN, S.PROPOSED, S.APPROVED}),
    S.UNSURE: frozenset({S.WAITING, S.CANCELLED, *STANDING}),
    S.REFUSED: frozenset({S.PROPOSED, S.APPROVED, S.CANCELLED, *STANDING}),
    S.CANCELLED: frozenset(),
    S.WITHDRAWN: frozenset(),
}
"""Every legal move. What is not out yet becomes `live`, `scheduled` or `sent` again where an update of it is cancelled;
`waiting` → `unsure` is a cancel after the line broke on the way: it may be out, and is not sent again."""

TRANSIT = frozenset({S.HELD, S.WAITING, S.SENDING})
"""On its way: where in it, is working data and no human decision, so not in the journal."""

UNDER_WAY = frozenset({S.PROPOSED, S.APPROVED, S.HELD, S.WAITING, S.SENDING, S.UNSURE})
"""A second order for the same draft and account returns the publication that is in one of these."""


def move(state: State, to: State) -> State:
    """The new state. Raises NotAllowed where the table has no such move."""
    if to not in MOVES[state]:
        raise NotAllowed(
            "That is not possible any more.",
            "Look at where it is now.",
            detail=f"{state} -> {to}",
        )
    return to


@dataclass(frozen=True, slots=True)
class Delivery:
    """The working side of a publication that is on its way.

    `not_before` is the end of the take-back (held), the hour, or the next try. `due` is the hour the person chose.
    """

    state: State
    why: Why = Why.TURN
    not_before: datetime | None = None
    due: datetime | None = None
    attempts: int = 0

    def with_turn(self, *, site_keeps_hour: bool) -> "Delivery":
        """The same delivery, waiting for its turn, or for its hour where the desk itself must keep it."""
        if self.due is None or site_keeps_hour:
            why = self.why if self.why is Why.DESPITE else Why.TURN
            return Delivery(State.WAITING, why, None, self.due, self.attempts)
        return Delivery(State.WAITING, Why.HOUR, self.due, self.due, self.attempts)


def is_ready(
    delivery: Delivery, now: datetime, *, is_paused: bool, site_keeps_hour: bool = False, is_hurried: bool = False
) -> bool:
    """True where the sender may take it up now.

    `site_keeps_hour`: the site publishes at the hour by itself, so it may be sent before. `is_hurried` (a person says
    "send now") ignores the next-try time, never the take-back, the hour, a pause that holds it, or a question that
    only the person can answer.
    """
    if is_paused or delivery.state is not State.WAITING or delivery.why in (Why.BLOG, Why.PAUSE, *ASKING):
        return False
    if delivery.due is not None and now < delivery.due and not site_keeps_hour:
        return False
    if delivery.why is Why.SIGN_IN:
        return is_hurried
    return is_hurried or delivery.not_before is None or delivery.not_before <= now


GRACE_SECONDS = 600.0
"""How late the desk may send what it had to send at an hour; later, it asks."""


def wake(delivery: Delivery, now: datetime, *, is_paused: bool, site_keeps_hour: bool = False) -> Delivery:
    """The delivery as it is now: an ended take-back waits its turn, an hour that passed unsent becomes a question.

    `is_paused`: a pause holds it. It waits for the end of that, the take-back over; then it asks.
    """
    if delivery.state is State.SENDING or delivery.why in ASKING:
        return delivery
    if is_paused or delivery.why is Why.PAUSE:
        why = Why.PAUSE if is_paused else Why.RESUMED
        return Delivery(State.WAITING, why, None, delivery.due, delivery.attempts)
    ended = delivery.not_before is None or delivery.not_before <= now
    if delivery.state is State.HELD and ended:
        delivery = delivery.with_turn(site_keeps_hour=site_keeps_hour)
    if delivery.state is not State.WAITING or delivery.due is None:
        return delivery
    if (now - delivery.due).total_seconds() > GRACE_SECONDS:
        return Delivery(State.WAITING, Why.MISSED, None, delivery.due, delivery.attempts)
    if delivery.why is Why.HOUR and site_keeps_hour:
        return delivery.with_turn(site_keeps_hour=site_keeps_hour)
    return delivery


def recover(*, is_repeat_harmless: bool) -> State:
    """Where a publication goes that was being sent when the desk died."""
    return State.WAITING if is_repeat_harmless else State.UNSURE
