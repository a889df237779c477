"""Moments as people remember them: this morning, yesterday before lunch, Tuesday in the evening."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ceo_desk.ui.words import capital, day_of, weekday_of

translate = QCoreApplication.translate

JUST_NOW = timedelta(minutes=2)
WEEK = 7


class Part(IntEnum):
    """The parts of a day by the clock on the wall."""

    NIGHT = 0
    EARLY = 1
    MORNING = 2
    BEFORE_LUNCH = 3
    LUNCH = 4
    AFTER_LUNCH = 5
    AFTERNOON = 6
    EVENING = 7
    LATE = 8


_BEGINS = (
    (22, 0, Part.LATE),
    (18, 0, Part.EVENING),
    (15, 0, Part.AFTERNOON),
    (13, 30, Part.AFTER_LUNCH),
    (12, 30, Part.LUNCH),
    (11, 0, Part.BEFORE_LUNCH),
    (8, 0, Part.MORNING),
    (5, 0, Part.EARLY),
    (0, 0, Part.NIGHT),
)


def part_of(at: datetime) -> Part:
    """The part of the day, on this laptop's clock."""
    local = at.astimezone()
    return next(part for hour, minute, part in _BEGINS if (local.hour, local.minute) >= (hour, minute))


def days_since(at: datetime, now: datetime) -> int:
    """How many midnights lie between."""
    return (now.astimezone().date() - at.astimezone().date()).days


def moment(at: datetime, now: datetime) -> str:
    """`This morning` · `Yesterday, before lunch` · `Tuesday, in the evening` · `18 November, after lunch`."""
    days = days_since(at, now)
    if timedelta(0) <= now - at < JUST_NOW:
        return translate("Moments", "Just now")
    if days == 0:
        return _today(part_of(at))
    if days == 1:
        return _yesterday(part_of(at))
    return capital(_other_day(part_of(at)).format(day=day_said(at, now)))


def moment_of_day(at: datetime, now: datetime) -> str:
    """The same where the day is said already: `Before lunch`. Older days are named all the same."""
    days = days_since(at, now)
    if days == 1:
        return _alone(part_of(at))
    return moment(at, now)


def day_said(at: datetime, now: datetime) -> str:
    """`today` · `yesterday` · `Tuesday` · `18 November` · `18 November 2024`."""
    days = days_since(at, now)
    if days == 0:
        return translate("Moments", "today")
    if days == 1:
        return translate("Moments", "yesterday")
    if 0 < days < WEEK:
        return weekday_of(at)
    if at.astimezone().year == now.astimezone().year:
        return day_of(at)
    local = at.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMMM yyyy")


def on_day(at: datetime, now: datetime) -> str:
    """`today` · `yesterday` · `on Tuesday` · `on 18 November`."""
    said = day_said(at, now)
    return said if 0 <= days_since(at, now) <= 1 else translate("Moments", "on {day}").format(day=said)


def group_of(at: datetime, now: datetime) -> str:
    """The heading over moments: `Today` · `Yesterday` · `This week` · `Last week` · `October` · `March 2025`."""
    days = days_since(at, now)
    if days <= 0:
        return translate("Moments", "Today")
    if days == 1:
        return translate("Moments", "Yesterday")
    local, today = at.astimezone().date(), now.astimezone().date()
    weeks = (_week_begin(today) - _week_begin(local)).days // WEEK
    if weeks == 0:
        return translate("Moments", "This week")
    if weeks == 1:
        return translate("Moments", "Last week")
    is_this_year = local.year == today.year
    month = QLocale().toString(QDate(local.year, local.month, 1), "MMMM" if is_this_year else "MMMM yyyy")
    is_near = is_this_year and local.month == today.month
    return translate("Moments", "Earlier in {month}").format(month=month) if is_near else capital(month)


def _week_begin(day: date) -> date:
    first = QLocale().firstDayOfWeek().value
    return day - timedelta(days=(day.isoweekday() - first) % WEEK)


def _today(part: Part) -> str:
    said: dict[Part, Callable[[], str]] = {
        Part.NIGHT: lambda: translate("Moments", "Last night, after midnight"),
        Part.EARLY: lambda: translate("Moments", "Early this morning"),
        Part.MORNING: lambda: translate("Moments", "This morning"),
        Part.BEFORE_LUNCH: lambda: translate("Moments", "Today, before lunch"),
        Part.LUNCH: lambda: translate("Moments", "Today, at lunchtime"),
        Part.AFTER_LUNCH: lambda: translate("Moments", "Today, after lunch"),
        Part.AFTERNOON: lambda: translate("Moments", "This afternoon"),
        Part.EVENING: lambda: translate("Moments", "This evening"),
        Part.LATE: lambda: translate("Moments", "Late this evening"),
    }
    return said[part]()


def _yesterday(part: Part) -> str:
    said: dict[Part, Callable[[], str]] = {
        Part.NIGHT: lambda: translate("Moments", "Yesterday, in the night"),
        Part.EARLY: lambda: translate("Moments", "Early yesterday morning"),
        Part.MORNING: lambda: translate("Moments", "Yesterday morning"),
        Part.BEFORE_LUNCH: lambda: translate("Moments", "Yesterday, before lunch"),
        Part.LUNCH: lambda: translate("Moments", "Yesterday, at lunchtime"),
        Part.AFTER_LUNCH: lambda: translate("Moments", "Yesterday, after lunch"),
        Part.AFTERNOON: lambda: translate("Moments", "Yesterday afternoon"),
        Part.EVENING: lambda: translate("Moments", "Yesterday evening"),
        Part.LATE: lambda: translate("Moments", "Late yesterday evening"),
    }
    return said[part]()


def _other_day(part: Part) -> str:
    said: dict[Part, Callable[[], str]] = {
        Part.NIGHT: lambda: translate("Moments", "{day}, in the night"),
        Part.EARLY: lambda: translate("Moments", "{day}, early in the morning"),
        Part.MORNING: lambda: translate("Moments", "{day}, in the morning"),
        Part.BEFORE_LUNCH: lambda: translate("Moments", "{day}, before lunch"),
        Part.LUNCH: lambda: translate("Moments", "{day}, at lunchtime"),
        Part.AFTER_LUNCH: lambda: translate("Moments", "{day}, after lunch"),
        Part.AFTERNOON: lambda: translate("Moments", "{day}, in the afternoon"),
        Part.EVENING: lambda: translate("Moments", "{day}, in the evening"),
        Part.LATE: lambda: translate("Moments", "{day}, late in the evening"),
    }
    return said[part]()


def _alone(part: Part) -> str:
    said: dict[Part, Callable[[], str]] = {
        Part.NIGHT: lambda: translate("Moments", "In the night"),
        Part.EARLY: lambda: translate("Moments", "Early in the morning"),
        Part.MORNING: lambda: translate("Moments", "In the morning"),
        Part.BEFORE_LUNCH: lambda: translate("Moments", "Before lunch"),
        Part.LUNCH: lambda: translate("Moments", "At lunchtime"),
        Part.AFTER_LUNCH: lambda: translate("Moments", "After lunch"),
        Part.AFTERNOON: lambda: translate("Moments", "In the afternoon"),
        Part.EVENING: lambda: translate("Moments", "In the evening"),
        Part.LATE: lambda: translate("Moments", "Late in the evening"),
    }
    return said[part]()
