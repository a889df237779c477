"""Conversations around a comment: the whole one, or what of it stands near, however long it is."""

import sqlite3
from dataclasses import dataclass

from ceo_desk.storage.inbox.inbox_items import ThreadItem, thread_item

_BELOW = """
WITH RECURSIVE thread (number, remote_id) AS (
    SELECT number, remote_id FROM comments WHERE source = :source AND remote_id = :top
    UNION SELECT c.number, c.remote_id FROM thread t JOIN comments c
        ON c.source = :source AND c.parent = t.remote_id AND c.parent <> '' LIMIT :most
) SELECT c.* FROM thread t CROSS JOIN comments c ON c.number = t.number
"""
_ABOVE = "SELECT * FROM comments WHERE source = ? AND remote_id = ?"


@dataclass(frozen=True, slots=True)
class ThreadPart:
    """Comments of one conversation, oldest first; not `is_whole`: it has more of them."""

    items: tuple[ThreadItem, ...]
    is_whole: bool


def thread_part(reader: sqlite3.Connection, comment: str, most: int | None) -> ThreadPart | None:
    """The conversation of a comment, with `most` what it answers and what answers it; None = there is no such comment.

    At most so many are looked at on the way up, below the comment, and below the first one.
    """
    row = reader.execute("SELECT * FROM comments WHERE id = ?", (comment,)).fetchone()
    if row is None:
        return None
    above, is_top = _above(reader, row, most)
    top = above[-1] if above else row
    rows = _below(reader, top, most)
    is_whole = is_top and (most is None or len(rows) < most)
    if not is_whole:
        rows += [*above, row, *_below(reader, row, most)]
    by_number = {int(one["number"]): one for one in rows}
    known = {one["id"] for one in by_number.values()}
    return ThreadPart(tuple(thread_item(by_number[number], known) for number in sorted(by_number)), is_whole)


def _above(reader: sqlite3.Connection, row: sqlite3.Row, most: int | None) -> tuple[list[sqlite3.Row], bool]:
    """What it answers, up to the conversation's first comment that the desk has; whether that was reached."""
    above: list[sqlite3.Row] = []
    seen = {row["remote_id"]}
    while row["parent"] and row["parent"] not in seen:
        if most is not None and len(above) == most:
            return above, False
        higher = reader.execute(_ABOVE, (row["source"], row["parent"])).fetchone()
        if higher is None:
            break
        row = higher
        above.append(row)
        seen.add(row["remote_id"])
    return above, True


def _below(reader: sqlite3.Connection, top: sqlite3.Row, most: int | None) -> list[sqlite3.Row]:
    """A comment and what answers it, and what answers that: the nearest first."""
    limit = -1 if most is None else most
    return reader.execute(_BELOW, {"source": top["source"], "top": top["remote_id"], "most": limit}).fetchall()
