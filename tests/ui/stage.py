"""A real window on a real desk: what a test presses, types and sees."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from ceo_desk.app import open_desk
from ceo_desk.domain.errors import DeskError
from ceo_desk.services.desk import Desk
from ceo_desk.storage.processes.dictionaries import DICTIONARIES_VARIABLE
from ceo_desk.storage.settings import ACTOR, FACE
from ceo_desk.ui.frame.place import Go, Place, Screen
from ceo_desk.ui.jobs import ThreadJobs
from ceo_desk.ui.screens import all_screens
from ceo_desk.ui.session import Session
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.theme.tokens import Look
from tests.services.desks import NO_DICTIONARIES, Door, Watch, open_with
from tests.support.gui_guard import GuiGuard

CLARA, JONAS = "Clara Winterfeld", "Jonas Reed"
PATIENCE_SECONDS = 20.0

Prepare = Callable[[Desk], None]


def wait(milliseconds: int) -> None:
    """Lets the window live on, as in its own event loop: QTest.qWait would keep the threads behind it from running."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class StageBuilder(Protocol):
    """`build_stage` of the fixtures."""

    def __call__(
        self,
        prepare: Prepare | None = None,
        *,
        look: Look = Look.LIGHT,
        scale: int = 100,
        face: str = "leader",
        watch: Watch | None = None,
        door: Door | None = None,
        size: tuple[int, int] = (1280, 800),
        begins: bool = True,
        dictionaries: Path | None = None,
    ) -> "Stage": ...


def seat_people(desk: Desk, face: str = "leader") -> None:
    """Clara leads, Jonas assists; who sits here has the face."""
    at = desk.clock()
    desk.people.add(CLARA, "leader", actor=CLARA, at=at)
    desk.people.add(JONAS, "assistant", actor=CLARA, at=at)
    desk.settings.set(ACTOR, CLARA if face == "leader" else JONAS, actor=CLARA, at=at)
    desk.settings.set(FACE, face, actor=CLARA, at=at)


def practice(desk: Desk) -> None:
    """The practice blog is connected and its earlier comments are here."""
    desk.accounts.add_practice(actor=CLARA)
    desk.reading.fetch(tell=lambda _: None)


