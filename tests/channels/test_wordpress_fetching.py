from collections.abc import Callable, Iterator

import pytest

from ceo_desk.domain.channel import (
    Page,
    Published,
    RemoteStatus,
    ReplyPackage,
    SignInNeeded,
    Unreachable,
    Voice,
)
from tests.channels.blog import account, expect, post, record
from tests.channels.desk_stand_in import HeldComments, PictureStore
from tests.support.faults import Fault, FaultProxy, Request
from tests.support.wordpress import WordPressSite

Proxies = Callable[..., FaultProxy]
LIVE, HELD, SPAM, TRASH, GONE = RemoteStatus


@pytest.fixture(scope="module")
def seeded_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordPressSite]:
    """A site with 450 comments that the tests change in turn."""
    from tests.support.wordpress import start

    with start(tmp_path_factory.mktemp("seeded"), comments=450, posts=12) as site:
        yield site


def states(site: WordPressSite) -> dict[str, str]:
    import json

    rows = site.php(
        'global $wpdb; $all = []; foreach ($wpdb->get_results("SELECT comment_ID AS i, comment_approved AS s FROM '
        '{$wpdb->comments}") as $r) $all[$r->i] = $r->s; echo json_encode($all);'
    )
    words = {"1": "live", "0": "held", "spam": "spam", "trash": "trash"}
    return {remote_id: words[state] for remote_id, state in json.loads(rows).items()}


def held_states(held: HeldComments) -> dict[str, str]:
    return {one: str(comment.status) for one, comment in held.comments.items() if comment.status is not GONE}


def test_a_first_fetch_brings_everything_newest_first(seeded_site: WordPressSite) -> None:
    held = HeldComments()
    pages = held.take(account(seeded_site))
    ids = [int(comment.remote_id) for page in pages for comment in page.comments]
    assert ids == sorted(ids, reverse=True)
    assert held_states(held) == states(seeded_site)
    assert pages[0].total == len(ids)
    one = held.comments[str(ids[0])]
    assert one.author
    assert one.text
    assert one.url.endswith(f"#comment-{one.remote_id}")
    assert one.voice is Voice.PERSON
    assert {comment.post for comment in held.comments.values()} == set(held.posts)
    assert all(remote.title and remote.url for remote in held.posts.values())


def broken_off(site: WordPressSite, held: HeldComments, pages: int) -> None:
    """A walk of which only so many pages were stored."""
    walk = held.taking(account(site))
    for _ in range(pages):
        next(walk)
    walk.close()  # type: ignore[attr-defined]  # it is a generator


def test_a_first_fetch_that_was_broken_off_goes_on_where_it_stopped(
    seeded_site: WordPressSite,
) -> None:
    held = HeldComments()
    broken_off(seeded_site, held, 3)
    assert len(held.comments) == 300
    new = seeded_site.add_comment(int(next(iter(held.posts))), "Nora", "While it stood still?")
    seeded_site.php(f"wp_delete_comment({held.ids_with_status(LIVE)[7]}, true);")
    pages = held.take(account(seeded_site))
    assert str(new) in held.comments
    assert held_states(held) == states(seeded_site)
    assert sum(len(page.comments) for page in pages) < 350, "the second and third portion are not read again"


@pytest.mark.parametrize("place", ["offset=0&", "offset=250&"])
def test_trouble_while_it_goes_on_ends_it(seeded_site: WordPressSite, fault_proxy: Proxies, place: str) -> None:
    held = HeldComments()
    broken_off(seeded_site, held, 3)
    proxy = fault_proxy(seeded_site.url, lambda request: Fault("drop_before") if place in f"{request.path}&" else None)
    *_, last = account(seeded_site, api=proxy.api).fetch(held)
    expect(Unreachable, last)
    held.take(account(seeded_site))
    assert held_states(held) == states(seeded_site)


def test_it_goes_on_where_much_was_removed_meanwhile(seeded_site: WordPressSite) -> None:
    held = HeldComments()
    broken_off(seeded_site, held, 3)
    gone = ", ".join(held.ids_with_status(LIVE)[:110])
    seeded_site.php(f"foreach ([{gone}] as $id) wp_delete_comment($id, true);")
    held.take(account(seeded_site))
    assert set(states(seeded_site)) <= set(held.comments)


def test_one_that_was_broken_off_twice_leaves_no_gap(seeded_site: WordPressSite) -> None:
    held = HeldComments()
    broken_off(seeded_site, held, 2)
    post_id = int(next(iter(held.posts)))
    for number in range(130):
        seeded_site.add_comment(post_id, "Nora", f"Meanwhile {number}?")
    broken_off(seeded_site, held, 1)
    held.take(account(seeded_site))
    assert held_states(held) == states(seeded_site)


