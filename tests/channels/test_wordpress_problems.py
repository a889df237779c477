"""Every answer and failure of a site in words, told apart by codes; through a real socket each."""

from datetime import UTC, datetime

import pytest

from ceo_desk.channels.http.answers import Answer, Failure, FailureKind
from ceo_desk.channels.http.gateway import Gateway, Limits
from ceo_desk.channels.wordpress import words
from ceo_desk.channels.wordpress.comments import CommentReader
from ceo_desk.channels.wordpress.listing import open_view, walk
from ceo_desk.channels.wordpress.markup import same_markup
from ceo_desk.channels.wordpress.posts import moment_of
from ceo_desk.channels.wordpress.problems import Bad, bad_of_failure, retry_after
from ceo_desk.channels.wordpress.session import Session
from ceo_desk.channels.wordpress.updating import withdraw
from ceo_desk.domain.channel import Done, Problem, Rejected, SignInNeeded, Unreachable
from tests.channels.desk_stand_in import Clock, HeldComments
from tests.channels.scripted_server import Asked, ScriptedServer, answer, json_answer

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
AVOIDED = (
    "sync",
    "queue",
    "payload",
    "token",
    "error",
    "failed",
    "invalid",
    "user ",
    "engage",
    "submit",
    "cancel",
    "!",
)


def session_at(server: ScriptedServer) -> Session:
    return Session(Gateway(limits=Limits(connect=1, read=5)), f"{server.url}/wp-json/", "me", "secret", Clock())


def written(reply: bytes) -> Bad:
    with ScriptedServer(lambda asked: reply) as server:
        result = session_at(server).write("wp/v2/posts/1", {"status": "publish"})
    assert isinstance(result, Bad), result
    return result


def error(status: int, code: str, data: object = None) -> bytes:
    return json_answer({"code": code, "message": "No.", "data": data}, status)


@pytest.mark.parametrize(
    ("reply", "reason", "kind", "is_settled"),
    [
        (error(401, "anything"), "sign_in", SignInNeeded, True),
        (answer(401, "<h1>No</h1>"), "sign_in", SignInNeeded, True),
        (error(403, "rest_cannot_edit"), "may_not_change", Rejected, True),
        (error(403, "own_code_of_a_plugin"), "not_allowed", Rejected, True),
        (answer(403, "<h1>Firewall</h1>"), "blocked", Rejected, True),
        (error(404, "rest_no_route"), "switched_off", Rejected, True),
        (error(404, "rest_post_invalid_id"), "post_gone", Rejected, True),
        (error(404, "other"), "refused", Rejected, True),
        (answer(404, "<h1>Nothing</h1>"), "not_found", Rejected, True),
        (error(400, "rest_invalid_param", {"params": {"title": "x"}}), "refused", Rejected, True),
        (error(400, "empty_content"), "empty", Rejected, True),
        (answer(413, "<h1>Too large</h1>"), "too_big", Rejected, True),
        (answer(429, "slow", Retry_After="7"), "busy", Unreachable, True),
        (answer(503, "<h1>Back soon</h1>", Retry_After="600"), "maintenance", Unreachable, False),
        (error(503, "wp_die"), "maintenance", Unreachable, False),
        (error(500, "internal_server_error"), "stumbled", Unreachable, False),
        (error(500, "rest_upload_sideload_error"), "picture_refused", Rejected, False),
        (answer(502, "<h1>Bad gateway</h1>"), "stumbled", Unreachable, False),
        (answer(200, "<h1>Welcome to the hotel</h1>"), "captive_portal", Unreachable, False),
        (answer(200, "<link href='/wp-content/x.css'>Coming soon"), "wall", Unreachable, False),
        (answer(200, "{", media="application/json"), "garbled", Unreachable, False),
        (json_answer([{"id": 1}]), "garbled", Unreachable, False),
        (json_answer({"no": "id"}), "garbled", Unreachable, False),
        (answer(301, Location="https://blog.example/"), "moved", Unreachable, True),
        (answer(302, Location="http://portal.example/"), "captive_portal", Unreachable, True),
        (answer(302, Location="/wp-login.php"), "wall", Unreachable, True),
        (answer(511, ""), "captive_portal", Unreachable, True),
        (b"", "line_broke", Unreachable, False),
    ],
)
def test_answers_are_told_apart(reply: bytes, reason: str, kind: type, is_settled: bool) -> None:
    bad = written(reply)
    assert isinstance(bad.trouble, kind)
    assert (bad.trouble.problem.reason, bad.has_surely_not_arrived) == (reason, is_settled)
    assert bad.trouble.problem.detail.startswith("POST wp/v2/posts/1")
    assert "secret" not in repr(bad)


@pytest.mark.parametrize("kind", FailureKind)
def test_every_failure_of_the_way_has_words(kind: FailureKind) -> None:
    failure = Failure(kind, "detail", "https://b.example/", 301, "http://127.0.0.1/")
    trouble = bad_of_failure(failure, "GET x").trouble
    assert trouble.problem.sentence
    assert isinstance(trouble, Rejected) == (kind in (FailureKind.ADDRESS_REFUSED, FailureKind.TOO_LARGE))
    if isinstance(trouble, Unreachable):
        assert trouble.is_offline == (kind in (FailureKind.DNS, FailureKind.NO_NETWORK, FailureKind.NO_CONNECTION))


