"""A stand-in for a remote service, at the channel protocol: it commits early, late, twice asked or not at all.

Two kinds: `Repeatable` behaves like WordPress (a hidden placeholder by marker, then publication by id), `OneShot` like
LinkedIn (one call, no marker, no look-up). Both keep what readers see in `public`.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum, auto

from ceo_desk.domain.channel import (
    ChangeOutcome,
    CheckOutcome,
    CreateSent,
    Done,
    GoingPublic,
    Identity,
    KnownComments,
    Ledger,
    LookUpOutcome,
    NotThere,
    Page,
    PictureSource,
    Placed,
    PostPackage,
    Problem,
    Published,
    PublishOutcome,
    RemoteStatus,
    ReplyPackage,
    StayedBack,
    Trouble,
    Unreachable,
    Unsure,
)

CREATE_PATIENCE = timedelta(seconds=6)
LATE = timedelta(seconds=4)
"""A late commit comes before the first retry: so the real servers were seen to behave."""


class Fault(Enum):
    """What happens to one call."""

    NONE = auto()
    OFFLINE = auto()
    LOST_ANSWER = auto()
    LATE_COMMIT = auto()
    LOST_CALL = auto()
    KILLED_BEFORE = auto()
    KILLED_AFTER = auto()


class Killed(BaseException):
    """The desk's process was killed at this point."""


@dataclass
class Post:
    """What the service holds."""

    marker: str
    content: str = ""
    is_public: bool = False


