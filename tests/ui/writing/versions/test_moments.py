"""Moments as people remember them."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.writing.versions.moments import (
    Part,
    day_said,
    group_of,
    moment,
    moment_of_day,
    on_day,
    part_of,
)

NOW = datetime(2026, 11, 24, 16, 30).astimezone()
"""A Tuesday, on the clock of this laptop."""


@pytest.fixture(autouse=True)
def british(qapp: QApplication) -> Iterator[None]:
    """The words are English, the week begins on Monday."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def at(day: int, hour: int, minute: int = 0, *, month: int = 11, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute).astimezone()


@pytest.mark.parametrize(
    ("hour", "minute", "part"),
    [
        (0, 0, Part.NIGHT),
        (4, 59, Part.NIGHT),
        (5, 0, Part.EARLY),
        (7, 59, Part.EARLY),
        (8, 0, Part.MORNING),
        (11, 0, Part.BEFORE_LUNCH),
        (12, 29, Part.BEFORE_LUNCH),
        (12, 30, Part.LUNCH),
        (13, 30, Part.AFTER_LUNCH),
        (15, 0, Part.AFTERNOON),
        (18, 0, Part.EVENING),
        (22, 0, Part.LATE),
        (23, 59, Part.LATE),
    ],
)
def test_the_parts_of_a_day(hour: int, minute: int, part: Part) -> None:
    assert part_of(at(24, hour, minute)) is part


@pytest.mark.parametrize(
    ("then", "whole", "under_its_day"),
    [
        (at(24, 16, 29), "Just now", "Just now"),
        (at(24, 1), "Last night, after midnight", "Last night, after midnight"),
        (at(24, 6), "Early this morning", "Early this morning"),
        (at(24, 9), "This morning", "This morning"),
        (at(24, 12), "Today, before lunch", "Today, before lunch"),
        (at(24, 13), "Today, at lunchtime", "Today, at lunchtime"),
        (at(24, 14), "Today, after lunch", "Today, after lunch"),
        (at(24, 15, 30), "This afternoon", "This afternoon"),
        (at(23, 2), "Yesterday, in the night", "In the night"),
        (at(23, 11, 20), "Yesterday, before lunch", "Before lunch"),
        (at(23, 23), "Late yesterday evening", "Late in the evening"),
        (at(22, 19), "Sunday, in the evening", "Sunday, in the evening"),
        (at(18, 14), "Wednesday, after lunch", "Wednesday, after lunch"),
        (at(17, 9), "17 November, in the morning", "17 November, in the morning"),
        (at(3, 9, month=3, year=2025), "3 March 2025, in the morning", "3 March 2025, in the morning"),
    ],
)
def test_moments_in_words(then: datetime, whole: str, under_its_day: str) -> None:
    assert moment(then, NOW) == whole
    assert moment_of_day(then, NOW) == under_its_day


def test_every_part_has_its_words_on_every_day() -> None:
    hours = (1, 6, 9, 11, 13, 14, 16, 19, 23)
    now = at(24, 23, 59)
    for day in (24, 23, 22, 1):
        assert len({moment(at(day, hour), now) for hour in hours}) == len(hours)
    assert len({moment_of_day(at(23, hour), now) for hour in hours}) == len(hours)


@pytest.mark.parametrize(
    ("then", "group"),
    [
        (at(24, 9), "Today"),
        (at(25, 9), "Today"),
        (at(23, 9), "Yesterday"),
        (at(22, 9), "Last week"),
        (at(16, 9), "Last week"),
        (at(15, 9), "Earlier in November"),
        (at(15, 9, month=10), "October"),
        (at(15, 9, month=3, year=2025), "March 2025"),
    ],
)
def test_the_headings(then: datetime, group: str) -> None:
    assert group_of(then, NOW) == group


def test_the_week_is_this_one_from_its_first_day_on() -> None:
    friday = at(27, 9)
    assert group_of(at(24, 9), friday) == "This week"
    assert group_of(at(22, 9), friday) == "Last week"
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    assert group_of(at(22, 9), friday) == "This week"


def test_days_alone() -> None:
    assert [day_said(at(day, 9), NOW) for day in (24, 23, 20, 1)] == ["today", "yesterday", "Friday", "1 November"]
    assert [on_day(at(day, 9), NOW) for day in (24, 23, 20)] == ["today", "yesterday", "on Friday"]


def test_days_in_another_language() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert day_said(at(20, 9), NOW) == "Freitag"
    assert group_of(at(15, 9, month=3, year=2025), NOW) == "März 2025"
