"""Signing in to LinkedIn: with the company's app in the browser, or with a permission pasted in; and renewing it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from ceo_desk.channels.linkedin.door import LinkedInDoor
from ceo_desk.channels.linkedin.signing_in import (
    PAGE_SCOPES,
    PERSON_SCOPES,
    AppKeys,
    Attempt,
    SignedIn,
    code_in,
)
from ceo_desk.domain import moment
from ceo_desk.domain.errors import BadInput
from ceo_desk.services.accounts import AccountDesk
from ceo_desk.services.troubles import as_error
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.secrets import Secrets

CHANNEL = "linkedin"


@dataclass(frozen=True, slots=True)
class Begun:
    """A sign-in that waits for the browser to come back."""

    page: str
    keys: AppKeys
    attempt: Attempt
    author: str


class LinkedInSignIn:
    """Keeps accounts of LinkedIn signed in. App keys and permissions stand in the keyring only."""

    def __init__(self, accounts: AccountDesk, secrets: Secrets, find_door: Callable[[], LinkedInDoor]) -> None:
        self._accounts = accounts
        self._secrets = secrets
        self._find_door = find_door

    def begin(self, client_id: str, client_secret: str, redirect: str, author: str = "") -> Begun:
        """The page to open; `author` is "" for the person, else the page `urn:li:organization:…`. Raises BadInput."""
        if not client_id.strip():
            raise BadInput("The app's name at LinkedIn is missing.", "Copy the Client ID from the app's page.")
        keys = AppKeys(client_id.strip(), client_secret.strip())
        attempt = Attempt(redirect, PAGE_SCOPES if author else PERSON_SCOPES)
        return Begun(self._find_door().page(keys, attempt), keys, attempt, author)

    def finish(self, begun: Begun, came_back: str, name: str = "", *, actor: str) -> tuple[Account, bool]:
        """Keeps the account; `came_back` is the address that the browser was sent to.

        Who is connected already is renewed, with all that hangs on the account. The second value is False where the
        permission serves this run only. Raises WorldSaidNo, OutOfReach, Taken.
        """
        code = code_in(came_back, begun.attempt)
        if not isinstance(code, str):
            raise as_error(code)
        signed = self._find_door().exchange(begun.keys, begun.attempt, code)
        if not isinstance(signed, SignedIn):
            raise as_error(signed)
        account, is_kept = self.add(signed.token, begun.author, name, actor=actor)
        self._secrets.store(f"{account.id}/app", _to_text(begun.keys, signed))
        return account, is_kept

    def add(self, token: str, author: str = "", name: str = "", *, actor: str) -> tuple[Account, bool]:
        """Keeps an account by a permission that was pasted in. Raises BadInput, WorldSaidNo, OutOfReach, Taken."""
        identity = self._accounts.try_sign_in(self._accounts.find_place(CHANNEL, author), author, token)
        known = self._accounts.known(CHANNEL, identity)
        if known is not None:
            return self._accounts.check(known.name, token, actor=actor)
        wanted = name or ("linkedin-page" if author else CHANNEL)
        return self._accounts.keep(CHANNEL, author, token, identity, wanted, actor=actor)

    def ends_at(self, account: Account) -> datetime | None:
        """When the permission ends; None where LinkedIn never said so (a permission that was pasted in)."""
        kept = self._secrets.read(f"{account.id}/app", "")
        return _ends_at(kept) if kept else None

    def renew(self, account: Account, *, actor: str) -> bool:
        """Renews without the person; False where LinkedIn gave no means for it. Raises WorldSaidNo, OutOfReach."""
        kept = json.loads(self._secrets.read(f"{account.id}/app", "") or "{}")
        if not kept.get("refresh"):
            return False
        keys = AppKeys(kept["client_id"], kept["client_secret"])
        signed = self._find_door().renew(keys, kept["refresh"])
        if not isinstance(signed, SignedIn):
            raise as_error(signed)
        self._accounts.check(account.name, signed.token, actor=actor)
        self._secrets.store(f"{account.id}/app", _to_text(keys, signed))
        return True


def author_of(spoken: str) -> str:
    """`person` or `organization:N`, as typed, as LinkedIn names it; "" for the person. Raises BadInput."""
    if spoken == "person":
        return ""
    kind, _, number = spoken.partition(":")
    if kind != "organization" or not number.isdigit():
        raise BadInput(f"“{spoken}” is nobody on LinkedIn.", "Say person, or organization: and the page's number.")
    return f"urn:li:organization:{number}"


def _to_text(keys: AppKeys, signed: SignedIn) -> str:
    """App keys and what lasts longer than the permission, for the keyring."""
    kept = {
        "client_id": keys.client_id,
        "client_secret": keys.client_secret,
        "refresh": signed.refresh,
        "ends_at": moment.to_text(signed.ends_at),
    }
    return json.dumps(kept, separators=(",", ":"))


def _ends_at(kept: str) -> datetime | None:
    try:
        return moment.from_text(json.loads(kept)["ends_at"])
    except (ValueError, KeyError, TypeError):
        return None
