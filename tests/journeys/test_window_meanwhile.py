"""What happens on the blog itself while a card is open: the card says so, and no second answer goes unasked."""

import pytest

from ceo_desk.ui.frame.place import Place
from tests.conftest import StartSite
from tests.journeys.at_the_window import LOOKS_AGAIN_AFTER, far
from tests.journeys.sitting import Blog, OpenWindow, Sitting
from tests.support.wordpress import WordPressSite

ASKED = "What happens to people who like to sit alone?"


def answer_on_the_site(site: WordPressSite, post: int, comment: int, text: str) -> None:
    """A colleague answers there, logged in."""
    person = site.users["admin"].id
    site.php(
        f"wp_insert_comment(['comment_post_ID' => {post}, 'comment_parent' => {comment}, 'user_id' => {person},"
        f" 'comment_author' => 'Colleague', 'comment_author_email' => 'admin@example.test',"
        f" 'comment_content' => '{text}', 'comment_approved' => 1]);"
    )


def open_card(desk: Sitting, words: str) -> None:
    """Her card, with words in the field."""
    desk.go(Place.TODAY)
    desk.click("Ines Barreto")
    desk.see(ASKED)
    desk.await_field("ReplyEditor")
    desk.write(words)
    desk.settle()


def test_a_colleague_answered_on_the_site_and_the_second_answer_is_asked_about(
    start_site: StartSite, open_window: OpenWindow
) -> None:
    site = start_site()
    post = site.add_post("Earlier post", "<p>Text.</p>")
    asked = site.add_comment(post, "Ines Barreto", ASKED)
    desk = open_window(Blog(site, take_back=0))
    desk.see("Ines Barreto")
    open_card(desk, "They stay.")
    far(desk, lambda: answer_on_the_site(site, post, asked, "We kept four small tables."))
    desk.pass_time(LOOKS_AGAIN_AFTER)
    desk.see("Ines was answered meanwhile.", "They stay.")
    desk.press_primary("Send to Ines")
    desk.see("answered this comment", "Readers would see two answers.")
    assert len(far(desk, lambda: site.comments(post))) == 2
    desk.click("Send it all the same")
    desk.until(lambda: len(far(desk, lambda: site.comments(post))) == 3, "it goes once she said so")
    desk.settle()
    said = [row["comment_content"] for row in far(desk, lambda: site.comments(post))]
    assert said == [ASKED, "We kept four small tables.", "They stay."]


@pytest.mark.parametrize(("status", "sentence"), [("spam", "was marked as spam"), ("gone", "was deleted")])
def test_a_comment_that_went_is_told_on_its_card(
    status: str, sentence: str, start_site: StartSite, open_window: OpenWindow
) -> None:
    site = start_site()
    post = site.add_post("Earlier post", "<p>Text.</p>")
    asked = site.add_comment(post, "Ines Barreto", ASKED)
    site.add_comment(post, "Tom Halvorsen", "I disagree, kindly.")
    desk = open_window(Blog(site, take_back=0))
    desk.see("Ines Barreto")
    open_card(desk, "They stay.")
    if status == "gone":
        far(desk, lambda: site.php(f"wp_delete_comment({asked}, true);"))
    else:
        far(desk, lambda: site.set_comment_status(asked, "spam"))
    desk.pass_time(LOOKS_AGAIN_AFTER)
    desk.see(sentence, "They stay.")
    desk.click("To the next one")
    desk.see("I disagree, kindly.")
    assert [row["comment_content"] for row in far(desk, lambda: site.comments(post))][-1] == "I disagree, kindly."


def test_what_was_held_and_is_approved_on_the_site_comes_to_today(
    start_site: StartSite, open_window: OpenWindow
) -> None:
    site = start_site()
    post = site.add_post("Earlier post", "<p>Text.</p>")
    held = site.add_comment(post, "Ines Barreto", ASKED, approved=False)
    desk = open_window(Blog(site, face="assistant", take_back=0))
    desk.go(Place.ANSWER)
    desk.settle()
    desk.click_row("Held, 1")
    desk.see("Nobody sees this comment until you approve it.", ASKED)
    far(desk, lambda: site.set_comment_status(held, "approve"))
    desk.pass_time(LOOKS_AGAIN_AFTER)
    desk.until(lambda: desk.desk.reading.counts()["waiting"] == 2, "the desk knows")
    desk.settle()
    desk.see_no("Nobody sees this comment until you approve it.")
    assert ASKED in desk.words(), "what is being read stays"


def test_what_the_site_took_for_spam_is_rescued_and_is_spam_no_more(
    start_site: StartSite, open_window: OpenWindow
) -> None:
    site = start_site()
    post = site.add_post("Earlier post", "<p>Text.</p>")
    held = site.add_comment(post, "Ines Barreto", ASKED, approved=False)
    spam = site.add_comment(post, "Lucky Bay", "Free spins at http://luckybay.example")
    site.set_comment_status(spam, "spam")
    desk = open_window(Blog(site, face="assistant", take_back=0))
    desk.go(Place.TODAY)
    desk.until(lambda: any("held or spam" in name for name in desk.names()), "the line on Today")
    desk.click(next(name for name in desk.names() if "held or spam" in name))
    desk.see("1 of 2", ASKED, "Its place holds it.")
    desk.press_primary("This one is fine")
    desk.see("2 of 2", "Free spins", "Its place calls it spam.")
    desk.click("It is spam")
    desk.see("You looked through 2 comments.", "Rescued: 1.")

    def statuses() -> dict[int, str]:
        return {int(row["comment_ID"]): row["comment_approved"] for row in site.comments(post)}

    desk.until(lambda: far(desk, statuses) == {held: "1", spam: "spam"}, "the site has heard")
    desk.press_primary("Back to Today")
    desk.see("Ines Barreto")
    assert not any("held or spam" in name for name in desk.names()), "nothing is asked twice"
