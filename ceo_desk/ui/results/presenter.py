"""What the results say: the sentence before the figure, four figures, the line, and where you answered."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ceo_desk.storage.inbox.figures import AccountFigures
from ceo_desk.ui.results import brought
from ceo_desk.ui.results.model import ResultsFacts, Span
from ceo_desk.ui.words import number, span, time_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure card: what is counted, the figure, what it is of, and a sentence with its tone."""

    name: str
    figure: str
    of: str
    second: str
    tone: str = "ink2"


@dataclass(frozen=True, slots=True)
class WeekPoint:
    """A week on the line: its first day, hours (None = nobody was answered) and people, also in words."""

    first_day: date
    hours: float | None
    day: str
    waited: str
    people: str


@dataclass(frozen=True, slots=True)
class Bar:
    """How many people were answered through an account, or how many comments a post or a goal brought."""

    name: str
    people: int


@dataclass(frozen=True, slots=True)
class ResultsScreen:
    """Everything on the page; `is_empty`: nobody was answered yet."""

    is_empty: bool
    sentence: str
    second: str
    figures: tuple[Figure, ...]
    weeks: tuple[WeekPoint, ...]
    last: str
    bars: tuple[Bar, ...]
    table: tuple[tuple[str, ...], ...]
    state: str
    silence: str = ""
    posts: tuple[Bar, ...] = ()
    posts_table: tuple[tuple[str, ...], ...] = ()
    goals: tuple[Bar, ...] = ()
    goals_table: tuple[tuple[str, ...], ...] = ()


def screen_of(facts: ResultsFacts) -> ResultsScreen:
    """The page for the facts."""
    figures = facts.figures
    weeks = tuple(_week(one.first_day, one.median_hours, one.people_answered) for one in facts.weeks)
    has_answered = figures.people_answered or any(one.people_answered for one in facts.weeks)
    known = [one for one in weeks if one.hours is not None]
    return ResultsScreen(
        is_empty=not has_answered,
        sentence=sentence_of(figures.median_hours),
        second=_second(facts),
        figures=_figures(facts),
        weeks=weeks,
        last=known[-1].waited if known else "",
        bars=tuple(Bar(facts.titles.get(one.account, one.account), one.people_answered) for one in figures.by_account),
        table=tuple(_account_row(one, facts.titles.get(one.account, one.account)) for one in figures.by_account),
        state=counted(facts.counted_at),
        silence=_silence(figures.seen, facts),
        posts=tuple(Bar(brought.name_of(one), one.comments) for one in facts.posts[: brought.MOST]),
        posts_table=tuple(brought.post_row(one) for one in facts.posts[: brought.MOST]),
        goals=tuple(Bar(one.goal.words, one.comments) for one in facts.goals),
        goals_table=tuple(brought.goal_row(one) for one in facts.goals),
    )


def sentence_of(hours: float | None) -> str:
    """How soon people hear from you, as somebody says it."""
    if hours is None:
        return translate("Results", "Nobody has heard from you in this time.")
    if hours < 1:
        return translate("Results", "You answer within the hour.")
    if hours < 2:
        return translate("Results", "You answer in an hour or two.")
    if hours < 4.5:
        return translate("Results", "You answer in half a morning.")
    if hours < 12:
        return translate("Results", "You answer within half a day.")
    if hours < 24:
        return translate("Results", "You answer within a day.")
    if hours < 48:
        return translate("Results", "You answer in a day or two.")
    days = round(hours / 24)
    return translate("Results", "You answer in %n days.", "", days)


def span_names() -> tuple[str, str, str]:
    """What the page may look back over, in the order of Span."""
    return (
        translate("Results", "Last 7 days"),
        translate("Results", "Last 12 weeks"),
        translate("Results", "This year"),
    )


def waited(hours: float) -> str:
    """`40 min` · `3 h 20 min` · `2 d 4 h`."""
    minutes = round(hours * 60)
    if minutes < 60:
        return translate("Results", "{n} min").format(n=number(minutes))
    whole, rest = divmod(minutes, 60)
    if whole < 24:
        text = translate("Results", "{n} h").format(n=number(whole))
        return f"{text} {translate('Results', '{n} min').format(n=number(rest))}" if rest else text
    days, rest = divmod(round(hours), 24)
    text = translate("Results", "{n} d").format(n=number(days))
    return f"{text} {translate('Results', '{n} h').format(n=number(rest))}" if rest else text


