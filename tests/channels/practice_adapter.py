"""A real practice site for tests: its folder, a clock that the test moves, and hands that change it "elsewhere"."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import unquote, urlparse

from ceo_desk.channels.practice.channel import Practice
from ceo_desk.channels.practice.place import STATE_FILE
from ceo_desk.channels.practice.state import State, read_state, to_bytes
from ceo_desk.domain.channel import (
    Ledger,
    Page,
    Picture,
    Placed,
    PostPackage,
    Published,
    RemoteComment,
    RemoteStatus,
    Step,
    Uploaded,
)
from ceo_desk.domain.errors import Damaged

MATERIAL = Path(__file__).parents[2] / "resources" / "practice"
FIRST_USE = datetime(2026, 11, 24, 9, 14, tzinfo=UTC)


class Killed(Exception):
    """Stands for a process that ended here."""


@dataclass
class Clock:
    """A clock that stands still until the test moves it."""

    now: datetime = FIRST_USE

    def __call__(self) -> datetime:
        return self.now

    def move(self, **parts: float) -> None:
        """Lets time pass."""
        self.now += timedelta(**parts)


@dataclass
class Pictures:
    """Bytes by their SHA-256."""

    held: dict[str, bytes] = field(default_factory=dict)
    opened: list[str] = field(default_factory=list)

    def add(self, content: bytes, alt: str = "", media_type: str = "image/png") -> Picture:
        """Keeps the bytes and names them."""
        sha256 = hashlib.sha256(content).hexdigest()
        self.held[sha256] = content
        return Picture(sha256, media_type, "a.png", alt)

    def open_bytes(self, sha256: str) -> bytes:
        """The bytes, or Damaged."""
        self.opened.append(sha256)
        if sha256 not in self.held:
            raise Damaged("This picture is gone.", "Choose it again.")
        return self.held[sha256]


@dataclass
class Record:
    """What the desk keeps on disk of one publication; dies once `steps_left` steps were recorded."""

    marker: str
    steps: list[Step] = field(default_factory=list)
    steps_left: int = 1000

    def ledger(self, outcome: Published | None = None, overwrites: str = "") -> Ledger:
        """The ledger of the next attempt."""
        placed = [step for step in self.steps if isinstance(step, Placed)]
        uploads = {step.sha256: step for step in self.steps if isinstance(step, Uploaded)}
        return Ledger(
            marker=self.marker,
            record=self._record,
            remote_id=placed[-1].remote_id if placed else "",
            uploads=uploads,
            fingerprint=outcome.fingerprint if outcome else "",
            standing="live" if outcome else "",
            overwrites=overwrites,
        )

    def _record(self, step: Step) -> None:
        if self.steps_left == 0:
            raise Killed
        self.steps_left -= 1
        self.steps.append(step)


@dataclass
class Known:
    """The desk's side: the comments it holds and what it believes of them."""

    believed: dict[str, RemoteStatus] = field(default_factory=dict)
    posts: set[str] = field(default_factory=set)

    def newest_id(self) -> str:
        return str(max(map(int, self.believed))) if self.believed else ""

    def has(self, remote_ids: tuple[str, ...]) -> frozenset[str]:
        return frozenset(remote_ids) & frozenset(self.believed)

    def status_counts(self) -> Mapping[RemoteStatus, int]:
        return {status: len(self.ids_with_status(status)) for status in RemoteStatus}

    def ids_with_status(self, status: RemoteStatus) -> tuple[str, ...]:
        return tuple(sorted((id_ for id_, held in self.believed.items() if held is status), key=int, reverse=True))

    def has_post(self, remote_id: str) -> bool:
        return remote_id in self.posts

    def take(self, page: Page) -> None:
        """Holds what the page brought."""
        self.believed.update({comment.remote_id: comment.status for comment in page.comments})
        self.believed.update(page.statuses)
        self.posts.update(post.remote_id for post in page.posts)


@dataclass
class PracticeWorld:
    """One practice site with everything around it that a test moves."""

    folder: Path
    clock: Clock = field(default_factory=Clock)
    pictures: Pictures = field(default_factory=Pictures)
    leader: str = ""

    @property
    def channel(self) -> Practice:
        """A channel as a freshly started process would have it."""
        return Practice(self.folder, MATERIAL, self.clock, self.leader)

    def publish(self, marker: str = "marker-1", title: str = "A title", body: str = "<p>Words.</p>") -> Published:
        """A published post."""
        outcome = self.channel.publish(package(title, body), Record(marker).ledger(), self.pictures)
        assert isinstance(outcome, Published), outcome
        return outcome

    def fetch(self, known: Known | None = None, is_full: bool = False) -> list[RemoteComment]:
        """All comments that a fetch brings."""
        return [comment for page in self.fetch_pages(known or Known(), is_full) for comment in page.comments]

    def fetch_pages(self, known: Known, is_full: bool = False) -> Iterator[Page]:
        """The pages of a fetch, each held by the desk before the next is asked for."""
        for page in self.channel.fetch(known, is_full):
            assert isinstance(page, Page), page
            known.take(page)
            yield page

    def change(self, edit: Callable[[State], None]) -> None:
        """Somebody else changes what the site holds."""
        state = read_state(self.folder / STATE_FILE)
        assert state is not None
        edit(state)
        (self.folder / STATE_FILE).write_bytes(to_bytes(state))

    def change_post(self, remote_id: str, title: str) -> None:
        """Somebody else gives a post another title on the site."""

        def edit(state: State) -> None:
            state.posts[remote_id].title = title

        self.change(edit)

    def page(self, url: str) -> str:
        """The page behind a file address, as readers get it."""
        return Path(unquote(urlparse(url).path)).read_text(encoding="utf-8")


def package(title: str = "A title", body: str = "<p>Words.</p>", **more: object) -> PostPackage:
    """A package in the practice channel's own form."""
    return PostPackage(title, body, "html", **more)  # type: ignore[arg-type]  # tests name any of its fields


def adapters() -> list[Callable[[Path], PracticeWorld]]:
    """Makers of a practice world, each given an empty folder."""
    return [PracticeWorld]
