"""The archive: an old blog's export read into this desk, its posts listed, searched, and opened as drafts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ceo_desk.domain.archive import Export, ExportedPost
from ceo_desk.domain.draft import Content
from ceo_desk.domain.errors import BadInput, Unknown
from ceo_desk.services.timing import NewId
from ceo_desk.services.writing.importing import NEVER_STOPPED
from ceo_desk.storage.archive import ArchiveDesk, ArchivePage

if TYPE_CHECKING:
    from ceo_desk.services.publishing.site_posts import SitePost, SitePosts
    from ceo_desk.services.writing.writing import Writing
    from ceo_desk.storage.processes.foreign_files import ForeignFiles

EXPORT_LIMIT = 64_000_000
"""Most bytes of a file that is read: a blog of ten years has a tenth of it."""
SUFFIX = ".xml"
_AT_ONCE = 100
PAGE = 200


@dataclass(frozen=True, slots=True)
class Archived:
    """What came of a file: how many posts it holds, how many are new here, how many are not what they were here."""

    posts: int
    new: int
    changed: int
    comments: int
    """Left in the file: they are other people's words."""


class Archive:
    """Reads a file whole, in a process of its own, before anything of it is kept."""

    def __init__(
        self, posts: ArchiveDesk, files: ForeignFiles, writing: Writing, site_posts: SitePosts, new_id: NewId
    ) -> None:
        self._posts = posts
        self._files = files
        self._writing = writing
        self._site_posts = site_posts
        self._new_id = new_id

    def read(self, path: Path, is_stopped: Callable[[], bool] = NEVER_STOPPED) -> Export:
        """What an export holds; nothing is kept. Raises BadInput in words, NotAllowed once it is stopped."""
        return self._files.read_export(_bytes_of(path), is_stopped)

    def keep(self, export: Export) -> Archived:
        """Keeps what was read, each post once, however often its blog is exported. Raises DiskFull."""
        new = changed = 0
        for at in range(0, len(export.posts), _AT_ONCE):
            some = self._posts.keep(export.blog, export.posts[at : at + _AT_ONCE], self._new_id)
            new, changed = new + some[0], changed + some[1]
        return Archived(len(export.posts), new, changed, export.comments)

    def blogs(self) -> tuple[tuple[str, int], ...]:
        """The blogs that the archive is of, by their names, and how many posts of each it holds."""
        return self._posts.blogs()

    def remove(self, blog: str) -> int:
        """Takes all posts of a blog out of the archive; how many there were. The blog's file brings them back.

        Drafts that were opened from them stay. Raises Unknown, naming the blogs there are.
        """
        names = [name for name, _ in self._posts.blogs()]
        if blog not in names:
            there = ", ".join(f"“{name}”" for name in names)
            raise Unknown(
                "The archive has no posts of this blog.", f"It has those of {there}." if there else "", detail=blog
            )
        gone = 0
        while some := self._posts.remove_some(blog, _AT_ONCE):
            gone += some
        return gone

    def total(self) -> int:
        """How many posts the archive holds."""
        return self._posts.total()

    def page(self, words: str = "", after: str | None = None, limit: int = PAGE) -> ArchivePage:
        """A page of the archive, the newest first; `words` are looked for in title, text and author's name.

        Raises BadInput.
        """
        return self._posts.page(words, after, limit)

    def on_blog(self, post_id: str) -> SitePost | None:
        """The same post on a connected blog, as far as its list tells. Raises Unknown."""
        return self._site_posts.at_address(self._posts.find(post_id).url)

    def open(self, post_id: str, *, actor: str) -> str:
        """A draft of this desk, bound to no blog; the one that it was opened in before, unless that is in the trash.

        Its raw text is made a page's in a process of its own. Gives the draft's id. Raises Unknown, BadInput, DiskFull.
        """
        known = self._posts.draft_of(post_id)
        if known:
            return known
        post = self._posts.find(post_id)
        body = self._files.read_raw_post(post.content)
        draft = self._writing.bring_in(_content_of(post, body), actor=actor)
        self._posts.note_opened(draft.id, post_id, post.content)
        return draft.id


def _content_of(post: ExportedPost, body: str) -> Content:
    return Content(
        title=post.title,
        body=body,
        tags=post.tags,
        categories=post.categories,
        excerpt=post.excerpt,
        slug=post.slug,
    )


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(EXPORT_LIMIT + 1)
    except OSError as error:
        raise BadInput("This file can't be opened.", "Choose another file.", detail=str(error)) from error
    if len(data) > EXPORT_LIMIT:
        raise BadInput(
            "This export is larger than the desk reads at once.",
            "Export the blog in parts, a year in each: under Tools, Export, Posts.",
        )
    return data