@dataclass
class Service:
    """The far side: it lives on while desks are killed."""

    clock: Callable[[], datetime]
    posts: dict[str, Post] = field(default_factory=dict)
    late: list[tuple[datetime, Callable[[], str]]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    is_offline: bool = False
    pages: list[Page | Trouble] = field(default_factory=list)
    """What the next look at the comments brings."""
    told: list[tuple[str, RemoteStatus]] = field(default_factory=list)
    answer: ChangeOutcome | None = None
    """What the service says to a moderation; None = done."""
    tries: Counter[str] = field(default_factory=Counter)
    """How often a publication was sent this way, by its marker, whatever came of it."""

    def settle(self) -> None:
        """Late commits whose time has come take effect."""
        now = self.clock()
        due = [act for at, act in self.late if at <= now]
        self.late = [(at, act) for at, act in self.late if at > now]
        for act in due:
            act()

    def public(self, marker: str) -> list[str]:
        """What readers see of a publication."""
        self.settle()
        return [post.content for post in self.posts.values() if post.marker == marker and post.is_public]

    def call(self, act: Callable[[], str]) -> "str | Fault":
        """One call over the line: its answer, or the fault as the caller sees it."""
        self.settle()
        fault = Fault.OFFLINE if self.is_offline else self.faults.pop(0) if self.faults else Fault.NONE
        match fault:
            case Fault.NONE:
                return act()
            case Fault.OFFLINE | Fault.LOST_CALL:
                return fault
            case Fault.LOST_ANSWER:
                act()
                return fault
            case Fault.LATE_COMMIT:
                self.late.append((self.clock() + LATE, act))
                return fault
            case Fault.KILLED_BEFORE:
                raise Killed
            case Fault.KILLED_AFTER:
                act()
                raise Killed

    def create(self, marker: str, content: str = "", *, is_public: bool = False) -> str:
        """A new post; its id."""
        remote_id = str(len(self.posts) + 1)
        self.posts[remote_id] = Post(marker, content, is_public)
        return remote_id

    def publish(self, remote_id: str, content: str) -> str:
        """Readers see this content from now on."""
        self.posts[remote_id] = replace(self.posts[remote_id], content=content, is_public=True)
        return remote_id


PROBLEM = Problem("line", "The line broke on the way.", "Try again.")


def broken(fault: Fault) -> Unreachable:
    """The outcome where repeating is harmless."""
    return Unreachable(PROBLEM, is_offline=fault is Fault.OFFLINE)


class _Quiet:
    """What both kinds do not need here."""

    def __init__(self, service: Service, identity: Identity) -> None:
        self.service = service
        self.identity = identity

    def check(self) -> CheckOutcome:
        return self.identity

    def unschedule(self, remote_id: str) -> ChangeOutcome:
        del remote_id
        return Done()

    def moderate(self, remote_id: str, status: RemoteStatus) -> ChangeOutcome:
        self.service.told.append((remote_id, status))
        return self.service.answer or Done(status)

    def withdraw_reply(self, remote_id: str) -> ChangeOutcome:
        return self.moderate(remote_id, RemoteStatus.TRASH)

    def fetch(self, known: KnownComments, is_full: bool = False) -> Iterator[Page | Trouble]:
        del known, is_full
        yield from self.service.pages or [Page()]

    def sweep(self, known_ids: frozenset[str], now: datetime) -> tuple[str, ...]:
        del known_ids, now
        return ()

    def withdraw(self, remote_id: str) -> ChangeOutcome:
        post = self.service.posts[remote_id]
        self.service.posts[remote_id] = replace(post, is_public=False)
        return Done()


def _content(package: PostPackage | ReplyPackage) -> str:
    return package.text if isinstance(package, ReplyPackage) else package.content


def _published(remote_id: str) -> Published:
    return Published(remote_id, f"https://remote.example/{remote_id}")


class Repeatable(_Quiet):
    """Placeholder by marker, then publication by id; every step may be repeated."""

    def publish(self, package: PostPackage, ledger: Ledger, pictures: PictureSource) -> PublishOutcome:
        del pictures
        return self._send(package, ledger)

    def reply(self, package: ReplyPackage, ledger: Ledger) -> PublishOutcome:
        return self._send(package, ledger)

    def look_up(self, package: PostPackage | ReplyPackage, ledger: Ledger) -> LookUpOutcome:
        self.service.settle()
        for remote_id, post in self.service.posts.items():
            if post.marker == ledger.marker and post.is_public and post.content == _content(package):
                return _published(remote_id)
        return NotThere()

    def _send(self, package: PostPackage | ReplyPackage, ledger: Ledger) -> PublishOutcome:
        service = self.service
        remote_id = ledger.remote_id
        if not remote_id:
            found = self._place(ledger)
            if isinstance(found, Unreachable):
                return found
            remote_id = found
        service.tries[ledger.marker] += 1
        ledger.record(GoingPublic())
        answer = service.call(lambda: service.publish(remote_id, _content(package)))
        if answer is Fault.OFFLINE:
            ledger.record(StayedBack())
        return broken(answer) if isinstance(answer, Fault) else _published(answer)

    def _place(self, ledger: Ledger) -> str | Unreachable:
        service = self.service
        if ledger.create_sent_at is not None:
            service.settle()
            known = [remote_id for remote_id, post in service.posts.items() if post.marker == ledger.marker]
            if known:
                ledger.record(Placed(known[0]))
                return known[0]
            if service.clock() - ledger.create_sent_at < CREATE_PATIENCE:
                return Unreachable(PROBLEM, retry_after=CREATE_PATIENCE.total_seconds())
        ledger.record(CreateSent(service.clock()))
        answer = service.call(lambda: service.create(ledger.marker))
        if isinstance(answer, Fault):
            if answer is Fault.OFFLINE:
                ledger.record(CreateSent(service.clock() - CREATE_PATIENCE))  # it surely never left
            return broken(answer)
        ledger.record(Placed(answer))
        return answer


class OneShot(_Quiet):
    """One call makes it public; nothing tells afterwards whether it did."""

    def publish(self, package: PostPackage, ledger: Ledger, pictures: PictureSource) -> PublishOutcome:
        del pictures
        return self._send(package, ledger)

    def reply(self, package: ReplyPackage, ledger: Ledger) -> PublishOutcome:
        return self._send(package, ledger)

    def look_up(self, package: PostPackage | ReplyPackage, ledger: Ledger) -> LookUpOutcome:
        del package, ledger
        return Unsure(PROBLEM)

    def _send(self, package: PostPackage | ReplyPackage, ledger: Ledger) -> PublishOutcome:
        service = self.service

        def act() -> str:
            if ledger.standing:
                return service.publish(ledger.remote_id, _content(package))
            return service.create(ledger.marker, _content(package), is_public=True)

        service.tries[ledger.marker] += 1
        answer = service.call(act)
        if isinstance(answer, Fault):
            return broken(answer) if answer is Fault.OFFLINE else Unsure(PROBLEM)
        return _published(answer)
