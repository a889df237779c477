"""Opening the window: the application, its fonts and look, one window a desk, and the first question."""

from __future__ import annotations

import gc
import itertools
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from ceo_desk import __version__
from ceo_desk.shipped import material
from ceo_desk.storage.settings import TEXT_SCALE
from ceo_desk.ui.frame.single import FirstWindow, call_first
from ceo_desk.ui.garbage import GarbageCollector
from ceo_desk.ui.jobs import ThreadJobs
from ceo_desk.ui.screens import all_screens
from ceo_desk.ui.session import Session, look_of
from ceo_desk.ui.theme import fonts
from ceo_desk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from ceo_desk.services.desk import Desk

    OpenDesk = Callable[[Callable[[str], str | None]], Desk]
    """Opens the desk, given how the system's proxy of an address is found."""
    Restore = Callable[[Path, Path], tuple[str, ...]]
    """Brings a backup into an empty folder, and says what is wrong with it."""

RESTORED = 77
"""The exit status of the event loop that says: the desk of another laptop is here, open it."""
LONGEST_BLANK = 300
"""Milliseconds after which the window is shown although the desk is still being read."""

SETTLED = 500
"""Milliseconds after which what the first picture doesn't need is done."""


def run(root: Path, open_desk: OpenDesk, restore: Restore) -> int:
    """Opens the window of a desk and gives the exit status when it is closed. Raises what opening a desk raises.

    `restore` brings a backup into an empty folder: for who has a desk on another laptop.
    """
    application = make_application(sys.argv[:1])
    if call_first(root):
        return 0
    while True:
        desk = open_desk(system_proxy)
        try:
            opened = Opened(desk, root, application, restore)
            opened.begin()
            status = application.exec()
        finally:
            desk.close()
        if status != RESTORED:
            return status
        opened.close()
        put_in_place(root)


def put_in_place(root: Path) -> None:
    """The restored desk takes the place of the one that had just begun; that one stays beside it."""
    root.rename(free_name(root, "begun"))
    restored_beside(root).rename(root)


def restored_beside(root: Path) -> Path:
    """Where a backup is brought while the desk that had just begun is still open."""
    return root.with_name(f"{root.name}.restored")


def free_name(root: Path, word: str) -> Path:
    """A name beside the desk that nothing has yet."""
    names = (root.with_name(f"{root.name}.{word}{number or ''}") for number in itertools.count())
    return next(name for name in names if not name.exists())


class Opened(QObject):
    """An open desk: the first question where nobody was asked yet, then the window."""

    def __init__(self, desk: Desk, root: Path, application: QApplication, restore: Restore) -> None:
        super().__init__()
        self._desk, self._root, self._restore = desk, root, restore
        self._application = application
        self._first_window = FirstWindow(root, self)
        self._first_window.called.connect(self._on_called)
        self.theme = Theme(look_of(desk), desk.settings.get(TEXT_SCALE), self)
        self.theme.apply()
        self.jobs = ThreadJobs(lambda error: self._surprise(error), self)
        self.session: Session | None = None
        self.first_minute: QObject | None = None
        self._is_shown = False

    def begin(self) -> None:
        """Asks the first question, or shows the window."""
        QTimer.singleShot(SETTLED, settle)
        if self._desk.people.all():
            self.show_when_read()
            return
        from ceo_desk.ui.connecting.first_minute import FirstMinute

        first = FirstMinute(
            self._desk, self.jobs, self.theme, lambda file: self._restore(file, restored_beside(self._root))
        )
        first.answered.connect(self._on_answered)
        first.restored.connect(lambda: self._application.exit(RESTORED))
        first.closed.connect(self._application.quit)
        self.first_minute = first
        first.show()

    def close(self) -> None:
        """Goes, with the question that was asked: another desk takes its place."""
        self._first_window.close()
        self.jobs.close()
        if self.first_minute is not None:
            self.first_minute.deleteLater()
        self.deleteLater()

    def show_when_read(self) -> None:
        """Shows the window once its first picture can be complete: it is laid out and painted but once."""
        session = self._sit_down()
        session.background.facts_changed.connect(self._on_ready)
        session.background.surprised.connect(self._on_ready)
        QTimer.singleShot(LONGEST_BLANK, self._on_ready)
        session.background.reload()

    def show_window(self) -> None:
        """Shows the window now, and sets the desk to work behind it."""
        session = self.session or self._sit_down()
        session.show()
        QTimer.singleShot(0, session.background.begin)

    def _sit_down(self) -> Session:
        self.session = Session(self._desk, self.jobs, self.theme, all_screens(), parent=self)
        self.session.ended.connect(self._application.quit)
        return self.session

    def _on_ready(self, _error: object = None) -> None:
        if not self._is_shown:
            self._is_shown = True
            self.show_window()

    def _on_answered(self) -> None:
        first, self.first_minute = self.first_minute, None
        self.show_window()
        if first is not None:
            first.deleteLater()

    def _on_called(self) -> None:
        if self.session is not None:
            self.session.come_to_front()

    def _surprise(self, error: object) -> None:
        if self.session is not None:
            self.session.background.surprised.emit(error)


def settle() -> None:
    """Loads the fonts that come later; what the start built stays until the end, so nobody looks through it again."""
    fonts.load(fonts.LATER)
    gc.freeze()


def make_application(arguments: list[str]) -> QApplication:
    """The application with the desk's style, fonts and language."""
    application = QApplication(arguments)
    application.setApplicationName("CEO Desk")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("ceo-desk")
    application.setStyle("Fusion")
    GarbageCollector(application)
    fonts.load(fonts.FIRST)
    install_language(application, QLocale())
    return application


def install_language(application: QApplication, locale: QLocale) -> None:
    """The desk's words in a language, where they are there; English, with its plurals, else."""
    folder = material("resources", "translations")
    for name in (f"desk_{locale.name()}", f"desk_{locale.name().split('_')[0]}", "desk_en"):
        translator = QTranslator(application)
        if (folder / f"{name}.qm").exists() and translator.load(str(folder / f"{name}.qm")):
            application.installTranslator(translator)
            break
    own = QTranslator(application)
    if own.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(own)


def system_proxy(address: str) -> str | None:
    """The system's proxy for an address, its automatic file included; None = none. Any thread but the GUI's."""
    from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

    for proxy in QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(address)):
        if proxy.type() == QNetworkProxy.ProxyType.HttpProxy and proxy.hostName():
            return f"http://{proxy.hostName()}:{proxy.port()}"
    return None