def test_only_what_is_new_is_fetched_again(seeded_site: WordPressSite, fault_proxy: Proxies) -> None:
    held = HeldComments()
    held.take(account(seeded_site))
    quiet = fault_proxy(seeded_site.url)
    assert held.take(account(seeded_site, api=quiet.api)) == []
    assert len(quiet.log) <= 9
    page_id = int(next(iter(held.posts)))
    new = seeded_site.add_comment(page_id, "Nora", "Is it so?", approved=False)
    (page,) = [page for page in held.take(account(seeded_site)) if page.comments]
    (comment,) = page.comments
    assert (comment.remote_id, comment.author, comment.text, comment.status) == (str(new), "Nora", "Is it so?", HELD)
    assert page.posts == ()


def test_changes_made_elsewhere_are_found(seeded_site: WordPressSite) -> None:
    held = HeldComments()
    channel = account(seeded_site)
    held.take(channel)
    live, waiting, spam = (held.ids_with_status(status) for status in (LIVE, HELD, SPAM))
    seeded_site.set_comment_status(int(live[2]), "hold")
    seeded_site.set_comment_status(int(live[3]), "spam")
    seeded_site.set_comment_status(int(live[4]), "trash")
    seeded_site.php(f"wp_delete_comment({live[5]}, true);")
    seeded_site.set_comment_status(int(waiting[0]), "approve")
    seeded_site.php(f"wp_delete_comment({waiting[1]}, true);")
    seeded_site.set_comment_status(int(spam[0]), "approve")
    held.take(channel)
    assert held_states(held) == states(seeded_site)
    assert held.comments[live[5]].status is GONE
    assert held.comments[waiting[1]].status is GONE


def test_a_comment_that_comes_into_sight_later_is_read_whole(seeded_site: WordPressSite) -> None:
    held = HeldComments()
    channel = account(seeded_site)
    held.take(channel)
    unknown = held.ids_with_status(HELD)[-1]
    del held.comments[unknown]
    (page,) = [page for page in held.take(channel) if page.comments]
    assert [comment.remote_id for comment in page.comments] == [unknown]


def test_a_full_fetch_finds_what_is_gone(seeded_site: WordPressSite) -> None:
    held = HeldComments()
    channel = account(seeded_site)
    held.take(channel)
    live = held.ids_with_status(LIVE)
    seeded_site.php(f"wp_delete_comment({live[-2]}, true); wp_delete_comment({live[-3]}, true);")
    held.take(channel, is_full=True)
    assert held.comments[live[-2]].status is GONE
    assert held_states(held) == states(seeded_site)


def test_comments_removed_during_the_walk_hide_no_others(seeded_site: WordPressSite) -> None:
    held = HeldComments()
    for number, _ in enumerate(held.taking(account(seeded_site))):
        if number == 0:
            newest = held.ids_with_status(LIVE)[:7]
            for one in newest:
                seeded_site.php(f"wp_delete_comment({one}, true);")
    missing = set(states(seeded_site)) - set(held_states(held))
    assert missing == set()


def test_an_author_sees_what_is_public_and_what_is_under_own_posts(seeded_site: WordPressSite) -> None:
    own_post = seeded_site.add_post("By the assistant", author="assistant")
    waiting = seeded_site.add_comment(own_post, "Ola", "Held?", approved=False)
    held = HeldComments()
    channel = account(seeded_site, "assistant")
    held.take(channel)
    there = states(seeded_site)
    public = {one for one, state in there.items() if state == "live"}
    assert public <= set(held.comments)
    assert held.comments[str(waiting)].status is HELD
    newest = held.ids_with_status(LIVE)[0]
    seeded_site.set_comment_status(int(newest), "spam")
    seeded_site.set_comment_status(waiting, "approve")
    held.take(channel)
    assert held.comments[str(waiting)].status is LIVE
    assert held.comments[newest].status is GONE
    held.take(channel, is_full=True)
    assert {one for one, comment in held.comments.items() if comment.status is LIVE} == public - {newest} | {
        str(waiting)
    }


def test_a_reader_sees_what_is_public(seeded_site: WordPressSite) -> None:
    held = HeldComments()
    channel = account(seeded_site, "reader")
    held.take(channel)
    assert set(held_states(held)) == {one for one, state in states(seeded_site).items() if state == "live"}
    assert held.take(channel) == []


