"""A person who types without a pause, before the very window that `ceo-desk` opens: for tests that kill it.

Every key is written down, with its moment, before it is pressed. The window never ends by itself.
"""

import os
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.app import open_desk, restore_desk
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.opening import Opened, make_application
from ceo_desk.ui.writing.view import PageView
from tests.journeys.hands import handle_of

LOOK_MILLISECONDS = 5
LINE_WORDS = 12
LONGEST_GAP_MILLISECONDS = 30
PAUSED_SECONDS = 1.49
"""A pause of a writer, just before the file beside the desk follows."""


@dataclass(frozen=True)
class Story:
    """One sitting: `draft` is gone on with ("" = a new post), `body` is what it says.

    `pauses_after` keys the writer rests, so that the file follows (0 = never); `leaves_after` keys he goes elsewhere.
    """

    number: int
    draft: str
    body: str
    seed: int
    pauses_after: int = 0
    leaves_after: int = 0


def letters(story: Story) -> Iterator[str]:
    """What is typed, key by key, without an end: numbered words, and after some of them the Enter key."""
    yield from "\n" if story.draft else f"Post {story.number}\n"
    for word in count(1):
        yield from f"k{story.number}n{word}"
        yield "\n" if word % LINE_WORDS == 0 else " "


class Typist:
    """Opens the page and types. `tell` gets the lines `open…`, `key MOMENT` and `pause`."""

    def __init__(self, opened: Opened, story: Story, tell: Callable[[str], None]) -> None:
        self._opened, self._story, self._tell = opened, story, tell
        self._luck = random.Random(story.seed)
        self._letters = letters(story)
        self._typed = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_MILLISECONDS)

    def _page(self) -> PageView | None:
        session = self._opened.session
        screen = session.window.screen_shown() if session is not None else None
        return screen if isinstance(screen, PageView) else None

    def _look(self) -> None:
        """Waits until the page is before the person."""
        session = self._opened.session
        if session is None or not session.window.isVisible() or session.window.windowHandle() is None:
            return
        if session.window.place is not Place.PAGE:
            session.window.go(Go(Place.PAGE, self._story.draft))
        page = self._page()
        if page is None or page.saving.draft != self._story.draft:
            return
        self._timer.stop()
        self._tell_how_it_opened(page)
        if self._story.draft:
            page.body.editor.setFocus()
            QTest.keySequence(handle_of(session.window), "Ctrl+End")
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._press)
        self._timer.start(0)

    def _tell_how_it_opened(self, page: PageView) -> None:
        """Without a question, and with the words that were on the disk."""
        session = self._opened.session
        assert session is not None
        is_same = page.body.content().body.strip() == self._story.body.strip()
        is_quiet = not page.body.banner.isVisible() and not session.window.banner.isVisible()
        self._tell("open" if is_same and is_quiet else f"open, same {is_same}, quiet {is_quiet}")

    def _press(self) -> None:
        session = self._opened.session
        assert session is not None
        letter = next(self._letters)
        window = handle_of(session.window)
        self._tell(f"key {time.monotonic():.6f}")
        if letter == "\n":
            QTest.keySequence(window, "Return")
        else:
            QTest.keyClick(window, letter)  # type: ignore[call-overload]  # the stubs know no letters
        self._typed += 1
        if self._typed == self._story.leaves_after:
            self._tell("pause")
            session.window.go(Go(Place.TODAY))
            return
        rest = 0.0
        if self._story.pauses_after and self._typed % self._story.pauses_after == 0:
            rest = 4 * PAUSED_SECONDS
            QTimer.singleShot(int(PAUSED_SECONDS * 1000), lambda: self._tell("pause"))
        self._timer.start(int(rest * 1000) or self._luck.randrange(LONGEST_GAP_MILLISECONDS))


def live(folder: Path, story: Story, out: int) -> None:
    """Lives the story in this process, which has no window yet, and tells it into a pipe; until it is killed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application(["window"])
    desk = open_desk(folder, environment={})
    opened = Opened(desk, folder, application, restore_desk)
    typist = Typist(opened, story, lambda line: _write(out, line))
    opened.begin()
    QApplication.exec()
    del application, typist


def _write(out: int, line: str) -> None:
    os.write(out, f"{line}\n".encode())
