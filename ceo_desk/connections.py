"""Makes the channel of an account: the one place that knows every kind of channel."""

from collections.abc import Callable, Mapping
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ceo_desk.domain.channel import Channel, Problem, Rejected, SignInNeeded, Unreachable
from ceo_desk.domain.errors import NotAllowed
from ceo_desk.domain.links import LinkState
from ceo_desk.services.accounts import Connection
from ceo_desk.services.timing import Clock
from ceo_desk.shipped import material
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.folder import DeskFolder
from ceo_desk.storage.secrets import Secrets
from ceo_desk.storage.settings import (
    LINKEDIN_API,
    LINKEDIN_AUTH,
    LINKEDIN_VERSION,
    PRACTICE_LEADER,
    PROXY,
    Setting,
    Settings,
)

if TYPE_CHECKING:
    from ceo_desk.channels.http.gateway import Gateway
    from ceo_desk.channels.http.links import LinkAsker
    from ceo_desk.channels.http.pictures import PictureFetcher
    from ceo_desk.channels.linkedin.door import LinkedInDoor

SystemProxy = Callable[[str], str | None]
"""The proxy that the operating system names for an address (its proxy file included), None for a direct way.

It is asked in whatever thread calls a site. With the window it is Qt's answer; the command line has none.
"""


