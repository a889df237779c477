"""A scene: a state of a screen, and how a stage gets there."""

import contextlib
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import Literal, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ceo_desk.app import open_desk
from ceo_desk.services.desk import Desk
from ceo_desk.ui.answering.inbox.thread_keeper import REST_MILLISECONDS
from ceo_desk.ui.connecting.first_minute import FirstMinute
from ceo_desk.ui.jobs import ThreadJobs
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.theme.tokens import Look
from tests.support.gui_guard import GuiGuard, guarded_gui_thread
from tests.ui.gallery.material import Day, Template, build_day, build_empty, build_inbox
from tests.ui.stage import Stage, wait

Base = Literal["first", "empty", "day", "inbox"]
LOOKED_BEFORE = timedelta(minutes=2)


class Opened(Protocol):
    """A window that is open, whichever it is."""

    @property
    def window(self) -> QWidget:
        """The window."""
        ...

    @property
    def theme(self) -> Theme:
        """Its theme."""
        ...

    @property
    def is_leader(self) -> bool:
        """True where the leader sits at the desk."""
        ...


@dataclass
class Set:
    """A stage, and the day that stands behind it."""

    stage: Stage
    day: Day

    @property
    def window(self) -> QWidget:
        """The desk's window."""
        return self.stage.window

    @property
    def theme(self) -> Theme:
        """Its theme."""
        return self.stage.theme

    @property
    def is_leader(self) -> bool:
        """True where the leader sits at the desk."""
        return self.stage.session.window.context.sitter.is_leader


class Minute:
    """The first minute's own window, on a desk where nobody was asked yet."""

    is_leader = True

    def __init__(self, folder: Path, look: Look, scale: int) -> None:
        self._desk = open_desk(folder, environment={})
        self.theme = Theme(look, scale)
        self.theme.apply()
        self._jobs = ThreadJobs(lambda _error: None)
        self.window = FirstMinute(self._desk, self._jobs, self.theme, lambda _: (), name="Clara Winterfeld")
        self.window.resize(1280, 800)
        self.window.show()

    def close(self) -> None:
        """Closes window and desk."""
        self.window.close()
        self._jobs.close()
        self._desk.close()
        self.window.deleteLater()


Drive = Callable[[Set], None]
Prepare = Callable[[Desk, Day], None]


def nothing(_desk: Desk, _day: Day) -> None:
    """The desk is as the template has it."""


def nowhere(_at: Set) -> None:
    """The window stays where it opens."""


@dataclass(frozen=True)
class Scene:
    """`prepare` changes the desk before the window opens, `drive` presses and types until the state is there."""

    name: str
    drive: Drive = nowhere
    base: Base = "day"
    prepare: Prepare = nothing
    begins: bool = True
    """False: the desk has read nothing yet."""


class Studio:
    """Opens scenes, each on a desk of its own."""

    def __init__(self, folder: Path, guard: GuiGuard) -> None:
        self._folder, self._guard, self._opened = folder, guard, 0

    @contextlib.contextmanager
    def open(
        self, scene: Scene, look: Look = Look.LIGHT, scale: int = 100, *, is_mirrored: bool = False
    ) -> Iterator[Opened]:
        """The scene in its window, which is closed behind it."""
        direction = Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        QGuiApplication.setLayoutDirection(direction)
        try:
            with self._ask(scene, look, scale) if scene.base == "first" else self._show(scene, look, scale) as opened:
                yield opened
        finally:
            QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    @contextlib.contextmanager
    def _ask(self, scene: Scene, look: Look, scale: int) -> Iterator[Opened]:
        self._opened += 1
        with self._guard.lifted():
            minute = Minute(self._folder / f"{self._opened}-{scene.name}", look, scale)
        try:
            QApplication.processEvents()
            yield minute
        finally:
            with self._guard.lifted():
                minute.close()

    @contextlib.contextmanager
    def _show(self, scene: Scene, look: Look, scale: int) -> Iterator[Opened]:
        with self._guard.lifted():
            at = self._build(scene, look, scale)
        try:
            scene.drive(at)
            if scene.begins and scene.base == "inbox":
                wait(2 * REST_MILLISECONDS)  # the thread is read once the list rests on a row
            if scene.begins:
                at.stage.settle()
            yield at
        finally:
            at.stage.close()

    def _build(self, scene: Scene, look: Look, scale: int) -> Set:
        template = self._templates[scene.base]
        self._opened += 1
        desk, day = template.copy(self._folder / f"{self._opened}-{scene.name}")
        scene.prepare(desk, day)
        stage = Stage.on(desk, self._guard, look=look, scale=scale, watch=day.watch, begins=scene.begins)
        stage.session.background.end()  # from here on nothing happens by itself
        if scene.begins:
            day.watch.at += LOOKED_BEFORE
            stage.session.background.reload()
            stage.settle()
        return Set(stage, day)

    @cached_property
    def _templates(self) -> dict[str, Template]:
        day = build_day(self._folder / "day")
        empty, inbox = build_empty(self._folder / "empty"), build_inbox(day, self._folder / "inbox")
        return {"empty": empty, "day": day, "inbox": inbox}


@contextlib.contextmanager
def studio() -> Iterator[Studio]:
    """A studio with folders of its own, in London; needs the application."""
    with tempfile.TemporaryDirectory() as folder, in_zone("Europe/London"), guarded_gui_thread() as guard:
        yield Studio(Path(folder), guard)


@contextlib.contextmanager
def in_zone(name: str) -> Iterator[None]:
    """This laptop's clock shows the time of another place meanwhile."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = name
    time.tzset()
    try:
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
        time.tzset()
