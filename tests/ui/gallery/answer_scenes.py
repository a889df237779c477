"""Answer: the leader's one card at a time, and the assistant's inbox."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from ceo_desk.domain.channel import RemoteComment, RemoteStatus
from ceo_desk.domain.comment import CommentState
from ceo_desk.services.desk import Desk
from ceo_desk.ui.answering.card.view import CardView
from ceo_desk.ui.answering.inbox.view import InboxView
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.sifting.view import SiftingView
from tests.ui.gallery import words
from tests.ui.gallery.hands import comment_of, press
from tests.ui.gallery.material import BREAKFAST_POST, NOW, Day
from tests.ui.gallery.scene import Drive, Scene, Set
from tests.ui.gallery.today_scenes import answer_everybody, close_comments, go_offline


def scenes() -> tuple[Scene, ...]:
    """Every state of Answer."""
    return (*_cards(), *_inbox())


def _cards() -> tuple[Scene, ...]:
    return (
        Scene("04-answer", _answer_ines, prepare=_keep_words),
        Scene("04b-answer-proposal", _open("Petra Lindqvist")),
        Scene("04c-answer-hide", _hide, prepare=_bring_the_bad),
        Scene("08a-empty", _open_answer, prepare=answer_everybody),
        Scene("answer-card", _open("Tom Halvorsen")),
        Scene("answer-thank", _tile("Marguerite Oyelaran", "Alt+2")),
        Scene("answer-ask", _tile("Tom Halvorsen", "Alt+3")),
        Scene("answer-later", _tile("Tom Halvorsen", "Alt+4")),
        Scene("answer-proposal-change", _change),
        Scene("answer-seen", _see),
        Scene("answer-sent", _send, prepare=_keep_words),
        Scene("answer-refused", _open_answer, prepare=close_comments),
        Scene("answer-offline", _answer_ines, prepare=_keep_words_offline),
        Scene("answer-history", _open_history),
        Scene("answer-long", _read_on, prepare=_bring_a_long_one),
        Scene("answer-loading", _load, begins=False),
    )


def _inbox() -> tuple[Scene, ...]:
    return (
        Scene("05-answer-assistant", _reply_to_noor, base="inbox"),
        Scene("inbox-later", _folder("Later"), base="inbox"),
        Scene("today-held", _open_today, base="inbox"),
        Scene("sift-held", _sift(lambda _: True), base="inbox"),
        Scene("sift-spam", _sift(lambda state: state is CommentState.SPAM), base="inbox"),
        Scene("sift-end", _sift(lambda _: False), base="inbox"),
        Scene("inbox-held", _folder("Held"), base="inbox"),
        Scene("inbox-hidden", _folder("Hidden"), base="inbox"),
        Scene("inbox-spam", _folder("Spam"), base="inbox"),
        Scene("inbox-answered", _folder("Answered"), base="inbox"),
        Scene("inbox-search-without-hits", _search_in_vain, base="inbox"),
        Scene("inbox-search", _search_for("guests", "D"), base="inbox"),
        Scene("inbox-filters", _keys("Q", "C"), base="inbox"),
        Scene("inbox-more-of-one", _keys("J", "M"), base="inbox"),
        Scene("inbox-filters-all", _keys("Q", "T", "B", "M", "D"), base="inbox"),
        Scene("inbox-bulk", _select_three, base="inbox"),
        Scene("inbox-bulk-hide", _keys("X", "Shift+J", "Shift+J", "H", "2"), base="inbox"),
        Scene("inbox-bulk-given", _keys("Ctrl+A", "G"), base="inbox"),
        Scene("inbox-hide", _key("H"), base="inbox"),
        Scene("inbox-spam-rule", _key("S"), base="inbox"),
        Scene("inbox-later-when", _key("L"), base="inbox"),
        Scene("inbox-keys", _key("?"), base="inbox"),
        Scene("inbox-offline", _open_answer, base="inbox", prepare=go_offline),
        Scene("inbox-empty", _open_answer, base="empty", prepare=_seat_jonas),
        Scene("inbox-loading", _load, base="inbox", begins=False),
    )


def _open_today(at: Set) -> None:
    at.stage.go(Place.TODAY)
    at.stage.settle()


def _sift(is_wanted: Callable[[CommentState], bool]) -> Drive:
    """Up to the first comment in such a state, or to the end."""

    def drive(at: Set) -> None:
        at.stage.go(Place.SIFTING)
        at.stage.settle()
        view = at.stage.screen
        assert isinstance(view, SiftingView)
        while view.current is not None and not is_wanted(view.current.state):
            view.leave_it()
            at.stage.settle()

    return drive


def _open_answer(at: Set) -> None:
    at.stage.go(Place.ANSWER)


def _open(author: str) -> Drive:
    return lambda at: _show(at, author)


def _show(at: Set, author: str) -> None:
    at.stage.go(Place.ANSWER, comment_of(at.stage.desk, author))


def _tile(author: str, keys: str) -> Drive:
    def drive(at: Set) -> None:
        _show(at, author)
        at.stage.press(keys)
        at.stage.settle()

    return drive


def _answer_ines(at: Set) -> None:
    _show(at, "Ines Barreto")
    if at.stage.theme.is_narrow(at.stage.window.width()):
        at.stage.press("Alt+1")
    at.stage.settle()


def _keep_words(desk: Desk, day: Day) -> None:
    del day
    desk.answering.keep_words(comment_of(desk, "Ines Barreto"), words.INES_ANSWER)


def _keep_words_offline(desk: Desk, day: Day) -> None:
    _keep_words(desk, day)
    go_offline(desk, day)


def _bring_the_bad(desk: Desk, day: Day) -> None:
    at = NOW - timedelta(minutes=89)
    bad = RemoteComment("599", BREAKFAST_POST, "", "B. R.", words.BAD, at, RemoteStatus.LIVE, author_key="br")
    day.bring(desk, bad)


def _bring_a_long_one(desk: Desk, day: Day) -> None:
    at = NOW - timedelta(minutes=89)
    text = "\n\n".join((words.TOM, words.INES, words.MARGUERITE) * 12)
    long = RemoteComment("598", BREAKFAST_POST, "", "Walter Ness", text, at, RemoteStatus.LIVE, author_key="wn")
    day.bring(desk, long)


def _read_on(at: Set) -> None:
    """To the end of what is shown of it."""
    _show(at, "Walter Ness")
    at.stage.settle()
    view = at.stage.screen
    assert isinstance(view, CardView)
    button = view.board.card.comment.all_button
    assert button is not None
    for area in view.findChildren(QScrollArea):
        if area.isAncestorOf(button):
            area.ensureWidgetVisible(button)
    at.stage.settle()


def _hide(at: Set) -> None:
    _show(at, "B. R.")
    at.stage.press("Alt+5")
    at.stage.settle()


def _change(at: Set) -> None:
    _show(at, "Petra Lindqvist")
    press(at, "Change it")


def _see(at: Set) -> None:
    _show(at, "Tom Halvorsen")
    press(at, "Seen, needs no answer")


def _send(at: Set) -> None:
    _answer_ines(at)
    QTest.qWait(50)
    at.stage.click(at.stage.session.window.footer.primary)
    at.stage.settle()


def _open_history(at: Set) -> None:
    _show(at, "Ines Barreto")
    press(at, "Ines wrote")


def _load(at: Set) -> None:
    at.stage.session.window.go(Go(Place.ANSWER))
    QTest.qWait(400)


def _seat_jonas(desk: Desk, day: Day) -> None:
    from ceo_desk.storage.settings import ACTOR, FACE
    from tests.ui.stage import CLARA, JONAS

    del day
    desk.settings.set(FACE, "assistant", actor=CLARA, at=NOW)
    desk.settings.set(ACTOR, JONAS, actor=CLARA, at=NOW)


def _reply_to_noor(at: Set) -> None:
    desk = at.stage.desk
    comment = next(one.id for one in desk.inbox.page((CommentState.WAITING,), None, "eggs", None, 9).items)
    with at.stage.guard.lifted():
        desk.answering.keep_words(comment, "Dear Noor, from Holm Farm, two miles up the road. Come and see the hens.")
    at.stage.go(Place.ANSWER, comment)
    at.stage.settle()


def _folder(name: str) -> Drive:
    def drive(at: Set) -> None:
        screen = at.stage.go(Place.ANSWER)
        assert isinstance(screen, InboxView)
        screen._open_folder(name.lower())  # what its folders tell, in a column or in a menu
        at.stage.settle()

    return drive


def _search_in_vain(at: Set) -> None:
    at.stage.go(Place.ANSWER)
    at.stage.press("/")
    at.stage.type("submarine")
    at.stage.press("Return")
    at.stage.settle()


def _search_for(text: str, *then: str) -> Drive:
    def drive(at: Set) -> None:
        at.stage.go(Place.ANSWER)
        at.stage.press("/")
        at.stage.type(text)
        for key in ("Return", *then):
            at.stage.press(key)
            at.stage.settle()

    return drive


def _keys(*keys: str) -> Drive:
    def drive(at: Set) -> None:
        at.stage.go(Place.ANSWER)
        for key in keys:
            at.stage.press(key)
            at.stage.settle()

    return drive


def _select_three(at: Set) -> None:
    at.stage.go(Place.ANSWER)
    for keys in ("X", "J", "X", "J", "X"):
        at.stage.press(keys)
    at.stage.settle()


def _key(keys: str) -> Drive:
    def drive(at: Set) -> None:
        at.stage.go(Place.ANSWER)
        at.stage.press(keys)
        at.stage.settle()

    return drive
