"""What the desk asks about an answer, in Today's place."""

from dataclasses import replace

from ceo_desk.domain.channel import Page, Problem, PublishOutcome, Rejected, RemoteComment, RemoteStatus, Unsure
from ceo_desk.domain.publication import State
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.answering.reading import Question
from ceo_desk.services.desk import Desk
from ceo_desk.ui.frame.place import Place
from tests.ui.publishing.blogs import Blogs, primary, state
from tests.ui.stage import CLARA, Stage, StageBuilder

CLOSED = Rejected(
    Problem(
        "comments_closed",
        "Comments on this post were closed, so your answer could not go there.",
        "Write a post instead · Keep it",
    )
)
BROKEN = Unsure(Problem("line_broke", "The line broke on the way to your blog."))
WORDS = "Because the porters asked for it."


def asked(build_stage: StageBuilder, blogs: Blogs, says: PublishOutcome) -> Stage:
    """A window that asks about an answer to Ines."""

    def prepare(desk: Desk) -> None:
        stubborn = blogs.stubborn_blog(desk, says)
        ines = RemoteComment("7", "1", "", "Ines", "Why so early?", blogs.watch.at, RemoteStatus.LIVE)
        blogs.service.pages = [Page((replace(ines, author_key="ines"),))]
        desk.reading.fetch(tell=lambda _: None)
        (comment,) = (item.id for item in desk.reading.ask(Question("all")).items)
        desk.answering.reply(ReplyOrder(comment, WORDS, 0), actor=CLARA)
        desk.sender.drain()
        assert not stubborn.says

    stage = build_stage(prepare, watch=blogs.watch, door=blogs.door)
    stage.until(lambda: stage.has_button("Ask me later"))
    stage.settle()
    return stage


def reply_state(stage: Stage) -> State:
    return stage.desk.outbox.all()[-1].state


def test_a_refused_answer_becomes_a_post(build_stage: StageBuilder) -> None:
    stage = asked(build_stage, Blogs(), CLOSED)

    assert "Your answer did not go out." in stage.words()
    assert CLOSED.problem.sentence in stage.words()
    assert WORDS in stage.words()
    stage.click("Write a post instead")
    stage.until(lambda: stage.session.window.place is Place.PAGE)
    assert reply_state(stage) is State.CANCELLED
    assert any(one.opening.startswith("Because the porters") for one in stage.desk.shelf.glance())


def test_a_refused_answer_is_kept_with_its_comment(build_stage: StageBuilder) -> None:
    stage = asked(build_stage, Blogs(), CLOSED)
    comment = stage.desk.outbox.all()[-1].comment
    stage.click("Keep it")
    stage.until(lambda: reply_state(stage) is State.CANCELLED)

    stage.until(lambda: "Your answer did not go out." not in stage.words())
    assert stage.desk.answering.words_kept(comment) == WORDS


def test_the_large_button_leads_to_the_comment(build_stage: StageBuilder) -> None:
    stage = asked(build_stage, Blogs(), CLOSED)
    assert primary(stage) == "Look at the comment"
    stage.press("Ctrl+Return")
    assert stage.session.window.place is Place.ANSWER


def test_an_unsure_answer_is_sent_once_more_and_can_be_taken_back(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = asked(build_stage, blogs, BROKEN)
    assert "Did your answer arrive?" in stage.words()
    stage.click("Send it again")
    stage.until(lambda: state(stage) == "Your answer goes out once more.")
    assert reply_state(stage) is State.WAITING
    stage.press("Ctrl+Z")
    stage.until(lambda: reply_state(stage) is State.CANCELLED)
    assert not blogs.service.posts


def test_an_unsure_answer_goes_once_the_seconds_are_over(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = asked(build_stage, blogs, BROKEN)
    stage.click("Send it again")
    stage.until(lambda: state(stage) == "Your answer goes out once more.")
    blogs.watch.move(11)
    stage.until(lambda: reply_state(stage) is State.LIVE)
    stage.until(lambda: state(stage) != "Your answer goes out once more.")


def test_asked_later_the_day_is_shown(build_stage: StageBuilder) -> None:
    stage = asked(build_stage, Blogs(), BROKEN)
    stage.click("Ask me later")
    stage.until(lambda: "Did your answer arrive?" not in stage.words())
    assert reply_state(stage) is State.UNSURE
