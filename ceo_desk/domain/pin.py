"""The leader's PIN: what it may be, what an approval proves, and how long wrong ones have to wait."""

import unicodedata
from datetime import timedelta
from enum import StrEnum

from ceo_desk.domain.errors import BadInput

SHORTEST, LONGEST = 4, 12
FREE_TRIES = 5
"""So many wrong PINs one after the other; from the last of them on each is followed by a wait."""
FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=1), timedelta(hours=1)


class Proof(StrEnum):
    """What stands behind an approval, as its entry says it."""

    OWN = ""
    """An assistant's own answer: no leader's word is in it."""
    DESK = "desk"
    """Somebody approved it at this desk under that name; nothing proves who."""
    PIN = "pin"
    """The leader's PIN was typed for it."""


def checked_pin(typed: str) -> str:
    """A PIN as it is kept. Raises BadInput, which never says what was typed."""
    pin = as_typed(typed)
    if not SHORTEST <= len(pin) <= LONGEST:
        raise BadInput("A PIN has 4 to 12 digits or signs.", "Choose another one.")
    if not all(sign.isprintable() and not sign.isspace() for sign in pin):
        raise BadInput("A PIN has no blanks in it.", "Choose another one.")
    return pin


def as_typed(typed: str) -> str:
    """The same signs, however a keyboard composes them."""
    return unicodedata.normalize("NFC", typed)


def wait_after(wrong: int) -> timedelta:
    """How long nobody may try again after so many wrong PINs: nothing, then a minute, and twice as long each time."""
    if wrong < FREE_TRIES:
        return timedelta()
    doubled: int = 2 ** min(wrong - FREE_TRIES, 10)
    return min(FIRST_WAIT * doubled, LONGEST_WAIT)
