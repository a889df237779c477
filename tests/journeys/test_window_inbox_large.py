"""A blog of ten thousand comments: the newest are here at once, the list is worked by keys alone, the tray to empty."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtTest import QTest

from ceo_desk.ui.answering.card.view import DEAF_MILLISECONDS
from ceo_desk.ui.answering.inbox.view import InboxView
from ceo_desk.ui.frame.place import Place
from tests.journeys.at_the_window import far
from tests.journeys.sitting import Blog, OpenWindow, Sitting
from tests.journeys.test_window_proposals import change_face
from tests.support.wordpress import WordPressSite, start
from tests.ui.stage import CLARA

COMMENTS = 10_000
NEWEST = "Is this the newest of all ten thousand? 👩🏽‍🚀 לא כל כך <b>sure</b>"


@pytest.fixture(scope="module")
def large_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordPressSite]:
    """A blog of ten thousand comments in threads, with emoji, markup and right-to-left text."""
    with start(tmp_path_factory.mktemp("large"), comments=COMMENTS) as site:
        yield site


def row(desk: Sitting) -> str:
    """The comment that the keyboard is at."""
    shown = desk.frame.screen_shown()
    assert isinstance(shown, InboxView)
    current = shown.keeper.view.current()
    return current.id if current else ""


def count(desk: Sitting, state: str) -> int:
    """How many the desk has in a folder."""
    return desk.desk.reading.counts().get(state, 0)


def press_and_await(desk: Sitting, key: str, state: str, by: int = 1) -> None:
    """One key, and what it decides is counted in a folder."""
    before = count(desk, state)
    desk.settle()
    desk.press(key)
    desk.until(lambda: count(desk, state) == before + by, f"{key}: {state}")
    desk.settle()


def has(desk: Sitting, comments: int) -> bool:
    """Whether so many comments are here."""
    return sum(desk.desk.reading.counts().values()) >= comments


@pytest.mark.wordpress
def test_ten_thousand_comments_come_in_and_are_worked_by_keys_then_the_tray_to_empty(
    large_site: WordPressSite, open_window: OpenWindow
) -> None:
    site = large_site
    post = site.add_post("The newest post", "<p>Text.</p>")
    site.add_comment(post, "Ines Barreto", NEWEST)
    site.add_comment(post, "Held Hanna", "Will it be read?", approved=False)
    desk = open_window(Blog(site, face="assistant", take_back=0))
    desk.until(lambda: count(desk, "waiting"), "the first ones are here")
    early = sum(desk.desk.reading.counts().values())
    assert early < COMMENTS, "the newest are here before the oldest"
    desk.press("Ctrl+3")
    for part in range(1, 4):  # each part has a person's patience of its own
        desk.until(partial(has, desk, COMMENTS * part // 4), f"{part} quarters are here")
    desk.until(lambda: not desk.opened.session.background.activity.is_looking, "all are here")  # type: ignore[union-attr]  # it is open
    desk.settle()
    assert sum(desk.desk.reading.counts().values()) >= COMMENTS - 200, "all but the trash"
    work_the_list(desk)
    assert desk.clicks == 0, "keys alone"
    change_face(desk, CLARA)
    work_the_tray(desk)
    assert far(desk, lambda: desk.desk.upkeep.examine(rebuild=False)) == ()


def work_the_list(desk: Sitting) -> None:
    """J K L S U E H X and propose."""
    first = row(desk)
    desk.press("J")
    second = row(desk)
    assert second != first
    desk.press("K")
    assert row(desk) == first
    desk.press("L")
    desk.see("Until when?")
    press_and_await(desk, "Ctrl+Return", "later")
    desk.press("S")
    desk.see("Which rule does it break?")
    press_and_await(desk, "5", "spam")
    press_and_await(desk, "U", "spam", -1)
    press_and_await(desk, "E", "seen")
    desk.press("H")
    desk.see("Which rule does it break?")
    press_and_await(desk, "2", "hidden")
    desk.press("X", "Shift+J")
    desk.see("2 selected.")
    press_and_await(desk, "E", "seen", 0)
    press_and_await(desk, "Ctrl+Return", "seen", 2)
    desk.press("/")
    desk.write("will it be read")
    desk.see("1 found", "Nobody sees this comment until you approve it.")
    desk.press("Return")
    press_and_await(desk, "A", "held", -1)
    desk.press("/", "Ctrl+A")
    desk.write("newest of all ten")
    desk.until(lambda: "👩🏽‍🚀" in desk.words(), "found, and shown as it was written")
    desk.see("1 found", "לא כל כך")
    desk.press("Return", "R")
    desk.await_field("ReplyEditor")
    desk.write("Dear Ines, it is.")
    desk.until(lambda: desk.primary == "Propose to Clara" and desk.frame.footer.primary.isEnabled(), "to propose")
    press_and_await(desk, "Ctrl+Return", "proposed")


def work_the_tray(desk: Sitting) -> None:
    """One card after the other, until nobody is left in it."""
    desk.go(Place.ANSWER)
    for _ in range(12):
        desk.settle()
        if "You are done" in desk.words():
            break
        QTest.qWait(DEAF_MILLISECONDS)
        if desk.primary == "Send as it is":
            desk.press_primary("Send as it is")
        else:
            desk.click("Seen, needs no answer")
        desk.settle()
    desk.see("You are done", "have heard from you this week")
    desk.until(lambda: not desk.desk.outbox.deliveries(), "it is out")
