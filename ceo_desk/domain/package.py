"""What goes out: exactly what was approved, and what of earlier attempts must survive a crash."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

ContentType = Literal["blocks", "html", "plain"]
PostPart = Literal["title", "content", "excerpt", "tags", "categories", "featured", "slug"]
"""A part of a post that is written by itself."""


DOCUMENTS = (
    "application/pdf",
    "application/msword",
    "application/vnd.ms-powerpoint",
    "application/vnd.openxmlformats-",
)
"""How the media types of documents begin."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a package, or a document: named by its content, a picture described in words."""

    sha256: str
    media_type: str
    name: str
    alt: str = ""

    @property
    def is_document(self) -> bool:
        """True where it is a document and no picture."""
        return self.media_type.startswith(DOCUMENTS)


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
    kept: tuple[PostPart, ...] = ()
    """Parts of a post that stood there before which nobody changed here: they are not written at all."""
    link: str = ""
    """An address shown below the words as an article with title, excerpt and featured picture; "" = none."""
    waits_for: str = ""
    """The publication, a blog post, whose address becomes `link` when this is sent; the approval names it instead."""


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


@dataclass(frozen=True, slots=True)
class GoingPublic:
    """A write that readers will see is about to leave: until its end is known, it may be out."""


@dataclass(frozen=True, slots=True)
class StayedBack:
    """The write that was going public surely did not take effect."""


Step = Placed | Uploaded | CreateSent | GoingPublic | StayedBack


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
    is_in_doubt: bool = False
    """True where a write that readers would see left, and nobody knows how it ended."""
    was_tried_before: bool = False
    """True where an attempt ended in doubt, and the person said then that it is not there."""
    overwrites: str = ""
    """Fingerprint of a foreign change that the person has read and decided to overwrite."""
