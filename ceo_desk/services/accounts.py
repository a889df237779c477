"""Accounts: connecting a place, proving that it really works, and opening its channel."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ceo_desk.domain.channel import Channel, Identity, Problem, Rejected, SignInNeeded, Unreachable
from ceo_desk.domain.errors import BadInput, Taken, Unknown
from ceo_desk.domain.links import LinkState
from ceo_desk.domain.publication import Why
from ceo_desk.services.timing import Clock, NewId
from ceo_desk.services.troubles import as_error
from ceo_desk.storage.accounts import Account, Accounts
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.secrets import Secrets

if TYPE_CHECKING:
    from ceo_desk.channels.linkedin.door import LinkedInDoor

OpenChannel = Callable[[Account], "Channel | SignInNeeded"]
"""The channel of an account with its secret; SignInNeeded where there is none."""

PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class Connection:
    """A place that was found and can be signed in to: `connect` makes its channel from a login and a secret."""

    place: str
    connect: Callable[[str, str], Channel]
    sign_in_page: Callable[[str], str] | None = None
    """Where a person gets a password for this desk, for the desk's own UUID; None where none is needed."""
    title: str = ""
    url: str = ""
    """The place's name and address for people, as far as it tells them before anybody signed in."""


Discover = Callable[[str], "Connection | Rejected | Unreachable"]
"""Finds the place behind an address that a person typed."""


class ChannelDoor(Protocol):
    """What knows every kind of channel: the composition root's."""

    def discoveries(self) -> Mapping[str, Discover]:
        """How each kind of place is found."""
        ...

    def open(self, account: Account) -> Channel | SignInNeeded:
        """The channel of an account, with its secret."""
        ...

    def ask_link(self, link: str) -> LinkState:
        """Whether a link of a post works; only the open web is asked."""
        ...

    def fetch_picture(self, address: str) -> bytes | None:
        """What lies at an address, within bounds; only the open web is asked. None where it can't be had."""
        ...

    def linkedin_door(self) -> "LinkedInDoor":
        """The way to LinkedIn's sign-in."""
        ...

    def close(self) -> None:
        """Lets go of the lines that channels keep open; they can be opened again."""
        ...


