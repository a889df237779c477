"""A window that is killed -9 at any moment: the next one goes on, and nothing goes out twice."""

import os
import random
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ceo_desk.app import open_desk
from ceo_desk.domain.publication import State
from ceo_desk.services.desk import Desk
from ceo_desk.ui.writing.view import PageView
from tests.journeys.at_the_window import far
from tests.journeys.sitting import Blog, OpenWindow, Prepare, practice_desk
from tests.journeys.window_process import WindowProcess
from tests.support.wordpress import WordPressSite

KILLS = 30 if os.environ.get("CEO_DESK_SOAK") == "1" else 5
SAVED_WITHIN = 0.5


def prepared(folder: Path, prepare: Prepare) -> None:
    """A desk as it is before anybody sits down."""
    desk = open_desk(folder, environment={}, clock=lambda: datetime.now(UTC), sleep=time.sleep)
    prepare(desk)
    desk.close()


def states(folder: Path) -> list[State]:
    """Where everything is, while no window is open."""
    desk: Desk = open_desk(folder, environment={})
    found = [one.state for one in desk.outbox.all()]
    desk.close()
    return found


@pytest.mark.kills
def test_killed_while_it_sends_the_next_window_ends_it_with_one_post_each(
    tmp_path: Path, fresh_site: WordPressSite, open_window: OpenWindow
) -> None:
    site, folder = fresh_site, tmp_path / "desk"
    secret = site.users["executive"].app_password
    earlier = site.add_post("Earlier", "<p>Text.</p>")
    site.add_comment(earlier, "Ines Barreto", "Why?")
    prepared(folder, Blog(site, take_back=0))
    luck = random.Random(20261125)
    stories = [("publish", f"Post {number}", "Words.") for number in range(KILLS)]
    stories.insert(2, ("answer", "Ines Barreto", "Because."))
    left_open = 0
    for story in stories:
        window = WindowProcess(folder, secret, *story)
        window.wait_for("done")
        window.kill_after(luck.uniform(0, 0.5))
        left_open += any(state is not State.LIVE for state in states(folder))
    assert left_open > KILLS // 2, "the kills came too late to mean anything"

    desk = open_window(secret=secret)
    desk.pass_time(700)
    desk.until(lambda: {one.state for one in desk.desk.outbox.all()} == {State.LIVE}, "all is out")
    assert len(desk.desk.outbox.all()) == len(stories)
    public = [row["post_title"] for row in far(desk, site.posts) if row["post_status"] == "publish"]
    assert sorted(public) == sorted(
        [*(title for word, title, _ in stories if word == "publish"), "Earlier", "Hello world!"]
    )
    assert [row["comment_content"] for row in far(desk, lambda: site.comments(earlier))] == ["Why?", "Because."]
    assert far(desk, lambda: desk.desk.upkeep.examine(rebuild=False)) == ()


@pytest.mark.kills
def test_words_typed_half_a_second_before_the_kill_are_on_the_page_of_the_next_window(
    tmp_path: Path, open_window: OpenWindow
) -> None:
    prepared(tmp_path / "desk", practice_desk)
    window = WindowProcess(tmp_path / "desk", "", "type", "Night shift\nThe last words before the light went out")
    window.wait_for("done")
    window.kill_after(SAVED_WITHIN)

    desk = open_window()
    desk.see("The post you are writing", "Night shift")
    desk.click("Go on writing")
    desk.until(lambda: isinstance(desk.frame.screen_shown(), PageView), "the page")
    desk.see("The last words before the light went out")
