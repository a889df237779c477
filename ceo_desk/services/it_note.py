"""The note for IT: what a site or a network must allow, for the one who can change it; and what happened, in detail.

Plain text to be pasted into a mail. It never holds a password: names and parameters are taken out of every address,
and whatever looks like a secret out of every detail.
"""

import platform
import sys
from datetime import UTC, datetime
from urllib.parse import urlsplit

from ceo_desk import __version__
from ceo_desk.channels.http.redaction import redact
from ceo_desk.domain.channel import Problem
from ceo_desk.domain.errors import DeskError

_HEADER = """\
The web server seems to drop the "Authorization" header before WordPress sees it, or the password was wrong.
- Apache with CGI or FPM: add `CGIPassAuth On`, or `SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1`.
- nginx with FPM: add `fastcgi_param HTTP_AUTHORIZATION $http_authorization;`.
- A proxy or firewall in front must pass the header on unchanged."""
_REST = """\
The REST API answers with a refusal or is switched off.
- A security plugin or a rule that closes /wp-json/ must let signed-in requests through.
- The routes in use: wp/v2/posts, media, comments, categories, tags, users/me, and the index /wp-json/ itself.
- If permalinks are plain, /?rest_route=/ must answer instead."""
_PASSWORDS = """\
The site gives out no application passwords.
- They are part of WordPress since 5.6; a plugin or the filter wp_is_application_passwords_available may turn them off.
- They need https. Behind a proxy that ends TLS, WordPress must be told so ($_SERVER['HTTPS'] = 'on')."""
_FIREWALL = """\
Something in front of the site or of this network stops the requests or answers with a web page.
- Let https requests with the User-Agent "CEO-Desk/…" reach /wp-json/ with GET, POST and DELETE.
- Bot checks and sign-in pages must not stand in front of /wp-json/."""
_PROXY = """\
The company's proxy did not let the desk out.
- The desk uses the system's proxy or the one in its settings, and Basic sign-in or none; NTLM and Negotiate are not
  supported.
- Please allow https to the host below, without a sign-in that needs Windows."""
_CERTIFICATE = """\
The certificate could not be verified with the roots that the operating system trusts.
- If TLS is inspected on this network, the company's root certificate must be in the system's store.
- Otherwise the site must send its whole certificate chain, for this host name, not expired."""
_MOVED = """\
The site answers with a redirect or is called over plain http.
- "WordPress Address" and "Site Address" in the settings must be the https address that readers use.
- Requests to /wp-json/ must not be redirected: a redirected POST loses its content."""
_RIGHTS = """\
The account lacks a right.
- To write and publish it needs the role Author or Editor (edit_posts, publish_posts, edit_published_posts).
- For pictures upload_files, for comments moderate_comments, for new categories manage_categories."""
_SIZE = """\
A picture or a post is larger than the server takes.
- PHP: upload_max_filesize and post_max_size of at least 8M; nginx: client_max_body_size 8m."""
_STUMBLED = """\
The site answers with an error of its own, or prints messages into its answers.
- Please look into PHP's error log, and set display_errors to Off (WP_DEBUG_DISPLAY false)."""
_ANYTHING = """\
The site or the network refused a request of the desk; the detail below says which."""

_ABOUT: dict[str, str] = {
    **dict.fromkeys(("wrong_password", "sign_in", "unknown_name"), _HEADER),
    **dict.fromkeys(("rest_off", "switched_off", "not_wordpress", "not_found", "may_not_read"), _REST),
    **dict.fromkeys(("passwords_off", "passwords_off_for_you"), _PASSWORDS),
    **dict.fromkeys(("blocked", "wall", "captive_portal", "no_answer", "timed_out", "line_broke"), _FIREWALL),
    **dict.fromkeys(("proxy", "proxy_wants_ntlm"), _PROXY),
    "certificate": _CERTIFICATE,
    **dict.fromkeys(("moved", "address_refused"), _MOVED),
    **dict.fromkeys(
        ("not_allowed", "may_not_write", "may_not_publish", "may_not_change", "may_not_remove", "may_not_upload"),
        _RIGHTS,
    ),
    **dict.fromkeys(("too_big", "picture_refused"), _SIZE),
    **dict.fromkeys(("stumbled", "garbled", "too_long_answer", "maintenance"), _STUMBLED),
}
_NEEDS = """\
What the desk needs, and nothing else:
- the WordPress REST API over https, for signed-in requests (GET, POST, DELETE on /wp-json/);
- application passwords, one for this desk, which can be taken back at any time in the profile;
- the "Authorization" header passed on to WordPress.
The desk needs no administrator, no plugin, and no port but 443."""


def note_for_it(reason: str, address: str, detail: str = "") -> str:
    """The note for the one who runs the site or the network; any reason word gives one."""
    place = _place(address) or "the address is not known yet"
    parts = [
        f"A colleague uses CEO Desk {__version__}, a program on a laptop, to write and answer on this site:\n{place}",
        _ABOUT.get(reason, _ANYTHING),
        _NEEDS,
    ]
    if detail:
        parts.append(f"In detail: {redact(detail)} ({reason})")
    return "\n\n".join(parts) + "\n"


def in_detail(said: DeskError | Problem, address: str, at: datetime) -> str:
    """What happened, for somebody who wants to know exactly: what was said, why, where, when, with what versions."""
    reason = said.reason if isinstance(said, Problem) else getattr(said, "reason", "") or said.code
    lines = (
        ("What was said", said.sentence),
        ("Reason", reason),
        ("Detail", redact(said.detail)),
        ("Address", _place(address)),
        ("Moment", at.astimezone(UTC).isoformat(timespec="seconds")),
        ("CEO Desk", __version__),
        ("Python", platform.python_version()),
        ("System", f"{platform.system()} {platform.release()} ({sys.platform})"),
    )
    return "\n".join(f"{name}: {value}" for name, value in lines if value) + "\n"


def _place(address: str) -> str:
    """An address without name, password, parameters and what follows them."""
    try:
        parts = urlsplit(address if "//" in address else f"//{address}")
        host, port = parts.hostname or "", f":{parts.port}" if parts.port else ""
    except ValueError:
        return ""
    return f"{parts.scheme}://{host}{port}{parts.path}" if parts.scheme else f"{host}{port}{parts.path}"
