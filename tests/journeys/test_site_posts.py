"""Posts that stand on a blog, opened on the desk, changed by a word, and taken back: on a real WordPress."""

from base64 import b64encode
from pathlib import Path

import pytest

from ceo_desk.app import open_desk
from ceo_desk.domain.publication import State
from ceo_desk.domain.site_posts import Stands
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.ui.frame.place import Place
from tests.conftest import StartProxy
from tests.journeys.at_the_window import await_saved, far
from tests.journeys.sitting import ACCOUNT, Blog, OpenWindow, Sitting
from tests.support.block_post import BLOCK_POST, BLOCKS
from tests.support.wordpress import WordPressSite

CLARA = "Clara"
IN_2031 = ", 'post_date_gmt' => '2031-01-01 08:00:00', 'post_date' => '2031-01-01 09:00:00', 'edit_date' => true"


def open_at(site: WordPressSite, root: Path) -> Desk:
    person = site.users["executive"]
    desk = open_desk(root, environment={f"CEO_DESK_SECRET_{ACCOUNT.upper()}": person.app_password})
    Blog(site, take_back=0)(desk)
    return desk


def add_block_post(site: WordPressSite, title: str) -> int:
    """The post of thirty kinds of blocks, with all that a post can have beside its text."""
    post = site.add_post(title, "", author="admin")
    raw = b64encode(BLOCK_POST.encode()).decode()
    site.php(
        f"kses_remove_filters(); wp_update_post(['ID' => {post}, 'post_excerpt' => 'A <b>short</b> one',"
        f" 'post_content' => wp_slash(base64_decode('{raw}'))]); wp_set_post_tags({post}, 'Ops');"
        f" update_post_meta({post}, '_thumbnail_id', 77); stick_post({post});"
    )
    assert content_of(site, post) == BLOCK_POST
    return post


def content_of(site: WordPressSite, post: int) -> str:
    return next(str(row["post_content"]) for row in site.posts() if row["ID"] == post)


def all_but_content(site: WordPressSite, post: int) -> str:
    return site.php(
        f"$p = get_post({post}); echo json_encode([$p->post_title, $p->post_excerpt, $p->post_name, $p->post_date,"
        f" $p->post_status, get_post_meta({post}, '_thumbnail_id'), is_sticky({post}), wp_get_post_tags({post}),"
        f" wp_get_post_categories({post})]);"
    )


def publication_of(desk: Desk, draft: str) -> Publication:
    (account,) = [one for one in desk.accounts.all() if one.name == ACCOUNT]
    found = desk.outbox.for_draft(draft, account.id)
    assert found is not None
    return found


def look(desk: Desk) -> None:
    desk.site_posts.look(ACCOUNT, lambda _: None, lambda: False)


def publish(desk: Desk, draft: str, *, replaces_theirs: bool = False) -> State:
    order = Order(draft, (ACCOUNT,), hold_seconds=0, replaces_theirs=replaces_theirs)
    (publication,) = desk.publishing.order(order, actor=CLARA)
    desk.sender.drain()
    return desk.outbox.find(publication.id).state


def replace_in(desk: Desk, draft: str, old: str, new: str) -> None:
    body = desk.writing.show(draft, actor=CLARA).content.body
    assert old in body
    desk.writing.edit(draft, Changes(body=body.replace(old, new, 1)), actor=CLARA)


