from collections.abc import Callable
from datetime import timedelta

import pytest

from ceo_desk.domain.channel import (
    Done,
    Rejected,
    RemoteStatus,
    SignInNeeded,
    Unreachable,
)
from tests.channels.blog import account, expect
from tests.channels.desk_stand_in import Clock
from tests.support.faults import Fault, FaultProxy, Request, asks, scripted
from tests.support.wordpress import WordPressSite

Proxies = Callable[..., FaultProxy]
LIVE, HELD, SPAM, TRASH, GONE = RemoteStatus


def test_moderating(wordpress_site: WordPressSite) -> None:
    channel = account(wordpress_site)
    comment = wordpress_site.add_comment(wordpress_site.add_post("M"), "Mo", "Hm", approved=False)
    for status, there in ((LIVE, "approved"), (LIVE, "approved"), (HELD, "hold"), (SPAM, "spam"), (TRASH, "trash")):
        assert expect(Done, channel.moderate(str(comment), status)).status == status
        assert wordpress_site.comment_status(comment) == there
    assert expect(Done, channel.moderate(str(comment), LIVE)).status == LIVE
    assert expect(Rejected, channel.moderate(str(comment), GONE)).problem.reason == "unchanged"
    wordpress_site.php(f"wp_delete_comment({comment}, true);")
    assert expect(Done, channel.moderate(str(comment), TRASH)).status == GONE
    assert expect(Rejected, channel.moderate(str(comment), LIVE)).problem.reason == "comment_gone"
    foreign = wordpress_site.add_comment(wordpress_site.add_post("N"), "Mo", "Hm hm")
    refused = account(wordpress_site, "assistant").moderate(str(foreign), SPAM)
    assert expect(Rejected, refused).problem.reason == "may_not_change"


def test_a_site_that_says_yes_and_does_nothing(wordpress_site: WordPressSite) -> None:
    comment = wordpress_site.add_comment(wordpress_site.add_post("M"), "Mo", "Stubborn", approved=False)
    wordpress_site.add_plugin(
        "stubborn",
        "add_filter('rest_pre_dispatch', function ($r, $s, $q) { "
        "if ($q->get_param('status')) $q->set_param('status', 'nothing-known'); return $r; }, 10, 3);",
    )
    try:
        refused = account(wordpress_site).moderate(str(comment), LIVE)
    finally:
        wordpress_site.remove_plugin("stubborn")
    assert expect(Rejected, refused).problem.reason == "unchanged"


def test_only_our_own_empty_old_placeholders_are_swept(fresh_site: WordPressSite) -> None:
    from ceo_desk.channels.wordpress.posts import create_placeholder

    clock = Clock()
    channel = account(fresh_site, clock=clock)

    def placed(marker: str, login: str = "executive") -> str:
        row = create_placeholder(account(fresh_site, login)._session, marker)
        assert isinstance(row, dict)
        return str(row["id"])

    orphan, known, written, foreign = placed("a"), placed("b"), placed("c"), placed("d", "assistant")
    fresh_site.edit_post(int(written), "<p>Somebody began here.</p>")
    draft = str(fresh_site.add_post("CEO Desk", status="draft"))
    assert channel.sweep(frozenset({known}), clock()) == ()
    later = clock() + timedelta(minutes=11)
    assert channel.sweep(frozenset({known}), later) == (orphan,)
    left = {str(row["ID"]) for row in fresh_site.posts() if row["post_status"] == "draft"}
    assert {known, written, foreign, draft} <= left
    assert orphan not in left
    channel._session.password = "revoked"
    expect(SignInNeeded, channel.sweep(frozenset(), later))


@pytest.mark.parametrize("nth", [0, 1, 2])
def test_a_sweep_that_is_cut_off_says_so(wordpress_site: WordPressSite, fault_proxy: Proxies, nth: int) -> None:
    from ceo_desk.channels.wordpress.posts import create_placeholder

    create_placeholder(account(wordpress_site)._session, f"cut-{nth}")
    later = Clock()() + timedelta(minutes=30)
    plan = scripted([None] * nth + [Fault("maintenance", 3)], matching=asks(path="wp/v2/posts"))
    cut = account(wordpress_site, api=fault_proxy(wordpress_site.url, plan).api)
    expect(Unreachable, cut.sweep(frozenset(), later))
    expect(tuple, account(wordpress_site).sweep(frozenset(), later))


def test_what_changed_between_list_and_removal_stays(wordpress_site: WordPressSite, fault_proxy: Proxies) -> None:
    from ceo_desk.channels.wordpress.posts import create_placeholder

    rows = [create_placeholder(account(wordpress_site)._session, f"moved-{n}") for n in range(2)]
    gone, begun = (int(row["id"]) for row in rows if isinstance(row, dict))

    def plan(request: Request) -> None:
        if f"posts/{gone}?" in request.path:
            wordpress_site.php(f"wp_delete_post({gone}, true);")
        if f"posts/{begun}?" in request.path and request.method == "GET":
            wordpress_site.edit_post(begun, "<p>Begun.</p>")

    channel = account(wordpress_site, api=fault_proxy(wordpress_site.url, plan).api)
    swept = channel.sweep(frozenset(), Clock()() + timedelta(minutes=30))
    assert isinstance(swept, tuple)
    assert {str(gone), str(begun)}.isdisjoint(swept)
    assert any(row["ID"] == begun for row in wordpress_site.posts())
