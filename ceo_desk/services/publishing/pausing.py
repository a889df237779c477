"""The pause, for a crisis: what stops while it lasts, what no site gave back yet, and that each thing asks again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from ceo_desk.domain.channel import Done, Problem, SignInNeeded, Unreachable
from ceo_desk.domain.errors import NotAllowed
from ceo_desk.domain.publication import Delivery, Kind, State, Why, wake
from ceo_desk.services.accounts import OpenChannel
from ceo_desk.services.timing import Clock
from ceo_desk.storage.accounts import Accounts
from ceo_desk.storage.outbox.outbox import DESK, Outbox
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.storage.settings import IS_PAUSED, Settings

RESUMED = Problem(
    "resumed",
    "A pause kept this here, and it has ended. Should it still go?",
    "Publish it again now, choose a time, or take it back.",
)
AGAIN = timedelta(seconds=30)
"""How soon a site that could not be reached is tried again."""


@dataclass(frozen=True, slots=True)
class Paused:
    """What stopped (at its end: what asks again), and what a site still holds for its hour, with the reason in words.

    A reason is "" where nobody tried since the desk was opened.
    """

    stopped: tuple[Publication, ...]
    unreached: tuple[tuple[Publication, str], ...]


class Pausing:
    """While it lasts, what a site still holds is what is scheduled there: nothing else need be remembered."""

    def __init__(
        self, outbox: Outbox, accounts: Accounts, settings: Settings, open_channel: OpenChannel, clock: Clock
    ) -> None:
        self._outbox = outbox
        self._accounts = accounts
        self._settings = settings
        self._open_channel = open_channel
        self._clock = clock
        self._reasons: dict[str, str] = {}

    def is_on(self) -> bool:
        """True while everything stands still."""
        return self._settings.get(IS_PAUSED)

    def since(self) -> datetime | None:
        """When it began; None where nothing is paused."""
        return self._settings.decided_at(IS_PAUSED) if self.is_on() else None

    def set(self, *, is_on: bool, actor: str) -> Paused:
        """Stops everything, also on the sites where they can be reached; or ends the pause, and each thing asks."""
        if is_on:
            self._settings.set(IS_PAUSED, value=True, actor=actor, at=self._clock())
            self.stop(self._open_channel, actor=actor)
            stopped = [one for one in self._outbox.deliveries() if one.why is Why.PAUSE]
            return Paused(tuple(stopped), self.unreached())
        left = self.unreached()
        self._keep_here()
        asking = tuple(self._ask_again())
        self._settings.set(IS_PAUSED, value=False, actor=actor, at=self._clock())
        return Paused(asking, left)

    def stop(self, open_channel: OpenChannel, *, actor: str = DESK) -> None:
        """While it lasts, what is on its way waits and what sites hold becomes a draft there; repeating is harmless."""
        if not self.is_on():
            return
        self._keep_here()
        out_of_reach: dict[str, str] = {}
        for publication in self._outbox.in_states(State.SCHEDULED):
            reason = out_of_reach.get(publication.account)
            if reason is None:
                reason = self._unschedule(publication, open_channel, out_of_reach, actor)
            self._reasons[publication.id] = reason

    def unreached(self) -> tuple[tuple[Publication, str], ...]:
        """What sites still hold for its hour although everything is paused; nothing where nothing is."""
        if not self.is_on():
            return ()
        held = self._outbox.in_states(State.SCHEDULED)
        return tuple((one, self._reasons.get(one.id, "")) for one in held)

    def next_moment(self) -> datetime | None:
        """When the sites are asked again; None where they hold nothing."""
        return self._clock() + AGAIN if self.unreached() else None

    def _keep_here(self) -> None:
        """Puts on disk that what is on its way waits for the end of the pause."""
        now, since = self._clock(), self.since()
        for publication in self._outbox.deliveries():
            delivery = publication.delivery
            if delivery is not None and is_kept(publication, since):
                self._deliver(publication, wake(delivery, now, is_paused=True))

    def _ask_again(self) -> Iterator[Publication]:
        for publication in self._outbox.deliveries():
            delivery = publication.delivery
            if delivery is not None and delivery.why is Why.PAUSE:
                self._deliver(publication, wake(delivery, self._clock(), is_paused=False), RESUMED)
                yield self._outbox.find(publication.id)

    def _deliver(self, publication: Publication, delivery: Delivery, problem: Problem | None = None) -> None:
        if delivery == publication.delivery:
            return
        try:
            self._outbox.deliver(publication.id, delivery, problem)
        except NotAllowed:
            return  # it left, or was taken back, in the moment before

    def _unschedule(
        self, publication: Publication, open_channel: OpenChannel, out_of_reach: dict[str, str], actor: str
    ) -> str:
        """Makes it a draft on the site again; the reason in words where that can't be done now."""
        channel = open_channel(self._accounts.by_id(publication.account))
        outcome = channel if isinstance(channel, SignInNeeded) else channel.unschedule(publication.remote_id)
        if not isinstance(outcome, Done):
            if isinstance(outcome, SignInNeeded | Unreachable):
                out_of_reach[publication.account] = outcome.problem.sentence
            return outcome.problem.sentence
        paused = Delivery(State.WAITING, Why.PAUSE, due=publication.due)
        try:
            self._outbox.returned(publication.id, actor=actor, at=self._clock(), delivery=paused)
        except NotAllowed:
            return ""  # another window did the same in this moment
        return ""


def is_kept(publication: Publication, since: datetime | None) -> bool:
    """True where a pause that began then (None: there is none) keeps it here: a post, or an answer from before.

    An answer that was decided since goes, and whatever the person said so for, knowing of the pause.
    """
    if since is None or publication.why is Why.DESPITE:
        return False
    return publication.kind is Kind.POST or publication.decided_at <= since
