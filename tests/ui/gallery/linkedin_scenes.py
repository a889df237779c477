"""Connecting LinkedIn: its three steps, a refusal, what the account may do, and the day its sign-in ends."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtGui import QGuiApplication

from ceo_desk.channels.linkedin import rights
from ceo_desk.channels.linkedin.signing_in import REDIRECT, SignedIn
from ceo_desk.channels.linkedin.words import say
from ceo_desk.domain.channel import (
    Capabilities,
    Identity,
    Page,
    RemoteComment,
    RemotePost,
    RemoteStatus,
    SignInNeeded,
)
from ceo_desk.domain.comment import CommentState
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.desk import Desk
from ceo_desk.services.linkedin.by_hand import NAME, PastedComment
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.answering.card.view import CardView
from ceo_desk.ui.connecting.linkedin.view import LinkedInView
from ceo_desk.ui.frame.place import Place
from tests.services.remote import OneShot
from tests.ui.gallery import words
from tests.ui.gallery.hands import draft_of, press
from tests.ui.gallery.material import LINKEDIN, NOW, Day
from tests.ui.gallery.noticing_scenes import scroll_to, settings
from tests.ui.gallery.scene import Scene, Set
from tests.ui.stage import CLARA

URN = "urn:li:share:7304968765245411329"
POST = f"https://www.linkedin.com/feed/update/{URN}/"
ASKED = "Do the porters of the small houses get the same nights off, or only those in town?"
ANSWERED = "All of them, Ada, from January on. The small houses first."
NOTES = (rights.NO_READING, rights.NO_ANSWERING, rights.NO_SCHEDULE, rights.NO_HIDING, rights.NO_BLOG_TEXT)
PERSON = Identity(
    "urn:li:person:clara2",
    CLARA,
    "https://www.linkedin.com/in/",
    "urn:li:person:clara2",
    CLARA,
    Capabilities(publish=True, update=True, withdraw=True, content="plain", is_repeat_harmless=False, notes=NOTES),
)
"""What LinkedIn lets a person do whose company has an app of its own."""


class Refusing(OneShot):
    """Takes no permission of today's."""

    def check(self) -> SignInNeeded:
        return SignInNeeded(say("sign_in", "GET v2/userinfo → 401 65600"))


def scenes() -> tuple[Scene, ...]:
    """Every state of these."""
    return (
        Scene("linkedin-1-voice", _open, base="empty"),
        Scene("linkedin-2-app", _to_app, base="empty"),
        Scene("linkedin-2-page", _to_page_app, base="empty"),
        Scene("linkedin-2-refused", _paste, base="empty", prepare=_refuse),
        Scene("linkedin-3-sign", _to_sign_in, base="empty"),
        Scene("linkedin-done", _paste, base="empty", prepare=_take),
        Scene("linkedin-again", _again),
        Scene("linkedin-settings", _settings, prepare=_by_hand),
        Scene("linkedin-settings-pasted", _see_pasting, prepare=_by_hand),
        Scene("linkedin-ends", prepare=_ends),
        Scene("linkedin-ends-assistant", _today, base="inbox", prepare=_ends),
        Scene("linkedin-card-liked", _like_on_card, prepare=_let_all),
        Scene("linkedin-thread-like", _see_thread, base="inbox", prepare=_let_all),
        Scene("own-answer", _see_thread, base="inbox", prepare=_answer_ada),
        Scene("own-answer-changing", _change_answer, base="inbox", prepare=_answer_ada),
        Scene("by-hand-post", _post),
        Scene("by-hand-post-copied", _post_copied),
        Scene("by-hand-comment", _comment, prepare=_by_hand),
        Scene("by-hand-answer", _answer, prepare=_by_hand),
        Scene("by-hand-answer-copied", _answer_copied, prepare=_by_hand),
        Scene("by-hand-publish", _publish, base="empty", prepare=_write_one),
        Scene("by-hand-thread", _see_thread, base="inbox", prepare=_by_hand),
        Scene("by-hand-refused", _too_long, prepare=_write_too_much),
    )


def _ends(desk: Desk, day: Day) -> None:
    """A sign-in with ten days left."""
    day.door.channels["practice"] = day.door.channels["linkedin"] = OneShot(day.linkedin, PERSON)
    begun = desk.linkedin.begin("78a1b2c3d4e5f6", "secret of the app", REDIRECT)
    desk.linkedin.keep(begun, SignedIn("AQX", NOW + timedelta(days=10), frozenset()), actor=CLARA)


def _let_all(desk: Desk, day: Day) -> None:
    """An account that may read, answer and like; somebody wrote there."""
    may = replace(PERSON.capabilities, read_comments=True, reply=True, like=True, notes=())
    channel = OneShot(day.linkedin, replace(PERSON, capabilities=may))
    day.door.channels["practice"] = day.door.channels["linkedin"] = channel
    begun = desk.linkedin.begin("78a1b2c3d4e5f6", "secret of the app", REDIRECT)
    desk.linkedin.keep(begun, SignedIn("AQX", NOW + timedelta(days=50), frozenset()), actor=CLARA)
    post = RemotePost(URN, words.PORTERS, POST, NOW - timedelta(days=1))
    asked = RemoteComment(f"urn:li:comment:({URN},1)", URN, "", "Ada Doe", ASKED, NOW, RemoteStatus.LIVE)
    day.linkedin.pages = [Page((asked,), (post,))]
    desk.reading.fetch(tell=lambda _: None)
    day.linkedin.pages = []


