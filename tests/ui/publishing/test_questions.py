"""What the desk asks where something did not simply go out, and every way on."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from ceo_desk.domain.channel import (
    ChangedElsewhere,
    Page,
    Problem,
    PublishOutcome,
    Rejected,
    RemoteComment,
    RemoteStatus,
    SignInNeeded,
)
from ceo_desk.domain.embargo import Embargo
from ceo_desk.domain.publication import State, Why
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.answering.reading import Question as Asked
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.settings import ZONE
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.parts.reading import Reading
from ceo_desk.ui.writing.view import PageView
from tests.services.desks import BEGIN
from tests.services.remote import Fault
from tests.ui.publishing.blogs import Blogs, can_press, open_at, primary, publish, state
from tests.ui.stage import CLARA, Stage, StageBuilder

NOT_ALLOWED = Rejected(
    Problem(
        "may_not_publish",
        "Your account may write on this blog, but not publish.",
        "Copy the note for IT",
        "rest_cannot_publish",
    )
)
SIGN_IN = SignInNeeded(Problem("sign_in", "Your blog no longer accepts this desk. Nothing is lost."))
CHANGED = ChangedElsewhere(
    Problem("changed_elsewhere", "Somebody changed this post on the site.", "Show both"),
    "What our night porters taught me",
    "<p>Their own words.</p>\n<p>What did you learn?</p>",
    "theirs",
    BEGIN,
)


def asked(build_stage: StageBuilder, blogs: Blogs, prepare: Callable[[Desk], None], fault: Fault = Fault.NONE) -> Stage:
    """A window that asks, after a post was published in it and the take-back ended."""
    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    open_at(stage, blogs.drafts[0])
    publish(stage)
    blogs.service.faults = [fault]
    blogs.watch.move(11)
    stage.until(lambda: stage.has_button("Ask me later"))
    stage.settle()
    return stage


def told(*says: PublishOutcome) -> tuple[Blogs, Callable[[Desk], None]]:
    blogs = Blogs()

    def prepare(desk: Desk) -> None:
        blogs.stubborn_blog(desk, *says)

    return blogs, prepare


def state_of(stage: Stage) -> State:
    return stage.desk.outbox.posts()[-1].state


# ------------------------------------------------------------------ unsure
def test_unsure_the_large_button_only_looks(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = asked(build_stage, blogs, blogs.shaky_blog, Fault.LOST_CALL)

    assert "Did your post arrive?" in stage.words()
    assert "Brightwater blog, today, " in stage.words()
    assert "Last Tuesday I worked from ten at night" in stage.words()
    assert state(stage) == "Nothing will be sent without your word."
    assert primary(stage) == "Look on your blog"
    stage.click("Look on your blog")
    assert stage.pages == ["https://brightwater.example/"]
    assert state_of(stage) is State.UNSURE
    arrived, again = stage.button("It arrived"), stage.button("Send it again")
    assert arrived.size() == again.size()
    stage.click("What happened, in detail")
    stage.click("Ask me later")
    assert stage.session.window.place is Place.TODAY
    assert state_of(stage) is State.UNSURE


def test_unsure_it_arrived(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = asked(build_stage, blogs, blogs.shaky_blog, Fault.LOST_ANSWER)
    stage.click("It arrived")
    stage.until(lambda: "It is out." in stage.words())

    assert state_of(stage) is State.LIVE
    assert len(blogs.service.posts) == 1


def test_unsure_it_arrived_at_this_link(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = asked(build_stage, blogs, blogs.shaky_blog, Fault.LOST_ANSWER)
    field = next(one for one in stage.screen.findChildren(QLineEdit) if one.isVisible())
    assert field.accessibleName() == "Its link, if you have it"
    field.setFocus()
    stage.type("somewhere", field)
    stage.click("It arrived")
    assert "This is not a link. Copy it as the browser shows it." in stage.words()
    assert state_of(stage) is State.UNSURE

    field.clear()
    stage.type("https://brightwater.example/porters", field)
    stage.screen.refresh()
    stage.settle()
    stage.press("Return")
    stage.until(lambda: "It is out." in stage.words())
    assert stage.desk.outbox.posts()[-1].url == "https://brightwater.example/porters"


def test_unsure_it_is_sent_once_more_with_ten_seconds_to_take_it_back(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = asked(build_stage, blogs, blogs.shaky_blog, Fault.LOST_CALL)
    stage.click("Send it again")
    stage.until(lambda: "Going out in 10 seconds" in stage.words())
    assert not blogs.service.posts
    stage.click("Send it now")
    stage.until(lambda: "It is out." in stage.words())
    assert len(blogs.service.posts) == 1


def test_what_is_sent_once_more_can_be_taken_back(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = asked(build_stage, blogs, blogs.shaky_blog, Fault.LOST_CALL)
    stage.click("Send it again")
    stage.until(lambda: "Going out in 10 seconds" in stage.words())
    stage.press("Escape")
    stage.until(lambda: primary(stage) == "Publish now")
    assert state_of(stage) is State.CANCELLED


# ------------------------------------------------------------------ missed
def missed(build_stage: StageBuilder, blogs: Blogs) -> Stage:
    def prepare(desk: Desk) -> None:
        desk.settings.set(ZONE, "UTC", actor=CLARA, at=desk.clock())
        blogs.one_blog(desk)
        order = Order(blogs.drafts[0], ("alderbay",), BEGIN + timedelta(hours=1), hold_seconds=0)
        desk.publishing.order(order, actor=CLARA)
        blogs.watch.move(3 * 3600)
        desk.sender.drain()
        assert desk.outbox.posts()[0].why is Why.MISSED

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    open_at(stage, blogs.drafts[0])
    stage.until(lambda: "Should it still go?" in stage.words())
    return stage


def test_missed_it_is_published_now(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = missed(build_stage, blogs)
    assert ", and the laptop was asleep." in stage.words()
    stage.click("Publish now")
    stage.until(lambda: "Going out in 10 seconds" in stage.words())


def test_missed_another_hour_is_chosen(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = missed(build_stage, blogs)
    stage.click("Choose a time")
    stage.until(lambda: stage.has_button("Thursday, 08:00"))
    stage.click("Thursday, 08:00")
    publish(stage)
    stage.until(lambda: "It is set in 10 seconds" in stage.words())
    assert stage.desk.outbox.posts()[0].due == BEGIN + timedelta(days=2)


def test_missed_it_is_taken_back(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = missed(build_stage, blogs)
    stage.click("Take it back")
    stage.until(lambda: state_of(stage) is State.CANCELLED)
    stage.until(lambda: stage.has_button("Thursday, 08:00"))


def test_missed_and_changed_since_the_newer_text_is_named(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = missed(build_stage, blogs)
    with stage.guard.lifted():
        stage.desk.writing.edit(blogs.drafts[0], Changes(title="Newer"), actor=CLARA)
    stage.until(lambda: "You changed it since, so the newer text goes." in stage.words())


# ------------------------------------------------------------------ refused
def test_refused_says_why_and_offers_the_note_for_it(build_stage: StageBuilder) -> None:
    blogs, prepare = told(NOT_ALLOWED)
    stage = asked(build_stage, blogs, prepare)

    assert "Your post did not go out." in stage.words()
    assert "Your account may write on this blog, but not publish." in stage.words()
    assert primary(stage) == "Change the post"
    stage.click("Copy the note for IT")
    assert "publish_posts" in QGuiApplication.clipboard().text()
    assert "The note is copied." in stage.words()
    stage.click("Look it over")
    stage.until(lambda: primary(stage) == "Publish now" and can_press(stage))
    stage.until(lambda: "Your account may write on this blog, but not publish." in stage.words())
    publish(stage)
    stage.until(lambda: "Going out in 10 seconds" in stage.words())


def test_refused_it_is_kept_or_changed(build_stage: StageBuilder) -> None:
    blogs, prepare = told(NOT_ALLOWED)
    stage = asked(build_stage, blogs, prepare)
    stage.press("Ctrl+Return")
    assert stage.session.window.place is Place.PAGE
    open_at(stage, blogs.drafts[0])
    stage.until(lambda: stage.has_button("Keep it"))
    stage.click("Keep it")
    stage.until(lambda: can_press(stage) and primary(stage) == "Publish now")
    assert state_of(stage) is State.CANCELLED


# ------------------------------------------------------------------ changed there
def changed(build_stage: StageBuilder) -> tuple[Stage, Blogs]:
    blogs = Blogs()

    def prepare(desk: Desk) -> None:
        stubborn = blogs.stubborn_blog(desk)
        desk.publishing.order(Order(blogs.drafts[0], ("alderbay",), hold_seconds=0), actor=CLARA)
        desk.sender.drain()
        desk.writing.edit(blogs.drafts[0], Changes(body="Mine.\n\nWhat did you learn?"), actor=CLARA)
        stubborn.says = [CHANGED]

    return asked(build_stage, blogs, prepare), blogs


def test_changed_both_versions_stand_side_by_side_and_theirs_is_kept(build_stage: StageBuilder) -> None:
    stage, blogs = changed(build_stage)
    stage.until(lambda: "Different here" in stage.words())

    assert "Which one should readers have?" in stage.words()
    assert stage.words().count("Different here") == 2
    texts = [one.toPlainText() for one in stage.screen.findChildren(Reading)]
    assert texts.count("What did you learn?") == 2
    assert {"Mine.", "Their own words."} <= set(texts)
    stage.click("Keep theirs")
    stage.until(lambda: state_of(stage) is State.LIVE)
    assert [post.content for post in blogs.service.posts.values()] == [blogs.service.posts["1"].content]


def test_changed_mine_is_put_there_after_it_was_read(build_stage: StageBuilder) -> None:
    stage, blogs = changed(build_stage)
    stage.click("Put mine there")
    stage.until(lambda: "Going out in 10 seconds" in stage.words())
    blogs.watch.move(11)
    stage.until(lambda: "It is out." in stage.words())
    assert "Mine." in blogs.service.posts["1"].content


# ------------------------------------------------------------------ no way in
def test_a_new_password_is_given(build_stage: StageBuilder) -> None:
    blogs, prepare = told(SIGN_IN)
    stage = asked(build_stage, blogs, prepare)

    assert "Alderbay blog no longer accepts this desk." in stage.words()
    assert "Nothing is lost. Your post waits until it does." in stage.words()
    stage.press("Ctrl+Return")
    assert stage.session.window.place is Place.CONNECT


def test_what_waits_for_a_password_can_be_taken_back(build_stage: StageBuilder) -> None:
    blogs, prepare = told(SIGN_IN)
    stage = asked(build_stage, blogs, prepare)
    stage.click("Take it back")
    stage.until(lambda: primary(stage).startswith("Publish"))
    assert state_of(stage) is State.CANCELLED


# ------------------------------------------------------------------ words under embargo
def embargoed(build_stage: StageBuilder, blogs: Blogs) -> Stage:
    def prepare(desk: Desk) -> None:
        blogs.one_blog(desk)
        desk.publishing.order(Order(blogs.drafts[0], ("alderbay",), hold_seconds=0), actor=CLARA)
        desk.embargoing.keep(Embargo("thanked Luis", stops=True))
        desk.sender.drain()
        assert desk.outbox.posts()[0].why is Why.EMBARGO

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    open_at(stage, blogs.drafts[0])
    stage.until(lambda: "Words in it must not go out yet." in stage.words())
    return stage


def test_words_that_must_not_go_out_are_named_and_the_post_can_be_changed(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = embargoed(build_stage, blogs)
    assert "It says “thanked Luis”. It was about to leave. Nothing was sent" in stage.words()
    assert not blogs.service.posts
    stage.click("Change the post")
    stage.until(lambda: isinstance(stage.screen, PageView))


def test_once_they_may_go_out_it_is_looked_over_and_goes(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = embargoed(build_stage, blogs)
    stage.click("Look it over")
    stage.until(lambda: "“thanked Luis” must not go out yet." in stage.words())
    assert not can_press(stage)
    with stage.guard.lifted():
        stage.desk.embargoing.remove("thanked Luis")
    stage.until(lambda: can_press(stage))
    publish(stage)
    stage.until(lambda: "Going out in 10 seconds" in stage.words())


def test_held_back_it_is_taken_back(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = embargoed(build_stage, blogs)
    stage.click("Take it back")
    stage.until(lambda: state_of(stage) is State.CANCELLED)


# ------------------------------------------------------------------ after a pause
def resumed(build_stage: StageBuilder, blogs: Blogs) -> Stage:
    def prepare(desk: Desk) -> None:
        blogs.one_blog(desk)
        at = blogs.watch.at + timedelta(hours=3)
        desk.publishing.order(Order(blogs.drafts[0], ("alderbay",), at, hold_seconds=0), actor=CLARA)
        desk.publishing.pause(is_on=True, actor=CLARA)
        desk.publishing.pause(is_on=False, actor=CLARA)

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    stage.until(lambda: "The pause is over. Should it still go?" in stage.words())
    return stage


def test_after_a_pause_a_post_asks_and_goes_now(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = resumed(build_stage, blogs)
    assert "You paused everything, so it stayed here." in stage.words()
    stage.press("Ctrl+Return")
    stage.until(lambda: "Going out in 10 seconds" in stage.words())
    blogs.watch.move(11)
    stage.until(lambda: "It is out." in stage.words())


def test_after_a_pause_a_post_is_kept_as_a_draft(build_stage: StageBuilder) -> None:
    stage = resumed(build_stage, Blogs())
    assert stage.has_button("Choose a time")
    stage.click("Keep it as a draft")
    stage.until(lambda: state_of(stage) is State.CANCELLED)


def test_after_a_pause_an_answer_asks_and_goes_as_it_is(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = build_stage(lambda desk: stop_an_answer(desk, blogs), watch=blogs.watch, door=blogs.door)
    stage.until(lambda: "You paused everything, so this answer stayed here." in stage.words())
    assert "We do. All of them." in stage.words()
    stage.press("Ctrl+Return")
    stage.until(lambda: not stage.session.window.footer.words().startswith("Nothing will be sent"))
    blogs.watch.move(11)
    stage.until(lambda: stage.desk.outbox.all()[0].state is State.LIVE)


def test_after_a_pause_an_answer_goes_back_to_its_comment(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = build_stage(lambda desk: stop_an_answer(desk, blogs), watch=blogs.watch, door=blogs.door)
    stage.until(lambda: "You paused everything, so this answer stayed here." in stage.words())
    stage.click("Look at the comment")
    stage.until(lambda: stage.session.window.place is Place.ANSWER)
    (reply,) = stage.desk.outbox.all()
    assert reply.state is State.CANCELLED
    assert stage.desk.answering.words_kept(reply.comment) == "We do. All of them."


def stop_an_answer(desk: Desk, blogs: Blogs) -> None:
    """An answer that a pause kept here, and the pause is over."""
    blogs.one_blog(desk)
    said = RemoteComment(
        "7", "1", "", "Kenji Arai", "Do you read it?", blogs.watch.at, RemoteStatus.LIVE, author_key="k"
    )
    blogs.service.pages = [Page((said,))]
    desk.reading.fetch(tell=lambda _: None)
    (item,) = desk.reading.ask(Asked("all")).items
    desk.answering.reply(ReplyOrder(item.id, "We do. All of them.", 0), actor=CLARA)
    desk.publishing.pause(is_on=True, actor=CLARA)
    desk.publishing.pause(is_on=False, actor=CLARA)
