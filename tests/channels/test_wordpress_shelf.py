"""The posts of a WordPress: listed, searched, read for editing."""

from ceo_desk.domain.channel import Rejected, SignInNeeded
from ceo_desk.domain.site_posts import FetchedPost, HoldsPosts, PostsPage, Stands
from tests.channels.blog import account, expect, record
from tests.support.wordpress import WordPressSite


def test_posts_are_listed_newest_first_without_placeholders(fresh_site: WordPressSite) -> None:
    site = fresh_site
    channel = account(site)
    assert isinstance(channel, HoldsPosts)
    made = {
        status: site.add_post(f"As {status} &amp; so", "Words", author="admin")
        for status in ("draft", "pending", "private")
    }
    for status, post in made.items():
        site.php(f"wp_update_post(['ID' => {post}, 'post_status' => '{status}']);")
    hidden = site.add_post("CEO Desk", "")
    site.php(
        f"wp_update_post(['ID' => {hidden}, 'post_status' => 'draft', 'post_name' => 'ceodesk-{record().marker}']);"
    )
    page = expect(PostsPage, channel.list_posts())
    shown = {one.remote_id: one for one in page.posts}
    assert str(hidden) not in shown
    for status, post in made.items():
        one = shown[str(post)]
        assert (one.title, one.stands, one.author) == (f"As {status} & so", Stands(status), "admin")
        assert (one.at is None) == (status != "private")
    assert page.is_last
    assert page.total == len(page.posts) + 1
    past = expect(PostsPage, channel.list_posts(9))
    assert (past.posts, past.is_last) == ((), True)


def test_words_are_found_in_texts(wordpress_site: WordPressSite) -> None:
    post = wordpress_site.add_post("A title", "<p>Something about zebras.</p>", author="admin")
    page = expect(PostsPage, account(wordpress_site).list_posts(1, "zebras"))
    assert [one.remote_id for one in page.posts] == [str(post)]


def test_a_post_is_read_raw_with_names_in_plain_words(wordpress_site: WordPressSite) -> None:
    site = wordpress_site
    post = site.add_post("Ends & <means>", "<p>a &amp; b</p>", author="admin")
    site.php(f"wp_set_post_tags({post}, 'R&D, Ops');")
    read = expect(FetchedPost, account(site).read_post(str(post)))
    assert (read.content, read.stands) == ("<p>a &amp; b</p>", Stands.LIVE)
    assert set(read.tags) == {"R&D", "Ops"}
    assert read.categories == ("Uncategorized",)
    assert read.at is not None
    assert read.url.startswith(site.url)


def test_what_may_not_be_edited_is_refused(wordpress_site: WordPressSite) -> None:
    site = wordpress_site
    post = site.add_post("Of an editor", "Words", author="admin")
    refused = expect(Rejected, account(site, "assistant").read_post(str(post)))
    assert refused.problem.reason in ("may_not_read", "may_not_change")
    mine = expect(PostsPage, account(site, "assistant").list_posts())
    assert str(post) not in {one.remote_id for one in mine.posts}
    site.php(f"wp_trash_post({post});")
    assert expect(Rejected, account(site).read_post(str(post))).problem.reason == "post_taken_down"
    assert expect(Rejected, account(site).read_post("999999")).problem.reason == "post_gone"


def test_a_password_that_is_gone(fresh_site: WordPressSite) -> None:
    channel = account(fresh_site)
    fresh_site.revoke_password("executive")
    assert isinstance(channel.list_posts(), SignInNeeded)
    assert isinstance(channel.read_post("1"), SignInNeeded)


def test_a_site_that_hides_parts_of_itself(fresh_site: WordPressSite) -> None:
    site = fresh_site
    post = site.add_post("Whole", "Words", author="admin")
    site.php(f"wp_set_post_tags({post}, 'Ops');")
    channel = account(site)
    for hidden in ("categories", "tags"):
        site.add_plugin(
            "hiding",
            f"add_filter('rest_endpoints', fn($routes) => array_diff_key($routes, ['/wp/v2/{hidden}' => 1,"
            " '/wp/v2/users' => 1]));",
        )
        assert expect(Rejected, channel.read_post(str(post))).problem.reason == "switched_off"
        assert {one.author for one in expect(PostsPage, channel.list_posts()).posts} == {""}
    site.remove_plugin("hiding")
    site.add_plugin("states", "add_action('init', fn() => register_post_status('held', ['public' => true]));")
    site.php(f"global $wpdb; $wpdb->update($wpdb->posts, ['post_status' => 'held'], ['ID' => {post}]);")
    assert expect(Rejected, channel.read_post(str(post))).problem.reason == "may_not_change"
