"""Signing in by the browser: each way there and back, and each way in which it can end."""

import threading
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from ceo_desk.channels.http.gateway import Gateway
from ceo_desk.channels.linkedin.listening import Listener
from ceo_desk.channels.linkedin.signing_in import (
    PAGE_SCOPES,
    PERSON_SCOPES,
    REDIRECT,
    AppKeys,
    Attempt,
    SignedIn,
    code_in,
    exchange,
    page_of,
    renew,
)
from ceo_desk.domain.channel import Identity, Rejected, SignInNeeded
from tests.channels.blog import expect
from tests.channels.linkedin.stage import PAGE, LinkedInStage
from tests.channels.linkedin.stand_in.world import DAY, SELF_SERVE, App
from tests.channels.linkedin.stand_in.world import PAGE as PAGE_RIGHTS

KEYS = AppKeys("78app", "s3cret")


@pytest.fixture
def registered(linkedin: LinkedInStage) -> LinkedInStage:
    """The company's two apps stand on LinkedIn."""
    linkedin.service.world.apps = {
        "78app": App("s3cret", (REDIRECT,), SELF_SERVE),
        "86page": App("s3cret", (REDIRECT,), PAGE_RIGHTS, lives=60 * DAY, gives_refresh=True),
        "native": App("", (), SELF_SERVE, is_native=True),
    }
    return linkedin


def come_back(stage: LinkedInStage, keys: AppKeys, attempt: Attempt) -> str:
    """What a browser does with the page: it is sent back to this address."""
    page = requests.get(page_of(stage.service.url, keys, attempt), allow_redirects=False, timeout=10)
    return page.headers.get("Location", "")


def sign_in(stage: LinkedInStage, keys: AppKeys, attempt: Attempt) -> object:
    code = code_in(come_back(stage, keys, attempt), attempt)
    if isinstance(code, Rejected):
        return code
    return exchange(Gateway(), stage.service.url, keys, attempt, code, stage.clock)


def test_a_person_signs_in_with_the_companys_app(registered: LinkedInStage) -> None:
    signed = expect(SignedIn, sign_in(registered, KEYS, Attempt(REDIRECT, PERSON_SCOPES)))
    assert signed.scopes == set(PERSON_SCOPES)
    assert (signed.ends_at - registered.clock()).days == 60
    assert signed.refresh == ""
    assert "s3cret" not in repr(KEYS)
    assert signed.token not in repr(signed)
    assert isinstance(registered.channel(token=signed.token).check(), Identity)


def test_a_page_signs_in_and_renews(registered: LinkedInStage) -> None:
    keys = AppKeys("86page", "s3cret")
    signed = expect(SignedIn, sign_in(registered, keys, Attempt(REDIRECT, PAGE_SCOPES)))
    assert isinstance(registered.channel(author=PAGE, token=signed.token).check(), Identity)
    registered.clock.move(50 * DAY)
    fresh = expect(SignedIn, renew(Gateway(), registered.service.url, keys, signed.refresh, registered.clock))
    assert (fresh.ends_at - registered.clock()).days == 60
    assert fresh.refresh_ends_at == signed.refresh_ends_at
    registered.clock.move(400 * DAY)
    ended = renew(Gateway(), registered.service.url, keys, fresh.refresh, registered.clock)
    assert expect(SignInNeeded, ended).problem.reason == "sign_in_ended"


def test_an_app_without_a_secret_proves_itself(registered: LinkedInStage) -> None:
    keys, attempt = AppKeys("native"), Attempt("http://127.0.0.1:50123/callback", PERSON_SCOPES)
    assert expect(SignedIn, sign_in(registered, keys, attempt)).scopes == set(PERSON_SCOPES)
    address = come_back(registered, keys, attempt)
    other = Attempt(attempt.redirect, attempt.scopes, attempt.state)
    code = code_in(address, attempt)
    assert isinstance(code, str)
    refused = exchange(Gateway(), registered.service.url, keys, other, code, registered.clock)
    assert expect(Rejected, refused).problem.reason == "wrong_app_keys"


@pytest.mark.parametrize(
    ("answer", "scopes", "reason"),
    [
        ("cancel", PERSON_SCOPES, "not_allowed_by_you"),
        ("leave", PERSON_SCOPES, "not_allowed_by_you"),
        ("allow", PAGE_SCOPES, "app_lacks_product"),
    ],
)
def test_what_the_person_and_the_page_say_is_told_apart(
    registered: LinkedInStage, answer: str, scopes: tuple[str, ...], reason: str
) -> None:
    registered.service.sign_in.answer = answer
    assert expect(Rejected, sign_in(registered, KEYS, Attempt(REDIRECT, scopes))).problem.reason == reason


def test_a_wrong_secret_and_a_late_code_are_told_apart(registered: LinkedInStage) -> None:
    attempt = Attempt(REDIRECT, PERSON_SCOPES)
    wrong = AppKeys("78app", "other")
    assert expect(Rejected, sign_in(registered, wrong, attempt)).problem.reason == "wrong_app_keys"
    code = code_in(come_back(registered, KEYS, attempt), attempt)
    assert isinstance(code, str)
    registered.clock.move(31 * 60)
    late = exchange(Gateway(), registered.service.url, KEYS, attempt, code, registered.clock)
    assert expect(Rejected, late).problem.reason == "code_did_not_match"


@pytest.mark.parametrize(
    ("query", "reason"),
    [("code=x&state=wrong", "not_our_answer"), ("code=x", "not_our_answer"), ("state=right", "sign_in_refused")],
)
def test_an_answer_that_is_not_ours_is_none(query: str, reason: str) -> None:
    attempt = Attempt(REDIRECT, PERSON_SCOPES, "right")
    assert expect(Rejected, code_in(f"/callback?{query}", attempt)).problem.reason == reason


def test_no_verifier_goes_along_with_a_secret() -> None:
    attempt = Attempt(REDIRECT, PERSON_SCOPES)
    query = parse_qs(urlsplit(page_of("https://x.example", KEYS, attempt)).query)
    assert set(query) == {"response_type", "client_id", "redirect_uri", "state", "scope"}


def test_the_listener_takes_one_answer_and_no_icon() -> None:
    found: list[str | None] = []
    with Listener(0) as listener:
        thread = threading.Thread(target=lambda: found.append(listener.wait(lambda: False, 20)))
        thread.start()
        base = f"http://127.0.0.1:{listener.port}"
        assert requests.get(f"{base}/favicon.ico", timeout=5).status_code == 404
        assert "go on at your desk" in requests.get(f"{base}/callback?code=1&state=2", timeout=5).text
        thread.join(10)
    assert found == ["/callback?code=1&state=2"]


def test_the_listener_stops_when_the_person_does() -> None:
    with Listener(0) as listener:
        assert listener.wait(lambda: True) is None
        assert listener.wait(lambda: False, 0.3) is None
    with Listener(listener.port) as again, pytest.raises(OSError, match="in use"):
        Listener(again.port)