class AccountDesk:
    """Connects, checks, lists and removes accounts."""

    def __init__(
        self,
        accounts: Accounts,
        secrets: Secrets,
        outbox: Outbox,
        discoveries: Mapping[str, Discover],
        open_channel: OpenChannel,
        clock: Clock,
        new_id: NewId,
        desk_id: str,
    ) -> None:
        self._desk_id = desk_id
        self._accounts = accounts
        self._secrets = secrets
        self._outbox = outbox
        self._discoveries = discoveries
        self._open_channel = open_channel
        self._clock = clock
        self._new_id = new_id

    def all(self) -> tuple[Account, ...]:
        """Every account, in the order of their names."""
        return self._accounts.all()

    def name_of(self, account_id: str) -> str:
        """The name of an account, also of one that was removed. Raises Unknown."""
        return self._accounts.by_id(account_id).name

    def name_at(self, source_id: str) -> str:
        """The name of an account at a source; "" where none is connected any more."""
        return next((account.name for account in self._accounts.all() if account.source.id == source_id), "")

    def add(
        self, channel: str, address: str, login: str, secret: str, name: str, *, actor: str
    ) -> tuple[Account, bool]:
        """Signs in for real and keeps the account; the second value is False where the secret serves this run only.

        Raises Taken (the name), BadInput (no secret), WorldSaidNo, OutOfReach.
        """
        _check_secret(secret)
        identity = self.try_sign_in(self.find_place(channel, address), login, secret)
        return self.keep(channel, login, secret, identity, name, actor=actor)

    def find_place(self, channel: str, address: str) -> Connection:
        """The place behind an address as typed; nothing is written or signed in to. Raises WorldSaidNo, OutOfReach."""
        found = self._discoveries[channel](address)
        if not isinstance(found, Connection):
            raise as_error(found)
        return found

    def keeps_passwords(self) -> bool:
        """True where this laptop's keyring keeps passwords; False where each serves this run only."""
        return self._secrets.has_keyring()

    def page_of(self, place: Connection) -> str:
        """The page of a place that shows a password for this desk; "" where none is needed."""
        return place.sign_in_page(self._desk_id) if place.sign_in_page else ""

    def try_sign_in(self, place: Connection, login: str, secret: str) -> Identity:
        """Signs in for real and keeps nothing. Raises BadInput (no secret), WorldSaidNo, OutOfReach."""
        _check_secret(secret)
        identity = place.connect(login.strip(), secret.strip()).check()
        if not isinstance(identity, Identity):
            raise as_error(identity)
        return identity

    def known(self, channel: str, identity: Identity) -> Account | None:
        """The account of that very person at that place, where it is connected already."""
        same = (one for one in self._accounts.all() if one.channel == channel and one.source.place == identity.source)
        return next((one for one in same if one.person_id == identity.person_id), None)

    def keep(
        self, channel: str, login: str, secret: str, identity: Identity, name: str = "", *, actor: str
    ) -> tuple[Account, bool]:
        """Keeps an account that was just signed in to, under a name of its own or the given one.

        The second value is False where the secret serves this run only. Raises Taken (the name), BadInput.
        """
        login, name = login.strip(), name.strip() or _name_for(identity)
        self._check_free(name)
        account_id = self._new_id()
        is_kept = self._secrets.store(account_id, secret.strip())
        account = self._accounts.add(name, channel, login, identity, actor=actor, at=self._clock(), id=account_id)
        return account, is_kept

    def sign_in_page(self, channel: str, address: str) -> str:
        """The page that shows a password for this desk; "" where none is needed. Raises WorldSaidNo, OutOfReach."""
        return self.page_of(self.find_place(channel, address))

    def trouble_of(self, account: Account) -> Problem | None:
        """Why nothing can go through an account before somebody signs in again; None where nothing is known of it."""
        channel = self._open_channel(account)
        if isinstance(channel, SignInNeeded):
            return channel.problem
        waiting = (one for one in self._outbox.deliveries() if one.account == account.id and one.why is Why.SIGN_IN)
        return next((one.problem for one in waiting if one.problem is not None), None)

    def add_practice(self, *, actor: str) -> Account:
        """The practice account; where it exists already, that one."""
        known = [account for account in self._accounts.all() if account.channel == PRACTICE]
        if known:
            return known[0]
        identity = self.find_place(PRACTICE, "").connect("", "").check()
        if not isinstance(identity, Identity):
            raise as_error(identity)
        self._check_free(PRACTICE)
        return self._accounts.add(PRACTICE, PRACTICE, "", identity, actor=actor, at=self._clock(), id=self._new_id())

    def check(self, name: str, new_secret: str | None, *, actor: str) -> tuple[Account, bool]:
        """Looks again who this is and what it may do; a new secret is kept once it works, and what waited goes on.

        The second value is False where the secret serves this run only. Raises Unknown, WorldSaidNo, OutOfReach.
        """
        account = self._accounts.find(name)
        is_kept = True
        if new_secret is None:
            channel = self._open_channel(account)
            identity = channel if isinstance(channel, SignInNeeded) else channel.check()
        else:
            found = self._discoveries[account.channel](account.source.place)
            identity = (
                found.connect(account.login, new_secret.strip()).check() if isinstance(found, Connection) else found
            )
        if not isinstance(identity, Identity):
            raise as_error(identity)
        if new_secret is not None:
            is_kept = self._secrets.store(account.id, new_secret.strip())
        self._accounts.checked(account.id, identity, actor=actor, at=self._clock())
        self._resume(account)
        return self._accounts.find(name), is_kept

    def remove(self, name: str, *, actor: str) -> Account:
        """Forgets its secrets and hides the account; its comments and triage are kept. Raises Unknown."""
        account = self._accounts.find(name)
        for secret in (account.id, f"{account.id}/app", f"{account.id}/refresh"):
            self._secrets.forget(secret)
        self._accounts.remove(name, actor=actor, at=self._clock())
        return account

    def _check_free(self, name: str) -> None:
        try:
            self._accounts.find(name)
        except Unknown:
            return
        raise Taken(f"An account named {name} exists already.", "Choose another name.")

    def _resume(self, account: Account) -> None:
        for publication in self._outbox.deliveries():
            delivery = publication.delivery
            if publication.account == account.id and delivery is not None and delivery.why is Why.SIGN_IN:
                turn = delivery.with_turn(site_keeps_hour=account.capabilities.schedule)
                self._outbox.deliver(publication.id, turn)


def _check_secret(secret: str) -> None:
    if not secret.strip():
        raise BadInput("The password for this desk is missing.", "Copy it from your site and paste it here.")


def _name_for(identity: Identity) -> str:
    host = identity.source_url.split("//", 1)[-1].strip("/")
    return "".join(char if char.isalnum() or char in "-." else "-" for char in host.lower()).strip("-.") or "blog"
