"""A question about something that did not simply go out, as a value: what is said, and the ways on."""

from dataclasses import dataclass
from enum import StrEnum

from ceo_desk.ui.frame.place import Tone


class Way(StrEnum):
    """What a press does about it."""

    LOOK = "look"
    FOUND = "found"
    MISSING = "missing"
    PUBLISH_NOW = "publish now"
    CHOOSE_TIME = "choose a time"
    SEND_AGAIN = "send again"
    """Exactly these words go."""
    REWRITE = "rewrite"
    """The words go back to their comment, and the person with them."""
    LEAVE = "leave"
    PUT_MINE = "put mine"
    CHANGE = "change"
    LOOK_OVER = "look over"
    BEGIN_POST = "begin a post"
    COMMENT = "comment"
    PASSWORD = "password"  # noqa: S105 – a word, no password
    NOTE = "note"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class WayCard:
    """One of two equal ways: what it means, and the button; `link` asks for one, which may be left out."""

    title: str
    text: str
    button: str
    way: Way
    link: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """Everything on the screen but the texts of both versions."""

    icon: str
    tone: Tone
    top: str
    title: str
    sentence: str
    cards: tuple[WayCard, ...]
    primary: str
    primary_way: Way
    primary_icon: str
    quiet: tuple[tuple[str, Way], ...] = ()
