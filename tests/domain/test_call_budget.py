"""A day's calls last for the day, and what people send always finds some left."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from ceo_desk.domain.call_budget import may_look

MIDNIGHT = datetime(2026, 11, 23, tzinfo=UTC)


def looks_of_a_day(a_day: int, every: timedelta) -> list[datetime]:
    """When looks are made by somebody who asks again and again; each takes one call."""
    made: list[datetime] = []
    at = MIDNIGHT
    while at < MIDNIGHT + timedelta(days=1):
        if may_look(len(made), a_day, at):
            made.append(at)
        at += every
    return made


def test_the_calls_last_all_day_and_some_are_kept_back() -> None:
    made = looks_of_a_day(100, timedelta(minutes=1))
    assert 60 <= len(made) <= 71
    pauses = [later - earlier for earlier, later in pairwise(made[15:])]
    assert max(pauses) < timedelta(minutes=30)
    assert made[-1] > MIDNIGHT + timedelta(hours=23)


def test_where_nothing_is_counted_every_look_may_be_made() -> None:
    assert may_look(10**6, None, MIDNIGHT)
    assert not may_look(100, 100, MIDNIGHT + timedelta(hours=23))
