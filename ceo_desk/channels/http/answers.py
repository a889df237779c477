"""What a call comes back with: an answer, or a failure that tells how far the call got."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Json = dict[str, Any] | list[Any] | str | int | float | bool | None

_STARTS_OF_JSON = re.compile(rb"[\[{]")
_MOST_STARTS = 40
_MARKS_OF_WORDPRESS = (b"wp-content", b"wp-includes", b"wp-json", b"wp-login", b"wordpress")


class FailureKind(StrEnum):
    """Why no usable answer came."""

    DNS = "dns"
    NO_NETWORK = "no_network"
    NO_CONNECTION = "no_connection"
    PROXY = "proxy"
    PROXY_WANTS_NTLM = "proxy_wants_ntlm"
    CERTIFICATE = "certificate"
    ADDRESS_REFUSED = "address_refused"
    REDIRECTED = "redirected"
    CAPTIVE_PORTAL = "captive_portal"
    TIMED_OUT = "timed_out"
    BROKEN = "broken"
    TOO_LARGE = "too_large"


_AFTER_SENDING = frozenset({FailureKind.TIMED_OUT, FailureKind.BROKEN, FailureKind.TOO_LARGE})
_OFFLINE = frozenset({FailureKind.DNS, FailureKind.NO_NETWORK})


@dataclass(frozen=True, slots=True)
class Failure:
    """A call without a usable answer. `detail` holds no secret; a redirect pointed from `address` to `location`."""

    kind: FailureKind
    detail: str = ""
    location: str = ""
    status: int = 0
    address: str = ""

    @property
    def has_surely_not_arrived(self) -> bool:
        """True where the service surely did not act on the request."""
        return self.kind not in _AFTER_SENDING

    @property
    def is_offline(self) -> bool:
        """True where this laptop seems to have no network at all."""
        return self.kind in _OFFLINE


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer. Header names are in lower case; `url` is the address that answered."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = field(default=b"", repr=False)
    url: str = ""

    def header(self, name: str) -> str:
        """The header's value, "" where there is none."""
        return self.headers.get(name.lower(), "")

    @property
    def is_html(self) -> bool:
        """True where the body is a web page, whatever the header says."""
        return self.body.lstrip()[:1] == b"<" or "text/html" in self.header("content-type").lower()

    @property
    def is_from_wordpress(self) -> bool:
        """True where a web page shows marks of a WordPress (and so is no page of the network's own)."""
        body = self.body.lower()
        return any(mark in body for mark in _MARKS_OF_WORDPRESS)


@dataclass(frozen=True, slots=True)
class NotJson:
    """The body holds no JSON, or only a part."""


def read_json(body: bytes) -> Json | NotJson:
    """The JSON of a body, also behind notices that a server printed before it; NotJson where there is none.

    What stands after the notices must be JSON to the last byte, so that half an answer is never taken for one.
    """
    plain = body.removeprefix(b"\xef\xbb\xbf")
    for count, start in enumerate([0, *(found.start() for found in _STARTS_OF_JSON.finditer(plain))]):
        if count > _MOST_STARTS:
            break
        try:
            value: Json = json.loads(plain[start:])
        except (ValueError, RecursionError):
            continue
        return value
    return NotJson()
