"""Promises and ideas of one desk, in one place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from ceo_desk.domain.idea import IdeaStatus
from ceo_desk.services.following_up.ideas import IdeaDesk
from ceo_desk.services.following_up.promises import PromiseDesk

if TYPE_CHECKING:
    from ceo_desk.services.answering.answering import Answering
    from ceo_desk.services.timing import Clock, NewId
    from ceo_desk.storage.database import Database
    from ceo_desk.storage.inbox.inbox import Inbox
    from ceo_desk.storage.outbox.outbox import Outbox
    from ceo_desk.storage.record.journal import Record


_FIRST = datetime(1, 1, 1, tzinfo=UTC)
_LAST = datetime(9999, 12, 31, tzinfo=UTC)


class Around(Protocol):
    """What promises and ideas stand on."""

    @property
    def database(self) -> Database:
        """The desk's file."""
        ...

    @property
    def record(self) -> Record:
        """The record."""
        ...

    @property
    def clock(self) -> Clock:
        """The time it is."""
        ...

    @property
    def new_id(self) -> NewId:
        """Names for what is new."""
        ...


@dataclass(frozen=True, slots=True)
class FollowedUp:
    """Promises that were kept in a period, those that are open now, and how many ideas have each status now."""

    promises_kept: int
    promises_open: int
    ideas: Mapping[IdeaStatus, int]


@dataclass(frozen=True, slots=True)
class FollowingUp:
    """What comes after an answer."""

    promises: PromiseDesk
    ideas: IdeaDesk

    def figures(self, begin: datetime | None, end: datetime | None) -> FollowedUp:
        """The figures from `begin` (None = ever) to before `end` (None = open)."""
        kept = self.promises.kept(begin or _FIRST, end or _LAST)
        return FollowedUp(kept, self.promises.count(), self.ideas.counts())

    @classmethod
    def of(
        cls, around: Around, promises: PromiseDesk, inbox: Inbox, outbox: Outbox, answering: Answering
    ) -> FollowingUp:
        """Builds them for one desk."""
        from ceo_desk.storage.ideas import Ideas

        ideas = Ideas(around.database, around.record)
        return cls(promises, IdeaDesk(ideas, inbox, outbox, answering, around.clock, around.new_id))
