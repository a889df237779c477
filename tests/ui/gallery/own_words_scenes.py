"""Beside an answer: words to begin with, what is asked before it goes, and a comment's history."""

from datetime import timedelta

from ceo_desk.domain.channel import RemoteComment, RemoteStatus
from ceo_desk.domain.comment import CommentState
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.desk import Desk
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.settings.view import SettingsView
from tests.ui.gallery.hands import comment_of, press
from tests.ui.gallery.material import BREAKFAST_POST, NOW, Day
from tests.ui.gallery.scene import Drive, Scene, Set
from tests.ui.stage import CLARA, JONAS

_ALL = tuple(CommentState)
INES = "Ines Barreto"
ASKED = "If breakfast moves into the kitchen, what happens to people who sit alone with the paper by the window?"
TABLES = "four small tables stay by the window, for everyone who breakfasts with a newspaper."
ANSWER = f"Dear Edda, {TABLES}"
PREPARED = (
    (
        "Breakfast in the kitchen",
        "From March on, breakfast is in the kitchen, at the long table. [what stays as it was]",
    ),
    ("The dog", "Dogs are welcome in every house but Fern Lodge."),
)


def scenes() -> tuple[Scene, ...]:
    """Every state of it."""
    return (
        Scene("answer-said-before", _said_before, prepare=_answered),
        Scene("answer-said-twice", _write("Dear Ines, " + ANSWER.removeprefix("Dear Edda, ")), prepare=_answered),
        Scene("answer-deflects", _write("Thank you, Ines. Please contact our customer service."), prepare=_answered),
        Scene("answer-promised-instead", _promise_instead, prepare=_answered),
        Scene("answer-gone", _answer_what_went, prepare=_answered),
        Scene("answer-gap-open", _write("It opens again on [the day]."), prepare=_answered),
        Scene("inbox-said-before", _key("W"), base="inbox", prepare=_answered),
        Scene("inbox-prepared", _key("P"), base="inbox", prepare=_answered),
        Scene("inbox-prepared-none", _key("P"), base="inbox"),
        Scene("inbox-deflects", _propose, base="inbox", prepare=_answered),
        Scene("inbox-history", _key("Shift+H"), base="inbox", prepare=_changed),
        Scene("inbox-changed", _open, base="inbox", prepare=_changed),
        Scene("settings-prepared", _settings, prepare=_answered),
    )


def _answered(desk: Desk, day: Day) -> None:
    """Edda asked the same and was answered; two answers are prepared."""
    at = NOW - timedelta(hours=30)
    day.bring(
        desk, RemoteComment("901", BREAKFAST_POST, "", "Edda Sørli", ASKED, at, RemoteStatus.LIVE, author_key="edda")
    )
    desk.answering.reply(ReplyOrder(comment_of(desk, "Edda Sørli"), ANSWER, 0), actor=CLARA)
    desk.sender.drain()
    for name, text in PREPARED:
        desk.own_words.prepared.keep(name, text, actor=JONAS)


def _changed(desk: Desk, day: Day) -> None:
    """Jonas suggested an answer, and Clara said it in her words."""
    del day
    comment = comment_of(desk, INES)
    desk.answering.assign(comment, JONAS, "Ask Mats what stays.", actor=CLARA)
    proposed = "Dear Ines, please be assured that the window tables will stay as they are."
    desk.answering.reply(ReplyOrder(comment, proposed, is_proposal=True), actor=JONAS)
    sent = "Dear Ines, the window tables stay as they are. I asked Mats this morning."
    desk.answering.reply(ReplyOrder(comment, sent, 600), actor=CLARA)


def _said_before(at: Set) -> None:
    _show(at)
    if at.stage.theme.is_narrow(at.stage.window.width()):
        at.stage.press("Alt+1")
        at.stage.settle()
    press(at, "What I said before")
    at.stage.settle()


def _write(text: str) -> Drive:
    def drive(at: Set) -> None:
        _type(at, text)
        _press_primary(at)

    return drive


def _type(at: Set, text: str) -> None:
    _show(at)
    if at.stage.theme.is_narrow(at.stage.window.width()):
        at.stage.press("Alt+1")
    with at.stage.guard.lifted():
        at.stage.desk.answering.keep_words(comment_of(at.stage.desk, INES), "")
    at.stage.settle()
    at.stage.screen.board.editor.put(text)  # type: ignore[attr-defined]  # the leader's card
    at.stage.settle()


def _press_primary(at: Set) -> None:
    at.stage.click(at.stage.session.window.footer.primary)
    at.stage.settle()


def _promise_instead(at: Set) -> None:
    _write("Thank you, Ines. Please contact our customer service.")(at)
    press(at, "Promise it with a day")
    at.stage.settle()


def _answer_what_went(at: Set) -> None:
    """Deleted on the blog while the card was open."""
    _type(at, "Four small tables stay by the window.")
    with at.stage.guard.lifted():
        at.stage.desk.answering.moderate((comment_of(at.stage.desk, INES),), "trash", "", actor=JONAS)
    at.stage.session.background.changed()
    at.stage.settle()
    _press_primary(at)


def _show(at: Set) -> None:
    at.stage.go(Place.ANSWER, comment_of(at.stage.desk, INES))
    at.stage.settle()


def _key(keys: str) -> Drive:
    def drive(at: Set) -> None:
        _open(at)
        at.stage.press(keys)
        at.stage.settle()

    return drive


def _open(at: Set) -> None:
    desk = at.stage.desk
    found = next(one for one in desk.inbox.page(_ALL, None, None, None, 400).items if one.author == INES)
    at.stage.go(Place.ANSWER, found.id)
    at.stage.settle()


def _propose(at: Set) -> None:
    _open(at)
    at.stage.screen.thread_pane.editor.put("Thank you, Ines. Please contact our customer service.")  # type: ignore[attr-defined]  # the assistant's inbox
    at.stage.settle()
    at.stage.press("Ctrl+Return")
    at.stage.settle()


def _settings(at: Set) -> None:
    screen = at.stage.go(Place.SETTINGS)
    assert isinstance(screen, SettingsView)
    at.stage.settle()
    press(at, "Change “The dog”")
    screen._scrolled.ensureWidgetVisible(screen.preparing.section.keep_button, 0, 40)
    at.stage.settle()
