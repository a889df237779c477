"""The figures of the results page, counted in the background."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from ceo_desk.domain.office_hours import OfficeHours
from ceo_desk.services.desk import Desk
from ceo_desk.services.following_up.room import FollowedUp
from ceo_desk.services.results import GoalFigures, Period, WeekFigures
from ceo_desk.storage.inbox.figures import Figures
from ceo_desk.storage.inbox.post_figures import PostFigures

WEEKS = 12


class Span(StrEnum):
    """What the page looks back over."""

    WEEK = "week"
    TWELVE_WEEKS = "twelve weeks"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class ResultsFacts:
    """The figures of the span, who was answered in the last seven days, the weeks, and what came of it all."""

    span: Span
    figures: Figures
    last_week: int
    weeks: tuple[WeekFigures, ...]
    for_you: int
    titles: Mapping[str, str]
    """What people call the place of each account."""
    counted_at: datetime
    posts: tuple[PostFigures, ...] = ()
    goals: tuple[GoalFigures, ...] = ()
    followed: FollowedUp = field(default_factory=lambda: FollowedUp(0, 0, {}))
    office: OfficeHours | None = None
    critical_kept: int = 0
    rescued: int = 0


def load(desk: Desk, span: Span, actor: str, face: str) -> ResultsFacts:
    """Counts them from the desk's own record."""
    today = desk.results.today()
    period = Period(first_day(span, today), today)
    posts = desk.results.posts(period)
    return ResultsFacts(
        span=span,
        figures=desk.results.figures(period),
        last_week=desk.results.people_answered(Period(today - timedelta(days=6), today)),
        weeks=desk.results.weeks(weeks_in(span, today)),
        for_you=desk.today.look(actor=actor, face=face).needs_me_total,
        titles={one.name: one.source.title or one.name for one in desk.accounts.all()},
        counted_at=desk.clock(),
        posts=posts,
        goals=desk.results.by_goal(posts),
        followed=desk.following_up.figures(*desk.results.span(period)),
        office=desk.results.office_hours(),
        critical_kept=desk.results.critical_kept(),
        rescued=desk.results.rescued(period),
    )


def first_day(span: Span, today: date) -> date:
    """Where the span begins: seven days with today, twelve weeks from a Monday on, or the first of January."""
    if span is Span.WEEK:
        return today - timedelta(days=6)
    if span is Span.YEAR:
        return today.replace(month=1, day=1)
    return today - timedelta(days=today.weekday(), weeks=WEEKS - 1)


def weeks_in(span: Span, today: date) -> int:
    """How many weeks the line shows: those of the year, never fewer than twelve."""
    if span is not Span.YEAR:
        return WEEKS
    begun = today - timedelta(days=today.weekday())
    return max(WEEKS, (begun - first_day(span, today)).days // 7 + 2)
