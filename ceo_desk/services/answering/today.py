"""Today: who needs you, what is being written, what goes out when, and what went wrong, in one quick look."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from ceo_desk.domain.channel import PostPackage, Voice
from ceo_desk.domain.comment import OPEN, CommentState
from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.domain.publication import ASKING, Kind, State, Why
from ceo_desk.domain.tray import Facts, Reason, grounds
from ceo_desk.services.answering.lessons import Lessons
from ceo_desk.services.answering.sifting import Sifting
from ceo_desk.services.answering.today_facts import (
    AccountTrouble,
    Attention,
    Done,
    GivenDraft,
    Held,
    Need,
    Outgoing,
    TodayFacts,
    Unreached,
    WaitingPerson,
)
from ceo_desk.services.answering.tray import Tray
from ceo_desk.services.following_up.promises import PromiseDesk
from ceo_desk.services.linkedin.ending import Ends
from ceo_desk.services.publishing.pausing import Pausing
from ceo_desk.services.timing import Clock
from ceo_desk.storage.accounts import Account, Accounts
from ceo_desk.storage.drafts.draft_list import DraftList
from ceo_desk.storage.drafts.handovers import Handovers
from ceo_desk.storage.inbox.comments import Comments
from ceo_desk.storage.inbox.figures import FiguresDesk
from ceo_desk.storage.inbox.inbox import Inbox, InboxItem
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rows import Publication

if TYPE_CHECKING:
    from ceo_desk.services.publishing.approvals import Approvals, LostApproval

__all__ = [
    "AccountTrouble",
    "Attention",
    "Done",
    "GivenDraft",
    "Held",
    "Need",
    "Outgoing",
    "Today",
    "TodayFacts",
    "Unreached",
    "WaitingPerson",
]

LEADER, LINKEDIN = "leader", "linkedin"
MOST_PEOPLE = 7
WEEK = timedelta(days=7)
LOOKED_THROUGH = 60
"""Among so many of the newest comments a kind one is looked for."""
LONGEST_KIND = 240
"""Signs of a kind comment that is shown among the facts of the day, at most."""

_ASKS = (*ASKING, Why.SIGN_IN)


class Today:
    """Looks at the whole desk at once; nothing is decided here."""

    def __init__(
        self,
        inbox: Inbox,
        comments: Comments,
        outbox: Outbox,
        drafts: DraftList,
        accounts: Accounts,
        figures: FiguresDesk,
        handovers: Handovers,
        open_approvals: "Callable[[], Approvals]",
        promises: PromiseDesk,
        lessons: Lessons,
        look_at_ends: Callable[[], Ends],
        pausing: Pausing,
        sifting: Sifting,
        clock: Clock,
    ) -> None:
        self._inbox = inbox
        self._comments = comments
        self._outbox = outbox
        self._drafts = drafts
        self._accounts = accounts
        self._figures = figures
        self._handovers = handovers
        self._open_approvals = open_approvals
        self._promises = promises
        self._lessons = lessons
        self._look_at_ends = look_at_ends
        self._pausing = pausing
        self._sifting = sifting
        self._clock = clock
        self._tray = Tray(inbox, outbox, promises)

    def look(self, *, actor: str, face: str) -> TodayFacts:
        """The facts of this moment for who sits at the desk. `face`: "leader" or "assistant"."""
        now = self._clock()
        self._comments.wake(now)
        counted = self._inbox.counts()
        waiting = counted[CommentState.WAITING] + counted[CommentState.LEADER]
        asked, people, your_word = self._needing(actor, face, now)
        promised, elsewhere = self._tray.promised(actor, face, now)
        kept = {one.comment.id for one in promised}
        deliveries = self._outbox.deliveries()
        aside = self._aside(deliveries, actor, face)
        readers = self._readers()
        looks = [self._comments.looked_at(account.source.id) for account in readers]
        going_out = self._going_out(deliveries)
        return TodayFacts(
            people=(*promised, *(one for one in people if one.comment.id not in aside | kept))[:MOST_PEOPLE],
            waiting_total=waiting,
            needs_me_total=waiting + asked - len(aside) + sum(one.comment.state not in OPEN for one in promised),
            your_word=your_word,
            writing=self._drafts.in_hand(),
            going_out=going_out,
            attention=self._attention(deliveries),
            troubles=self._troubles(readers),
            looked_at=min((at for at in looks if at is not None), default=None),
            done=self._done(now),
            given=self._given(actor, face),
            lost=self._lost(going_out),
            promised=elsewhere,
            ends=self._ends(),
            paused_since=self._pausing.since(),
            lessons=self._lessons.of(actor) if face != LEADER else (),
            unreached=tuple(Unreached(self._outgoing(one), reason) for one, reason in self._pausing.unreached()),
            held=self._sifting.waiting(),
        )

    def _ends(self) -> Ends:
        is_there = any(account.channel == LINKEDIN for account in self._accounts.all())
        return self._look_at_ends() if is_there else Ends()

    def _given(self, actor: str, face: str) -> tuple[GivenDraft, ...]:
        mine = [one for one in self._handovers.open() if one.is_for(actor, face)]
        lines = [(one, self._drafts.line(one.draft)) for one in mine]
        return tuple(GivenDraft(one, line) for one, line in lines if line is not None)

    def _lost(self, going_out: Iterable[Outgoing]) -> "tuple[LostApproval, ...]":
        """Approvals of what goes out at its hour, or once it can, that don't hold for the drafts as they are now."""
        posts = [one.publication for one in going_out if one.publication.state in (State.WAITING, State.SCHEDULED)]
        found: list[LostApproval | None] = []
        for publication in posts:
            with suppress(Unknown, Damaged):  # the page of that draft says so
                found.append(self._open_approvals().lost_of(publication))
        return tuple(one for one in found if one is not None)

    def _needing(
        self, actor: str, face: str, now: datetime
    ) -> tuple[int, tuple[WaitingPerson, ...], tuple[Outgoing, ...]]:
        """How many answers ask for a word, who needs this person in order, and the posts that ask for a word."""
        if face != LEADER:
            return 0, self._tray.waiting(now, actor), ()
        proposed = self._outbox.in_states(State.PROPOSED)
        asked = self._tray.proposals(proposed, now)
        posts = tuple(self._outgoing(one) for one in proposed if one.kind is Kind.POST)
        return len(asked), (*self._tray.given(now), *asked, *self._tray.waiting(now)), posts

    def _aside(self, deliveries: Iterable[Publication], actor: str, face: str) -> frozenset[str]:
        """Comments that wait, but not for this person now: their answer is on its way, or somebody else has them."""
        answered = [one.comment for one in deliveries if one.kind is Kind.REPLY]
        waiting = frozenset(comment for comment in answered if self._is_waiting(comment))
        return waiting | self._inbox.given_to_others(actor) if face == LEADER else waiting

    def _is_waiting(self, comment: str) -> bool:
        try:
            return self._inbox.find(comment).state in OPEN
        except Unknown:
            return False

    def _going_out(self, deliveries: Iterable[Publication]) -> tuple[Outgoing, ...]:
        """What goes by itself: first what goes as soon as it can, then by the hour."""
        moving = [one for one in deliveries if one.why not in _ASKS]
        named = [self._outgoing(one) for one in (*moving, *self._outbox.in_states(State.SCHEDULED))]
        return tuple(sorted(named, key=lambda one: one.due or datetime.min.replace(tzinfo=UTC)))

    def _attention(self, deliveries: Iterable[Publication]) -> tuple[Attention, ...]:
        settled = self._outbox.in_states(State.UNSURE, State.REFUSED)
        asking = [one for one in deliveries if one.why in _ASKS]
        found = [Attention(_need_of(one), self._outgoing(one), one.problem) for one in (*settled, *asking)]
        order = tuple(Need)
        return tuple(sorted(found, key=lambda one: order.index(one.need)))

    def _outgoing(self, publication: Publication) -> Outgoing:
        """With the title that was approved, or the name of whom it answers; "" where that is lost."""
        title = person = ""
        try:
            if publication.kind is Kind.REPLY:
                person = self._inbox.find(publication.comment).author
            else:
                package = self._outbox.package(publication)
                title = package.title if isinstance(package, PostPackage) else ""
        except (Unknown, Damaged):
            title = person = ""
        return Outgoing(publication, title, person, self._accounts.by_id(publication.account))

    def _readers(self) -> tuple[Account, ...]:
        return tuple(account for account in self._accounts.all() if account.capabilities.read_comments)

    def _troubles(self, readers: Iterable[Account]) -> tuple[AccountTrouble, ...]:
        found = []
        for account in readers:
            problem = self._comments.problem_of(account.source.id)
            if problem is not None:
                found.append(AccountTrouble(account, problem, self._comments.looked_at(account.source.id)))
        return tuple(found)

    def _done(self, now: datetime) -> Done:
        heard = self._figures.heard(now - WEEK, now)
        states = (CommentState.ANSWERED, CommentState.SEEN)
        recent = self._inbox.page(states, None, None, None, LOOKED_THROUGH).items
        kind = next((item for item in recent if now - item.at <= WEEK and _is_kind(item, now)), None)
        return Done(heard.people, heard.longest_hours, kind)


def _need_of(publication: Publication) -> Need:
    if publication.state is State.UNSURE:
        return Need.UNSURE
    if publication.state is State.REFUSED:
        return Need.REFUSED if publication.conflict is None else Need.CHANGED
    needs = {Why.MISSED: Need.MISSED, Why.EMBARGO: Need.EMBARGO, Why.ALONE: Need.ALONE, Why.RESUMED: Need.RESUMED}
    return needs.get(publication.why or Why.SIGN_IN, Need.SIGN_IN)


def _is_kind(item: InboxItem, now: datetime) -> bool:
    """True for short thanks of a person and nothing else in it."""
    if item.voice is not Voice.PERSON or len(item.text) > LONGEST_KIND:
        return False
    return [reason for reason, _ in grounds(Facts(item.text, None), now)] == [Reason.THANKS]
