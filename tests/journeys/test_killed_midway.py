"""Journey 5: the desk is killed -9 at any moment of the main job, and started again: the same end."""

import os
import random
import time
from pathlib import Path

import pytest

from tests.conftest import StartProxy
from tests.support.command_line import Terminal
from tests.support.drawing import photo
from tests.support.wordpress import WordPressSite

KILLS = 40 if os.environ.get("CEO_DESK_SOAK") == "1" else 8


@pytest.mark.kills
def test_killed_at_any_step_it_ends_the_same(
    tmp_path: Path, fresh_site: WordPressSite, fault_proxy: StartProxy
) -> None:
    site = fresh_site
    desk = Terminal(tmp_path / "desk", actor="Clara")
    desk.connect(site.url, "executive", site.users["executive"].app_password)
    post = site.add_post("Earlier", "<p>Text.</p>")
    site.add_comment(post, "Ines", "Why?")
    desk("inbox", "fetch")
    (item,) = [one for one in desk.waiting() if one["author"] == "Ines"]
    photo(tmp_path / "desk.jpg")
    (tmp_path / "post.md").write_text("A picture:\n\n![The desk](desk.jpg)\n\nWhy not?\n", encoding="utf-8")
    luck = random.Random(20261123)
    began = time.monotonic()
    desk("outbox", "list")
    start_up = time.monotonic() - began
    titles = [f"Post {number}" for number in range(KILLS)]
    killed = 0
    for title in titles:
        draft = desk("draft", "new", "--title", title, "--body", tmp_path / "post.md", "--tag", "night")["id"]
        desk("publish", draft, "--to", "blog", "--hold", "0")
        if title == "Post 2":
            desk("reply", item["id"], "--text", "Because.", "--hold", "0")
        killed += desk.kill_after(start_up * 0.6 + luck.uniform(0, 0.6), "outbox", "send")
    sent = desk("outbox", "send", "--wait", "150")["publications"]

    assert killed >= KILLS // 2, "the kills came too late to mean anything"
    assert [one["state"] for one in sent] == ["live"] * (len(titles) + 1), sent
    public = [row["post_title"] for row in site.posts() if row["post_status"] == "publish"]
    assert sorted(public) == sorted([*titles, "Earlier", "Hello world!"])
    assert [row["comment_content"] for row in site.comments(post)] == ["Why?", "Because."]
    assert desk("doctor")["problems"] == []


@pytest.mark.kills
def test_killed_while_writing_and_ordering_nothing_is_torn(tmp_path: Path, wordpress_site: WordPressSite) -> None:
    site = wordpress_site
    desk = Terminal(tmp_path / "desk", actor="Clara")
    desk.connect(site.url, "executive", site.users["executive"].app_password)
    (tmp_path / "post.md").write_text("A sentence.\n" * 400, encoding="utf-8")
    luck = random.Random(7)
    for number in range(KILLS):
        desk.kill_after(
            luck.uniform(0.1, 0.8), "draft", "new", "--title", f"Draft {number}", "--body", tmp_path / "post.md"
        )
    drafts = desk("draft", "list")["drafts"]
    for one in drafts:
        shown = desk("draft", "show", one["id"])
        assert shown["body"] == "A sentence.\n" * 400
        assert Path(shown["path"]).read_text(encoding="utf-8").count("A sentence.") == 400
    if drafts:
        for _ in range(4):
            desk.kill_after(luck.uniform(0.2, 0.8), "publish", drafts[0]["id"], "--to", "blog", "--hold", "0")
        desk("publish", drafts[0]["id"], "--to", "blog", "--hold", "0")
        assert len(desk("outbox", "list")["publications"]) == 1
    assert desk("doctor")["problems"] == []
