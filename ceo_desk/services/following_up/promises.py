"""Promises: made beside an answer, back on their day, kept or let go."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ceo_desk.domain.errors import BadInput, Unknown
from ceo_desk.domain.promise import Promise, PromiseState, is_due
from ceo_desk.services.hours import on_clock
from ceo_desk.services.timing import Clock, NewId
from ceo_desk.storage.inbox.inbox import Inbox, InboxItem
from ceo_desk.storage.people import People
from ceo_desk.storage.promises import Made, Promises
from ceo_desk.storage.settings import ZONE, Settings

BY_DEFAULT = timedelta(days=7)
MOST_CLOSED = 100
"""So many of those that were kept, or let go, are listed."""
LEADER = "leader"


@dataclass(frozen=True, slots=True)
class PromiseOrder:
    """A promise as a person makes it: `owner` "" = who makes it; `due` None = in a week."""

    comment: str = ""
    draft: str = ""
    words: str = ""
    owner: str = ""
    due: date | None = None


class PromiseDesk:
    """The use cases around promises."""

    def __init__(
        self, promises: Promises, inbox: Inbox, people: People, settings: Settings, clock: Clock, new_id: NewId
    ) -> None:
        self._promises = promises
        self._inbox = inbox
        self._people = people
        self._settings = settings
        self._clock = clock
        self._new_id = new_id

    def make(self, order: PromiseOrder, *, actor: str) -> Promise:
        """Promises it; where the comment has an open promise already, that one gets the day and the owner.

        Raises Unknown (comment, owner), BadInput (a day that is past).
        """
        if order.comment:
            self._inbox.find(order.comment)
        owner = self._people.find(order.owner).name if order.owner else actor
        due = self._checked(order.due or self.today() + BY_DEFAULT)
        at, words = self._clock(), order.words.strip()
        known = next((one for one in self._promises.of_comment(order.comment) if one.state is PromiseState.OPEN), None)
        if known is not None and words in ("", known.words):
            return self._promises.move(known.id, due, owner if order.owner else known.owner, actor=actor, at=at)
        made = Made(self._new_id(), owner, due, words, order.comment, order.draft)
        return self._promises.make(made, actor=actor, at=at)

    def move(self, promise: str, due: date, *, owner: str = "", actor: str) -> Promise:
        """Another day, and where it is given another owner. Raises Unknown, BadInput (a day that is past)."""
        name = self._people.find(owner).name if owner else self._promises.find(promise).owner
        return self._promises.move(promise, self._checked(due), name, actor=actor, at=self._clock())

    def move_back(self, before: Promise, *, actor: str) -> Promise:
        """Undo: the day and the owner that it had, even where that day is past by now. Raises Unknown."""
        return self._promises.move(before.id, before.due, before.owner, actor=actor, at=self._clock())

    def keep(self, promise: str, *, actor: str) -> Promise:
        """It was kept. Raises Unknown, NotAllowed."""
        return self._promises.keep(promise, actor=actor, at=self._clock())

    def drop(self, promise: str, why: str, *, actor: str) -> Promise:
        """It is let go. Raises Unknown, NotAllowed, BadInput (no word why)."""
        if not why.strip():
            raise BadInput("Letting a promise go needs a word why.", "Say it in a sentence.")
        return self._promises.drop(promise, why.strip(), actor=actor, at=self._clock())

    def reopen(self, promise: str, *, actor: str) -> Promise:
        """Undo: it is open again. Raises Unknown, NotAllowed."""
        return self._promises.reopen(promise, actor=actor, at=self._clock())

    def unmake(self, promise: str, *, actor: str) -> None:
        """Undo: it was never made. Raises Unknown."""
        self._promises.unmake(promise, actor=actor, at=self._clock())

    # ------------------------------------------------------------------ reading
    def find(self, promise: str) -> Promise:
        """One promise. Raises Unknown."""
        return self._promises.find(promise)

    def open(self) -> tuple[Promise, ...]:
        """All that are open, the next to be due first."""
        return self._promises.open()

    def closed(self) -> tuple[Promise, ...]:
        """The latest that were kept, then the latest that were let go."""
        ends = (PromiseState.KEPT, PromiseState.LET_GO)
        return tuple(one for state in ends for one in self._promises.closed(state, MOST_CLOSED))

    def of_comment(self, comment: str) -> tuple[Promise, ...]:
        """All that were made to the person who wrote a comment."""
        return self._promises.of_comment(comment)

    def due(self) -> tuple[Promise, ...]:
        """Those that have come back, the oldest day first."""
        return self._promises.due(self.today())

    def due_for(self, actor: str, face: str) -> tuple[Promise, ...]:
        """Those of them that are for who sits here; what belongs to nobody any more is the leader's."""
        return tuple(
            one for one in self.due() if one.owner == actor or (face == LEADER and self._is_leaders(one.owner))
        )

    def due_to(self, comment: str) -> Promise | None:
        """What was promised to the person who wrote a comment, where it has come back."""
        today = self.today()
        return next((one for one in self._promises.of_comment(comment) if is_due(one, today)), None)

    def comment_of(self, promise: Promise) -> InboxItem | None:
        """The comment it answers; None where there is none, or it is gone from here."""
        try:
            return self._inbox.find(promise.comment) if promise.comment else None
        except Unknown:
            return None

    def kept(self, begin: datetime, end: datetime) -> int:
        """How many were kept from `begin` to before `end`."""
        return self._promises.kept(begin, end)

    def count(self) -> int:
        """How many are open."""
        return self._promises.count()

    def today(self) -> date:
        """The day it is in the desk's zone."""
        return on_clock(self._clock(), self._settings.get(ZONE)).date()

    def _is_leaders(self, owner: str) -> bool:
        """True for a leader, and for a name that nobody at this desk has."""
        faces = {person.name: person.face for person in self._people.all()}
        return faces.get(owner, LEADER) == LEADER

    def _checked(self, due: date) -> date:
        if due < self.today():
            raise BadInput("That day has passed already.", "Choose a later day.")
        return due
