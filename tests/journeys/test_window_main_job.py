"""The main job on a real WordPress, through the real window: clicks and keys only."""

import re
from pathlib import Path

import pytest

from ceo_desk.domain.comment import CommentState
from ceo_desk.services.answering.reading import Question
from ceo_desk.ui.frame.place import Place
from tests.conftest import StartProxy
from tests.journeys.at_the_window import (
    LOOKS_AGAIN_AFTER,
    answer_from_today,
    await_saved,
    begin_post,
    connect,
    far,
    give_password,
    publish,
    put_picture,
    titles,
)
from tests.journeys.sitting import Blog, OpenWindow
from tests.support.drawing import photo
from tests.support.wordpress import WordPressSite
from tests.ui.stage import seat_people


@pytest.mark.parametrize("version", ["wordpress_site", "old_wordpress_site"], ids=["6.8", "6.1"])
def test_a_post_goes_out_a_reader_comments_and_is_answered(
    version: str, request: pytest.FixtureRequest, tmp_path: Path, open_window: OpenWindow
) -> None:
    site: WordPressSite = request.getfixturevalue(version)
    desk = open_window(seat_people)
    connect(desk, site)

    title = "What our night porters taught me"
    begin_post(desk, title, "Last Tuesday I worked from ten until six.\n")
    put_picture(desk, photo(tmp_path / "desk.jpg"), "The front desk at night")
    desk.write("\nThe porters ")
    desk.press("Ctrl+I")
    desk.write("know")
    desk.press("Ctrl+I")
    desk.write(" every guest.")
    await_saved(desk)
    publish(desk)
    desk.see("Going out in 10 seconds", "Until then you can still take it back.")
    assert title not in far(desk, lambda: titles(site))
    desk.click("Send it now")
    desk.see("It is out.", "The desk has read it back: readers have it.")
    desk.click("Open it")
    address = desk.browser.pages[-1]
    page = far(desk, lambda: site.post_page(address))
    assert title in page
    assert "<em>know</em>" in page
    (picture,) = re.findall(r'<img[^>]*alt="The front desk at night"[^>]*>', page)
    assert re.findall(r'src="([^"]+)"', picture)[0].startswith(site.url)

    (post,) = [row["ID"] for row in far(desk, site.posts) if row["post_title"] == title]
    asked = "What happens to people who like to sit alone?"
    comment = far(desk, lambda: site.add_comment(post, "Ines Barreto", asked))
    desk.press_primary("Go to Today")
    assert "Ines Barreto" not in desk.words()
    desk.pass_time(LOOKS_AGAIN_AFTER)
    desk.see(f"Ines Barreto asks you a question: “{asked}”")
    answer_from_today(desk, "Ines Barreto", 'They stay, Ines. "Alone" is <welcome> & fine.\nCome and see.')
    desk.until(lambda: desk.state.startswith("Goes to Ines in"), "it can be taken back")
    desk.pass_time(11)
    desk.until(lambda: desk.desk.reading.counts()["answered"], "the clock has stopped")

    rows = far(desk, lambda: site.comments(post))
    assert [row["comment_parent"] for row in rows] == [0, comment]
    assert "&lt;welcome&gt; &amp; fine" in far(desk, lambda: site.post_page(address))
    (item,) = [one for one in desk.desk.reading.ask(Question("all")).items if one.author == "Ines Barreto"]
    assert (item.state, item.waiting_since) == (CommentState.ANSWERED, None)
    desk.go(Place.TODAY)
    desk.see_no("Ines Barreto")
    desk.go(Place.RESULTS)
    desk.see("People answered\n1\n")


