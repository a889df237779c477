"""The words of Before it goes: clocks, notices, where something is; and what a place did to a post."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from ceo_desk.domain.channel import Published
from ceo_desk.domain.noticing import Notice, Noticed
from ceo_desk.domain.publication import State
from ceo_desk.services.desk import Desk
from ceo_desk.storage.settings import IS_PAUSED, ZONE
from ceo_desk.ui.publishing.moments import clock_lines, moment_words, slot_words
from ceo_desk.ui.publishing.notice_line import Answer
from ceo_desk.ui.publishing.notices import lines_of, listed
from tests.services.desks import BEGIN, FULL
from tests.ui.publishing.blogs import Blogs, open_at, primary, publish
from tests.ui.stage import CLARA, StageBuilder

AT = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)


@pytest.mark.usefixtures("qapp")
class TestMoments:
    """Hours in words."""

    @pytest.mark.parametrize(
        ("mine", "laptop", "theirs", "lines"),
        [
            (
                "Europe/London",
                "",
                ("Europe/Berlin",),
                ("08:00 in London, your clock.", "09:00 in Berlin, the blog’s clock."),
            ),
            ("", "Europe/London", ("Europe/London",), ("08:00 in London, your clock and the blog’s.",)),
            ("UTC", "", ("+05:30",), ("08:00 on your clock.", "13:30 on the blog’s clock.")),
            ("UTC", "", ("UTC",), ("08:00 on your clock and on the blog’s.",)),
            ("UTC", "", (), ("08:00 on your clock.",)),
            ("UTC", "", ("Pacific/Auckland",), ("08:00 on your clock.", "21:00 in Auckland, the blog’s clock.")),
            (
                "America/Los_Angeles",
                "",
                ("Asia/Tokyo", "Asia/Seoul"),
                (
                    "00:00 in Los Angeles, your clock.",
                    "17:00 in Tokyo, the blog’s clock.",
                    "17:00 in Seoul, the blog’s clock.",
                ),
            ),
        ],
    )
    def test_clocks(self, mine: str, laptop: str, theirs: tuple[str, ...], lines: tuple[str, ...]) -> None:
        assert clock_lines(AT, mine, laptop, theirs) == lines

    def test_another_day_there_is_named(self) -> None:
        late = datetime(2026, 11, 26, 20, 0, tzinfo=UTC)
        assert clock_lines(late, "UTC", "", ("Asia/Tokyo",))[1] == "Friday, 05:00 in Tokyo, the blog’s clock."

    @pytest.mark.parametrize(
        ("days", "words"),
        [
            (0, "today, 08:00"),
            (1, "tomorrow, 08:00"),
            (2, "on Saturday, 08:00"),
            (7, "on 3 December, 08:00"),
            (-1, "on 25 November, 08:00"),
        ],
    )
    def test_a_moment_from_now(self, days: int, words: str) -> None:
        assert moment_words(AT + timedelta(days=days), AT) == words

    def test_a_slot(self) -> None:
        assert slot_words(AT) == "Thursday, 08:00"


@pytest.mark.parametrize(
    ("noticed", "words", "answer"),
    [
        (Noticed(Notice.NO_TEXT, "bad"), "It has no text yet.", Answer.PAGE),
        (Noticed(Notice.TOO_LONG, "bad", "40"), "It is 40 signs too long.", Answer.PAGE),
        (Noticed(Notice.PICTURE_MISSING, "bad", "a.jpg"), "A picture is missing.", Answer.PAGE),
        (Noticed(Notice.MAY_NOT_PUBLISH, "bad"), "Your account may write on this blog, but not publish.", Answer.NONE),
        (Noticed(Notice.NEEDS_RELEASE, "wait"), "An editor must release it there.", Answer.NONE),
        (Noticed(Notice.PLACEHOLDER, "wait", "TBD"), "“TBD” still stands in it.", Answer.PAGE),
        (Noticed(Notice.PICTURE_UNDESCRIBED, "wait", "2"), "2 pictures are not described in words.", Answer.PAGE),
        (Noticed(Notice.PROMISE_UNDATED, "wait", "We will."), "A promise has no date.", Answer.PAGE),
        (Noticed(Notice.PRIVATE_LINK, "wait", "intra"), "Readers can’t open a link to intra.", Answer.PAGE),
        (Noticed(Notice.PART_KEPT, "wait"), "A part stays as it is, the desk can’t show it.", Answer.WHOLE),
        (
            Noticed(Notice.PART_LOST, "wait", "embed"),
            "Your account may not embed a page or a video there: the blog takes it out.",
            Answer.WHOLE,
        ),
        (
            Noticed(Notice.PART_LOST, "wait", "form"),
            "Your account may not put a form there: the blog takes it out.",
            Answer.WHOLE,
        ),
        (
            Noticed(Notice.PART_LOST, "wait", "script"),
            "Your account may not put code there: the blog takes it out.",
            Answer.WHOLE,
        ),
        (Noticed(Notice.PART_UNUSUAL, "wait"), "A part of the text is unusual.", Answer.WHOLE),
        (Noticed(Notice.PICTURES_DESCRIBED, "good", "1"), "The picture is described in words.", Answer.NONE),
        (Noticed(Notice.PICTURES_DESCRIBED, "good", "3"), "All pictures are described in words.", Answer.NONE),
        (Noticed(Notice.PROMISE_DATED, "good", "1 May"), "Your promise has a date: 1 May.", Answer.NONE),
    ],
)
def test_every_notice_has_its_words(qapp: QApplication, noticed: Noticed, words: str, answer: Answer) -> None:
    (line,) = lines_of((noticed, noticed), frozenset())

    assert (line.words, line.answer) == (words, answer)
    assert bool(line.reason) is (noticed.tone == "bad")


def test_names_are_listed_as_people_say_them(qapp: QApplication) -> None:
    assert listed(["Amara"]) == "Amara"
    assert listed(["Amara", "Luis", "Tom"]) == "Amara, Luis and Tom"
    assert listed(["Amara", "Luis", "Tom", "Ines"]) == "Amara, Luis and 2 more"


def test_what_holds_it_back_comes_first(qapp: QApplication) -> None:
    found = (
        Noticed(Notice.ENDS_WITH_QUESTION, "good"),
        Noticed(Notice.NAMES_PEOPLE, "wait", "Amara"),
        Noticed(Notice.NO_TITLE, "bad"),
    )
    assert [line.tone for line in lines_of(found, frozenset({"Amara"}))] == ["bad", "good", ""]


# ------------------------------------------------------------------ what a blog makes of it
def go_out(build_stage: StageBuilder, blogs: Blogs, outcome: Published, hour: str = "Now") -> str:
    def prepare(desk: Desk) -> None:
        desk.settings.set(ZONE, "UTC", actor=CLARA, at=desk.clock())
        blogs.add(desk, "alderbay", replace(FULL, schedule=True))
        blogs.drafts.clear()
        stubborn = blogs.stub("alderbay")
        stubborn.says = [outcome]
        blogs.write(desk)

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    open_at(stage, blogs.drafts[0])
    stage.click(hour)
    publish(stage)
    blogs.watch.move(11)
    stage.until(lambda: primary(stage) == "Go to Today" and "On its way" not in stage.words())
    stage.until(lambda: stage.desk.outbox.posts()[0].state is State(outcome.state))
    stage.settle()
    return stage.words()


def test_the_blog_holds_it_for_its_hour(build_stage: StageBuilder) -> None:
    said = go_out(
        build_stage, Blogs(), Published("1", "https://remote.example/1", "scheduled", BEGIN), "Thursday, 08:00"
    )
    assert "It goes out on Thursday, 08:00 by itself." in said
    assert "The blog holds it. This laptop may be off then." in said


def test_an_editor_must_release_it(build_stage: StageBuilder) -> None:
    pending = Published("1", "https://remote.example/1", "sent", problem="An editor of the blog must release it.")
    said = go_out(build_stage, Blogs(), pending)
    assert "The blog has it." in said
    assert "An editor must release it there." in said
    assert "Waits for an editor" in said


def test_what_the_blog_changed_is_said(build_stage: StageBuilder) -> None:
    altered = Published("1", "https://remote.example/1", altered=("The blog has another title.",))
    said = go_out(build_stage, Blogs(), altered)
    assert "It is out." in said
    assert "The blog changed something as it took it in." in said
    assert "The blog has another title." in said


def test_a_pause_holds_what_is_scheduled(build_stage: StageBuilder) -> None:
    blogs = Blogs()

    def prepare(desk: Desk) -> None:
        desk.settings.set(IS_PAUSED, True, actor=CLARA, at=desk.clock())
        blogs.one_blog(desk)

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    open_at(stage, blogs.drafts[0])
    stage.click("Thursday, 08:00")
    publish(stage)
    stage.click("Send it now")
    stage.until(lambda: "It waits for the end of the pause." in stage.words())
    stage.until(lambda: stage.has_button("Publish it now all the same"))
    stage.click("Publish it now all the same")
    stage.until(lambda: "Going out in 10 seconds" in stage.words())
    blogs.watch.move(11)
    stage.until(lambda: "It is out." in stage.words())
