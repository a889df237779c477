import time
from datetime import UTC, datetime, timedelta

import pytest

from tests.conftest import StartSite
from tests.harness.requests_to_site import ask, ask_json
from tests.support.wordpress import PhpFailure, WordPressSite


@pytest.fixture(params=["wordpress_site", "old_wordpress_site"])
def site(request: pytest.FixtureRequest) -> WordPressSite:
    found = request.getfixturevalue(request.param)
    assert isinstance(found, WordPressSite)
    return found


def test_index_names_the_site_and_the_version_is_the_asked_one(site: WordPressSite) -> None:
    index = ask_json(site.api)
    assert index["url"] == site.url
    assert index["timezone_string"] == "Europe/Berlin"
    assert site.php("echo get_bloginfo('version');").startswith(site.version + ".")


def test_everybody_can_log_in_with_an_application_password(site: WordPressSite) -> None:
    for user in site.users.values():
        me = ask_json(f"{site.api}wp/v2/users/me?context=edit", user)
        assert (me["id"], me["username"], me["roles"]) == (user.id, user.login, [user.role])
    assert {user.role for user in site.users.values()} == {"administrator", "editor", "author", "subscriber"}


def test_a_visitors_comments_are_stored_as_they_were_written(site: WordPressSite) -> None:
    post = site.add_post("Comments", "<p>Say what you think.</p>")
    text = "Schön 👏🏽 \\ 'quoted' \"twice\" $money\nnext line"
    first = site.add_comment(post, "Zoë d’Arc", text, email="zoe@example.net")
    second = site.add_comment(post, "Zoë d’Arc", "And more", email="zoe@example.net", parent=first, approved=False)
    rows = site.comments(post)
    assert [(row["comment_ID"], row["comment_parent"], row["user_id"]) for row in rows] == [
        (first, 0, 0),
        (second, first, 0),
    ]
    assert (rows[0]["comment_author"], rows[0]["comment_content"]) == ("Zoë d’Arc", text)
    assert (site.comment_status(first), site.comment_status(second)) == ("approved", "hold")
    public = ask_json(f"{site.api}wp/v2/comments?post={post}")
    assert [comment["id"] for comment in public] == [first]


def test_a_double_comment_is_refused_as_on_any_site(wordpress_site: WordPressSite) -> None:
    post = wordpress_site.add_post("Doubles")
    wordpress_site.add_comment(post, "Bo", "Once")
    with pytest.raises(PhpFailure, match="comment_duplicate"):
        wordpress_site.add_comment(post, "Bo", "Once")


def test_comments_are_moderated_on_the_site(wordpress_site: WordPressSite) -> None:
    comment = wordpress_site.add_comment(wordpress_site.add_post("Moderation"), "Bo", "Hm")
    for status, word in (("hold", "hold"), ("spam", "spam"), ("trash", "trash"), ("approve", "approved")):
        wordpress_site.set_comment_status(comment, status)  # type: ignore[arg-type]  # mypy sees str in the tuple
        assert wordpress_site.comment_status(comment) == word
    wordpress_site.php(f"wp_delete_comment({comment}, true);")
    assert wordpress_site.comment_status(comment) == "gone"


def test_somebody_else_edits_a_post(site: WordPressSite) -> None:
    post = site.add_post("Edited", "<p>before</p>", status="draft")
    site.edit_post(post, "<p>after \\n ünd</p>")
    (row,) = [row for row in site.posts() if row["ID"] == post]
    assert (row["post_content"], row["post_status"], row["post_author"]) == (
        "<p>after \\n ünd</p>",
        "draft",
        site.users["executive"].id,
    )


def test_public_page_shows_the_post(site: WordPressSite) -> None:
    post = site.add_post("Seen by all", "<p>A paragraph for everybody.</p>")
    link = ask_json(f"{site.api}wp/v2/posts/{post}")["link"]
    assert "A paragraph for everybody." in site.post_page(link)


def test_passwords_are_revoked_and_given_anew(fresh_site: WordPressSite) -> None:
    me = f"{fresh_site.api}wp/v2/users/me"
    fresh_site.revoke_password("executive")
    assert ask(me, fresh_site.users["executive"]).status_code == 401
    assert ask(me, fresh_site.users["assistant"]).status_code == 200
    password = fresh_site.new_password("executive")
    assert fresh_site.users["executive"].app_password == password
    assert ask(me, fresh_site.users["executive"]).status_code == 200


