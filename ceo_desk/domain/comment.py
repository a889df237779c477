"""Comments and their triage: the one state in which a comment stands, and who is waiting."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from ceo_desk.domain.channel import RemoteStatus, Voice

LOOK_BACK = timedelta(days=14)
"""What came in longer than this before the account was connected counts as seen."""


class CommentState(StrEnum):
    """Where a comment stands on this desk; each is in exactly one state."""

    WAITING = "waiting"
    LEADER = "leader"
    PROPOSED = "proposed"
    LATER = "later"
    ANSWERED = "answered"
    SEEN = "seen"
    HIDDEN = "hidden"
    HELD = "held"
    SPAM = "spam"
    TRASH = "trash"
    OWN = "own"


OPEN = (CommentState.WAITING, CommentState.LEADER)
"""The states that `inbox list --state waiting` shows."""


@dataclass(frozen=True, slots=True)
class Triage:
    """What people at this desk decided about a comment."""

    is_seen: bool = False
    is_hidden: bool = False
    is_for_leader: bool = False
    has_proposal: bool = False
    later_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a comment from its source."""

    status: RemoteStatus
    voice: Voice
    at: datetime
    is_answered: bool = False


def clock_start(at: datetime, connected_at: datetime) -> datetime | None:
    """When the waiting clock of a comment starts; None where it is so old that it counts as seen."""
    return at if at >= connected_at - LOOK_BACK else None


def state_of(standing: Standing, triage: Triage, connected_at: datetime, now: datetime) -> CommentState:
    """The state of a comment; what the remote service says comes before what the desk decided.

    A comment that is gone at its source stands in `trash`.
    """
    if standing.status in (RemoteStatus.TRASH, RemoteStatus.GONE):
        return CommentState.TRASH
    if standing.status is RemoteStatus.SPAM:
        return CommentState.SPAM
    if standing.voice in (Voice.OWN, Voice.COLLEAGUE):
        return CommentState.OWN
    if triage.is_hidden:
        return CommentState.HIDDEN
    if standing.status is RemoteStatus.HELD:
        return CommentState.HELD
    return _state_of_live(standing, triage, connected_at, now)


def _state_of_live(standing: Standing, triage: Triage, connected_at: datetime, now: datetime) -> CommentState:
    if standing.is_answered:
        return CommentState.ANSWERED
    if triage.has_proposal:
        return CommentState.PROPOSED
    if triage.is_seen or standing.voice is Voice.MACHINE:
        return CommentState.SEEN
    if triage.later_until is not None and triage.later_until > now:
        return CommentState.LATER
    if triage.is_for_leader:
        return CommentState.LEADER
    if clock_start(standing.at, connected_at) is None and triage.later_until is None:
        return CommentState.SEEN
    return CommentState.WAITING
