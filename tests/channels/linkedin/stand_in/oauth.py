"""The sign-in (contract §1): the page that sends the browser back, and the tokens."""

import base64
import hashlib
import re
import secrets
from dataclasses import dataclass, field
from html import escape
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from tests.channels.linkedin.stand_in.world import DAY, App, Grant, Json, Said, World

CODE_LIVES = 30 * 60
NO_MATCH = (
    "Unable to retrieve access token: appid/redirect uri/code verifier does not match authorization code. "
    "Or authorization code expired. Or external member binding exists"
)


@dataclass
class Code:
    """A code that waits for its one use."""

    app: str
    person: str
    redirect: str
    scopes: frozenset[str]
    at: float
    challenge: str = ""


@dataclass
class SignIn:
    """The authorisation server. `person` is who sits at the browser; `answer` what they do: allow, cancel, leave."""

    world: World
    person: str = ""
    answer: str = "allow"
    codes: dict[str, Code] = field(default_factory=dict)
    refreshes: dict[str, tuple[str, Grant, float]] = field(default_factory=dict)

    def authorize(self, query: dict[str, str], *, is_native: bool) -> Said:
        """The page that the browser opens; it goes straight back."""
        app = self.world.apps.get(query.get("client_id", ""))
        redirect = query.get("redirect_uri", "")
        if app is None or not _is_allowed(app, redirect, is_native=is_native):
            return _page("The redirect_uri does not match the registered value")
        if is_native and not app.is_native:
            return _page("Not enough permissions to access Native PKCE protocol")
        back = {"state": query.get("state", "")}
        wanted = frozenset(query.get("scope", "").split())
        refused = sorted(wanted - app.scopes)
        if refused or query.get("response_type") != "code":
            why = escape(f'Scope "{refused[0] if refused else ""}" is not authorized for your application')
            return _back(redirect, back | {"error": "unauthorized_scope_error", "error_description": why})
        if self.answer != "allow":
            error = "user_cancelled_login" if self.answer == "leave" else "user_cancelled_authorize"
            return _back(redirect, back | {"error": error, "error_description": "The user cancelled"})
        code = secrets.token_urlsafe(40)
        challenge = query.get("code_challenge", "") if is_native else ""
        self.codes[code] = Code(query["client_id"], self.person, redirect, wanted, self.world.clock(), challenge)
        return _back(redirect, back | {"code": code})

    def token(self, body: bytes) -> Said:
        """A token for a code, or for a refresh token."""
        form = dict(parse_qsl(body.decode(), keep_blank_values=True))
        app = self.world.apps.get(form.get("client_id", ""))
        if form.get("grant_type") == "refresh_token":
            return self._refresh(form, app)
        code = self.codes.pop(form.get("code", ""), None)
        if app is None or not self._is_client(app, form, code):
            return _refused(401, "invalid_client", "Client authentication failed")
        is_late = code is None or self.world.clock() - code.at > CODE_LIVES
        if code is None or is_late or code.redirect != form.get("redirect_uri") or code.app != form["client_id"]:
            return _refused(400, "invalid_request", NO_MATCH)
        for grant in self.world.grants.values():
            if (grant.app, grant.person) == (code.app, code.person) and grant.scopes != code.scopes:
                grant.is_revoked = True
        return self._granted(app, code.app, code.person, code.scopes)

    def _is_client(self, app: App, form: dict[str, str], code: Code | None) -> bool:
        if code is not None and code.challenge:
            digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
            return base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == code.challenge
        return "code_verifier" not in form and form.get("client_secret") == app.secret

    def _granted(self, app: App, name: str, person: str, scopes: frozenset[str]) -> Said:
        token = "AQX" + secrets.token_urlsafe(400)
        grant = Grant(person, scopes, name, self.world.clock() + app.lives, fresh_calls=self.world.faults.revoked_first)
        self.world.grants[token] = grant
        said: Json = {
            "access_token": token,
            "expires_in": round(app.lives),
            "scope": ",".join(sorted(scopes)),
            "token_type": "Bearer",
        }
        if app.gives_refresh:
            refresh = "AQR" + secrets.token_urlsafe(100)
            self.refreshes[refresh] = (name, grant, self.world.clock() + 365 * DAY)
            said |= {"refresh_token": refresh, "refresh_token_expires_in": 365 * DAY}
        return Said(200, said)

    def _refresh(self, form: dict[str, str], app: App | None) -> Said:
        found = self.refreshes.get(form.get("refresh_token", ""))
        if app is None or form.get("client_secret") != app.secret:
            return _refused(401, "invalid_client", "Client authentication failed")
        if found is None or found[2] < self.world.clock() or found[1].is_revoked:
            return _refused(400, "invalid_request", "The provided authorization grant or refresh token is invalid")
        said = self._granted(app, found[0], found[1].person, found[1].scopes)
        body = dict(said.body or {})
        body["refresh_token"] = form["refresh_token"]
        body["refresh_token_expires_in"] = round(found[2] - self.world.clock())
        return Said(200, body)

    def introspect(self, body: bytes) -> Said:
        """What a token is."""
        form = dict(parse_qsl(body.decode()))
        grant = self.world.grants.get(form.get("token", ""))
        app = self.world.apps.get(form.get("client_id", ""))
        if app is None or form.get("client_secret") != app.secret:
            return _refused(401, "invalid_client", "Client authentication failed")
        is_active = grant is not None and not grant.is_revoked and grant.ends_at > self.world.clock()
        if grant is None or not is_active:
            return Said(200, {"active": False})
        scope = ",".join(sorted(grant.scopes))
        return Said(200, {"active": True, "client_id": grant.app, "expires_at": round(grant.ends_at), "scope": scope})


def _is_allowed(app: App, redirect: str, *, is_native: bool) -> bool:
    if is_native:
        return re.fullmatch(r"https?://(127\.0\.0\.1|\[::1\]):\d+(/\S*)?", redirect) is not None
    return redirect in app.redirects


def _back(redirect: str, query: dict[str, str]) -> Said:
    joint = "&" if urlsplit(redirect).query else "?"
    return Said(302, None, {"Location": redirect + joint + urlencode(query, quote_via=quote)})


def _page(words: str) -> Said:
    return Said(400, {"page": f"Bummer, something went wrong. {words}"})


def _refused(status: int, error: str, why: str) -> Said:
    return Said(status, {"error": error, "error_description": why})
