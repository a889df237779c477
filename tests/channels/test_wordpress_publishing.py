from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from ceo_desk.domain.channel import (
    PostPackage,
    Published,
    Rejected,
    ReplyPackage,
    SignInNeeded,
    Unreachable,
    Uploaded,
)
from ceo_desk.domain.errors import Damaged
from tests.channels.blog import account, expect, in_an_hour, paragraph, post, record
from tests.channels.desk_stand_in import Clock, HeldComments, PictureStore
from tests.support.faults import asks, scripted
from tests.support.wordpress import WordPressSite

NO_PICTURES = PictureStore()


def row_of(site: WordPressSite, remote_id: str) -> dict[str, Any]:
    return next(row for row in site.posts() if row["ID"] == int(remote_id))


@pytest.mark.parametrize("login", ["executive", "assistant"])
def test_a_post_goes_out_whole(wordpress_site: WordPressSite, login: str) -> None:
    pictures = PictureStore()
    inner = pictures.add("Größe 1.png", "A grey field", colour=40)
    large = pictures.add("Hero.png", "A bright field", colour=200)
    package = PostPackage(
        title=f"Why 3 <b> & 5 matter ({login})",
        content=f"{paragraph('One &amp; two.')}\n\n<!-- wp:image -->\n"
        f'<figure class="wp-block-image"><img src="picture:{inner.sha256}" alt="A grey field"/></figure>\n'
        "<!-- /wp:image -->",
        content_type="blocks",
        excerpt="Short & <i>sweet</i>",
        tags=("R&D", "Lead"),
        categories=("Uncategorized",),
        pictures=(inner,),
        featured=large,
        slug=f"why-{login}",
    )
    kept = record()
    done = expect(Published, account(wordpress_site, login).publish(package, kept.ledger(), pictures))
    assert (done.state, done.altered, done.problem) == ("live", (), "")
    row = row_of(wordpress_site, done.remote_id)
    assert (row["post_status"], row["post_name"]) == ("publish", f"why-{login}")
    assert "picture:" not in row["post_content"]
    page = wordpress_site.post_page(done.url)
    assert "Why 3 &lt;b> &#038; 5 matter" in page
    uploads = [step for step in kept.steps if isinstance(step, Uploaded)]
    assert len(uploads) == 2
    assert uploads[0].url in page
    assert 'alt="A grey field"' in page
    assert "R&#038;D" in page or "R&amp;D" in page
    assert 'alt="A bright field"' in page


def test_publishing_again_changes_nothing(wordpress_site: WordPressSite) -> None:
    channel, kept, package = account(wordpress_site), record(), post()
    first = expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    before = len(wordpress_site.posts())
    again = expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert (again.remote_id, again.url, again.fingerprint) == (first.remote_id, first.url, first.fingerprint)
    assert len(wordpress_site.posts()) == before


def test_the_placeholder_tells_colleagues_nothing(wordpress_site: WordPressSite) -> None:
    kept = record()
    pictures = PictureStore()
    package = post("Layoffs", featured=pictures.add("x.png"))
    pictures.pictures.clear()
    with pytest.raises(Damaged):
        account(wordpress_site).publish(package, kept.ledger(), pictures)
    row = row_of(wordpress_site, kept.ledger().remote_id)
    assert (row["post_title"], row["post_content"], row["post_status"]) == ("CEO Desk", "", "draft")
    assert row["post_name"] == f"ceodesk-{kept.marker}"


def test_a_post_is_scheduled_on_the_site(wordpress_site: WordPressSite) -> None:
    channel, kept, at = account(wordpress_site), record(), in_an_hour()
    done = expect(Published, channel.publish(post(at=at), kept.ledger(), NO_PICTURES))
    assert (done.state, done.at, done.problem) == ("scheduled", at, "")
    assert row_of(wordpress_site, done.remote_id)["post_status"] == "future"
    found = expect(Published, channel.look_up(post(at=at), kept.ledger()))
    assert found.state == "scheduled"


def test_an_hour_that_has_passed_is_refused_before_anything_is_there(wordpress_site: WordPressSite) -> None:
    kept = record()
    soon = Clock()() + timedelta(seconds=30)
    refused = expect(Rejected, account(wordpress_site).publish(post(at=soon), kept.ledger(), NO_PICTURES))
    assert refused.problem.reason == "too_late"
    assert kept.steps == []


def test_an_hour_that_passed_after_it_was_scheduled_is_no_refusal(wordpress_site: WordPressSite) -> None:
    clock = Clock()
    channel, kept, package = account(wordpress_site, clock=clock), record(), post(at=in_an_hour())
    expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    clock.ahead = timedelta(hours=2)
    again = expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert (again.state, again.problem) == ("scheduled", "The site has missed the hour of this post.")


