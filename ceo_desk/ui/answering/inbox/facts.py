"""What the assistant's inbox reads in the background: pages of a folder, what became of them, and one thread."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from ceo_desk.domain.channel import ReplyPackage
from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.deed import Deed
from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.domain.idea import OPEN as OPEN_IDEAS
from ceo_desk.domain.publication import State
from ceo_desk.domain.traits import EVERYTHING, Filter
from ceo_desk.domain.tray import Ground
from ceo_desk.services.answering.reading import ALL, PostRead, Question
from ceo_desk.services.desk import Desk
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.foreseen import Foreseen
from ceo_desk.storage.inbox.inbox import InboxItem, PersonBefore, ThreadItem
from ceo_desk.storage.outbox.outbox_rows import Publication

PROMISES, IDEAS = "promises", "ideas"
"""Folders that lead to a place of their own."""
PAGE = 100
FIRST_PAGE = 16
"""The first rows come before the rest of their page."""
NEAR = 60
"""So much of a conversation is read around the comment that is chosen."""
MOST_PAGES = 20
"""So many pages are read at most to find where the list goes on, or a comment that is wanted."""
MOST_SELECTED, SELECTED_PAGE = 10_000, 500
"""So many comments can be selected at once, read so many at a time."""
OUT_OF_SIGHT = frozenset({CommentState.SPAM, CommentState.TRASH})


@dataclass(frozen=True, slots=True)
class Folder:
    """What the list shows: a state's word, or every comment with these words; spam and trash where they are wanted.

    `narrowed` and `account` leave fewer; `is_here`: words, and a person, are looked for in this folder only.
    """

    state: str = CommentState.WAITING.value
    search: str = ""
    is_oldest_first: bool = True
    has_spam: bool = False
    narrowed: Filter = EVERYTHING
    account: str = ""
    is_here: bool = False

    @property
    def is_everywhere(self) -> bool:
        """True where every folder is looked into."""
        return bool(self.search or self.narrowed.person_of) and not self.is_here

    @property
    def is_narrowed(self) -> bool:
        """True where a filter is set."""
        return bool(self.account) or not self.narrowed.is_open or self.is_here

    def question(self, after: str) -> Question:
        """The question for one page."""
        state = ALL if self.is_everywhere else self.state
        limit = PAGE if after else FIRST_PAGE
        return Question(state, self.search, self.account, limit, after, self.is_oldest_first, self.narrowed)

    def holds(self, item: InboxItem) -> bool:
        """True where a comment that was found belongs into the list."""
        return not self.is_everywhere or self.has_spam or item.state not in OUT_OF_SIGHT


@dataclass(frozen=True, slots=True)
class CommentRow:
    """A row of the list; with a `cursor` the list can be read on from behind it."""

    item: InboxItem
    grounds: tuple[Ground, ...] = ()
    place: str = ""
    cursor: str = ""

    @property
    def id(self) -> str:
        """The comment's."""
        return self.item.id


@dataclass(frozen=True, slots=True)
class Portion:
    """Rows that follow one another; `is_end`: nothing comes after them. `total` None = not counted (a search)."""

    rows: tuple[CommentRow, ...]
    is_end: bool
    total: int | None
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class ThreadFacts:
    """Everything that stands beside the list. `proposed` is the answer that waits for the leader's word.

    Of a long conversation `thread` is what stands near; `is_whole` False then.
    """

    item: InboxItem
    post: PostRead
    thread: tuple[ThreadItem, ...]
    account: Account | None
    proposal: Publication | None = None
    proposed: str = ""
    is_whole: bool = True
    learnt: Deed | None = None
    """What was changed in an answer that one of us had proposed."""
    can_like: bool = False
    is_liked: bool = False
    foreseen: Foreseen | None = None
    changeable: Mapping[str, str] = field(default_factory=dict)
    """Our answers in it that can be changed, each with its publication."""

    @property
    def is_by_hand(self) -> bool:
        """True where LinkedIn takes the answer from a person's own hands only."""
        account = self.account
        return account is not None and account.channel == "linkedin" and not account.capabilities.reply

    """The hard comment that came true with this one."""


@dataclass(frozen=True, slots=True)
class HistoryFacts:
    """What lies behind a comment: its author's earlier ones, and what was done about it, the oldest first."""

    before: PersonBefore
    deeds: tuple[Deed, ...]


Known = Mapping[str, CommentRow]


def read_on(desk: Desk, folder: Folder, after: str, known: Known) -> Portion:
    """The next page behind a cursor, "" = from the top."""
    return _read(desk, folder, after, known, lambda rows: len(rows) >= (PAGE if after else FIRST_PAGE))


def read_to(desk: Desk, folder: Folder, comment: str) -> Portion:
    """From the top on until the comment is among the rows; it stands above them where it is far below."""
    portion = _read(desk, folder, "", {}, lambda rows: any(row.id == comment for row in rows))
    if any(row.id == comment for row in portion.rows):
        return portion
    try:
        wanted = _row(desk, desk.inbox.find(comment), {}, _places(desk))
    except Unknown:
        return portion
    return replace(portion, rows=(wanted, *portion.rows))


