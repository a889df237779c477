"""Which comments stand in a list, by their numbers: by state, filters and words. Each way goes by an index."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from heapq import merge
from itertools import islice

from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.errors import BadInput, Unknown
from ceo_desk.domain.traits import COMBINATIONS, Filter, Trait
from ceo_desk.storage.inbox.comment_rows import marks
from ceo_desk.storage.inbox.open_words import continued
from ceo_desk.storage.inbox.search_words import match_of

NEWEST = 2**63 - 1
FEW = 1000
"""So few comments that filters leave are looked at one by one for words; of more, those with the words are."""

BY_STATE = (
    "SELECT number FROM comments INDEXED BY comments_by_state WHERE source = ? AND state = ? AND number {beyond} ?"
    " ORDER BY number {order} LIMIT ?"
)
BY_SOURCE = (
    "SELECT number FROM comments INDEXED BY comments_by_source WHERE source = ? AND number {beyond} ?"
    " ORDER BY number {order} LIMIT ?"
)
BY_TRAITS = (
    "SELECT number FROM comments INDEXED BY comments_by_traits WHERE source = ? AND state = ? AND traits = ?"
    " AND traits > 0 AND number {beyond} ? ORDER BY number {order} LIMIT ?"
)
BY_POST = (
    "SELECT number FROM comments INDEXED BY comments_by_post WHERE source = ? AND post = ? AND state = ?"
    " AND traits = ? AND number {beyond} ? ORDER BY number {order} LIMIT ?"
)
BY_PERSON = (
    "SELECT number FROM comments INDEXED BY comments_by_author WHERE source = ? AND author_key = ?"
    " AND author_key <> '' AND number {beyond} ? AND state IN ({states}) AND traits & ? = ? AND ? IN ('', post)"
    " ORDER BY number {order} LIMIT ?"
)
ALONE = (
    "SELECT number FROM comments WHERE number = ? AND number {beyond} ? AND state IN ({states}) AND traits & ? = ?"
    " AND ? IN ('', post)"
)
OLDEST = "SELECT min(number) FROM comments INDEXED BY comments_by_state WHERE source = ? AND state = ?"
FOUND = (
    "SELECT f.rowid FROM comments_found f CROSS JOIN comments c ON c.number = f.rowid WHERE comments_found MATCH ?"
    " AND f.rowid >= ? AND f.rowid < ? AND c.source IN ({sources}) AND c.state IN ({states}){narrowed}"
    " ORDER BY f.rowid {order} LIMIT ?"
)
HAS_WORDS = "SELECT rowid FROM comments_found WHERE comments_found MATCH ? AND rowid = ?"
NAMED = "SELECT number, source, post, author_key FROM comments WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Way:
    """Through the list from a cursor on: the words of SQL, and whether numbers fall."""

    beyond: str
    order: str
    cursor: int

    def __call__(self, sql: str, **words: str) -> str:
        """A statement along this way."""
        return sql.format(beyond=self.beyond, order=self.order, **words)

    @property
    def is_falling(self) -> bool:
        """True where the newest comes first."""
        return self.order == "DESC"


@dataclass(frozen=True, slots=True)
class Room:
    """Where a list is read: these sources, these states, along a way."""

    reader: sqlite3.Connection
    sources: Sequence[str]
    states: Sequence[CommentState]
    way: Way


@dataclass(frozen=True, slots=True)
class Sieve:
    """A filter with what it names looked up; `alone` = a person without a key, known by this one comment only."""

    traits: Trait
    source: str = ""
    post: str = ""
    person: str = ""
    alone: int | None = None

    @property
    def is_narrow(self) -> bool:
        """True where fewer are left than stand in the states."""
        return bool(self.traits or self.post) or self.is_by_person

    @property
    def is_by_person(self) -> bool:
        """True where somebody's comments are wanted."""
        return bool(self.person) or self.alone is not None

    def within(self, sources: Sequence[str]) -> tuple[str, ...]:
        """The sources that are left to look into."""
        return tuple(one for one in sources if self.source in ("", one))


def way_from(cursor: str | None, *, is_oldest_first: bool) -> Way:
    """The way behind a cursor. Raises BadInput."""
    beyond, order, beginning = (">", "ASC", -NEWEST) if is_oldest_first else ("<", "DESC", NEWEST)
    if cursor is None:
        return Way(beyond, order, beginning)
    try:
        return Way(beyond, order, max(-NEWEST, min(int(cursor), NEWEST - 1)))
    except ValueError as error:
        raise BadInput("This place in the list is not known.", "Begin at the top of the list.") from error


def sieve_of(reader: sqlite3.Connection, narrowed: Filter) -> Sieve:
    """Looks up what a filter names. Raises Unknown."""
    post = _named(reader, narrowed.post_of) if narrowed.post_of else None
    person = _named(reader, narrowed.person_of) if narrowed.person_of else None
    if post is not None and person is not None and post["source"] != person["source"]:
        return Sieve(narrowed.traits, source="nowhere at once", person="nobody")
    source = next((row["source"] for row in (post, person) if row is not None), "")
    key = person["author_key"] if person is not None else ""
    alone = person["number"] if person is not None and not key else None
    return Sieve(narrowed.traits, source, post["post"] if post is not None else "", key, alone)


