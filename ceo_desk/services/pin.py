"""The leader's PIN: set, typed, remembered for a short while, and demanded of every approval as the leader.

The setting `approval_pin` says since when it is asked for, and stands in the record; the PIN itself is in the system's
keyring alone. Where the keyring is out of reach, nothing is approved: a desk that asks for a PIN never goes on without.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from ceo_desk.domain.errors import BadInput, NotAllowed, PinNeeded, PinRefused
from ceo_desk.domain.moment import from_text, to_text
from ceo_desk.domain.pin import Proof, as_typed, checked_pin, wait_after
from ceo_desk.domain.publication import Kind
from ceo_desk.services.timing import Clock
from ceo_desk.storage.people import People
from ceo_desk.storage.pins import KeptPin, PinStore, opens, seal
from ceo_desk.storage.settings import APPROVAL_PIN, Settings

REMEMBERED = timedelta(minutes=5)
"""So long a PIN that was typed holds for more approvals of the same person, in memory alone."""


class LeadersPin:
    """One desk's PIN. What is remembered belongs to this process."""

    def __init__(self, store: PinStore, settings: Settings, people: People, clock: Clock) -> None:
        self._store = store
        self._settings = settings
        self._people = people
        self._clock = clock
        self._proven: tuple[str, datetime] | None = None

    def is_set(self) -> bool:
        """True where approvals as the leader ask for it."""
        return bool(self._settings.get(APPROVAL_PIN))

    def can_be_kept(self) -> bool:
        """True where this laptop has a safe keyring."""
        return self._store.has_keyring()

    def set(self, new: str, present: str = "", *, actor: str) -> None:
        """Sets or changes it; a PIN that is there already has to be typed first.

        Raises BadInput, PinRefused, NotAllowed (an assistant), NoSafeKeyring, StorageFailed.
        """
        self._check_leader(actor)
        pin = checked_pin(new)
        with self._store.taken():
            self._check_present(present)
            self._store.keep(seal(pin))
            now = self._clock()
            self._settings.set(APPROVAL_PIN, to_text(now), actor=actor, at=now)
        self.forget_proof()

    def remove(self, present: str, *, actor: str) -> None:
        """Approvals ask for none any more. Raises PinRefused, NotAllowed (an assistant), StorageFailed."""
        self._check_leader(actor)
        with self._store.taken():
            self._check_present(present)
            self._settings.set(APPROVAL_PIN, "", actor=actor, at=self._clock())
            self._store.forget()
        self.forget_proof()

    def prove(self, typed: str, *, actor: str) -> None:
        """The PIN was typed: remembered for a short while. Raises BadInput (none), PinRefused, StorageFailed."""
        if not self.is_set():
            return
        with self._store.taken():
            kept = self._store.read()
            if kept is None:
                raise PinRefused("This laptop's keyring has no PIN for this desk.", "Set it anew in the settings.")
            self._try(kept, typed)
        self._proven = (actor, self._clock())

    def forget_proof(self) -> None:
        """The next approval asks again: somebody else sits down."""
        self._proven = None

    def demand(self, kind: Kind, *, actor: str) -> Proof:
        """What stands behind an approval now. Raises PinNeeded.

        An answer that an assistant sends, as the record says, is no leader's word; a post always is. An assistant under
        a name that a leader had is none: nobody becomes the leader by a change among the people.
        """
        is_own = kind is Kind.REPLY and self._is_assistant(actor)
        if not self.is_set():
            return Proof.OWN if is_own else Proof.DESK
        if is_own and not self._people.ever_led(actor):
            return Proof.OWN
        if self._is_proven(actor):
            return Proof.PIN
        raise PinNeeded("This goes out with the leader's PIN.", "Type the PIN first.")

    def _is_proven(self, actor: str) -> bool:
        if self._proven is None or self._proven[0] != actor:
            return False
        return timedelta() <= self._clock() - self._proven[1] < REMEMBERED

    def _is_assistant(self, actor: str) -> bool:
        return any(one.name == actor and one.face == "assistant" for one in self._people.all())

    def _check_leader(self, actor: str) -> None:
        if self._is_assistant(actor):
            raise NotAllowed("The leader alone sets the PIN.", "Ask the leader to sit down here.")

    def _check_present(self, present: str) -> None:
        """A PIN that is gone from this laptop's keyring can be set anew: the record says so."""
        kept = self._store.read() if self.is_set() else None
        if kept is not None:
            self._try(kept, present)

    def _try(self, kept: KeptPin, typed: str) -> None:
        """Counts a try before it is looked at, so that no end of the process saves one."""
        if not typed:
            raise BadInput("There is no PIN yet.", "Type it.")
        now = self._clock()
        until = _closed_until(kept, now)
        if until is not None:
            raise _too_many(now, until)
        counted = replace(kept, wrong=kept.wrong + 1, tried_at=to_text(now))
        self._store.keep(counted)
        if opens(kept, as_typed(typed)):
            self._store.keep(replace(kept, wrong=0, tried_at=""))
            return
        until = _closed_until(counted, now)
        if until is not None:
            raise _too_many(now, until)
        raise PinRefused("That is not the PIN.", "Type it again.")


def _closed_until(kept: KeptPin, now: datetime) -> datetime | None:
    """When the next try is allowed; None = now. A clock that was put back makes it no longer than it was."""
    wait = wait_after(kept.wrong)
    if not wait or not kept.tried_at:
        return None
    left = min(from_text(kept.tried_at) + wait - now, wait)
    return now + left if left > timedelta() else None


def _too_many(now: datetime, until: datetime) -> PinRefused:
    minutes = -(-int((until - now).total_seconds()) // 60) or 1
    how_long = "a minute" if minutes == 1 else f"{minutes} minutes"
    return PinRefused("Too many wrong PINs.", f"Wait {how_long}, then try again.", until=until)
