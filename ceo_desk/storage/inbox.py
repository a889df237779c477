"""The inbox as screens read it: pages newest first, threads, search. No query scans a table, however many there are."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import islice

from ceo_desk.domain.channel import Voice
from ceo_desk.domain.comment import CommentState, clock_start
from ceo_desk.domain.errors import BadInput, Unknown
from ceo_desk.domain.moment import from_text
from ceo_desk.storage.comment_ids import comment_id
from ceo_desk.storage.comment_rows import marks
from ceo_desk.storage.database import Database
from ceo_desk.storage.moderations import problem_of
from ceo_desk.storage.search_words import match_of

CLOCK_RUNS = frozenset({CommentState.WAITING, CommentState.LEADER, CommentState.PROPOSED, CommentState.LATER})
"""States in which a person waits for an answer."""

NEWEST = 2**63 - 1

ACTIVE_SOURCES = "SELECT source FROM accounts INDEXED BY accounts_by_source WHERE is_removed = 0 AND source > ''"
BY_STATE = (
    "SELECT number FROM comments INDEXED BY comments_by_state WHERE source = ? AND state = ? AND number < ?"
    " ORDER BY number DESC LIMIT ?"
)
BY_SOURCE = (
    "SELECT number FROM comments INDEXED BY comments_by_source WHERE source = ? AND number < ?"
    " ORDER BY number DESC LIMIT ?"
)
COUNT = "SELECT n FROM counts WHERE source = ? AND state = ?"
OLDEST = "SELECT min(number) FROM comments INDEXED BY comments_by_state WHERE source = ? AND state = ?"
FOUND = (
    "SELECT f.rowid FROM comments_found f CROSS JOIN comments c ON c.number = f.rowid WHERE comments_found MATCH ?"
    " AND f.rowid >= ? AND f.rowid < ? AND c.source IN ({sources}) AND c.state IN ({states})"
    " ORDER BY f.rowid DESC LIMIT ?"
)
ITEMS = """
SELECT c.*, coalesce(p.title, '') AS post_title, coalesce(p.url, '') AS post_url,
    coalesce(s.connected_at, c.at) AS connected_at,
    coalesce(t.assigned_to, '') AS assigned_to, coalesce(t.assigned_why, '') AS assigned_why,
    coalesce(m.problem, '') AS problem, c.author_key <> '' AND c.voice = 'person' AND NOT EXISTS (
        SELECT 1 FROM comments e WHERE e.source = c.source AND e.author_key = c.author_key AND e.author_key <> ''
        AND e.number < c.number) AS is_first_time
FROM comments c LEFT JOIN posts p ON p.source = c.source AND p.remote_id = c.post LEFT JOIN sources s ON s.id = c.source
    LEFT JOIN triage t ON t.comment = c.id LEFT JOIN moderations m ON m.comment = c.id
WHERE c.{column} IN ({values})
"""
THREAD = """
WITH RECURSIVE thread (number, remote_id) AS (
    SELECT number, remote_id FROM comments WHERE source = :source AND remote_id = :root
    UNION SELECT c.number, c.remote_id FROM thread t JOIN comments c
        ON c.source = :source AND c.parent = t.remote_id AND c.parent <> ''
) SELECT c.* FROM thread t CROSS JOIN comments c ON c.number = t.number
"""


@dataclass(frozen=True, slots=True)
class InboxItem:
    """A comment as a list shows it.

    `waiting_since` None = nobody waits; `problem` = why a decision about it was not carried out, in words.
    """

    id: str
    source: str
    post_id: str
    remote_id: str
    post_title: str
    post_url: str
    author: str
    text: str
    at: datetime
    waiting_since: datetime | None
    state: CommentState
    assigned_to: str = ""
    assigned_why: str = ""
    is_first_time: bool = False
    url: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class InboxPage:
    """A page of the inbox. `next` is the cursor of the next one, None at the end.

    `total` counts all of it; None in a search that has more than this page.
    """

    items: tuple[InboxItem, ...]
    next: str | None
    total: int | None


@dataclass(frozen=True, slots=True)
class ThreadItem:
    """A comment in its thread; `parent` is the id of the one it answers, "" = none of this thread."""

    id: str
    parent: str
    author: str
    text: str
    at: datetime
    state: CommentState
    is_own: bool


class Inbox:
    """Reads comments of the sources that have an account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(
        self, states: tuple[CommentState, ...], source: str | None, query: str | None, after: str | None, limit: int
    ) -> InboxPage:
        """One page, newest first. `source` None = all; `after` = the cursor of the page before. Raises BadInput."""
        reader = self._database.read()
        sources = (
            (source,) if source is not None else tuple(dict.fromkeys(row[0] for row in reader.execute(ACTIVE_SOURCES)))
        )
        before = _number_of(after)
        if query is not None and query.strip():
            numbers = _found(reader, sources, states, query, before, limit + 1)
        else:
            streams = _streams(reader, sources, states, before, limit + 1)
            numbers = list(islice(merge(*streams, reverse=True), limit + 1))
        shown = numbers[:limit]
        following = str(shown[-1]) if len(numbers) > limit and shown else None
        total: int | None = len(shown) if after is None and following is None else None
        if query is None or not query.strip():
            total = sum(_count(reader, one, state) for one in sources for state in states)
        return InboxPage(_items(reader, shown), following, total)

    def find(self, comment: str) -> InboxItem:
        """One comment. Raises Unknown."""
        row = self._database.read().execute(ITEMS.format(column="id", values="?"), (comment,)).fetchone()
        if row is None:
            raise _unknown(comment)
        return _item(row)

    def thread(self, comment: str) -> tuple[ThreadItem, ...]:
        """The whole conversation around a comment, oldest first. Raises Unknown."""
        reader = self._database.read()
        row = reader.execute("SELECT source, remote_id, parent FROM comments WHERE id = ?", (comment,)).fetchone()
        if row is None:
            raise _unknown(comment)
        rows = reader.execute(THREAD, {"source": row["source"], "root": _root(reader, row)}).fetchall()
        known = {one["id"] for one in rows}
        return tuple(_thread_item(one, known) for one in sorted(rows, key=lambda one: int(one["number"])))


