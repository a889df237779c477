"""The ten seconds, what comes after them, and how a post is taken back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ceo_desk.domain.publication import State
from ceo_desk.services.desk import Desk
from ceo_desk.storage.settings import TAKE_BACK_SECONDS, ZONE
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.publishing import going_page
from ceo_desk.ui.publishing.going import DEAF_MILLISECONDS
from tests.services.desks import FULL
from tests.services.remote import Fault
from tests.ui.publishing.blogs import Blogs, open_at, open_stage, primary, publish, state
from tests.ui.stage import CLARA, Stage, StageBuilder, practice


def going(build_stage: StageBuilder, blogs: Blogs) -> Stage:
    """A window in which the ten seconds run."""
    stage = open_stage(build_stage, blogs)
    open_at(stage, blogs.drafts[0])
    publish(stage)
    return stage


def state_of(stage: Stage) -> State:
    return stage.desk.outbox.posts()[-1].state


def test_the_title_counts_the_bar_runs_down_and_the_row_says_where_it_goes(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = going(build_stage, blogs)
    view = open_at(stage, blogs.drafts[0])

    assert "Going out in 10 seconds" in stage.words()
    assert "Until then you can still take it back. Nobody has seen it." in stage.words()
    assert "Ready to go" in stage.words()
    assert state(stage) == "Your words are kept, whatever you choose."
    blogs.watch.move(3)
    stage.until(lambda: "Going out in 7 seconds" in stage.words())
    assert view.progress.page.bar.value() == 700
    assert stage.has_button("Send it now")


def test_a_double_click_takes_nothing_back(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs)
    open_at(stage, blogs.drafts[0])
    button = stage.session.window.footer.primary
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    stage.until(lambda: primary(stage) == "Take it back")
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    stage.settle()

    assert state_of(stage) is State.HELD
    assert len(stage.desk.outbox.posts()) == 1
    QTest.qWait(DEAF_MILLISECONDS + 50)
    stage.click(button)
    stage.settle()
    assert state_of(stage) is State.CANCELLED


@pytest.mark.parametrize("keys", ["Escape", "Ctrl+Z"])
def test_a_key_takes_it_back_and_nothing_is_lost(build_stage: StageBuilder, keys: str) -> None:
    blogs = Blogs()
    stage = going(build_stage, blogs)
    stage.press(keys)
    stage.until(lambda: primary(stage) == "Publish now")

    assert state_of(stage) is State.CANCELLED
    stage.until(lambda: state(stage) == "Taken back. Your words are kept.")
    assert not blogs.service.posts
    publish(stage)
    assert "Going out in 10 seconds" in stage.words()


def test_it_is_out_only_once_it_was_read_back_and_its_link_opens(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = going(build_stage, blogs)
    view = open_at(stage, blogs.drafts[0])
    blogs.watch.move(10.1)
    stage.until(lambda: "On its way…" in stage.words() or "It is out." in stage.words())
    stage.until(lambda: "It is out." in stage.words())

    assert state_of(stage) is State.LIVE
    assert view.progress.page.title.tone() == "good"
    stage.until(lambda: "Out since" in stage.words())
    stage.click("Open it: Alderbay blog")
    assert stage.pages == ["https://remote.example/1"]
    stage.click("Go to Today")
    assert stage.session.window.place is Place.TODAY
    open_at(stage, blogs.drafts[0])
    assert primary(stage) == "Publish the changes"


def test_what_is_out_is_taken_down_after_it_was_asked(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = going(build_stage, blogs)
    blogs.watch.move(10.1)
    stage.until(lambda: "It is out." in stage.words())
    stage.settle()
    stage.click("Take it down…")
    assert "Readers will not find it any more." in stage.words()
    stage.screen.refresh()
    stage.settle()
    stage.click("Leave it there")
    assert "Readers will not find it any more." not in stage.words()
    assert state_of(stage) is State.LIVE

    stage.click("Take it down…")
    stage.click("Take it down")
    stage.until(lambda: state_of(stage) is State.WITHDRAWN)
    stage.until(lambda: state(stage) == "Taken back. Your words are kept.")
    assert primary(stage) == "Publish now"


def test_where_nothing_can_be_taken_down_it_is_not_offered(build_stage: StageBuilder) -> None:
    blogs = Blogs()

    def prepare(desk: Desk) -> None:
        blogs.add(desk, "alderbay", replace(FULL, withdraw=False))
        blogs.write(desk)

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    open_at(stage, blogs.drafts[0])
    publish(stage)
    blogs.watch.move(10.1)
    stage.until(lambda: "It is out." in stage.words())
    stage.settle()

    assert not stage.has_button("Take it down…")


def test_send_it_now_ends_the_wait(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = going(build_stage, blogs)
    stage.click("Send it now")
    stage.until(lambda: "It is out." in stage.words())

    assert len(blogs.service.posts) == 1


def test_the_person_goes_elsewhere_and_finds_it_where_it_is(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = going(build_stage, blogs)
    stage.go(Place.TODAY)
    blogs.watch.move(4)
    open_at(stage, blogs.drafts[0])
    assert "Going out in 6 seconds" in stage.words()
    stage.go(Place.TODAY)
    blogs.watch.move(8)
    stage.until(lambda: state_of(stage) is State.LIVE)
    open_at(stage, blogs.drafts[0])
    assert "It is out." in stage.words()


def test_without_a_take_back_it_leaves_at_once(build_stage: StageBuilder) -> None:
    blogs = Blogs()

    def prepare(desk: Desk) -> None:
        desk.settings.set(TAKE_BACK_SECONDS, 0, actor=CLARA, at=desk.clock())
        blogs.one_blog(desk)

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    open_at(stage, blogs.drafts[0])
    assert "to take it back" not in stage.words()
    stage.click(stage.session.window.footer.primary)
    stage.until(lambda: "It is out." in stage.words())


def test_offline_it_waits_and_can_be_tried_or_taken_back(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = going(build_stage, blogs)
    blogs.service.is_offline = True
    blogs.watch.move(11)
    stage.until(lambda: "You are offline." in stage.words())
    assert "It goes out when you are back. Nothing is lost." in stage.words()
    blogs.service.is_offline = False
    stage.click("Try now")
    stage.until(lambda: "It is out." in stage.words())


def test_what_waits_for_the_network_can_be_taken_back(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = going(build_stage, blogs)
    blogs.service.is_offline = True
    blogs.watch.move(11)
    stage.until(lambda: stage.has_button("Take it back"))
    stage.until(lambda: "You are offline." in stage.words())
    stage.click("Take it back")
    stage.until(lambda: primary(stage).startswith("Publish"))
    assert state_of(stage) is State.CANCELLED


def test_a_broken_line_is_tried_again_and_said(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = going(build_stage, blogs)
    blogs.service.faults = [Fault.LOST_CALL]
    blogs.watch.move(11)
    stage.until(lambda: "It did not go out yet." in stage.words())

    assert "The line broke on the way." in stage.words()
    assert stage.has_button("What happened, in detail")


def test_a_scheduled_post_is_kept_by_the_desk_until_its_hour(build_stage: StageBuilder) -> None:
    blogs = Blogs()

    def prepare(desk: Desk) -> None:
        desk.settings.set(ZONE, "UTC", actor=CLARA, at=desk.clock())
        blogs.one_blog(desk)

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    open_at(stage, blogs.drafts[0])
    stage.click("Thursday, 08:00")
    publish(stage)
    assert "It is set in 10 seconds" in stage.words()
    assert "It goes out on Thursday, 08:00. Until then you can take it back." in stage.words()
    blogs.watch.move(11)
    stage.until(lambda: "It goes out on Thursday, 08:00 by itself." in stage.words())
    assert "The desk sends it then, so leave this laptop on." in stage.words()
    stage.click("Take it back")
    stage.until(lambda: "Publish on Thursday, 08:00" in primary(stage))
    assert state_of(stage) is State.CANCELLED


def test_two_blogs_are_told_apart_to_the_end(build_stage: StageBuilder) -> None:
    blogs = Blogs()

    def prepare(desk: Desk) -> None:
        blogs.add(desk, "brightwater", replace(FULL, is_repeat_harmless=False))
        blogs.one_blog(desk)

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    view = open_at(stage, blogs.drafts[0])
    for row in view.choosing.page.rows:
        if not row.isChecked():
            stage.click(row)
    publish(stage)
    assert "Goes first" in stage.words()
    assert "Right after it" in stage.words()
    blogs.service.faults = [Fault.NONE, Fault.NONE, Fault.LOST_CALL]
    blogs.watch.move(11)
    stage.until(lambda: primary(stage) == "See what to do")
    stage.until(lambda: "Out since" in stage.words())
    assert "Waits for your word" in stage.words()
    stage.click("See what to do")
    assert "Did your post arrive?" in stage.words()
    stage.press("Escape")
    assert stage.session.window.place is Place.TODAY


def test_the_seconds_are_announced_at_ten_five_and_none(
    build_stage: StageBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(going_page, "announce", lambda _widget, text: said.append(text))
    blogs = Blogs()
    stage = going(build_stage, blogs)
    for _ in range(11):
        blogs.watch.move(1)
        QTest.qWait(130)
    stage.until(lambda: "It is out." in stage.words())

    counted = [text for text in said if "seconds" in text]
    assert counted == ["Going out in 10 seconds", "Going out in 5 seconds", "Going out in 0 seconds"]
    assert said[-1] == "It is out."


def test_the_first_post_on_the_practice_blog_by_keys_alone(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    with stage.guard.lifted():
        draft = Blogs().write(stage.desk)
        stage.desk.settings.set(TAKE_BACK_SECONDS, 0, actor=CLARA, at=stage.desk.clock())
    open_at(stage, draft)
    stage.press("Ctrl+Return")
    stage.until(lambda: "It is out." in stage.words())
    stage.press("Tab")
    stage.until(lambda: stage.has_button("Open it: Practice blog"))
    stage.click("Open it: Practice blog")
    assert stage.pages[0].startswith("file://")
    assert not stage.surprises
