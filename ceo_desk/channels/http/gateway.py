"""The gateway: every call to the outside goes through it, and it never raises for the world's failures."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from ceo_desk import __version__
from ceo_desk.channels.http.addresses import origin_of, place_of, why_refused
from ceo_desk.channels.http.answers import Answer, Failure, FailureKind

if TYPE_CHECKING:
    import requests

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_READS = frozenset({"GET", "HEAD"})
_MOST_HOPS = 5
_CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Limits:
    """Most seconds to connect, between two portions of an answer and in all; most bytes of an answer."""

    connect: float = 10.0
    read: float = 30.0
    whole: float = 120.0
    size: int = 16 * 1024 * 1024


def go_direct(url: str) -> str | None:
    """No proxy for any address."""
    del url
    return None


class Gateway:
    """Calls addresses: https (plain http on loopback only), no environment, no cookies, no redirected writes.

    `proxy_for` names the proxy of an address, None for a direct way. May be used from several threads at once.
    """

    def __init__(self, proxy_for: Callable[[str], str | None] = go_direct, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._proxy_for = proxy_for
        self._session: requests.Session | None = None

    def request(
        self,
        method: str,
        url: str,
        *,
        authorization: str = "",
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
    ) -> Answer | Failure:
        """The answer to one call, or why there is none.

        `authorization` is sent to this origin only. Reads follow redirects within the origin; all others are failures.
        """
        sent = {**(headers or {}), **({"Authorization": authorization} if authorization else {})}
        here = url
        for _ in range(_MOST_HOPS):
            result = self._call(method, here, sent, body)
            if not isinstance(result, Answer) or result.status not in _REDIRECTS or not result.header("location"):
                return result
            target = urljoin(here, result.header("location"))
            if method not in _READS or origin_of(target) != origin_of(here):
                detail = f"{method} {place_of(here)} → {result.status} to {place_of(target)}"
                return Failure(FailureKind.REDIRECTED, detail, target, result.status, here)
            here = target
        return Failure(FailureKind.REDIRECTED, f"{method} {place_of(url)} → in a circle", here, address=here)

    def close(self) -> None:
        """Closes kept connections; the gateway may be used again."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def _call(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> Answer | Failure:
        import requests

        from ceo_desk.channels.http.breakdowns import failure_while_sending

        refused = why_refused(url)
        if refused:
            return Failure(FailureKind.ADDRESS_REFUSED, f"{place_of(url)}: {refused}")
        proxy = self._proxy_for(url)
        started = time.monotonic()
        try:
            response = self._opened().request(
                method,
                url,
                data=body,
                headers=dict(headers),
                timeout=(self.limits.connect, self.limits.read),
                allow_redirects=False,
                stream=True,
                proxies={"http": proxy, "https": proxy} if proxy else {},
            )
        except (requests.RequestException, ValueError) as error:
            failure = failure_while_sending(error)
            if failure.kind is FailureKind.PROXY and proxy and "407" in failure.detail:
                return self._challenge_of(proxy, url, failure)
            return failure
        with response:
            return self._read(response, started)

    def _read(self, response: "requests.Response", started: float) -> Answer | Failure:
        import requests

        from ceo_desk.channels.http.breakdowns import failure_while_reading
        from ceo_desk.channels.http.proxies import failure_of_challenges

        body = bytearray()
        try:
            for chunk in response.iter_content(_CHUNK):
                body += chunk
                if len(body) > self.limits.size:
                    detail = f"more than {self.limits.size} bytes"
                    return Failure(FailureKind.TOO_LARGE, detail, status=response.status_code)
                if time.monotonic() - started > self.limits.whole:
                    return Failure(FailureKind.TIMED_OUT, f"not whole after {self.limits.whole:g} s")
        except requests.RequestException as error:
            return failure_while_reading(error)
        if response.status_code == 407:
            challenges = response.headers.get("Proxy-Authenticate", "").split(",")
            return failure_of_challenges(challenges, "407 from the proxy")
        if response.status_code == 511:
            return Failure(FailureKind.CAPTIVE_PORTAL, "511 from the network", status=511)
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status_code, headers, bytes(body), response.url or "")

    def _challenge_of(self, proxy: str, url: str, failure: Failure) -> Failure:
        from ceo_desk.channels.http.proxies import ask_for_challenges, failure_of_challenges

        return failure_of_challenges(ask_for_challenges(proxy, url, self.limits.connect), failure.detail)

    def _opened(self) -> "requests.Session":
        if self._session is None:
            from ceo_desk.channels.http.sessions import open_session

            self._session = open_session(f"CEO-Desk/{__version__}")
        return self._session