def _number_of(cursor: str | None) -> int:
    if cursor is None:
        return NEWEST
    try:
        return max(-NEWEST, min(int(cursor), NEWEST))
    except ValueError as error:
        raise BadInput("This place in the list is not known.", "Begin at the top of the list.") from error


def _streams(
    reader: sqlite3.Connection, sources: Sequence[str], states: Sequence[CommentState], before: int, limit: int
) -> list[Iterator[int]]:
    """Numbers newest first, one stream for each source and state; all states of a source are one stream."""
    streams = []
    for source in sources:
        if set(states) == set(CommentState):
            streams.append(_numbers(reader.execute(BY_SOURCE, (source, before, limit))))
        else:
            streams += [_numbers(reader.execute(BY_STATE, (source, state, before, limit))) for state in states]
    return streams


def _numbers(rows: Iterable[sqlite3.Row]) -> Iterator[int]:
    return (row[0] for row in rows)


def _found(
    reader: sqlite3.Connection,
    sources: Sequence[str],
    states: Sequence[CommentState],
    query: str,
    before: int,
    limit: int,
) -> list[int]:
    """Numbers of what the words are found in, newest first; what is older than these states is not looked at."""
    match = match_of(query)
    oldest = [row[0] for source in sources for state in states for row in reader.execute(OLDEST, (source, state))]
    begins = [number for number in oldest if number is not None]
    if not match or not begins:
        return []
    sql = FOUND.format(sources=marks(sources), states=marks(states))
    return [row[0] for row in reader.execute(sql, (match, min(begins), before, *sources, *states, limit))]


def _count(reader: sqlite3.Connection, source: str, state: CommentState) -> int:
    row = reader.execute(COUNT, (source, state)).fetchone()
    return int(row[0]) if row else 0


def _items(reader: sqlite3.Connection, numbers: Sequence[int]) -> tuple[InboxItem, ...]:
    rows = reader.execute(ITEMS.format(column="number", values=marks(numbers)), tuple(numbers)).fetchall()
    return tuple(_item(row) for row in sorted(rows, key=lambda row: int(row["number"]), reverse=True))


def _item(row: sqlite3.Row) -> InboxItem:
    state, at = CommentState(row["state"]), from_text(row["at"])
    problem = problem_of(row["problem"])
    return InboxItem(
        id=row["id"],
        source=row["source"],
        post_id=row["post"],
        remote_id=row["remote_id"],
        post_title=row["post_title"],
        post_url=row["post_url"],
        author=row["author"],
        text=row["text"],
        at=at,
        waiting_since=clock_start(at, from_text(row["connected_at"])) if state in CLOCK_RUNS else None,
        state=state,
        assigned_to=row["assigned_to"],
        assigned_why=row["assigned_why"],
        is_first_time=bool(row["is_first_time"]),
        url=row["url"],
        problem=problem.sentence if problem else "",
    )


def _thread_item(row: sqlite3.Row, known: set[str]) -> ThreadItem:
    parent = comment_id(row["source"], row["parent"]) if row["parent"] else ""
    return ThreadItem(
        id=row["id"],
        parent=parent if parent in known else "",
        author=row["author"],
        text=row["text"],
        at=from_text(row["at"]),
        state=CommentState(row["state"]),
        is_own=row["voice"] == Voice.OWN,
    )


def _root(reader: sqlite3.Connection, row: sqlite3.Row) -> str:
    """The remote id of the thread's first comment that the desk has."""
    seen = {row["remote_id"]}
    while row["parent"] and row["parent"] not in seen:
        above = reader.execute(
            "SELECT source, remote_id, parent FROM comments WHERE source = ? AND remote_id = ?",
            (row["source"], row["parent"]),
        ).fetchone()
        if above is None:
            break
        row = above
        seen.add(row["remote_id"])
    return str(row["remote_id"])


def _unknown(comment: str) -> Unknown:
    return Unknown("This comment is not on this desk.", "Read new comments, then look again.", detail=comment)
