"""Plans: which request meets which fault. A plan is asked once for each request, in the order in which they arrive."""

import random
from collections.abc import Callable, Collection, Sequence

from tests.support.faults.fault import KINDS, Fault, FaultKind, Request

Plan = Callable[[Request], Fault | None]


def no_faults(request: Request) -> Fault | None:
    """Everything goes through."""
    del request
    return None


def seeded(
    seed: int, rate: float, *, kinds: Sequence[FaultKind] = KINDS, longest_delay: float = 3.0, longest_late: float = 3.0
) -> Plan:
    """A fault for `rate` (0 to 1) of all requests; the same seed gives the n-th request the same fate."""

    def choose(request: Request) -> Fault | None:
        luck = random.Random(f"{seed}:{request.number}")
        if luck.random() >= rate:
            return None
        kind = luck.choice(kinds)
        if kind in ("too_many", "maintenance"):
            return Fault(kind, seconds=luck.choice((1, 2)))
        return Fault(kind, seconds=luck.uniform(0.1, longest_late if kind == "late_commit" else longest_delay))

    return choose


def scripted(faults: Sequence[Fault | FaultKind | None], *, matching: Callable[[Request], bool] | None = None) -> Plan:
    """The first matching request meets the first entry, and so on; None lets it through, as does the list's end."""
    left = iter([Fault(fault) if isinstance(fault, str) else fault for fault in faults])

    def take(request: Request) -> Fault | None:
        if matching is not None and not matching(request):
            return None
        return next(left, None)

    return take


def asks(*methods: str, path: str = "", but_not: Collection[str] = ()) -> Callable[[Request], bool]:
    """Whether a request has one of the methods (none given: any) and a path with `path` and none of `but_not` in it."""

    def is_asked(request: Request) -> bool:
        is_method = not methods or request.method in methods
        return is_method and path in request.path and not any(part in request.path for part in but_not)

    return is_asked
