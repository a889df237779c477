"""A window that is killed -9 over an answer: what was typed is there again, and what was sent is in public once."""

import random
from pathlib import Path

import pytest

from tests.journeys.at_the_window import far
from tests.journeys.sitting import Blog, OpenWindow
from tests.journeys.test_window_killed import SAVED_WITHIN, prepared
from tests.journeys.window_process import WindowProcess
from tests.support.wordpress import WordPressSite

ASKED, TYPED = "What happens to people who like to sit alone?", "They stay, Ines, and the four small"


@pytest.mark.kills
def test_an_answer_that_is_typed_is_there_again_and_one_that_goes_out_is_there_once(
    tmp_path: Path, fresh_site: WordPressSite, open_window: OpenWindow
) -> None:
    site, folder = fresh_site, tmp_path / "desk"
    secret = site.users["executive"].app_password
    post = site.add_post("Earlier", "<p>Text.</p>")
    site.add_comment(post, "Ines Barreto", ASKED)
    site.add_comment(post, "Tom Halvorsen", "Why is there no place to read after ten?")
    prepared(folder, Blog(site, take_back=0))
    for story, kill in (
        (("begin-answer", "Ines Barreto", TYPED), SAVED_WITHIN),
        (("answer", "Tom Halvorsen", "There will be."), random.Random(6).uniform(0, 0.3)),
    ):
        window = WindowProcess(folder, secret, *story)
        window.wait_for("done")
        window.kill_after(kill)

    desk = open_window(secret=secret)
    desk.click("Ines Barreto")
    desk.see(ASKED, TYPED)
    desk.await_field("ReplyEditor")
    desk.write(" tables, too.")
    desk.press_primary("Send to Ines")
    desk.until(lambda: len(desk.desk.outbox.all()) == 2, "both are ordered")
    desk.pass_time(700)
    desk.until(lambda: not desk.desk.outbox.deliveries(), "all is out")
    said = [row["comment_content"] for row in far(desk, lambda: site.comments(post)) if row["comment_parent"]]
    assert sorted(said) == ["There will be.", f"{TYPED} tables, too."]
    assert far(desk, lambda: desk.desk.upkeep.examine(rebuild=False)) == ()
