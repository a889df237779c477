from datetime import timedelta
from typing import Any

import pytest

from ceo_desk.channels.wordpress.channel import WordPress
from ceo_desk.domain.channel import (
    Done,
    NotThere,
    PostPackage,
    Published,
    Rejected,
    SignInNeeded,
    Unreachable,
)
from ceo_desk.domain.errors import Damaged
from tests.channels.blog import account, expect, in_an_hour, paragraph, post, record
from tests.channels.desk_stand_in import Clock, PictureStore
from tests.support.faults import asks, scripted
from tests.support.wordpress import WordPressSite

NO_PICTURES = PictureStore()


def row_of(site: WordPressSite, remote_id: str) -> dict[str, Any]:
    return next(row for row in site.posts() if row["ID"] == int(remote_id))


def test_a_placeholder_that_somebody_threw_away(wordpress_site: WordPressSite) -> None:
    for colour, act in enumerate(("wp_trash_post({id});", "wp_delete_post({id}, true);")):
        clock = Clock()
        channel, kept, pictures = account(wordpress_site, clock=clock), record(), PictureStore()
        package = post(featured=pictures.add("thrown.png", colour=90 + colour), slug="")
        content = dict(pictures.pictures)
        pictures.pictures.clear()
        with pytest.raises(Damaged):
            channel.publish(package, kept.ledger(), pictures)
        wordpress_site.php(act.replace("{id}", kept.ledger().remote_id))
        pictures.pictures.update(content)
        clock.ahead = timedelta(minutes=2)
        done = expect(Published, channel.publish(package, kept.ledger(), pictures))
        assert row_of(wordpress_site, done.remote_id)["post_status"] == "publish"
        assert "__trashed" not in done.url
        mine = [row for row in wordpress_site.posts() if row["post_title"] == package.title]
        assert len(mine) == 1


def test_a_post_that_was_taken_down_is_not_published_again(wordpress_site: WordPressSite) -> None:
    channel, kept, package = account(wordpress_site), record(), post()
    done = expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    wordpress_site.php(f"wp_trash_post({done.remote_id});")
    refused = expect(Rejected, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert refused.problem.reason == "post_taken_down"
    assert isinstance(channel.look_up(package, kept.ledger()), NotThere)


def test_looking_up_finds_only_what_readers_have(wordpress_site: WordPressSite) -> None:
    channel, kept, package = account(wordpress_site), record(), post(featured=PictureStore().add("gone.png", colour=3))
    assert isinstance(channel.look_up(package, kept.ledger()), NotThere)
    with pytest.raises(Damaged):
        channel.publish(package, kept.ledger(), PictureStore())
    assert isinstance(channel.look_up(package, kept.ledger()), NotThere)
    assert isinstance(channel.look_up(package, record().ledger()), NotThere)
    expect(SignInNeeded, wrong(wordpress_site).look_up(package, kept.ledger()))
    expect(SignInNeeded, wrong(wordpress_site).look_up(package, record().ledger()))


def wrong(site: WordPressSite) -> WordPress:
    channel = account(site)
    channel._session.password = "no such password"
    return channel


def test_taking_back_and_unscheduling(wordpress_site: WordPressSite) -> None:
    channel = account(wordpress_site)
    live = expect(Published, channel.publish(post(), record().ledger(), NO_PICTURES)).remote_id
    kept, package = record(), post(at=in_an_hour())
    coming = expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert expect(Rejected, channel.unschedule(live)).problem.reason == "already_out"
    assert expect(Done, channel.unschedule(coming.remote_id)).status == "draft"
    assert expect(Done, channel.unschedule(coming.remote_id)).status == "draft"
    assert expect(Done, channel.unschedule("999999")).status == "gone"
    assert row_of(wordpress_site, coming.remote_id)["post_status"] == "draft"
    kept.fingerprint = coming.fingerprint
    now = PostPackage(package.title, package.content, "blocks")
    assert expect(Published, channel.publish(now, kept.ledger(), NO_PICTURES)).state == "live"
    for _ in range(2):
        assert expect(Done, channel.withdraw(live)).status == "trash"
    assert expect(Done, channel.withdraw("999999")).status == "trash"
    assert row_of(wordpress_site, live)["post_status"] == "trash"
    stranger = account(wordpress_site, "assistant")
    assert expect(Rejected, stranger.withdraw(coming.remote_id)).problem.reason == "may_not_remove"


def test_a_draft_that_somebody_edited_while_it_was_unscheduled(wordpress_site: WordPressSite) -> None:
    from ceo_desk.domain.channel import ChangedElsewhere

    channel, kept, package = account(wordpress_site), record(), post(at=in_an_hour())
    coming = expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    channel.unschedule(coming.remote_id)
    wordpress_site.edit_post(int(coming.remote_id), paragraph("Other words."))
    kept.fingerprint = coming.fingerprint
    changed = expect(ChangedElsewhere, channel.publish(package, kept.ledger(), NO_PICTURES))
    kept.overwrites = changed.fingerprint
    assert expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES)).state == "scheduled"


def test_a_paused_post_goes_out_as_it_was_left(wordpress_site: WordPressSite) -> None:
    channel, kept, package = account(wordpress_site), record(), post(at=in_an_hour())
    coming = expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    kept.remote_id, kept.fingerprint, kept.standing = coming.remote_id, coming.fingerprint, "scheduled"
    expect(Done, channel.unschedule(coming.remote_id))
    again = expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert (again.state, again.at, again.remote_id) == ("scheduled", package.at, coming.remote_id)


def test_a_site_without_a_bin_keeps_a_draft(start_site: Any) -> None:
    site = start_site(defines=[("EMPTY_TRASH_DAYS", 0)])
    channel = account(site)
    live = expect(Published, channel.publish(post(), record().ledger(), NO_PICTURES)).remote_id
    assert expect(Done, channel.withdraw(live)).status == "draft"


def test_trouble_while_looking_up(wordpress_site: WordPressSite, fault_proxy: Any) -> None:
    kept, package = record(), post(tags=("looked for",))
    proxy = fault_proxy(wordpress_site.url)
    channel = account(wordpress_site, api=proxy.api)
    expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    proxy.plan = scripted(["maintenance"], matching=asks(path="tags"))
    expect(Unreachable, channel.look_up(package, kept.ledger()))
    proxy.plan = scripted(["maintenance"], matching=asks("DELETE"))
    expect(Unreachable, channel.withdraw(kept.ledger().remote_id))
    proxy.plan = scripted([None, "maintenance"], matching=asks(path="posts/"))
    coming = expect(Published, account(wordpress_site).publish(post(at=in_an_hour()), record().ledger(), NO_PICTURES))
    expect(Unreachable, channel.unschedule(coming.remote_id))
    proxy.plan = scripted(["maintenance"])
    expect(Unreachable, channel.unschedule(coming.remote_id))
