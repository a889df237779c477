"""Hours as people choose and read them: the next good slot, and one moment on two clocks.

A zone is an IANA name ("Europe/Berlin"), a fixed offset ("+05:30"), or "" for this laptop's own.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

SLOT_DAYS = (1, 3)
"""Tuesday and Thursday (Monday is 0): people are at work and read, and neither is a week's first or last."""

SLOT_HOUR = time(8)
LEAD = timedelta(hours=12)
"""Least time from now to a slot that is offered, so that a night lies between writing and publishing."""

_OFFSET = re.compile(r"(?:UTC)?([+-])(\d{2}):?(\d{2})")


@dataclass(frozen=True, slots=True)
class Clocks:
    """One moment on the person's clock and on the account's. A place is "" where a zone has no city's name."""

    mine: datetime
    my_zone: str
    my_place: str
    theirs: datetime
    their_zone: str
    their_place: str

    @property
    def are_apart(self) -> bool:
        """True where the two clocks show different hours at that moment."""
        return self.mine.replace(tzinfo=None) != self.theirs.replace(tzinfo=None)


def both_clocks(at: datetime, my_zone: str, their_zone: str, laptop_zone: str = "") -> Clocks:
    """A moment on both clocks. `laptop_zone` names the zone of the laptop's own clock, where the caller knows it."""
    return Clocks(
        mine=on_clock(at, my_zone),
        my_zone=my_zone or laptop_zone,
        my_place=place_of_zone(my_zone or laptop_zone),
        theirs=on_clock(at, their_zone),
        their_zone=their_zone,
        their_place=place_of_zone(their_zone),
    )


def next_slot(now: datetime, zone: str) -> datetime:
    """The next Tuesday or Thursday at 08:00 on that zone's clock that is at least twelve hours away."""
    today = on_clock(now, zone).date()
    days = (today + timedelta(days=ahead) for ahead in range(9))
    slots = (moment_of_day(day, SLOT_HOUR, zone) for day in days if day.weekday() in SLOT_DAYS)
    return on_clock(next(slot for slot in slots if slot - now >= LEAD), zone)


def moment_of_day(day: date, hour: time, zone: str) -> datetime:
    """The moment of a day and hour on a zone's clock, in UTC.

    An hour that a change of clocks leaves out is the one after it; one that comes twice is the first.
    """
    known = find_zone(zone)
    chosen = datetime.combine(day, hour)
    return (chosen.replace(tzinfo=known) if known else chosen).astimezone(UTC)


def on_clock(at: datetime, zone: str) -> datetime:
    """A moment on a zone's clock; on the laptop's where the desk doesn't know the zone."""
    return at.astimezone(find_zone(zone))


def find_zone(zone: str) -> tzinfo | None:
    """The zone of a name or an offset; None for "" and for what the desk doesn't know."""
    offset = _OFFSET.fullmatch(zone.strip())
    if offset:
        span = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
        return timezone(-span if offset[1] == "-" else span) if span < timedelta(days=1) else None
    try:
        return ZoneInfo(zone.strip()) if zone.strip() else None
    except (KeyError, ValueError, OSError):
        return None


def place_of_zone(zone: str) -> str:
    """The city of a zone's name, as people say it ("New York"); an offset as "UTC+05:30"; "" where there is none."""
    name = zone.strip()
    offset = _OFFSET.fullmatch(name)
    if offset:
        return f"UTC{offset[1]}{offset[2]}:{offset[3]}"
    return name.rpartition("/")[2].replace("_", " ") if "/" in name and not name.startswith("Etc/") else name
