"""How soon the first post is out: from the first question of a new desk to the practice blog, by clicks and keys.

Measured: what the desk itself takes, offscreen. A person's hands come on top, and are reckoned by the keystroke-level
model (Card, Moran, Newell): so many seconds for each press.
"""

import os
import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.figures import Figure, Goal

ROUNDS = 5
TITLE = "What our night porters taught me"
TEXT = "Last Tuesday I worked from ten at night until six. The porters know every guest by name."
POINT_AND_CLICK = 1.3
THINK = 1.35
KEY = 0.28
"""Seconds of an average typist: to point at a button and press it, to decide on it before, to strike a key."""


def run() -> list[Figure]:
    """Clicks, the desk's own seconds, and the seconds with a person's hands."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # the person's own is left alone
    from ceo_desk.ui.opening import make_application

    application = make_application(["first post"])
    taken = [_first_post(application) for _ in range(ROUNDS)]
    seconds = statistics.median(one for one, _, _ in taken)
    _, clicks, keys = taken[-1]
    hands = clicks * (POINT_AND_CLICK + THINK) + keys * KEY
    typed = f"{clicks} clicks, {keys} keys"
    return [
        Figure("first post: clicks", clicks, "", Goal("at most", 8)),
        Figure("first post: the desk's own time", seconds, "s"),
        Figure("first post: with a person's hands", seconds + hands, "s", Goal("at most", 60), typed),
    ]


def _first_post(application: object) -> tuple[float, int, int]:
    from PySide6.QtWidgets import QApplication

    from tests.journeys.at_the_window import publish_first_post
    from tests.journeys.sitting import Sitting
    from tests.support.gui_guard import GuiGuard

    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as name:
        began = time.monotonic()
        with Sitting(Path(name) / "desk", GuiGuard(), application) as desk:
            publish_first_post(desk, TITLE, TEXT)
            return time.monotonic() - began, desk.clicks, desk.keys
