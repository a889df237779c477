"""Begun without a line and ended with one: answers, what was hidden and a promise each arrive once, in their order."""

from PySide6.QtTest import QTest

from ceo_desk.ui.answering.card.view import DEAF_MILLISECONDS
from ceo_desk.ui.frame.place import Place
from tests.conftest import StartProxy
from tests.journeys.at_the_window import LOOKS_AGAIN_AFTER, answer_from_today, far
from tests.journeys.sitting import Blog, OpenWindow, Sitting
from tests.support.faults import FaultProxy
from tests.support.wordpress import WordPressSite

SAID = {
    "Ines Barreto": "What happens to people who like to sit alone?",
    "Tom Halvorsen": "Why is there no place to read after ten?",
    "Rude Rolf": "Why are you such a fool?",
}


def work_offline(desk: Sitting) -> None:
    """Two answers, a promise, and a comment hidden by a rule."""
    desk.click("Tom Halvorsen")
    desk.see(SAID["Tom Halvorsen"])
    desk.settle()
    desk.click("Promise…")
    desk.write("A room with a lamp")
    desk.click("Promise it")
    desk.see("Promised. It comes back")
    desk.settle()
    answer_from_today(desk, "Ines Barreto", "They stay, Ines.")
    desk.settle()
    QTest.qWait(DEAF_MILLISECONDS)
    answer_from_today(desk, "Tom Halvorsen", "There will be one.")
    desk.settle()
    assert len(desk.desk.outbox.deliveries()) == 2
    desk.go(Place.TODAY)
    desk.click("Rude Rolf")
    desk.see(SAID["Rude Rolf"])
    desk.press("Alt+5")
    desk.see("Which rule does it break?")
    desk.click("Insults a person")
    QTest.qWait(DEAF_MILLISECONDS)
    desk.press_primary("Hide it")
    desk.settle()


def writes(line: FaultProxy) -> list[str]:
    """What changed something on the blog, in its order."""
    return [f"{one.method} {one.path}" for one in line.log if one.method != "GET"]


def test_what_was_decided_without_a_line_arrives_once_and_in_order(
    fresh_site: WordPressSite, fault_proxy: StartProxy, open_window: OpenWindow
) -> None:
    site = fresh_site
    line = fault_proxy(site.url)
    post = site.add_post("Earlier post", "<p>Text.</p>")
    ids = {author: site.add_comment(post, author, text) for author, text in SAID.items()}
    desk = open_window(Blog(site, line.url, take_back=0))
    desk.see(*SAID)
    desk.settle()
    far(desk, line.offline)
    work_offline(desk)
    assert len(far(desk, lambda: site.comments(post))) == len(SAID), "nothing has left"
    assert far(desk, lambda: site.comment_status(ids["Rude Rolf"])) == "approved"

    far(desk, line.online)
    desk.pass_time(LOOKS_AGAIN_AFTER)
    desk.until(lambda: not desk.desk.outbox.deliveries(), "the answers are out")
    desk.until(lambda: far(desk, lambda: site.comment_status(ids["Rude Rolf"])) == "hold", "it is hidden there")
    desk.pass_time(LOOKS_AGAIN_AFTER)
    desk.settle()
    replies = [row for row in far(desk, lambda: site.comments(post)) if row["comment_parent"]]
    assert [(row["comment_parent"], row["comment_content"]) for row in replies] == [
        (ids["Ines Barreto"], "They stay, Ines."),
        (ids["Tom Halvorsen"], "There will be one."),
    ]
    hiding = [one for one in writes(line) if one.split("?")[0].endswith(f"/comments/{ids['Rude Rolf']}")]
    assert len(hiding) == 1
    (promise,) = desk.desk.following_up.promises.open()
    assert promise.words == "A room with a lamp"
    desk.go(Place.TODAY)
    desk.see("Everything is saved.")
    assert far(desk, lambda: desk.desk.upkeep.examine(rebuild=False)) == ()