def numbers_of(room: Room, sieve: Sieve, limit: int) -> list[int]:
    """So many numbers along the way."""
    streams = _streams(room, sieve, limit)
    return list(islice(merge(*streams, reverse=room.way.is_falling), limit))


def found_numbers(room: Room, sieve: Sieve, query: str, limit: int) -> list[int]:
    """Numbers of what the words are found in, along the way; what is older than these states is not looked at."""
    reader, way, sources = room.reader, room.way, sieve.within(room.sources)
    match = match_of(query, partial(continued, reader))
    few = numbers_of(room, sieve, FEW + 1) if match and sieve.is_narrow else []
    if match and sieve.is_narrow and len(few) <= FEW:
        return list(islice((one for one in few if reader.execute(HAS_WORDS, (match, one)).fetchone()), limit))
    oldest = [row[0] for one in sources for state in room.states for row in reader.execute(OLDEST, (one, state))]
    begins = [number for number in oldest if number is not None]
    if not match or not begins:
        return []
    first, end = (min(begins), way.cursor) if way.is_falling else (max(min(begins), way.cursor + 1), NEWEST)
    narrowed, values = _narrowed(sieve)
    sql = FOUND.format(sources=marks(sources), states=marks(room.states), narrowed=narrowed, order=way.order)
    rows = reader.execute(sql, (match, first, end, *sources, *room.states, *values, limit))
    return [row[0] for row in rows]


def unknown_comment(comment: str) -> Unknown:
    """Nobody has heard of it here."""
    return Unknown("This comment is not on this desk.", "Read new comments, then look again.", detail=comment)


def _named(reader: sqlite3.Connection, comment: str) -> sqlite3.Row:
    row: sqlite3.Row | None = reader.execute(NAMED, (comment,)).fetchone()
    if row is None:
        raise unknown_comment(comment)
    return row


def _narrowed(sieve: Sieve) -> tuple[str, tuple[object, ...]]:
    """The conditions of a search, with their values."""
    conditions: list[tuple[str, tuple[object, ...]]] = []
    if sieve.traits:
        conditions.append(("c.traits & ? = ?", (int(sieve.traits), int(sieve.traits))))
    if sieve.post:
        conditions.append(("c.post = ?", (sieve.post,)))
    if sieve.alone is not None:
        conditions.append(("c.number = ?", (sieve.alone,)))
    elif sieve.person:
        conditions.append(("c.author_key = ?", (sieve.person,)))
    words = "".join(f" AND {condition}" for condition, _ in conditions)
    return words, tuple(value for _, values in conditions for value in values)


def _streams(room: Room, sieve: Sieve, limit: int) -> list[Iterator[int]]:
    """Numbers along the way, in as many streams as an index needs to hold them in order."""
    sources = sieve.within(room.sources)
    if sieve.is_by_person:
        return [_by_person(room, sieve, source, limit) for source in sources]
    if sieve.post:
        return _by_traits(room, sieve, BY_POST, ((source, sieve.post) for source in sources), limit)
    if sieve.traits:
        return _by_traits(room, sieve, BY_TRAITS, ((source,) for source in sources), limit)
    return _by_state(room, sources, limit)


def _by_state(room: Room, sources: Sequence[str], limit: int) -> list[Iterator[int]]:
    """One stream for each source and state; all states of a source are one stream."""
    way, streams = room.way, []
    for source in sources:
        if set(room.states) == set(CommentState):
            streams.append(_numbers(room.reader.execute(way(BY_SOURCE), (source, way.cursor, limit))))
        else:
            places = ((source, state, way.cursor, limit) for state in room.states)
            streams += [_numbers(room.reader.execute(way(BY_STATE), place)) for place in places]
    return streams


def _by_traits(
    room: Room, sieve: Sieve, sql: str, places: Iterable[tuple[str, ...]], limit: int
) -> list[Iterator[int]]:
    """One stream for each place, state and combination of traits that is wanted: none holds what is not."""
    way, wanted = room.way, [one for one in COMBINATIONS if one & sieve.traits == sieve.traits]
    return [
        _numbers(room.reader.execute(way(sql), (*place, state, int(traits), way.cursor, limit)))
        for place in places
        for state in room.states
        for traits in wanted
    ]


def _by_person(room: Room, sieve: Sieve, source: str, limit: int) -> Iterator[int]:
    way, traits = room.way, int(sieve.traits)
    rest = (*room.states, traits, traits, sieve.post)
    if sieve.alone is not None:
        return _numbers(
            room.reader.execute(way(ALONE, states=marks(room.states)), (sieve.alone, way.cursor, *rest)).fetchall()
        )
    sql = way(BY_PERSON, states=marks(room.states))
    return _numbers(room.reader.execute(sql, (source, sieve.person, way.cursor, *rest, limit)))


def _numbers(rows: Iterable[sqlite3.Row]) -> Iterator[int]:
    return (row[0] for row in rows)
