"""LinkedIn's sign-in as one thing: which of its places, by which way out."""

from collections.abc import Callable
from datetime import UTC, datetime

from ceo_desk.channels.http.gateway import Gateway
from ceo_desk.channels.linkedin import rights
from ceo_desk.channels.linkedin.problems import Bad
from ceo_desk.channels.linkedin.session import API, VERSION, VERSION_ENDS, Session
from ceo_desk.channels.linkedin.signing_in import AUTH, AppKeys, Attempt, SignedIn, exchange, page_of, renew
from ceo_desk.domain.channel import Trouble


class LinkedInDoor:
    """The page on which a person lets the desk in, and what comes of it."""

    def __init__(
        self,
        gateway: Gateway,
        clock: Callable[[], datetime],
        auth: str = AUTH,
        api: str = API,
        version: str = VERSION,
    ) -> None:
        self._gateway, self._clock, self._auth = gateway, clock, auth
        self._api, self._version = api, version

    @property
    def version_ends(self) -> datetime | None:
        """The day on which LinkedIn lets the desk's version go; None for another version than the desk's own."""
        if self._version != VERSION:
            return None
        return datetime.fromisoformat(VERSION_ENDS).replace(tzinfo=UTC)

    def page(self, keys: AppKeys, attempt: Attempt) -> str:
        """The page's address, for the system's browser."""
        return page_of(self._auth, keys, attempt)

    def exchange(self, keys: AppKeys, attempt: Attempt, code: str) -> SignedIn | Trouble:
        """The permission for a code; a code serves once."""
        return exchange(self._gateway, self._auth, keys, attempt, code, self._clock)

    def renew(self, keys: AppKeys, refresh: str) -> SignedIn | Trouble:
        """A fresh permission without the person."""
        return renew(self._gateway, self._auth, keys, refresh, self._clock)

    def pages(self, token: str) -> tuple[tuple[str, str], ...] | Trouble:
        """The company pages that a permission may speak for: author and name."""
        found = rights.pages(Session(self._gateway, token, self._clock, api=self._api, version=self._version))
        return found.trouble if isinstance(found, Bad) else found
