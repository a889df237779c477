"""The words of the blog's posts, in list and on the page."""

from datetime import timedelta

import pytest

from ceo_desk.domain.errors import OutOfReach, WorldSaidNo
from ceo_desk.domain.site_posts import ListedPost, Stands
from ceo_desk.services.publishing.site_posts import Bond, SitePost
from ceo_desk.ui.writing.blog.presenter import (
    bond_words,
    empty_words,
    found_words,
    line_of,
    looked_words,
    of_unopened,
)
from tests.ui.gallery.material import NOW


def shown(stands: Stands, author: str = "Jonas", *, is_named: bool = False) -> tuple[str, str, bool]:
    at = NOW - timedelta(days=1) if stands in (Stands.LIVE, Stands.PRIVATE, Stands.SCHEDULED) else None
    post = ListedPost("1", " A  title", stands, at, NOW - timedelta(days=1), author, "https://b/1")
    line = line_of(SitePost("blog", "Alderbay", post), NOW, is_named=is_named)
    assert (line.id, line.title) == ("blog/1", "A title")
    return line.second, line.url, line.is_out


def test_rows() -> None:
    assert shown(Stands.LIVE) == ("Out since yesterday, by Jonas", "https://b/1", True)
    assert shown(Stands.PRIVATE, "") == ("For people with an account there", "", True)
    assert shown(Stands.PENDING) == ("Waits for its release, by Jonas", "", False)
    assert shown(Stands.DRAFT, is_named=True)[0] == "Draft there, changed yesterday, by Jonas, on Alderbay"
    assert shown(Stands.SCHEDULED)[0].startswith("Goes out ")
    untitled = SitePost("blog", "A", ListedPost("1", "", Stands.DRAFT, None, NOW))
    assert line_of(untitled, NOW, is_named=False).title == "A post without a title"


def test_how_fresh_the_list_is() -> None:
    at = NOW - timedelta(days=1)
    assert looked_words(None, NOW, is_away=False, is_looking=True) == "Looking at your blog…"
    assert looked_words(None, NOW, is_away=True, is_looking=False) == "Your blog can't be reached now."
    assert looked_words(None, NOW, is_away=False, is_looking=False) == ""
    assert looked_words(at, NOW, is_away=True, is_looking=False).endswith("This is what was there yesterday.")
    assert looked_words(at, NOW, is_away=False, is_looking=True) == "As it was yesterday. Looking again…"
    assert looked_words(at, NOW, is_away=False, is_looking=False) == "As it was yesterday."
    assert found_words(3, is_away=False, is_looking=True) == "Looking on your blog…"
    assert found_words(3, is_away=True, is_looking=False).startswith("3 posts found, by title only")
    assert found_words(3, is_away=False, is_looking=False) == "3 posts found."


@pytest.mark.parametrize(("words", "is_away"), [("x", False), ("", True), ("", False)])
def test_where_no_post_is(words: str, is_away: bool) -> None:
    assert all(empty_words(words, is_away=is_away))
    assert empty_words("x", is_away=True)[0] == "No post has these words."


@pytest.mark.parametrize("stands", list(Stands))
def test_the_line_above_the_page(stands: Stands) -> None:
    bond = Bond("Alderbay", stands, NOW - timedelta(days=1), "https://b/1")
    words = bond_words(bond, NOW)
    assert "Alderbay" in words.sentence
    is_hidden = stands in (Stands.PENDING, Stands.DRAFT)
    assert words.primary == ("Publish…" if is_hidden else "Publish the changes…")
    changed = bond_words(Bond("Alderbay", stands, NOW, "", is_changed_there=True), NOW)
    assert changed.second.startswith("Somebody changed it there since")


def test_why_a_post_does_not_open() -> None:
    assert of_unopened(OutOfReach("Away.", "Soon.")).second == "Open it again when your blog can be reached."
    assert of_unopened(WorldSaidNo("No.", "Ask.")).second == "Ask."
