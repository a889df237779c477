from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from ceo_desk.channels.wordpress.channel import WordPress
from ceo_desk.domain.channel import ChangedElsewhere, PostPackage, Published, Rejected, SignInNeeded, Unreachable
from tests.channels.blog import account, expect, in_an_hour, paragraph, post, record
from tests.channels.desk_stand_in import Clock, PictureStore, Record
from tests.support.faults import asks, scripted
from tests.support.wordpress import WordPressSite

NO_PICTURES = PictureStore()
Proxies = Callable[..., Any]


def published(channel: WordPress, package: PostPackage, kept: Record) -> Published:
    """A first round that is over: what an outbox keeps of it stands in the record."""
    done = expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    kept.standing = "scheduled" if done.state == "scheduled" else "live"
    kept.fingerprint, kept.remote_id = done.fingerprint, done.remote_id
    return done


def content_of(site: WordPressSite, remote_id: str) -> str:
    return str(next(row["post_content"] for row in site.posts() if row["ID"] == int(remote_id)))


def test_an_update_changes_the_same_post(wordpress_site: WordPressSite) -> None:
    channel, kept, first = account(wordpress_site), record(), post(tags=("old", "both"))
    done = published(channel, first, kept)
    second = replace(first, title="A new title", content=paragraph("New words."), tags=("both",))
    again = expect(Published, channel.publish(second, kept.ledger(), NO_PICTURES))
    assert (again.remote_id, again.url, again.state) == (done.remote_id, done.url, "live")
    assert again.fingerprint != done.fingerprint
    assert "New words." in wordpress_site.post_page(done.url)
    assert wordpress_site.php(f"echo count(wp_get_post_tags({done.remote_id}));") == "1"


def test_somebody_else_changed_the_post(wordpress_site: WordPressSite) -> None:
    channel, kept, first = account(wordpress_site), record(), post(zone="Europe/Berlin")
    done = published(channel, first, kept)
    theirs = paragraph("The words of a colleague.")
    wordpress_site.edit_post(int(done.remote_id), theirs)
    second = replace(first, content=paragraph("Ours."))
    changed = expect(ChangedElsewhere, channel.publish(second, kept.ledger(), NO_PICTURES))
    assert changed.problem.sentence.startswith("admin changed this post on the site at ")
    assert (changed.theirs, changed.theirs_title) == (theirs, first.title)
    assert content_of(wordpress_site, done.remote_id) == theirs
    kept.overwrites = changed.fingerprint
    again = expect(Published, channel.publish(second, kept.ledger(), NO_PICTURES))
    assert again.altered == ()
    assert content_of(wordpress_site, done.remote_id) == second.content


def test_a_change_after_the_overwriting_was_decided_is_shown_too(wordpress_site: WordPressSite) -> None:
    channel, kept, first = account(wordpress_site), record(), post()
    done = published(channel, first, kept)
    wordpress_site.edit_post(int(done.remote_id), "<p>One.</p>")
    second = replace(first, content=paragraph("Ours."))
    kept.overwrites = expect(ChangedElsewhere, channel.publish(second, kept.ledger(), NO_PICTURES)).fingerprint
    wordpress_site.edit_post(int(done.remote_id), "<p>Two.</p>")
    changed = expect(ChangedElsewhere, channel.publish(second, kept.ledger(), NO_PICTURES))
    assert changed.theirs == "<p>Two.</p>"


def test_a_change_while_pictures_go_up_is_not_overwritten(wordpress_site: WordPressSite) -> None:
    kept, first = record(), post()
    channel = account(wordpress_site)
    done = published(channel, first, kept)

    class SlowStore(PictureStore):
        def open_bytes(self, sha256: str) -> bytes:
            wordpress_site.edit_post(int(done.remote_id), "<p>Meanwhile.</p>")
            return super().open_bytes(sha256)

    pictures = SlowStore()
    second = replace(first, featured=pictures.add("slow.png", colour=111))
    changed = expect(ChangedElsewhere, channel.publish(second, kept.ledger(), pictures))
    assert changed.theirs == "<p>Meanwhile.</p>"
    assert content_of(wordpress_site, done.remote_id) == "<p>Meanwhile.</p>"


