"""What comes in: comments and posts as a source has them, and what the desk already holds of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol


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
