"""The leader's PIN in the operating system's keyring: as a salted hash, with how often a wrong one was typed.

It stands in no database, file or log. Whatever a keyring raises is a keyring that is out of reach; only the error's
kind is noted. Who reads and writes it holds the lock, so that two processes never count a wrong PIN once.
"""

import hashlib
import hmac
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Protocol

from ceo_desk.domain.errors import DeskBusy, NoSafeKeyring, StorageFailed


class SafeKeyring(Protocol):
    """What a PIN needs of the system's keyring."""

    def get_password(self, service: str, username: str, /) -> str | None:
        """What is kept under a name."""
        ...

    def set_password(self, service: str, username: str, password: str, /) -> None:
        """Keeps it."""
        ...

    def delete_password(self, service: str, username: str, /) -> None:
        """Lets it go."""
        ...


FindKeyring = Callable[[], SafeKeyring | None]
"""Finds the system's safe keyring; None where there is none."""

NAME = "approval-pin"
WORK, BLOCK, LANES = 2**15, 8, 1
"""scrypt's N, r and p: 32 MiB and about a tenth of a second a try. They are kept beside each hash."""
MOST_MEMORY = 128 * 1024 * 1024
PATIENCE_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class KeptPin:
    """What the keyring holds. `wrong` PINs were typed since the last right one, the last of them at `tried_at`."""

    salt: str = field(repr=False)
    hash: str = field(repr=False)
    n: int = WORK
    r: int = BLOCK
    p: int = LANES
    wrong: int = 0
    tried_at: str = ""


def seal(pin: str) -> KeptPin:
    """A new PIN as it is kept, under a salt of its own."""
    salt = os.urandom(16).hex()
    return KeptPin(salt, _hash(pin, salt, WORK, BLOCK, LANES))


def opens(kept: KeptPin, pin: str) -> bool:
    """True for the PIN that was kept."""
    return hmac.compare_digest(_hash(pin, kept.salt, kept.n, kept.r, kept.p), kept.hash)


class PinStore:
    """Where one desk's PIN lies."""

    def __init__(self, desk_id: str, find_keyring: FindKeyring, lock: Path) -> None:
        self._service = f"CEO Desk/{desk_id}"
        self._find = find_keyring
        self._keyring: SafeKeyring | None = None
        self._lock = lock

    def has_keyring(self) -> bool:
        """True where a PIN can be kept on this laptop."""
        return self._open() is not None

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Nobody else looks at the PIN meanwhile, in this process or another. Raises DeskBusy."""
        from filelock import FileLock, Timeout

        lock = FileLock(self._lock, timeout=PATIENCE_SECONDS)
        try:
            lock.acquire()
        except (Timeout, OSError) as error:
            raise DeskBusy(
                "The PIN is being looked at elsewhere.", "Try again in a moment.", detail=type(error).__name__
            ) from error
        try:
            yield
        finally:
            lock.release()

    def read(self) -> KeptPin | None:
        """What is kept; None where this laptop's keyring has nothing that can be read. Raises StorageFailed."""
        try:
            text = self._must_open().get_password(self._service, NAME)
        except StorageFailed:
            raise
        except Exception as error:
            raise _out_of_reach(error) from None
        try:
            return KeptPin(**json.loads(text)) if text else None
        except (ValueError, TypeError):
            return None

    def keep(self, kept: KeptPin) -> None:
        """Puts it into the keyring; it is there when this returns. Raises StorageFailed."""
        keyring, text = self._must_open(), json.dumps(asdict(kept))
        try:
            keyring.set_password(self._service, NAME, text)
            is_there = keyring.get_password(self._service, NAME) == text
        except Exception as error:
            raise _out_of_reach(error) from None
        if not is_there:
            raise _out_of_reach(None)

    def forget(self) -> None:
        """Removes it. Raises StorageFailed."""
        keyring = self._must_open()
        try:
            if keyring.get_password(self._service, NAME) is not None:
                keyring.delete_password(self._service, NAME)
        except Exception as error:
            raise _out_of_reach(error) from None

    def _open(self) -> SafeKeyring | None:
        if self._keyring is None:
            self._keyring = self._find()
        return self._keyring

    def _must_open(self) -> SafeKeyring:
        keyring = self._open()
        if keyring is None:
            raise NoSafeKeyring(
                "This laptop has no safe keyring, and a PIN is kept nowhere else.",
                "Ask your IT for the system's keyring, then set the PIN.",
            )
        return keyring


def _hash(pin: str, salt: str, n: int, r: int, p: int) -> str:
    return hashlib.scrypt(pin.encode(), salt=bytes.fromhex(salt), n=n, r=r, p=p, maxmem=MOST_MEMORY, dklen=32).hex()


def _out_of_reach(error: Exception | None) -> StorageFailed:
    return StorageFailed(
        "The system's keyring, which keeps the PIN, is out of reach.",
        "Unlock the keyring, then try again.",
        detail=type(error).__name__ if error else "not kept",
    )
