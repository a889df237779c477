"""The rows of comments: the cache of what sources hold. Each function works within its caller's transaction."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from ceo_desk.domain.channel import RemoteComment, RemotePost, RemoteStatus, Voice
from ceo_desk.domain.comment import Standing, Triage, state_of
from ceo_desk.domain.moment import to_text
from ceo_desk.storage.inbox.comment_ids import ROOM, comment_id, wanted_number
from ceo_desk.storage.inbox.comment_states import restate
from ceo_desk.storage.inbox.search_words import spaced
from ceo_desk.storage.inbox.trait_marks import begin, mark_first, told_by

_COLUMNS = ("post", "parent", "author", "author_key", "voice", "text", "at", "status", "url")
_NEW = (
    "INSERT INTO comments (number, id, source, remote_id, state, post, parent, author, author_key, voice, text, at,"
    " status, url, spaced, traits) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_DECIDED = """
SELECT c.id FROM comments c WHERE c.id IN ({ids}) AND (
    EXISTS (SELECT 1 FROM triage t WHERE t.comment = c.id)
    OR EXISTS (SELECT 1 FROM moderations m WHERE m.comment = c.id)
    OR EXISTS (SELECT 1 FROM publications w WHERE w.comment = c.id AND w.kind = 'reply')
    OR EXISTS (SELECT 1 FROM comments r WHERE r.source = c.source AND r.parent = c.remote_id AND r.parent <> ''
        AND r.voice IN ('own', 'colleague')))
