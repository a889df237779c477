from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from ceo_desk.channels.http.gateway import Limits
from ceo_desk.domain.channel import CreateSent, NotThere, Published, Rejected, ReplyPackage, SignInNeeded, Unreachable
from tests.channels.blog import account, expect, record
from tests.channels.desk_stand_in import Clock
from tests.support.faults import Fault, asks, scripted
from tests.support.wordpress import WordPressSite

Proxies = Callable[..., Any]
HARD = 'a < b && c > d "quoted" <script>x</script> &copy; -- 3x4 :)\nnext line\n\nnext paragraph'


def commented(site: WordPressSite, author: str = "executive") -> ReplyPackage:
    """An answer to a fresh comment of a reader."""
    post = site.add_post("A post", "<p>Text.</p>", author=author)
    return ReplyPackage(str(post), str(site.add_comment(post, "Reader", "A question?")), "An answer.")


def answers(site: WordPressSite, package: ReplyPackage) -> list[dict[str, Any]]:
    return [row for row in site.comments(int(package.post)) if row["comment_parent"] == int(package.comment)]


@pytest.mark.parametrize("login", ["executive", "assistant"])
def test_readers_see_what_was_written(wordpress_site: WordPressSite, login: str) -> None:
    base = commented(wordpress_site, author=login)
    who = wordpress_site.users[
        login
    ].id  # who may not moderate must pause between two answers: the last one is long ago
    wordpress_site.php(
        f"global $wpdb; $wpdb->update($wpdb->comments, ['comment_date_gmt' => '2026-01-01'], ['user_id' => {who}]);"
    )
    package = ReplyPackage(base.post, base.comment, f"{HARD} {login}")
    done = expect(Published, account(wordpress_site, login).reply(package, record().ledger()))
    assert (done.state, done.altered) == ("live", ())
    page = wordpress_site.post_page(done.url.partition("#")[0])
    assert "a &lt; b &amp;&amp; c &gt; d" in page
    assert "&lt;script&gt;x&lt;/script&gt; &amp;copy;" in page
    assert "<br />\nnext line</p>" in page
    (row,) = answers(wordpress_site, package)
    assert row["comment_ID"] == int(done.remote_id)


def test_a_lost_answer_is_found_and_not_repeated(wordpress_site: WordPressSite, fault_proxy: Proxies) -> None:
    kept, package = record(), commented(wordpress_site)
    proxy = fault_proxy(wordpress_site.url, scripted(["drop_after"], matching=asks("POST")))
    channel = account(wordpress_site, api=proxy.api)
    lost = expect(Unreachable, channel.reply(package, kept.ledger()))
    assert lost.problem.reason == "line_broke"
    done = expect(Published, channel.reply(package, kept.ledger()))
    assert done.state == "live"
    assert len(answers(wordpress_site, package)) == 1
    assert [line.method for line in proxy.log].count("POST") == 1


def test_an_answer_that_comes_late_is_waited_for(wordpress_site: WordPressSite, fault_proxy: Proxies) -> None:
    kept, package = record(), commented(wordpress_site)
    proxy = fault_proxy(wordpress_site.url, scripted([Fault("late_commit", 1.0)], matching=asks("POST")))
    channel = account(wordpress_site, api=proxy.api)
    expect(Unreachable, channel.reply(package, kept.ledger()))
    waits = expect(Unreachable, channel.reply(package, kept.ledger()))
    assert waits.problem.reason == "in_flight"
    proxy.settle()
    expect(Published, channel.reply(package, kept.ledger()))
    assert len(answers(wordpress_site, package)) == 1


def test_a_twin_that_the_site_refuses_is_success(wordpress_site: WordPressSite) -> None:
    package = commented(wordpress_site)
    first = expect(Published, account(wordpress_site).reply(package, record().ledger()))
    again = expect(Published, account(wordpress_site).reply(package, record().ledger()))
    assert again.remote_id == first.remote_id
    wordpress_site.php(
        f"global $wpdb; $wpdb->update($wpdb->comments, ['user_id' => 1], ['comment_ID' => {first.remote_id}]);"
    )
    refused = expect(Rejected, account(wordpress_site).reply(package, record().ledger()))
    assert refused.problem.reason == "said_already"


