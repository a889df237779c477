"""The sender: carries out what the outbox holds, one process at a time, each thing at most once in public.

Order within an account is kept while the network is away: what was decided first goes first.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from ceo_desk.domain.channel import (
    ChangedElsewhere,
    Channel,
    PostPackage,
    Problem,
    Published,
    PublishOutcome,
    Rejected,
    ReplyPackage,
    SignInNeeded,
    Unreachable,
    Unsure,
)
from ceo_desk.domain.errors import DeskError, NotAllowed
from ceo_desk.domain.publication import ASKING, Delivery, Kind, State, Why, is_ready, recover, wake
from ceo_desk.domain.retry import wait_seconds
from ceo_desk.services.accounts import OpenChannel
from ceo_desk.services.answering.answers import note_answer
from ceo_desk.services.answering.moderating import ModerationSender
from ceo_desk.services.publishing.embargoing import Embargoing, embargoed
from ceo_desk.services.publishing.following import Following
from ceo_desk.services.publishing.pausing import RESUMED, Pausing, is_kept
from ceo_desk.services.publishing.together import ALONE, Together
from ceo_desk.services.timing import Clock, Sleep
from ceo_desk.storage.accounts import Account, Accounts
from ceo_desk.storage.drafts.pictures import Pictures
from ceo_desk.storage.inbox.comments import Comments
from ceo_desk.storage.locks import SenderLock
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rows import Publication

SPREAD = 0.5
LONGEST_NAP = 1.0
LOOK_AGAIN = timedelta(seconds=20)
"""How often it is looked whether the blog post that something waits for is live."""
NEAREST_HOUR = timedelta(seconds=60)
"""WordPress publishes at once what is to be scheduled less than a minute ahead (contract, posts)."""


@dataclass(slots=True)
class _Round:
    """What one drain learnt: which accounts can't be reached now, and which channels are open."""

    is_hurried: bool
    blocked: dict[str, tuple[Why, Problem, datetime | None]] = field(default_factory=dict)
    channels: dict[str, "Channel | SignInNeeded"] = field(default_factory=dict)
    tried: set[str] = field(default_factory=set)
    reached: set[str] = field(default_factory=set)


