"""What stands on the page of promises and ideas, read in the background."""

from dataclasses import dataclass
from datetime import date

from ceo_desk.domain.promise import Promise
from ceo_desk.services.desk import Desk
from ceo_desk.services.following_up.ideas import IdeaCard
from ceo_desk.storage.inbox.inbox import InboxItem


@dataclass(frozen=True, slots=True)
class PromiseFacts:
    """A promise with the comment it answers; None where there is none here."""

    promise: Promise
    comment: InboxItem | None


@dataclass(frozen=True, slots=True)
class FollowingFacts:
    """Open promises, the next to be due first, ideas by how far they are, and how many promises were closed."""

    today: date
    promises: tuple[PromiseFacts, ...]
    closed: tuple[PromiseFacts, ...]
    ideas: tuple[IdeaCard, ...]


def load(desk: Desk) -> FollowingFacts:
    """Reads all of it."""
    room = desk.following_up
    promises = room.promises

    def facts(some: tuple[Promise, ...]) -> tuple[PromiseFacts, ...]:
        return tuple(PromiseFacts(one, promises.comment_of(one)) for one in some)

    return FollowingFacts(promises.today(), facts(promises.open()), facts(promises.closed()), room.ideas.cards())
