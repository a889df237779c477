"""The posts of each account's place, as they were when the desk last looked there: a cache."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.moment import from_text, to_text
from ceo_desk.domain.site_posts import ListedPost, Stands
from ceo_desk.storage.database import Database
from ceo_desk.storage.outbox.outbox_rows import moment_or_none, text_or_empty


@dataclass(frozen=True, slots=True)
class SiteLook:
    """The last walk through a list that came to its end; `total` is what the place itself counted."""

    look: str
    total: int
    at: datetime


class SitePostsDesk:
    """Reads and keeps them, account by account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, account: str, words: str = "") -> tuple[ListedPost, ...]:
        """Those that hold all of the words in title or name of who wrote it, the newest first."""
        where = "".join(" AND instr(folded, ?) > 0" for _ in words.split())
        rows = self._database.read().execute(
            f"SELECT * FROM site_posts WHERE account = ?{where}"  # noqa: S608 – own words
            " ORDER BY CASE WHEN at > '' THEN at ELSE modified END DESC, remote_id DESC",
            (account, *words.casefold().split()),
        )
        return tuple(map(_listed, rows))

    def some(self, account: str, remote_ids: Iterable[str]) -> tuple[ListedPost, ...]:
        """These, in this order, as far as they are here."""
        wanted = tuple(remote_ids)
        marks = ", ".join("?" for _ in wanted)
        rows = self._database.read().execute(
            f"SELECT * FROM site_posts WHERE account = ? AND remote_id IN ({marks})",  # noqa: S608 – own words
            (account, *wanted),
        )
        found = {row["remote_id"]: _listed(row) for row in rows}
        return tuple(found[one] for one in wanted if one in found)

    def at_address(self, account: str, url: str) -> ListedPost | None:
        """The one that readers have there; a last slash, and http in place of https, make no other place."""
        bare = url.partition("://")[2].rstrip("/")
        both = [f"{scheme}://{bare}{end}" for scheme in ("https", "http") for end in ("/", "")]
        question = "SELECT * FROM site_posts WHERE url IN (?, ?, ?, ?) AND url <> '' AND account = ?"
        row = self._database.read().execute(question, (*both, account)).fetchone()
        return _listed(row) if row else None

    def last_look(self, account: str) -> SiteLook | None:
        """When the whole list was last read; None = never."""
        row = (
            self._database.read()
            .execute("SELECT look, total, at FROM site_looks WHERE account = ?", (account,))
            .fetchone()
        )
        return SiteLook(row[0], row[1], from_text(row[2])) if row else None

    def store(self, account: str, posts: Iterable[ListedPost], look: str) -> int:
        """Keeps a portion; how many of its posts are new, or not what they were."""
        listed = tuple(posts)

        def work(connection: sqlite3.Connection) -> int:
            changed = 0
            for post in listed:
                values = _values(post)
                known = connection.execute(
                    "SELECT title, stands, at, modified, author, url FROM site_posts"
                    " WHERE account = ? AND remote_id = ?",
                    (account, post.remote_id),
                ).fetchone()
                changed += known is None or tuple(known) != values
                folded = f"{post.title} {post.author}".casefold()
                connection.execute(
                    "INSERT OR REPLACE INTO site_posts (account, remote_id, folded, look, title, stands, at, modified,"
                    " author, url) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (account, post.remote_id, folded, look, *values),
                )
            return changed

        return self._database.write(work)

    def finish(self, account: str, look: str, total: int, at: datetime, *, is_whole: bool) -> None:
        """A walk came to its end. `is_whole`: it saw every post, so what it did not see is gone there."""

        def work(connection: sqlite3.Connection) -> None:
            if is_whole:
                connection.execute("DELETE FROM site_posts WHERE account = ? AND look <> ?", (account, look))
            connection.execute(
                "INSERT OR REPLACE INTO site_looks VALUES (?, ?, ?, ?)", (account, look, total, to_text(at))
            )

        self._database.write(work)

    def forget(self, account: str, remote_id: str) -> None:
        """It is not there any more."""
        self._database.write(
            lambda connection: connection.execute(
                "DELETE FROM site_posts WHERE account = ? AND remote_id = ?", (account, remote_id)
            )
        )


def _values(post: ListedPost) -> tuple[str, str, str, str, str, str]:
    return (post.title, str(post.stands), text_or_empty(post.at), to_text(post.modified), post.author, post.url)


def _listed(row: sqlite3.Row) -> ListedPost:
    return ListedPost(
        remote_id=row["remote_id"],
        title=row["title"],
        stands=Stands(row["stands"]),
        at=moment_or_none(row["at"]),
        modified=from_text(row["modified"]),
        author=row["author"],
        url=row["url"],
    )
