"""The window's beginning and end: closing with something on its way, and one window a desk."""

import subprocess
import sys

from PySide6.QtCore import Qt

from ceo_desk.ui.frame.place import Place
from tests.journeys.at_the_window import answer_from_today, far
from tests.journeys.sitting import Blog, OpenWindow, practice_desk
from tests.support.command_line import Terminal
from tests.support.wordpress import WordPressSite


def test_closing_with_something_on_its_way_says_so_and_the_next_window_sends_it(
    fresh_site: WordPressSite, open_window: OpenWindow
) -> None:
    site = fresh_site
    post = site.add_post("Earlier post", "<p>Text.</p>")
    site.add_comment(post, "Tom Halvorsen", "I disagree, kindly.")
    desk = open_window(Blog(site, take_back=60))
    desk.see("Tom Halvorsen")
    answer_from_today(desk, "Tom Halvorsen", "Thank you, Tom.")
    desk.until(lambda: desk.state.startswith("Goes to Tom in"), "on its way")
    desk.settle()

    desk.close_window()
    desk.see("1 thing is still on its way.", "Your answer to Tom Halvorsen", "goes out when you open the desk again")
    assert desk.frame.isVisible()
    desk.click("Keep the desk open")
    desk.see_no("still on its way")
    desk.close_window()
    desk.click("Close all the same")
    desk.until(lambda: not desk.frame.isVisible(), "the window is gone")
    desk.close()
    assert len(far(desk, lambda: site.comments(post))) == 1

    again = open_window(secret=site.users["executive"].app_password)
    again.pass_time(61)
    again.until(lambda: not again.desk.outbox.deliveries(), "it is out")
    said = [row["comment_content"] for row in far(again, lambda: site.comments(post))]
    assert said == ["I disagree, kindly.", "Thank you, Tom."]


def test_with_nothing_on_its_way_it_closes_at_once(open_window: OpenWindow) -> None:
    desk = open_window(practice_desk)
    desk.go(Place.POSTS)
    desk.settle()
    desk.close_window()
    assert not desk.frame.isVisible()


def test_a_second_start_brings_the_first_window_to_the_front(open_window: OpenWindow) -> None:
    desk = open_window(practice_desk)
    desk.settle()
    desk.frame.showMinimized()
    desk.until(lambda: desk.frame.isMinimized())

    terminal = Terminal(desk.root)
    with desk.guard.lifted():
        second = subprocess.Popen(
            [sys.executable, "-m", "ceo_desk", "--desk", str(desk.root)],
            env=terminal.environment() | {"QT_QPA_PLATFORM": "offscreen"},
            stderr=subprocess.PIPE,
        )
    desk.until(lambda: second.poll() is not None, "the second start ends by itself")
    assert second.returncode == 0, second.stderr.read() if second.stderr else ""
    if second.stderr:
        second.stderr.close()
    desk.until(lambda: not desk.frame.isMinimized() and desk.frame.isActiveWindow(), "the first is in front")
    assert not desk.frame.windowState() & Qt.WindowState.WindowMinimized
