"""What can go wrong between the desk and a site, as values."""

from dataclasses import dataclass
from typing import Literal, get_args

FaultKind = Literal[
    "drop_before",  # the connection is reset; the site never hears of it
    "drop_after",  # the site commits, the answer is lost: the connection is closed
    "delay",  # the site commits at once and answers `seconds` later
    "late_commit",  # the connection is closed; the site gets the request `seconds` later
    "truncate",  # the site commits; half of the body arrives under the full Content-Length
    "redirect",  # 302 to `location`; the site never hears of it
    "redirect_to_https",  # 301 to the same place under https; the site never hears of it
    "error_500_before",  # a web server's 500 page; the site never hears of it
    "error_500_after",  # the site commits, then a 500 page
    "captive_portal",  # 200 and somebody's log-in page; the site never hears of it
    "too_many",  # 429 with Retry-After: `seconds`; the site never hears of it
    "maintenance",  # 503 with Retry-After: `seconds`; the site never hears of it
]
KINDS: tuple[FaultKind, ...] = get_args(FaultKind)
COMMITTING: frozenset[FaultKind] = frozenset({"drop_after", "delay", "late_commit", "truncate", "error_500_after"})


@dataclass(frozen=True)
class Fault:
    """One fault for one request; `seconds` and `location` matter to the kinds that name them."""

    kind: FaultKind
    seconds: float = 1.0
    location: str = "/"

    @property
    def is_committing(self) -> bool:
        """Whether the site carries the request out all the same."""
        return self.kind in COMMITTING


@dataclass(frozen=True)
class Request:
    """What a client asked for; `number` counts the requests of a proxy from 0, `path` has the query."""

    number: int
    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """A header's first value, whatever its case."""
        return next((value for given, value in self.headers if given.lower() == name.lower()), None)


@dataclass(frozen=True)
class Exchange:
    """One line of a proxy's log: what was asked, which fault it met, and what came of it.

    `status` is what the client was answered (None: nothing, or a cut answer), `site_status` what the site answered
    (None: not asked, or not yet).
    """

    number: int
    method: str
    path: str
    fault: Fault | None
    status: int | None
    site_status: int | None
