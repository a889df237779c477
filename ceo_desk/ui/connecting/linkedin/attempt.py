"""What connecting LinkedIn does in the background."""

from collections.abc import Callable
from dataclasses import dataclass

from ceo_desk.channels.linkedin.signing_in import AppKeys
from ceo_desk.domain.errors import Unknown
from ceo_desk.services.desk import Desk
from ceo_desk.services.linkedin.browser import Pages, Signed, Voice, pages_of, sign_in
from ceo_desk.storage.accounts import Account
from ceo_desk.ui.connecting.attempt import Kept


@dataclass(frozen=True, slots=True)
class Again:
    """An account that is to be signed in once more, and the app it came from, where the desk has it."""

    account: Account
    keys: AppKeys | None

    @property
    def voice(self) -> Voice:
        """Who speaks: the very same."""
        author = self.account.source.place
        return Voice(is_page=is_page(author), author=author)


@dataclass(frozen=True, slots=True)
class Permission:
    """A permission that is not kept yet; `signed` is None where it was pasted in."""

    token: str
    signed: Signed | None
    pages: Pages = ()


def is_page(author: str) -> bool:
    """True where a company's page speaks."""
    return author.startswith("urn:li:organization:")


def again_of(desk: Desk, name: str) -> Again:
    """What is known of an account, LinkedIn not asked. Raises Unknown."""
    account = next((one for one in desk.accounts.all() if one.name == name), None)
    if account is None:
        raise Unknown(f"The desk has no account {name}.", "Look at the list of accounts.")
    return Again(account, desk.linkedin.keys_of(account))


def by_browser(
    desk: Desk, keys: AppKeys, voice: Voice, show: Callable[[str], None], is_stopped: Callable[[], bool], port: int
) -> Permission:
    """The permission that the browser brings back. Raises BadInput, OutOfReach, WorldSaidNo."""
    found = sign_in(desk.linkedin, keys, voice, show, is_stopped, port)
    return Permission(found.signed.token, found, found.pages)


def pasted(desk: Desk, token: str, voice: Voice) -> Permission:
    """A permission that was made on LinkedIn's own page. Raises OutOfReach, WorldSaidNo."""
    chooses = voice.is_page and not voice.author
    return Permission(token, None, pages_of(desk.linkedin, token) if chooses else ())


def keep(desk: Desk, permission: Permission, author: str, actor: str) -> Kept:
    """Keeps the account. Raises BadInput, OutOfReach, WorldSaidNo, Taken."""
    if permission.signed is None:
        return Kept(*desk.linkedin.add(permission.token, author, actor=actor))
    found = permission.signed
    return Kept(*desk.linkedin.keep(found.begun, found.signed, author, actor=actor))