def test_php_that_fails_says_why(wordpress_site: WordPressSite) -> None:
    with pytest.raises(PhpFailure, match="out of tea"):
        wordpress_site.php("echo 'done'; throw new Exception('out of tea');")
    with pytest.raises(PhpFailure):
        wordpress_site.php("exit;")


def test_a_plugin_is_in_force_until_it_is_removed(fresh_site: WordPressSite) -> None:
    fresh_site.add_plugin(
        "no-rest", "add_filter('rest_authentication_errors', fn () => new WP_Error('rest_disabled'));"
    )
    assert ask(fresh_site.api).json()["code"] == "rest_disabled"
    fresh_site.remove_plugin("no-rest")
    assert ask(fresh_site.api).status_code == 200


def test_a_due_post_waits_for_a_visit_and_looking_at_the_tables_is_none(fresh_site: WordPressSite) -> None:
    due = datetime.now(UTC) + timedelta(hours=1)
    given = {"title": "Later", "status": "future", "date_gmt": due.strftime("%Y-%m-%dT%H:%M:%S")}
    made = ask(f"{fresh_site.api}wp/v2/posts", fresh_site.users["executive"], method="POST", data=given)
    post = made.json()["id"]
    fresh_site.php(  # the clock can't be turned, the date can
        f"global $wpdb; $wpdb->update($wpdb->posts, ['post_date_gmt' => gmdate('Y-m-d H:i:s', time() - 5),"
        f" 'post_date' => wp_date('Y-m-d H:i:s', time() - 5)], ['ID' => {post}]);"
        f"wp_clear_scheduled_hook('publish_future_post', [{post}]);"
        f"wp_schedule_single_event(time() - 5, 'publish_future_post', [{post}]);"
    )

    def status() -> str:
        return next(str(row["post_status"]) for row in fresh_site.posts() if row["ID"] == post)

    for _ in range(3):
        time.sleep(0.7)
        assert status() == "future"
    deadline = time.monotonic() + 90  # a wake-up that got lost is tried again after a minute
    while status() == "future" and time.monotonic() < deadline:
        started = time.monotonic()
        ask_json(fresh_site.api)
        assert time.monotonic() - started < 5, "waking the cron held a visitor up"
        time.sleep(0.2)
    assert status() == "publish"


def test_a_blog_below_a_folder(start_site: StartSite) -> None:
    site = start_site(base="/blog", workers=2)
    assert site.url.endswith("/blog")
    index = ask_json(site.api)
    assert index["home"] == site.url
    post = site.add_post("Below", "<p>Below a folder.</p>")
    assert "Below a folder." in site.post_page(ask_json(f"{site.api}wp/v2/posts/{post}")["link"])
    assert ask(f"http://{site.host}/wp-json/").status_code == 404


def test_options_reach_the_site(start_site: StartSite) -> None:
    site = start_site(
        environment="",
        timezone="America/New_York",
        assistant_role="contributor",
        php_ini=["upload_max_filesize=1M"],
        defines=[("EMPTY_TRASH_DAYS", 0), ("DISABLE_WP_CRON", True)],
    )
    index = ask_json(site.api)
    assert (index["timezone_string"], index["authentication"]) == ("America/New_York", [])
    assert site.users["assistant"].role == "contributor"
    assert site.php("echo ini_get('upload_max_filesize'), EMPTY_TRASH_DAYS;") == "1M0"


@pytest.mark.parametrize("database", ["sqlite", "mariadb"])
def test_seeded_posts_and_comments(start_site: StartSite, database: str) -> None:
    site = start_site(database=database, comments=600, posts=12)
    assert site.database == database
    answer = ask(f"{site.api}wp/v2/comments?status=any&per_page=100&context=edit", site.users["executive"])
    assert int(answer.headers["X-WP-Total"]) == 601  # with the one of every new WordPress
    assert {comment["status"] for comment in answer.json()} >= {"approved", "hold", "spam"}
    assert sum(row["comment_count"] for row in site.posts()) > 400
    assert ask(f"{site.api}wp/v2/posts").headers["X-WP-Total"] == "13"


def test_files_that_are_none_of_a_visitors_business_stay_closed(wordpress_site: WordPressSite) -> None:
    for path in ("/wp-content/database/.ht.sqlite", "/.maintenance", "/.run/guess", "/wp-content/database/"):
        assert ask(f"{wordpress_site.url}{path}").status_code == 403
    assert ask(f"{wordpress_site.url}/wp-includes/css/buttons.css").headers["Content-Type"].startswith("text/css")
    assert ask(f"{wordpress_site.url}/wp-admin").headers["Location"] == "/wp-admin/"
