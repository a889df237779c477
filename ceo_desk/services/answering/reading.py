"""Reading: comments come in from every account, and stand in one inbox."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from ceo_desk.domain.call_budget import may_look
from ceo_desk.domain.channel import Channel, Page, Problem, SignInNeeded, Trouble, Unreachable
from ceo_desk.domain.comment import OPEN, CommentState
from ceo_desk.domain.errors import BadInput, Damaged, Unknown
from ceo_desk.domain.look_rhythm import not_before
from ceo_desk.domain.terms import HasTerms, SiteTerms
from ceo_desk.domain.traits import EVERYTHING, Filter
from ceo_desk.domain.tray import Ground, grounds, reasons
from ceo_desk.services.accounts import OpenChannel
from ceo_desk.services.answering.tray_facts import facts_of
from ceo_desk.services.linkedin.lending import Lending
from ceo_desk.services.timing import Clock
from ceo_desk.services.troubles import raise_trouble
from ceo_desk.storage.accounts import Account, Accounts
from ceo_desk.storage.calls import Calls
from ceo_desk.storage.drafts.drafts import Drafts
from ceo_desk.storage.inbox.comments import Comments
from ceo_desk.storage.inbox.inbox import Inbox, InboxItem, InboxPage, PersonBefore, ThreadItem, ThreadPart
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.terms import TermsDesk

ALL = "all"
TERMS_AGE = timedelta(days=1)
NOTHING_YET = "0"
"""The newest comment of a place that was read to its end and had none."""
OPENING = 240
"""About so many signs of a post stand above the comment that answers it."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a look at the sources brought; `problems` names the accounts that could not be read, with the words."""

    fetched: int
    new: int
    changed: int
    problems: tuple[tuple[Account, Problem], ...]


@dataclass(frozen=True, slots=True)
class Question:
    """What the inbox is asked for: a state's word ("waiting" includes the leader's), words, an account."""

    state: str = "waiting"
    search: str = ""
    account: str = ""
    limit: int = 50
    after: str = ""
    is_oldest_first: bool = False
    """Who waits longest comes first; a cursor belongs to one order."""
    narrowed: Filter = EVERYTHING


@dataclass(frozen=True, slots=True)
class PostRead:
    """The post that a comment answers. `draft` and `opening` where it is one of ours, else empty."""

    title: str
    url: str
    at: datetime | None
    draft: str = ""
    opening: str = ""


