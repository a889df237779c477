"""One sitting at the desk: who sits here, the window around it, and building it again when the person changes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QTimer, Signal

from ceo_desk.storage.settings import ACTOR, FACE, LOOK, TEXT_SCALE
from ceo_desk.ui.background import Background
from ceo_desk.ui.context import Context, Face, Sitter, Unsaved
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.frame.window import DeskWindow, Screens
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.pin.asking import AskingJobs
from ceo_desk.ui.theme.tokens import Look

if TYPE_CHECKING:
    from ceo_desk.services.desk import Desk
    from ceo_desk.ui.jobs import Jobs
    from ceo_desk.ui.theme.theme import Theme

FIRST_SIZE = QSize(1280, 800)
ENDING_MILLISECONDS = 20
LAYOUT_ROUNDS = 3
"""A body that scrolls is laid out again once it knows its bar: all of it before the first paint, which is the last."""


def open_in_browser(address: str) -> None:
    """Opens an address in the system's own browser; files and web pages only."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    if address.startswith(("https://", "http://", "file://")):
        QDesktopServices.openUrl(QUrl(address))


class Session(QObject):
    """Owns the theme, the background work and the window. `ended` when the window is closed for good."""

    ended = Signal()

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        theme: Theme,
        screens: Screens,
        *,
        open_page: Callable[[str], None] = open_in_browser,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self.jobs, self.theme = desk, jobs, theme
        self._screens, self._open_page = screens, open_page
        self._unsaved: dict[str, Unsaved] = {}
        self._ending = QTimer(self)
        self._ending.timeout.connect(self._on_ending)
        sitter = sitter_at(desk)
        self.background = Background(desk, jobs, sitter.name, sitter.face, self)
        self.window = self._new_window(sitter)

    def show(self) -> None:
        """Shows the window at Today."""
        self.window.resize(FIRST_SIZE)
        self.window.go(Go(Place.TODAY))
        self.window.show()
        for _ in range(LAYOUT_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def come_to_front(self) -> None:
        """The window is wanted: by a second start of the desk."""
        window = self.window
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()

    def change_face(self) -> None:
        """The other face: who sits here changes to the first person of that face, or stays where there is none."""
        now = self.window.context.sitter
        face: Face = "assistant" if now.is_leader else "leader"
        name = (now.assistant if now.is_leader else now.leader) or now.name
        self.seat(name, face)

    def seat(self, name: str, face: Face) -> None:
        """Somebody sits down; remembered."""
        desk, actor = self.desk, self.window.context.actor

        def decide(_: object) -> None:
            desk.settings.set(FACE, face, actor=actor, at=desk.clock())
            desk.settings.set(ACTOR, name, actor=actor, at=desk.clock())

        self.jobs.start(Lane.WRITE, decide, lambda _: self.rebuild())

    def rebuild(self) -> None:
        """Builds the window again at the same place: another face, text size or language."""
        old = self.window
        place, geometry = old.place, old.geometry()
        subject = old.subject_of(place)
        screen = old.screen_shown()
        half_done = screen.half_done() if screen is not None else None
        if screen is not None:
            screen.leave()
        sitter = sitter_at(self.desk)
        if sitter != old.context.sitter:
            self.desk.pin.forget_proof()
        self.background.seat(sitter.name, sitter.face)
        self.window = self._new_window(sitter)
        self.window.setGeometry(geometry)
        self.window.go(Go(place, subject))
        fresh = self.window.screen_shown()
        if half_done is not None and fresh is not None and type(fresh) is type(screen):
            fresh.go_on_with(half_done)
        if old.isVisible():
            self.window.show()
        old.release()

    def restyle(self) -> None:
        """The look or the text size was decided: takes it on."""
        self.theme.choose(look_of(self.desk))
        scale = self.desk.settings.get(TEXT_SCALE)
        if scale != self.theme.scale:
            self.theme.resize(scale)
            self.theme.apply()
            self.rebuild()

    def end(self) -> None:
        """Ends the background work; `ended` follows once what is being written is on disk."""
        self.background.end()
        self._ending.start(ENDING_MILLISECONDS)

    def _on_ending(self) -> None:
        if self.jobs.is_idle():
            self._ending.stop()
            self.jobs.close()
            self.ended.emit()

    def _new_window(self, sitter: Sitter) -> DeskWindow:
        asking = AskingJobs(self.jobs, self.background.surprised.emit)
        context = Context(self.desk, asking, self.theme, self.background, sitter, self._open_page, self._unsaved)
        window = DeskWindow(context, self._screens)
        asking.asks_by(lambda: window.panels.ask_pin(asking))
        window.face_pressed.connect(self.change_face)
        window.restyled.connect(self.restyle)
        window.reseated.connect(lambda: self.rebuild())
        window.closed.connect(self._on_closed)
        return window

    def _on_closed(self) -> None:
        self.window.hide()
        self.end()


def look_of(desk: Desk) -> Look | None:
    """The look that was decided; None follows the system."""
    word = desk.settings.get(LOOK)
    return Look(word) if word in set(Look) else None


def sitter_at(desk: Desk) -> Sitter:
    """Who sits here and who else does, from the desk's people and settings."""
    people = desk.people.all()
    by_face = {face: [one.name for one in people if one.face == face] for face in ("leader", "assistant")}
    actor = desk.settings.get(ACTOR)
    own = next((one.face for one in people if one.name == actor), "")
    face = desk.settings.get(FACE) or own or "leader"
    names = by_face.get(face) or [""]
    name = actor or names[0]
    leader = by_face["leader"][0] if by_face["leader"] else _who_speaks(desk)
    return Sitter(name, cast("Face", face), leader, (by_face["assistant"] or [""])[0])


def _who_speaks(desk: Desk) -> str:
    """As whom the accounts speak, where no leader is named."""
    return next((account.person for account in desk.accounts.all() if account.person), "")
