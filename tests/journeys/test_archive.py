"""The export of a real blog becomes an archive: read in seconds, searched, opened, and put out on a blog again."""

from pathlib import Path

import pytest

from tests.conftest import StartSite
from tests.support.command_line import Terminal
from tests.support.exports import export_by, hundred_posts

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
