"""One answer for many alike: the footer that offers it, the text with who gets it, and the walk."""

from datetime import timedelta

from ceo_desk.domain.channel import RemoteComment, RemoteStatus
from ceo_desk.services.desk import Desk
from ceo_desk.ui.answering.alike.view import AlikeView
from ceo_desk.ui.frame.place import Place
from tests.ui.gallery.hands import comment_of
from tests.ui.gallery.material import BREAKFAST_POST, NOW, Day
from tests.ui.gallery.scene import Scene, Set

ASKED = (
    ("Edda Sørli", "Is the sauna at Fern Lodge open on Sundays in winter?"),
    ("Jonah Reyes", "Will the sauna be open on winter Sundays, at Fern Lodge?"),
    ("Wilma Baas", "The sauna: open or closed on a Sunday in winter?"),
    ("Ottavia Conti", "Is the Fern Lodge sauna open in winter, on Sundays too? We come with two children and a dog."),
    ("Piet Hollander", "Sundays in winter, is the sauna open?"),
)
TEXT = "The sauna is open until six on Sundays, all winter. Bring a towel; tea is there."


def scenes() -> tuple[Scene, ...]:
    """Every state of it."""
    return (
        Scene("inbox-selected-alike", _select, base="inbox", prepare=_ask),
        Scene("alike-text", _text, base="inbox", prepare=_ask),
        Scene("alike-nobody-else", _alone, base="inbox", prepare=_ask),
        Scene("alike-walk", _walk, base="inbox", prepare=_ask),
    )


def _ask(desk: Desk, day: Day) -> None:
    """Five ask much the same."""
    day.bring(
        desk,
        *(
            RemoteComment(
                str(920 + n),
                BREAKFAST_POST,
                "",
                author,
                text,
                NOW - timedelta(hours=30 - n),
                RemoteStatus.LIVE,
                author_key=author,
            )
            for n, (author, text) in enumerate(ASKED)
        ),
    )


def _select(at: Set) -> None:
    at.stage.go(Place.ANSWER, comment_of(at.stage.desk, "Edda Sørli"))
    at.stage.press("X")
    at.stage.press("Shift+J")
    at.stage.settle()


def _open(at: Set, *authors: str) -> AlikeView:
    subject = " ".join(comment_of(at.stage.desk, one) for one in authors)
    screen = at.stage.go(Place.ALIKE, subject)
    assert isinstance(screen, AlikeView)
    at.stage.until(lambda: screen.group.rows and not screen.editor.isReadOnly())
    return screen


def _write(at: Set) -> AlikeView:
    screen = _open(at, "Edda Sørli", "Jonah Reyes", "Wilma Baas")
    screen.editor.put(TEXT)
    at.stage.settle()
    return screen


def _text(at: Set) -> None:
    _write(at)


def _alone(at: Set) -> None:
    _open(at, "Ines Barreto")


def _walk(at: Set) -> None:
    screen = _write(at)
    screen.primary.trigger()
    at.stage.until(lambda: screen.walk.current and not screen.walk.editor.isReadOnly())
    at.stage.settle()
