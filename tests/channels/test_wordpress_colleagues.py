"""Who counts as a colleague: whoever may write on the site, as far as each account may see; never a mere reader."""

from collections.abc import Iterator

import pytest

from ceo_desk.channels.wordpress.colleagues import Colleagues
from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.domain.channel import Unreachable, Voice
from tests.channels.blog import account, expect
from tests.channels.desk_stand_in import HeldComments
from tests.channels.scripted_server import Asked, ScriptedServer, answer, json_answer
from tests.channels.test_wordpress_problems import session_at
from tests.support.wordpress import WordPressSite

HIDE_PEOPLE = (
    "add_filter('rest_endpoints', function ($e) { "
    "foreach (array_keys($e) as $k) if (str_starts_with($k, '/wp/v2/users')) unset($e[$k]); return $e; });"
)
NEW = ("contributor", "author", "editor", "subscriber")
UNKNOWN_ROLE = "press"


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[WordPressSite, dict[str, str]]]:
    """A site on which one of each role, with no post so far, has commented; and one who published under a role of its
    own, and one who became a subscriber since.
    """
    from tests.support.wordpress import start

    with start(tmp_path_factory.mktemp("people")) as site:
        post = site.add_post("What we do at night")
        site.php("add_role('press', 'Press', ['read' => true, 'edit_posts' => true, 'publish_posts' => true]);")
        comments = {}
        for role in (*NEW, UNKNOWN_ROLE, "former"):
            person = site.php(
                f"echo wp_insert_user(['user_login' => 'new-{role}', 'user_pass' => 'x', "
                f"'role' => '{'subscriber' if role == 'former' else role}']);"
            )
            comments[role] = site.php(
                f"echo wp_insert_comment(['comment_post_ID' => {post}, 'user_id' => {person}, 'comment_author' => "
                f"'{role}', 'comment_content' => 'As {role}', 'comment_approved' => 1]);"
            )
            if role in (UNKNOWN_ROLE, "former"):
                kind = "page" if role == UNKNOWN_ROLE else "post"
                site.php(
                    f"wp_insert_post(['post_title' => 'By {role}', 'post_status' => 'publish', 'post_content' => 'x', "
                    f"'post_type' => '{kind}', 'post_author' => {person}]);"
                )
        yield site, comments


def colleagues(site: WordPressSite, comments: dict[str, str], login: str) -> set[str]:
    held = HeldComments()
    held.take(account(site, login))
    voices = {role: held.comments[one].voice for role, one in comments.items()}
    assert set(voices.values()) <= {Voice.COLLEAGUE, Voice.PERSON}
    return {role for role, voice in voices.items() if voice is Voice.COLLEAGUE}


@pytest.mark.parametrize("login", ["executive", "assistant", "admin"])
def test_whoever_may_write_is_a_colleague(people: tuple[WordPressSite, dict[str, str]], login: str) -> None:
    assert colleagues(*people, login) == {"contributor", "author", "editor", UNKNOWN_ROLE, "former"}


def test_an_account_that_may_not_list_writers_knows_those_who_published(
    people: tuple[WordPressSite, dict[str, str]],
) -> None:
    assert colleagues(*people, "reader") == {UNKNOWN_ROLE, "former"}


@pytest.mark.parametrize("login", ["executive", "reader"])
def test_where_the_site_hides_its_people_their_posts_tell(
    people: tuple[WordPressSite, dict[str, str]], login: str
) -> None:
    site, _ = people
    site.add_plugin("hide", HIDE_PEOPLE)
    try:
        assert colleagues(*people, login) == {UNKNOWN_ROLE, "former"}
    finally:
        site.remove_plugin("hide")


def test_each_is_asked_for_once_where_people_are_hidden() -> None:
    def script(asked: Asked) -> bytes:
        if "users" in asked.target:
            return answer(404, "")
        if "/posts" in asked.target:
            busy = "author=7,8,9&" in asked.target
            return json_answer([{"author": 7}] * 100 if busy else [{"author": 8}])
        return answer(403, "")

    with ScriptedServer(script) as server:
        known = Colleagues(session_at(server))
        assert known.among([0, 7, 8, 9]) == frozenset({7, 8})
        asked = len(server.asked)
        assert known.among([7, 9]) == frozenset({7})
        assert known.among([0]) == frozenset()
        assert len(server.asked) == asked


@pytest.mark.parametrize("path", ["users", "posts"])
def test_a_site_that_is_away_tells_nobody_wrong(path: str) -> None:
    with ScriptedServer(lambda asked: answer(503 if path in asked.target else 404, "")) as server:
        known = Colleagues(session_at(server))
        bad = known.among([7])
    expect(Unreachable, expect(Bad, bad).trouble)
