"""The protocol behind which every remote service stands, and its outcomes as values.

A channel knows no database and no thread. What must survive a crash it hands to `Ledger.record` before it goes on;
what it recorded comes back in the next attempt's `Ledger`.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Protocol

from ceo_desk.domain.incoming import (
    KnownComments,
    Page,
    RemoteComment,
    RemotePost,
    RemoteStatus,
    Voice,
)
from ceo_desk.domain.outcome import (
    Capabilities,
    ChangedElsewhere,
    ChangeOutcome,
    CheckOutcome,
    Done,
    Identity,
    LookUpOutcome,
    NotThere,
    Problem,
    Published,
    PublishOutcome,
    Rejected,
    SignInNeeded,
    Trouble,
    Unreachable,
    Unsure,
)
from ceo_desk.domain.package import (
    ContentType,
    CreateSent,
    GoingPublic,
    Ledger,
    Picture,
    PictureSource,
    Placed,
    PostPackage,
    ReplyPackage,
    StayedBack,
    Step,
    Uploaded,
)

__all__ = [
    "Capabilities",
    "ChangeOutcome",
    "ChangedElsewhere",
    "Channel",
    "CheckOutcome",
    "ContentType",
    "CreateSent",
    "Done",
    "GoingPublic",
    "Identity",
    "KnownComments",
    "Ledger",
    "LookUpOutcome",
    "NotThere",
    "Page",
    "Picture",
    "PictureSource",
    "Placed",
    "PostPackage",
    "Problem",
    "PublishOutcome",
    "Published",
    "Rejected",
    "RemoteComment",
    "RemotePost",
    "RemoteStatus",
    "ReplyPackage",
    "SignInNeeded",
    "StayedBack",
    "Step",
    "Trouble",
    "Unreachable",
    "Unsure",
    "Uploaded",
    "Voice",
]


class Channel(Protocol):
    """A remote service for one account. Every call may be made from any thread, one at a time."""

    def check(self) -> CheckOutcome:
        """Looks for real who this is and what it may do."""
        ...

    def publish(self, package: PostPackage, ledger: Ledger, pictures: PictureSource) -> PublishOutcome:
        """Publishes, schedules or updates (where `ledger.standing`) exactly this package, at most once in public."""
        ...

    def reply(self, package: ReplyPackage, ledger: Ledger) -> PublishOutcome:
        """Answers a comment, at most once."""
        ...

    def look_up(self, package: PostPackage | ReplyPackage, ledger: Ledger) -> LookUpOutcome:
        """Looks, without writing, whether the package stands there."""
        ...

    def withdraw(self, remote_id: str) -> ChangeOutcome:
        """Takes a post back. What is already gone is done."""
        ...

    def unschedule(self, remote_id: str) -> ChangeOutcome:
        """Makes a post that the site would publish by itself a draft there again."""
        ...

    def moderate(self, remote_id: str, status: RemoteStatus) -> ChangeOutcome:
        """Puts a comment into a state; repeating it is harmless."""
        ...

    def fetch(self, known: KnownComments, is_full: bool = False) -> Iterator[Page | Trouble]:
        """New comments newest first, then changes made elsewhere, in pages; `is_full` reads everything again.

        A Trouble ends the walk; the pages before it stand.
        """
        ...

    def sweep(self, known_ids: frozenset[str], now: datetime) -> tuple[str, ...] | Trouble:
        """Removes orphan placeholders of ours older than ten minutes that are in no record; returns their ids."""
        ...