def test_a_placeholder_whose_hour_passed_is_refused(wordpress_site: WordPressSite) -> None:
    clock, kept = Clock(), record()
    pictures = PictureStore()
    package = post(at=in_an_hour(), featured=pictures.add("late.png"))
    content = dict(pictures.pictures)
    pictures.pictures.clear()
    channel = account(wordpress_site, clock=clock)
    with pytest.raises(Damaged):
        channel.publish(package, kept.ledger(), pictures)
    pictures.pictures.update(content)
    clock.ahead = timedelta(hours=2)
    assert expect(Rejected, channel.publish(package, kept.ledger(), pictures)).problem.reason == "too_late"


def test_what_the_site_alters_is_said(wordpress_site: WordPressSite) -> None:
    raw = PostPackage("Raw", '<!-- wp:html -->\n<iframe src="https://a.example"></iframe>\n<!-- /wp:html -->', "blocks")
    channel, kept = account(wordpress_site, "assistant"), record()
    package = PostPackage(
        raw.title, raw.content, "blocks", tags=("fine",), categories=("Brand new",), slug="why-not", excerpt="x"
    )
    expect(Published, channel.publish(post(slug="why-not"), record().ledger(), NO_PICTURES))
    done = expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert done.altered == (
        "The category “Brand new” is not there, and your account could not make it.",
        "The blog changed the text; your account may not use some of it.",
        "The address ends in “why-not-2”, because the other was taken.",
    )
    again = expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert "The category “Brand new” is missing there." in again.altered


def test_an_editor_makes_categories_once(wordpress_site: WordPressSite) -> None:
    channel = account(wordpress_site)
    for _ in range(2):
        package = post(categories=("News & Views", "news &  views "), tags=("Möbel", "MÖBEL"))
        done = expect(Published, channel.publish(package, record().ledger(), NO_PICTURES))
        assert done.altered == ()
    count = wordpress_site.php("echo count(get_terms(['taxonomy' => 'category', 'name' => 'News &amp; Views']));")
    assert count == "1"


def test_a_term_that_the_search_misses_is_taken_from_the_refusal(wordpress_site: WordPressSite) -> None:
    wordpress_site.php("wp_insert_term('Ideas from all', 'post_tag');")
    wordpress_site.add_plugin(
        "blind-search", "add_filter('rest_post_tag_query', function ($a) { $a['search'] = 'zzz'; return $a; });"
    )
    try:
        done = account(wordpress_site).publish(post(tags=("ideas from all",)), record().ledger(), NO_PICTURES)
    finally:
        wordpress_site.remove_plugin("blind-search")
    assert expect(Published, done).altered == ()


def test_a_private_post(wordpress_site: WordPressSite) -> None:
    done = account(wordpress_site).publish(post(visibility="private"), record().ledger(), NO_PICTURES)
    assert row_of(wordpress_site, expect(Published, done).remote_id)["post_status"] == "private"


def test_without_the_right_to_publish_a_post_waits_for_an_editor(start_site: Any) -> None:
    site = start_site(assistant_role="contributor")
    channel, kept, package = account(site, "assistant"), record(), post(tags=("a",))
    done = expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert (done.state, done.problem) == ("sent", "An editor of the blog must release it.")
    assert row_of(site, done.remote_id)["post_status"] == "pending"
    again = expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert (again.state, again.remote_id) == ("sent", done.remote_id)
    reader = expect(Rejected, account(site, "reader").publish(package, record().ledger(), NO_PICTURES))
    assert reader.problem.reason == "may_not_write"


def test_a_revoked_password_asks_for_a_new_one(fresh_site: WordPressSite) -> None:
    channel = account(fresh_site)
    fresh_site.revoke_password("executive")
    kept = record()
    needed = expect(SignInNeeded, channel.publish(post(), kept.ledger(), NO_PICTURES))
    assert needed.problem.reason == "sign_in"
    assert kept.steps == []
    expect(SignInNeeded, channel.withdraw("1"))
    fresh_site.new_password("executive")
    expect(Published, account(fresh_site).publish(post(), kept.ledger(), NO_PICTURES))


def test_a_picture_that_is_in_no_package_is_refused(wordpress_site: WordPressSite) -> None:
    package = post(text=f'<img src="picture:{"a" * 64}"/>')
    refused = expect(Rejected, account(wordpress_site).publish(package, record().ledger(), NO_PICTURES))
    assert refused.problem.reason == "picture_missing"


