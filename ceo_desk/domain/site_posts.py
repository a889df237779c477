"""The posts that stand at a remote place, whoever wrote them: listed, and opened to be edited here."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, runtime_checkable

from ceo_desk.domain.outcome import Trouble


class Stands(StrEnum):
    """How a post stands there."""

    LIVE = "live"
    PRIVATE = "private"
    SCHEDULED = "scheduled"
    PENDING = "pending"
    DRAFT = "draft"


OUT = frozenset({Stands.LIVE, Stands.PRIVATE, Stands.SCHEDULED})
"""Readers have it, or will have it by itself: what changes it is an update."""


@dataclass(frozen=True, slots=True)
class ListedPost:
    """A post in a list; `at` is its date (None = it has none yet), `author` who wrote it, "" where that is hidden."""

    remote_id: str
    title: str
    stands: Stands
    at: datetime | None
    modified: datetime
    author: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class PostsPage:
    """A portion of a list. `total` is the place's own count, which may hold posts that this account can't see."""

    posts: tuple[ListedPost, ...]
    total: int
    is_last: bool


@dataclass(frozen=True, slots=True)
class FetchedPost:
    """A post as it stands there, for editing: `content` is raw, the other words are plain.

    `fingerprint` is what an update compares with, so that nobody else's change is written over.
    """

    remote_id: str
    title: str
    content: str
    excerpt: str
    slug: str
    tags: tuple[str, ...]
    categories: tuple[str, ...]
    stands: Stands
    at: datetime | None
    url: str
    fingerprint: str


@runtime_checkable
class HoldsPosts(Protocol):
    """A channel whose place lets an account list and edit its posts."""

    def list_posts(self, portion: int = 1, search: str = "") -> PostsPage | Trouble:
        """A portion of its posts (the first is 1), what was changed last first; the desk's placeholders left out.

        `search` finds words in titles and texts there, the best first.
        """
        ...

    def read_post(self, remote_id: str) -> FetchedPost | Trouble:
        """One post to be edited; Rejected where it is gone, in the bin, or another's that may not be touched."""
        ...
