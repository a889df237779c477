"""What a person does again and again at the window, step by step: connects a blog, writes a post, publishes it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.view import PageView
from tests.journeys.hands import handle_of
from tests.journeys.sitting import Sitting
from tests.support.wordpress import WordPressSite

T = TypeVar("T")
LOOKS_AGAIN_AFTER = 200.0
"""Seconds after which the desk looks for comments by itself."""


def connect(desk: Sitting, site: WordPressSite) -> None:
    """Connects a blog from the settings, in three steps."""
    person = site.users["executive"]
    desk.go(Place.SETTINGS)
    desk.press_primary("Connect a blog")
    desk.see("Where is your blog?")
    desk.write(site.host)
    desk.press_primary("Find my blog")
    desk.see("Your name on the blog")
    desk.write(person.login)
    give_password(desk, person.app_password)
    desk.see("You may publish posts.")
    desk.press_primary("Connect this blog")
    desk.press_primary("See who waits for you")


def give_password(desk: Sitting, secret: str) -> None:
    """Pastes a password that was copied in the browser."""
    QGuiApplication.clipboard().setText(f"{secret}\n")
    desk.click("Paste")
    desk.press_primary("Try it out")


def begin_post(desk: Sitting, title: str, text: str) -> None:
    """A new post, typed; it is saved when this returns."""
    desk.go(Place.POSTS)
    desk.press_primary("Write a post")
    desk.until(lambda: isinstance(desk.frame.screen_shown(), PageView), "the page")
    desk.write(f"{title}\n{text}")
    await_saved(desk)


def await_saved(desk: Sitting) -> None:
    """Until the footer says so."""
    desk.until(lambda: desk.state.startswith("Saved"), "saved")


def put_picture(desk: Sitting, file: Path, words: str) -> None:
    """A picture on the page, chosen in the dialog that asks for a file, and what it shows."""
    answered: list[bool] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(20, answer)
            return
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText(str(file))  # typed, the folder's completion would write along
        QTest.keyClick(handle_of(dialog), Qt.Key.Key_Return)
        answered.append(True)

    QTimer.singleShot(20, answer)
    desk.click("Picture")
    assert answered
    desk.see("What it shows")
    desk.write(f"{words}\n")


def publish(desk: Sitting, words: str = "Publish now") -> None:
    """From the page over the look before it goes to the large button."""
    desk.press_primary("Publish…")
    desk.see("Before it goes out")
    desk.press_primary(words)


def answer_from_today(desk: Sitting, author: str, text: str) -> None:
    """Presses somebody's row on Today, types an answer, sends it."""
    desk.go(Place.TODAY)
    desk.click(author)
    first = author.split()[0]
    desk.see(f"Your answer to {first}")
    desk.await_field("ReplyEditor")
    desk.write(text)
    desk.press_primary(f"Send to {first}")


def titles(site: WordPressSite) -> list[str]:
    """What readers find, but for the post that every WordPress begins with."""
    rows = [str(row["post_title"]) for row in site.posts() if row["post_status"] == "publish"]
    return [title for title in rows if title != "Hello world!"]


def far(desk: Sitting, look: Callable[[], T]) -> T:
    """What somebody does or sees elsewhere, while this window stands still."""
    with desk.guard.lifted():
        return look()


def publish_first_post(desk: Sitting, title: str, text: str) -> None:
    """From the first question of a new desk to the first post that is out on the practice blog, the shortest way."""
    desk.see("Who will use this desk?")
    desk.click("Open my desk")
    desk.see("people are waiting to hear from you")
    begin_post(desk, title, text)
    publish(desk)
    desk.click("Send it now")
    desk.see("It is out.")