def test_a_twin_whose_words_the_site_shows_otherwise_is_found(wordpress_site: WordPressSite) -> None:
    package = commented(wordpress_site)
    wordpress_site.add_plugin("shout", "add_filter('comment_text', fn($t) => $t . ' Sent by a plugin');")
    try:
        first = expect(Published, account(wordpress_site).reply(package, record().ledger()))
        again = expect(Published, account(wordpress_site).reply(package, record().ledger()))
    finally:
        wordpress_site.remove_plugin("shout")
    assert first.altered == ("The blog changed some words of your answer.",)
    assert again.remote_id == first.remote_id


def test_the_pause_between_answers_is_waited_for(start_site: Any) -> None:
    site = start_site()
    one, two = commented(site, author="assistant"), commented(site)
    channel = account(site, "assistant")
    expect(Published, channel.reply(one, record().ledger()))
    kept = record()
    flood = expect(Unreachable, channel.reply(two, kept.ledger()))
    assert (flood.problem.reason, flood.retry_after) == ("flood", 15.0)
    site.php("global $wpdb; $wpdb->query(\"UPDATE {$wpdb->comments} SET comment_date_gmt = '2020-01-01 00:00:00'\");")
    site.php("update_option('comment_moderation', 1);")
    done = expect(Published, channel.reply(two, kept.ledger()))
    assert (done.state, done.problem) == ("sent", "Your answer waits for its release on the site.")
    found = expect(Published, channel.look_up(two, kept.ledger()))
    assert found.remote_id == done.remote_id
    again = expect(Published, channel.reply(two, kept.ledger()))
    assert again.remote_id == done.remote_id


def test_where_no_answer_can_go(wordpress_site: WordPressSite) -> None:
    channel = account(wordpress_site)
    closed, draft, trashed = (commented(wordpress_site) for _ in range(3))
    wordpress_site.php(f"wp_update_post(['ID' => {closed.post}, 'comment_status' => 'closed']);")
    wordpress_site.php(f"wp_update_post(['ID' => {draft.post}, 'post_status' => 'draft']);")
    refused = expect(Rejected, channel.reply(closed, record().ledger()))
    assert refused.problem.reason == "comments_closed"
    assert expect(Rejected, channel.reply(draft, record().ledger())).problem.reason == "post_not_public"
    wordpress_site.set_comment_status(int(trashed.comment), "trash")
    assert expect(Rejected, channel.reply(trashed, record().ledger())).problem.reason == "comment_gone"
    wordpress_site.php(f"wp_delete_comment({trashed.comment}, true);")
    assert expect(Rejected, channel.reply(trashed, record().ledger())).problem.reason == "comment_gone"
    blank = ReplyPackage(closed.post, closed.comment, " \n ")
    assert expect(Rejected, channel.reply(blank, record().ledger())).problem.reason == "no_words"
    long = commented(wordpress_site)
    too_long = ReplyPackage(long.post, long.comment, "x" * 70_000)
    assert expect(Rejected, channel.reply(too_long, record().ledger())).problem.reason == "answer_too_long"


def test_offline_and_refused_answers_are_not_waited_for(wordpress_site: WordPressSite, fault_proxy: Proxies) -> None:
    kept, package = record(), commented(wordpress_site)
    proxy = fault_proxy(wordpress_site.url, scripted(["too_many"], matching=asks("POST")))
    channel = account(wordpress_site, api=proxy.api)
    proxy.offline()
    expect(Unreachable, channel.reply(package, kept.ledger()))
    assert kept.steps == []
    proxy.online()
    expect(Unreachable, channel.reply(package, kept.ledger()))
    assert len([step for step in kept.steps if isinstance(step, CreateSent)]) == 2
    expect(Published, channel.reply(package, kept.ledger()))


def test_a_comment_that_the_account_may_not_read_can_be_answered(wordpress_site: WordPressSite) -> None:
    package = commented(wordpress_site)
    wordpress_site.set_comment_status(int(package.comment), "hold")
    outcome = account(wordpress_site, "assistant").reply(package, record().ledger())
    assert isinstance(outcome, (Published, Unreachable)), outcome