def counted(at: datetime) -> str:
    """`Counted from your own record, this morning at 08:02.`"""
    hour, time = at.astimezone().hour, time_of(at)
    if 5 <= hour < 12:
        return translate("Results", "Counted from your own record, this morning at {time}.").format(time=time)
    if 12 <= hour < 18:
        return translate("Results", "Counted from your own record, this afternoon at {time}.").format(time=time)
    return translate("Results", "Counted from your own record, at {time}.").format(time=time)


def month_of(day: date) -> str:
    """`September`."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)


def short_month_of(day: date) -> str:
    """`Sept`, for the line's ticks."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def table_heads() -> tuple[str, ...]:
    """What stands over the columns of the table by account."""
    return (
        translate("Results", "Account"),
        translate("Results", "People answered"),
        translate("Results", "Time to your answer"),
        translate("Results", "Nine in ten"),
        translate("Results", "Waiting"),
        translate("Results", "Seen"),
        translate("Results", "Posts"),
    )


def _second(facts: ResultsFacts) -> str:
    known = [one for one in facts.weeks if one.median_hours is not None]
    office = f" {brought.office_words(facts.office)}" if facts.office else ""
    now = {
        Span.WEEK: translate("Results", "These are the last seven days."),
        Span.TWELVE_WEEKS: translate("Results", "This is the last twelve weeks."),
        Span.YEAR: translate("Results", "These are the weeks of this year."),
    }[facts.span] + office
    if len(known) < 2 or facts.span is Span.WEEK or known[0].median_hours is None:
        return now
    first, last = known[0], known[-1]
    assert first.median_hours is not None
    assert last.median_hours is not None
    if abs(first.median_hours - last.median_hours) < max(1.0, 0.25 * first.median_hours):
        return now
    took = translate("Results", "In {month} it took {span}.")
    return f"{took.format(month=month_of(first.first_day), span=span(timedelta(hours=first.median_hours)))} {now}"


def _figures(facts: ResultsFacts) -> tuple[Figure, ...]:
    figures, last_week = facts.figures, facts.last_week
    came = round(figures.people_answered / figures.share_answered) if figures.share_answered else 0
    of = ""
    if figures.share_answered is not None and came >= figures.people_answered:
        share = number(round(figures.share_answered * 100))
        of = translate("Results", "{share} % of all").format(share=share)
    oldest = ""
    if figures.oldest_hours is not None:
        oldest = translate("Results", "The longest {span}").format(span=span(timedelta(hours=figures.oldest_hours)))
    you = facts.for_you
    for_you = translate("Results", "%n of them for you", "", you) if you else oldest
    median = figures.median_hours
    return (
        Figure(
            translate("Results", "Time to your answer"),
            waited(median) if median is not None else "–",
            "",
            _nine_in_ten(figures.p90_hours),
            "good",
        ),
        Figure(
            translate("Results", "People answered"),
            number(figures.people_answered),
            of,
            translate("Results", "%n in the last 7 days", "", last_week),
        ),
        Figure(translate("Results", "Waiting now"), number(figures.waiting), "", for_you, "wait" if you else "ink2"),
        _promises(facts),
    )


def _nine_in_ten(hours: float | None) -> str:
    if hours is None:
        return ""
    return translate("Results", "Nine in ten: {wait}").format(wait=waited(hours))


def _silence(seen: int, facts: ResultsFacts) -> str:
    """What is no answer, and yet was done."""
    said = [translate("Results", "%n were seen and need no answer.", "", seen)] if seen else []
    if facts.critical_kept:
        said.append(translate("Results", "Critical comments kept: {n}.").format(n=number(facts.critical_kept)))
    if facts.rescued:
        said.append(translate("Results", "Rescued from held and spam: {n}.").format(n=number(facts.rescued)))
    return " ".join(said)


def _promises(facts: ResultsFacts) -> Figure:
    followed = facts.followed
    is_open = followed.promises_open
    second = translate("Results", "%n still open", "", is_open) if is_open else translate("Results", "None is open")
    return Figure(translate("Results", "Promises kept"), number(followed.promises_kept), "", second)


def _week(first_day: date, hours: float | None, people: int) -> WeekPoint:
    day = QLocale().toString(QDate(first_day.year, first_day.month, first_day.day), "d MMMM")
    text = waited(hours) if hours is not None else translate("Results", "nobody")
    return WeekPoint(first_day, hours, day, text, number(people))


def _account_row(one: AccountFigures, title: str) -> tuple[str, ...]:
    def said(hours: float | None) -> str:
        return waited(hours) if hours is not None else "–"

    return (
        title,
        number(one.people_answered),
        said(one.median_hours),
        said(one.p90_hours),
        number(one.waiting),
        number(one.seen),
        number(one.posts),
    )
