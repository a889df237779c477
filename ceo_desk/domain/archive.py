"""The archive: posts of an old blog, read from the file that the blog itself exported."""

from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.site_posts import Stands


@dataclass(frozen=True, slots=True)
class ExportedPost:
    """A post or page as an export holds it: `content` is raw, the other words are plain.

    `mark` names it among all posts of all blogs, in each export of its blog alike. `at` is its date, `modified` when
    it was last written on; None = the file does not say. `picture` is where the picture that stands for it lies.
    """

    mark: str
    title: str
    content: str
    excerpt: str
    slug: str
    stands: Stands
    is_page: bool
    at: datetime | None
    modified: datetime | None
    url: str
    author: str
    tags: tuple[str, ...]
    categories: tuple[str, ...]
    picture: str
    text: str
    """What readers read, in plain words."""
    words: int


@dataclass(frozen=True, slots=True)
class Export:
    """A whole file: the blog's name, its posts in the file's order, and what is left out of it."""

    blog: str
    posts: tuple[ExportedPost, ...]
    comments: int
    """Other people's words: they are counted, and stay in the file."""


@dataclass(frozen=True, slots=True)
class ArchivedPost:
    """A post of the archive in a list."""

    id: str
    title: str
    stands: Stands
    is_page: bool
    at: datetime | None
    url: str
    author: str
    blog: str
    words: int
