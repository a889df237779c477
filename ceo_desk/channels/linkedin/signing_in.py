"""Signing in to LinkedIn with an app that the company registered: the page, the way back, the permission (contract §1).

A verifier in the flow that has a client secret makes LinkedIn refuse it, so it is sent only where there is none.
"""

import base64
import hashlib
import html
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from ceo_desk.channels.http.answers import Answer, Failure, read_json
from ceo_desk.channels.http.gateway import Gateway
from ceo_desk.channels.http.redaction import redact
from ceo_desk.channels.linkedin.problems import bad_of_failure
from ceo_desk.channels.linkedin.words import say
from ceo_desk.domain.channel import Rejected, SignInNeeded, Trouble, Unreachable

AUTH = "https://www.linkedin.com"
PORT = 63_141
REDIRECT = f"http://127.0.0.1:{PORT}/callback"
"""The address that stands on the app's page at LinkedIn, letter by letter."""
PERSON_SCOPES = ("openid", "profile", "w_member_social")
PAGE_SCOPES = (
    "r_basicprofile",
    "w_member_social",
    "w_member_social_feed",
    "w_organization_social",
    "r_organization_social",
    "w_organization_social_feed",
    "r_organization_social_feed",
    "rw_organization_admin",
)
"""What the Community Management product grants; it stands in an app of its own, without the person's product."""


@dataclass(frozen=True, slots=True)
class AppKeys:
    """What LinkedIn gave the company's app; without a secret it is an app that signs in by proof of possession."""

    client_id: str
    client_secret: str = field(default="", repr=False)

    @property
    def is_native(self) -> bool:
        """Whether the app has no secret, and LinkedIn let it go without."""
        return not self.client_secret


@dataclass(frozen=True, slots=True)
class Attempt:
    """One way to the page and back: `state` and `verifier` are used once."""

    redirect: str
    scopes: tuple[str, ...]
    state: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(64), repr=False)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A permission. `refresh` is "" where LinkedIn gives none, as it does for nearly everybody."""

    token: str = field(repr=False)
    ends_at: datetime
    scopes: frozenset[str]
    refresh: str = field(default="", repr=False)
    refresh_ends_at: datetime | None = None


def page_of(auth: str, keys: AppKeys, attempt: Attempt) -> str:
    """The page on which the person allows it, in the system's browser."""
    query = {
        "response_type": "code",
        "client_id": keys.client_id,
        "redirect_uri": attempt.redirect,
        "state": attempt.state,
        "scope": " ".join(attempt.scopes),
    }
    path = "/oauth/v2/authorization"
    if keys.is_native:
        digest = hashlib.sha256(attempt.verifier.encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        query |= {"code_challenge": challenge, "code_challenge_method": "S256"}
        path = "/oauth/native-pkce/authorization"
    return f"{auth.rstrip('/')}{path}?{urlencode(query, quote_via=quote)}"


def code_in(address: str, attempt: Attempt) -> str | Rejected:
    """The code in the address to which LinkedIn sent the browser back. Somebody else's answer is none."""
    said = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
    if not secrets.compare_digest(said.get("state", ""), attempt.state):
        return Rejected(say("not_our_answer"))
    error = said.get("error", "")
    if error in ("user_cancelled_login", "user_cancelled_authorize"):
        return Rejected(say("not_allowed_by_you", error))
    if error == "unauthorized_scope_error":
        return Rejected(say("app_lacks_product", html.unescape(said.get("error_description", ""))))
    if error or not said.get("code"):
        detail = redact(f"{error} {html.unescape(said.get('error_description', ''))}".strip())
        return Rejected(say("sign_in_refused", detail))
    return said["code"]


def exchange(
    gateway: Gateway, auth: str, keys: AppKeys, attempt: Attempt, code: str, clock: Callable[[], datetime]
) -> SignedIn | Trouble:
    """The permission for a code; a code serves once."""
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "client_id": keys.client_id,
        "redirect_uri": attempt.redirect,
    }
    proof = {"code_verifier": attempt.verifier} if keys.is_native else {"client_secret": keys.client_secret}
    return _token(gateway, auth, form | proof, clock)


def renew(
    gateway: Gateway, auth: str, keys: AppKeys, refresh: str, clock: Callable[[], datetime]
) -> SignedIn | Trouble:
    """A fresh permission without the person, where LinkedIn gave a refresh token."""
    form = {
        "grant_type": "refresh_token",
        "refresh_token": refresh,
        "client_id": keys.client_id,
        "client_secret": keys.client_secret,
    }
    return _token(gateway, auth, form, clock)


def _token(gateway: Gateway, auth: str, form: Mapping[str, str], clock: Callable[[], datetime]) -> SignedIn | Trouble:
    answer = gateway.request(
        "POST",
        f"{auth.rstrip('/')}/oauth/v2/accessToken",
        headers={"Content-Type": "application/x-www-form-urlencoded"},
        body=urlencode(form).encode("ascii"),
    )
    if isinstance(answer, Failure):
        return bad_of_failure(answer, "POST oauth/v2/accessToken").trouble
    body = read_json(answer.body)
    said = body if isinstance(body, dict) else {}
    if answer.status == 200 and said.get("access_token"):
        return _signed_in(said, clock())
    return _refused(answer, said, is_renewal=form["grant_type"] == "refresh_token")


def _signed_in(said: Mapping[str, object], now: datetime) -> SignedIn:
    scopes = frozenset(str(said.get("scope", "")).replace(",", " ").split())
    refresh = str(said.get("refresh_token") or "")
    refresh_seconds = _seconds(said.get("refresh_token_expires_in"))
    return SignedIn(
        token=str(said["access_token"]),
        ends_at=now + timedelta(seconds=_seconds(said.get("expires_in"))),
        scopes=scopes,
        refresh=refresh,
        refresh_ends_at=now + timedelta(seconds=refresh_seconds) if refresh else None,
    )


def _seconds(said: object) -> float:
    return float(said) if isinstance(said, int | float) else 0.0


def _refused(answer: Answer, said: Mapping[str, object], *, is_renewal: bool) -> Trouble:
    error, why = str(said.get("error", "")), str(said.get("error_description", ""))
    detail = redact(f"POST oauth/v2/accessToken → {answer.status} {error} {why}".strip())
    if answer.status >= 500:
        return Unreachable(say("stumbled", detail), 60.0)
    if error == "invalid_client":
        return Rejected(say("wrong_app_keys", detail))
    if is_renewal:
        return SignInNeeded(say("sign_in_ended", detail))
    if "redirect uri" in why or error == "invalid_redirect_uri":
        return Rejected(say("code_did_not_match", detail))
    return Rejected(say("sign_in_refused", detail))
