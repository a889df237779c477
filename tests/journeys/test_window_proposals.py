"""The assistant proposes, the leader says her word, each in their own face of the same window."""

from PySide6.QtTest import QTest

from ceo_desk.ui.answering.card.view import DEAF_MILLISECONDS
from ceo_desk.ui.frame.place import Place
from tests.conftest import StartSite
from tests.journeys.at_the_window import far
from tests.journeys.sitting import Blog, OpenWindow, Sitting
from tests.ui.stage import CLARA, JONAS

SAID = {
    "Ines Barreto": "What happens to people who like to sit alone?",
    "Tom Halvorsen": "I disagree, kindly.",
    "Rosa Lindgren": "Is it true that the big room closes?",
}


def propose(desk: Sitting, author: str, text: str) -> None:
    """The assistant's keys: the row, R, the words, Ctrl+Return."""
    desk.go(Place.ANSWER)
    desk.click_row(author)
    desk.see(SAID[author])
    desk.press("R")
    desk.await_field("ReplyEditor")
    desk.write(text)
    desk.until(
        lambda: desk.primary == "Propose to Clara" and desk.frame.footer.primary.isEnabled(), "it can be proposed"
    )
    desk.press("Ctrl+Return")
    desk.until(lambda: desk.desk.reading.counts().get("proposed", 0) > 0, "proposed")
    desk.settle()


def change_face(desk: Sitting, to: str) -> None:
    """One press on who sits here."""
    desk.click(desk.frame.rail.sitter)
    desk.until(lambda: desk.opened.session and desk.frame.context.sitter.name == to, f"{to} sits here")
    desk.settle()


def open_proposal(desk: Sitting, author: str) -> None:
    """From Today to the card with what is suggested."""
    desk.go(Place.TODAY)
    desk.click(f"{JONAS} asks for your word: A reply to {author}")
    desk.see("Jonas suggests this answer", SAID[author])
    QTest.qWait(DEAF_MILLISECONDS)  # so long a decision before makes the large button deaf


def test_the_leader_approves_changes_and_gives_back(start_site: StartSite, open_window: OpenWindow) -> None:
    site = start_site()
    post = site.add_post("Earlier post", "<p>Text.</p>")
    for author, text in SAID.items():
        site.add_comment(post, author, text)
    desk = open_window(Blog(site, face="assistant", take_back=0))
    for author in SAID:
        propose(desk, author, f"Dear {author.split()[0]}, thank you.")
    desk.until(lambda: desk.desk.reading.counts()["proposed"] == len(SAID), "all are proposed")
    assert len(far(desk, lambda: site.comments(post))) == len(SAID), "nothing has left"

    change_face(desk, CLARA)
    open_proposal(desk, "Ines Barreto")
    desk.press_primary("Send as it is")
    desk.settle()
    open_proposal(desk, "Tom Halvorsen")
    desk.click("Change it")
    desk.await_field("ReplyEditor")
    desk.press("Ctrl+End")
    desk.write(" Come and see.")
    desk.press_primary("Send to Tom")
    desk.settle()
    open_proposal(desk, "Rosa Lindgren")
    desk.click("Not like this")
    desk.see("What should Jonas change?")
    desk.write("Say yes first.")
    desk.press_primary("Give to Jonas")
    desk.until(lambda: not desk.desk.outbox.deliveries(), "all is out")

    rows = far(desk, lambda: site.comments(post))
    assert sorted(row["comment_content"] for row in rows if row["comment_parent"]) == [
        "Dear Ines, thank you.",
        "Dear Tom, thank you. Come and see.",
    ]
    assert {row["user_id"] for row in rows if row["comment_parent"]} == {site.users["executive"].id}

    change_face(desk, JONAS)
    desk.go(Place.ANSWER)
    desk.click_row("Rosa Lindgren")
    desk.see("For Jonas", "Say yes first.", "Dear Rosa, thank you.")
