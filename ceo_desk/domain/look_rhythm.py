"""How long the desk waits until it looks for comments again: sooner where people write, later where nobody does."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 2, 3, 5, 8, 12, 15))
AT_FIRST = 2
LONGEST_ASKED = timedelta(hours=6)
"""A place that asks for more than this is asked again then, all the same."""


@dataclass(frozen=True, slots=True)
class LookRhythm:
    """The pause after the last look; each look makes the next one."""

    step: int = AT_FIRST

    @property
    def pause(self) -> timedelta:
        """From the end of a look to the next."""
        return PAUSES[self.step]

    def after(self, brought: int) -> "LookRhythm":
        """Where something came or changed, the next look is soon; where nothing did, or it failed, a step later."""
        return replace(self, step=0 if brought else min(self.step + 1, len(PAUSES) - 1))


def not_before(now: datetime, asked_seconds: float) -> datetime | None:
    """Until when a place that asked for so many seconds is left alone; None where it asked for none."""
    return now + min(timedelta(seconds=asked_seconds), LONGEST_ASKED) if asked_seconds > 0 else None
