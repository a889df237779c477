import pytest

from ceo_desk.channels.http.gateway import Gateway, Limits
from ceo_desk.channels.wordpress.channel import WordPress
from ceo_desk.domain.channel import Capabilities, Identity, Rejected, SignInNeeded, Unreachable
from tests.channels.blog import account, expect
from tests.channels.desk_stand_in import Clock
from tests.channels.scripted_server import Asked, ScriptedServer, answer, json_answer
from tests.support.wordpress import WordPressSite

NO_ME = (
    "add_filter('rest_endpoints', function ($e) { unset($e['/wp/v2/users/me']);"
    "unset($e['/wp/v2/users/(?P<id>[\\d]+)']); return $e; });"
)


def capabilities(outcome: object) -> Capabilities:
    return expect(Identity, outcome).capabilities


def test_an_editor_may_do_everything(wordpress_site: WordPressSite) -> None:
    identity = expect(Identity, account(wordpress_site).check())
    may = identity.capabilities
    assert (identity.source, identity.source_url) == (wordpress_site.api, wordpress_site.url)
    assert identity.person_id == str(wordpress_site.users["executive"].id)
    assert identity.zone == "Europe/Berlin"
    assert all((may.publish, may.update, may.withdraw, may.schedule, may.reply, may.moderate, may.make_categories))
    assert (may.upload_pictures, may.content, may.is_repeat_harmless, may.notes) == (True, "blocks", True, ())


def test_what_an_author_lacks_is_said(wordpress_site: WordPressSite) -> None:
    may = capabilities(account(wordpress_site, "assistant").check())
    assert (may.publish, may.make_categories) == (True, False)
    assert len(may.notes) == 3
    assert may.notes[0] == "Your account may release and hide comments under its own posts only."


def test_what_a_reader_lacks_is_said(wordpress_site: WordPressSite) -> None:
    may = capabilities(account(wordpress_site, "reader").check())
    assert not any((may.publish, may.update, may.withdraw, may.schedule, may.moderate, may.upload_pictures))
    assert may.notes[0] == "Your account may read and answer on this blog, but not write posts."
    assert all(len(note.split()) <= 15 for note in may.notes)


def test_rights_in_between(fresh_site: WordPressSite) -> None:
    fresh_site.php("get_role('author')->remove_cap('edit_published_posts');")
    notes = capabilities(account(fresh_site, "assistant").check()).notes
    assert notes[:2] == (
        "Your account may not change a post once it is out.",
        "Your account may not release or hide comments.",
    )
    fresh_site.php("get_role('author')->remove_cap('publish_posts');")
    may = capabilities(account(fresh_site, "assistant").check())
    assert may.notes[0] == "Your account may write on this blog, but not publish."


def test_a_wrong_password(wordpress_site: WordPressSite) -> None:
    channel = account(wordpress_site)
    channel._session.password = "wrong"
    needed = expect(SignInNeeded, channel.check())
    assert needed.problem.reason == "wrong_password"
    assert "server drops it" in needed.problem.next_step
    assert "wrong" not in needed.problem.detail
    assert "wrong" not in repr(channel._session)


def test_a_site_that_hides_its_people(fresh_site: WordPressSite) -> None:
    fresh_site.add_plugin("no-me", NO_ME)
    editor = expect(Identity, account(fresh_site).check())
    assert (editor.person_id, editor.person) == (str(fresh_site.users["executive"].id), "executive")
    assert editor.capabilities.publish
    assert editor.capabilities.moderate
    assert editor.capabilities.make_categories
    author = account(fresh_site, "assistant").check()
    assert isinstance(author, Identity)
    assert not author.capabilities.make_categories
    assert expect(Rejected, account(fresh_site, "reader").check()).problem.reason == "may_not_read"
    channel = account(fresh_site)
    channel._session.password = "wrong"
    assert expect(SignInNeeded, channel.check()).problem.reason == "wrong_password"


def test_a_site_that_hides_its_people_altogether(fresh_site: WordPressSite) -> None:
    fresh_site.add_plugin(
        "nobody",
        "add_filter('rest_endpoints', fn($e) => array_filter($e, "
        "fn($route) => !str_starts_with($route, '/wp/v2/users'), ARRAY_FILTER_USE_KEY));",
    )
    assert expect(Identity, account(fresh_site).check()).person_id == "executive"


@pytest.mark.parametrize("broken", ["comments", "_fields=name", "introspect"])
def test_a_check_that_breaks_off(broken: str) -> None:
    def script(asked: Asked) -> bytes:
        if broken in asked.target:
            return answer(503, "later")
        if "users/me" in asked.target:
            return json_answer({"code": "rest_no_route", "message": "No."}, 404)
        return json_answer([]) if "posts" in asked.target else answer(200, X_WP_Total="3")

    with ScriptedServer(script) as server:
        gateway = Gateway(limits=Limits(connect=1, read=5))
        channel = WordPress(f"{server.url}/wp-json/", "me", "secret", gateway, Clock())
        assert expect(Unreachable, channel.check()).problem.reason == "maintenance"


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("incorrect_password", "wrong_password"),
        ("invalid_username", "unknown_name"),
        ("invalid_email", "unknown_name"),
        ("application_passwords_disabled_for_user", "passwords_off_for_you"),
    ],
)
def test_refusals_to_sign_in_are_told_apart(code: str, reason: str) -> None:
    body = {"code": code, "message": "<strong>Error:</strong> you&#8217;ve failed", "data": None}
    with ScriptedServer(lambda asked: json_answer(body, 401)) as server:
        gateway = Gateway(limits=Limits(connect=1, read=5))
        channel = WordPress(f"{server.url}/wp-json/", "me", "secret", gateway, Clock())
        needed = expect(SignInNeeded, channel.check())
    assert needed.problem.reason == reason
    assert needed.problem.detail.endswith(f"401 {code} Error: you’ve failed")