def test_offline_everything_waits_and_goes_out_once_and_in_order(
    fresh_site: WordPressSite, fault_proxy: StartProxy, open_window: OpenWindow
) -> None:
    site = fresh_site
    line = fault_proxy(site.url)
    first = site.add_post("Earlier post", "<p>Text.</p>")
    site.add_comment(first, "Tom Halvorsen", "I disagree, kindly.")
    desk = open_window(Blog(site, line.url, take_back=0))
    desk.see("Tom Halvorsen")

    far(desk, line.offline)
    for title in ("One", "Two", "Three"):
        begin_post(desk, title, "Words.")
        publish(desk, "Publish")
        desk.see("You are offline.", "It goes out when you are back. Nothing is lost.")
        desk.press_primary("Go to Today")
    answer_from_today(desk, "Tom Halvorsen", "Thank you, Tom.")
    desk.go(Place.TODAY)
    desk.see("You are offline. 4 things will go out when you are back.")
    desk.click("You are offline. 4 things")
    desk.see(
        "Waiting for the internet",
        "Your answer to Tom Halvorsen",
        *(f"[Take back: {n}]" for n in ("One", "Two", "Three")),
    )
    desk.press("Escape")
    assert far(desk, lambda: titles(site)) == ["Earlier post"]

    far(desk, line.online)
    desk.pass_time(LOOKS_AGAIN_AFTER)
    desk.until(lambda: not desk.desk.today.look(actor="", face="leader").going_out, "all is out")
    rows = [row for row in far(desk, site.posts) if row["post_title"] in ("One", "Two", "Three")]
    assert [(row["post_title"], row["post_status"]) for row in rows] == [
        (n, "publish") for n in ("One", "Two", "Three")
    ]
    said = [row["comment_content"] for row in far(desk, lambda: site.comments(first))]
    assert said == ["I disagree, kindly.", "Thank you, Tom."]
    desk.see("Everything is saved.")


def test_somebody_else_changed_the_post_and_both_versions_stay(
    wordpress_site: WordPressSite, open_window: OpenWindow
) -> None:
    site = wordpress_site
    desk = open_window(Blog(site, take_back=0))
    title = "A post of two people"
    begin_post(desk, title, "Clara was first.")
    publish(desk)
    desk.see("It is out.")
    (post,) = [row["ID"] for row in far(desk, site.posts) if row["post_title"] == title]
    theirs = "<!-- wp:paragraph -->\n<p>Jonas was here.</p>\n<!-- /wp:paragraph -->"
    far(desk, lambda: site.edit_post(post, theirs))

    def stands() -> str:
        return next(str(row["post_content"]) for row in far(desk, site.posts) if row["ID"] == post)

    desk.go(Place.POSTS)
    desk.click_row(title)
    desk.see("Clara was first.")
    desk.press("Ctrl+End")
    desk.write(" Clara was here.")
    await_saved(desk)
    publish(desk, "Publish the changes")
    desk.see("Which one should readers have?", "Nothing was written over it. Both are here.")
    desk.see("Jonas was here.", "Clara was first. Clara was here.")
    assert "Jonas was here." in stands()

    desk.click("Put mine there")
    desk.see("It is out.")
    assert "Clara was first. Clara was here." in stands()
    assert "Jonas" not in stands()


def test_a_revoked_password_keeps_all_and_a_new_one_goes_on(fresh_site: WordPressSite, open_window: OpenWindow) -> None:
    site = fresh_site
    desk = open_window(Blog(site, take_back=0))
    begin_post(desk, "Before the password was gone", "Words.")
    far(desk, lambda: site.revoke_password("executive"))
    publish(desk)
    desk.see("no longer accepts this desk.", "Nothing is lost. Your post waits until it does.")
    desk.go(Place.TODAY)
    desk.see("no longer accepts this desk")
    fresh = far(desk, lambda: site.new_password("executive"))

    desk.press_primary("Give a new password")
    desk.see("Give the desk a new password", "Nothing is lost, 1 ")
    give_password(desk, fresh)
    desk.see("accepts this desk again")
    desk.until(lambda: far(desk, lambda: titles(site)) == ["Before the password was gone"], "what waited goes out")
    desk.press_primary("See who waits for you")
    desk.see_no("no longer accepts this desk")