def test_an_update_whose_answer_was_lost_is_ours(wordpress_site: WordPressSite, fault_proxy: Proxies) -> None:
    proxy = fault_proxy(wordpress_site.url)
    channel, kept, pictures = account(wordpress_site, api=proxy.api), record(), PictureStore()
    first = post(tags=("a", "b"))
    published(channel, first, kept)
    second = replace(
        first,
        content=paragraph("Second."),
        tags=("b", "c"),
        featured=pictures.add("u.png", colour=112),
        slug="the-second",
    )
    proxy.plan = scripted(["drop_after"], matching=asks("POST", path="/posts/"))
    expect(Unreachable, channel.publish(second, kept.ledger(), pictures))
    before = len(proxy.log)
    again = expect(Published, channel.publish(second, kept.ledger(), pictures))
    assert again.altered == ()
    assert {line.method for line in proxy.log[before:]} == {"GET"}


def test_an_update_as_author_whose_answer_was_lost_is_ours(wordpress_site: WordPressSite, fault_proxy: Proxies) -> None:
    proxy = fault_proxy(wordpress_site.url)
    channel, kept, first = account(wordpress_site, "assistant", api=proxy.api), record(), post("Q & A")
    published(channel, first, kept)
    second = replace(first, title="Questions & answers", content=paragraph("a &amp; b<br>c"))
    proxy.plan = scripted(["drop_after"], matching=asks("POST", path="/posts/"))
    expect(Unreachable, channel.publish(second, kept.ledger(), NO_PICTURES))
    expect(Published, channel.publish(second, kept.ledger(), NO_PICTURES))


def test_a_post_that_the_site_published_at_its_hour_is_not_changed_elsewhere(wordpress_site: WordPressSite) -> None:
    clock = Clock()
    channel, kept, first = account(wordpress_site, clock=clock), record(), post(at=in_an_hour())
    done = published(channel, first, kept)
    wordpress_site.php(
        "global $wpdb;"
        f"$wpdb->update($wpdb->posts, ['post_status' => 'publish'], ['ID' => {done.remote_id}]);"
        f"clean_post_cache({done.remote_id});"
    )
    clock.ahead = timedelta(hours=2)
    second = replace(first, content=paragraph("After the hour."))
    again = expect(Published, channel.publish(second, kept.ledger(), NO_PICTURES))
    assert (again.remote_id, again.altered) == (done.remote_id, ())


def test_times_of_a_post_that_is_to_come(wordpress_site: WordPressSite) -> None:
    clock = Clock()
    channel, kept, first = account(wordpress_site, clock=clock), record(), post(at=in_an_hour())
    published(channel, first, kept)
    later = replace(first, at=in_an_hour() + timedelta(hours=3))
    moved = expect(Published, channel.publish(later, kept.ledger(), NO_PICTURES))
    assert (moved.state, moved.at) == ("scheduled", later.at)
    again = expect(Published, channel.publish(later, kept.ledger(), NO_PICTURES))
    assert again.fingerprint == moved.fingerprint
    kept.fingerprint = moved.fingerprint
    past = replace(first, at=clock() - timedelta(hours=1))
    assert expect(Rejected, channel.publish(past, kept.ledger(), NO_PICTURES)).problem.reason == "too_late"
    out = expect(Published, channel.publish(replace(first, at=None), kept.ledger(), NO_PICTURES))
    assert out.state == "live"
    kept.fingerprint, kept.standing = out.fingerprint, "live"
    refused = expect(Rejected, channel.publish(later, kept.ledger(), NO_PICTURES))
    assert refused.problem.reason == "already_out"


def test_a_post_that_is_gone_cannot_be_updated(wordpress_site: WordPressSite) -> None:
    channel, kept, first = account(wordpress_site), record(), post()
    done = published(channel, first, kept)
    wordpress_site.php(f"wp_trash_post({done.remote_id});")
    assert expect(Rejected, channel.publish(first, kept.ledger(), NO_PICTURES)).problem.reason == "post_taken_down"
    wordpress_site.php(f"wp_delete_post({done.remote_id}, true);")
    assert expect(Rejected, channel.publish(first, kept.ledger(), NO_PICTURES)).problem.reason == "post_gone"