def test_an_answer_taken_for_spam(wordpress_site: WordPressSite) -> None:
    package = commented(wordpress_site)
    wordpress_site.add_plugin("spam", "add_filter('pre_comment_approved', fn() => 'spam');")
    try:
        done = expect(Published, account(wordpress_site).reply(package, record().ledger()))
    finally:
        wordpress_site.remove_plugin("spam")
    assert (done.state, done.problem) == ("sent", "Your blog took your answer for spam.")


def test_looking_up_an_answer(wordpress_site: WordPressSite) -> None:
    channel, kept, package = account(wordpress_site), record(), commented(wordpress_site)
    assert isinstance(channel.look_up(package, kept.ledger()), NotThere)
    done = expect(Published, channel.reply(package, kept.ledger()))
    assert expect(Published, channel.look_up(package, kept.ledger())).remote_id == done.remote_id
    kept.remote_id = done.remote_id
    assert expect(Published, channel.look_up(package, kept.ledger())).url == done.url
    wordpress_site.set_comment_status(int(done.remote_id), "trash")
    assert isinstance(channel.look_up(package, kept.ledger()), NotThere)
    wordpress_site.php(f"wp_delete_comment({done.remote_id}, true);")
    assert isinstance(channel.look_up(package, kept.ledger()), NotThere)
    wrong = account(wordpress_site)
    wrong._session.password = "revoked"
    expect(SignInNeeded, wrong.look_up(package, record().ledger()))
    expect(SignInNeeded, wrong.reply(package, record().ledger()))
    kept.steps.append(CreateSent(Clock()() - timedelta(hours=1)))
    expect(SignInNeeded, wrong.reply(package, kept.ledger()))


def test_a_site_that_hides_its_people_still_knows_ours(wordpress_site: WordPressSite, fault_proxy: Proxies) -> None:
    kept, package = record(), commented(wordpress_site)
    wordpress_site.add_plugin(
        "no-me",
        "add_filter('rest_endpoints', function ($e) { "
        "unset($e['/wp/v2/users/me']); unset($e['/wp/v2/users/(?P<id>[\\\\d]+)']); return $e; });",
    )
    proxy = fault_proxy(wordpress_site.url, scripted(["drop_after"], matching=asks("POST")))
    channel = account(wordpress_site, api=proxy.api)
    try:
        expect(Unreachable, channel.reply(package, kept.ledger()))
        expect(Published, channel.reply(package, kept.ledger()))
    finally:
        wordpress_site.remove_plugin("no-me")
    assert len(answers(wordpress_site, package)) == 1


@pytest.mark.parametrize("nth", [1, 2])
def test_a_line_that_breaks_at_a_read(wordpress_site: WordPressSite, fault_proxy: Proxies, nth: int) -> None:
    clock, kept, package = Clock(), record(), commented(wordpress_site)
    plan = scripted([None] * (nth - 1) + ["drop_before"], matching=asks("GET"))
    proxy = fault_proxy(wordpress_site.url, plan)
    channel = account(wordpress_site, api=proxy.api, clock=clock, limits=Limits(connect=1, read=5))
    expect(Unreachable, channel.reply(package, kept.ledger()))
    expect(Published, channel.reply(package, kept.ledger()))
    assert len(answers(wordpress_site, package)) == 1


def test_an_answer_that_went_is_not_changed_and_one_that_stands_is_where_the_line_held(
    wordpress_site: WordPressSite, fault_proxy: Proxies
) -> None:
    kept, package = record(), commented(wordpress_site)
    plan = scripted([None, "drop_before", "too_many", None], matching=asks("POST"))
    channel = account(wordpress_site, api=fault_proxy(wordpress_site.url, plan).api)
    done = expect(Published, channel.reply(package, kept.ledger()))
    kept.remote_id, kept.standing = done.remote_id, "live"
    other = replace(package, text="Better words.")
    for _ in range(2):
        outcome = channel.reply(other, kept.ledger())
        assert not isinstance(outcome, Published)
    assert [row["comment_content"] for row in answers(wordpress_site, package)] == ["An answer."]
    expect(Published, channel.reply(other, kept.ledger()))
    assert [row["comment_content"] for row in answers(wordpress_site, package)] == ["Better words."]
    wordpress_site.set_comment_status(int(done.remote_id), "spam")
    gone = expect(Rejected, channel.reply(replace(package, text="Once more."), kept.ledger()))
    assert gone.problem.reason == "comment_gone"
