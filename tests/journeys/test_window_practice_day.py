"""A practice day in the real window, by the keyboard alone, without a network; and how soon the first post is out."""

import socket
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.services.answering.reading import Question
from ceo_desk.ui.answering.card.view import DEAF_MILLISECONDS
from tests.journeys.at_the_window import await_saved, publish_first_post
from tests.journeys.sitting import OpenWindow, Sitting

MOST_CLICKS = 8
MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
)

ANSWERS = (
    "Thank you. I read this twice, and I will come back to it.",
    "You are right about the lamp by the door. It hangs there since Monday.",
    "No, not this year. I would rather say so than promise it.",
)


class MouseWatch(QObject):
    """Notes whatever comes from a mouse, wherever in the application."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.events: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 – Qt's name
        """Lets everything through."""
        if event.type() in MOUSE:
            self.events.append(event.type().name)
        return False


@pytest.fixture
def mouse(qapp: QApplication) -> Iterator[MouseWatch]:
    watching = MouseWatch(qapp)
    yield watching
    qapp.removeEventFilter(watching)


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the practice day went to the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def decide(desk: Sitting, words: str) -> None:
    """The large button by its key, once it says this and hears again after the decision before."""
    desk.until(lambda: desk.primary.startswith(words) and desk.frame.footer.primary.isEnabled(), words)
    QTest.qWait(DEAF_MILLISECONDS)
    desk.press("Ctrl+Return")


def author_of_card(desk: Sitting) -> str:
    """Whose comment lies before the person."""
    desk.until(lambda: "The comment of " in desk.named(), "a card")
    (name,) = [one for one in desk.named().splitlines() if one.startswith("The comment of ")]
    return name.removeprefix("The comment of ")


def answer_card(desk: Sitting, text: str) -> str:
    """Types an answer into the card and sends it; whose it was."""
    author = author_of_card(desk)
    desk.await_field("ReplyEditor")
    desk.write(text)
    decide(desk, "Send")
    desk.until(lambda: author_of_card(desk) != author, "the next card")
    return author


def people_answered(desk: Sitting) -> int:
    """What the results say."""
    desk.press("Ctrl+4")
    desk.see("People answered\n")
    return int(desk.words().split("People answered\n")[1].split("\n")[0])


def authors(desk: Sitting, state: str) -> set[str]:
    """Whose comments are in a state, as the desk itself says."""
    return {one.author for one in desk.desk.reading.ask(Question(state)).items}


def test_a_practice_day_by_the_keyboard_alone(mouse: MouseWatch, no_network: None, open_window: OpenWindow) -> None:
    desk = open_window()
    desk.see("Who will use this desk?")
    desk.press("Ctrl+Return")
    desk.see("people are waiting to hear from you")
    before_today = people_answered(desk)

    desk.press("Ctrl+N")
    desk.see("Publish…")
    desk.write("What our night porters taught me\nThe porters know every guest.")
    await_saved(desk)
    decide(desk, "Publish…")
    desk.see("Before it goes out")
    decide(desk, "Publish now")
    desk.see("Going out in")
    desk.tab_to("Send it now")
    desk.press("Space")
    desk.see("It is out.")
    decide(desk, "Go to Today")

    before = len(desk.desk.reading.ask(Question("all")).items)
    desk.pass_time(600)
    desk.until(lambda: len(desk.desk.reading.ask(Question("all")).items) > before, "readers write")
    desk.press("Ctrl+3")
    desk.settle()
    answered = [answer_card(desk, answer) for answer in ANSWERS]

    hidden = author_of_card(desk)
    desk.press("Alt+5")
    desk.see("Which rule does it break?")
    desk.press("Space")
    decide(desk, "Hide it")
    desk.until(lambda: author_of_card(desk) != hidden, "the next card")
    seen = author_of_card(desk)
    desk.tab_to("Seen, needs no answer")
    desk.press("Space")
    desk.until(lambda: author_of_card(desk) != seen, "the next card")

    desk.pass_time(11)
    desk.until(lambda: set(answered) <= authors(desk, "answered"), "the answers go out")
    assert hidden in authors(desk, "hidden")
    assert seen in authors(desk, "seen")
    people_answered(desk)
    desk.see(f"People answered\n{before_today + 3}\n")

    assert desk.clicks == 0
    assert mouse.events == []
    desk.press("Ctrl+1")
    desk.click("Write")
    assert "MouseButtonPress" in mouse.events, "it would have been noticed"


def test_the_first_post_is_out_after_few_clicks(
    no_network: None, open_window: OpenWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    began = time.monotonic()
    desk = open_window()
    publish_first_post(desk, "My first post", "I try this out.")
    seconds = time.monotonic() - began

    assert desk.clicks <= MOST_CLICKS
    with capsys.disabled():
        said = f"the first practice post is out after {desk.clicks} clicks and {seconds:.1f} s of the desk's own"
        print(f"\n{said}")  # noqa: T201 – the figure is asked for
