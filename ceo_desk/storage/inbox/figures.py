"""The figures of the results page, counted from comments and publications: index ranges only, no walk over all."""

import math
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from ceo_desk.domain.comment import LOOK_BACK, CommentState
from ceo_desk.domain.moment import from_text, to_text
from ceo_desk.domain.office_hours import Measure, every_hour
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox.comment_ids import first_number, moment_of
from ceo_desk.storage.inbox.inbox import CLOCK_RUNS

ANSWERED = (
    "SELECT author, author_key, at, answered_at FROM comments INDEXED BY comments_by_answer"
    " WHERE source = ? AND answered_at <> '' AND answered_at >= ? AND answered_at < ?"
    " AND state = 'answered' AND number >= ?"
)
IN_STATE = (
    "SELECT count(*), min(number) FROM comments INDEXED BY comments_by_state"
    " WHERE source = ? AND state = ? AND number >= ? AND number < ?"
)
SEEN = (
    "SELECT count(*) FROM triage t INDEXED BY triage_by_seen CROSS JOIN comments c ON c.id = t.comment"
    " WHERE t.is_seen = 1 AND t.decided_at >= ? AND t.decided_at < ? AND c.source = ? AND c.state = 'seen'"
)
POSTS = (
    "SELECT count(*) FROM publications INDEXED BY publications_by_hour WHERE kind = 'post' AND live_at <> ''"
    " AND live_at >= ? AND live_at < ? AND account = ? AND standing = 'live'"
)
ACCOUNTS = (
    "SELECT a.id, a.name, a.channel, a.source, s.connected_at FROM accounts a JOIN sources s ON s.id = a.source"
    " WHERE a.is_removed = 0 AND a.source > ''"
)


@dataclass(frozen=True, slots=True)
class AccountFigures:
    """The figures of one account's source; two accounts of one source share them, but for their posts."""

    account: str
    channel: str
    source: str
    people_answered: int
    share_answered: float | None
    median_hours: float | None
    p90_hours: float | None
    waiting: int
    oldest_hours: float | None
    seen: int
    posts: int


