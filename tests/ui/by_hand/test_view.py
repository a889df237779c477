"""LinkedIn by hand in the real window: a post, a comment that is pasted in, its answer."""

import pytest
from PySide6.QtGui import QGuiApplication

from ceo_desk.domain.comment import CommentState
from ceo_desk.services.desk import Desk
from ceo_desk.services.linkedin.by_hand import COMPOSER, FEED, PastedComment
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.answering.inbox.view import InboxView
from ceo_desk.ui.by_hand.presenter import Copied, taken_apart
from ceo_desk.ui.by_hand.view import ByHandView
from ceo_desk.ui.frame.place import Place
from tests.ui.stage import CLARA, Stage, StageBuilder

POST = "https://www.linkedin.com/feed/update/urn:li:share:73/"
COPY = f"Ada Doe\nWhat about the porters?\n{POST}?commentUrn=1"


def by_hand(stage: Stage) -> ByHandView:
    screen = stage.screen
    assert isinstance(screen, ByHandView)
    return screen


def press(stage: Stage) -> None:
    stage.press("Ctrl+Return")
    stage.settle()


def two_drafts(desk: Desk) -> None:
    """The night is the latest."""
    desk.writing.begin(Changes(title="Day", body="By day.\n"), actor=CLARA)
    desk.writing.begin(Changes(title="Night", body="I worked **all** night.\n"), actor=CLARA)


def a_comment(desk: Desk) -> None:
    two_drafts(desk)
    night = next(one for one in desk.writing.all(actor=CLARA) if one.content.title == "Night")
    posted = desk.by_hand.posted(night.id, POST, actor=CLARA)
    desk.by_hand.came(PastedComment("Ada Doe", "What about the porters?", post=posted.id), actor=CLARA)


def test_a_post_is_copied_posted_and_said_to_be_out(build_stage: StageBuilder) -> None:
    stage = build_stage(two_drafts)
    stage.go(Place.LINKEDIN)
    stage.click("Go on without signing in")
    stage.settle()
    screen = by_hand(stage)
    assert "Post on LinkedIn by hand" in stage.words()
    stage.click("Day")
    stage.settle()
    press(stage)
    assert QGuiApplication.clipboard().text() == "By day."
    assert stage.pages == [COMPOSER]
    assert stage.desk.outbox.posts() == ()
    assert stage.session.window.footer.primary.words() == "It is out"
    stage.press("Esc")
    stage.click("Night")
    stage.settle()
    press(stage)
    assert QGuiApplication.clipboard().text() == "I worked all night."
    QGuiApplication.clipboard().clear()
    stage.click("Copy it again")
    assert QGuiApplication.clipboard().text() == "I worked all night."
    screen.post.link.line.setFocus()
    stage.type("linkedin.com/nonsense")
    press(stage)
    assert "This is no link." in stage.words()
    screen.post.link.set_text(POST)
    press(stage)
    (posted,) = stage.desk.outbox.posts()
    assert (posted.url, posted.remote_id) == (POST, "urn:li:share:73")
    assert stage.surprises == []


def test_a_comment_is_pasted_in_and_waits(build_stage: StageBuilder) -> None:
    stage = build_stage(a_comment)
    stage.go(Place.SETTINGS)
    stage.click("Paste a comment of linkedin-by-hand")
    stage.settle()
    screen = by_hand(stage)
    assert not screen.primary.isEnabled()
    stage.click("Open the post on LinkedIn")
    assert stage.pages == [POST]
    stage.click("Another post")
    stage.click("Open the post on LinkedIn")
    assert stage.pages[1:] == [FEED]
    stage.click("Night")
    QGuiApplication.clipboard().setText(COPY.replace("Ada Doe", "Ben Okafor"))
    stage.press("Ctrl+V", screen.comment.person.line)
    assert (screen.comment.person.text(), screen.comment.words.toPlainText()) == (
        "Ben Okafor",
        "What about the porters?",
    )
    assert screen.comment.link.text().startswith(POST)
    press(stage)
    assert stage.session.window.context.sitter.is_leader
    found = stage.desk.inbox.page((CommentState.WAITING,), None, None, None, 9).items
    assert sorted(one.author for one in found) == ["Ada Doe", "Ben Okafor"]
    assert {one.post_title for one in found} == {"Night"}
    assert "Ben Okafor" in stage.words()


