"""What every screen in the body is: it says what it wants in the footer, and where the person wants to go."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.context import Context

Tone = Literal["", "good", "wait", "bad"]


class Place(StrEnum):
    """Every screen that the body can show."""

    TODAY = "today"
    POSTS = "posts"
    PAGE = "page"
    SHAPES = "shapes"
    PUBLISH = "publish"
    ANSWER = "answer"
    ALIKE = "alike"
    FOLLOWING = "following"
    SIFTING = "sifting"
    RESULTS = "results"
    SETTINGS = "settings"
    CONNECT = "connect"
    LINKEDIN = "linkedin"
    BY_HAND = "by-hand"


@dataclass(frozen=True, slots=True)
class Go:
    """A wish to go to a place; `subject` is a draft's, a comment's or an account's id or name, "" = none.

    `note` says more where a place needs it (a starter's title, a publication's id).
    """

    place: Place
    subject: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """The sentence at the footer's start; `short` is for large text. `opens`: pressing it shows what waits to go."""

    text: str
    short: str = ""
    icon: str = "check"
    tone: Tone = ""
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Closing:
    """What a person hears who closes the window: what is not done, what it is about, and what comes of it."""

    title: str
    what: str
    second: str


@dataclass(frozen=True, slots=True)
class Footer:
    """What a screen wants in the footer. `state` None = the desk's own sentence; `icon` stands behind the primary."""

    primary: QAction | None = None
    others: tuple[QAction, ...] = ()
    state: State | None = None
    note: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Undo:
    """What was just done, in words, and how it is undone."""

    text: str
    do: Callable[[], None]
    button: str = ""
    """What the button says; "" = Undo."""
    tell: Callable[[], str] | None = None
    """What it says at this moment, asked again and again; "" = it is over. None = the text, for ten seconds."""


class Screen(QWidget):
    """A screen in the body.

    `footer_changed`: the footer is to be read again. `going` carries a Go, `undoable` an Undo. `alone_wanted` carries
    whether only the screen and the footer are wanted. `face_wanted`: the other face is to sit here.
    """

    footer_changed = Signal()
    going = Signal(object)
    undoable = Signal(object)
    alone_wanted = Signal(bool)
    face_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.theme = context.theme

    def footer(self) -> Footer:
        """What it wants in the footer now."""
        return Footer()

    def arrive(self, subject: str, note: str) -> None:
        """The person comes here. Empty words: wherever they were."""

    def refresh(self) -> None:
        """Something on the desk changed: show it, without moving what the person is at."""

    def leave(self) -> None:
        """The person goes elsewhere: keep what is half done."""

    def subject(self) -> str:
        """What it shows by now, so that it can be come back to; "" = what it was asked for."""
        return ""

    def step_back(self) -> bool:
        """Esc: closes what is open here; False where there is nothing to close."""
        return False

    def closing(self) -> Closing | None:
        """What is to be heard before the window closes; None = it may close."""
        return None

    def undo_last(self) -> bool:
        """Ctrl+Z, where the footer offers nothing to undo; False where there is nothing here either."""
        return False

    def half_done(self) -> object | None:
        """What is typed here and kept nowhere, for the screen that takes this one's place; None = nothing."""
        return None

    def go_on_with(self, half_done: object) -> None:
        """Takes it on."""

    def first_control(self) -> QWidget | None:
        """What takes the keyboard when the person comes to the body by F6, or arrives."""
        return None
