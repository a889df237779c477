"""A desk with a connected blog whose comments the tests rule."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from ceo_desk.domain.channel import Page, RemoteComment, RemotePost, RemoteStatus, Voice
from ceo_desk.domain.comment import OPEN, CommentState
from ceo_desk.storage.accounts import Account, Accounts
from ceo_desk.storage.inbox.comment_ids import comment_id
from ceo_desk.storage.inbox.comment_rows import Stored
from ceo_desk.storage.inbox.comments import Comments
from ceo_desk.storage.inbox.inbox import Inbox, InboxItem
from ceo_desk.storage.inbox.triage import TriageDesk
from ceo_desk.storage.people import People, Person
from tests.storage.desks import DeskUnderTest
from tests.storage.samples import IDENTITY

AT = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
REMARK = RemoteComment("1", "12", "", "Jo", "A remark.", AT, RemoteStatus.LIVE, author_key="jo")


@dataclass
class Listener:
    """The inbox of a desk with one account, a leader and an assistant."""

    desk: DeskUnderTest
    account: Account = field(init=False)
    clara: Person = field(init=False)
    ines: Person = field(init=False)

    def __post_init__(self) -> None:
        self.accounts = Accounts(self.desk.database, self.desk.record)
        self.comments = Comments(self.desk.database)
        self.inbox = Inbox(self.desk.database)
        self.triage = TriageDesk(self.desk.database, self.desk.record, self.comments)
        self.account = self.connect("blog")
        people = People(self.desk.database, self.desk.record)
        self.clara = people.add("Clara", "leader", actor="Clara", at=self.desk.now)
        self.ines = people.add("Ines", "assistant", actor="Clara", at=self.desk.now)

    @property
    def source(self) -> str:
        return self.account.source.id

    def connect(self, name: str, place: str = IDENTITY.source) -> Account:
        identity = replace(IDENTITY, source=place)
        return self.accounts.add(name, "wordpress", "clara", identity, actor="Clara", at=self.desk.now)

    def store(self, *comments: RemoteComment, posts: tuple[RemotePost, ...] = (), source: str = "") -> Stored:
        """Takes in what a fetch brought, newest first."""
        newest_first = tuple(sorted(comments, key=lambda one: one.at, reverse=True))
        return self.take(Page(newest_first, posts), source)

    def take(self, page: Page, source: str = "") -> Stored:
        connected_at = self.account.source.connected_at
        return self.comments.store(source or self.source, page, now=self.desk.now, connected_at=connected_at)

    def id(self, remote_id: str) -> str:
        return comment_id(self.source, remote_id)

    def state(self, remote_id: str) -> CommentState:
        return self.inbox.find(self.id(remote_id)).state

    def waiting(self) -> list[str]:
        return [item.remote_id for item in self.page(OPEN)]

    def page(self, states: tuple[CommentState, ...], query: str | None = None) -> tuple[InboxItem, ...]:
        return self.inbox.page(states, None, query, None, 1000).items

    def found(self, query: str) -> list[str]:
        """Remote ids of what a search in all states finds, newest first."""
        return [item.remote_id for item in self.page(tuple(CommentState), query)]


def reply(remote_id: str, parent: str, at: datetime, voice: Voice = Voice.OWN) -> RemoteComment:
    """An answer in the thread."""
    return replace(REMARK, remote_id=remote_id, parent=parent, author="Clara", at=at, voice=voice, author_key="clara")
