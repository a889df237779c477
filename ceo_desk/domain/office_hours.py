"""The desk's own office hours: which part of a waiting time counts."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from ceo_desk.domain.errors import BadInput

_FORM = re.compile(r"([1-7]+) (\d{2}:\d{2})-(\d{2}:\d{2})")
WEEK = 7

Measure = Callable[[datetime, datetime], float]
"""The hours between two moments that count."""


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """Days of the week (Monday is 0), and the hours between which the desk is sat at on each of them."""

    days: frozenset[int]
    opens: time
    closes: time

    def text(self) -> str:
        """As the setting keeps it: `12345 08:00-18:00`, Monday is 1."""
        days = "".join(str(day + 1) for day in sorted(self.days))
        return f"{days} {self.opens:%H:%M}-{self.closes:%H:%M}"

    def between(self, begin: datetime, end: datetime, zone: tzinfo | None) -> float:
        """The hours of office time between two moments, on the zone's clock; 0 where the end comes first."""
        first, last = begin.astimezone(zone).replace(tzinfo=None), end.astimezone(zone).replace(tzinfo=None)
        if last <= first:
            return 0.0
        whole_weeks = max(0, (last.date() - first.date()).days // WEEK - 1)
        seconds = whole_weeks * len(self.days) * self._length()
        day = first.date() + timedelta(days=whole_weeks * WEEK)
        if whole_weeks:  # the first day counts once, up to the same hour of the same weekday
            first = datetime.combine(day, first.time())
        while day <= last.date():
            if day.weekday() in self.days:
                opens = max(first, datetime.combine(day, self.opens))
                closes = min(last, datetime.combine(day, self.closes))
                seconds += max(0.0, (closes - opens).total_seconds())
            day += timedelta(days=1)
        return seconds / 3600

    def _length(self) -> float:
        day = date.min
        return (datetime.combine(day, self.closes) - datetime.combine(day, self.opens)).total_seconds()


def office_hours_of(text: str) -> OfficeHours | None:
    """The office hours that the setting keeps; None for "": every hour counts. Raises BadInput."""
    if not text:
        return None
    found = _FORM.fullmatch(text.strip())
    try:
        if found:
            opens, closes = time.fromisoformat(found[2]), time.fromisoformat(found[3])
            if opens < closes:
                return OfficeHours(frozenset(int(day) - 1 for day in found[1]), opens, closes)
    except ValueError:
        found = None
    raise BadInput("These are no office hours.", "Write them like 12345 08:00-18:00; 1 is Monday.", detail=text)


def every_hour(begin: datetime, end: datetime) -> float:
    """All hours between two moments; 0 where the end comes first."""
    return max(0.0, (end - begin).total_seconds() / 3600)


def measure_of(office: OfficeHours | None, zone: tzinfo | None) -> Measure:
    """How waiting is counted at this desk."""
    if office is None:
        return every_hour
    return lambda begin, end: office.between(begin, end, zone)
