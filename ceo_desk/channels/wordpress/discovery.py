"""Finds the WordPress behind whatever address a person types, or says what stands in the way."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

from ceo_desk.channels.http.addresses import origin_of, place_of
from ceo_desk.channels.http.answers import Answer, Failure, FailureKind, read_json
from ceo_desk.channels.http.gateway import Gateway
from ceo_desk.channels.wordpress import addresses
from ceo_desk.channels.wordpress.problems import bad_of_answer, trouble_of_failure
from ceo_desk.channels.wordpress.session import address_of
from ceo_desk.channels.wordpress.words import say
from ceo_desk.domain.channel import Rejected, Unreachable

INDEX_FIELDS = "name,url,home,timezone_string,gmt_offset,namespaces,authentication"
_MOST_HOPS = 5
_STOPPED = (401, 403)
_PARTS_OF_WORDPRESS = (b"/wp-content/", b"/wp-includes/")


@dataclass(frozen=True, slots=True)
class Site:
    """A WordPress that lets a desk in. `api` is its REST root, with a slash or `?rest_route=/` at the end."""

    api: str
    title: str
    home: str
    zone: str
    authorization: str

    def authorization_page(self, app_id: str) -> str:
        """The page on which a person gets a password for this desk, shown there to be copied.

        `app_id` is a UUID. No return address is given: real sites refuse one on this computer.
        """
        sign = "&" if "?" in self.authorization else "?"
        return f"{self.authorization}{sign}app_name={quote('CEO Desk')}&app_id={quote(app_id)}"


def discover(address: str, gateway: Gateway) -> Site | Rejected | Unreachable:
    """The WordPress at an address as typed, or why there is none for the desk."""
    if addresses.is_email(address):
        return Rejected(say("is_email"))
    url = addresses.read_typed(address)
    if not url:
        return Rejected(say("no_address"))
    page = _follow(gateway, url)
    if isinstance(page, Failure) and page.kind is not FailureKind.TOO_LARGE:
        return _trouble_of(page, url)
    if isinstance(page, Failure):
        page = Answer(200, url=url)
    candidates = [*_named_roots(page), *addresses.roots_of(page.url), *addresses.roots_of(url)]
    return _first_site(gateway, list(dict.fromkeys(candidates)), page)


def _first_site(gateway: Gateway, roots: list[str], page: Answer) -> Site | Rejected | Unreachable:
    """The first root that is a WordPress; what was learned on the way where none is."""
    closed: Rejected | None = None
    is_stopped = page.status in _STOPPED
    for root in roots:
        index = _follow(gateway, address_of(root, "", {"_fields": INDEX_FIELDS}))
        if isinstance(index, Failure):
            if index.kind is not FailureKind.TOO_LARGE and origin_of(root) == origin_of(page.url):
                return _trouble_of(index, root)
            continue
        found = _site_of(index, root)
        if found is not None and (not isinstance(found, Rejected) or found.problem.reason != "rest_off"):
            return found
        closed = closed or found
        is_stopped = is_stopped or (index.status in _STOPPED and _shows_wordpress(page))
    return closed or Rejected(say(_why_none(page, is_stopped=is_stopped), f"GET {place_of(page.url)} → {page.status}"))


def _why_none(page: Answer, *, is_stopped: bool) -> str:
    """The word for a page behind which no way in was found."""
    if _is_wordpress_com(page):
        return "wordpress_com"
    if is_stopped:
        return "blocked"
    return "rest_off" if _shows_wordpress(page) else "not_wordpress"


def _shows_wordpress(page: Answer) -> bool:
    """True where a page loads its parts from a WordPress: then the index is missing, not the blog."""
    return page.is_html and any(mark in page.body for mark in _PARTS_OF_WORDPRESS)


def zone_of(index: Mapping[str, Any]) -> str:
    """The site's clock: an IANA name, or today's fixed offset such as "+05:30"."""
    name = str(index.get("timezone_string") or "")
    if name:
        return name
    try:
        minutes = round(float(index.get("gmt_offset") or 0) * 60)
    except (TypeError, ValueError):
        minutes = 0
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02d}:{rest:02d}" if minutes else "UTC"


def _named_roots(page: Answer) -> list[str]:
    """The roots that the page names itself; over a safe line where its own address is safe."""
    in_header = addresses.root_in_header(page.header("link"))
    named = [urljoin(page.url, in_header) if in_header else "", addresses.root_in_page(page.body, page.url)]
    return [addresses.make_safe(root) for root in named if root]


def _follow(gateway: Gateway, url: str) -> Answer | Failure:
    """Reads a page without signing in, over redirects to other hosts too: nothing secret is sent."""
    here = url
    for _ in range(_MOST_HOPS):
        answer = gateway.request("GET", here)
        if isinstance(answer, Answer) or answer.kind is not FailureKind.REDIRECTED or answer.location == here:
            return answer
        here = addresses.make_safe(answer.location)
    return Failure(FailureKind.REDIRECTED, f"GET {urlsplit(url).hostname} → in a circle", here, address=here)


def _trouble_of(failure: Failure, url: str) -> Rejected | Unreachable:
    if failure.kind is FailureKind.DNS:
        return Unreachable(say("unknown_address", failure.detail), is_offline=True)
    return trouble_of_failure(failure, f"GET {place_of(url)}")


def _site_of(index: Answer, root: str) -> Site | Rejected | Unreachable | None:
    """The site that an index tells of, None where this is no index at all."""
    if index.status in (429, 500, 502, 503, 504):
        trouble = bad_of_answer(index, "GET index", datetime.now(UTC)).trouble
        return trouble if isinstance(trouble, Unreachable) else None
    body = read_json(index.body)
    if not isinstance(body, dict):
        return None
    if index.status in (401, 403) and isinstance(body.get("code"), str):
        return Rejected(say("rest_off", f"GET index → {index.status} {body['code']}"))
    namespaces = body.get("namespaces")
    if index.status != 200 or not isinstance(namespaces, list) or "wp/v2" not in namespaces:
        return None
    authorization = _authorization_of(body)
    if not authorization:
        return Rejected(say("wordpress_com" if _is_wordpress_com(index) else "passwords_off"))
    from ceo_desk.text.sanitising import decode

    return Site(
        api=_final_root(index.url),
        title=decode(str(body.get("name", ""))),
        home=str(body.get("home") or body.get("url") or ""),
        zone=zone_of(body),
        authorization=addresses.make_safe(authorization),
    )


def _authorization_of(index: Mapping[str, Any]) -> str:
    """The page that gives out passwords; "" where the site has none (`authentication` is a list then)."""
    here: Any = index
    for key in ("authentication", "application-passwords", "endpoints", "authorization"):
        here = here.get(key) if isinstance(here, dict) else None
    return here if isinstance(here, str) else ""


def _final_root(url: str) -> str:
    """The root that answered, without what was asked of it."""
    root = re.sub(r"[?&]_fields=[^&]*$", "", url)
    return root if root.endswith("/") else f"{root}/"


def _is_wordpress_com(answer: Answer) -> bool:
    host = urlsplit(answer.url).hostname or ""
    return host.endswith(".wordpress.com") or "wordpress.com" in answer.header("host-header").lower()
