"""Office hours: beside a count minute by minute."""

import random
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from ceo_desk.domain.errors import BadInput
from ceo_desk.domain.office_hours import OfficeHours, every_hour, measure_of, office_hours_of

WEEKDAYS = OfficeHours(frozenset(range(5)), time(8), time(18))
FRIDAY = datetime(2026, 11, 20, 17, 0, tzinfo=UTC)


def minute_by_minute(office: OfficeHours, begin: datetime, end: datetime) -> float:
    count, at = 0, begin
    while at < end:
        count += at.weekday() in office.days and office.opens <= at.time() < office.closes
        at += timedelta(minutes=1)
    return count / 60


def test_a_weekend_does_not_count() -> None:
    assert WEEKDAYS.between(FRIDAY, FRIDAY + timedelta(days=2, hours=16), UTC) == 2.0
    assert WEEKDAYS.between(FRIDAY, FRIDAY, UTC) == 0.0
    assert WEEKDAYS.between(FRIDAY, FRIDAY - timedelta(days=1), UTC) == 0.0
    assert WEEKDAYS.between(FRIDAY, FRIDAY + timedelta(hours=1), ZoneInfo("Asia/Tokyo")) == 0.0


@pytest.mark.parametrize("seed", range(12))
def test_it_counts_as_somebody_with_a_clock_would(seed: int) -> None:
    chance = random.Random(seed)
    days = frozenset(chance.sample(range(7), chance.randint(1, 7)))
    office = OfficeHours(days, time(chance.randint(0, 9), 30), time(chance.randint(12, 23)))
    begin = FRIDAY + timedelta(minutes=chance.randint(0, 20_000))
    end = begin + timedelta(minutes=chance.randint(0, 60_000))
    assert office.between(begin, end, UTC) == pytest.approx(minute_by_minute(office, begin, end))


def test_the_setting_is_read_as_it_is_written() -> None:
    assert office_hours_of("") is None
    assert office_hours_of("12345 08:00-18:00") == WEEKDAYS
    assert WEEKDAYS.text() == "12345 08:00-18:00"
    assert measure_of(None, UTC) is every_hour
    assert measure_of(WEEKDAYS, UTC)(FRIDAY, FRIDAY + timedelta(days=1)) == 1.0
    assert every_hour(FRIDAY, FRIDAY - timedelta(hours=1)) == 0.0


@pytest.mark.parametrize("text", ["8-18", "12345 18:00-08:00", "12345 08:00-25:00", "89 08:00-18:00", "always"])
def test_what_is_no_office_hours_is_said(text: str) -> None:
    with pytest.raises(BadInput):
        office_hours_of(text)