def _like_on_card(at: Set) -> None:
    at.stage.go(Place.ANSWER, _of_ada(at))
    view = at.stage.screen
    assert isinstance(view, CardView)
    view.board.card.like.show_comment(_of_ada(at), can_like=True, is_liked=True)


def _see_thread(at: Set) -> None:
    at.stage.go(Place.ANSWER, _of_ada(at))
    at.stage.settle()


def _answer_ada(desk: Desk, day: Day) -> None:
    _let_all(desk, day)
    found = desk.inbox.page((CommentState.WAITING,), None, None, None, 50).items
    asked = next(one.id for one in found if one.author == "Ada Doe")
    desk.answering.reply(ReplyOrder(asked, ANSWERED, 0), actor=CLARA)
    desk.sender.drain()


def _change_answer(at: Set) -> None:
    _see_thread(at)
    press(at, "Change your answer")


def _of_ada(at: Set) -> str:
    states = (CommentState.WAITING, CommentState.ANSWERED)
    found = at.stage.desk.inbox.page(states, None, "porters", None, 50).items
    return next(one.id for one in found if one.author == "Ada Doe")


def _today(at: Set) -> None:
    at.stage.go(Place.TODAY)


def _by_hand(desk: Desk, day: Day) -> None:
    """A post that went out by hand, a comment below it, and the words of an answer."""
    del day
    posted = desk.by_hand.posted(draft_of(desk, words.PORTERS), POST, actor=CLARA)
    comment = desk.by_hand.came(PastedComment("Ada Doe", ASKED, "", posted.id), actor=CLARA)
    desk.answering.keep_words(comment, ANSWERED)


def _write_too_much(desk: Desk, day: Day) -> None:
    del day
    desk.writing.begin(Changes(title="All of it", body="The whole night, word by word. " * 120), actor=CLARA)


def _settings(at: Set) -> None:
    at.stage.go(Place.SETTINGS)


def _see_pasting(at: Set) -> None:
    view = settings(at)
    scroll_to(view, view.pasting.section)


def _post(at: Set) -> None:
    at.stage.go(Place.BY_HAND, "", "post")


def _write_one(desk: Desk, day: Day) -> None:
    del day
    desk.writing.begin(Changes(title=words.PORTERS, body=words.PORTERS_TEXT), actor=CLARA)


def _publish(at: Set) -> None:
    at.stage.go(Place.PUBLISH, draft_of(at.stage.desk, words.PORTERS))


def _post_copied(at: Set) -> None:
    _post(at)
    at.stage.press("Ctrl+Return")
    at.stage.settle()


def _too_long(at: Set) -> None:
    _post(at)


def _comment(at: Set) -> None:
    at.stage.go(Place.BY_HAND, NAME, "comment")
    QGuiApplication.clipboard().setText(f"Ben Okafor\n{ASKED}\n{POST}")
    press(at, "Paste")


def _answer(at: Set) -> None:
    at.stage.go(Place.BY_HAND, _of_ada(at), "answer")


def _answer_copied(at: Set) -> None:
    _answer(at)
    at.stage.press("Ctrl+Return")
    at.stage.settle()


def _take(desk: Desk, day: Day) -> None:
    del desk
    day.door.channels["practice"] = OneShot(day.linkedin, PERSON)


def _refuse(desk: Desk, day: Day) -> None:
    del desk
    day.door.channels["practice"] = Refusing(day.linkedin, PERSON)


def _open(at: Set) -> None:
    at.stage.go(Place.LINKEDIN)


def _to_app(at: Set) -> None:
    _open(at)
    at.stage.press("Ctrl+Return")
    at.stage.settle()


def _to_page_app(at: Set) -> None:
    _open(at)
    at.stage.click(_screen(at).voice.page)
    at.stage.press("Ctrl+Return")
    at.stage.settle()


def _to_sign_in(at: Set) -> None:
    _to_app(at)
    at.stage.type("78a1b2c3d4e5f6")
    _screen(at).app.secret.line.setFocus()
    at.stage.type("secret of the app")
    at.stage.press("Ctrl+Return")
    at.stage.settle()


def _paste(at: Set) -> None:
    _to_app(at)
    press(at, "Paste a permission instead")
    QGuiApplication.clipboard().setText("AQX" + "permission" * 12)
    press(at, "Paste")
    at.stage.press("Ctrl+Return")
    at.stage.settle()


def _again(at: Set) -> None:
    at.stage.go(Place.LINKEDIN, LINKEDIN)


def _screen(at: Set) -> LinkedInView:
    screen = at.stage.screen
    assert isinstance(screen, LinkedInView)
    return screen
