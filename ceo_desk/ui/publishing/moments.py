"""Hours on somebody's own clock, in words: the person's, or the blog's."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from ceo_desk.services.hours import Clocks, both_clocks

translate = QCoreApplication.translate


def clock_time(local: datetime) -> str:
    """`08:00`, as that clock shows it."""
    return QLocale().toString(QTime(local.hour, local.minute), "HH:mm")


def day_name(local: datetime) -> str:
    """`Thursday`, by that clock."""
    return QLocale().toString(QDate(local.year, local.month, local.day), "dddd")


def day_and_month(local: datetime) -> str:
    """`3 December`, by that clock."""
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMMM")


def slot_words(local: datetime) -> str:
    """`Thursday, 08:00`."""
    return translate("Publish", "{day}, {time}").format(day=day_name(local), time=clock_time(local))


def moment_words(local: datetime, now: datetime) -> str:
    """`today, 18:00` · `tomorrow, 08:00` · `on Thursday, 08:00` · `on 3 December, 08:00`, to stand in a sentence."""
    days, time = (local.date() - now.date()).days, clock_time(local)
    if days == 0:
        return translate("Publish", "today, {time}").format(time=time)
    if days == 1:
        return translate("Publish", "tomorrow, {time}").format(time=time)
    if 1 < days < 7:
        return translate("Publish", "on {day}, {time}").format(day=day_name(local), time=time)
    return translate("Publish", "on {day}, {time}").format(day=day_and_month(local), time=time)


def clock_lines(at: datetime, my_zone: str, laptop_zone: str, their_zones: tuple[str, ...]) -> tuple[str, ...]:
    """One moment on the person's clock and on each blog's that shows another hour; one line where all agree."""
    seen = {zone: both_clocks(at, my_zone, zone, laptop_zone) for zone in their_zones}
    apart = [clocks for clocks in seen.values() if clocks.are_apart]
    mine = both_clocks(at, my_zone, my_zone, laptop_zone)
    if not apart:
        return (_agreed(mine) if their_zones else _mine(mine),)
    return _mine(mine), *dict.fromkeys(_theirs(clocks) for clocks in apart)


def _mine(clocks: Clocks) -> str:
    time, place = clock_time(clocks.mine), _city(clocks.my_place)
    if not place:
        return translate("Publish", "{time} on your clock.").format(time=time)
    return translate("Publish", "{time} in {place}, your clock.").format(time=time, place=place)


def _agreed(clocks: Clocks) -> str:
    time, place = clock_time(clocks.mine), _city(clocks.my_place)
    if not place:
        return translate("Publish", "{time} on your clock and on the blog’s.").format(time=time)
    return translate("Publish", "{time} in {place}, your clock and the blog’s.").format(time=time, place=place)


def _theirs(clocks: Clocks) -> str:
    is_same_day = clocks.mine.date() == clocks.theirs.date()
    time = clock_time(clocks.theirs) if is_same_day else slot_words(clocks.theirs)
    place = _city(clocks.their_place)
    if not place:
        return translate("Publish", "{time} on the blog’s clock.").format(time=time)
    return translate("Publish", "{time} in {place}, the blog’s clock.").format(time=time, place=place)


def _city(place: str) -> str:
    """The place where a zone is named after one; "" for offsets and for what only a machine calls so."""
    return "" if place.startswith(("UTC", "Etc/", "GMT")) else place
