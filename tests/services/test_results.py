"""The weeks of the results page, in the desk's zone."""

from datetime import UTC, date, datetime, timedelta

import pytest

from ceo_desk.domain.channel import Page, RemoteComment, RemoteStatus, Voice
from ceo_desk.services.results import Period, WeekFigures
from ceo_desk.storage.settings import ZONE
from tests.services.conftest import ACTOR, Room
from tests.storage.test_inbox import assert_no_scan, statements

SUNDAY_NIGHT = datetime(2026, 11, 15, 22, 30, tzinfo=UTC)
"""In Auckland it is Monday already."""


def hear(room: Room, number: int, at: datetime, hours: float, who: str) -> None:
    """A comment and its answer, as they are fetched."""
    asked = RemoteComment(str(number), "1", "", who, "Why?", at, RemoteStatus.LIVE, author_key=who)
    answered_at = at + timedelta(hours=hours)
    answer = RemoteComment(
        f"{number}0", "1", str(number), "Clara", "So.", answered_at, RemoteStatus.LIVE, voice=Voice.OWN
    )
    room.service.pages = [Page((answer, asked))]
    room.desk.reading.fetch(tell=lambda _: None)


@pytest.fixture
def heard(room: Room) -> Room:
    hear(room, 1, SUNDAY_NIGHT, 1, "Ines")
    hear(room, 2, SUNDAY_NIGHT + timedelta(days=3), 2, "Jo")
    hear(room, 3, SUNDAY_NIGHT + timedelta(days=4), 6, "Jo")
    room.desk.settings.set(ZONE, "UTC", actor=ACTOR, at=room.watch())
    return room


def test_each_week_from_monday_on_has_its_people_and_the_middle_of_their_waiting(heard: Room) -> None:
    weeks = heard.desk.results.weeks(4)
    assert weeks == (
        WeekFigures(date(2026, 11, 2), None, 0),
        WeekFigures(date(2026, 11, 9), 1.0, 1),
        WeekFigures(date(2026, 11, 16), 4.0, 1),
        WeekFigures(date(2026, 11, 23), None, 0),
    )
    assert len(heard.desk.results.weeks()) == 12


def test_a_week_begins_at_midnight_where_the_desk_is(heard: Room) -> None:
    heard.desk.settings.set(ZONE, "Pacific/Auckland", actor=ACTOR, at=heard.watch())
    weeks = heard.desk.results.weeks(3)
    assert [(week.first_day.day, week.people_answered) for week in weeks] == [(9, 0), (16, 2), (23, 0)]


@pytest.mark.parametrize("zone", ["", "UTC", "Pacific/Auckland", "Nowhere/Land"])
def test_weeks_and_figures_of_the_same_days_agree(heard: Room, zone: str) -> None:
    heard.desk.settings.set(ZONE, zone, actor=ACTOR, at=heard.watch())
    for week in heard.desk.results.weeks(4):
        figures = heard.desk.results.figures(Period(week.first_day, week.first_day + timedelta(days=6)))
        assert (figures.people_answered, figures.median_hours) == (week.people_answered, week.median_hours)


def test_no_week_scans_a_table(heard: Room) -> None:
    ran = statements(heard.desk.database, heard.desk.results.weeks)
    assert len(ran) > 12
    for sql in ran:
        assert_no_scan(heard.desk.database.read(), sql)
