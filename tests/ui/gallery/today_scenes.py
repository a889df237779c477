"""Today: the morning, and everything that can take its place."""

import contextlib
from datetime import timedelta

from PySide6.QtTest import QTest

from ceo_desk.domain.channel import ChangedElsewhere, Problem, Rejected, SignInNeeded, Unreachable
from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.errors import DiskFull, OutOfReach
from ceo_desk.domain.publication import State
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from tests.services.remote import Fault
from tests.ui.gallery import words
from tests.ui.gallery.hands import comment_of, draft_of, order
from tests.ui.gallery.material import BLOG, LINKEDIN, NOW, Day, quietly
from tests.ui.gallery.scene import Scene, Set
from tests.ui.stage import CLARA, JONAS

SILENT = Problem("silent", "Your blog does not answer.", "Look at its address in a browser.", "timeout after 20 s")


def scenes() -> tuple[Scene, ...]:
    """Every state of Today."""
    return (
        Scene("01-today"),
        Scene("08b-offline", _open_what_waits, prepare=go_offline),
        Scene("08c-unsure", prepare=_break_the_line),
        Scene("today-assistant", base="inbox"),
        Scene("today-lessons", base="inbox", prepare=_refuse_and_change),
        Scene("today-empty", prepare=answer_everybody),
        Scene("today-loading", _wait_for_bars, begins=False),
        Scene("today-failed", prepare=_silence_the_blog),
        Scene("today-going", prepare=schedule),
        Scene("today-missed", prepare=_miss_the_hour),
        Scene("today-refused", prepare=close_comments),
        Scene("today-changed", prepare=_change_there),
        Scene("today-sign-in", prepare=_revoke),
        Scene("going-out", _open_what_waits, prepare=schedule),
        Scene("closing", _close, prepare=_schedule_soon),
        Scene("keys", _press_help),
        Scene("window-failed", _complain),
    )


def go_offline(desk: Desk, day: Day) -> None:
    day.watch.at = NOW - timedelta(minutes=8)
    comment = desk.inbox.page((CommentState.SEEN,), None, "Sunday", None, 10).items[0].id
    desk.answering.reply(ReplyOrder(comment, "It was a good Sunday for me, too.", 0), actor=CLARA)
    order(desk, words.FERN_LODGE, in_hours=0.5)
    day.blog.is_offline = True
    desk.sender.drain()
    day.watch.at = NOW


def _refuse_and_change(desk: Desk, day: Day) -> None:
    """Clara refuses one of the assistant's answers and a post, and changes another answer."""
    kenji, post = comment_of(desk, "Kenji Arai"), Order(draft_of(desk, words.PORTERS), (BLOG,), is_proposal=True)
    proposed = desk.outbox.in_states(State.PROPOSED)[0]
    desk.publishing.cancel(desk.publishing.order(post, actor=JONAS)[0].id, actor=CLARA)
    desk.publishing.cancel(proposed.id, actor=CLARA)
    desk.answering.assign(proposed.comment, JONAS, "Ask Mats first whether the lift is mended.", actor=CLARA)
    desk.answering.reply(ReplyOrder(kenji, "We read all of them.", is_proposal=True), actor=JONAS)
    desk.answering.reply(ReplyOrder(kenji, "I do, every evening, with a pot of tea.", 600), actor=CLARA)
    day.watch.at += timedelta(minutes=12)


def _open_what_waits(at: Set) -> None:
    at.stage.session.window._on_opened()
    at.stage.turn()


def _break_the_line(desk: Desk, day: Day) -> None:
    day.linkedin.faults = [Fault.LOST_ANSWER]
    order(desk, words.PORTERS, to=LINKEDIN)
    desk.sender.drain()


def answer_everybody(desk: Desk, day: Day) -> None:
    del day
    for item in desk.inbox.page((CommentState.WAITING, CommentState.PROPOSED), None, None, None, 50).items:
        known = next((one for one in desk.outbox.in_states(State.PROPOSED) if one.comment == item.id), None)
        if known is not None:
            desk.publishing.cancel(known.id, actor=CLARA)
        desk.answering.seen((item.id,), actor=CLARA)


def _wait_for_bars(at: Set) -> None:
    at.stage.turn()
    QTest.qWait(400)


def _silence_the_blog(desk: Desk, day: Day) -> None:
    day.watch.at = NOW - timedelta(minutes=20)
    day.bring(desk)
    day.watch.at = NOW
    day.blog.pages = [Unreachable(SILENT)]
    with contextlib.suppress(OutOfReach):
        desk.reading.fetch(tell=quietly)


def schedule(desk: Desk, day: Day) -> None:
    del day
    order(desk, words.FERN_LODGE, in_hours=48)


def _schedule_soon(desk: Desk, day: Day) -> None:
    del day
    desk.answering.reply(ReplyOrder(comment_of(desk, "Kenji Arai"), "We do. All of them.", 600), actor=CLARA)


def _miss_the_hour(desk: Desk, day: Day) -> None:
    day.watch.at = NOW - timedelta(hours=2)
    order(desk, words.FERN_LODGE, in_hours=-1)
    day.watch.at = NOW
    desk.sender.drain()


def close_comments(desk: Desk, day: Day) -> None:
    one = desk.answering.reply(ReplyOrder(comment_of(desk, "Kenji Arai"), "We do. All of them.", 0), actor=CLARA)
    desk.outbox.intend(one.id, day.watch.at)
    said = Problem("closed", "Comments on this post were closed, so your answer could not go there.", "", "HTTP 403")
    desk.outbox.settle(one.id, Rejected(said), at=day.watch.at)


def _change_there(desk: Desk, day: Day) -> None:
    one = order(desk, words.FERN_LODGE)
    desk.outbox.intend(one.id, day.watch.at)
    said = Problem("changed", "Somebody changed this post on the site at 07:12.", "Look at both.")
    theirs = ChangedElsewhere(said, words.FERN_LODGE, "In January Fern Lodge closes for five weeks.", "f", NOW)
    desk.outbox.settle(one.id, theirs, at=day.watch.at)


def _revoke(desk: Desk, day: Day) -> None:
    said = Problem("revoked", "Your blog no longer accepts this desk. Nothing is lost, 1 answer waits.", "", "HTTP 401")
    desk.answering.reply(ReplyOrder(comment_of(desk, "Kenji Arai"), "We do. All of them.", 0), actor=CLARA)
    day.door.channels[BLOG] = SignInNeeded(said)
    desk.sender.drain()


def _close(at: Set) -> None:
    at.stage.window.close()
    at.stage.turn()


def _press_help(at: Set) -> None:
    at.stage.press("F1")


def _complain(at: Set) -> None:
    full = DiskFull("This laptop is full. Your last words are safe, new ones may not be.", "Show what to clear")
    at.stage.session.background.surprised.emit(full)
    at.stage.turn()