def read_again(desk: Desk, folder: Folder, after: str, known: Known, count: int) -> Portion:
    """The rows behind a cursor anew: at least so many, and down to one that is known, so that nothing is left out."""

    def is_enough(rows: list[CommentRow]) -> bool:
        return len(rows) >= count and any(row.id in known for row in rows[-PAGE:])

    return _read(desk, folder, after, known, is_enough)


def read_all(desk: Desk, folder: Folder, known: Known) -> tuple[CommentRow, ...]:
    """Every row from the top on, as many as can be selected at once; why they need somebody is not looked at."""
    rows: list[CommentRow] = []
    places, cursor = _places(desk), ""
    while len(rows) < MOST_SELECTED:
        page = desk.reading.ask(replace(folder.question(cursor), limit=SELECTED_PAGE))
        found = (item for item in page.items if folder.holds(item))
        rows += [known.get(item.id) or CommentRow(item, place=places.get(item.source, "")) for item in found]
        if page.next is None:
            break
        cursor = page.next
    return tuple(rows[:MOST_SELECTED])


def folder_of(desk: Desk, comment: str) -> str:
    """The state's word of a comment. Raises Unknown."""
    return desk.inbox.find(comment).state.value


def read_thread(desk: Desk, comment: str) -> ThreadFacts:
    """A comment with all that stands around it. Raises Unknown."""
    item = desk.inbox.find(comment)
    at_source = [one for one in desk.accounts.all() if one.source.id == item.source]
    account = next((one for one in at_source if one.capabilities.reply), next(iter(at_source), None))
    proposal, proposed = _proposal(desk, item, account)
    post, part = desk.reading.post_of(comment), desk.reading.thread_near(comment, NEAR)
    learnt, foreseen = desk.own_words.history.learnt(comment), desk.own_words.foreseeing.met(comment)
    can_like, is_liked = desk.liking.can(item), comment in desk.liking.liked(comment)
    facts = ThreadFacts(
        item, post, part.items, account, proposal, proposed, part.is_whole, learnt, can_like, is_liked, foreseen
    )
    return replace(facts, changeable=_changeable(desk, part.items))


def _changeable(desk: Desk, thread: tuple[ThreadItem, ...]) -> dict[str, str]:
    ours = desk.outbox.replies_among(tuple(one.id for one in thread if one.is_own))
    return {own: publication for own, publication in ours.items() if desk.answering.can_change(publication)}


def read_whole(desk: Desk, facts: ThreadFacts) -> ThreadFacts:
    """The same with the whole conversation, however long that takes. Raises Unknown."""
    thread = desk.reading.thread(facts.item.id)
    return replace(facts, thread=thread, is_whole=True, changeable=_changeable(desk, thread))


def read_history(desk: Desk, comment: str) -> HistoryFacts:
    """What was done about a comment, and what its author wrote earlier. Raises Unknown."""
    return HistoryFacts(desk.reading.person_before(comment), desk.own_words.history.of(comment))


def _proposal(desk: Desk, item: InboxItem, account: Account | None) -> tuple[Publication | None, str]:
    if account is None or item.state is not CommentState.PROPOSED:
        return None, ""
    known = desk.outbox.for_comment(item.id, account.id)
    if known is None or known.state is not State.PROPOSED:
        return None, ""
    try:
        package = desk.outbox.package(known)
    except Damaged:
        return known, ""
    return known, package.text if isinstance(package, ReplyPackage) else ""


def _read(
    desk: Desk, folder: Folder, after: str, known: Known, is_enough: Callable[[list[CommentRow]], bool]
) -> Portion:
    rows: list[CommentRow] = []
    places = _places(desk)
    cursor, total, is_end = after, None, False
    for _ in range(MOST_PAGES):
        page = desk.reading.ask(folder.question(cursor))
        found = [_row(desk, item, known, places) for item in page.items if folder.holds(item)]
        total = page.total
        if page.next is None:
            rows += [replace(row, cursor="") for row in found]
            is_end = True
            break
        cursor = page.next
        if found and found[-1].id == page.items[-1].id:
            found[-1] = replace(found[-1], cursor=cursor)
        elif rows or found:
            last = (found or rows)[-1]
            (found or rows)[-1] = replace(last, cursor=cursor)
        rows += found
        if is_enough(rows):
            break
    is_found = bool(folder.search) or not folder.narrowed.is_open
    is_counted = not is_found or (is_end and not after)
    return Portion(tuple(rows), is_end, (len(rows) if is_found else total) if is_counted else None, counts_of(desk))


def _row(desk: Desk, item: InboxItem, known: Known, places: Mapping[str, str]) -> CommentRow:
    before = known.get(item.id)
    if before is not None and before.item == item:
        return replace(before, cursor="")
    return CommentRow(item, desk.reading.grounds(item), places.get(item.source, ""))


def counts_of(desk: Desk) -> dict[str, int]:
    """How many comments stand in each folder, and how many promises and ideas are open."""
    room = desk.following_up
    ideas = room.ideas.counts()
    return {**desk.reading.counts(), PROMISES: room.promises.count(), IDEAS: sum(ideas[one] for one in OPEN_IDEAS)}


def _places(desk: Desk) -> dict[str, str]:
    """The name of each source as its accounts are called here."""
    return {one.source.id: one.name for one in reversed(desk.accounts.all())}
