"""What outlasts a permission: the app that it came from, the means to renew it, and the day it ends. Keyring only."""

import json
from dataclasses import dataclass, field
from datetime import datetime

from ceo_desk.channels.linkedin.signing_in import AppKeys, SignedIn
from ceo_desk.domain import moment
from ceo_desk.storage.secrets import Secrets


@dataclass(frozen=True, slots=True)
class KeptKeys:
    """The app of an account. `ends_at` is None where LinkedIn never said it, `refresh` "" where it gave none."""

    keys: AppKeys
    ends_at: datetime | None
    refresh: str = field(default="", repr=False)


class AppKeyring:
    """Two secrets beside the permission itself, which alone may fill a keyring's longest one."""

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets

    def keep(self, account_id: str, keys: AppKeys, signed: SignedIn) -> None:
        """Keeps what came with a permission; an app that gives no means to renew takes the earlier one away."""
        self._write(account_id, keys, signed.ends_at)
        if signed.refresh:
            self._secrets.store(f"{account_id}/refresh", signed.refresh)
        else:
            self._secrets.forget(f"{account_id}/refresh")

    def forget_end(self, account_id: str) -> None:
        """The permission was pasted in: its end is not known any more, nor is there a means to renew it."""
        kept = self.read(account_id)
        if kept is not None:
            self._write(account_id, kept.keys, None)
            self._secrets.forget(f"{account_id}/refresh")

    def read(self, account_id: str) -> KeptKeys | None:
        """What is kept of an account; None where its permission was pasted in, or the keyring is locked."""
        text = self._secrets.read(f"{account_id}/app", "")
        try:
            kept = json.loads(text or "{}")
            keys = AppKeys(kept["client_id"], kept["client_secret"])
            ends_at = moment.from_text(kept["ends_at"]) if kept["ends_at"] else None
        except (ValueError, KeyError, TypeError):
            return None
        return KeptKeys(keys, ends_at, self._secrets.read(f"{account_id}/refresh", "") or "")

    def _write(self, account_id: str, keys: AppKeys, ends_at: datetime | None) -> None:
        kept = {
            "client_id": keys.client_id,
            "client_secret": keys.client_secret,
            "ends_at": moment.to_text(ends_at) if ends_at else "",
        }
        self._secrets.store(f"{account_id}/app", json.dumps(kept, separators=(",", ":")))
