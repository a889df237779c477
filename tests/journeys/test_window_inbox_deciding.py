"""The assistant's keys on a real blog: hidden by a rule and back, spam and back, rescued from the blog's spam."""

from ceo_desk.ui.frame.place import Place
from tests.conftest import StartSite
from tests.journeys.at_the_window import far
from tests.journeys.sitting import Blog, OpenWindow, Sitting

INSULT, ADVERT, LOST = "You are a fool.", "Cheap flights here.", "Why was my question never answered?"


def stands(desk: Sitting, author: str) -> str:
    """In which folder somebody's comment is, as the desk says."""
    from ceo_desk.services.answering.reading import Question

    found = [one.state.value for one in desk.desk.reading.ask(Question("all")).items if one.author == author]
    return found[0] if found else "gone"


def test_hidden_and_spam_by_key_reach_the_blog_and_come_back(start_site: StartSite, open_window: OpenWindow) -> None:
    site = start_site()
    post = site.add_post("Earlier post", "<p>Text.</p>")
    insult = site.add_comment(post, "Rude Rolf", INSULT)
    advert = site.add_comment(post, "Cheap Flights", ADVERT)
    lost = site.add_comment(post, "Ines Barreto", LOST)
    site.set_comment_status(lost, "spam")
    desk = open_window(Blog(site, face="assistant", take_back=0))
    desk.go(Place.ANSWER)
    desk.click_row("Rude Rolf")
    desk.see(INSULT)
    desk.press("H")
    desk.see("Which rule does it break?", "Disagreeing with you is not on the list.")
    desk.press("2")
    desk.see("Hidden. Rule: Insults a person.")
    desk.until(lambda: far(desk, lambda: site.comment_status(insult)) == "hold", "out of sight on the blog")
    desk.press("U")
    desk.until(lambda: far(desk, lambda: site.comment_status(insult)) == "approved", "in public again")
    desk.until(lambda: stands(desk, "Rude Rolf") == "waiting", "it waits again")

    desk.click_row("Cheap Flights")
    desk.see(ADVERT)
    desk.press("S")
    desk.see("Which rule does it break?")
    desk.press("5")
    desk.see("Marked as spam: Cheap.")
    desk.until(lambda: far(desk, lambda: site.comment_status(advert)) == "spam", "spam on the blog")
    desk.press("U")
    desk.until(lambda: far(desk, lambda: site.comment_status(advert)) == "approved", "no spam any more")

    desk.settle()
    desk.click_row("Spam, 1")
    desk.see(LOST)
    desk.press_primary("Let Ines wait again")
    desk.until(lambda: far(desk, lambda: site.comment_status(lost)) == "approved", "rescued")
    desk.until(lambda: stands(desk, "Ines Barreto") == "waiting", "she waits")
    desk.settle()
    desk.click_row("Waiting, 4")
    desk.click_row("Ines Barreto")
    desk.see(LOST)
    assert far(desk, lambda: desk.desk.upkeep.examine(rebuild=False)) == ()
