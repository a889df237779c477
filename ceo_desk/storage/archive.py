"""The archive as it is kept and read: no query scans it, however many posts it holds."""

import json
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.archive import ArchivedPost, ExportedPost
from ceo_desk.domain.errors import BadInput, Unknown
from ceo_desk.domain.site_posts import Stands
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox.search_words import match_of, spaced
from ceo_desk.storage.outbox.outbox_rows import moment_or_none, text_or_empty
from ceo_desk.storage.writer import Priority

_LISTED = "a.number, a.id, a.moment, a.title, a.stands, a.is_page, a.at, a.url, a.author, a.blog, a.words"
LISTED = (
    f"SELECT {_LISTED} FROM archive a INDEXED BY archive_by_moment WHERE (a.moment, a.number) < (?, ?)"  # noqa: S608 – own words
    " ORDER BY a.moment DESC, a.number DESC LIMIT ?"
)
FOUND = (
    f"SELECT {_LISTED} FROM archive_found f CROSS JOIN archive a ON a.number = f.rowid"  # noqa: S608 – own words
    " WHERE archive_found MATCH ? AND (a.moment, a.number) < (?, ?) ORDER BY a.moment DESC, a.number DESC LIMIT ?"
)
_OPENED = (
    "SELECT o.draft FROM archive_drafts o JOIN drafts d ON d.id = o.draft"
    " WHERE o.post = ? AND d.state = 'draft' LIMIT 1"
)
_KEPT = (
    "moment",
    "at",
    "modified",
    "title",
    "stands",
    "is_page",
    "author",
    "blog",
    "url",
    "slug",
    "words",
    "picture",
    "tags",
    "categories",
    "excerpt",
    "content",
    "text",
    "spaced",
)
_LAST, _BEHIND = "~", 2**63 - 1
"""Behind every moment that is written with digits."""


@dataclass(frozen=True, slots=True)
class ArchivePage:
    """A page of the list. `next` is the cursor of the next one, None at the end.

    `total` counts all; None in a search that has more than this page.
    """

    posts: tuple[ArchivedPost, ...]
    next: str | None
    total: int | None


