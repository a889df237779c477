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
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ceo_desk.services.desk import Desk
from ceo_desk.ui.theme.tokens import Look
from tests.support.gui_guard import GuiGuard, guarded_gui_thread
from tests.ui.gallery.material import Day, Template, build_day, build_empty, build_inbox
from tests.ui.stage import Stage

Base = Literal["empty", "day", "inbox"]
LOOKED_BEFORE = timedelta(minutes=2)


@dataclass
class Set:
    """A stage, and the day that stands behind it."""

    stage: Stage
    day: Day

    @property
    def is_leader(self) -> bool:
        """True where the leader sits at the desk."""
        return self.stage.session.window.context.sitter.is_leader


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
    ) -> Iterator[Set]:
        """The scene on a stage, which is closed behind it."""
        direction = Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        QGuiApplication.setLayoutDirection(direction)
        with self._guard.lifted():
            at = self._build(scene, look, scale)
        try:
            scene.drive(at)
            if scene.begins:
                at.stage.settle()
            yield at
        finally:
            at.stage.close()
            QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _build(self, scene: Scene, look: Look, scale: int) -> Set:
        template: Template = {"empty": self._empty, "day": self._day, "inbox": self._inbox}[scene.base]()
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

    def _empty(self) -> Template:
        return self._templates["empty"]

    def _day(self) -> Template:
        return self._templates["day"]

    def _inbox(self) -> Template:
        return self._templates["inbox"]

    @cached_property
    def _templates(self) -> dict[str, Template]:
        day = build_day(self._folder / "day")
        empty, inbox = build_empty(self._folder / "empty"), build_inbox(day, self._folder / "inbox")
        return {"empty": empty, "day": day, "inbox": inbox}


@contextlib.contextmanager
def studio() -> Iterator[Studio]:
    """A studio with folders of its own, in London; needs the application."""
    os.environ["TZ"] = "Europe/London"
    time.tzset()
    with tempfile.TemporaryDirectory() as folder, guarded_gui_thread() as guard:
        yield Studio(Path(folder), guard)