def test_a_notice_before_the_json_is_read_past() -> None:
    reply = answer(200, '<br />\n<b>Warning</b>: x in y on line 3<br />{"id": 5, "status": "draft"}', media="text/html")
    with ScriptedServer(lambda asked: reply) as server:
        row = session_at(server).write("wp/v2/posts/5", {})
    assert isinstance(row, dict)
    assert row["id"] == 5


def test_lists_and_counts_of_the_wrong_shape() -> None:
    with ScriptedServer(lambda asked: json_answer({})) as server:
        session = session_at(server)
        many, count = session.read_many("x", {}), session.count("x", {})
        one = session.read_one("x")
    assert isinstance(many, Bad)
    assert isinstance(count, Bad)
    assert not isinstance(one, Bad)
    with ScriptedServer(lambda asked: json_answer([{"id": 1}, 2])) as server:
        rows = session_at(server).read_many("x")
    assert not isinstance(rows, Bad)
    assert (rows.rows, rows.total) == (({"id": 1},), None)


def test_a_firewall_that_knows_no_delete() -> None:
    def script(asked: Asked) -> bytes:
        if asked.method == "DELETE":
            return answer(405, "<h1>Method not allowed</h1>")
        return json_answer({"id": 3, "status": "trash"})

    with ScriptedServer(script) as server:
        assert withdraw(session_at(server), "3") == Done("trash")
        assert server.asked[1].target == "/wp-json/wp/v2/posts/3?_method=DELETE"
    with ScriptedServer(lambda asked: json_answer({"id": 3, "status": "publish"})) as server:
        assert isinstance(withdraw(session_at(server), "3"), Rejected)


def test_a_site_without_a_bin_that_keeps_the_post() -> None:
    def script(asked: Asked) -> bytes:
        if asked.method == "DELETE":
            return error(501, "rest_trash_not_supported")
        return json_answer({"id": 3, "status": "publish"})

    with ScriptedServer(script) as server:
        assert isinstance(withdraw(session_at(server), "3"), Rejected)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7.0),
        ("999999", 3600.0),
        ("Mon, 23 Nov 2026 12:00:30 GMT", 30.0),
        ("Mon, 23 Nov 2026 11:00:00 GMT", 0.0),
        ("Mon, 23 Nov 2026 12:00:30 -0000", 60.0),
        ("soon", 60.0),
        ("", 60.0),
    ],
)
def test_how_long_a_site_asks_to_wait(header: str, seconds: float) -> None:
    assert retry_after(Answer(503, {"retry-after": header}), NOW) == seconds


@pytest.mark.parametrize("reason", words.SAYINGS)
def test_words_are_for_people(reason: str) -> None:
    problem: Problem = words.say(reason)
    sentences = [part for part in problem.sentence.split(". ") if part]
    assert len(sentences) <= 2
    assert all(len(sentence.split()) <= 15 for sentence in sentences)
    assert problem.next_step
    text = f"{problem.sentence} {problem.next_step}".lower()
    assert not [word for word in AVOIDED if word in text]


def test_markup_is_compared_by_what_it_says() -> None:
    assert same_markup('<p class="a" id=b>x &amp; y<br></p>', "<p id='b' class='a'>\nx & y<br /></p>\n")
    assert same_markup("<!-- wp:paragraph --><p>a</p>", "<!--  wp:paragraph  --><p>a</p>")
    assert not same_markup("<p>a</p>", "<p>b</p>")
    assert not same_markup("<p>a</p>", "<p><b>a</b></p>")
    assert not same_markup("<!-- wp:paragraph --><p>a</p>", "<p>a</p>")


def test_a_time_that_is_none() -> None:
    assert moment_of(None) == datetime.fromtimestamp(0, UTC)


def test_people_in_several_portions() -> None:
    def script(asked: Asked) -> bytes:
        start = 0 if "page=1&" in asked.target else 100
        return json_answer([{"id": start + one} for one in range(100 if start == 0 else 3)])

    with ScriptedServer(script) as server:
        reader = CommentReader(session_at(server), HeldComments(), 7)
        made = reader.comments_of([{"id": 1, "author": 102}, {"id": 2, "author": 103}])
    assert not isinstance(made, Bad)
    assert [comment.voice for comment in made] == ["colleague", "person"]


def test_comments_that_nobody_may_read() -> None:
    with ScriptedServer(lambda asked: answer(403, "")) as server:
        bad = open_view(session_at(server))
    assert isinstance(bad, Bad)
    assert len(server.asked) == 3


def test_a_list_whose_length_is_not_told_is_read_to_its_end() -> None:
    def script(asked: Asked) -> bytes:
        start = int(asked.target.rpartition("offset=")[2])
        return json_answer([{"id": 250 - row} for row in range(start, min(start + 100, 250))])

    with ScriptedServer(script) as server:
        portions = list(walk(session_at(server), {"status": "any"}, connections=2))
    assert [row["id"] for portion in portions if isinstance(portion, tuple) for row in portion] == list(
        range(250, 0, -1)
    )