class Connections:
    """Finds places and opens accounts; what a kind of channel needs is imported when it is first asked for."""

    def __init__(
        self,
        folder: DeskFolder,
        settings: Settings,
        secrets: Secrets,
        environment: Mapping[str, str],
        clock: Clock,
        system_proxy: SystemProxy | None = None,
        may_ask_link: Callable[[str], bool] | None = None,
    ) -> None:
        self._folder = folder
        self._settings = settings
        self._secrets = secrets
        self._environment = environment
        self._clock = clock
        self._system_proxy = system_proxy
        self._may_ask_link = may_ask_link
        self._gateway: Gateway | None = None
        self._asker: tuple[LinkAsker, Gateway] | None = None
        self._fetcher: tuple[PictureFetcher, Gateway] | None = None

    def discoveries(self) -> Mapping[str, Callable[[str], Connection | Rejected | Unreachable]]:
        """How each kind of place is found."""
        return {
            "wordpress": self._find_wordpress,
            "practice": self._find_practice,
            "linkedin": self._find_linkedin,
        }

    def open(self, account: Account) -> Channel | SignInNeeded:
        """The channel of an account, with its secret from the keyring."""
        if account.channel == "practice":
            return self._practice()
        secret = self._secrets.read(account.id, account.name)
        if secret is None:
            return SignInNeeded(
                Problem(
                    "no_secret",
                    f"The desk has no password for {account.name}. Nothing is lost.",
                    "Give a new password.",
                )
            )
        if account.channel == "linkedin":
            return self._linkedin(account.source.place, secret)
        return self._wordpress(account.source.place, account.login, secret)

    def _linkedin_place(self, setting: Setting[str], variable: str) -> str:
        """Where LinkedIn is in a trial: the environment's, else the desk's; "" = LinkedIn itself.

        Raises NotAllowed for any place but this laptop: a permission is shown to nobody else.
        """
        from ceo_desk.channels.http.addresses import is_loopback

        place = self._environment.get(variable) or self._settings.get(setting)
        if place and not is_loopback(urlsplit(place).hostname or ""):
            raise NotAllowed(
                "A trial of LinkedIn runs on this computer only.", "Give an address such as http://127.0.0.1:8000."
            )
        return place

    def linkedin_door(self) -> "LinkedInDoor":
        """The way to LinkedIn's sign-in. Raises NotAllowed for a trial on another computer."""
        from ceo_desk.channels.linkedin.door import LinkedInDoor
        from ceo_desk.channels.linkedin.session import API
        from ceo_desk.channels.linkedin.signing_in import AUTH

        auth = self._linkedin_place(LINKEDIN_AUTH, "CEO_DESK_LINKEDIN_AUTH") or AUTH
        api = self._linkedin_place(LINKEDIN_API, "CEO_DESK_LINKEDIN_API") or API
        version = self._settings.get(LINKEDIN_VERSION)
        return LinkedInDoor(self._open_gateway(), self._clock, auth, api, version)

    def ask_link(self, link: str) -> LinkState:
        """Asks on the same way out as everything else, with less patience; only the open web."""
        from ceo_desk.channels.http.gateway import Gateway
        from ceo_desk.channels.http.links import LINK_LIMITS, LinkAsker, is_open

        if self._asker is None:
            gateway = Gateway(self._proxy_for, LINK_LIMITS)
            self._asker = LinkAsker(gateway, self._may_ask_link or is_open), gateway
        return self._asker[0].ask(link)

    def fetch_picture(self, address: str) -> bytes | None:
        """Fetches on the same way out as everything else; only from the open web."""
        from ceo_desk.channels.http.gateway import Gateway
        from ceo_desk.channels.http.links import is_open
        from ceo_desk.channels.http.pictures import PICTURE_LIMITS, PictureFetcher

        if self._fetcher is None:
            gateway = Gateway(self._proxy_for, PICTURE_LIMITS)
            self._fetcher = PictureFetcher(gateway, self._may_ask_link or is_open), gateway
        return self._fetcher[0].fetch(address)

    def close(self) -> None:
        """Closes the lines to every place; the next call opens its own."""
        if self._gateway is not None:
            self._gateway.close()
        if self._asker is not None:
            self._asker[1].close()
        if self._fetcher is not None:
            self._fetcher[1].close()

    def _find_wordpress(self, address: str) -> Connection | Rejected | Unreachable:
        from ceo_desk.channels.wordpress.discovery import Site, discover

        found = discover(address, self._open_gateway())
        if not isinstance(found, Site):
            return found
        return Connection(
            found.api,
            lambda login, secret: self._wordpress(found.api, login, secret),
            found.authorization_page,
            found.title,
            found.home,
        )

    def _find_practice(self, _: str) -> Connection:
        return Connection("practice", lambda login, secret: self._practice())

    def _find_linkedin(self, author: str) -> Connection:
        """LinkedIn is where it is; `author` is who speaks there, "" for whoever signs in."""
        return Connection("linkedin", lambda login, secret: self._linkedin(login or author, secret), title="LinkedIn")

    def _linkedin(self, author: str, token: str) -> Channel:
        from ceo_desk.channels.linkedin.channel import LinkedIn
        from ceo_desk.channels.linkedin.session import API

        api = self._linkedin_place(LINKEDIN_API, "CEO_DESK_LINKEDIN_API") or API
        version = self._settings.get(LINKEDIN_VERSION)
        return LinkedIn(author, token, self._open_gateway(), self._clock, api=api, version=version)

    def _wordpress(self, api: str, login: str, secret: str) -> Channel:
        from ceo_desk.channels.wordpress.channel import WordPress

        return WordPress(api, login, secret, self._open_gateway(), self._clock)

    def _practice(self) -> Channel:
        from ceo_desk.channels.practice.channel import Practice

        leader = self._settings.get(PRACTICE_LEADER)
        return Practice(self._folder.practice, material("resources", "practice"), self._clock, leader)

    def _open_gateway(self) -> "Gateway":
        from ceo_desk.channels.http.gateway import Gateway

        if self._gateway is None:
            self._gateway = Gateway(self._proxy_for)
        return self._gateway

    def _proxy_for(self, url: str) -> str | None:
        """The desk's own setting, else the environment's, else the system's; what is near goes without the last two."""
        chosen = self._settings.get(PROXY)
        if chosen:
            return chosen
        scheme = url.split(":", 1)[0]
        for name in (f"{scheme}_proxy", f"{scheme.upper()}_PROXY", "all_proxy", "ALL_PROXY"):
            if self._environment.get(name) and not is_direct(url, self._environment):
                return self._environment[name]
        if self._system_proxy is None or is_direct(url, self._environment):
            return None
        return self._system_proxy(url)


def is_direct(url: str, environment: Mapping[str, str]) -> bool:
    """True where the environment's exceptions, or a loopback address, keep a call from the proxy."""
    host = (urlsplit(url).hostname or "").lower()
    try:
        if host == "localhost" or ip_address(host).is_loopback:
            return True
    except ValueError:
        pass  # a name, not an address
    exceptions = environment.get("no_proxy") or environment.get("NO_PROXY") or ""
    names = [name.strip().lower().lstrip(".") for name in exceptions.split(",") if name.strip()]
    return any(name == "*" or host == name or host.endswith("." + name) for name in names)
