"""Somebody who connects LinkedIn at the window, and their browser."""

import socket
import threading
from collections.abc import Callable

import requests

from ceo_desk.services.desk import Desk
from ceo_desk.storage.settings import LINKEDIN_API, LINKEDIN_AUTH
from ceo_desk.ui.connecting.linkedin.view import LinkedInView
from ceo_desk.ui.frame.place import Place
from tests.channels.linkedin.stage import LinkedInStage
from tests.ui.stage import CLARA, Stage

PERSON_APP, PAGE_APP, SECRET = "78app", "86page", "s3cret"


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def way_back(port: int) -> str:
    """The address that stands on the app's page."""
    return f"http://127.0.0.1:{port}/callback"


def at(linkedin: LinkedInStage) -> Callable[[Desk], None]:
    """Prepares a desk whose LinkedIn is this one."""

    def prepare(desk: Desk) -> None:
        for setting in (LINKEDIN_API, LINKEDIN_AUTH):
            desk.settings.set(setting, linkedin.service.url, actor=CLARA, at=desk.clock())

    return prepare


def connecting(stage: Stage, port: int, subject: str = "") -> LinkedInView:
    """The screen, with the way back of this test."""
    screen = stage.go(Place.LINKEDIN, subject)
    assert isinstance(screen, LinkedInView)
    screen._port = port
    return screen


def press(stage: Stage) -> None:
    """The large button, and what comes of it."""
    stage.press("Ctrl+Return")
    stage.settle()


def to_the_sign_in(
    stage: Stage, screen: LinkedInView, app: str, secret: str = SECRET, *, is_page: bool = False
) -> None:
    """Chooses who speaks, and types the app's keys."""
    if is_page:
        stage.click(screen.voice.page)
    press(stage)
    screen.app.client_id.line.setFocus()
    stage.type(app)
    screen.app.secret.line.setFocus()
    stage.type(secret)
    press(stage)


def sign_in(stage: Stage) -> None:
    """Opens the page, and lets the browser follow it to its end."""
    known = len(stage.pages)
    stage.press("Ctrl+Return")
    stage.until(lambda: len(stage.pages) > known)
    browse(stage.pages[-1])
    stage.settle()


def browse(page: str) -> None:
    """A browser elsewhere."""
    threading.Thread(target=lambda: requests.get(page, timeout=10), daemon=True).start()