@pytest.mark.parametrize("face", ["leader", "assistant"])
def test_an_answer_that_linkedin_takes_from_no_desk_is_written_there(build_stage: StageBuilder, face: str) -> None:
    stage = build_stage(a_comment, face=face)
    (item,) = stage.desk.inbox.page((CommentState.WAITING,), None, None, None, 9).items
    with stage.guard.lifted():
        stage.desk.answering.keep_words(item.id, "They have the day off.")
    stage.go(Place.BY_HAND, item.id, "answer")
    screen = by_hand(stage)
    assert "Answer Ada on LinkedIn" in stage.words()
    assert screen.answer.editor.words() == "They have the day off."
    press(stage)
    assert QGuiApplication.clipboard().text() == "They have the day off."
    assert stage.pages == [POST]
    assert stage.desk.inbox.find(item.id).state is CommentState.WAITING
    press(stage)
    assert stage.desk.inbox.find(item.id).state is CommentState.ANSWERED
    assert stage.surprises == []


def test_sending_from_the_card_leads_to_the_hands(build_stage: StageBuilder) -> None:
    stage = build_stage(a_comment)
    (item,) = stage.desk.inbox.page((CommentState.WAITING,), None, None, None, 9).items
    stage.go(Place.ANSWER, item.id)
    stage.type("They have the day off.")
    assert stage.session.window.footer.primary.words() == "Answer on LinkedIn"
    press(stage)
    screen = by_hand(stage)
    assert screen.answer.editor.words() == "They have the day off."
    stage.press("Esc")
    stage.settle()
    assert "Ada" in stage.words()


@pytest.mark.parametrize(
    ("copied", "parts"),
    [
        (COPY, Copied("Ada Doe", "What about the porters?", f"{POST}?commentUrn=1")),
        ("Only words.", Copied("", "Only words.", "")),
        ("What?\nAnd why?", Copied("", "What?\nAnd why?", "")),
        (POST, Copied("", "", POST)),
        ("", Copied("", "", "")),
    ],
)
def test_a_copy_is_taken_apart(copied: str, parts: Copied) -> None:
    assert taken_apart(copied) == parts


def test_sending_from_the_inbox_leads_to_the_hands(build_stage: StageBuilder) -> None:
    stage = build_stage(a_comment, face="assistant")
    (item,) = stage.desk.inbox.page((CommentState.WAITING,), None, None, None, 9).items
    with stage.guard.lifted():
        stage.desk.answering.keep_words(item.id, "They have the day off.")
    screen = stage.go(Place.ANSWER, item.id)
    assert isinstance(screen, InboxView)
    screen.replies.send(item.id, "They have the day off.", "Ada")
    stage.settle()
    assert by_hand(stage).answer.editor.words() == "They have the day off."


def test_a_post_goes_by_hand_from_where_it_is_published(build_stage: StageBuilder) -> None:
    stage = build_stage(two_drafts)
    day = next(one.id for one in stage.desk.writing.all(actor=CLARA) if one.content.title == "Day")
    stage.go(Place.PUBLISH, day)
    stage.click("Post it on LinkedIn by hand")
    stage.settle()
    stage.until(lambda: by_hand(stage)._words == "By day.")
    assert not stage.has_button("Night")
    stage.press("Esc")
    stage.settle()
    stage.click("Post it on LinkedIn by hand")
    stage.settle()
    press(stage)
    assert QGuiApplication.clipboard().text() == "By day."
    press(stage)
    assert [one.draft for one in stage.desk.outbox.posts()] == [day]
    stage.go(Place.PUBLISH, day)
    assert not stage.has_button("Post it on LinkedIn by hand")
    assert stage.surprises == []


def test_the_assistant_answers_by_hand_from_the_list(build_stage: StageBuilder) -> None:
    stage = build_stage(a_comment, face="assistant")
    view = stage.go(Place.ANSWER)
    assert isinstance(view, InboxView)
    stage.until(lambda: stage.session.window.footer.primary.words() == "Answer on LinkedIn")
    stage.until(lambda: not view.thread_pane.editor.isReadOnly())
    view.thread_pane.editor.setFocus()
    stage.type("They have the day off.")
    press(stage)
    screen = by_hand(stage)
    stage.until(lambda: screen.answer.editor.words() == "They have the day off.")
    press(stage)
    assert QGuiApplication.clipboard().text() == "They have the day off."
    press(stage)
    (answer,) = [one for one in stage.desk.outbox.all() if one.comment]
    assert stage.desk.inbox.find(answer.comment).state is CommentState.ANSWERED
    assert stage.surprises == []
