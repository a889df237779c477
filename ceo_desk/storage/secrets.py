"""Secrets: in the operating system's keyring, or for this run only. Never in a file of the desk.

A keyring may raise whatever the libraries below it raise (a bus that ended, a prompt that was closed): each call takes
any exception for a keyring that is out of reach, because a lost keyring must never lock the drafts. Only the error's
kind is noted: its text could name a secret.
"""

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ceo_desk.domain.errors import BadInput, StorageFailed
from ceo_desk.storage.keyrings import safe_keyring

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

LONGEST = 1280
"""UTF-16 characters that every system's keyring takes."""

VARIABLE = "CEO_DESK_SECRET_"

log = logging.getLogger(__name__)


class Secrets:
    """The secrets of one desk's accounts. The keyring is looked for when it is first needed."""

    def __init__(self, desk_id: str, environment: Mapping[str, str]) -> None:
        self._service = f"CEO Desk/{desk_id}"
        self._environment = environment
        self._of_this_run: dict[str, str] = {}
        self._keyring: KeyringBackend | None = None
        self._is_looked_for = False

    def store(self, account_id: str, secret: str) -> bool:
        """Keeps a secret; False where it serves this run only, because no safe keyring took it.

        Raises BadInput for one that is too long.
        """
        if len(secret.encode("utf-16-le")) // 2 > LONGEST:
            raise BadInput(f"This password is longer than {LONGEST:,} characters.", "Check what you pasted.")
        self._of_this_run[account_id] = secret
        keyring = self._open()
        if keyring is None:
            return False
        try:
            keyring.set_password(self._service, account_id, secret)
            return keyring.get_password(self._service, account_id) == secret
        except Exception as error:
            log.warning("the keyring did not keep a secret: %s", type(error).__name__)
            return False

    def has_keyring(self) -> bool:
        """True where a safe keyring keeps what is stored, beyond this run."""
        return self._open() is not None

    def read(self, account_id: str, account_name: str) -> str | None:
        """The secret of an account; None where there is none, or the keyring is locked.

        Only where no safe keyring exists, the environment's variable of the account's name is looked at.
        """
        if account_id in self._of_this_run:
            return self._of_this_run[account_id]
        keyring = self._open()
        if keyring is None:
            return self._environment.get(variable_of(account_name)) or None
        try:
            return keyring.get_password(self._service, account_id)
        except Exception as error:
            log.warning("the keyring gave no secret: %s", type(error).__name__)
            return None

    def forget(self, account_id: str) -> None:
        """Removes a secret everywhere. Raises StorageFailed where the keyring still has it."""
        self._of_this_run.pop(account_id, None)
        keyring = self._open()
        if keyring is None:
            return
        try:
            if keyring.get_password(self._service, account_id) is not None:
                keyring.delete_password(self._service, account_id)
        except Exception as error:
            raise StorageFailed(
                "The system's keyring did not let the password go.",
                "Unlock the keyring, then try again.",
                detail=type(error).__name__,
            ) from error

    def _open(self) -> "KeyringBackend | None":
        if not self._is_looked_for:
            self._keyring = safe_keyring(self._environment)
            self._is_looked_for = True
        return self._keyring


def variable_of(account_name: str) -> str:
    """The environment variable of an account: capitals, with - and . as _."""
    return VARIABLE + account_name.upper().replace("-", "_").replace(".", "_")
