import logging

import pytest

from ceo_desk.channels.http.addresses import is_loopback, origin_of, place_of, why_refused
from ceo_desk.channels.http.answers import Answer, Failure, FailureKind, NotJson, read_json
from ceo_desk.channels.http.redaction import RedactingFilter, redact


@pytest.mark.parametrize(
    ("body", "value"),
    [
        (b'{"a": [1]}', {"a": [1]}),
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        (b'<br />\n<b>Warning</b>: x[0] in /a.php on line <b>3</b><br />\n{"id": 2}', {"id": 2}),
        (b'Notice: {broken} [1\n[{"id": 2}]\n', [{"id": 2}]),
        (b"[]", []),
    ],
)
def test_json_is_read_also_behind_a_notice(body: bytes, value: object) -> None:
    assert read_json(body) == value


@pytest.mark.parametrize("body", [b"", b"<html>[1]</html>", b'{"a": ', b"[" * 100, b'{"id": 2}<br />'])
def test_what_is_no_whole_json_is_told(body: bytes) -> None:
    assert isinstance(read_json(body), NotJson)


def test_an_answer_knows_pages_and_marks() -> None:
    page = Answer(200, {"content-type": "text/html"}, b"<link href='/WP-CONTENT/x.css'>", "http://127.0.0.1/")
    assert page.is_html
    assert page.is_from_wordpress
    assert page.header("Content-Type") == "text/html"
    assert page.header("nothing") == ""
    assert not Answer(200, {"content-type": "application/json"}, b"{}").is_html
    assert not Answer(200, {}, b"<h1>Hotel</h1>").is_from_wordpress


def test_failures_tell_how_far_the_call_got() -> None:
    arrived = {kind for kind in FailureKind if not Failure(kind).has_surely_not_arrived}
    assert arrived == {FailureKind.TIMED_OUT, FailureKind.BROKEN, FailureKind.TOO_LARGE}
    assert {kind for kind in FailureKind if Failure(kind).is_offline} == {FailureKind.DNS, FailureKind.NO_NETWORK}


@pytest.mark.parametrize(
    ("address", "refusal"),
    [
        ("https://blog.example/x", ""),
        ("http://127.0.0.5:8080/", ""),
        ("http://[::1]:8080/", ""),
        ("http://localhost/", ""),
        ("http://blog.example/", "plain http to another computer"),
        ("http://127.0.0.1.example/", "plain http to another computer"),
        ("ftp://127.0.0.1/", "scheme ftp"),
        ("//127.0.0.1/", "scheme (none)"),
        ("https://name:word@blog.example/", "a name or password stands in the address"),
        ("https://", "no address"),
        ("https://blog.example:99999/", "no address"),
    ],
)
def test_which_addresses_are_called(address: str, refusal: str) -> None:
    assert why_refused(address) == refusal


def test_origins_and_places() -> None:
    assert origin_of("https://Blog.example/a") == origin_of("https://blog.example:443/b")
    assert origin_of("https://blog.example") != origin_of("http://blog.example")
    assert origin_of("nonsense") == ("", "", 0)
    assert place_of("https://blog.example/a?password=x") == "blog.example/a"
    assert place_of("nonsense") == ""
    assert is_loopback("localhost.")
    assert not is_loopback("blog.example")


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Basic c2VjcmV0c2VjcmV0",
        "{'Authorization': 'Bearer c2VjcmV0c2VjcmV0', 'x': 1}",
        "GET /cb?code=c2VjcmV0c2VjcmV0&state=c2VjcmV0c2VjcmV0 HTTP/1.1",
        "https://me:c2VjcmV0c2VjcmV0@blog.example/",
        "Cookie: a=c2VjcmV0c2VjcmV0",
    ],
)
def test_secrets_are_taken_out(text: str) -> None:
    assert "c2VjcmV0" not in redact(text)


def test_a_logged_record_is_redacted() -> None:
    record = logging.LogRecord("urllib3", logging.DEBUG, "x.py", 1, "GET %s", ("/?password=abcdefgh",), None)
    record.exc_text = "Authorization: Basic abcdefgh"
    assert RedactingFilter().filter(record)
    assert record.getMessage() == "GET /?password=…"
    assert "abcdefgh" not in record.exc_text
