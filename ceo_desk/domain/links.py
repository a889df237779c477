"""Links of a post: which of them may be asked for, and what came of asking."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import urlsplit

_NEAR = (".local", ".lan", ".internal", ".intranet", ".corp", ".home", ".localhost", ".localdomain", ".home.arpa")
_WEB = ("http", "https")


class LinkState(StrEnum):
    """What a link turned out to be."""

    WORKS = "works"
    GONE = "gone"
    """There is no such page."""
    SILENT = "silent"
    """Nobody answered, or the place broke down."""
    SIGN_IN = "sign in"
    UNTOLD = "untold"
    """The place does not tell a program; a person has to look."""
    UNREACHED = "unreached"
    """This laptop could not get there: offline, or there is no such place."""
    NEAR = "near"
    """It leads, by its name or by a redirect, to where only the house gets."""


@dataclass(frozen=True, slots=True)
class LinkVerdict:
    """A link, and what it turned out to be."""

    link: str
    state: LinkState


def near_place(link: str) -> str:
    """The place of a link that only this laptop or this company reaches; "" for any other."""
    try:
        parts = urlsplit(link)
        host = (parts.hostname or "").rstrip(".").lower()
    except ValueError:
        return ""
    if parts.scheme == "file":
        return "file:"
    if parts.scheme not in _WEB or not host:
        return ""
    return host if is_near(host) else ""


def is_near(host: str) -> bool:
    """True for a host that, by its name or number, is not out in the open."""
    bare = host.strip("[]").rstrip(".").lower()
    try:
        return not ip_address(bare.partition("%")[0]).is_global
    except ValueError:
        return "." not in bare or bare.endswith(_NEAR) or bare.replace(".", "").isdigit()


def askable(links: Iterable[str]) -> tuple[str, ...]:
    """The links that lead to the open web, each page once, in their order."""
    found: dict[str, str] = {}
    for link in links:
        try:
            parts = urlsplit(link)
            is_web = parts.scheme in _WEB and bool(parts.hostname) and parts.username is None
        except ValueError:
            continue
        if is_web:
            found.setdefault(parts._replace(fragment="").geturl(), link)
    return tuple(found.values())


def state_of_status(status: int) -> LinkState:
    """What the number says that a place answered with."""
    if 200 <= status < 300:
        return LinkState.WORKS
    if status in (404, 410):
        return LinkState.GONE
    if status in (401, 407):
        return LinkState.SIGN_IN
    return LinkState.SILENT if status >= 500 and status != 999 else LinkState.UNTOLD


def short_link(link: str) -> str:
    """`alderbay.example/rooms`: a link as it is spoken of, without what follows the page."""
    try:
        parts = urlsplit(link)
        place = f"{parts.hostname or ''}{parts.path.rstrip('/')}"
    except ValueError:
        place = link
    return place if len(place) <= 48 else f"{place[:47]}…"
