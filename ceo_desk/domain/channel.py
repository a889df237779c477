"""The protocol behind which every remote service stands, and its outcomes as values.

A channel knows no database and no thread. What must survive a crash it hands to `Ledger.record` before it goes on;
what it recorded comes back in the next attempt's `Ledger`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal, Protocol

ContentType = Literal["blocks", "html", "plain"]


# ------------------------------------------------------------------ what an account may do
@dataclass(frozen=True, slots=True)
class Capabilities:
    """What an account may do here, found out, never assumed; `notes` say in plain sentences why not the rest."""

    publish: bool = False
    update: bool = False
    withdraw: bool = False
    schedule: bool = False
    read_comments: bool = False
    reply: bool = False
    moderate: bool = False
    like: bool = False
    make_categories: bool = False
    upload_pictures: bool = False
    content: ContentType = "blocks"
    is_repeat_harmless: bool = True
    """True where a broken call may be made again (by marker and stored id); False: one attempt, then unsure."""
    text_limit: int | None = None
    """Most characters of a post as readers see it; None = no limit known."""
    reply_limit: int | None = None
    retention_hours: int | None = None
    """Comments of others may be kept this long at most; None = as long as wanted."""
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


# ------------------------------------------------------------------ what goes out
@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a package: named by its content, described in words."""

    sha256: str
    media_type: str
    name: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class PostPackage:
    """Exactly what was approved for one account; pictures stand in `content` as `picture:<sha256>`.

    `content` is in the channel's own form (`Capabilities.content`); `at` asks for publication at that moment.
    """

    title: str
    content: str
    content_type: ContentType
    excerpt: str = ""
    tags: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    featured: Picture | None = None
    slug: str = ""
    visibility: str = "public"
    at: datetime | None = None
    zone: str = "UTC"
    """The zone in which the person chose `at`."""


@dataclass(frozen=True, slots=True)
class ReplyPackage:
    """Exactly the answer that was approved: plain text under one comment of one post."""

    post: str
    comment: str
    text: str


class PictureSource(Protocol):
    """Hands out the bytes of a package's pictures."""

    def open_bytes(self, sha256: str) -> bytes:
        """The stored bytes. Raises Damaged where they are gone or are not what was stored."""
        ...


# ------------------------------------------------------------------ what must survive a crash
@dataclass(frozen=True, slots=True)
class Placed:
    """The remote service holds a hidden placeholder under this id."""

    remote_id: str


@dataclass(frozen=True, slots=True)
class Uploaded:
    """A picture is at the remote service."""

    sha256: str
    remote_id: str
    url: str


@dataclass(frozen=True, slots=True)
class CreateSent:
    """A create call is about to leave at this moment: until it surely ended, no second one may."""

    at: datetime


Step = Placed | Uploaded | CreateSent


@dataclass(frozen=True, slots=True)
class Ledger:
    """What earlier attempts of the same publication left on disk, and where this one records.

    `marker` is unique to the publication and known to nobody else; `record` returns once the step is on disk.
    `fingerprint` is that of the remote post as we last saw it ("" = never seen): an update must not overwrite another.
    """

    marker: str
    record: Callable[[Step], None]
    remote_id: str = ""
    uploads: Mapping[str, Uploaded] = field(default_factory=dict)
    create_sent_at: datetime | None = None
    fingerprint: str = ""
    standing: Literal["", "live", "scheduled"] = ""
    """What readers have from an earlier round of the same publication."""
    overwrites: str = ""
    """Fingerprint of a foreign change that the person has read and decided to overwrite."""


# ------------------------------------------------------------------ outcomes
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

    `is_offline` tells "no network at all" from "that service does not answer".
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


# ------------------------------------------------------------------ what comes in
class RemoteStatus(StrEnum):
    """A comment's state at the remote service."""

    LIVE = "live"
    HELD = "held"
    SPAM = "spam"
    TRASH = "trash"
    GONE = "gone"


class Voice(StrEnum):
    """Who speaks: only a person's comment waits for an answer."""

    PERSON = "person"
    OWN = "own"
    COLLEAGUE = "colleague"
    MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class RemoteComment:
    """A comment as a source has it; `text` is plain, made from what others wrote by sanitising."""

    remote_id: str
    post: str
    parent: str
    author: str
    text: str
    at: datetime
    status: RemoteStatus
    voice: Voice = Voice.PERSON
    author_key: str = ""
    """The same person has the same key within a source (a hash or the remote's own id), never shown."""
    url: str = ""


@dataclass(frozen=True, slots=True)
class RemotePost:
    """A post that comments stand under."""

    remote_id: str
    title: str
    url: str
    at: datetime | None = None
    status: str = "live"


@dataclass(frozen=True, slots=True)
class Page:
    """One portion of comments, newest first, with the posts that are named in it and are new to the desk.

    `statuses` are comments whose state only was looked at (remote id → state), `total` the source's own count.
    """

    comments: tuple[RemoteComment, ...] = ()
    posts: tuple[RemotePost, ...] = ()
    statuses: Mapping[str, RemoteStatus] = field(default_factory=dict)
    total: int | None = None


class KnownComments(Protocol):
    """What the desk already holds of a source, so that a fetch asks only for what is new or may have changed."""

    def newest_id(self) -> str:
        """The remote id up to which everything is known without a gap; "" = nothing yet."""
        ...

    def has(self, remote_ids: tuple[str, ...]) -> frozenset[str]:
        """Those of the ids that the desk holds."""
        ...

    def status_counts(self) -> Mapping[RemoteStatus, int]:
        """How many comments the desk holds in each remote state."""
        ...

    def ids_with_status(self, status: RemoteStatus) -> tuple[str, ...]:
        """Remote ids the desk believes to be in that state, newest first."""
        ...

    def has_post(self, remote_id: str) -> bool:
        """True where the desk knows the post's title and address."""
        ...


class Channel(Protocol):
    """A remote service for one account. Every call may be made from any thread, one at a time."""

    def check(self) -> CheckOutcome:
        """Looks for real who this is and what it may do."""
        ...

    def publish(self, package: PostPackage, ledger: Ledger, pictures: PictureSource) -> PublishOutcome:
        """Publishes, schedules or updates (where `ledger.standing`) exactly this package, at most once in public."""
        ...

    def reply(self, package: ReplyPackage, ledger: Ledger) -> PublishOutcome:
        """Answers a comment, at most once."""
        ...

    def look_up(self, package: PostPackage | ReplyPackage, ledger: Ledger) -> LookUpOutcome:
        """Looks, without writing, whether the package stands there."""
        ...

    def withdraw(self, remote_id: str) -> ChangeOutcome:
        """Takes a post back. What is already gone is done."""
        ...

    def unschedule(self, remote_id: str) -> ChangeOutcome:
        """Makes a post that the site would publish by itself a draft there again."""
        ...

    def moderate(self, remote_id: str, status: RemoteStatus) -> ChangeOutcome:
        """Puts a comment into a state; repeating it is harmless."""
        ...

    def fetch(self, known: KnownComments, is_full: bool = False) -> Iterator[Page | Trouble]:
        """New comments newest first, then changes made elsewhere, in pages; `is_full` reads everything again.

        A Trouble ends the walk; the pages before it stand.
        """
        ...

    def sweep(self, known_ids: frozenset[str], now: datetime) -> tuple[str, ...] | Trouble:
        """Removes orphan placeholders of ours older than ten minutes that are in no record; returns their ids."""
        ...
