"""The results page's figures: who heard from you, and how soon."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ceo_desk.services.hours import moment_of_day, on_clock
from ceo_desk.services.timing import Clock
from ceo_desk.storage.answer_times import AnswerTimesDesk
from ceo_desk.storage.figures import Figures, FiguresDesk
from ceo_desk.storage.settings import ZONE, Settings


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days in the desk's zone, both included; None = open."""

    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class WeekFigures:
    """The answers of one week from Monday on; the last week is the one that runs. None where nobody was answered."""

    first_day: date
    median_hours: float | None
    people_answered: int


class Results:
    """Figures of a period, counted from the desk's own record."""

    def __init__(self, figures: FiguresDesk, answers: AnswerTimesDesk, settings: Settings, clock: Clock) -> None:
        self._figures = figures
        self._answers = answers
        self._settings = settings
        self._clock = clock

    def figures(self, period: Period) -> Figures:
        """The figures between the first moment of `first` and the last of `last`."""
        begin, end = self.span(period)
        return self._figures.between(begin, end, self._clock())

    def span(self, period: Period) -> tuple[datetime | None, datetime | None]:
        """The moment a period begins, and the first one after it; None = open."""
        begin = self._midnight(period.first) if period.first else None
        end = self._midnight(period.last + timedelta(days=1)) if period.last else None
        return begin, end

    def weeks(self, count: int = 12) -> tuple[WeekFigures, ...]:
        """The answers of the last so many weeks in the desk's zone, oldest first, the running one last."""
        today = self.today()
        monday = today - timedelta(days=today.weekday())
        days = [monday - timedelta(weeks=back) for back in reversed(range(count))]
        spans = [(self._midnight(day), self._midnight(day + timedelta(weeks=1))) for day in days]
        return tuple(
            WeekFigures(day, week.median_hours, week.people_answered)
            for day, week in zip(days, self._answers.of(spans), strict=True)
        )

    def today(self) -> date:
        """The day it is in the desk's zone."""
        return on_clock(self._clock(), self._settings.get(ZONE)).date()

    def _midnight(self, day: date) -> datetime:
        """The first moment of a day in the desk's zone, else in the system's."""
        return moment_of_day(day, time.min, self._settings.get(ZONE))