@dataclass(frozen=True, slots=True)
class Figures:
    """What happened between two moments.

    `people_answered`, `median_hours`, `p90_hours`: of the answers given then. `share_answered` (0…1): of the comments
    that came then and wanted an answer. `waiting`, `oldest_hours`: who came before the end and still waits. `seen`: put
    aside by a person as needing no answer. Hours and shares are None where there is nothing to take them of.
    """

    people_answered: int
    share_answered: float | None
    median_hours: float | None
    p90_hours: float | None
    waiting: int
    oldest_hours: float | None
    seen: int
    posts: int
    by_account: tuple[AccountFigures, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """How many people were answered within a span, and how long the one among them waited who waited longest."""

    people: int
    longest_hours: float | None


@dataclass(slots=True)
class _Tally:
    """What was counted, to be added up."""

    people: set[tuple[str, str]] = field(default_factory=set)
    hours: list[float] = field(default_factory=list)
    came: int = 0
    came_answered: int = 0
    waiting: int = 0
    oldest: float | None = None
    seen: int = 0
    posts: int = 0


@dataclass(frozen=True, slots=True)
class _Span:
    begin: datetime
    end: datetime
    now: datetime
    measure: Measure


_BEGINNING = from_text("0001-01-01T00:00:00Z")


class FiguresDesk:
    """Counts the figures of accounts that are connected."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def between(
        self, begin: datetime | None, end: datetime | None, now: datetime, measure: Measure = every_hour
    ) -> Figures:
        """The figures from `begin` (None = ever) to before `end` (None = now). Who waits, waits until `now`.

        `measure` tells which hours count in the time to an answer.
        """
        span = _Span(begin or _BEGINNING, end or now, now, measure)
        reader = self._database.read()
        sources: dict[str, _Tally] = {}
        posts = 0
        by_account = []
        for row in reader.execute(ACCOUNTS).fetchall():
            if row["source"] not in sources:
                sources[row["source"]] = _tally(reader, row["source"], from_text(row["connected_at"]), span)
            bounds = (to_text(span.begin), to_text(span.end), row["id"])
            own_posts = int(reader.execute(POSTS, bounds).fetchone()[0])
            posts += own_posts
            by_account.append(_of_account(row, sources[row["source"]], own_posts))
        whole = _sum(sources.values())
        return Figures(
            people_answered=len(whole.people),
            share_answered=_share(whole),
            median_hours=median_of(whole.hours),
            p90_hours=p90_of(whole.hours),
            waiting=whole.waiting,
            oldest_hours=whole.oldest,
            seen=whole.seen,
            posts=posts,
            by_account=tuple(by_account),
        )

    def heard(self, begin: datetime, end: datetime) -> Heard:
        """Who was answered from `begin` to before `end`, and nothing else: quick enough for every look at a screen."""
        reader = self._database.read()
        tally = _Tally()
        sources = {row["source"]: from_text(row["connected_at"]) for row in reader.execute(ACCOUNTS)}
        for source, connected_at in sources.items():
            _heard(reader, source, first_number(connected_at - LOOK_BACK), _Span(begin, end, end, every_hour), tally)
        return Heard(len(tally.people), max(tally.hours, default=None))


def _heard(reader: sqlite3.Connection, source: str, first: int, span: _Span, tally: _Tally) -> None:
    """Adds the answers of a source that were given within the span, to comments from the first number on."""
    for row in reader.execute(ANSWERED, (source, to_text(span.begin), to_text(span.end), first)):
        tally.people.add((source, row["author_key"] or row["author"]))
        tally.hours.append(round(span.measure(from_text(row["at"]), from_text(row["answered_at"])), 2))


def _tally(reader: sqlite3.Connection, source: str, connected_at: datetime, span: _Span) -> _Tally:
    """Counts one source. What is older than the look-back is in no figure."""
    tally = _Tally()
    first = first_number(connected_at - LOOK_BACK)
    begin, end = max(first, first_number(span.begin)), first_number(span.end)
    _heard(reader, source, first, span, tally)
    tally.came_answered = _in_state(reader, source, CommentState.ANSWERED, begin, end)[0]
    tally.came = tally.came_answered
    for state in CLOCK_RUNS:
        tally.came += _in_state(reader, source, state, begin, end)[0]
        waiting, oldest = _in_state(reader, source, state, first, end)
        tally.waiting += waiting
        if oldest is not None:
            tally.oldest = max(tally.oldest or 0.0, _hours(moment_of(oldest), span.now))
    tally.seen = reader.execute(SEEN, (to_text(span.begin), to_text(span.end), source)).fetchone()[0]
    return tally


def _in_state(
    reader: sqlite3.Connection, source: str, state: CommentState, begin: int, end: int
) -> tuple[int, int | None]:
    row = reader.execute(IN_STATE, (source, state, begin, end)).fetchone()
    return row[0], row[1]


def _sum(tallies: Iterable[_Tally]) -> _Tally:
    whole = _Tally()
    for one in tallies:
        whole.people |= one.people
        whole.hours += one.hours
        whole.came += one.came
        whole.came_answered += one.came_answered
        whole.waiting += one.waiting
        whole.seen += one.seen
        if one.oldest is not None:
            whole.oldest = max(whole.oldest or 0.0, one.oldest)
    return whole


def _of_account(row: sqlite3.Row, tally: _Tally, posts: int) -> AccountFigures:
    return AccountFigures(
        account=row["name"],
        channel=row["channel"],
        source=row["source"],
        people_answered=len(tally.people),
        share_answered=_share(tally),
        median_hours=median_of(tally.hours),
        p90_hours=p90_of(tally.hours),
        waiting=tally.waiting,
        oldest_hours=tally.oldest,
        seen=tally.seen,
        posts=posts,
    )


def _hours(begin: datetime, end: datetime) -> float:
    return round(max(0.0, (end - begin).total_seconds() / 3600), 2)


def _share(tally: _Tally) -> float | None:
    return round(tally.came_answered / tally.came, 3) if tally.came else None


def median_of(hours: list[float]) -> float | None:
    """The middle one; None of none."""
    from statistics import median

    return round(median(hours), 2) if hours else None


def p90_of(hours: list[float]) -> float | None:
    """The nearest rank: nine in ten waited no longer; None of none."""
    return sorted(hours)[math.ceil(0.9 * len(hours)) - 1] if hours else None
