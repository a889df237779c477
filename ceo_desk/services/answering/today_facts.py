"""The facts that the first screen shows, as values."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ceo_desk.domain.channel import Problem
from ceo_desk.domain.promise import Promise
from ceo_desk.domain.publication import Why
from ceo_desk.domain.tray import Ground
from ceo_desk.services.linkedin.ending import Ends
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.drafts.draft_list import DraftLine
from ceo_desk.storage.drafts.handovers import Handover
from ceo_desk.storage.inbox.inbox import InboxItem
from ceo_desk.storage.outbox.outbox_rows import Publication

if TYPE_CHECKING:
    from ceo_desk.services.publishing.approvals import LostApproval


class Need(StrEnum):
    """Why a publication needs a person, the most urgent first."""

    UNSURE = "unsure"
    MISSED = "missed"
    EMBARGO = "embargo"
    """It holds words that must not go out yet."""
    RESUMED = "resumed"
    """A pause kept it here, and has ended."""
    ALONE = "alone"
    """It was to go out with a blog post that will not come."""
    REFUSED = "refused"
    CHANGED = "changed"
    """Somebody else changed the post there: both versions can be shown."""
    SIGN_IN = "sign-in"


@dataclass(frozen=True, slots=True)
class WaitingPerson:
    """A comment that needs you, and why; where an answer is proposed, the answer."""

    comment: InboxItem
    reasons: tuple[Ground, ...]
    proposal: Publication | None = None
    proposed_text: str = ""
    promise: Promise | None = None
    """What was promised to them, where its day has come."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A publication with what a person calls it: a post's title, or the name of whom an answer is for."""

    publication: Publication
    title: str
    person: str
    account: Account

    @property
    def due(self) -> datetime | None:
        """The hour that was chosen; None = as soon as it can."""
        return self.publication.due

    @property
    def why(self) -> Why | None:
        """What it waits for on this desk; None where the site holds it, or nothing is on its way."""
        return self.publication.why


@dataclass(frozen=True, slots=True)
class Unreached:
    """A post that a site holds although everything is paused; the reason in words, "" = nobody tried yet."""

    outgoing: Outgoing
    reason: str


@dataclass(frozen=True, slots=True)
class Attention:
    """A publication that needs a person, and what the remote service or the desk said about it."""

    need: Need
    outgoing: Outgoing
    problem: Problem | None


@dataclass(frozen=True, slots=True)
class AccountTrouble:
    """An account whose comments could not be read; `since` is the last good look, None = never."""

    account: Account
    problem: Problem
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Done:
    """What is said when nobody waits: who was answered within a week, how long they waited, and a kind word."""

    people: int
    longest_hours: float | None
    kind: InboxItem | None


@dataclass(frozen=True, slots=True)
class GivenDraft:
    """A draft that the other one at the desk gave to who sits here."""

    handover: Handover
    line: DraftLine


@dataclass(frozen=True, slots=True)
class Held:
    """What places held or called spam and nobody here looked at since: how many, the newest, and its place."""

    count: int
    newest: InboxItem
    place: str


@dataclass(frozen=True, slots=True)
class Lesson:
    """A proposal that the leader refused or changed. `words` went in its place, or were refused; of a post, the title.

    `draft` or `comment` (with the name of its `person`) says what it is about; `why` is the leader's word, "" = none.
    """

    publication: str
    by: str
    at: datetime
    is_refused: bool
    draft: str = ""
    comment: str = ""
    person: str = ""
    why: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class TodayFacts:
    """All that the first screen shows.

    `people` are at most seven. `needs_me_total` is the count on the rail. `your_word` are posts that the assistant
    proposes. `writing` None = nothing is in hand. `looked_at` is the oldest good look among the accounts.
    """

    people: tuple[WaitingPerson, ...]
    waiting_total: int
    needs_me_total: int
    your_word: tuple[Outgoing, ...]
    writing: DraftLine | None
    going_out: tuple[Outgoing, ...]
    attention: tuple[Attention, ...]
    troubles: tuple[AccountTrouble, ...]
    looked_at: datetime | None
    done: Done
    given: tuple[GivenDraft, ...] = ()
    """Drafts that are with who sits here, the latest first."""
    lost: "tuple[LostApproval, ...]" = ()
    """What goes out by itself although its draft was changed since it was approved."""
    promised: tuple[Promise, ...] = ()
    """Promises of who sits here that have come back and answer no comment that is here."""
    ends: Ends = field(default_factory=Ends)
    """What of LinkedIn comes to its end soon."""
    paused_since: datetime | None = None
    """When everything was paused; None = nothing is."""
    unreached: tuple[Unreached, ...] = ()
    """What sites still hold for its hour although everything is paused."""
    lessons: tuple[Lesson, ...] = ()
    """What became of this assistant's proposals, until they have looked at it; the newest first."""
    held: Held | None = None
    """What is to be looked through; None = nothing."""

    @property
    def is_paused(self) -> bool:
        """True while everything stands still."""
        return self.paused_since is not None

    @property
    def heard_last_week(self) -> int:
        """How many people were answered in the last seven days."""
        return self.done.people
