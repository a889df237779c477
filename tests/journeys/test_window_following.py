"""On a real blog: a promise comes back on its day and is kept; an idea of five people gets on, and each hears alone."""

from typing import Any

from PySide6.QtTest import QTest

from ceo_desk.domain.promise import PromiseState
from ceo_desk.ui.answering.card.view import DEAF_MILLISECONDS
from ceo_desk.ui.frame.place import Place
from tests.conftest import StartSite
from tests.journeys.at_the_window import far
from tests.journeys.sitting import Blog, OpenWindow, Sitting

SAID = {
    "Ines Barreto": "Could the library stay open at night?",
    "Tom Halvorsen": "I suggest that you open the library at night.",
    "Rosa Lindgren": "Why is there no place to read after ten?",
    "Kenji Arai": "You could leave the reading room open.",
    "Mei Lin Tan": "What about a library for the night shift?",
}
WEEK = 7 * 24 * 3600


def open_card(desk: Sitting, author: str) -> None:
    """From Today to somebody's card."""
    desk.go(Place.TODAY)
    desk.click(author)
    desk.see(SAID[author])
    desk.settle()


def promise(desk: Sitting, author: str, words: str) -> None:
    """Beside the answer: what, and by when (in a week)."""
    open_card(desk, author)
    desk.click("Promise…")
    desk.write(words)
    desk.click("Promise it")
    desk.see("Promised. It comes back")
    desk.settle()


def check_replies(rows: list[dict[str, Any]], ids: dict[str, int]) -> None:
    """Each person was answered in their own thread, with their name, and no two read the same."""
    replies = {row["comment_parent"]: row["comment_content"] for row in rows if row["comment_parent"]}
    assert set(replies) == set(ids.values())
    assert len(set(replies.values())) == len(SAID)
    for author, number in ids.items():
        text = replies[number]
        assert text.startswith(f"{author.split()[0]}, ")
        assert text.endswith("It opens in May.")


def test_a_promise_comes_back_and_an_idea_of_five_people_is_told_to_each(
    start_site: StartSite, open_window: OpenWindow
) -> None:
    site = start_site()
    post = site.add_post("Earlier post", "<p>Text.</p>")
    ids = {
        author: site.add_comment(post, author, text, email=f"{author.split()[0].lower()}@example.net")
        for author, text in SAID.items()
    }
    desk = open_window(Blog(site, take_back=0))
    promises, ideas = desk.desk.following_up.promises, desk.desk.following_up.ideas

    promise(desk, "Ines Barreto", "An answer from the house")
    assert promises.due() == ()
    for place, author in enumerate(SAID):
        open_card(desk, author)
        desk.click("This is an idea")
        if place == 0:
            desk.write("A library for the night")
            desk.click("Keep it as a new idea")
        else:
            desk.write("libr")
            desk.settle()
            desk.click("A library for the night")
        desk.until(lambda count=place + 1: [len(one.comments) for one in ideas.cards()] == [count], author)  # type: ignore[misc]  # each its own
        desk.settle()

    desk.pass_time(WEEK)
    desk.until(lambda: promises.due(), "its day has come")
    desk.opened.session.background.changed()  # type: ignore[union-attr]  # it is open
    desk.go(Place.TODAY)
    desk.see("has your promise")
    open_card(desk, "Ines Barreto")
    desk.see("You promised Ines by")
    desk.click("It is kept")
    desk.until(lambda: promises.closed(), "kept")
    assert promises.closed()[0].state is PromiseState.KEPT

    desk.go(Place.ANSWER)
    desk.click("Promises and ideas")
    desk.click("It has got on…")
    desk.click("We are doing it")
    desk.press("Tab")
    desk.write("It opens in May.")
    desk.click("Say so, and look at the replies")
    desk.see("1 of 5", "Each reply goes alone.")
    for number in range(len(SAID)):
        desk.see(f"{number + 1} of 5")
        QTest.qWait(DEAF_MILLISECONDS)
        desk.press_primary("Send to ")
        desk.until(lambda left=4 - number: ideas.cards()[0].to_hear == left, "one more")  # type: ignore[misc]  # each its own
        desk.settle()
    desk.until(lambda: not desk.desk.outbox.deliveries(), "all is out")

    check_replies(far(desk, lambda: site.comments(post)), ids)
    assert ideas.replies(ideas.cards()[0].idea.id) == (), "nobody hears the same twice"
