"""What a channel's calls come to: values, matched exhaustively, never exceptions."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from ceo_desk.domain.package import ContentType


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What an account may do here, found out, never assumed; `notes` say in plain sentences why not the rest."""

    publish: bool = False
    submit: bool = False
    """May hand posts in, for somebody there to release; `publish` says that none is needed."""
    update: bool = False
    withdraw: bool = False
    schedule: bool = False
    read_comments: bool = False
    reply: bool = False
    moderate: bool = False
    like: bool = False
    make_categories: bool = False
    upload_pictures: bool = False
    list_posts: bool = False
    """May list the posts there, whoever wrote them, and open one for editing."""
    code: bool = True
    """May put embedded pages, forms and scripts into a post; where not, the place takes them out without a word."""
    content: ContentType = "blocks"
    is_repeat_harmless: bool = True
    """True where a broken call may be made again (by marker and stored id); False: one attempt, then unsure."""
    text_limit: int | None = None
    """Most characters of a post as readers see it; None = no limit known."""
    most_pictures: int | None = None
    """Most pictures below one post; None = no limit known."""
    reply_limit: int | None = None
    retention_hours: int | None = None
    """Comments of others may be kept this long at most; None = as long as wanted."""
    calls_a_day: int | None = None
    """So often the service may be called between two midnights UTC; None = as often as wanted."""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Identity:
    """Who this account is at the remote service, and which place it speaks to.

    `source` is the remote place itself (a site's REST root); two accounts on one site share it.
    """

    source: str
    source_title: str
    source_url: str
    person_id: str
    person: str
    capabilities: Capabilities
    zone: str = "UTC"
    """IANA name of the remote place's own clock, or a fixed offset such as "+05:30"."""


@dataclass(frozen=True, slots=True)
class Published:
    """Proven by the remote's own id and a read-back.

    `state`: live; scheduled (on the site); sent (taken in, but an editor there must release it: `problem` says so).
    `altered` names in words what the site changed. `fingerprint` is of the post as read back.
    """

    remote_id: str
    url: str
    state: Literal["live", "scheduled", "sent"] = "live"
    at: datetime | None = None
    fingerprint: str = ""
    altered: tuple[str, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why something did not happen: a stable word, a sentence, a next step, and technical detail without secrets."""

    reason: str
    sentence: str
    next_step: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Rejected:
    """The remote service said no, for certain, and would say so again."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class ChangedElsewhere:
    """Somebody else changed the post there; nothing was written. Both versions can be shown."""

    problem: Problem
    theirs_title: str
    theirs: str
    fingerprint: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SignInNeeded:
    """The account's password no longer works, or was never right; nothing was written."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Nothing left for certain, or repeating is harmless: try again, not before `retry_after` seconds.

    `is_offline`: the place can't be reached at all (no network, or nobody answers there), so whatever else waits for it
    waits behind, in its order.
    """

    problem: Problem
    retry_after: float = 0.0
    is_offline: bool = False


@dataclass(frozen=True, slots=True)
class Unsure:
    """It may or may not have gone out, and must not be repeated blindly."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class NotThere:
    """A look-up found no trace of it."""


@dataclass(frozen=True, slots=True)
class Done:
    """A withdrawal or a moderation took effect, as the answer shows. `status` is the remote's state after it."""

    status: str = ""


Trouble = Rejected | SignInNeeded | Unreachable
PublishOutcome = Published | ChangedElsewhere | Unsure | Trouble
LookUpOutcome = Published | NotThere | Unsure | Trouble
ChangeOutcome = Done | Trouble
CheckOutcome = Identity | Trouble
