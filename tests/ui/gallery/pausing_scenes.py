"""The pause: asked, lasting, not reached everywhere, ended, and what asks afterwards."""

from dataclasses import replace

from ceo_desk.domain.channel import Problem, Unreachable
from ceo_desk.domain.publication import State
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.desk import Desk
from ceo_desk.ui.frame.place import Place
from tests.services.publishing.test_embargo_holds import Holding
from tests.ui.gallery import words
from tests.ui.gallery.hands import comment_of, draft_of, order
from tests.ui.gallery.holding_scenes import HOUSE, _blog_may, _connect, _known
from tests.ui.gallery.material import NOW, Day
from tests.ui.gallery.scene import Scene, Set
from tests.ui.stage import CLARA

OFFLINE = Unreachable(Problem("offline", "You are offline."), is_offline=True)


def scenes() -> tuple[Scene, ...]:
    """Every state of it."""
    return (
        Scene("pause-asked", _press_key),
        Scene("pause-today", prepare=_pause),
        Scene("pause-unreached", prepare=_pause_offline),
        Scene("pause-waiting", _open_what_waits, prepare=_pause_offline),
        Scene("pause-ending", _press_key, prepare=_pause_offline),
        Scene("pause-writing", _write, prepare=_pause),
        Scene("pause-card", _answer, prepare=_pause),
        Scene("pause-over-post", prepare=_end_for_a_post),
        Scene("pause-over-answer", prepare=_end_for_an_answer),
    )


def _press_key(at: Set) -> None:
    at.stage.press("F9")
    at.stage.turn()


def _write(at: Set) -> None:
    at.stage.go(Place.PAGE, draft_of(at.stage.desk, words.PORTERS))
    at.stage.settle()


def _answer(at: Set) -> None:
    at.stage.go(Place.ANSWER, comment_of(at.stage.desk, "Kenji Arai"))
    at.stage.settle()


def _open_what_waits(at: Set) -> None:
    at.stage.session.window._on_opened()
    at.stage.turn()


def _pause(desk: Desk, day: Day) -> None:
    del day
    order(desk, words.FERN_LODGE, in_hours=48)
    desk.publishing.pause(is_on=True, actor=CLARA)


def _pause_offline(desk: Desk, day: Day) -> None:
    _connect(desk, day, HOUSE, Holding(day.blog, _known(HOUSE, replace(_blog_may(desk), schedule=True))))
    order(desk, words.FERN_LODGE, to=HOUSE, in_hours=48)
    desk.sender.drain()
    day.watch.at = NOW
    assert [one for one in desk.outbox.posts() if one.state is State.SCHEDULED]
    order(desk, words.PORTERS, in_hours=3)
    day.blog.answer = OFFLINE
    desk.publishing.pause(is_on=True, actor=CLARA)


def _end_for_a_post(desk: Desk, day: Day) -> None:
    _pause(desk, day)
    desk.publishing.pause(is_on=False, actor=CLARA)


def _end_for_an_answer(desk: Desk, day: Day) -> None:
    del day
    desk.answering.reply(ReplyOrder(comment_of(desk, "Kenji Arai"), "We do. All of them.", 0), actor=CLARA)
    desk.publishing.pause(is_on=True, actor=CLARA)
    desk.publishing.pause(is_on=False, actor=CLARA)