@dataclass
class Stage:
    """The window, its desk, and hands. `pages` are the addresses that were opened in a browser."""

    session: Session
    desk: Desk
    jobs: ThreadJobs
    theme: Theme
    guard: GuiGuard
    watch: Watch | None = None
    pages: list[str] = field(default_factory=list)
    surprises: list[DeskError] = field(default_factory=list)
    is_closed: bool = False

    @classmethod
    def build(
        cls,
        root: Path,
        guard: GuiGuard,
        prepare: Prepare | None = None,
        *,
        look: Look = Look.LIGHT,
        scale: int = 100,
        face: str = "leader",
        watch: Watch | None = None,
        door: Door | None = None,
        size: tuple[int, int] = (1280, 800),
        begins: bool = True,
        dictionaries: Path | None = None,
    ) -> "Stage":
        """A window on a new desk. `door` puts stand-ins for remote services behind it, `watch` rules its time.

        Without `dictionaries`, a folder, none of the machine's is used.
        """
        environment = NO_DICTIONARIES if dictionaries is None else {DICTIONARIES_VARIABLE: str(dictionaries)}
        if door is not None:
            desk = open_with(root, door, watch or Watch())
        elif watch is not None:
            desk = open_desk(root, environment=environment, clock=watch, sleep=watch.move)
        else:
            desk = open_desk(root, environment=environment)
        seat_people(desk, face)
        if prepare is not None:
            prepare(desk)
        return cls.on(desk, guard, look=look, scale=scale, watch=watch, size=size, begins=begins)

    @classmethod
    def on(
        cls,
        desk: Desk,
        guard: GuiGuard,
        *,
        look: Look = Look.LIGHT,
        scale: int = 100,
        watch: Watch | None = None,
        size: tuple[int, int] = (1280, 800),
        begins: bool = True,
    ) -> "Stage":
        """A window on a desk that is there; the stage closes it."""
        theme = Theme(look, scale)
        theme.apply()
        surprises: list[DeskError] = []
        pages: list[str] = []
        jobs = ThreadJobs(surprises.append)
        session = Session(desk, jobs, theme, all_screens(), open_page=pages.append)
        stage = cls(session, desk, jobs, theme, guard, watch, pages, surprises)
        session.background.surprised.connect(surprises.append)
        session.show()
        session.window.resize(*size)
        if begins:
            session.background.begin()
            stage.settle()
        return stage

    @property
    def window(self) -> QWidget:
        """The window."""
        return self.session.window

    @property
    def screen(self) -> Screen:
        """The screen that is shown."""
        shown = self.session.window.screen_shown()
        assert shown is not None
        return shown

    def settle(self) -> None:
        """Lets everything come to rest: work in the background, and what it tells."""
        for _ in range(2):  # what was told last may ask for more, and is shown and laid out a turn later
            self.until(self._is_quiet)
            self.turn()

    def until(self, is_so: Callable[[], object], why: str = "") -> None:
        """Waits until something is so, as long as a patient person would. Raises AssertionError."""
        end = time.monotonic() + PATIENCE_SECONDS
        while True:
            self.turn()
            if is_so():
                return
            assert time.monotonic() < end, f"{why or f'it never came: {is_so}'}\n--- the screen says:\n{self.words()}"
            wait(5)

    def turn(self) -> None:
        """One turn of the event loop."""
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def pass_time(self, seconds: float) -> None:
        """The desk's clock moves on, and the desk notices."""
        assert self.watch is not None
        self.watch.move(seconds)
        QTest.qWait(300)  # a pulse of the background
        self.settle()

    def go(self, place: Place, subject: str = "", note: str = "") -> Screen:
        """Straight to a place."""
        self.session.window.go(Go(place, subject, note))
        self.settle()
        return self.screen

    def click(self, target: QWidget | str) -> None:
        """Presses a control, or the one with these words, in its middle, as soon as it is there and can be pressed."""
        if isinstance(target, str):
            self.until(lambda: self.has_button(target), f"no button says {target!r}")
        widget = self.button(target) if isinstance(target, str) else target
        assert widget.isVisible(), f"not seen: {name_of(widget)}"
        self.until(widget.isEnabled, f"can't be pressed: {name_of(widget)}")
        assert widget.isVisible(), f"not seen any more: {name_of(widget)}"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() // 2, widget.height() // 2))
        self.turn()

    def press(self, keys: str, target: QWidget | None = None) -> None:
        """Presses keys, such as "Ctrl+Return", where the keyboard is."""
        from PySide6.QtGui import QKeySequence

        combination = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs forget it
        where = target or self.focus() or self.window
        QTest.keyClick(where, combination.key(), combination.keyboardModifiers())
        self.turn()

    def type(self, text: str, target: QWidget | None = None) -> None:
        """Types where the keyboard is."""
        where = target or self.focus()
        assert where is not None
        QTest.keyClicks(where, text)
        self.turn()

    def focus(self) -> QWidget | None:
        """The control that has the keyboard."""
        return self.window.focusWidget()

    def button(self, words: str) -> QAbstractButton:
        """The one visible button with these words (its accessible name, or what stands on it)."""
        found = [one for one in self.buttons() if words in (name_of(one), one.text().replace("&&", "&"))]
        assert len(found) == 1, f"{len(found)} buttons say {words!r}; there are {[name_of(b) for b in self.buttons()]}"
        return found[0]

    def buttons(self) -> list[QAbstractButton]:
        """Every visible button."""
        return [one for one in self.window.findChildren(QAbstractButton) if one.isVisible()]

    def has_button(self, words: str) -> bool:
        """True where such a button is visible."""
        return any(words in (name_of(one), one.text().replace("&&", "&")) for one in self.buttons())

    def words(self) -> str:
        """All the desk's words that are visible, one line a label."""
        return "\n".join(one.text() for one in self.window.findChildren(QLabel) if one.isVisible() and one.text())

    def grab(self, path: Path | None = None) -> QPixmap:
        """A picture of the window."""
        self.settle()
        picture = self.window.grab()
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            assert picture.save(str(path))
        return picture

    def close(self) -> None:
        """Closes the window and the desk, whatever is on its way."""
        if self.is_closed:
            return
        self.is_closed = True
        ended: list[bool] = []
        self.session.ended.connect(lambda: ended.append(True))
        self.session.window.hide()
        self.session.end()
        self.until(lambda: ended)
        with self.guard.lifted():
            self.desk.close()
        self.session.window.deleteLater()
        self.session.deleteLater()
        self.turn()

    def _is_quiet(self) -> bool:
        return self.jobs.is_idle() and self.session.background.facts is not None


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
