"""What connecting does in the background: finding the blog, trying a password, keeping the account."""

from dataclasses import dataclass

from ceo_desk.domain.channel import Identity, Problem
from ceo_desk.domain.errors import Taken, Unknown
from ceo_desk.domain.publication import Why
from ceo_desk.services.accounts import Connection
from ceo_desk.services.desk import Desk
from ceo_desk.storage.accounts import Account
from ceo_desk.ui.connecting.presenter import host_of

WORDPRESS = "wordpress"


@dataclass(frozen=True, slots=True)
class Found:
    """A blog, the page that shows a password for this desk, and whether this laptop can keep it."""

    place: Connection
    page: str
    keeps_passwords: bool


@dataclass(frozen=True, slots=True)
class Renewal:
    """An account that is to get a new password: what is wrong with it, and how much waits for it."""

    account: Account
    problem: Problem | None
    waiting: int
    keeps_passwords: bool


@dataclass(frozen=True, slots=True)
class Tried:
    """Who the password belongs to; `known` is the account of that very person, where it is here already."""

    identity: Identity
    known: Account | None


@dataclass(frozen=True, slots=True)
class Kept:
    """The account as it is kept; `is_kept` False where its password serves this run only."""

    account: Account
    is_kept: bool


def find(desk: Desk, address: str) -> Found:
    """The blog behind an address as typed. Raises WorldSaidNo, OutOfReach."""
    place = desk.accounts.find_place(WORDPRESS, address)
    return Found(place, desk.accounts.page_of(place), desk.accounts.keeps_passwords())


def renewal_of(desk: Desk, name: str) -> Renewal:
    """What is known of an account without asking its blog. Raises Unknown."""
    account = next((one for one in desk.accounts.all() if one.name == name), None)
    if account is None:
        raise Unknown(f"The desk has no account {name}.", "Look at the list of accounts.")
    waiting = sum(one.account == account.id and one.why is Why.SIGN_IN for one in desk.outbox.deliveries())
    return Renewal(account, desk.accounts.trouble_of(account), waiting, desk.accounts.keeps_passwords())


def page_for(desk: Desk, account: Account) -> str:
    """The page of an account's blog that shows a password. Raises WorldSaidNo, OutOfReach."""
    return desk.accounts.sign_in_page(account.channel, account.source.place)


def attempt(desk: Desk, place: Connection, login: str, secret: str) -> Tried:
    """Signs in for real and keeps nothing. Raises BadInput, WorldSaidNo, OutOfReach."""
    identity = desk.accounts.try_sign_in(place, login, secret)
    return Tried(identity, desk.accounts.known(WORDPRESS, identity))


def keep(desk: Desk, tried: Tried, login: str, secret: str, actor: str) -> Kept:
    """Keeps the account; where that person is here already, the account gets the new password."""
    if tried.known is not None:
        return renew(desk, tried.known.name, secret, actor)
    try:
        return Kept(*desk.accounts.keep(WORDPRESS, login, secret, tried.identity, actor=actor))
    except Taken:
        name = f"{host_of(tried.identity.source_url)}-{login.strip()}"
        return Kept(*desk.accounts.keep(WORDPRESS, login, secret, tried.identity, name, actor=actor))


def renew(desk: Desk, name: str, secret: str, actor: str) -> Kept:
    """Gives an account a new password once it works. Raises Unknown, WorldSaidNo, OutOfReach."""
    return Kept(*desk.accounts.check(name, secret, actor=actor))
