"""Looking after the desk from its settings: the pause, a backup, an examination; what came of each stands in place."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.publishing.pausing import Paused
from ceo_desk.ui.frame.place import Screen
from ceo_desk.ui.jobs import Lane, Progress
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.files import ChooseNewFile
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.settings import presenter
from ceo_desk.ui.settings.choices_section import PauseSection
from ceo_desk.ui.settings.places_section import PlacesSection

translate = QCoreApplication.translate

T = TypeVar("T")


class Care:
    """`say` puts a sentence and its icon into the state line; "" takes it away."""

    def __init__(
        self, screen: Screen, places: PlacesSection, pause: PauseSection, say: Callable[[str, str], None]
    ) -> None:
        self._screen, self._places, self._pause, self._say = screen, places, pause, say
        self._context = screen.context

    def pause(self, is_on: bool) -> None:
        """Stops everything that is scheduled and says what was reached, or goes on."""
        desk, actor = self._context.desk, self._context.actor
        self._pause.button.setEnabled(False)

        def done(paused: Paused) -> None:
            self._pause.button.setEnabled(True)
            self._pause.banner.clear()
            if is_on:
                show(self._pause.banner, presenter.paused_message(paused))
            self._context.background.changed()

        def failed(error: DeskError) -> None:
            self._pause.button.setEnabled(True)
            show(self._pause.banner, of_error(error))

        self._start(lambda _: desk.publishing.pause(is_on=is_on, actor=actor), done, failed)

    def back_up(self, choose: ChooseNewFile) -> None:
        """One file with all that the desk keeps, where the person wants it."""
        name = f"ceo-desk-{self._context.now().astimezone():%Y-%m-%d}.zip"
        file = choose(self._screen, translate("Settings", "Where the backup goes"), name)
        if file is None:
            return
        upkeep = self._context.desk.upkeep
        said = translate("Settings", "Your desk is kept in {file}. Passwords are not in it.")

        def done(to: Path) -> None:
            self._places.banner.say("good", said.format(file=to.name), str(to))

        self._look_after(lambda _: upkeep.backup(file), done)

    def examine(self) -> None:
        """Looks whether every text and the record agree."""
        upkeep = self._context.desk.upkeep

        def done(problems: tuple[str, ...]) -> None:
            show(self._places.banner, presenter.examined(problems))

        self._look_after(lambda _: upkeep.examine(rebuild=False), done)

    def _look_after(self, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        self._places.show_busy(is_busy=True)
        self._places.banner.clear()
        self._say(translate("Settings", "Reading the whole desk…"), "hourglass-medium")

        def ended() -> None:
            self._places.show_busy(is_busy=False)
            self._say("", "")

        def on_done(value: T) -> None:
            ended()
            done(value)

        def on_failed(error: DeskError) -> None:
            ended()
            show(self._places.banner, of_error(error))

        self._start(work, on_done, on_failed)

    def _start(
        self, work: Callable[[Progress], T], done: Callable[[T], None], failed: Callable[[DeskError], None]
    ) -> None:
        screen = self._screen
        self._context.jobs.start(Lane.ASK, work, while_alive(screen, done), while_alive(screen, failed))
