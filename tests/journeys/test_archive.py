"""The export of a real blog becomes an archive: read in seconds, searched, opened, and put out on a blog again."""

from pathlib import Path

import pytest

from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.posts.view import PostsView
from tests.conftest import StartSite
from tests.journeys.at_the_window import await_saved, far
from tests.journeys.sitting import Blog, OpenWindow
from tests.support.block_post import BLOCKS
from tests.support.command_line import Terminal
from tests.support.exports import export_by, hundred_posts
from tests.support.wordpress import WordPressSite

SECONDS = 10.0
"""For a hundred posts of thirty kinds of blocks, on whatever machine: a tenth of it where nothing else runs."""


@pytest.mark.wordpress
@pytest.mark.parametrize("version", ["6.8", "6.1"])
def test_a_hundred_posts_of_a_real_blog_are_read_in_seconds(
    version: str, start_site: StartSite, tmp_path: Path
) -> None:
    site = start_site(version=version)
    name = f"Archive {version}"
    hundred_posts(site, name)
    site.add_comment(int(site.posts()[-1]["ID"]), "Ines Barreto", "What a night.")
    path = tmp_path / "old blog.xml"
    path.write_bytes(export_by(site))
    desk = Terminal(tmp_path / "desk", actor="Clara")

    read = desk("archive", "read", path)

    assert read["posts"] == read["new"] >= 100
    assert read["comments_left_out"] >= 1
    assert read["seconds"] < SECONDS
    again = desk("archive", "read", path)
    assert (again["new"], again["changed"]) == (0, 0)
    found = desk("archive", "list", "--search", f"{name} porters", "--limit", "30")
    assert len(found["posts"]) == 30
    assert found["next"]
    title = f"{name} & “night” 100"
    (one,) = [post for post in desk("archive", "list", "--limit", "1000")["posts"] if post["title"] == title]
    assert one["author"] == "admin"
    assert one["at"].startswith("2019-03-17T0")
    assert one["words"] > 90
    draft = desk("draft", "show", desk("archive", "open", one["id"])["id"])
    assert (draft["title"], draft["excerpt"]) == (title, "A short one")
    assert sorted(draft["tags"]) == ["Night & day", "Ops"]
    assert "don't sleep" in draft["body"]

    assert desk("archive", "remove", one["blog"])["removed"] == read["posts"]
    assert desk("archive", "list")["total"] == 0
    assert desk("draft", "show", draft["id"])["body"] == draft["body"]


def quiet_blocks() -> str:
    """All kinds of blocks but the one with a program in it, which the desk never sends out of a file."""
    kept = [block for block in BLOCKS if "<script" not in block]
    assert len(kept) == len(BLOCKS) - 1
    return "\n\n".join(kept)


def content_of(site: WordPressSite, title: str) -> list[str]:
    return [str(row["post_content"]) for row in site.posts() if row["post_title"] == title]


def test_at_the_window_an_old_blog_is_read_and_a_post_of_it_goes_out_on_the_new_one(
    start_site: StartSite, open_window: OpenWindow, tmp_path: Path
) -> None:
    old, new = start_site(), start_site()
    title, content = "What the old house taught us", quiet_blocks()
    hundred_posts(old, "Old")
    hundred_posts(old, title, 1, content)
    (tmp_path / "old.xml").write_bytes(export_by(old))
    desk = open_window(Blog(new, take_back=0))
    desk.go(Place.POSTS)
    view = desk.frame.screen_shown()
    assert isinstance(view, PostsView)
    view.choose_file = lambda _parent, _title, _pattern: tmp_path / "old.xml"
    desk.click("Read an export of your old blog…")
    desk.see("posts are in the archive now.")
    desk.click("Look at the archive")
    desk.see("posts of your old blog.")
    desk.click(view.archive.line)
    desk.write("house taught")
    desk.see("1 post has these words.")
    desk.click_row(title)
    desk.see("Why we don't close")
    desk.press("Ctrl+End", "Left")
    desk.write(" now")
    await_saved(desk)
    desk.press_primary("Publish…")
    desk.see("Before it goes out")
    desk.press_primary("Publish now")
    desk.see("It is out.")
    (there,) = far(desk, lambda: content_of(new, f"{title} & “night” 1"))
    assert there == content.replace("</em> them?", "</em> them now?")


def test_at_the_window_a_post_that_the_connected_blog_has_is_offered_as_that_one(
    start_site: StartSite, open_window: OpenWindow, tmp_path: Path
) -> None:
    site = start_site()
    site.add_post("Still there", "<p>Words about porters.</p>", author="admin")
    (tmp_path / "same.xml").write_bytes(export_by(site))
    desk = open_window(Blog(site, take_back=0))
    desk.go(Place.POSTS)
    desk.click("On your blog")
    desk.see("As it was at")
    desk.click("On this desk")
    view = desk.frame.screen_shown()
    assert isinstance(view, PostsView)
    view.choose_file = lambda _parent, _title, _pattern: tmp_path / "same.xml"
    desk.press("Ctrl+O")
    desk.see("in the archive now.")
    desk.click("Look at the archive")
    desk.click_row("Still there")
    desk.see("This post stands on", "[Write a new one of it]")
    desk.click("Open the one on your blog")
    desk.see("This post stands on", "Readers see your changes when you press “Publish the changes”.")
