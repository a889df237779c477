"""Signing in to LinkedIn: with the company's app in the browser, or with a permission pasted in; and renewing it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count

from ceo_desk.channels.linkedin.door import LinkedInDoor
from ceo_desk.channels.linkedin.signing_in import (
    PAGE_SCOPES,
    PERSON_SCOPES,
    AppKeys,
    Attempt,
    SignedIn,
    code_in,
)
from ceo_desk.domain.errors import BadInput, DeskError, NotAllowed
from ceo_desk.services.accounts import AccountDesk
from ceo_desk.services.linkedin.app_keys import AppKeyring
from ceo_desk.services.linkedin.ending import SHOWN_FROM, VERSION_SHOWN_FROM, Ending, Ends
from ceo_desk.services.timing import Clock
from ceo_desk.services.troubles import as_error
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.secrets import Secrets

CHANNEL = "linkedin"
RENEW_EVERY = timedelta(hours=6)
_PAGE = "urn:li:organization:"


@dataclass(frozen=True, slots=True)
class Begun:
    """A sign-in that waits for the browser to come back."""

    page: str
    keys: AppKeys
    attempt: Attempt
    author: str


class LinkedInSignIn:
    """Keeps accounts of LinkedIn signed in. App keys and permissions stand in the keyring only."""

    def __init__(
        self, accounts: AccountDesk, secrets: Secrets, find_door: Callable[[], LinkedInDoor], clock: Clock
    ) -> None:
        self._accounts = accounts
        self._kept = AppKeyring(secrets)
        self._find_door = find_door
        self._clock = clock
        self._tried: dict[str, datetime] = {}
        self._ends: dict[tuple[str, datetime], datetime | None] = {}

    def begin(
        self, client_id: str, client_secret: str, redirect: str, author: str = "", *, is_page: bool = False
    ) -> Begun:
        """The page to open; `author` is "" for the person, else the page `urn:li:organization:…`. Raises BadInput.

        `is_page` without an author: which page is chosen once LinkedIn has told them (`pages`).
        """
        if not client_id.strip():
            raise BadInput("The app's name at LinkedIn is missing.", "Copy the Client ID from the app's page.")
        keys = AppKeys(client_id.strip(), client_secret.strip())
        attempt = Attempt(redirect, PAGE_SCOPES if is_page or author.startswith(_PAGE) else PERSON_SCOPES)
        return Begun(self._find_door().page(keys, attempt), keys, attempt, author)

    def exchange(self, begun: Begun, came_back: str) -> SignedIn:
        """The permission behind the address that the browser was sent to. Raises WorldSaidNo, OutOfReach."""
        code = code_in(came_back, begun.attempt)
        if not isinstance(code, str):
            raise as_error(code)
        signed = self._find_door().exchange(begun.keys, begun.attempt, code)
        if not isinstance(signed, SignedIn):
            raise as_error(signed)
        return signed

    def pages(self, token: str) -> tuple[tuple[str, str], ...]:
        """The pages that a permission may speak for, author and name. Raises WorldSaidNo, OutOfReach."""
        found = self._find_door().pages(token)
        if not isinstance(found, tuple):
            raise as_error(found)
        return found

    def keep(
        self, begun: Begun, signed: SignedIn, author: str = "", name: str = "", *, actor: str
    ) -> tuple[Account, bool]:
        """Keeps the account of a permission. Who is connected already is renewed, with all that hangs on the account.

        The second value is False where it serves this run only. Raises WorldSaidNo, OutOfReach, Taken.
        """
        account, is_kept = self._add(signed.token, author or begun.author, name, actor)
        self._kept.keep(account.id, begun.keys, signed)
        return account, is_kept

    def finish(self, begun: Begun, came_back: str, name: str = "", *, actor: str) -> tuple[Account, bool]:
        """Both steps at once, where it is known who speaks. Raises WorldSaidNo, OutOfReach, Taken."""
        return self.keep(begun, self.exchange(begun, came_back), "", name, actor=actor)

    def add(self, token: str, author: str = "", name: str = "", *, actor: str) -> tuple[Account, bool]:
        """Keeps an account by a permission that was pasted in. Raises BadInput, WorldSaidNo, OutOfReach, Taken."""
        account, is_kept = self._add(token, author, name, actor)
        self._kept.forget_end(account.id)
        return account, is_kept

    def keys_of(self, account: Account) -> AppKeys | None:
        """The app that an account signed in with, for the next time; None where it was pasted in."""
        kept = self._kept.read(account.id)
        return kept.keys if kept else None

    def ends_at(self, account: Account) -> datetime | None:
        """When the permission ends; None where LinkedIn never said so (a permission that was pasted in).

        The keyring is asked once for each sign-in: it may be slow, or ask the person.
        """
        turn = account.id, account.checked_at
        if turn not in self._ends:
            kept = self._kept.read(account.id)
            self._ends[turn] = kept.ends_at if kept else None
        return self._ends[turn]

    def endings(self) -> tuple[Ending, ...]:
        """The sign-ins that end within 14 days, the nearest first."""
        last = self._clock() + SHOWN_FROM
        found = ((account, self.ends_at(account)) for account in self._mine())
        near = [Ending(account, ends_at) for account, ends_at in found if ends_at is not None and ends_at <= last]
        return tuple(sorted(near, key=lambda one: one.ends_at))

    def ends(self) -> Ends:
        """What ends soon: sign-ins within 14 days, the version that the desk speaks within 60."""
        try:
            version = self._find_door().version_ends
        except NotAllowed:  # a trial elsewhere, which every call refuses in words
            version = None
        is_near = version is not None and version - self._clock() <= VERSION_SHOWN_FROM
        return Ends(self.endings(), version if is_near else None)

    def renew(self, account: Account, *, actor: str) -> bool:
        """Renews without the person; False where LinkedIn gave no means for it. Raises WorldSaidNo, OutOfReach."""
        kept = self._kept.read(account.id)
        if kept is None or not kept.refresh:
            return False
        signed = self._find_door().renew(kept.keys, kept.refresh)
        if not isinstance(signed, SignedIn):
            raise as_error(signed)
        self._accounts.check(account.name, signed.token, actor=actor)
        self._kept.keep(account.id, kept.keys, signed)
        return True

    def renew_due(self, *, actor: str) -> tuple[DeskError, ...]:
        """Renews what ends soon and can be renewed; what did not work is told, and tried again hours later."""
        told, now = [], self._clock()
        for ending in self.endings():
            tried = self._tried.get(ending.account.id)
            if tried is not None and now - tried < RENEW_EVERY:
                continue
            self._tried[ending.account.id] = now
            try:
                self.renew(ending.account, actor=actor)
            except DeskError as error:
                told.append(error)
        return tuple(told)

    def _mine(self) -> list[Account]:
        return [account for account in self._accounts.all() if account.channel == CHANNEL]

    def _add(self, token: str, author: str, name: str, actor: str) -> tuple[Account, bool]:
        identity = self._accounts.try_sign_in(self._accounts.find_place(CHANNEL, author), author, token)
        known = self._accounts.known(CHANNEL, identity)
        if known is not None:
            return self._accounts.check(known.name, token, actor=actor)
        is_page = author.startswith(_PAGE)
        wanted = name or self._free_name("linkedin-page" if is_page else CHANNEL)
        return self._accounts.keep(CHANNEL, author, token, identity, wanted, actor=actor)

    def _free_name(self, wanted: str) -> str:
        """A second person or page gets a number."""
        taken = {account.name for account in self._accounts.all()}
        numbered = (f"{wanted}-{number}" for number in count(2))
        return wanted if wanted not in taken else next(name for name in numbered if name not in taken)


def author_of(spoken: str) -> str:
    """`person` or `organization:N`, as typed, as LinkedIn names it; "" for the person. Raises BadInput."""
    if spoken == "person":
        return ""
    kind, _, number = spoken.partition(":")
    if kind != "organization" or not number.isdigit():
        raise BadInput(f"“{spoken}” is nobody on LinkedIn.", "Say person, or organization: and the page's number.")
    return f"urn:li:organization:{number}"
