"""Typing fast in a real window while somebody else looks at the disk: how old is what is not on it yet?"""

import os
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.opening import make_application
from ceo_desk.ui.writing.saving.saving import Saving
from ceo_desk.ui.writing.view import PageView
from tests.support.gui_guard import GuiGuard
from tests.ui.stage import CLARA, Stage

KEY_MILLISECONDS = 15
LOOK_SECONDS = 0.005
MARK = "q"
"""The letter that is typed: it stands nowhere else in the text."""


@dataclass
class Typed:
    """What was measured. `late`: the greatest age of a key that was not on the disk; `stops`: all seconds of the GUI
    thread that went into a save, one a save.
    """

    keys: list[float] = field(default_factory=list)
    late: float = 0.0
    stops: list[float] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)


class Clock:
    """Times what the GUI thread does for each save."""

    def __init__(self) -> None:
        self.stops: list[float] = []

    def timed(self, work: Callable[..., Any]) -> Callable[..., Any]:
        """The work, timed; a save that turned out to be none doesn't count."""

        def run(*arguments: Any, **named: Any) -> Any:
            began = time.perf_counter()
            try:
                return work(*arguments, **named)
            finally:
                self.stops.append(time.perf_counter() - began)

        return run


def type_fast(root: Path, words: int, seconds: float) -> Typed:
    """Types at the end of a post of so many words, a key each 15 milliseconds, for so many seconds."""
    application = make_application(["bench"])
    clock, measured = Clock(), Typed()
    kept = Saving._save
    Saving._save = clock.timed(kept)  # type: ignore[method-assign]  # only timed
    stage = Stage.build(root, GuiGuard(), lambda desk: _begin(desk, words))
    try:
        page = stage.go(Place.PAGE, stage.desk.shelf.glance()[0].id)
        assert isinstance(page, PageView)
        stage.until(lambda: f"word{words - 1}" in page.body.content().body)
        stage.settle()
        page.body.editor.setFocus()
        stage.press("Ctrl+End")
        clock.stops.clear()
        _type(page, root, seconds, measured)
        stage.until(lambda: not page.saving.is_dirty and stage.jobs.is_idle())
        measured.stops = list(clock.stops)
    finally:
        Saving._save = kept  # type: ignore[method-assign]  # as it was
        stage.close()
    del application
    return measured


def _begin(desk: Desk, words: int) -> None:
    text = [f"word{number}" for number in range(words)]
    body = "\n\n".join(" ".join(text[first : first + 80]) for first in range(0, words, 80))
    desk.writing.begin(Changes(title="A post", body=body), actor=CLARA)


def _type(page: PageView, root: Path, seconds: float, measured: Typed) -> None:
    loop, over = QEventLoop(), threading.Event()
    watcher = threading.Thread(target=_watch, args=(root / "desk.sqlite3", measured, over))
    keys, beats = QTimer(), QTimer()
    last = time.perf_counter()

    def press() -> None:
        measured.keys.append(time.monotonic())
        QTest.keyClick(page.body.editor, MARK)  # type: ignore[call-overload]  # the stubs know no letters

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        measured.waits.append(now - last)
        last = now

    keys.timeout.connect(press)
    beats.timeout.connect(beat)
    keys.start(KEY_MILLISECONDS)
    beats.start(1)
    watcher.start()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
    keys.stop()
    over.set()
    watcher.join()


def _watch(file: Path, measured: Typed, over: threading.Event) -> None:
    """Looks at the disk as another program would."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as reader:
        while not over.wait(LOOK_SECONDS):
            looked = time.monotonic()  # before: what comes on disk meanwhile only makes it look worse
            there = reader.execute(f"SELECT length(body) - length(replace(body, '{MARK}', '')) FROM working").fetchone()
            keys = [at for at in measured.keys[there[0] :] if at < looked]
            if keys:
                measured.late = max(measured.late, looked - keys[0])
