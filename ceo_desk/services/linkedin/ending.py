"""What of LinkedIn comes to its end soon: a sign-in, and the version of its interface that this desk speaks."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from ceo_desk.storage.accounts import Account

SHOWN_FROM = timedelta(days=14)
"""How long before its end a sign-in is spoken of, and renewed where it can be."""
VERSION_SHOWN_FROM = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Ending:
    """A sign-in whose last day is near, or past."""

    account: Account
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Ends:
    """The sign-ins that end soon, the nearest first, and the day of the version where that is near."""

    sign_ins: tuple[Ending, ...] = ()
    version: datetime | None = None
