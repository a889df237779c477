"""The tray: who needs you, in the order in which they should hear from you."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from ceo_desk.domain.channel import ReplyPackage
from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.domain.promise import Promise
from ceo_desk.domain.publication import Kind
from ceo_desk.domain.tray import Ground, Reason, grounds, needs_leader, weight
from ceo_desk.services.answering.today_facts import WaitingPerson
from ceo_desk.services.answering.tray_facts import facts_of
from ceo_desk.services.following_up.promises import PromiseDesk
from ceo_desk.storage.inbox.inbox import Inbox, InboxItem
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rows import Publication

LOOKED_THROUGH = 200
"""Of those who wait, so many of the longest waiting are put in order; more is not today's work."""

NEWEST = 100
"""And so many of the newest, so that who disagrees today is not hidden behind a long line."""

Rank = int | tuple[bool, int]
"""Lower comes first; all of one order are of one kind."""


class Tray:
    """Puts in order who waits."""

    def __init__(self, inbox: Inbox, outbox: Outbox, promises: PromiseDesk) -> None:
        self._inbox = inbox
        self._outbox = outbox
        self._promises = promises

    def given(self, now: datetime) -> tuple[WaitingPerson, ...]:
        """What was given to the leader, longest wait first."""
        return tuple(WaitingPerson(item, grounds(facts_of(item), now)) for item in self._longest(CommentState.LEADER))

    def proposals(self, proposed: tuple[Publication, ...], now: datetime) -> tuple[WaitingPerson, ...]:
        """Answers that ask for the leader's word, longest wait first."""
        people = [self._proposal(one, now) for one in proposed if one.kind is Kind.REPLY]
        return tuple(sorted((one for one in people if one is not None), key=lambda one: one.comment.at))

    def promised(self, actor: str, face: str, now: datetime) -> tuple[tuple[WaitingPerson, ...], tuple[Promise, ...]]:
        """Promises of who sits here whose day has come: those to a person, with the comment, and the others."""
        people: dict[str, WaitingPerson] = {}
        others = []
        for promise in self._promises.due_for(actor, face):
            item = self._promises.comment_of(promise)
            if item is None or item.id in people:
                others.append(promise)
            else:
                people[item.id] = with_promise(WaitingPerson(item, grounds(facts_of(item), now)), promise)
        return tuple(people.values()), tuple(others)

    def waiting(self, now: datetime, first_for: str = "") -> tuple[WaitingPerson, ...]:
        """Who waits for anybody: what was given to `first_for`, then by the weight of the reasons, plain thanks last.

        Among equals the blogs and accounts take turns, each with its longest wait first. Without `first_for` it is
        the leader who asks: who needs the leader's own words comes before whom anybody at the desk can answer.
        """
        people = [WaitingPerson(item, grounds(facts_of(item), now)) for item in self._waiting()]
        return tuple(in_turns(people, lambda one: _rank(one, first_for) if first_for else _leaders_rank(one)))

    def _waiting(self) -> tuple[InboxItem, ...]:
        longest = self._longest(CommentState.WAITING)
        if len(longest) < LOOKED_THROUGH:
            return longest
        known = {item.id for item in longest}
        newest = self._inbox.page((CommentState.WAITING,), None, None, None, NEWEST).items
        return (*longest, *(item for item in reversed(newest) if item.id not in known))

    def _longest(self, state: CommentState) -> tuple[InboxItem, ...]:
        return self._inbox.page((state,), None, None, None, LOOKED_THROUGH, is_oldest_first=True).items

    def _proposal(self, publication: Publication, now: datetime) -> WaitingPerson | None:
        """The proposal with its comment and its words; None where the comment is not here (any more)."""
        try:
            item = self._inbox.find(publication.comment)
            package = self._outbox.package(publication)
        except (Unknown, Damaged):
            return None
        text = package.text if isinstance(package, ReplyPackage) else ""
        asks: Ground = (Reason.YOUR_WORD, publication.proposed_by)
        return WaitingPerson(item, (asks, *grounds(facts_of(item), now)), publication, text)


def with_promise(person: WaitingPerson, promise: Promise) -> WaitingPerson:
    """The same person, with what was promised as the first reason."""
    promised: Ground = (Reason.PROMISED, promise.due.isoformat())
    return replace(person, reasons=(promised, *person.reasons), promise=promise)


def in_turns(people: Iterable[WaitingPerson], rank: Callable[[WaitingPerson], Rank]) -> list[WaitingPerson]:
    """By rank; within a rank one of each source in turn, so that a loud blog doesn't push a quiet one out."""
    turns: Counter[tuple[Rank, str]] = Counter()
    placed = []
    for number, person in enumerate(people):
        place = rank(person)
        source = (place, person.comment.source)
        placed.append((place, turns[source], number, person))
        turns[source] += 1
    return [person for *_, person in sorted(placed, key=lambda one: one[:3])]


def without_promise(person: WaitingPerson) -> WaitingPerson:
    """The same person, once nothing that was promised is due any more."""
    reasons = tuple(ground for ground in person.reasons if ground[0] is not Reason.PROMISED)
    return replace(person, reasons=reasons, promise=None)


def _rank(person: WaitingPerson, first_for: str) -> int:
    """Lower comes first; what was given to this person before all."""
    if person.comment.assigned_to == first_for:
        return -1
    return weight(person.reasons)


def _leaders_rank(person: WaitingPerson) -> Rank:
    """Whom anybody at the desk can answer comes behind all who need the leader."""
    return (not needs_leader(facts_of(person.comment)), weight(person.reasons))
