"""Drafts: what the person writes, and the revisions that are kept of it."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class DraftState(StrEnum):
    """Where a draft stands for the person who looks at the list."""

    DRAFT = "draft"
    TRASHED = "trashed"


@dataclass(frozen=True, slots=True)
class DraftPicture:
    """A picture stored with a draft; `file` is its name below the draft's own folder of pictures."""

    file: str
    alt: str
    sha256: str


@dataclass(frozen=True, slots=True)
class DraftDocument:
    """A document stored with a draft; `file` is its name beside the draft's pictures."""

    file: str
    sha256: str

    @property
    def name(self) -> str:
        """What a person calls it: the file's name without folder and fingerprint."""
        stem, _, suffix = self.file.rsplit("/", 1)[-1].rpartition(".")
        return f"{stem.rsplit('-', 1)[0]}.{suffix}"


@dataclass(frozen=True, slots=True)
class Content:
    """All that a person decides about a post: a revision keeps exactly this. `body` is Markdown."""

    title: str = ""
    body: str = ""
    tags: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    excerpt: str = ""
    featured: DraftPicture | None = None
    pictures: tuple[DraftPicture, ...] = ()
    """Pictures that stand in the text."""
    slug: str = ""
    """How the post's address ends; "" = as its title says."""
    linkedin: str = ""
    """What LinkedIn's readers get in place of `body`: plain words; "" = the body with its marks taken off."""
    document: DraftDocument | None = None
    """What LinkedIn's readers turn the pages of below the words."""

    def for_readers(self, *, is_plain: bool) -> "Content":
        """What of it readers get: words and a document for LinkedIn alone (`is_plain`) concern nobody else; the words
        stand there in place of the body.
        """
        if not is_plain:
            return replace(self, linkedin="", document=None)
        return replace(self, body="") if self.linkedin.strip() else self


class Why(StrEnum):
    """Why a revision was kept."""

    BEGAN = "began"
    IMPORTED = "imported"
    SAVED = "saved"
    LEFT = "left"
    PAUSED = "paused"
    GIVEN = "given"
    CHANGED_OUTSIDE = "changed outside"
    KEPT_BOTH = "kept both"
    PROPOSED = "proposed"
    APPROVED = "approved"
    PUBLISHED = "published"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Revision:
    """A kept version; `body_hash` names its text, which may have been forgotten since."""

    id: str
    draft: str
    at: datetime
    by: str
    words: int
    why: str
    body_hash: str
    is_forgotten: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it is now: the working text and where it lies."""

    id: str
    content: Content
    state: DraftState
    modified: datetime
    revision: str
    words: int
    path: str
    """The Markdown file beside the desk, absolute; "" = not written yet."""


def renamed(content: Content, title: str) -> Content:
    """The same content under another title: a draft's identity is its id, never its title."""
    return replace(content, title=title)
