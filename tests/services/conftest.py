"""A desk with one account behind a stand-in, and how to write and order on it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest

from ceo_desk.domain.channel import Capabilities
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.outbox.outbox_rows import Publication
from tests.services.desks import FULL, Door, Watch, identity, open_with
from tests.services.remote import OneShot, Repeatable, Service

ACTOR = "Clara"


@dataclass
class Room:
    """Everything a test of the services needs."""

    root: Path
    watch: Watch
    service: Service
    door: Door
    desk: Desk

    def connect(self, name: str = "remote", *, is_repeatable: bool = True, may: Capabilities = FULL) -> None:
        """One more account, of either kind."""
        may = replace(may, is_repeat_harmless=is_repeatable)
        kind = Repeatable if is_repeatable else OneShot
        self.door.channels[name] = kind(self.service, identity(may, f"https://{name}.example/"))
        self.desk.accounts.add("wordpress", name, "clara", "secret", name, actor=ACTOR)

    def write(self, body: str = "A sentence.", title: str = "A post") -> str:
        """A draft's id."""
        return self.desk.writing.begin(Changes(title=title, body=body), actor=ACTOR).id

    def order(self, draft: str, *, at: datetime | None = None, hold: float = 0, to: str = "remote") -> Publication:
        """The publication of a draft."""
        (publication,) = self.desk.publishing.order(Order(draft, (to,), at, hold), actor=ACTOR)
        return publication

    def now(self, publication: Publication) -> Publication:
        """The publication as it is now."""
        return self.desk.outbox.find(publication.id)

    def start_again(self) -> None:
        """Closes the desk and opens it."""
        self.desk.close()
        self.desk = open_with(self.root, self.door, self.watch)


@pytest.fixture
def empty_room(tmp_path: Path) -> Iterator[Room]:
    """A desk without accounts."""
    watch = Watch()
    door = Door()
    room = Room(tmp_path / "desk", watch, Service(watch), door, open_with(tmp_path / "desk", door, watch))
    yield room
    room.desk.close()


@pytest.fixture
def room(empty_room: Room) -> Room:
    """A desk with one account where repeating is harmless."""
    empty_room.connect()
    return empty_room