def test_who_speaks(wordpress_site: WordPressSite) -> None:
    channel = account(wordpress_site)
    out = expect(Published, channel.publish(post(), record().ledger(), PictureStore()))
    colleague = account(wordpress_site, "assistant")
    expect(Published, colleague.publish(post(), record().ledger(), PictureStore()))
    person = wordpress_site.add_comment(int(out.remote_id), "Ana &amp; Bo", "Hi <b>you</b>", email="Ana@Example.net")
    again = wordpress_site.add_comment(int(out.remote_id), "Ana", "Once more", email="ana@example.net", parent=person)
    own = expect(
        Published, channel.reply(ReplyPackage(out.remote_id, str(person), "Thanks."), record().ledger())
    ).remote_id
    ping = wordpress_site.php(
        f"echo wp_insert_comment(['comment_post_ID' => {out.remote_id}, 'comment_type' => 'pingback',"
        "'comment_author' => 'Other blog', 'comment_content' => '[…] words […]', 'comment_approved' => 1]);"
    )
    theirs = wordpress_site.php(
        f"echo wp_insert_comment(['comment_post_ID' => {out.remote_id}, 'user_id' => "
        f"{wordpress_site.users['assistant'].id}, 'comment_author' => 'A', 'comment_content' => 'x'"
        ", 'comment_approved' => 1]);"
    )
    held = HeldComments()
    held.take(channel)
    voices = {one: held.comments[one].voice for one in (str(person), own, ping, theirs)}
    assert list(voices.values()) == [Voice.PERSON, Voice.OWN, Voice.MACHINE, Voice.COLLEAGUE]
    first, second = held.comments[str(person)], held.comments[str(again)]
    assert (first.author, first.text, second.parent, first.parent) == ("Ana & Bo", "Hi you", str(person), "")
    assert first.author_key == second.author_key != held.comments[theirs].author_key
    assert "example" not in first.author_key
    public = HeldComments()
    public.take(colleague)
    assert public.comments[str(person)].author_key != public.comments[str(again)].author_key


def test_a_comment_under_a_page(wordpress_site: WordPressSite) -> None:
    page = wordpress_site.php(
        "echo wp_insert_post(['post_type' => 'page', 'post_title' => 'About &amp; us', 'post_status' => 'publish',"
        "'comment_status' => 'open']);"
    )
    comment = wordpress_site.add_comment(int(page), "P", "On a page")
    held = HeldComments()
    held.take(account(wordpress_site, "reader"))
    assert held.comments[str(comment)].post == page
    assert held.posts[page].title == "About & us"


@pytest.mark.parametrize(
    "path",
    ["wp/v2/comments", "users/me", "wp/v2/users?", "wp/v2/posts?", "status=hold", "status=spam", "status=approve"],
)
def test_trouble_on_the_way_ends_the_walk(seeded_site: WordPressSite, fault_proxy: Proxies, path: str) -> None:
    held = HeldComments()
    plain = account(seeded_site)
    held.take(plain)
    held.newest = held.ids_with_status(LIVE)[5]
    held.posts.clear()
    proxy = fault_proxy(seeded_site.url, lambda request: Fault("maintenance", 7) if path in request.path else None)
    *_, last = account(seeded_site, api=proxy.api).fetch(held)
    assert expect(Unreachable, last).retry_after == 7


@pytest.mark.parametrize("path", ["include=", "offset=100"])
def test_trouble_deep_in_the_walk(seeded_site: WordPressSite, fault_proxy: Proxies, path: str) -> None:
    held = HeldComments()
    held.take(account(seeded_site))
    for one in held.ids_with_status(HELD)[:2]:
        seeded_site.set_comment_status(int(one), "approve")
    proxy = fault_proxy(
        seeded_site.url,
        lambda request: Fault("drop_before") if path in request.path and "comments" in request.path else None,
    )
    *_, last = account(seeded_site, api=proxy.api).fetch(held, is_full=path == "offset=100")
    assert expect(Unreachable, last).problem.reason == "line_broke"


def test_the_newest_are_asked_for_only_where_counts_differ(seeded_site: WordPressSite, fault_proxy: Proxies) -> None:
    held = HeldComments()
    held.take(account(seeded_site))
    seeded_site.php(f"wp_delete_comment({held.ids_with_status(LIVE)[1]}, true);")

    def plan(request: Request) -> Fault | None:
        return Fault("drop_before") if "include=" in request.path else None

    *_, last = account(seeded_site, api=fault_proxy(seeded_site.url, plan).api).fetch(held)
    expect(Unreachable, last)


def test_a_revoked_password_ends_the_walk(wordpress_site: WordPressSite) -> None:
    channel = account(wordpress_site)
    channel._session.password = "revoked"
    (only,) = channel.fetch(HeldComments())
    expect(SignInNeeded, only)


def test_people_that_the_site_hides_are_no_obstacle(wordpress_site: WordPressSite) -> None:
    wordpress_site.add_plugin(
        "hide",
        "add_filter('rest_endpoints', function ($e) { "
        "foreach (array_keys($e) as $k) if (str_starts_with($k, '/wp/v2/users')) unset($e[$k]); return $e; });",
    )
    try:
        pages = HeldComments().take(account(wordpress_site))
    finally:
        wordpress_site.remove_plugin("hide")
    assert all(isinstance(page, Page) for page in pages)
    assert all(comment.voice is not Voice.OWN for page in pages for comment in page.comments)
