"""Before it goes: where, when, what the desk noticed, how readers will see it, and what the large button says."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest

from ceo_desk.domain.channel import Capabilities
from ceo_desk.domain.publication import State, Why
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.settings import ZONE
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.publishing.view import PublishView
from tests.services.desks import FULL
from tests.ui.publishing.blogs import (
    Blogs,
    can_press,
    draw_picture,
    open_at,
    open_stage,
    primary,
    publish,
    state,
)
from tests.ui.stage import CLARA, JONAS, Stage, StageBuilder, practice


def ticked(view: PublishView) -> list[str]:
    return [one.text() for one in view.choosing.page.rows if one.isChecked()]


def test_the_practice_blog_is_chosen_where_there_is_no_other(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    with stage.guard.lifted():
        draft = Blogs().write(stage.desk)
    view = open_at(stage, draft)

    assert ticked(view) == ["Practice blog"]
    assert view.choosing.page.rows[0].accessibleDescription() == "stays on this laptop"
    assert primary(stage) == "Publish now"
    assert state(stage) == "Nothing has left this laptop yet."
    assert "Practice blog" in view.choosing.page.cards
    assert not stage.surprises


def test_an_account_that_may_not_publish_says_why_and_the_last_choice_is_kept(build_stage: StageBuilder) -> None:
    blogs = Blogs()

    def prepare(desk: Desk) -> None:
        blogs.one_blog(desk)
        blogs.add(desk, "brightwater")
        blogs.add(desk, "closed", Capabilities(content="html"))
        blogs.add(desk, "guest", replace(FULL, publish=False, submit=True))
        blogs.write(desk, "Another one")

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    view = open_at(stage, blogs.drafts[0])
    rows = {one.text(): one for one in view.choosing.page.rows}

    assert rows["Closed blog"].accessibleDescription() == "this account may not publish there"
    assert not rows["Closed blog"].isEnabled()
    assert rows["Guest blog"].accessibleDescription() == "an editor there must release it"
    assert ticked(view) == ["Alderbay blog"]
    stage.click(rows["Alderbay blog"])
    assert not can_press(stage)
    assert state(stage) == "Choose where it goes."
    stage.click(rows["Brightwater blog"])
    assert can_press(stage)
    publish(stage)
    again = open_at(stage, blogs.drafts[1])

    assert ticked(again) == ["Brightwater blog"]


def test_both_clocks_stand_below_the_hour_and_the_button_names_it(build_stage: StageBuilder) -> None:
    blogs = Blogs()

    def prepare(desk: Desk) -> None:
        desk.settings.set(ZONE, "Europe/London", actor=CLARA, at=desk.clock())
        blogs.add(desk, "alderbay", zone="Europe/Berlin")
        blogs.add(desk, "brightwater", zone="Europe/London")
        blogs.write(desk)

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    view = open_at(stage, blogs.drafts[0])
    assert "You then have 10 seconds to take it back." in stage.words()
    stage.click("Thursday, 08:00")

    assert "08:00 in London, your clock.\n09:00 in Berlin, the blog’s clock." in stage.words()
    assert primary(stage) == "Publish on Thursday, 08:00"
    for row in view.choosing.page.rows:
        stage.click(row)
    assert "08:00 in London, your clock and the blog’s." in stage.words()
    publish(stage)
    (publication,) = stage.desk.outbox.posts()
    assert publication.due == datetime.fromisoformat("2026-11-26T08:00:00+00:00")


def test_another_time_is_typed_or_stepped_and_a_past_hour_holds_the_button(build_stage: StageBuilder) -> None:
    blogs = Blogs()

    def prepare(desk: Desk) -> None:
        desk.settings.set(ZONE, "UTC", actor=CLARA, at=desk.clock())
        blogs.one_blog(desk)

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    view = open_at(stage, blogs.drafts[0])
    stage.click("Another time")
    when = view.choosing.page.when
    assert when.day.edit.hasFocus()
    QTest.keyClick(when.day.edit, Qt.Key.Key_Up)
    stage.turn()
    assert primary(stage) == "Publish on Friday, 08:00"
    for _ in range(3):
        stage.click(when.day.buttons[0])
    assert primary(stage) == "Publish today, 08:00"
    assert not can_press(stage)
    assert state(stage) == "That hour has passed. Choose a later one."
    stage.click(when.hour.buttons[1])
    assert primary(stage) == "Publish today, 08:15"
    assert can_press(stage)
    when.hour.edit.setTime(QTime(8, 20))
    stage.click(when.hour.buttons[0])
    assert when.hour.edit.time() == QTime(8, 15)
    when.day.edit.setDate(QDate(2026, 12, 24))
    stage.turn()
    assert primary(stage) == "Publish on 24 December, 08:15"
    assert all(button.width() >= 48 and button.height() >= 48 for button in (*when.day.buttons, *when.hour.buttons))
    blogs.watch.move(timedelta(days=60).total_seconds())
    stage.until(lambda: not can_press(stage), "the hour passed while the person looked")


def test_a_hard_rule_holds_the_button_and_one_press_leads_to_the_page(build_stage: StageBuilder) -> None:
    blogs = Blogs()

    def prepare(desk: Desk) -> None:
        blogs.add(desk, "alderbay")
        blogs.write(desk, "", "Words for [name of the guest].\n")

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    open_at(stage, blogs.drafts[0])

    assert not can_press(stage)
    assert state(stage) == "It has no title yet."
    assert "A gap is left: [name of the guest]." in stage.words()
    stage.press("Ctrl+Return")
    assert not stage.desk.outbox.posts()
    stage.click("Fill it")
    assert stage.session.window.place is Place.PAGE


def test_those_who_are_named_agreed_and_that_is_put_aside_for_this_post(build_stage: StageBuilder) -> None:
    blogs = Blogs()

    def prepare(desk: Desk) -> None:
        blogs.one_blog(desk)
        blogs.write(desk, "Again")

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    open_at(stage, blogs.drafts[0])
    assert "You name Amara and Luis." in stage.words()
    stage.click("They agreed")

    assert "Amara and Luis agreed, you say." in stage.words()
    assert not stage.has_button("They agreed")
    open_at(stage, blogs.drafts[1])
    assert stage.has_button("They agreed")
    open_at(stage, blogs.drafts[0])
    assert not stage.has_button("They agreed")


def test_the_card_shows_the_picture_and_the_whole_page_opens_in_the_browser(
    build_stage: StageBuilder, tmp_path: Path
) -> None:
    blogs = Blogs()
    draw_picture(tmp_path)

    def prepare(desk: Desk) -> None:
        blogs.add(desk, "alderbay")
        blogs.write(desk, body=f"Look.\n\n![](a.jpg)\n\n{'Words. ' * 90}", near=tmp_path)

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    view = open_at(stage, blogs.drafts[0])

    assert view.choosing.page.cards["Blog"].accessibleName() == "Blog: What our night porters taught me"
    assert "1 picture is not described in words." in stage.words()
    stage.click("Open the whole page")
    stage.settle()
    assert stage.pages[0].startswith("file://")
    assert Path(stage.pages[0].removeprefix("file://")).exists()
    stage.click("Describe it")
    assert stage.session.window.place is Place.PAGE


def test_the_text_that_was_typed_last_is_the_one_that_is_seen_and_goes(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs)
    view = open_at(stage, blogs.drafts[0])
    with stage.guard.lifted():
        stage.desk.writing.edit(blogs.drafts[0], Changes(title="A better title"), actor=CLARA)
    stage.until(lambda: "A better title" in view.choosing.page.cards["Blog"].accessibleName())


def test_the_assistant_gives_it_for_approval_and_the_leader_publishes_it_as_it_is(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs, face="assistant")
    open_at(stage, blogs.drafts[0])
    assert primary(stage) == "Give to Clara for approval"
    publish(stage)
    assert "Clara has it now." in stage.words()
    assert stage.desk.outbox.posts()[0].state is State.PROPOSED
    stage.click(stage.session.window.rail.sitter)
    stage.until(lambda: stage.session.window.context.sitter.is_leader)
    stage.settle()
    open_at(stage, blogs.drafts[0])

    assert f"{JONAS} asks for your word." in stage.words()
    assert primary(stage) == "Publish as it is"
    stage.click(stage.session.window.footer.primary)
    stage.settle()
    held = stage.desk.outbox.posts()[0]
    assert (held.state, held.approved_by, held.proposed_by) == (State.HELD, CLARA, JONAS)


def propose(stage: Stage, draft: str) -> None:
    with stage.guard.lifted():
        stage.desk.publishing.order(Order(draft, ("alderbay",), is_proposal=True), actor=JONAS)


def test_a_proposed_post_that_was_changed_since_goes_as_it_is_seen(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs)
    propose(stage, blogs.drafts[0])
    with stage.guard.lifted():
        stage.desk.writing.edit(blogs.drafts[0], Changes(title="Changed"), actor=CLARA)
    open_at(stage, blogs.drafts[0])

    assert "The post was changed since. You see it as it is now." in stage.words()
    assert primary(stage) == "Publish now"
    stage.click("Change it")
    assert stage.session.window.place is Place.PAGE


def test_a_proposal_can_be_given_back(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs)
    propose(stage, blogs.drafts[0])
    open_at(stage, blogs.drafts[0])
    stage.click("Give it back")
    stage.settle()

    assert stage.desk.outbox.posts()[0].state is State.CANCELLED
    assert stage.session.window.place is Place.TODAY


def test_what_stands_there_is_updated_and_only_where_something_changed(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs)
    with stage.guard.lifted():
        stage.desk.publishing.order(Order(blogs.drafts[0], ("alderbay",), hold_seconds=0), actor=CLARA)
        stage.desk.sender.drain()
    open_at(stage, blogs.drafts[0])

    assert primary(stage) == "Publish the changes"
    assert state(stage) == "Readers have exactly this already."
    assert not can_press(stage)
    assert not stage.has_button("Another time")
    with stage.guard.lifted():
        stage.desk.writing.edit(blogs.drafts[0], Changes(title="Better"), actor=CLARA)
    stage.until(lambda: can_press(stage))
    publish(stage)
    assert stage.desk.outbox.posts()[0].state is State.HELD


def test_offline_it_is_published_when_the_person_is_online(build_stage: StageBuilder) -> None:
    blogs = Blogs()

    def prepare(desk: Desk) -> None:
        blogs.one_blog(desk)
        blogs.write(desk, "Another")
        blogs.service.is_offline = True
        desk.publishing.order(Order(blogs.drafts[1], ("alderbay",), hold_seconds=0), actor=CLARA)
        desk.sender.drain()
        assert desk.outbox.posts()[0].why is Why.OFFLINE

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    open_at(stage, blogs.drafts[0])

    assert primary(stage) == "Publish when I am online"


def test_without_any_blog_the_button_connects_one(build_stage: StageBuilder) -> None:
    blogs = Blogs()

    def prepare(desk: Desk) -> None:
        blogs.write(desk)

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    open_at(stage, blogs.drafts[0])

    assert primary(stage) == "Connect a blog"
    assert can_press(stage)
    assert "No blog is connected yet." in stage.words()
    assert not stage.has_button("Now")
    assert "10 seconds" not in stage.words()
    stage.click("Connect one")
    stage.settle()
    assert stage.session.window.place is Place.CONNECT


def test_esc_and_the_button_above_lead_back_to_writing(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs)
    open_at(stage, blogs.drafts[0])
    stage.press("Escape")
    assert stage.session.window.place is Place.PAGE
    open_at(stage, blogs.drafts[0])
    stage.click("Back to writing")
    assert stage.session.window.place is Place.PAGE


def test_what_the_desk_does_not_know_is_said_above_the_page(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs)
    view = open_at(stage, "gone")

    assert view.choosing.page.banner.isVisible()
    stage.click("Close")
    assert not view.choosing.page.banner.isVisible()
