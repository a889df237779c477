"""Accounts: connecting a place, proving that it really works, and opening its channel."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from ceo_desk.domain.channel import Channel, Identity, Rejected, SignInNeeded, Unreachable
from ceo_desk.domain.errors import BadInput, Taken, Unknown
from ceo_desk.domain.publication import Why
from ceo_desk.services.timing import Clock, NewId
from ceo_desk.services.troubles import as_error
from ceo_desk.storage.accounts import Account, Accounts
from ceo_desk.storage.outbox import Outbox
from ceo_desk.storage.secrets import Secrets

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
        if not secret.strip():
            raise BadInput("The password for this desk is missing.", "Copy it from your site and paste it here.")
        found = self._discoveries[channel](address)
        if not isinstance(found, Connection):
            raise as_error(found)
        identity = found.connect(login, secret.strip()).check()
        if not isinstance(identity, Identity):
            raise as_error(identity)
        name = name or _name_for(identity)
        self._check_free(name)
        account_id = self._new_id()
        is_kept = self._secrets.store(account_id, secret.strip())
        account = self._accounts.add(name, channel, login, identity, actor=actor, at=self._clock(), id=account_id)
        return account, is_kept

    def sign_in_page(self, channel: str, address: str) -> str:
        """The page that shows a password for this desk; "" where none is needed. Raises WorldSaidNo, OutOfReach."""
        found = self._discoveries[channel](address)
        if not isinstance(found, Connection):
            raise as_error(found)
        return found.sign_in_page(self._desk_id) if found.sign_in_page else ""

    def add_practice(self, *, actor: str) -> Account:
        """The practice account; where it exists already, that one."""
        known = [account for account in self._accounts.all() if account.channel == PRACTICE]
        if known:
            return known[0]
        found = self._discoveries[PRACTICE]("")
        if not isinstance(found, Connection):
            raise as_error(found)
        identity = found.connect("", "").check()
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
        """Forgets the secret and hides the account; its comments and triage are kept. Raises Unknown."""
        account = self._accounts.find(name)
        self._secrets.forget(account.id)
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


def _name_for(identity: Identity) -> str:
    host = identity.source_url.split("//", 1)[-1].strip("/")
    return "".join(char if char.isalnum() or char in "-." else "-" for char in host.lower()).strip("-.") or "blog"
