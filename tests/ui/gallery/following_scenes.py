"""Promises and ideas: on the card, in the list, in their own place, and the walk from person to person."""

from ceo_desk.domain.idea import IdeaStatus
from ceo_desk.services.desk import Desk
from ceo_desk.services.following_up.promises import PromiseOrder
from ceo_desk.ui.frame.place import Place
from tests.ui.gallery.hands import comment_of, press
from tests.ui.gallery.material import Day
from tests.ui.gallery.scene import Drive, Scene, Set
from tests.ui.stage import CLARA

TOM, INES = "Tom Halvorsen", "Ines Barreto"


def scenes() -> tuple[Scene, ...]:
    """Every state of promises and ideas."""
    return (
        Scene("following-promise", _on_card("Promise…")),
        Scene("following-idea", _on_card("This is an idea"), prepare=follow),
        Scene("following-due", _open(INES), prepare=follow),
        Scene("following", _place, prepare=follow),
        Scene("following-empty", _place),
        Scene("following-change", _change, prepare=follow),
        Scene("following-walk", _walk, prepare=follow),
        Scene("following-list", _in_list, base="inbox"),
    )


def follow(desk: Desk, _day: Day) -> None:
    """Two promises, one of them due; three ideas, of which one has got on."""
    room = desk.following_up
    today = room.promises.today()
    room.promises.make(PromiseOrder(comment_of(desk, INES), words="A corner that stays quiet.", due=today), actor=CLARA)
    room.promises.make(PromiseOrder(comment_of(desk, TOM), words="I sit at the door myself."), actor=CLARA)
    library = room.ideas.open("A library for the night", (comment_of(desk, INES), comment_of(desk, TOM)), actor=CLARA)
    room.ideas.open("Breakfast on the roof", (comment_of(desk, TOM),), actor=CLARA)
    quiet = room.ideas.open("A quiet hour every morning", (comment_of(desk, INES),), actor=CLARA)
    room.ideas.change(library.id, IdeaStatus.DOING, "It opens in May.", actor=CLARA)
    room.ideas.change(quiet.id, IdeaStatus.NO, "The kitchen needs that hour.", actor=CLARA)


def _open(author: str) -> Drive:
    return lambda at: _show(at, author)


def _show(at: Set, author: str) -> None:
    at.stage.go(Place.ANSWER, comment_of(at.stage.desk, author))


def _place(at: Set) -> None:
    at.stage.go(Place.FOLLOWING)


def _change(at: Set) -> None:
    _place(at)
    press(at, "It has got on")


def _walk(at: Set) -> None:
    _place(at)
    press(at, "Look at the first reply")


def _in_list(at: Set) -> None:
    at.stage.go(Place.ANSWER)
    at.stage.press("O")
    at.stage.settle()


def _on_card(words: str) -> Drive:
    def drive(at: Set) -> None:
        _show(at, TOM)
        press(at, words)

    return drive
