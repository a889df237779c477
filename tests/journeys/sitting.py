"""A sitting at the desk: the very window that `ceo-desk` opens, on a real desk, with hands before it."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ceo_desk.app import open_desk, restore_desk
from ceo_desk.services.desk import Desk
from ceo_desk.storage.settings import TAKE_BACK_SECONDS
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.frame.window import DeskWindow
from ceo_desk.ui.opening import Opened
from tests.journeys.hands import Hands, handle_of, turn
from tests.support.gui_guard import GuiGuard
from tests.support.wordpress import WordPressSite
from tests.ui.stage import CLARA, practice, seat_people

if TYPE_CHECKING:
    from ceo_desk.ground import Connect

Prepare = Callable[[Desk], None]
ACCOUNT = "blog"


@dataclass
class Watch:
    """The real clock, which can be moved on."""

    moved: timedelta = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.moved

    def move(self, seconds: float) -> None:
        """Lets time pass."""
        self.moved += timedelta(seconds=seconds)


class Browser(QObject):
    """Where the desk's links open: notes the addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[str] = []
        for scheme in ("http", "https", "file"):
            QDesktopServices.setUrlHandler(scheme, self, "open_page")  # type: ignore[arg-type]  # the stubs want bytes

    @Slot(QUrl)
    def open_page(self, address: QUrl) -> None:
        """An address is opened."""
        self.pages.append(address.toString())

    def close(self) -> None:
        """The system's own again."""
        for scheme in ("http", "https", "file"):
            QDesktopServices.unsetUrlHandler(scheme)


class Sitting(Hands):
    """The window on a desk, from its opening to its end."""

    def __init__(
        self,
        root: Path,
        guard: GuiGuard,
        application: QApplication,
        prepare: Prepare | None = None,
        secret: str = "",
        connect: "Connect | None" = None,
    ) -> None:
        super().__init__(self._top)
        self.root, self.guard = root, guard
        self.watch, self.browser = Watch(), Browser()
        self.is_closed = False
        with guard.lifted():
            environment = {f"CEO_DESK_SECRET_{ACCOUNT.upper()}": secret} if secret else {}
            self.desk = open_desk(root, environment=environment, clock=self.watch, sleep=time.sleep, connect=connect)
            if prepare is not None:
                prepare(self.desk)
            self.opened = Opened(self.desk, root, application, restore_desk)
        self.opened.begin()
        self.until(lambda: self.window.isVisible() and self.window.windowHandle() is not None)
        turn()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ------------------------------------------------------------------ what is before the person
    @property
    def frame(self) -> DeskWindow:
        """The window with its places."""
        assert self.opened.session is not None, "the first question is still open"
        return self.opened.session.window

    @property
    def state(self) -> str:
        """The sentence at the footer's start."""
        return self.frame.footer.words()

    @property
    def primary(self) -> str:
        """What the large button says."""
        return self.frame.footer.primary.words()

    def go(self, place: Place) -> None:
        """Presses a tile of the rail."""
        self.click(self.frame.rail.tiles[place])

    def press_primary(self, words: str) -> None:
        """Presses the large button, once it says this and hears."""
        button = self.frame.footer.primary
        said = f"the large button: {words}"
        self.until(lambda: self.primary.startswith(words) and button.isEnabled() and button.isVisible(), said)
        QTest.qWait(0)
        self.click(button)

    def is_quiet(self) -> bool:
        """True where nothing is under way in the background."""
        session = self.opened.session
        return self.opened.jobs.is_idle() and (session is None or session.background.facts is not None)

    def settle(self) -> None:
        """Lets the background come to rest."""
        self.until(self.is_quiet, "rest")

    def pass_time(self, seconds: float) -> None:
        """The clock moves on; the desk notices at its next pulse."""
        self.watch.move(seconds)

    def close_window(self) -> None:
        """Presses the cross of the window's own frame."""
        handle_of(self.window).close()
        turn()

    def close(self) -> None:
        """Ends the window and the desk, whatever is on its way."""
        if self.is_closed:
            return
        self.is_closed = True
        session = self.opened.session
        if session is not None:
            ended: list[bool] = []
            session.ended.connect(lambda: ended.append(True))
            session.window.hide()
            session.end()
            self.until(lambda: ended, "the end")
            session.window.deleteLater()
        else:
            self.until(self.opened.jobs.is_idle)
            self._top().hide()
        self.opened.close()
        with self.guard.lifted():
            self.desk.close()
        self.browser.close()
        turn()

    def _top(self) -> QWidget:
        first = self.opened.first_minute
        return first if isinstance(first, QWidget) else self.frame


class OpenWindow(Protocol):
    """`open_window` of the fixtures."""

    def __call__(
        self, prepare: Prepare | None = None, *, secret: str = "", connect: "Connect | None" = None
    ) -> Sitting: ...


def practice_desk(desk: Desk) -> None:
    """Prepares a desk with the practice blog alone."""
    seat_people(desk)
    practice(desk)


@dataclass(frozen=True)
class Blog:
    """Prepares a desk that is connected with a blog at an address (the blog's own, or that of a proxy before it)."""

    site: WordPressSite
    url: str = ""
    face: str = "leader"
    take_back: int = 10
    more: Prepare | None = field(default=None)

    def __call__(self, desk: Desk) -> None:
        seat_people(desk, self.face)
        desk.settings.set(TAKE_BACK_SECONDS, self.take_back, actor=CLARA, at=desk.clock())
        person = self.site.users["executive"]
        desk.accounts.add(
            "wordpress", self.url or self.site.url, person.login, person.app_password, ACCOUNT, actor=CLARA
        )
        if self.more is not None:
            self.more(desk)
