"""The weeks of the results page, in the desk's zone."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from ceo_desk.domain.channel import Page, RemoteComment, RemoteStatus, Voice
from ceo_desk.domain.errors import BadInput, Unknown
from ceo_desk.domain.office_hours import OfficeHours
from ceo_desk.services.answering.reading import Question
from ceo_desk.services.results import Period, WeekFigures
from ceo_desk.storage.settings import OFFICE_HOURS, ZONE
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room
from tests.storage.inbox.test_inbox import assert_no_scan, statements

SUNDAY_NIGHT = datetime(2026, 11, 15, 22, 30, tzinfo=UTC)
"""In Auckland it is Monday already."""


def hear(room: Room, number: int, at: datetime, hours: float, who: str) -> None:
    """A comment and its answer, as they are fetched."""
    asked = RemoteComment(str(number), "1", "", who, "Why?", at, RemoteStatus.LIVE, author_key=who)
    answered_at = at + timedelta(hours=hours)
    answer = RemoteComment(
        f"{number}0", "1", str(number), "Clara", "So.", answered_at, RemoteStatus.LIVE, voice=Voice.OWN
    )
    room.service.pages = [Page((answer, asked))]
    room.desk.reading.fetch(tell=lambda _: None)


@pytest.fixture
def heard(room: Room) -> Room:
    hear(room, 1, SUNDAY_NIGHT, 1, "Ines")
    hear(room, 2, SUNDAY_NIGHT + timedelta(days=3), 2, "Jo")
    hear(room, 3, SUNDAY_NIGHT + timedelta(days=4), 6, "Jo")
    room.desk.settings.set(ZONE, "UTC", actor=ACTOR, at=room.watch())
    return room


def test_each_week_from_monday_on_has_its_people_and_the_middle_of_their_waiting(heard: Room) -> None:
    weeks = heard.desk.results.weeks(4)
    assert weeks == (
        WeekFigures(date(2026, 11, 2), None, 0),
        WeekFigures(date(2026, 11, 9), 1.0, 1, 1.0),
        WeekFigures(date(2026, 11, 16), 4.0, 1, 6.0),
        WeekFigures(date(2026, 11, 23), None, 0),
    )
    assert len(heard.desk.results.weeks()) == 12


def test_a_week_begins_at_midnight_where_the_desk_is(heard: Room) -> None:
    heard.desk.settings.set(ZONE, "Pacific/Auckland", actor=ACTOR, at=heard.watch())
    weeks = heard.desk.results.weeks(3)
    assert [(week.first_day.day, week.people_answered) for week in weeks] == [(9, 0), (16, 2), (23, 0)]


@pytest.mark.parametrize("zone", ["", "UTC", "Pacific/Auckland", "Nowhere/Land"])
def test_weeks_and_figures_of_the_same_days_agree(heard: Room, zone: str) -> None:
    heard.desk.settings.set(ZONE, zone, actor=ACTOR, at=heard.watch())
    for week in heard.desk.results.weeks(4):
        figures = heard.desk.results.figures(Period(week.first_day, week.first_day + timedelta(days=6)))
        assert (figures.people_answered, figures.median_hours) == (week.people_answered, week.median_hours)


def test_no_week_scans_a_table(heard: Room) -> None:
    ran = statements(heard.desk.database, heard.desk.results.weeks)
    assert len(ran) > 12
    for sql in ran:
        assert_no_scan(heard.desk.database.read(), sql)


def test_hours_outside_the_office_do_not_count_in_the_time_to_answer(heard: Room) -> None:
    assert heard.desk.results.figures(Period()).median_hours == 2.0
    heard.desk.settings.set(OFFICE_HOURS, "12345 08:00-18:00", actor=ACTOR, at=heard.watch())
    assert heard.desk.results.office_hours() == OfficeHours(frozenset(range(5)), time(8), time(18))
    assert heard.desk.results.figures(Period()).median_hours == 0.0, "all of them were asked and answered at night"
    assert heard.desk.results.weeks(2)[0].median_hours == 0.0
    with pytest.raises(BadInput):
        heard.desk.settings.set(OFFICE_HOURS, "always", actor=ACTOR, at=heard.watch())


def test_people_of_a_period_are_counted_alone(heard: Room) -> None:
    results = heard.desk.results
    assert results.people_answered(Period()) == results.figures(Period()).people_answered == 2
    assert results.people_answered(Period(date(2026, 11, 23))) == 0


def test_a_post_brings_comments_and_stands_by_its_goal(room: Room) -> None:
    goals = room.desk.results.goals
    goal = goals.keep("  100 real conversations\n with guests ", actor=ACTOR)
    room.watch.move(60)
    idle = goals.keep("Open the kitchens", actor=ACTOR)
    draft = room.write()
    goals.tie(draft, goal.id, actor=ACTOR)
    goals.tie(draft, goal.id, actor=ACTOR)
    ordered = room.order(draft)
    room.desk.sender.drain()
    published = room.now(ordered)
    at = room.watch()
    asked = RemoteComment("71", published.remote_id, "", "Ines", "Why?", at, RemoteStatus.LIVE, author_key="ines")
    other = RemoteComment("72", published.remote_id, "", "Jo", "When?", at, RemoteStatus.LIVE, author_key="jo")
    spam = RemoteComment("73", published.remote_id, "", "Bot", "Buy", at, RemoteStatus.SPAM, author_key="bot")
    said = RemoteComment("710", published.remote_id, "71", "Clara", "So.", at, RemoteStatus.LIVE, voice=Voice.OWN)
    room.service.pages = [Page((said, asked, other, spam))]
    room.desk.reading.fetch(tell=lambda _: None)

    posts = room.desk.results.posts(Period())
    assert [(one.draft, one.comments, one.answered, one.goal) for one in posts] == [(draft, 2, 1, goal.id)]
    assert room.desk.results.posts(Period(last=date(2020, 1, 1))) == ()
    assert posts[0].title
    by_goal = room.desk.results.by_goal(posts)
    assert [(one.goal.words, one.posts, one.comments, one.answered) for one in by_goal] == [
        ("100 real conversations with guests", 1, 2, 1),
        ("Open the kitchens", 0, 0, 0),
    ]
    goals.tie(draft, idle.id, actor=ACTOR)
    assert goals.of_draft(draft) == idle.id
    goals.tie(draft, "", actor=ACTOR)
    assert goals.of_draft(draft) == ""
    with pytest.raises(Unknown):
        goals.tie(draft, "no such goal", actor=ACTOR)
    ran = statements(room.desk.database, lambda: room.desk.results.posts(Period()))
    for sql in ran:
        assert_no_scan(room.desk.database.read(), sql)


def test_a_goal_is_changed_and_forgotten_words_and_all(room: Room) -> None:
    goals = room.desk.results.goals
    goal = goals.keep("Hear from more guests", actor=ACTOR)
    room.watch.move(60)
    twin = goals.keep("Hear from more guests", actor=ACTOR)
    draft = room.write()
    goals.tie(draft, goal.id, actor=ACTOR)
    assert goals.keep("Hear from all guests", actor=ACTOR, goal=goal.id).id == goal.id
    assert [one.words for one in goals.all()] == ["Hear from all guests", "Hear from more guests"]
    goals.forget(goal.id, actor=ACTOR)
    goals.forget(twin.id, actor=ACTOR)
    assert (goals.all(), goals.of_draft(draft)) == ((), "")
    for words in ("", " ", "x" * 141):
        with pytest.raises(BadInput):
            goals.keep(words, actor=ACTOR)
    with pytest.raises(Unknown):
        goals.forget(goal.id, actor=ACTOR)
    assert "Hear from" not in str(
        [tuple(row) for row in room.desk.database.read().execute("SELECT value FROM journal").fetchall()]
    )
    assert room.desk.upkeep.examine(rebuild=False) == ()


def test_critical_comments_are_kept_until_they_are_out_of_sight(room: Room) -> None:
    bring(
        room,
        comment(room, "1", text="I disagree with every word."),
        comment(room, "2", text="I think you are wrong about the ferry."),
        comment(room, "3", text="Thank you for this."),
    )
    first, second = (one.id for one in room.desk.reading.ask(Question("all")).items if not one.text.startswith("Thank"))
    assert room.desk.results.critical_kept() == 2
    room.desk.answering.moderate((first,), "hide", "insults", actor=ACTOR)
    assert room.desk.results.critical_kept() == 1
    assert not room.desk.upkeep.examine(rebuild=False)
    room.desk.answering.reopen((first,), actor=ACTOR)
    room.desk.answering.seen((second,), actor=ACTOR)
    assert room.desk.results.critical_kept() == 2, "an answer or none, it stands"
    plans = [
        row["detail"]
        for sql in statements(room.desk.database, room.desk.results.critical_kept)
        for row in room.desk.database.read().execute(f"EXPLAIN QUERY PLAN {sql}")
    ]
    assert not any("comments" in one for one in plans)
