"""Connect in three steps, the first minute, results and settings."""

from PySide6.QtGui import QGuiApplication

from ceo_desk.domain.channel import Problem, SignInNeeded, Unreachable
from ceo_desk.services.desk import Desk
from ceo_desk.ui.frame.place import Place
from tests.ui.gallery.hands import press
from tests.ui.gallery.material import BLOG, Blog, Day
from tests.ui.gallery.scene import Drive, Scene, Set

ADDRESS = "alderbay.example"


class Doubting(Blog):
    """Takes no password of today's."""

    def check(self) -> SignInNeeded:
        return SignInNeeded(Problem("wrong_password", "Your blog did not accept this password.", "", "HTTP 401"))


def scenes() -> tuple[Scene, ...]:
    """Every state of these."""
    return (
        Scene("08d-first-minute", base="first"),
        Scene("07-connect", _give_a_wrong_password, base="empty", prepare=_doubt),
        Scene("connect-1", _open, base="empty"),
        Scene("connect-1-nobody", _find, base="empty", prepare=_be_offline),
        Scene("connect-2", _find, base="empty", prepare=_build),
        Scene("connect-3", _give_password, base="empty", prepare=_build),
        Scene("connect-again", _open_again, prepare=_doubt_the_known),
        Scene("06-results", _go(Place.RESULTS)),
        Scene("results-empty", _go(Place.RESULTS), base="empty"),
        Scene("results-table", _as_table),
        Scene("results-assistant", _go(Place.RESULTS), base="inbox"),
        Scene("settings", _go(Place.SETTINGS)),
        Scene("settings-empty", _go(Place.SETTINGS), base="empty"),
    )


def _go(place: Place) -> Drive:
    return lambda at: _arrive(at, place)


def _arrive(at: Set, place: Place) -> None:
    at.stage.go(place)


def _open(at: Set) -> None:
    at.stage.go(Place.CONNECT)


def _as_table(at: Set) -> None:
    at.stage.go(Place.RESULTS)
    press(at, "As a table")


def _build(desk: Desk, day: Day) -> None:
    del desk
    day.door.channels[ADDRESS] = day.door.channels[BLOG]


def _doubt(desk: Desk, day: Day) -> None:
    del desk
    known = day.door.channels[BLOG]
    assert isinstance(known, Blog)
    day.door.channels[ADDRESS] = Doubting(day.blog, known.identity)


def _doubt_the_known(desk: Desk, day: Day) -> None:
    del desk
    said = Problem("revoked", "Your blog no longer accepts this desk. Nothing is lost.", "", "HTTP 401")
    day.door.channels[BLOG] = SignInNeeded(said)


def _be_offline(desk: Desk, day: Day) -> None:
    del desk
    said = Problem("offline", "This laptop is not on the internet.", "Try again when it is.")
    day.door.found = Unreachable(said, is_offline=True)


def _find(at: Set) -> None:
    _open(at)
    at.stage.type(ADDRESS)
    at.stage.press("Return")
    at.stage.settle()


def _give(at: Set, secret: str) -> None:
    _find(at)
    at.stage.type("clara")
    QGuiApplication.clipboard().setText(secret)
    press(at, "Paste")
    at.stage.press("Ctrl+Return")
    at.stage.settle()


def _give_password(at: Set) -> None:
    _give(at, "hT4m Qe2x 9LzV bW7c Kd0p 3fYs")


def _give_a_wrong_password(at: Set) -> None:
    _give(at, "hT4m Qe2x 9LzV bW7c Kd0p")


def _open_again(at: Set) -> None:
    at.stage.go(Place.CONNECT, BLOG)
