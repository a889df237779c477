"""Connecting LinkedIn: its three steps, a refusal, what the account may do, and the day its sign-in ends."""

from PySide6.QtGui import QGuiApplication

from ceo_desk.channels.linkedin import rights
from ceo_desk.channels.linkedin.words import say
from ceo_desk.domain.channel import Capabilities, Identity, SignInNeeded
from ceo_desk.services.desk import Desk
from ceo_desk.ui.connecting.linkedin.view import LinkedInView
from ceo_desk.ui.frame.place import Place
from tests.services.remote import OneShot
from tests.ui.gallery.hands import press
from tests.ui.gallery.material import LINKEDIN, Day
from tests.ui.gallery.scene import Scene, Set
from tests.ui.stage import CLARA

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
    )


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