class Sender:
    """Drains the outbox. Only one process sends: the others' drains return at once with None."""

    def __init__(
        self,
        outbox: Outbox,
        accounts: Accounts,
        comments: Comments,
        pictures: Pictures,
        open_channel: OpenChannel,
        pausing: Pausing,
        moderation: ModerationSender,
        following: Following,
        embargoing: Embargoing,
        lock: SenderLock,
        clock: Clock,
        sleep: Sleep,
    ) -> None:
        self._outbox = outbox
        self._accounts = accounts
        self._comments = comments
        self._pictures = pictures
        self._open_channel = open_channel
        self._pausing = pausing
        self._moderation = moderation
        self._following = following
        self._embargoing = embargoing
        self._together = Together(outbox, accounts)
        self._lock = lock
        self._clock = clock
        self._sleep = sleep

    def drain(self, *, is_hurried: bool = False) -> int | None:
        """Sends all that may go now; how many things were tried, or None where another process is sending.

        `is_hurried`: a person says "send now": next-try times are ignored, take-backs and hours never.
        """
        with self._lock.taken() as is_ours:
            if not is_ours:
                return None
            self._recover()
            around = _Round(is_hurried)
            self._pausing.stop(self._channel_in(around))
            self._moderation.send(self._channel_in(around), is_hurried=is_hurried)
            while (publication := self._next(around)) is not None:
                self._send(publication, around)
            self._following.look(self._channel_in(around), frozenset(around.reached), is_hurried=is_hurried)
            return len(around.tried)

    def tell_decisions(self) -> bool:
        """Tells the sources what was decided about comments, and sends nothing else; False where another sends."""
        with self._lock.taken() as is_ours:
            if is_ours:
                self._moderation.send(self._open_channel)
            return is_ours

    def drain_until(
        self, seconds: float, is_over: Callable[[], bool], *, is_hurried: bool = False, tell: Callable[[str], None]
    ) -> None:
        """Drains until `is_over`, until nothing can move by itself in that time, or the time has passed."""
        end = self._clock() + timedelta(seconds=seconds)
        while True:
            if self.drain(is_hurried=is_hurried) is None:
                tell("Another desk window is sending.")
            is_hurried = False
            now = self._clock()
            moving = self.next_moment()
            if is_over() or now >= end or moving is None or moving > end:
                return
            self._sleep(max(0.05, min(LONGEST_NAP, (moving - now).total_seconds(), (end - now).total_seconds())))

    def next_moment(self) -> datetime | None:
        """When something in the outbox can move by itself; None where nothing can."""
        now = self._clock()
        since, again = self._pausing.since(), self._pausing.next_moment()
        moments = [*self._moderation.moments(), *([again] if again else [])]
        for publication in self._outbox.deliveries():
            is_paused = is_kept(publication, since)
            keeps = self._accounts.by_id(publication.account).capabilities.schedule
            assert publication.delivery is not None
            awake = wake(publication.delivery, now, is_paused=is_paused, site_keeps_hour=keeps)
            moment = _moment_of(awake, now, is_paused=is_paused, site_keeps_hour=keeps)
            moments += [moment] if moment else []
        return min(moments, default=None)

    def _recover(self) -> None:
        """What was being sent when a desk died: back to waiting where repeating is harmless, else unsure."""
        for publication in self._outbox.deliveries():
            if publication.state is not State.SENDING:
                continue
            account = self._accounts.by_id(publication.account)
            delivery = publication.delivery
            assert delivery is not None
            if recover(is_repeat_harmless=account.capabilities.is_repeat_harmless) is State.WAITING:
                turn = Delivery(State.WAITING, Why.TURN, None, delivery.due, delivery.attempts)
                self._outbox.deliver(publication.id, turn)
            else:
                self._outbox.settle(publication.id, Unsure(_BROKEN_OFF), at=self._clock(), delivery=None)

    def _next(self, around: _Round) -> Publication | None:
        """The first that may go now; take-backs that ended and hours that passed are noted on the way."""
        now, since = self._clock(), self._pausing.since()
        for publication in self._outbox.deliveries():
            delivery, is_paused = publication.delivery, is_kept(publication, since)
            assert delivery is not None
            keeps = self._accounts.by_id(publication.account).capabilities.schedule
            awake = wake(delivery, now, is_paused=is_paused, site_keeps_hour=keeps)
            awake = self._together.awake(publication, awake, now, is_paused=is_paused)
            if awake != delivery:
                self._outbox.deliver(publication.id, awake, _question(awake))
            if publication.id in around.tried:
                continue
            if publication.account in around.blocked:
                self._queue_behind(publication, awake, around)
            elif is_ready(awake, now, is_paused=is_paused, site_keeps_hour=keeps, is_hurried=around.is_hurried):
                return publication
            elif awake.why is Why.OFFLINE and awake.state is State.WAITING:
                around.blocked[publication.account] = (Why.OFFLINE, publication.problem or _OFFLINE, awake.not_before)
        return None

    def _queue_behind(self, publication: Publication, delivery: Delivery, around: _Round) -> None:
        """An account that can't be reached keeps its order: what comes later waits for the same reason."""
        why, problem, not_before = around.blocked[publication.account]
        if delivery.state is not State.WAITING or delivery.why not in (Why.TURN, Why.RETRY, Why.OFFLINE):
            return
        behind = Delivery(State.WAITING, why, not_before, delivery.due, delivery.attempts)
        if behind != delivery:
            self._outbox.deliver(publication.id, behind, problem)

    def _send(self, publication: Publication, around: _Round) -> None:
        account = self._accounts.by_id(publication.account)
        around.tried.add(publication.id)
        if self._is_held_back(publication):
            return
        channel = self._channel_in(around)(account)
        try:
            self._outbox.intend(publication.id, self._clock())
        except NotAllowed:
            return  # taken back in the moment before
        outcome = channel if isinstance(channel, SignInNeeded) else self._call(publication, channel)
        self._settle(publication, account, outcome, around)

    def _is_held_back(self, publication: Publication) -> bool:
        """True where it holds words that must not go out now: it waits for the person, however it came this far."""
        if publication.kind is not Kind.POST:
            return False
        now, due = self._clock(), publication.due
        try:
            package = self._outbox.package(publication)
        except DeskError:
            return False  # the call says so
        assert isinstance(package, PostPackage)
        found = self._embargoing.stopping(package, max(due, now) if due else now)
        if found:
            attempts = publication.delivery.attempts if publication.delivery else 0
            asks = Delivery(State.WAITING, Why.EMBARGO, None, due, attempts)
            self._outbox.deliver(publication.id, asks, embargoed(found))
        return bool(found)

    def _call(self, publication: Publication, channel: Channel) -> PublishOutcome:
        try:
            package = self._outbox.package(publication)
            ledger = self._outbox.ledger_of(publication.id)
            if isinstance(package, ReplyPackage):
                return channel.reply(package, ledger)
            return channel.publish(_timed(self._together.linked(package), self._clock()), ledger, self._pictures)
        except DeskError as error:
            return Rejected(Problem(error.code, error.sentence, error.next_step, error.detail))

    def _settle(self, publication: Publication, account: Account, outcome: PublishOutcome, around: _Round) -> None:
        delivery = publication.delivery
        assert delivery is not None
        now = self._clock()
        attempts = delivery.attempts + 1
        match outcome:
            case Unreachable(problem, retry_after, is_offline):
                pause = timedelta(seconds=wait_seconds(attempts, spread=SPREAD, asked=retry_after))
                why = Why.OFFLINE if is_offline else Why.RETRY
                later = Delivery(State.WAITING, why, now + pause, delivery.due, attempts)
                if is_offline:
                    around.blocked[account.id] = (why, problem, now + pause)
                self._outbox.settle(publication.id, outcome, at=now, delivery=later)
            case SignInNeeded(problem):
                later = Delivery(State.WAITING, Why.SIGN_IN, None, delivery.due, attempts)
                around.blocked[account.id] = (Why.SIGN_IN, problem, None)
                self._outbox.settle(publication.id, outcome, at=now, delivery=later)
            case Published() | Rejected() | ChangedElsewhere() | Unsure():
                around.reached.add(account.id)
                settled = self._outbox.settle(publication.id, outcome, at=now)
                if isinstance(outcome, Published):
                    note_answer(self._comments, account, settled, self._outbox.package(settled), outcome, now)

    def _channel_in(self, around: _Round) -> OpenChannel:
        """Opens each account's channel once a round."""

        def open_once(account: Account) -> "Channel | SignInNeeded":
            if account.id not in around.channels:
                around.channels[account.id] = self._open_channel(account)
            return around.channels[account.id]

        return open_once


