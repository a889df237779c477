"""What the results say."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtWidgets import QApplication

from ceo_desk.domain.office_hours import OfficeHours
from ceo_desk.services.following_up.room import FollowedUp
from ceo_desk.services.results import GoalFigures, WeekFigures
from ceo_desk.storage.goals import Goal
from ceo_desk.storage.inbox.figures import AccountFigures, Figures
from ceo_desk.storage.inbox.post_figures import PostFigures
from ceo_desk.ui.results import paper
from ceo_desk.ui.results.chart import scale_of
from ceo_desk.ui.results.model import WEEKS, ResultsFacts, Span, first_day, weeks_in
from ceo_desk.ui.results.presenter import screen_of, sentence_of, waited
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.theme.tokens import Look

WEDNESDAY = date(2026, 11, 25)


def figures(people: int = 128, hours: float | None = 3.33) -> Figures:
    one = AccountFigures("blog", "wordpress", "s", people, 0.908, hours, 60.0, 13, 90.0, 4, 2)
    return Figures(people, 0.908, hours, 60.0, 13, 90.0, 4, 2, (one,))


def facts(
    span: Span = Span.TWELVE_WEEKS, *, people: int = 128, hours: float | None = 3.33, you: int = 5
) -> ResultsFacts:
    weeks = [WeekFigures(date(2026, 9, 7), 51.0, 9), WeekFigures(date(2026, 9, 14), None, 0)]
    weeks.append(WeekFigures(date(2026, 11, 23), hours, people))
    at = datetime(2026, 11, 25, 8, 2, tzinfo=UTC)
    return ResultsFacts(span, figures(people, hours), 14, tuple(weeks), you, {"blog": "Alderbay Letters"}, at)


@pytest.mark.parametrize(
    ("hours", "sentence"),
    [
        (None, "Nobody has heard from you in this time."),
        (0.4, "You answer within the hour."),
        (1.5, "You answer in an hour or two."),
        (3.33, "You answer in half a morning."),
        (8.0, "You answer within half a day."),
        (20.0, "You answer within a day."),
        (30.0, "You answer in a day or two."),
        (74.0, "You answer in 3 days."),
    ],
)
def test_a_sentence_stands_before_the_figure(qapp: QApplication, hours: float | None, sentence: str) -> None:
    assert sentence_of(hours) == sentence


@pytest.mark.parametrize(
    ("hours", "text"),
    [(0.0, "0 min"), (0.66, "40 min"), (3.33, "3 h 20 min"), (3.0, "3 h"), (26.0, "1 d 2 h"), (48.0, "2 d")],
)
def test_a_wait_is_said_as_people_say_it(qapp: QApplication, hours: float, text: str) -> None:
    assert waited(hours) == text


def test_the_page_says_how_it_was_and_how_it_is(qapp: QApplication) -> None:
    screen = screen_of(facts())
    assert screen.second == "In September it took 2 days. This is the last twelve weeks."
    assert [one.figure for one in screen.figures] == ["3 h 20 min", "128", "13", "0"]
    assert screen.figures[1].of == "91 % of all"
    assert screen.figures[2].second == "5 of them for you"
    assert (screen.weeks[1].waited, screen.last) == ("nobody", "3 h 20 min")
    assert screen.bars[0].name == "Alderbay Letters"
    assert screen.table[0][:2] == ("Alderbay Letters", "128")
    assert not screen.is_empty


def test_where_nobody_was_answered_in_the_span_it_says_so_and_no_figure_is_made_up(qapp: QApplication) -> None:
    screen = screen_of(facts(Span.WEEK, people=0, hours=None, you=0))
    assert not screen.is_empty, "somebody was answered in another week"
    assert screen.figures[0].figure == "–"
    assert screen.figures[2].second == "The longest 3 days"
    assert screen.second == "These are the last seven days."


def test_the_span_begins_where_it_says() -> None:
    assert first_day(Span.WEEK, WEDNESDAY) == date(2026, 11, 19)
    assert first_day(Span.TWELVE_WEEKS, WEDNESDAY) == date(2026, 9, 7)
    assert first_day(Span.YEAR, WEDNESDAY) == date(2026, 1, 1)
    assert weeks_in(Span.TWELVE_WEEKS, WEDNESDAY) == WEEKS
    assert weeks_in(Span.YEAR, WEDNESDAY) == 48, "from the week of the first of January on"
    assert weeks_in(Span.YEAR, date(2027, 1, 4)) == WEEKS


@pytest.mark.parametrize(("longest", "step", "top"), [(0.1, 0.25, 0.25), (51.0, 24.0, 72.0), (9.0, 4.0, 12.0)])
def test_the_lines_across_hold_the_longest_wait(longest: float, step: float, top: float) -> None:
    scale = scale_of(longest)
    assert (scale.step, scale.top) == (step, top)
    assert scale.marks[0] == 0
    assert scale.marks[-1] >= longest


def test_even_years_of_waiting_have_a_scale() -> None:
    assert scale_of(9000.0).top >= 9000.0


def test_posts_goals_promises_and_office_hours_stand_on_the_page(qapp: QApplication) -> None:
    at = datetime(2026, 11, 3, 8, 0, tzinfo=UTC)
    posts = tuple(
        PostFigures(f"d{n}", "" if n else "Nights", "blog", "", at, 12 - n, 3, "" if n else "g") for n in range(8)
    )
    goal = GoalFigures(Goal("g", "100 real conversations with guests", at), 1, 12, 3)
    office = OfficeHours(frozenset(range(5)), time(8), time(18))
    followed = FollowedUp(9, 1, {})
    screen = screen_of(replace(facts(), posts=posts, goals=(goal,), office=office, followed=followed))
    assert screen.second.endswith("Only your office hours count, 08:00 to 18:00.")
    assert [bar.name for bar in screen.posts[:2]] == ["Nights", "Post of 3 November"]
    assert screen.posts_table[0] == ("Nights", "3 November", "12", "3")
    assert len(screen.posts) == len(screen.posts_table) == 6
    assert screen.goals_table == (("100 real conversations with guests", "1", "12", "3"),)
    assert (screen.figures[3].figure, screen.figures[3].second) == ("9", "1 still open")
    assert screen.silence == "4 were seen and need no answer."
    kept = screen_of(replace(facts(), critical_kept=1031, rescued=2))
    assert (
        kept.silence == "4 were seen and need no answer. Critical comments kept: 1,031. Rescued from held and spam: 2."
    )


def test_the_sheet_is_drawn_smaller_where_it_is_higher_than_the_paper(qapp: QApplication) -> None:
    rows = tuple(("A long name of an account that wraps", "1", "2 d 4 h", "3 d", "4", "5", "6") for _ in range(4))
    posts = tuple(("A title", "3 November", "12", "3") for _ in range(6))
    full = replace(screen_of(facts()), table=rows, posts_table=posts, goals_table=posts)
    theme = Theme(Look.LIGHT)
    assert paper.height_of(full, "Results", theme) > 1020
    data = paper.pdf_of(full, "Results", theme)
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1