class ArchiveDesk:
    """Keeps, lists, searches and hands out the posts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, blog: str, posts: Iterable[ExportedPost], new_id: Callable[[], str]) -> tuple[int, int]:
        """Keeps them, each once; how many are new, and how many were there and are not what they were."""
        given = tuple(posts)

        def work(connection: sqlite3.Connection) -> tuple[int, int]:
            new = changed = 0
            for post in given:
                values = _values(blog, post)
                known = connection.execute("SELECT * FROM archive WHERE mark = ?", (post.mark,)).fetchone()
                if known is None:
                    _insert(connection, (None, new_id(), post.mark, *values))
                    new += 1
                elif tuple(known[name] for name in _KEPT) != values:
                    connection.execute("DELETE FROM archive WHERE number = ?", (known["number"],))
                    _insert(connection, (known["number"], known["id"], post.mark, *values))
                    changed += 1
            return new, changed

        return self._database.write(work, Priority.FETCH)

    def remove_some(self, blog: str, limit: int) -> int:
        """Takes so many posts of a blog out; how many went. Drafts that were opened from them stay whole."""
        return self._database.write(
            lambda connection: (
                connection.execute(
                    "DELETE FROM archive WHERE number IN (SELECT number FROM archive WHERE blog = ? LIMIT ?)",
                    (blog, limit),
                ).rowcount
            ),
            Priority.FETCH,
        )

    def blogs(self) -> tuple[tuple[str, int], ...]:
        """The blogs whose posts are here, by their names, and how many of each."""
        counted = self._database.read().execute("SELECT blog, count(*) FROM archive GROUP BY blog ORDER BY blog")
        return tuple((str(blog), int(count)) for blog, count in counted)

    def total(self) -> int:
        """How many posts there are."""
        return int(self._database.read().execute("SELECT n FROM archive_count").fetchone()[0])

    def page(self, words: str, after: str | None, limit: int) -> ArchivePage:
        """A page of all, or of those with these words, the newest first. Raises BadInput."""
        moment, number = _place(after)
        reader = self._database.read()
        if words.strip():
            match = match_of(words)
            rows = reader.execute(FOUND, (match, moment, number, limit + 1)).fetchall() if match else []
        else:
            rows = reader.execute(LISTED, (moment, number, limit + 1)).fetchall()
        shown = rows[:limit]
        has_more = len(rows) > limit
        total = None if words.strip() else self.total()
        if total is None and not has_more and after is None:
            total = len(shown)
        following = f"{shown[-1]['moment']} {shown[-1]['number']}" if has_more and shown else None
        return ArchivePage(tuple(map(_listed, shown)), following, total)

    def find(self, post: str) -> ExportedPost:
        """A whole post. Raises Unknown."""
        row = self._database.read().execute("SELECT * FROM archive WHERE id = ?", (post,)).fetchone()
        if row is None:
            raise Unknown("This post is not in the archive.", "Look at the list of the archive.", detail=post)
        return _whole(row)

    def note_opened(self, draft: str, post: str, base: str) -> None:
        """The draft was opened from a post whose content was `base`."""
        self._database.write(
            lambda connection: connection.execute("INSERT INTO archive_drafts VALUES (?, ?, ?)", (draft, post, base))
        )

    def draft_of(self, post: str) -> str:
        """The draft that a post was opened in and that is not in the trash; "" = none."""
        row = self._database.read().execute(_OPENED, (post,)).fetchone()
        return str(row[0]) if row else ""

    def base_of(self, draft: str) -> str | None:
        """What the post was when the draft was opened from it; None where it began otherwise."""
        row = self._database.read().execute("SELECT base FROM archive_drafts WHERE draft = ?", (draft,)).fetchone()
        return str(row[0]) if row else None


def _insert(connection: sqlite3.Connection, values: tuple[object, ...]) -> None:
    names = ", ".join(("number", "id", "mark", *_KEPT))
    marks = ", ".join("?" for _ in values)
    connection.execute(f"INSERT INTO archive ({names}) VALUES ({marks})", values)  # noqa: S608 – own words


def _values(blog: str, post: ExportedPost) -> tuple[object, ...]:
    """What is kept of a post, in the order of `_KEPT`."""
    return (
        text_or_empty(post.at or post.modified),
        text_or_empty(post.at),
        text_or_empty(post.modified),
        post.title,
        str(post.stands),
        int(post.is_page),
        post.author,
        blog,
        post.url,
        post.slug,
        post.words,
        post.picture,
        json.dumps(post.tags, ensure_ascii=False),
        json.dumps(post.categories, ensure_ascii=False),
        post.excerpt,
        post.content,
        post.text,
        spaced(f"{post.title} {post.author} {post.text}"),
    )


def _place(after: str | None) -> tuple[str, int]:
    if after is None:
        return _LAST, _BEHIND
    moment, _, number = after.rpartition(" ")
    if not number.isdecimal():
        raise BadInput("This is no place in the list.", "Use the `next` of the page before.", detail=after)
    return moment, int(number)


def _listed(row: sqlite3.Row) -> ArchivedPost:
    return ArchivedPost(
        id=row["id"],
        title=row["title"],
        stands=Stands(row["stands"]),
        is_page=bool(row["is_page"]),
        at=_at(row),
        url=row["url"],
        author=row["author"],
        blog=row["blog"],
        words=row["words"],
    )


def _whole(row: sqlite3.Row) -> ExportedPost:
    return ExportedPost(
        mark=row["mark"],
        title=row["title"],
        content=row["content"],
        excerpt=row["excerpt"],
        slug=row["slug"],
        stands=Stands(row["stands"]),
        is_page=bool(row["is_page"]),
        at=_at(row),
        modified=moment_or_none(row["modified"]),
        url=row["url"],
        author=row["author"],
        tags=tuple(json.loads(row["tags"])),
        categories=tuple(json.loads(row["categories"])),
        picture=row["picture"],
        text=row["text"],
        words=row["words"],
    )


def _at(row: sqlite3.Row) -> datetime | None:
    return moment_or_none(row["at"])
