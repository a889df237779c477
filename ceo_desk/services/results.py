"""The results page's figures: who heard from you, and how soon."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ceo_desk.services.timing import Clock
from ceo_desk.storage.figures import Figures, FiguresDesk
from ceo_desk.storage.settings import ZONE, Settings


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days in the desk's zone, both included; None = open."""

    first: date | None = None
    last: date | None = None


class Results:
    """Figures of a period, counted from the desk's own record."""

    def __init__(self, figures: FiguresDesk, settings: Settings, clock: Clock) -> None:
        self._figures = figures
        self._settings = settings
        self._clock = clock

    def figures(self, period: Period) -> Figures:
        """The figures between the first moment of `first` and the last of `last`."""
        begin = self._midnight(period.first) if period.first else None
        end = self._midnight(period.last + timedelta(days=1)) if period.last else None
        return self._figures.between(begin, end, self._clock())

    def _midnight(self, day: date) -> datetime:
        """The first moment of a day in the desk's zone, else in the system's."""
        name = self._settings.get(ZONE)
        if name:
            return datetime.combine(day, time.min, ZoneInfo(name))
        return datetime.combine(day, time.min).astimezone()
