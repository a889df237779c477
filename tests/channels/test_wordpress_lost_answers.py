"""Whatever breaks on the way: one post in public, never two, and the same end after any number of tries."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from ceo_desk.channels.http.gateway import Limits
from ceo_desk.channels.wordpress.channel import WordPress
from ceo_desk.domain.channel import CreateSent, PostPackage, Published, Rejected, Unreachable
from tests.channels.blog import account, expect, post, record
from tests.channels.desk_stand_in import Clock, Killed, PictureStore, Record
from tests.support.faults import KINDS, Fault, FaultKind, asks, scripted
from tests.support.wordpress import WordPressSite

NO_PICTURES = PictureStore()
Proxies = Callable[..., Any]
MINUTES = timedelta(minutes=3)
IMPATIENT = Limits(connect=1.0, read=1.0)


def titled(site: WordPressSite, title: str) -> list[dict[str, Any]]:
    return [row for row in site.posts() if row["post_title"] == title]


def publish_until_out(
    channel: WordPress, package: PostPackage, kept: Record, clock: Clock, pictures: PictureStore
) -> Any:
    """Tries as an outbox does: again after whatever may be repeated."""
    outcome = channel.publish(package, kept.ledger(), pictures)
    for _ in range(12):
        if not isinstance(outcome, Unreachable):
            break
        clock.ahead += timedelta(seconds=outcome.retry_after + 1)
        outcome = channel.publish(package, kept.ledger(), pictures)
    return outcome


@pytest.mark.parametrize(
    "kind",
    [
        "drop_before",
        "drop_after",
        "truncate",
        "error_500_before",
        "error_500_after",
        "captive_portal",
        "redirect",
        "redirect_to_https",
        "too_many",
        "maintenance",
    ],
)
def test_every_fault_at_every_write(wordpress_site: WordPressSite, fault_proxy: Proxies, kind: FaultKind) -> None:
    clock, kept, pictures = Clock(), record(), PictureStore()
    package = post(tags=(f"tag {kind}",), featured=pictures.add("f.png", "Alt", colour=150 + KINDS.index(kind)))
    proxy = fault_proxy(wordpress_site.url, scripted([kind, None, kind, kind, None, kind], matching=asks("POST")))
    channel = account(wordpress_site, api=proxy.api, clock=clock)
    done = expect(Published, publish_until_out(channel, package, kept, clock, pictures))
    assert (done.state, done.altered) == ("live", ())
    assert [row["post_status"] for row in titled(wordpress_site, package.title)] == ["publish"]


@pytest.mark.parametrize("kind", ["drop_before", "captive_portal", "error_500_before", "truncate"])
def test_every_fault_at_every_read(wordpress_site: WordPressSite, fault_proxy: Proxies, kind: FaultKind) -> None:
    clock, kept = Clock(), record()
    package = post(tags=("reading",))
    proxy = fault_proxy(wordpress_site.url, scripted([kind, None, kind, None, None, kind], matching=asks("GET")))
    channel = account(wordpress_site, api=proxy.api, clock=clock)
    expect(Published, publish_until_out(channel, package, kept, clock, NO_PICTURES))
    assert len(titled(wordpress_site, package.title)) == 1


def test_a_create_that_comes_late_is_waited_for(wordpress_site: WordPressSite, fault_proxy: Proxies) -> None:
    clock, kept, package = Clock(), record(), post()
    late = Fault("late_commit", seconds=1.5)
    proxy = fault_proxy(wordpress_site.url, scripted([late], matching=asks("POST")))
    channel = account(wordpress_site, api=proxy.api, clock=clock)
    expect(Unreachable, channel.publish(package, kept.ledger(), NO_PICTURES))
    waits = expect(Unreachable, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert waits.problem.reason == "in_flight"
    assert 20 < waits.retry_after <= 32
    proxy.settle()
    done = expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    drafts = [row for row in wordpress_site.posts() if row["post_name"].startswith(f"ceodesk-{kept.marker}")]
    assert drafts == []
    assert [row["ID"] for row in titled(wordpress_site, package.title)] == [int(done.remote_id)]


def test_a_clock_that_was_set_back_makes_nobody_wait_for_long(
    wordpress_site: WordPressSite, fault_proxy: Proxies
) -> None:
    clock, kept, package = Clock(timedelta(days=9)), record(), post()
    proxy = fault_proxy(wordpress_site.url, scripted(["error_500_before"], matching=asks("POST")))
    channel = account(wordpress_site, api=proxy.api, clock=clock)
    expect(Unreachable, channel.publish(package, kept.ledger(), NO_PICTURES))
    clock.ahead = timedelta(0)
    waits = expect(Unreachable, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert waits.retry_after == 32.0
    clock.ahead = timedelta(seconds=33)
    expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))


def test_a_twin_that_comes_even_later_stays_hidden(wordpress_site: WordPressSite, fault_proxy: Proxies) -> None:
    clock, kept, package = Clock(), record(), post()
    late = Fault("late_commit", seconds=1.0)
    proxy = fault_proxy(wordpress_site.url, scripted([late, Fault("delay", seconds=2.5)], matching=asks("POST")))
    channel = account(wordpress_site, api=proxy.api, clock=clock, limits=IMPATIENT)
    expect(Unreachable, channel.publish(package, kept.ledger(), NO_PICTURES))
    clock.ahead += MINUTES
    timed_out = expect(Unreachable, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert timed_out.problem.reason == "timed_out"
    proxy.settle()
    clock.ahead += MINUTES
    expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert [row["post_status"] for row in titled(wordpress_site, package.title)] == ["publish"]
    twins = [row for row in wordpress_site.posts() if row["post_name"].startswith(f"ceodesk-{kept.marker}")]
    assert [row["post_status"] for row in twins] == ["draft"]
    assert channel.sweep(frozenset(), clock() + timedelta(minutes=20)) == (str(twins[0]["ID"]),)


def test_of_two_twins_the_first_is_used(wordpress_site: WordPressSite) -> None:
    """The create answers with a slug that was taken meanwhile: an earlier one came in just before it."""
    clock, kept, package = Clock(), record(), post()
    slug, author = f"ceodesk-{kept.marker}", wordpress_site.users["executive"].id
    wordpress_site.add_plugin(
        "early-twin",
        "add_filter('rest_pre_insert_post', function ($post, $request) { static $once = 0;"
        f"if (!$once++ && ($request['slug'] ?? '') === '{slug}') wp_insert_post(['post_status' => 'draft',"
        f"'post_title' => 'CEO Desk', 'post_name' => '{slug}', 'post_author' => {author}]);"
        "return $post; }, 10, 2);",
    )
    try:
        expect(Published, account(wordpress_site, clock=clock).publish(package, kept.ledger(), NO_PICTURES))
    finally:
        wordpress_site.remove_plugin("early-twin")
    (out,) = titled(wordpress_site, package.title)
    (twin,) = [row for row in wordpress_site.posts() if row["post_name"] == f"{slug}-2"]
    assert out["ID"] < twin["ID"]


def test_offline_leaves_nothing_to_wait_for(wordpress_site: WordPressSite, fault_proxy: Proxies) -> None:
    kept, package = record(), post()
    proxy = fault_proxy(wordpress_site.url)
    channel = account(wordpress_site, api=proxy.api)
    proxy.offline()
    away = expect(Unreachable, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert away.problem.reason == "no_answer"
    assert kept.steps == []
    proxy.online()
    expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))


def test_a_create_that_surely_did_not_leave_is_not_waited_for(
    wordpress_site: WordPressSite, fault_proxy: Proxies
) -> None:
    kept, package = record(), post()
    proxy = fault_proxy(wordpress_site.url, scripted(["too_many"], matching=asks("POST")))
    channel = account(wordpress_site, api=proxy.api)
    busy = expect(Unreachable, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert (busy.problem.reason, busy.retry_after) == ("busy", 1.0)
    assert len([step for step in kept.steps if isinstance(step, CreateSent)]) == 2
    expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))


@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_killed_after_any_record(wordpress_site: WordPressSite, step: int) -> None:
    clock, kept, pictures = Clock(), record(), PictureStore()
    package = post(
        featured=pictures.add("k.png", colour=210 + step), pictures=(pictures.add("l.png", colour=220 + step),)
    )
    kept.dies_at = step
    channel = account(wordpress_site, clock=clock)
    with pytest.raises(Killed):
        channel.publish(package, kept.ledger(), pictures)
    kept.dies_at = None
    clock.ahead = MINUTES
    expect(Published, account(wordpress_site, clock=clock).publish(package, kept.ledger(), pictures))
    assert len(titled(wordpress_site, package.title)) == 1
    named = sum(f"-{picture.sha256[:20]}" in str(step) for picture in package.pictures for step in kept.steps)
    assert named == 1


def test_a_site_cut_off_between_text_and_terms_is_completed(
    wordpress_site: WordPressSite, fault_proxy: Proxies
) -> None:
    clock, kept, package = Clock(), record(), post(tags=("first", "second"))
    proxy = fault_proxy(wordpress_site.url, scripted([None] * 3 + ["drop_after"], matching=asks("POST")))
    channel = account(wordpress_site, api=proxy.api, clock=clock)
    expect(Unreachable, channel.publish(package, kept.ledger(), NO_PICTURES))
    remote_id = kept.ledger().remote_id
    wordpress_site.php(f"wp_set_post_tags({remote_id}, []);")
    expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert wordpress_site.php(f"echo count(wp_get_post_tags({remote_id}));") == "2"


def test_what_a_colleague_changed_behind_a_lost_answer_is_not_overwritten(
    wordpress_site: WordPressSite, fault_proxy: Proxies
) -> None:
    kept, package = record(), post()
    proxy = fault_proxy(wordpress_site.url, scripted([None, "drop_after"], matching=asks("POST")))
    channel = account(wordpress_site, api=proxy.api)
    expect(Unreachable, channel.publish(package, kept.ledger(), NO_PICTURES))
    wordpress_site.edit_post(int(kept.ledger().remote_id), "<p>Better words.</p>")
    done = expect(Published, channel.publish(package, kept.ledger(), NO_PICTURES))
    assert done.altered == ("The blog changed the text; your account may not use some of it.",)
    (row,) = titled(wordpress_site, package.title)
    assert row["post_content"] == "<p>Better words.</p>"


def test_a_site_that_keeps_every_post_a_draft(wordpress_site: WordPressSite) -> None:
    wordpress_site.add_plugin(
        "workflow",
        "add_filter('wp_insert_post_data', function ($d) {"
        "if ($d['post_type'] === 'post') $d['post_status'] = 'draft'; return $d; });",
    )
    try:
        refused = account(wordpress_site).publish(post(), record().ledger(), NO_PICTURES)
    finally:
        wordpress_site.remove_plugin("workflow")
    assert expect(Rejected, refused).problem.detail.endswith("stayed draft")


@pytest.mark.parametrize(("answers", "steps"), [([None, "drop_before"], 0), (["error_500_after"], 1)])
def test_trouble_around_a_placeholder_in_the_bin(
    wordpress_site: WordPressSite, fault_proxy: Proxies, answers: list[FaultKind | None], steps: int
) -> None:
    clock, kept, package = Clock(), record(), post()
    plain = account(wordpress_site, clock=clock)
    kept.dies_at = 2
    with pytest.raises(Killed):
        plain.publish(package, kept.ledger(), NO_PICTURES)
    kept.dies_at = None
    wordpress_site.php(f"wp_trash_post({kept.ledger().remote_id});")
    kept.steps = kept.steps[: 1 + steps]
    clock.ahead = MINUTES
    matching = asks("POST") if steps else asks("GET")
    proxy = fault_proxy(wordpress_site.url, scripted(answers, matching=matching))
    expect(
        Unreachable, account(wordpress_site, api=proxy.api, clock=clock).publish(package, kept.ledger(), NO_PICTURES)
    )
    expect(Published, plain.publish(package, kept.ledger(), NO_PICTURES))
    assert [row["post_status"] for row in titled(wordpress_site, package.title)] == ["publish"]
