"""The results page's figures: who heard from you, and how soon."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
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
        zone = ZoneInfo(self._settings.get(ZONE) or "UTC")
        begin = datetime.combine(period.first, datetime.min.time(), zone) if period.first else None
        end = datetime.combine(period.last + timedelta(days=1), datetime.min.time(), zone) if period.last else None
        return self._figures.between(begin, end, self._clock())
