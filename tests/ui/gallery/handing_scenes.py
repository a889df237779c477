"""A draft between two people, an approval that is gone, what a blank page offers, and the shapes."""

from dataclasses import replace
from datetime import timedelta

from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.storage.settings import ACTOR, FACE
from ceo_desk.ui.frame.place import Place
from tests.ui.gallery import words
from tests.ui.gallery.hands import draft_of, press
from tests.ui.gallery.material import BLOG, NOW, Day
from tests.ui.gallery.scene import Scene, Set
from tests.ui.gallery.writing_scenes import open_page
from tests.ui.stage import CLARA, JONAS

GIVEN = NOW - timedelta(hours=20)
NEW_TITLE = "What our night porters know"
BACK = NOW - timedelta(minutes=50)


def scenes() -> tuple[Scene, ...]:
    """Every state of it."""
    return (
        Scene("handing-asked", _ask),
        Scene("handing-given", open_page, prepare=_give_to_jonas),
        Scene("handing-elsewhere", open_page, prepare=_give),
        Scene("handing-today", prepare=_give_back),
        Scene("handing-posts", _open_posts, prepare=_give_back),
        Scene("handing-back", open_page, prepare=_give_back),
        Scene("handing-changes", _look, prepare=_give_back),
        Scene("handing-settled", _keep_all, prepare=_give_back),
        Scene("handing-lost", _open_lost, prepare=_lose),
        Scene("handing-lost-today", prepare=_lose),
        Scene("write-prompts", _open_new),
        Scene("write-gaps", _take_shape),
        Scene("shapes", _open_shapes, base="inbox"),
        Scene("shapes-new", _name_shape, base="inbox"),
    )


def _give(desk: Desk, day: Day) -> None:
    day.watch.at = GIVEN
    desk.handing.give(draft_of(desk, words.PORTERS), "please shorten it", to=JONAS, face="assistant", actor=CLARA)
    day.watch.at = NOW


def _give_to_jonas(desk: Desk, day: Day) -> None:
    _give(desk, day)
    desk.settings.set(ACTOR, JONAS, actor=CLARA, at=NOW)
    desk.settings.set(FACE, "assistant", actor=CLARA, at=NOW)


def _give_back(desk: Desk, day: Day) -> None:
    _give(desk, day)
    draft = draft_of(desk, words.PORTERS)
    day.watch.at = BACK
    content = desk.writing.show(draft, actor=JONAS).content
    body = content.body.replace(" It has no reader.", "").replace("towels", "towels and two suitcases")
    desk.writing.keep(draft, replace(content, body=body.replace("£150", "£100")))
    desk.handing.give(draft, "Shorter by a sentence. Is the sum right?", to=CLARA, face="leader", actor=JONAS)
    day.watch.at = NOW


def _lose(desk: Desk, day: Day) -> None:
    draft = draft_of(desk, words.PORTERS)
    day.watch.at = NOW - timedelta(hours=3)
    desk.publishing.order(Order(draft, (BLOG,), NOW + timedelta(hours=24), hold_seconds=0), actor=CLARA)
    desk.sender.drain()
    day.watch.at = NOW - timedelta(minutes=5)
    content = desk.writing.show(draft, actor=CLARA).content
    desk.writing.keep(draft, replace(content, title=NEW_TITLE))
    desk.writing.settle(draft, actor=CLARA)
    day.watch.at = NOW


def _open_lost(at: Set) -> None:
    at.stage.go(Place.PAGE, draft_of(at.stage.desk, NEW_TITLE))


def _ask(at: Set) -> None:
    open_page(at)
    press(at, "Give to")


def _open_posts(at: Set) -> None:
    at.stage.go(Place.POSTS)


def _look(at: Set) -> None:
    open_page(at)
    press(at, "Look at them")


def _keep_all(at: Set) -> None:
    _look(at)
    press(at, "Keep all")


def _open_new(at: Set) -> None:
    at.stage.go(Place.PAGE)


def _take_shape(at: Set) -> None:
    _open_new(at)
    press(at, "A word in a crisis")


def _open_shapes(at: Set) -> None:
    at.stage.go(Place.SHAPES)


def _name_shape(at: Set) -> None:
    _open_shapes(at)
    at.stage.press("Ctrl+Return")
