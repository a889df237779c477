"""The desk is killed -9 while it takes in a large blog, again and again: nothing is missing, twice, or torn."""

import os
import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command_line import Terminal
from tests.support.wordpress import WordPressSite

IS_SOAK = os.environ.get("CEO_DESK_SOAK") == "1"
KILLS, COMMENTS = (40, 10_000) if IS_SOAK else (5, 3_000)


@pytest.fixture
def large_site(tmp_path: Path) -> Iterator[WordPressSite]:
    """A blog with many comments."""
    from tests.support.wordpress import start

    with start(tmp_path / "site", comments=COMMENTS, posts=30) as site:
        yield site


@pytest.mark.kills
def test_killed_while_it_takes_in_a_blog_it_has_all_of_it_in_the_end(tmp_path: Path, large_site: WordPressSite) -> None:
    desk = Terminal(tmp_path / "desk", actor="Clara")
    desk.connect(large_site.url, "executive", large_site.users["executive"].app_password)
    began = time.monotonic()
    desk("inbox", "list")
    start_up = time.monotonic() - began
    luck = random.Random(20261126)
    killed = sum(desk.kill_after(start_up + luck.uniform(0.1, 1.0), "inbox", "fetch") for _ in range(KILLS))
    assert killed >= KILLS // 2, "the kills came too late to mean anything"
    held = desk("inbox", "list", "--state", "all", "--limit", "1")["total"]
    assert 0 < held < COMMENTS, "and not all was in by then"

    there = int(large_site.php('global $wpdb; echo $wpdb->get_var("SELECT count(*) FROM {$wpdb->comments}");'))
    desk("inbox", "fetch")
    assert desk("inbox", "list", "--state", "all", "--limit", "1")["total"] == there
    assert desk("doctor")["problems"] == []
    assert desk("inbox", "fetch")["new"] == 0