def test_a_picture_that_is_none_is_refused_in_words(wordpress_site: WordPressSite) -> None:
    pictures = PictureStore()
    picture = pictures.add("fake.png", colour=7)
    pictures.pictures[picture.sha256] = b"no picture at all"
    refused = account(wordpress_site).publish(post(featured=picture), record().ledger(), pictures)
    assert expect(Rejected, refused).problem.reason == "picture_refused"


def test_a_blog_below_a_path_with_plain_links(start_site: Any) -> None:
    site = start_site(base="/blog")
    site.php("update_option('permalink_structure', ''); flush_rewrite_rules();")
    channel = account(site, api=f"{site.url}/?rest_route=/")
    package = post(tags=("one",), at=in_an_hour())
    done = expect(Published, channel.publish(package, record().ledger(), NO_PICTURES))
    assert (done.state, done.altered) == ("scheduled", ())
    assert "/blog/?p=" in done.url


def test_everything_that_a_site_drops_is_named(wordpress_site: WordPressSite) -> None:
    pictures = PictureStore()
    package = post(
        title="Plain",
        excerpt="Short",
        tags=("dropped tag",),
        categories=("Dropped category",),
        featured=pictures.add("dropped.png", colour=131),
    )
    wordpress_site.add_plugin(
        "dropping",
        "add_filter('wp_insert_post_data', function ($d) { if ($d['post_title'] === 'Plain') { $d['post_title'] = "
        "'PLAIN & loud'; $d['post_excerpt'] = 'Other'; } return $d; });"
        "add_action('rest_after_insert_post', function ($p) { if ($p->post_status === 'publish') {"
        "wp_set_post_tags($p->ID, []); wp_set_post_categories($p->ID, []); delete_post_thumbnail($p->ID); } });",
    )
    try:
        done = account(wordpress_site).publish(package, record().ledger(), pictures)
    finally:
        wordpress_site.remove_plugin("dropping")
    assert expect(Published, done).altered == (
        "The title became “PLAIN & loud”.",
        "The blog changed the short description.",
        "The blog left out the large picture.",
        "The blog left out a category.",
        "The blog left out a tag.",
    )


@pytest.mark.parametrize("path", ["users/me", "wp/v2/media", "categories?", "wp/v2/tags"])
def test_trouble_while_preparing_leaves_a_placeholder_only(
    wordpress_site: WordPressSite, fault_proxy: Any, path: str
) -> None:
    pictures = PictureStore()
    package = post(featured=pictures.add("p.png", "Alt", colour=132), categories=("Uncategorized",), tags=("new one",))
    proxy = fault_proxy(wordpress_site.url, scripted(["maintenance"], matching=asks(path=path)))
    kept = record()
    channel = account(wordpress_site, api=proxy.api)
    assert expect(Unreachable, channel.publish(package, kept.ledger(), pictures)).problem.reason == "maintenance"
    assert row_of(wordpress_site, kept.ledger().remote_id)["post_title"] == "CEO Desk"
    expect(Published, channel.publish(package, kept.ledger(), pictures))


def test_an_old_wordpress_takes_it_all(old_wordpress_site: WordPressSite) -> None:
    channel, kept, pictures = account(old_wordpress_site), record(), PictureStore()
    package = post("On 6.1", "A &amp; b.", tags=("R&D",), categories=("News & Co",), excerpt="Short", at=in_an_hour())
    package = replace(package, featured=pictures.add("old.png", "Alt", colour=140))
    coming = expect(Published, channel.publish(package, kept.ledger(), pictures))
    assert (coming.state, coming.altered) == ("scheduled", ())
    kept.remote_id, kept.fingerprint, kept.standing = coming.remote_id, coming.fingerprint, "scheduled"
    live = expect(Published, channel.publish(replace(package, at=None), kept.ledger(), pictures))
    assert (live.state, live.altered) == ("live", ())
    comment = old_wordpress_site.add_comment(int(live.remote_id), "Ana", "Old, but gold?")
    held = HeldComments()
    held.take(channel)
    assert held.comments[str(comment)].text == "Old, but gold?"
    answer = ReplyPackage(live.remote_id, str(comment), "Yes: 1 < 2.")
    done = expect(Published, channel.reply(answer, record().ledger()))
    assert expect(Published, channel.reply(answer, record().ledger())).remote_id == done.remote_id
    old_wordpress_site.set_comment_status(comment, "hold")
    held.take(channel)
    assert held.comments[str(comment)].status == "held"
    channel._session.password = "revoked"
    assert isinstance(channel.publish(post(), record().ledger(), pictures), SignInNeeded)
