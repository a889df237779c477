"""Slots and clocks, over changes of clocks and fixed offsets."""

import time as system_time
from datetime import UTC, date, datetime, time, timedelta

import pytest

from ceo_desk.services.hours import both_clocks, find_zone, moment_of_day, next_slot, on_clock, place_of_zone


@pytest.mark.parametrize(
    ("now", "zone", "slot"),
    [
        ("2026-11-23T09:00+00:00", "Europe/London", "2026-11-24T08:00+00:00"),  # Monday morning → Tuesday
        ("2026-11-23T20:00+00:00", "Europe/London", "2026-11-24T08:00+00:00"),  # just twelve hours
        ("2026-11-23T20:01+00:00", "Europe/London", "2026-11-26T08:00+00:00"),  # a minute less → Thursday
        ("2026-11-26T08:00+00:00", "Europe/London", "2026-12-01T08:00+00:00"),  # Thursday → Tuesday
        ("2026-10-25T12:00+00:00", "Europe/Berlin", "2026-10-27T08:00+01:00"),  # the clocks went back
        ("2026-11-23T18:00+00:00", "Asia/Tokyo", "2026-11-26T08:00+09:00"),  # there it is Tuesday already
        ("2026-11-23T12:00+00:00", "+05:30", "2026-11-24T08:00+05:30"),
    ],
)
def test_the_next_slot_is_a_tuesday_or_thursday_morning_half_a_day_ahead(now: str, zone: str, slot: str) -> None:
    found = next_slot(datetime.fromisoformat(now), zone)
    assert found.isoformat(timespec="minutes") == slot


def test_a_moment_stands_on_both_clocks() -> None:
    at = datetime(2026, 11, 26, 8, tzinfo=UTC)
    clocks = both_clocks(at, "Europe/London", "Europe/Berlin")
    assert (f"{clocks.mine:%H:%M}", clocks.my_place) == ("08:00", "London")
    assert (f"{clocks.theirs:%H:%M}", clocks.their_place) == ("09:00", "Berlin")
    assert clocks.are_apart
    assert not both_clocks(at, "Europe/London", "UTC").are_apart
    assert both_clocks(at, "Europe/London", "+05:30").theirs.isoformat() == "2026-11-26T13:30:00+05:30"


@pytest.mark.skipif(not hasattr(system_time, "tzset"), reason="this system can't change a process's clock")
def test_without_a_zone_the_laptops_clock_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    at = datetime(2026, 11, 26, 8, tzinfo=UTC)
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "America/New_York")
        system_time.tzset()
        clocks = both_clocks(at, "", "Nowhere/Land", laptop_zone="America/New_York")
        assert (clocks.mine.hour, clocks.theirs.hour, clocks.my_place) == (3, 3, "New York")
        assert both_clocks(at, "", "UTC").my_place == ""
        assert moment_of_day(date(2026, 11, 26), time(3), "") == at
        assert next_slot(at, "").hour == 8
    system_time.tzset()


@pytest.mark.parametrize(
    ("day", "hour", "zone", "moment"),
    [
        (date(2026, 7, 1), time(8), "Europe/Berlin", "2026-07-01T06:00+00:00"),
        (date(2027, 3, 28), time(2, 30), "Europe/Berlin", "2027-03-28T01:30+00:00"),  # left out: 03:30 there
        (date(2026, 10, 25), time(2, 30), "Europe/Berlin", "2026-10-25T00:30+00:00"),  # twice: the first
        (date(2026, 7, 1), time(0), "-03:00", "2026-07-01T03:00+00:00"),
    ],
)
def test_a_chosen_hour_is_one_moment(day: date, hour: time, zone: str, moment: str) -> None:
    assert moment_of_day(day, hour, zone) == datetime.fromisoformat(moment)


def test_zones_are_names_or_offsets() -> None:
    at = datetime(2026, 7, 1, tzinfo=UTC)
    assert [on_clock(at, zone).utcoffset() for zone in ("UTC", "UTC+01:00", "-0330", " Asia/Tokyo ")] == [
        timedelta(),
        timedelta(hours=1),
        timedelta(hours=-3, minutes=-30),
        timedelta(hours=9),
    ]
    assert [find_zone(zone) for zone in ("", "Nowhere/Land", "../etc/passwd", "+99:00", "Europe")] == [None] * 5
    assert [place_of_zone(zone) for zone in ("America/New_York", "America/Argentina/Salta", "+05:30", "UTC", "")] == [
        "New York",
        "Salta",
        "UTC+05:30",
        "UTC",
        "",
    ]
    assert place_of_zone("Etc/GMT+2") == "Etc/GMT+2"
