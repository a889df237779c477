"""Colleagues who write and answer on a real WordPress, without the desk: nobody waits for them."""

from pathlib import Path

import pytest

from tests.conftest import StartSite
from tests.support.command_line import Terminal
from tests.support.wordpress import WordPressSite


def comment_as(site: WordPressSite, post: int, person: str, name: str, parent: int = 0) -> None:
    """Somebody with a login comments on the site itself."""
    site.php(
        f"wp_insert_comment(['comment_post_ID' => {post}, 'user_id' => {person}, 'comment_author' => '{name}', "
        f"'comment_content' => 'As {name} sees it.', 'comment_parent' => {parent}, 'comment_approved' => 1]);"
    )


@pytest.mark.wordpress
@pytest.mark.parametrize("login", ["executive", "assistant", "admin"])
def test_nobody_waits_for_a_colleague_and_what_a_colleague_answered_is_answered(
    tmp_path: Path, start_site: StartSite, login: str
) -> None:
    site = start_site()
    post = site.add_post("What our night porters taught me")
    person = {
        role: site.php(f"echo wp_insert_user(['user_login' => 'n-{role}', 'user_pass' => 'x', 'role' => '{role}']);")
        for role in ("editor", "contributor", "subscriber")
    }
    asked = site.add_comment(post, "Ines Barreto", "Who sits there at four?")
    desk = Terminal(tmp_path / "desk", actor="Clara")
    desk.connect(site.url, login, site.users[login].app_password)
    desk("inbox", "fetch")
    assert "Ines Barreto" in {one["author"] for one in desk.waiting()}

    comment_as(site, post, person["contributor"], "Mats")
    comment_as(site, post, person["subscriber"], "Noor")
    comment_as(site, post, person["editor"], "Jonas", parent=asked)
    desk("inbox", "fetch")

    assert {one["author"] for one in desk.waiting()} & {"Ines Barreto", "Mats", "Noor", "Jonas"} == {"Noor"}
    assert [one["author"] for one in desk.waiting("answered")] == ["Ines Barreto"]