class Reading:
    """Fetches comments and shows them."""

    def __init__(
        self,
        comments: Comments,
        inbox: Inbox,
        accounts: Accounts,
        outbox: Outbox,
        drafts: Drafts,
        terms: TermsDesk,
        lending: Lending,
        calls: Calls,
        open_channel: OpenChannel,
        clock: Clock,
    ) -> None:
        self._comments = comments
        self._inbox = inbox
        self._accounts = accounts
        self._outbox = outbox
        self._drafts = drafts
        self._terms = terms
        self._lending = lending
        self._calls = calls
        self._open_channel = open_channel
        self._clock = clock
        self._left_alone: dict[str, datetime] = {}

    def fetch(
        self,
        account: str = "",
        *,
        is_full: bool = False,
        is_patient: bool = False,
        tell: Callable[[str], None],
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> Fetched:
        """Reads what is new and what changed elsewhere; one unreachable account doesn't stop the others.

        `is_patient`: nobody asked for it, so a place that wanted to be left alone is not looked at until then.
        Once `is_stopped` says so it ends: what came until then is kept, and the next look goes on from there.
        Raises Unknown; OutOfReach or WorldSaidNo where not one account could be read.
        """
        self._lending.let_go()
        accounts = (self._accounts.find(account),) if account else self._accounts.all()
        fetched = new = changed = 0
        troubles: list[tuple[Account, Trouble]] = []
        sources = tuple(one for one in _one_each_source(accounts) if not (is_patient and self._is_left_alone(one)))
        for one in sources:
            count, added, altered, trouble = self._fetch_one(one, is_full, tell, is_stopped)
            fetched, new, changed = fetched + count, new + added, changed + altered
            if trouble is not None:
                troubles.append((one, trouble))
            self._leave_alone(one, trouble)
        if troubles and len(troubles) == len(sources) and not fetched:
            raise_trouble(troubles[0][1])
        problems = [(one, trouble.problem) for one, trouble in troubles]
        self._comments.wake(self._clock())
        return Fetched(fetched, new, changed, tuple(problems))

    def _is_left_alone(self, account: Account) -> bool:
        now, until = self._clock(), self._left_alone.get(account.source.id)
        spent = self._calls.on(account.id, now)
        return (until is not None and now < until) or not may_look(spent, account.capabilities.calls_a_day, now)

    def _leave_alone(self, account: Account, trouble: Trouble | None) -> None:
        """A place that said when to come again is heard."""
        asked = trouble.retry_after if isinstance(trouble, Unreachable) else 0.0
        until = not_before(self._clock(), asked)
        if until is None:
            self._left_alone.pop(account.source.id, None)
        else:
            self._left_alone[account.source.id] = until

    def ask(self, question: Question) -> InboxPage:
        """One page of the inbox, newest first unless told.

        Raises Unknown (account, comment of a filter), BadInput (state, cursor).
        """
        self._lending.let_go()
        self._comments.wake(self._clock())
        source = self._accounts.find(question.account).source.id if question.account else None
        states = _states(question.state)
        return self._inbox.page(
            states,
            source,
            question.search or None,
            question.after or None,
            question.limit,
            is_oldest_first=question.is_oldest_first,
            narrowed=question.narrowed,
        )

    def load(self, comment: str) -> bool:
        """Fetches the words of a comment again that its service only lends; False where they can't be had now."""
        item = self._inbox.find(comment)
        account = next((one for one in self._accounts.all() if one.source.id == item.source), None)
        return account is not None and self._lending.load(account, item.post_id, item.remote_id)

    def tell_some_anew(self) -> bool:
        """Has the rules of today look at some comments again; False where none is left. Short, so call it often."""
        return self._comments.tell_some_anew()

    def counts(self) -> Mapping[str, int]:
        """How many comments stand in each state, by its word; "waiting" includes the leader's."""
        self._comments.wake(self._clock())
        counted = self._inbox.counts()
        return {
            state.value: sum(counted[one] for one in OPEN) if state is CommentState.WAITING else counted[state]
            for state in CommentState
        }

    def thread(self, comment: str) -> tuple[ThreadItem, ...]:
        """The whole conversation around a comment, oldest first. Raises Unknown."""
        return self._inbox.thread(comment)

    def thread_near(self, comment: str, most: int) -> ThreadPart:
        """What stands around a comment in its conversation, quick however long that is. Raises Unknown."""
        return self._inbox.thread_near(comment, most)

    def why(self, item: InboxItem) -> tuple[str, ...]:
        """Why a comment that waits needs somebody, in words."""
        return reasons(facts_of(item), self._clock()) if item.state in OPEN else ()

    def grounds(self, item: InboxItem) -> tuple[Ground, ...]:
        """The same as stable words with their details, for a face that has its own sentences."""
        return grounds(facts_of(item), self._clock()) if item.state in OPEN else ()

    def person_before(self, comment: str) -> PersonBefore:
        """What the comment's author wrote there earlier, and what became of it. Raises Unknown."""
        return self._inbox.person_before(comment)

    def post_of(self, comment: str) -> PostRead:
        """The post that a comment answers, with its opening words where it was written here. Raises Unknown."""
        item = self._inbox.find(comment)
        post = self._inbox.post_above(item)
        ours = self._outbox.for_post(item.source, item.post_id)
        if ours is None:
            return PostRead(post.title, post.url, post.at)
        return PostRead(
            post.title, post.url or ours.url, post.at or ours.live_at, ours.draft, self._opening(ours.revision)
        )

    def _opening(self, revision: str) -> str:
        """How the text began as readers have it; "" where it was forgotten."""
        from ceo_desk.text.gist import gist, opening

        try:
            return opening(gist(self._drafts.content_of(revision).body).paragraphs, OPENING)
        except (Unknown, Damaged):
            return ""

    def _fetch_one(
        self, account: Account, is_full: bool, tell: Callable[[str], None], is_stopped: Callable[[], bool]
    ) -> tuple[int, int, int, Trouble | None]:
        channel = self._open_channel(account)
        if isinstance(channel, SignInNeeded):
            self._comments.failed(account.source.id, channel.problem, self._clock())
            return 0, 0, 0, channel
        fetched = new = changed = 0
        newest = ""
        known = self._comments.known(account.source.id)
        for page in channel.fetch(known, is_full):
            if not isinstance(page, Page):
                self._comments.failed(account.source.id, page.problem, self._clock())
                return fetched, new, changed, page
            newest = newest or (page.comments[0].remote_id if page.comments else "")
            stored = self._comments.store(
                account.source.id, page, now=self._clock(), connected_at=account.source.connected_at
            )
            self._lending.note(account, page)
            fetched, new, changed = fetched + len(page.comments), new + stored.new, changed + stored.changed
            if page.comments:
                of_about = f" of about {page.total:,}" if page.total else ""
                tell(f"{account.name}: {fetched:,}{of_about} comments read.")
            if is_stopped():
                return fetched, new, changed, None
        self._comments.finish(account.source.id, newest or known.newest_id() or NOTHING_YET, self._clock(), is_full)
        self._lending.renew(account, channel)
        self._look_at_terms(account, channel)
        return fetched, new, changed, None

    def _look_at_terms(self, account: Account, channel: Channel) -> None:
        """Once a day the tags and categories there are read; where that can't be, those of before serve on."""
        looked, now = self._terms.looked_at(account.source.id), self._clock()
        if not isinstance(channel, HasTerms) or (looked is not None and now - looked < TERMS_AGE):
            return
        found = channel.terms()
        if isinstance(found, SiteTerms):
            self._terms.store(account.source.id, found, now)

    def looked_at(self, account: Account) -> datetime | None:
        """When this account's comments were last read to the end."""
        return self._comments.looked_at(account.source.id)


def _one_each_source(accounts: tuple[Account, ...]) -> tuple[Account, ...]:
    """Of several accounts at one source, the one that sees most."""
    best: dict[str, Account] = {}
    for account in accounts:
        if not account.capabilities.read_comments:
            continue
        known = best.get(account.source.id)
        if known is None or (account.capabilities.moderate and not known.capabilities.moderate):
            best[account.source.id] = account
    return tuple(best.values())


def _states(word: str) -> tuple[CommentState, ...]:
    if word == ALL:
        return tuple(CommentState)
    if word == CommentState.WAITING:
        return OPEN
    try:
        return (CommentState(word),)
    except ValueError as error:
        known = ", ".join([*CommentState, ALL])
        raise BadInput(f"There is no state called {word}.", f"Use one of: {known}.") from error