_OFFLINE = Problem("offline", "You are offline. It goes out when you are back.")
_BROKEN_OFF = Problem(
    "broken_off",
    "The desk stopped while this was going out. We don't know whether it arrived.",
    "Look there, then tell the desk.",
)


def _question(delivery: Delivery) -> Problem | None:
    """What a person is asked about it, if anything."""
    if delivery.why is not Why.MISSED:
        return {Why.ALONE: ALONE, Why.RESUMED: RESUMED}.get(delivery.why)
    due = delivery.due
    assert due is not None
    return Problem(
        "missed",
        "The hour of this post passed while nobody could send it. Should it still go?",
        "Publish it again now, choose a time, or take it back.",
        f"due {due.isoformat()}",
    )


def _moment_of(delivery: Delivery, now: datetime, *, is_paused: bool, site_keeps_hour: bool) -> datetime | None:
    """When a delivery can move by itself; None where it needs a person, a password, or the end of the pause."""
    if delivery.why in (Why.SIGN_IN, Why.PAUSE, *ASKING) or is_paused:
        return None
    if delivery.why is Why.BLOG:
        return now + LOOK_AGAIN
    hour = delivery.due if delivery.due and not site_keeps_hour else now
    return max(now, delivery.not_before or now, hour)


def _timed(package: PostPackage, now: datetime) -> PostPackage:
    """The package to be published at once where its hour has come (a site takes no hour that is so near)."""
    if package.at is not None and package.at - now < NEAREST_HOUR:
        return replace(package, at=None)
    return package