"""
_OURS = (Voice.OWN, Voice.COLLEAGUE)
_SECOND = 1000 * ROOM


@dataclass(frozen=True, slots=True)
class Stored:
    """How many comments were new, and how many changed."""

    new: int
    changed: int


@dataclass(frozen=True, slots=True)
class Around:
    """What comments are stored under: their source, the moment, and when the account was connected."""

    source_id: str
    now: datetime
    connected_at: datetime


def store_posts(connection: sqlite3.Connection, source_id: str, posts: Iterable[RemotePost]) -> None:
    """Posts that comments stand under, as the source has them now."""
    connection.executemany(
        "INSERT INTO posts VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET title = excluded.title,"
        " url = excluded.url, at = excluded.at, status = excluded.status",
        [
            (source_id, one.remote_id, one.title, one.url, to_text(one.at) if one.at else "", one.status)
            for one in posts
        ],
    )


def store(
    connection: sqlite3.Connection,
    comments: Sequence[RemoteComment],
    around: Around,
    traits: Mapping[str, int] = MappingProxyType({}),
) -> Stored:
    """Puts comments in or brings them up to date; their states follow, and those of what they answer.

    The search index takes rising numbers best, so the oldest goes in first. `traits`: what the rules told of some.
    """
    begin(connection)
    wanted = {one.remote_id: one for one in sorted(comments, key=lambda one: (one.at, one.remote_id))}
    known = _known(connection, around.source_id, tuple(wanted))
    new = [one for one in wanted.values() if one.remote_id not in known]
    changed = [one for one in wanted.values() if one.remote_id in known and _is_changed(known[one.remote_id], one)]
    new_ids = _insert(connection, new, around, traits)
    for comment in changed:
        _change(connection, known[comment.remote_id], comment, around)
    keys = Counter(one.author_key for one in (*new, *changed))
    before = {known[one.remote_id]["author_key"] for one in changed}
    mark_first(connection, around.source_id, {*keys, *before} - {""}, keys)
    answered = {one.parent for one in (*new, *changed) if one.voice in _OURS}
    answered |= {known[one.remote_id]["parent"] for one in changed}
    ids = [
        comment_id(around.source_id, remote_id) for remote_id in {*(one.remote_id for one in changed), *answered} - {""}
    ]
    restate(connection, {*ids, *_decided(connection, new_ids)}, around.now)
    return Stored(len(new), len(changed))


def store_statuses(connection: sqlite3.Connection, statuses: Mapping[str, RemoteStatus], around: Around) -> Stored:
    """Comments whose state at the source was looked at, and nothing else."""
    changed = []
    for remote_id, status in statuses.items():
        cursor = connection.execute(
            "UPDATE comments SET status = ? WHERE source = ? AND remote_id = ? AND status <> ?",
            (status, around.source_id, remote_id, status),
        )
        if cursor.rowcount:
            changed.append(comment_id(around.source_id, remote_id))
    restate_around(connection, changed, around.now)
    return Stored(0, len(changed))


def restate_around(connection: sqlite3.Connection, comment_ids: Sequence[str], now: datetime) -> None:
    """The states of these comments, and of those that they answer."""
    rows = connection.execute(
        f"SELECT DISTINCT source, parent FROM comments WHERE id IN ({marks(comment_ids)}) AND parent <> ''"  # noqa: S608 – question marks
        " AND voice IN ('own', 'colleague')",
        tuple(comment_ids),
    ).fetchall()
    restate(connection, {*comment_ids, *(comment_id(row[0], row[1]) for row in rows)}, now)


def marks(values: Sequence[object]) -> str:
    """As many question marks as there are values, for SQL."""
    return ", ".join("?" * len(values))


def _values(comment: RemoteComment) -> tuple[str, ...]:
    return (
        comment.post,
        comment.parent,
        comment.author,
        comment.author_key,
        comment.voice.value,
        comment.text,
        to_text(comment.at),
        comment.status.value,
        comment.url,
    )


def _known(connection: sqlite3.Connection, source_id: str, remote_ids: Sequence[str]) -> dict[str, sqlite3.Row]:
    rows = connection.execute(
        f"SELECT * FROM comments WHERE source = ? AND remote_id IN ({marks(remote_ids)})",  # noqa: S608 – question marks
        (source_id, *remote_ids),
    )
    return {row["remote_id"]: row for row in rows}


def _is_changed(row: sqlite3.Row, comment: RemoteComment) -> bool:
    return tuple(row[name] for name in _COLUMNS) != _values(comment)


def _insert(
    connection: sqlite3.Connection, comments: Sequence[RemoteComment], around: Around, traits: Mapping[str, int]
) -> list[str]:
    """New rows; gives their ids. Their states are right unless somebody decided or answered: `_decided` tells which."""
    numbers = [wanted_number(one.at, one.remote_id) for one in comments]
    taken = {
        row[0]
        for row in connection.execute(f"SELECT number FROM comments WHERE number IN ({marks(numbers)})", numbers)  # noqa: S608 – question marks
    }
    rows, ids = [], []
    for comment, wanted in zip(comments, numbers, strict=True):
        number = _free_number(connection, wanted, taken) if wanted in taken else wanted
        taken.add(number)
        ids.append(comment_id(around.source_id, comment.remote_id))
        standing = Standing(comment.status, comment.voice, comment.at)
        state = state_of(standing, Triage(), around.connected_at, around.now)
        apart, told = spaced(f"{comment.author} {comment.text}"), traits.get(comment.remote_id)
        told = told_by(comment.text, comment.voice) if told is None else told
        rows.append((number, ids[-1], around.source_id, comment.remote_id, state, *_values(comment), apart, told))
    connection.executemany(_NEW, rows)
    return ids


def _decided(connection: sqlite3.Connection, ids: Sequence[str]) -> list[str]:
    """Those that somebody at this desk decided about, or that one of us answered."""
    return [row[0] for row in connection.execute(_DECIDED.format(ids=marks(ids)), ids)]


def _change(connection: sqlite3.Connection, row: sqlite3.Row, comment: RemoteComment, around: Around) -> None:
    """Another moment means another number, so another row under the same id."""
    if row["at"] != to_text(comment.at):
        connection.execute("DELETE FROM comments WHERE number = ?", (row["number"],))
        _insert(connection, (comment,), around, {})
        return
    columns = ", ".join(f"{name} = ?" for name in _COLUMNS)
    connection.execute(
        f"UPDATE comments SET {columns}, spaced = ?, traits = ? WHERE number = ?",  # noqa: S608 – constants only
        (
            *_values(comment),
            spaced(f"{comment.author} {comment.text}"),
            told_by(comment.text, comment.voice),
            row["number"],
        ),
    )


def _free_number(connection: sqlite3.Connection, wanted: int, taken: set[int]) -> int:
    """The first number behind all of the wanted one's second: thousands may bear one and the same time."""
    end = wanted - wanted % _SECOND + _SECOND
    last = connection.execute("SELECT max(number) FROM comments WHERE number >= ? AND number < ?", (wanted, end))
    number = max(last.fetchone()[0] or wanted, *(one for one in taken if wanted <= one < end)) + 1
    while connection.execute("SELECT 1 FROM comments WHERE number = ?", (number,)).fetchone() or number in taken:
        number += 1
    return number