@pytest.mark.parametrize("version", ["wordpress_site", "old_wordpress_site"], ids=["6.8", "6.1"])
def test_a_post_of_thirty_kinds_of_blocks_is_changed_by_one_word_alone(
    version: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    site: WordPressSite = request.getfixturevalue(version)
    assert len(BLOCKS) >= 30
    title = f"News & “Views” {version}"
    post = add_block_post(site, title)
    beside = all_but_content(site, post)
    desk = open_at(site, tmp_path / "desk")
    look(desk)
    (listed,) = [one for one in desk.site_posts.listed("news ADMIN").posts if one.post.remote_id == str(post)]
    assert (listed.post.title, listed.post.stands, listed.post.author) == (title, Stands.LIVE, "admin")
    draft = desk.site_posts.open(ACCOUNT, str(post), actor=CLARA)
    replace_in(desk, draft, "don't sleep", "don't rest")
    assert publish(desk, draft) is State.LIVE
    assert content_of(site, post) == BLOCK_POST.replace("don't sleep", "don't rest", 1)
    assert all_but_content(site, post) == beside
    assert desk.outbox.find(publication_of(desk, draft).id).altered == ()

    replace_in(desk, draft, "don't rest", "don't sleep")
    desk.writing.edit(draft, Changes(title="News"), actor=CLARA)
    assert publish(desk, draft) is State.LIVE
    assert content_of(site, post) == BLOCK_POST
    assert all_but_content(site, post) == beside.replace(title.replace("“", "\\u201c").replace("”", "\\u201d"), "News")
    desk.writing.edit(draft, Changes(title=title), actor=CLARA)
    assert publish(desk, draft) is State.LIVE
    assert all_but_content(site, post) == beside
    desk.publishing.withdraw(publication_of(desk, draft).id, actor=CLARA)
    assert site.php(f"echo get_post_status({post});") == "trash"
    assert not desk.upkeep.examine(rebuild=True)
    desk.close()


def test_somebody_else_changed_it_meanwhile(wordpress_site: WordPressSite, tmp_path: Path) -> None:
    site = wordpress_site
    one = "<!-- wp:paragraph -->\n<p>Clara's words.</p>\n<!-- /wp:paragraph -->"
    post = site.add_post("Of two", one, author="admin")
    desk = open_at(site, tmp_path / "desk")
    draft = desk.site_posts.open(ACCOUNT, str(post), actor=CLARA)
    replace_in(desk, draft, "words", "other words")
    site.edit_post(post, one.replace("Clara", "Jonas"))
    assert publish(desk, draft) is State.REFUSED
    both = desk.looking.both_versions(publication_of(desk, draft).id)
    shown = [[passage.text for passage in side] for side in (both.ours, both.theirs)]
    assert shown == [["Clara's other words."], ["Jonas's words."]]
    assert publish(desk, draft, replaces_theirs=True) is State.LIVE
    assert content_of(site, post) == one.replace("words", "other words")
    desk.close()


@pytest.mark.parametrize("status", ["draft", "pending", "private", "future"])
def test_posts_that_no_reader_has(wordpress_site: WordPressSite, tmp_path: Path, status: str) -> None:
    site, title = wordpress_site, f"Waiting as {status}"
    text = "An old post.\n\nIt's from before blocks.\n"
    post = site.add_post(title, text, author="admin")
    site.php(f"wp_update_post(['ID' => {post}, 'post_status' => '{status}'{IN_2031 if status == 'future' else ''}]);")
    desk = open_at(site, tmp_path / "desk")
    look(desk)
    (listed,) = desk.site_posts.listed(title).posts
    assert listed.post.stands == {"future": "scheduled"}.get(status, status)
    draft = desk.site_posts.open(ACCOUNT, str(post), actor=CLARA)
    assert desk.site_posts.open(ACCOUNT, str(post), actor=CLARA) == draft
    replace_in(desk, draft, "old", "new")
    if status == "future":
        at = publication_of(desk, draft).due
        desk.publishing.order(Order(draft, (ACCOUNT,), at=at, hold_seconds=0), actor=CLARA)
        desk.sender.drain()
        assert publication_of(desk, draft).state is State.SCHEDULED
    else:
        assert publish(desk, draft) is State.LIVE
    assert content_of(site, post) == text.replace("old", "new")
    assert site.php(f"echo get_post_status({post});") == {"draft": "publish", "pending": "publish"}.get(status, status)
    assert [row["ID"] for row in site.posts() if row["post_title"] == title and row["post_type"] == "post"] == [post]
    assert not desk.upkeep.examine(rebuild=True)
    desk.close()


def test_a_colleague_finishes_a_draft_that_was_opened_here(wordpress_site: WordPressSite, tmp_path: Path) -> None:
    site = wordpress_site
    post = site.add_post("Handed in", "<p>One.</p>", author="admin")
    site.php(f"wp_update_post(['ID' => {post}, 'post_status' => 'pending']);")
    desk = open_at(site, tmp_path / "desk")
    draft = desk.site_posts.open(ACCOUNT, str(post), actor=CLARA)
    replace_in(desk, draft, "One", "Two")
    site.edit_post(post, "<p>Three.</p>")
    assert publish(desk, draft) is State.REFUSED
    assert content_of(site, post) == "<p>Three.</p>"
    assert publish(desk, draft, replaces_theirs=True) is State.LIVE
    assert content_of(site, post) == "<p>Two.</p>"
    desk.close()


def go_to_the_blog(desk: Sitting) -> None:
    desk.go(Place.POSTS)
    desk.click("On your blog")
    desk.see("As it was at")


def test_at_the_window_one_word_of_a_colleagues_post(wordpress_site: WordPressSite, open_window: OpenWindow) -> None:
    site, title = wordpress_site, "What a colleague wrote at night"
    post = add_block_post(site, title)
    desk = open_window(Blog(site, take_back=0))
    go_to_the_blog(desk)
    desk.click_row(title)
    desk.see("This post stands on", "Readers see your changes when you press “Publish the changes”.")
    desk.see("Why we don't close")
    desk.press("Ctrl+End", "Left")
    desk.write(" now")
    await_saved(desk)
    desk.press_primary("Publish the changes…")
    desk.see("Before it goes out")
    desk.press_primary("Publish the changes")
    desk.see("It is out.")
    assert far(desk, lambda: content_of(site, post)) == BLOCK_POST.replace("</em> them?", "</em> them now?")


def test_at_the_window_without_a_line(
    fresh_site: WordPressSite, fault_proxy: StartProxy, open_window: OpenWindow
) -> None:
    site = fresh_site
    site.add_post("Listed before", "<p>Words about porters.</p>", author="admin")
    line = fault_proxy(site.url)
    desk = open_window(Blog(site, line.url, take_back=0))
    go_to_the_blog(desk)
    desk.tab_to("Find words in titles and texts")
    desk.write("porters")
    desk.see("found.")
    desk.press("Escape")
    desk.go(Place.TODAY)
    far(desk, line.offline)
    desk.go(Place.POSTS)
    desk.see("Your blog can't be reached now. This is what was there at")
    desk.click_row("Listed before")
    desk.see("Open it again when your blog can be reached.", "[See it on your blog]")
    far(desk, line.online)
    desk.click_row("Listed before")
    desk.see("This post stands on", "Words about porters.")


@pytest.mark.parametrize("way", ["Put mine there", "Keep theirs"])
def test_at_the_window_both_versions_and_both_ways_out(
    wordpress_site: WordPressSite, open_window: OpenWindow, way: str
) -> None:
    site, title = wordpress_site, f"Two hands, {way}"
    one = "<!-- wp:paragraph -->\n<p>Clara's words.</p>\n<!-- /wp:paragraph -->"
    post = site.add_post(title, one, author="admin")
    desk = open_window(Blog(site, take_back=0))
    go_to_the_blog(desk)
    desk.click_row(title)
    desk.see("This post stands on", "Clara's words.")
    desk.press("Ctrl+End", "Left")
    desk.write(" now")
    await_saved(desk)
    theirs = one.replace("words", "words, says Jonas")
    far(desk, lambda: site.edit_post(post, theirs))
    desk.press_primary("Publish the changes…")
    desk.see("Before it goes out")
    desk.press_primary("Publish the changes")
    desk.see("Which one should readers have?", "Clara's words now.", "Clara's words, says Jonas.")
    assert far(desk, lambda: content_of(site, post)) == theirs
    desk.click(way)
    if way == "Put mine there":
        desk.see("It is out.")
    else:
        desk.until(lambda: desk.desk.outbox.posts()[-1].state is State.LIVE, "theirs stays")
    desk.settle()
    wanted = one.replace("words", "words now") if way == "Put mine there" else theirs
    assert far(desk, lambda: content_of(site, post)) == wanted
