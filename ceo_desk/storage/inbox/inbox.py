"""The inbox as screens read it: pages newest first, threads, search. No query scans a table, however many there are."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.moment import from_text
from ceo_desk.domain.traits import EVERYTHING, Filter
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox.inbox_items import CLOCK_RUNS, InboxItem, ThreadItem, item_by_id, items_by_number
from ceo_desk.storage.inbox.inbox_numbers import Room, found_numbers, numbers_of, sieve_of, unknown_comment, way_from
from ceo_desk.storage.inbox.threads import ThreadPart, thread_part

__all__ = ["CLOCK_RUNS", "Inbox", "InboxItem", "InboxPage", "PersonBefore", "PostAbove", "ThreadItem", "ThreadPart"]

ACTIVE_SOURCES = "SELECT source FROM accounts INDEXED BY accounts_by_source WHERE is_removed = 0 AND source > ''"
COUNT = "SELECT n FROM counts WHERE source = ? AND state = ?"
GIVEN = (
    "SELECT t.comment FROM triage t CROSS JOIN comments c ON c.id = t.comment"
    " WHERE t.assigned_to > '' AND t.assigned_to <> ? AND c.state = 'waiting'"
    " AND c.source IN"
    " (SELECT source FROM accounts INDEXED BY accounts_by_source WHERE is_removed = 0 AND source > '')"
)
COUNTS = "SELECT state, sum(n) FROM counts WHERE source = ? GROUP BY state"
EARLIER = (
    "SELECT state, count(*) FROM comments INDEXED BY comments_by_person WHERE source = ? AND author_key = ?"
    " AND author_key <> '' AND voice = 'person' AND number < ? AND state NOT IN ('spam', 'trash') GROUP BY state"
)
BEFORE = (
    "SELECT number FROM comments INDEXED BY comments_by_author WHERE source = ? AND author_key = ?"
    " AND author_key <> '' AND number < ? AND voice = 'person' AND state NOT IN ('spam', 'trash')"
    " ORDER BY number DESC LIMIT ?"
)
POST = "SELECT title, url, at FROM posts WHERE source = ? AND remote_id = ?"
SHOWN_BEFORE = 20


@dataclass(frozen=True, slots=True)
class InboxPage:
    """A page of the inbox. `next` is the cursor of the next one, None at the end.

    `total` counts all of it; None in a search that has more than this page.
    """

    items: tuple[InboxItem, ...]
    next: str | None
    total: int | None


@dataclass(frozen=True, slots=True)
class PersonBefore:
    """What the author of a comment wrote there earlier: how often, how many of them we answered, the newest first."""

    earlier: int
    answered: int
    items: tuple[InboxItem, ...]


@dataclass(frozen=True, slots=True)
class PostAbove:
    """The post that a comment stands under, as its source told it; `at` None = not told."""

    remote_id: str
    title: str
    url: str
    at: datetime | None


class Inbox:
    """Reads comments of the sources that have an account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(
        self,
        states: tuple[CommentState, ...],
        source: str | None,
        query: str | None,
        after: str | None,
        limit: int,
        *,
        is_oldest_first: bool = False,
        narrowed: Filter = EVERYTHING,
    ) -> InboxPage:
        """One page, newest first unless told. `source` None = all; `after` = the cursor of the page before.

        Raises BadInput, Unknown (the comment that a filter names).
        """
        reader = self._database.read()
        sources = (source,) if source is not None else _active(reader)
        room = Room(reader, sources, states, way_from(after, is_oldest_first=is_oldest_first))
        sieve = sieve_of(reader, narrowed)
        if query is not None and query.strip():
            numbers = found_numbers(room, sieve, query, limit + 1)
        else:
            numbers = numbers_of(room, sieve, limit + 1)
        shown = numbers[:limit]
        following = str(shown[-1]) if len(numbers) > limit and shown else None
        total: int | None = len(shown) if after is None and following is None else None
        if narrowed.is_open and (query is None or not query.strip()):
            total = sum(_count(reader, one, state) for one in sources for state in states)
        return InboxPage(items_by_number(reader, shown), following, total)

    def find(self, comment: str) -> InboxItem:
        """One comment. Raises Unknown."""
        item = item_by_id(self._database.read(), comment)
        if item is None:
            raise unknown_comment(comment)
        return item

    def counts(self) -> dict[CommentState, int]:
        """How many comments stand in each state, from the running count."""
        reader = self._database.read()
        totals = dict.fromkeys(CommentState, 0)
        for source in _active(reader):
            for state, count in reader.execute(COUNTS, (source,)):
                totals[CommentState(state)] += count
        return totals

    def given_to_others(self, actor: str) -> frozenset[str]:
        """The comments that wait and were given to somebody else than `actor`."""
        return frozenset(row[0] for row in self._database.read().execute(GIVEN, (actor,)))

    def person_before(self, comment: str) -> PersonBefore:
        """What the comment's author wrote there earlier; spam and trash don't count. Raises Unknown."""
        reader = self._database.read()
        row = reader.execute("SELECT source, author_key, number FROM comments WHERE id = ?", (comment,)).fetchone()
        if row is None:
            raise unknown_comment(comment)
        earlier = {state: int(count) for state, count in reader.execute(EARLIER, tuple(row))}
        shown = [one[0] for one in reader.execute(BEFORE, (*row, SHOWN_BEFORE))]
        answered = earlier.get(CommentState.ANSWERED, 0)
        return PersonBefore(sum(earlier.values()), answered, items_by_number(reader, shown))

    def post_above(self, item: InboxItem) -> PostAbove:
        """The post that a comment stands under, as far as it is known."""
        row = self._database.read().execute(POST, (item.source, item.post_id)).fetchone()
        at = from_text(row["at"]) if row and row["at"] else None
        return PostAbove(item.post_id, item.post_title, item.post_url, at)

    def thread(self, comment: str) -> tuple[ThreadItem, ...]:
        """The whole conversation around a comment, oldest first. Raises Unknown."""
        return self._thread_part(comment, None).items

    def thread_near(self, comment: str, most: int) -> ThreadPart:
        """What stands around a comment in its conversation: of a long one a part only. Raises Unknown."""
        return self._thread_part(comment, most)

    def _thread_part(self, comment: str, most: int | None) -> ThreadPart:
        part = thread_part(self._database.read(), comment, most)
        if part is None:
            raise unknown_comment(comment)
        return part


def _active(reader: sqlite3.Connection) -> tuple[str, ...]:
    """The sources that have an account."""
    return tuple(dict.fromkeys(row[0] for row in reader.execute(ACTIVE_SOURCES)))


def _count(reader: sqlite3.Connection, source: str, state: CommentState) -> int:
    row = reader.execute(COUNT, (source, state)).fetchone()
    return int(row[0]) if row else 0