def test_an_update_with_a_revoked_password_writes_nothing(wordpress_site: WordPressSite) -> None:
    channel, kept, first = account(wordpress_site), record(), post()
    published(channel, first, kept)
    channel._session.password = "revoked"
    expect(SignInNeeded, channel.publish(replace(first, title="Other"), kept.ledger(), NO_PICTURES))


def test_a_foreign_post_may_not_be_changed(wordpress_site: WordPressSite) -> None:
    kept, first = record(), post()
    published(account(wordpress_site), first, kept)
    refused = account(wordpress_site, "assistant").publish(first, kept.ledger(), NO_PICTURES)
    assert expect(Rejected, refused).problem.reason in ("may_not_read", "may_not_change")


def test_who_changed_it_is_said_as_far_as_the_site_tells(wordpress_site: WordPressSite) -> None:
    clock = Clock()
    channel, kept, first = account(wordpress_site, clock=clock), record(), post(zone="no such zone")
    done = published(channel, first, kept)
    wordpress_site.edit_post(int(done.remote_id), "<p>Old.</p>")
    wordpress_site.add_plugin(
        "no-people",
        "add_filter('rest_endpoints', function ($e) { unset($e['/wp/v2/users/(?P<id>[\\\\d]+)']); return $e; });",
    )
    clock.ahead = timedelta(days=3)
    try:
        changed = expect(ChangedElsewhere, channel.publish(replace(first, title="X"), kept.ledger(), NO_PICTURES))
    finally:
        wordpress_site.remove_plugin("no-people")
    assert changed.problem.sentence.startswith("Somebody changed this post on the site on ")


def test_behind_a_lost_answer_the_hour_and_the_picture_are_compared_too(
    wordpress_site: WordPressSite, fault_proxy: Proxies
) -> None:
    proxy = fault_proxy(wordpress_site.url)
    channel = account(wordpress_site, api=proxy.api)
    picture = wordpress_site.php(
        "$id = wp_insert_attachment(['post_title' => 'x', 'post_mime_type' => 'image/png'], 'x.png'); echo $id;"
    )
    changes = (
        "update_post_meta({id}, '_thumbnail_id', " + picture + ");",
        "wp_update_post(['ID' => {id}, 'post_date_gmt' => '2030-01-01 10:00:00', 'edit_date' => true]);",
        "wp_set_post_tags({id}, ['other'], true);",
    )
    for change in changes:
        kept, first = record(), post(at=in_an_hour(), tags=("one",))
        done = published(channel, first, kept)
        second = replace(first, content=paragraph("Second."))
        proxy.plan = scripted(["drop_after"], matching=asks("POST", path="/posts/"))
        expect(Unreachable, channel.publish(second, kept.ledger(), NO_PICTURES))
        wordpress_site.php(change.replace("{id}", done.remote_id))
        proxy.plan = scripted([])
        expect(ChangedElsewhere, channel.publish(second, kept.ledger(), NO_PICTURES))


def test_trouble_behind_a_lost_answer(wordpress_site: WordPressSite, fault_proxy: Proxies) -> None:
    proxy = fault_proxy(wordpress_site.url)
    channel, kept, first = account(wordpress_site, api=proxy.api), record(), post(tags=("one",))
    published(channel, first, kept)
    second = replace(first, content=paragraph("Second."))
    proxy.plan = scripted(["drop_after"], matching=asks("POST", path="/posts/"))
    expect(Unreachable, channel.publish(second, kept.ledger(), NO_PICTURES))
    proxy.plan = scripted(["maintenance"], matching=asks(path="/tags"))
    expect(Unreachable, channel.publish(second, kept.ledger(), NO_PICTURES))
    proxy.plan = scripted([])
    expect(Published, channel.publish(second, kept.ledger(), NO_PICTURES))


def test_trouble_at_the_second_look_before_writing(wordpress_site: WordPressSite, fault_proxy: Proxies) -> None:
    proxy, pictures = fault_proxy(wordpress_site.url), PictureStore()
    channel, kept, first = account(wordpress_site, api=proxy.api), record(), post()
    published(channel, first, kept)
    second = replace(first, featured=pictures.add("second.png", colour=133))
    proxy.plan = scripted([None, "maintenance"], matching=asks("GET", path="/posts/"))
    expect(Unreachable, channel.publish(second, kept.ledger(), pictures))
    expect(Published, channel.publish(second, kept.ledger(), pictures))
