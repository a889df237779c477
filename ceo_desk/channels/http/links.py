"""Whether a link of a post works: its place in the open web is asked, its page is not read further than it must be."""

import socket
from collections.abc import Callable
from urllib.parse import urlsplit

from ceo_desk.channels.http.addresses import is_loopback
from ceo_desk.channels.http.answers import Answer, Failure, FailureKind
from ceo_desk.channels.http.gateway import Gateway, Limits
from ceo_desk.domain.links import LinkState, is_near, state_of_status

LINK_LIMITS = Limits(connect=6.0, read=8.0, whole=12.0, size=128 * 1024)
_MOST_HOPS = 5
_OFFLINE = frozenset({FailureKind.NO_NETWORK, FailureKind.CAPTIVE_PORTAL, FailureKind.PROXY_WANTS_NTLM})
_UNTOLD = frozenset({FailureKind.CERTIFICATE, FailureKind.ADDRESS_REFUSED})

IsOpen = Callable[[str], bool]
"""True where a host is out in the open web, so that it may be asked."""


def is_open(host: str) -> bool:
    """True unless a host's name or one of its addresses is private, of this laptop or of this house.

    A name that can't be looked up here may be asked all the same: a proxy may know it, else nobody answers.
    """
    if is_near(host):
        return False
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError:
        return True
    return not any(is_near(str(address[0])) for *_, address in found)


class LinkAsker:
    """Asks links through the gateway that it is given; `may_ask` says of each host, also behind a redirect."""

    def __init__(self, gateway: Gateway, may_ask: IsOpen = is_open) -> None:
        self._gateway = gateway
        self._may_ask = may_ask

    def ask(self, link: str) -> LinkState:
        """What a link is. UNREACHED where this laptop gets nowhere at all."""
        here = _by_https(link)
        for _ in range(_MOST_HOPS):
            host = urlsplit(here).hostname or ""
            if not self._may_ask(host):
                return LinkState.NEAR
            result = self._look(here)
            if isinstance(result, Answer):
                return state_of_status(result.status)
            if result.kind is not FailureKind.REDIRECTED or result.location == here:
                return _state_of(result)
            here = _by_https(result.location)
        return LinkState.SILENT

    def _look(self, address: str) -> Answer | Failure:
        """The head of a page; the page where its head alone is not told well."""
        head = self._gateway.request("HEAD", address)
        is_told = isinstance(head, Answer) and 200 <= head.status < 300
        is_away = isinstance(head, Failure) and head.kind is not FailureKind.BROKEN
        return head if is_told or is_away else self._gateway.request("GET", address)


def _by_https(link: str) -> str:
    """The desk speaks plain http with this laptop alone; other places are asked by https."""
    parts = urlsplit(link)
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        port = "" if parts.port in (None, 80) else f":{parts.port}"
        parts = parts._replace(scheme="https", netloc=f"{_host(parts.hostname or '')}{port}")
    return parts._replace(fragment="").geturl()


def _host(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _state_of(failure: Failure) -> LinkState:
    if failure.kind is FailureKind.TOO_LARGE:
        return state_of_status(failure.status)
    if failure.kind in _OFFLINE or failure.kind is FailureKind.PROXY:
        return LinkState.UNREACHED
    if failure.kind is FailureKind.DNS:
        return LinkState.UNREACHED
    return LinkState.UNTOLD if failure.kind in _UNTOLD else LinkState.SILENT
