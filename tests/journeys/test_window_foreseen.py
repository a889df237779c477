"""What was foreseen comes true: filed before the post goes out, at hand when a reader writes it, and sent."""

from PySide6.QtTest import QTest

from ceo_desk.ui.answering.card.view import DEAF_MILLISECONDS
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.foreseeing.view import ForeseenView
from ceo_desk.ui.writing.view import PageView
from tests.conftest import StartSite
from tests.journeys.at_the_window import LOOKS_AGAIN_AFTER, begin_post, far, publish
from tests.journeys.sitting import Blog, OpenWindow, Sitting
from tests.ui.stage import CLARA

TITLE = "We close the library at night"
MONEY = ("You only do this to save money on staff.", "It costs [the sum] a year more, Tom.")
QUIET = ("Where can people go who work shifts?", "The tower room stays open.")
SAID = "So in the end it is about money, and the staff can go."


def change_face(desk: Sitting, to: str) -> None:
    """One press on who sits here."""
    desk.click(desk.frame.rail.sitter)
    desk.until(lambda: desk.opened.session and desk.frame.context.sitter.name == to, f"{to} sits here")
    desk.settle()


def hard_comments(desk: Sitting) -> ForeseenView:
    """The list, from the panel beside the post."""
    screen = desk.frame.screen_shown()
    assert isinstance(screen, PageView)
    desk.click("About it")
    desk.until(screen.body.about.foreseen.isVisible, "the way to them")
    desk.click("Hard comments to expect…")
    return screen.body.foreseeing.view


def file(desk: Sitting, view: ForeseenView, comment: str, answer: str) -> None:
    """One of them, typed."""
    count = len(view.lines)
    desk.click("Add a hard comment")
    desk.write(comment)
    desk.press("Tab")
    desk.write(answer)
    desk.click("Keep it")
    desk.until(lambda: len(view.lines) == count + 1, "it is kept")
    desk.settle()


def test_a_hard_comment_finds_the_answer_that_was_filed_for_it(start_site: StartSite, open_window: OpenWindow) -> None:
    site = start_site()
    desk = open_window(Blog(site, face="assistant", take_back=0))
    begin_post(desk, TITLE, "From March on the doors are locked at ten.")
    view = hard_comments(desk)
    for comment, answer in (MONEY, QUIET):
        file(desk, view, comment, answer)
    desk.click("Back to the page")

    change_face(desk, CLARA)
    desk.go(Place.POSTS)
    desk.click_row(TITLE)
    desk.until(lambda: isinstance(desk.frame.screen_shown(), PageView), "the page")
    publish(desk)
    desk.see("It is out.")
    (post,) = [row["ID"] for row in far(desk, site.posts) if row["post_title"] == TITLE]
    written = far(desk, lambda: site.add_comment(post, "Tom Halvorsen", SAID))
    desk.press_primary("Go to Today")
    desk.pass_time(LOOKS_AGAIN_AFTER)
    desk.see("Tom Halvorsen")
    desk.click("Tom Halvorsen")
    desk.see("Your answer to Tom", "You foresaw this")
    desk.click(MONEY[1])
    desk.await_field("ReplyEditor")
    QTest.qWait(DEAF_MILLISECONDS)  # so long a decision before makes the large button deaf
    desk.press_primary("Send to Tom")
    desk.see("One gap is still open: the sum.")
    desk.click("Fill it")
    desk.press("Ctrl+A")
    desk.write("It costs 40,000 a year more, Tom.")
    desk.press_primary("Send to Tom")
    desk.until(lambda: desk.desk.reading.counts()["answered"], "it is out")
    desk.until(lambda: not desk.desk.outbox.deliveries(), "nothing waits")
    rows = far(desk, lambda: site.comments(post))
    assert [(row["comment_parent"], row["comment_content"]) for row in rows] == [
        (0, SAID),
        (written, "It costs 40,000 a year more, Tom."),
    ]
