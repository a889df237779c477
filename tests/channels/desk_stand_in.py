"""What stands around a channel in its tests: a ledger that remembers, a picture store, the comments of a desk."""

import hashlib
import re
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Literal

from ceo_desk.domain.channel import (
    Channel,
    CreateSent,
    GoingPublic,
    Ledger,
    Page,
    Picture,
    Placed,
    RemoteComment,
    RemotePost,
    RemoteStatus,
    StayedBack,
    Step,
    Uploaded,
)
from ceo_desk.domain.errors import Damaged


class Killed(BaseException):
    """The process dies here, as far as the channel can tell."""


@dataclass
class Record:
    """What one publication has on disk. `dies_at` kills the process once its n-th step is kept."""

    marker: str
    steps: list[Step] = field(default_factory=list)
    remote_id: str = ""
    fingerprint: str = ""
    standing: Literal["", "live", "scheduled"] = ""
    overwrites: str = ""
    dies_at: int | None = None

    def ledger(self) -> Ledger:
        """The ledger of the next attempt."""
        sent = [step.at for step in self.steps if isinstance(step, CreateSent)]
        placed = [step.remote_id for step in self.steps if isinstance(step, Placed)]
        return Ledger(
            marker=self.marker,
            record=self._keep,
            remote_id=self.remote_id or (placed[-1] if placed else ""),
            uploads={step.sha256: step for step in self.steps if isinstance(step, Uploaded)},
            create_sent_at=sent[-1] if sent else None,
            fingerprint=self.fingerprint,
            standing=self.standing,
            is_in_doubt=sum(isinstance(step, GoingPublic) - isinstance(step, StayedBack) for step in self.steps) > 0,
            overwrites=self.overwrites,
        )

    def _keep(self, step: Step) -> None:
        self.steps.append(step)
        if self.dies_at is not None and len(self.steps) == self.dies_at:
            raise Killed


@dataclass
class Clock:
    """The desk's clock: the real one, moved by hand."""

    ahead: timedelta = timedelta(0)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@dataclass
class PictureStore:
    """Pictures by the hash of their bytes."""

    pictures: dict[str, bytes] = field(default_factory=dict)

    def add(self, name: str, alt: str = "", colour: int = 0) -> Picture:
        """A small PNG of one colour as a picture of a package."""
        content = png(colour)
        sha = hashlib.sha256(content).hexdigest()
        self.pictures[sha] = content
        return Picture(sha, "image/png", name, alt)

    def open_bytes(self, sha256: str) -> bytes:
        try:
            return self.pictures[sha256]
        except KeyError:
            raise Damaged("A picture is gone.") from None


def png(colour: int) -> bytes:
    """A PNG of 8 × 8 grey points."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + bytes([colour]) * 8) * 8)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def _number(remote_id: str) -> int:
    """What grows with a comment's age in every service's ids: their last number."""
    return int(re.findall(r"\d+", remote_id)[-1])


@dataclass
class HeldComments:
    """The comments that a desk holds of a source; takes pages in as a desk does."""

    comments: dict[str, RemoteComment] = field(default_factory=dict)
    posts: dict[str, RemotePost] = field(default_factory=dict)
    newest: str = ""

    def newest_id(self) -> str:
        return self.newest

    def has(self, remote_ids: tuple[str, ...]) -> frozenset[str]:
        return frozenset(one for one in remote_ids if one in self.comments)

    def status_counts(self) -> Mapping[RemoteStatus, int]:
        return {status: len(self.ids_with_status(status)) for status in RemoteStatus}

    def ids_with_status(self, status: RemoteStatus) -> tuple[str, ...]:
        ids = [one for one, comment in self.comments.items() if comment.status is status]
        return tuple(sorted(ids, key=_number, reverse=True))

    def has_post(self, remote_id: str) -> bool:
        return remote_id in self.posts

    def take(self, channel: Channel, is_full: bool = False) -> list[Page]:
        """One whole fetch, each page stored before the next is asked for."""
        pages = list(self.taking(channel, is_full))
        first = [comment.remote_id for page in pages for comment in page.comments]
        self.newest = max([*first, self.newest or "0"], key=_number) if first else self.newest
        return pages

    def taking(self, channel: Channel, is_full: bool = False) -> Iterator[Page]:
        """The pages of one fetch, stored as they come."""
        for page in channel.fetch(self, is_full):
            assert isinstance(page, Page), page
            self.comments.update({comment.remote_id: comment for comment in page.comments})
            self.posts.update({post.remote_id: post for post in page.posts})
            for remote_id, status in page.statuses.items():
                if remote_id in self.comments:
                    self.comments[remote_id] = replace(self.comments[remote_id], status=status)
            yield page
