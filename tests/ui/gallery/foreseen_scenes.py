"""Hard comments foreseen: filed beside a post, and the one that came true."""

from ceo_desk.services.desk import Desk
from ceo_desk.ui.frame.place import Place
from tests.ui.gallery import words
from tests.ui.gallery.hands import comment_of, draft_of, press
from tests.ui.gallery.material import Day
from tests.ui.gallery.scene import Prepare, Scene, Set
from tests.ui.gallery.writing_scenes import open_page
from tests.ui.stage import JONAS

INES = "Ines Barreto"
FORESEEN = (
    (
        "What becomes of guests who like to sit alone with the paper?",
        "Four small tables stay by the window, for whoever brings a newspaper. Mats keeps them free until [the hour].",
    ),
    ("You only do this to save money on staff.", "It costs us [the sum] a year more. That was not the reason."),
    ("The kitchen is loud and smells of bacon.", "It is, until nine. The window side is quiet."),
    ("Nobody asked us guests.", "You are right: I asked twelve of you, and I should have asked all."),
    ("My old parents can’t climb a bench at a long table.", "There are chairs at both ends, and Ana keeps them free."),
)


def scenes() -> tuple[Scene, ...]:
    """Every state of it."""
    return (
        Scene("write-about-foreseen", _see_about, base="inbox", prepare=_expect(3)),
        Scene("write-foreseen-none", _see, base="inbox"),
        Scene("write-foreseen", _see, base="inbox", prepare=_expect(3)),
        Scene("write-foreseen-full", _see, base="inbox", prepare=_expect(5)),
        Scene("write-foreseen-form", _change, base="inbox", prepare=_expect(1)),
        Scene("answer-foreseen", _card, prepare=_file),
        Scene("answer-foreseen-taken", _taken, prepare=_file),
        Scene("inbox-foreseen", _thread, base="inbox", prepare=_file),
    )


def _file(desk: Desk, day: Day) -> None:
    """Jonas foresaw what Ines asks, and one thing more."""
    del day
    for comment, answer in FORESEEN[:2]:
        desk.own_words.foreseeing.file(draft_of(desk, words.BREAKFAST), comment, answer, actor=JONAS)


def _expect(count: int) -> Prepare:
    def prepare(desk: Desk, day: Day) -> None:
        del day
        for comment, answer in FORESEEN[-count:]:
            desk.own_words.foreseeing.file(draft_of(desk, words.PORTERS), comment, answer, actor=JONAS)

    return prepare


def _see_about(at: Set) -> None:
    open_page(at)
    press(at, "About it")
    button = at.stage.screen.body.about.foreseen.button  # type: ignore[attr-defined]  # the page
    at.stage.until(lambda: "3" in button.text())
    button.setFocus()
    at.stage.settle()


def _see(at: Set) -> None:
    open_page(at)
    press(at, "About it")
    press(at, "Hard comments to expect")


def _change(at: Set) -> None:
    _see(at)
    press(at, "Change “My old parents")


def _card(at: Set) -> None:
    at.stage.go(Place.ANSWER, comment_of(at.stage.desk, INES))
    at.stage.settle()
    if at.stage.theme.is_narrow(at.stage.window.width()):
        at.stage.press("Alt+1")
        at.stage.settle()


def _taken(at: Set) -> None:
    _card(at)
    if at.stage.theme.is_narrow(at.stage.window.width()):
        press(at, "You foresaw this")
    press(at, "Four small tables")


def _thread(at: Set) -> None:
    at.stage.go(Place.ANSWER, comment_of(at.stage.desk, INES))
    at.stage.settle()
