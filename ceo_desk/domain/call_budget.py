"""How a service's calls of one day are spent: some kept back for what people send, the rest over the whole day."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol, runtime_checkable

KEPT_BACK = 0.3
"""This share of the day's calls is for posts and answers alone."""
AT_ONCE = 0.15
"""So much of the rest may be spent right at the day's begin."""


def may_look(spent: int, a_day: int | None, now: datetime) -> bool:
    """Whether a look for comments may be made by itself; None = any number of calls is allowed."""
    if a_day is None:
        return True
    at = now.astimezone(UTC)
    passed = (at.hour * 3600 + at.minute * 60 + at.second) / 86_400
    share = AT_ONCE + (1 - AT_ONCE) * passed
    return spent < a_day * (1 - KEPT_BACK) * share


@runtime_checkable
class TellsCalls(Protocol):
    """A channel whose service counts how often it is called."""

    def tell_calls(self, told: Callable[[], None]) -> None:
        """From here on every call is told before it leaves."""
        ...
