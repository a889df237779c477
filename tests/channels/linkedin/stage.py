"""A LinkedIn with a member and a page, and the channel that a freshly started desk would have."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from ceo_desk.channels.http.gateway import Gateway
from ceo_desk.channels.linkedin.channel import LinkedIn
from ceo_desk.domain.channel import PostPackage
from tests.channels.desk_stand_in import PictureStore, Record
from tests.channels.linkedin.stand_in.server import LinkedInStandIn

CLARA = "782bbtaQ"
READER = "zLqTygBP8S"
PAGE = "urn:li:organization:105029503"
BEGAN = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@dataclass
class Watch:
    """The clock of service and desk, moved by hand."""

    at: datetime = BEGAN

    def __call__(self) -> datetime:
        return self.at

    def move(self, seconds: float) -> None:
        """Lets time go on."""
        self.at += timedelta(seconds=seconds)


@dataclass
class LinkedInStage:
    """The service, its clock, and what a desk holds of it."""

    service: LinkedInStandIn
    clock: Watch
    pictures: PictureStore = field(default_factory=PictureStore)
    markers: int = 0

    def channel(self, profile: str = "cm_full", author: str = "", token: str = "") -> LinkedIn:
        """The channel of a fresh sign-in."""
        token = token or self.service.world.grant(CLARA, profile)
        return LinkedIn(author or f"urn:li:person:{CLARA}", token, Gateway(), self.clock, api=self.service.url)

    def page(self) -> LinkedIn:
        """The channel of the company's page."""
        return self.channel("cm_org", PAGE)

    def record(self) -> Record:
        """A new publication's record."""
        self.markers += 1
        return Record(f"marker-{self.markers}")


@contextmanager
def open_linkedin() -> Iterator[LinkedInStage]:
    """A LinkedIn with Clara, a reader who is named, one who is not, and a page that Clara speaks for."""
    clock = Watch()
    with LinkedInStandIn(lambda: clock.at.timestamp(), CLARA) as service:
        service.world.members |= {CLARA: "Clara Winterfeld", READER: "Ada Doe", "hidden": "_"}
        service.world.pages["105029503"] = ("Winterfeld Hotels", frozenset({CLARA}))
        yield LinkedInStage(service, clock)


def words(text: str, title: str = "", **other: object) -> PostPackage:
    """A package of plain words."""
    return PostPackage(title, text, "plain", **other)  # type: ignore[arg-type]  # the caller names real fields
