"""Comments as lists and threads show them."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from ceo_desk.domain.channel import Voice
from ceo_desk.domain.comment import CommentState, clock_start
from ceo_desk.domain.moment import from_text
from ceo_desk.storage.inbox.comment_ids import comment_id
from ceo_desk.storage.inbox.comment_rows import marks
from ceo_desk.storage.inbox.moderations import problem_of

CLOCK_RUNS = frozenset({CommentState.WAITING, CommentState.LEADER, CommentState.PROPOSED, CommentState.LATER})
"""States in which a person waits for an answer."""

_STATES = {state.value: state for state in CommentState}
_VOICES = {voice.value: voice for voice in Voice}

ITEMS = """
SELECT c.number, c.id, c.source, c.post, c.remote_id, c.author, c.text, c.at, c.state, c.url, c.voice,
    coalesce(p.title, '') AS post_title, coalesce(p.url, '') AS post_url,
    coalesce(s.connected_at, c.at) AS connected_at,
    coalesce(t.assigned_to, '') AS assigned_to, coalesce(t.assigned_why, '') AS assigned_why,
    coalesce(m.problem, '') AS problem, c.author_key <> '' AND c.voice = 'person' AND NOT EXISTS (
        SELECT 1 FROM comments e WHERE e.source = c.source AND e.author_key = c.author_key AND e.author_key <> ''
        AND e.number < c.number) AS is_first_time
FROM comments c LEFT JOIN posts p ON p.source = c.source AND p.remote_id = c.post LEFT JOIN sources s ON s.id = c.source
    LEFT JOIN triage t ON t.comment = c.id LEFT JOIN moderations m ON m.comment = c.id
WHERE c.{column} IN ({values})
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
    voice: Voice = Voice.PERSON

    @property
    def is_bare(self) -> bool:
        """Whether the words were let go, because their service lets nobody keep them."""
        return not self.author and not self.text


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

    @property
    def is_bare(self) -> bool:
        """Whether the words were let go, because their service lets nobody keep them."""
        return not self.author and not self.text


def item_by_id(reader: sqlite3.Connection, comment: str) -> InboxItem | None:
    """One comment, or None."""
    row = reader.execute(ITEMS.format(column="id", values="?"), (comment,)).fetchone()
    return None if row is None else _item(row)


def items_by_number(reader: sqlite3.Connection, numbers: Sequence[int]) -> tuple[InboxItem, ...]:
    """The comments of these numbers, in the order of the numbers given."""
    if not numbers:
        return ()
    rows = reader.execute(ITEMS.format(column="number", values=marks(numbers)), tuple(numbers)).fetchall()
    by_number = {row[0]: row for row in rows}
    return tuple(_item(by_number[number]) for number in numbers if number in by_number)


def _item(row: sqlite3.Row) -> InboxItem:
    """A row as ITEMS gives it, taken apart at once: a page has a hundred of them, and somebody waits."""
    (
        _, id_, source, post, remote_id, author, text, at_text, state_word, url, voice,
        post_title, post_url, connected_at, assigned_to, assigned_why, problem_text, is_first_time,
    ) = row  # fmt: skip
    state, at = _STATES[state_word], from_text(at_text)
    problem = problem_of(problem_text)
    return InboxItem(
        id=id_,
        source=source,
        post_id=post,
        remote_id=remote_id,
        post_title=post_title,
        post_url=post_url,
        author=author,
        text=text,
        at=at,
        waiting_since=clock_start(at, _connected(connected_at)) if state in CLOCK_RUNS else None,
        state=state,
        assigned_to=assigned_to,
        assigned_why=assigned_why,
        is_first_time=bool(is_first_time),
        url=url,
        problem=problem.sentence if problem else "",
        voice=_VOICES[voice],
    )


@lru_cache(maxsize=64)
def _connected(text: str) -> datetime:
    """When a source was connected; most of a page come from one."""
    return from_text(text)


def thread_item(row: sqlite3.Row, known: set[str]) -> ThreadItem:
    """A row of comments in its thread; `known` are the ids that the thread has."""
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
