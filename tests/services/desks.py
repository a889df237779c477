"""A whole desk on a real SQLite file, with a clock of its own and a stand-in for the remote service."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ceo_desk.app import open_desk
from ceo_desk.channels.http.gateway import Gateway
from ceo_desk.channels.linkedin.door import LinkedInDoor
from ceo_desk.domain.channel import Capabilities, Channel, Identity, Rejected, SignInNeeded, Unreachable
from ceo_desk.domain.links import LinkState
from ceo_desk.services.accounts import Connection
from ceo_desk.services.desk import Desk
from ceo_desk.services.timing import Clock
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.folder import DeskFolder
from ceo_desk.storage.processes.dictionaries import DICTIONARIES_VARIABLE
from ceo_desk.storage.secrets import Secrets
from ceo_desk.storage.settings import Settings
from tests.support.keyring import MemoryKeyring

NO_DICTIONARIES = {DICTIONARIES_VARIABLE: ""}
"""Tests look the same on every machine: none of its dictionaries is used."""
DICTIONARIES = "dictionaries"
"""Where below a desk's folder a test may put some."""
BEGIN = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
FULL = Capabilities(
    publish=True, update=True, withdraw=True, read_comments=True, reply=True, moderate=True, content="html"
)


@dataclass
class Watch:
    """A clock that moves when it is told to."""

    at: datetime = BEGIN

    def __call__(self) -> datetime:
        return self.at

    def move(self, seconds: float) -> None:
        """Lets time pass."""
        self.at += timedelta(seconds=seconds)


def identity(capabilities: Capabilities = FULL, source: str = "https://remote.example/") -> Identity:
    """An account of Clara at the stand-in."""
    return Identity(source, "Remote", source, "1", "Clara Winterfeld", capabilities)


@dataclass
class Door:
    """Opens whatever channel the test put in for an account's name."""

    channels: dict[str, Channel | SignInNeeded] = field(default_factory=dict)
    found: Rejected | Unreachable | None = None
    links: dict[str, LinkState] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    pictures: dict[str, bytes] = field(default_factory=dict)
    keyring: MemoryKeyring | None = field(default_factory=MemoryKeyring)
    """Where the leader's PIN lies."""

    def discoveries(self) -> Mapping[str, Callable[[str], Connection | Rejected | Unreachable]]:
        """Every address leads to the one channel that is named like it."""
        return {"wordpress": self._find, "practice": self._find}

    def open(self, account: Account) -> Channel | SignInNeeded:
        """The channel of the account's name."""
        return self.channels[account.name]

    def ask_link(self, link: str) -> LinkState:
        """What the test says of a link; every other works."""
        self.asked.append(link)
        return self.links.get(link, LinkState.WORKS)

    def linkedin_door(self) -> LinkedInDoor:
        """A door behind which nobody answers."""
        return LinkedInDoor(Gateway(), lambda: datetime.now(UTC), "http://127.0.0.1:9")

    def fetch_picture(self, address: str) -> bytes | None:
        """What the test put there."""
        self.asked.append(address)
        return self.pictures.get(address)

    def close(self) -> None:
        """Its channels keep no line open."""

    def _find(self, address: str) -> Connection | Rejected | Unreachable:
        if self.found is not None:
            return self.found
        channel = self.channels[address or "practice"]
        assert not isinstance(channel, SignInNeeded)
        return Connection(address or "practice", lambda login, secret: channel)


def open_with(root: Path, door: Door, watch: Watch) -> Desk:
    """The desk in a folder, its accounts behind this door."""

    def connect(
        folder: DeskFolder, settings: Settings, secrets: Secrets, environment: Mapping[str, str], clock: Clock
    ) -> Door:
        del folder, settings, secrets, environment, clock
        return door

    environment = {DICTIONARIES_VARIABLE: str(root / DICTIONARIES)}
    return open_desk(
        root,
        environment=environment,
        clock=watch,
        sleep=watch.move,
        connect=connect,
        find_keyring=lambda: door.keyring,
    )
