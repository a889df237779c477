"""The results page's figures: who heard from you, and how soon."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ceo_desk.domain.errors import BadInput
from ceo_desk.domain.office_hours import Measure, OfficeHours, measure_of, office_hours_of
from ceo_desk.services.hours import find_zone, moment_of_day, on_clock
from ceo_desk.services.timing import Clock, NewId
from ceo_desk.storage.goals import Goal, Goals
from ceo_desk.storage.inbox.answer_times import AnswerTimesDesk
from ceo_desk.storage.inbox.figures import Figures, FiguresDesk
from ceo_desk.storage.inbox.post_figures import PostFigures, PostFiguresDesk
from ceo_desk.storage.inbox.rescues import Rescues
from ceo_desk.storage.settings import OFFICE_HOURS, ZONE, Settings

LONGEST_GOAL = 140


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
    p90_hours: float | None = None


@dataclass(frozen=True, slots=True)
class GoalFigures:
    """What the posts of one goal brought."""

    goal: Goal
    posts: int
    comments: int
    answered: int


class GoalDesk:
    """The goals of the year."""

    def __init__(self, goals: Goals, clock: Clock, new_id: NewId) -> None:
        self._goals = goals
        self._clock = clock
        self._new_id = new_id

    def all(self) -> tuple[Goal, ...]:
        """Every goal, the oldest first."""
        return self._goals.all()

    def keep(self, words: str, *, actor: str, goal: str = "") -> Goal:
        """Keeps a sentence as a goal; with `goal`, an id, in place of what that one said. Raises BadInput, Unknown."""
        sentence = " ".join(words.split())
        if not sentence:
            raise BadInput("This goal has no words yet.", "Write one sentence.")
        if len(sentence) > LONGEST_GOAL:
            raise BadInput("This goal is too long to be remembered.", f"Say it in {LONGEST_GOAL} signs.")
        if goal:
            self._goals.find(goal)
        return self._goals.keep(goal or self._new_id(), sentence, actor=actor, at=self._clock())

    def forget(self, goal: str, *, actor: str) -> None:
        """Forgets one, words and all. Raises Unknown."""
        self._goals.forget(goal, actor=actor, at=self._clock())

    def of_draft(self, draft: str) -> str:
        """The id of the goal that a post is tied to; "" = none."""
        return self._goals.of_draft(draft)

    def tie(self, draft: str, goal: str, *, actor: str) -> None:
        """Ties a post to a goal; "" to none. Raises Unknown."""
        self._goals.tie(draft, goal, actor=actor, at=self._clock())


class Results:
    """Figures of a period, counted from the desk's own record."""

    def __init__(
        self,
        figures: FiguresDesk,
        answers: AnswerTimesDesk,
        posts: PostFiguresDesk,
        goals: GoalDesk,
        rescues: Rescues,
        settings: Settings,
        clock: Clock,
    ) -> None:
        self._figures = figures
        self._answers = answers
        self._posts = posts
        self.goals = goals
        self._rescues = rescues
        self._settings = settings
        self._clock = clock

    def figures(self, period: Period) -> Figures:
        """The figures between the first moment of `first` and the last of `last`, in the desk's office hours."""
        begin, end = self.span(period)
        return self._figures.between(begin, end, self._clock(), self._measure())

    def people_answered(self, period: Period) -> int:
        """How many people were answered in a period, and nothing else."""
        begin, end = self.span(period)
        now = self._clock()
        return self._figures.heard(begin or datetime.min.replace(tzinfo=now.tzinfo), end or now).people

    def posts(self, period: Period) -> tuple[PostFigures, ...]:
        """The posts that went out in a period and what they brought, the newest first."""
        return self._posts.between(*self.span(period))

    def by_goal(self, posts: Sequence[PostFigures]) -> tuple[GoalFigures, ...]:
        """The same posts by the goals they are tied to; a goal without posts is there too."""
        found = []
        for goal in self.goals.all():
            tied = [post for post in posts if post.goal == goal.id]
            comments, answered = sum(one.comments for one in tied), sum(one.answered for one in tied)
            found.append(GoalFigures(goal, len({one.draft for one in tied}), comments, answered))
        return tuple(found)

    def critical_kept(self) -> int:
        """How many comments that disagree stand where readers see them, of all time."""
        return self._posts.critical_kept()

    def rescued(self, period: Period) -> int:
        """How many comments were let stand in a period that their place had held, or had called spam."""
        return self._rescues.between(*self.span(period))

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
            WeekFigures(day, week.median_hours, week.people_answered, week.p90_hours)
            for day, week in zip(days, self._answers.of(spans, self._measure()), strict=True)
        )

    def today(self) -> date:
        """The day it is in the desk's zone."""
        return on_clock(self._clock(), self._settings.get(ZONE)).date()

    def office_hours(self) -> OfficeHours | None:
        """The desk's own office hours; None = every hour counts."""
        try:
            return office_hours_of(self._settings.get(OFFICE_HOURS))
        except BadInput:
            return None

    def _measure(self) -> Measure:
        return measure_of(self.office_hours(), find_zone(self._settings.get(ZONE)))

    def _midnight(self, day: date) -> datetime:
        """The first moment of a day in the desk's zone, else in the system's."""
        return moment_of_day(day, time.min, self._settings.get(ZONE))
