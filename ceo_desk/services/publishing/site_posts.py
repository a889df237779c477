"""The posts that stand on the blogs: listed, searched, and opened as drafts that write back only what was edited."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count

from ceo_desk.domain.channel import Rejected, SignInNeeded, Trouble
from ceo_desk.domain.draft import Content, Why
from ceo_desk.domain.errors import NotAllowed
from ceo_desk.domain.publication import STANDING
from ceo_desk.domain.site_posts import FetchedPost, HoldsPosts, ListedPost, PostsPage, Stands
from ceo_desk.services.accounts import OpenChannel
from ceo_desk.services.publishing.packages import as_it_stands
from ceo_desk.services.timing import Clock, NewId
from ceo_desk.services.troubles import as_error
from ceo_desk.storage.accounts import Account, Accounts
from ceo_desk.storage.drafts.draft_rows import Version
from ceo_desk.storage.drafts.drafts import Drafts
from ceo_desk.storage.drafts.origins import Adoption, Origin, Origins
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.processes.foreign_files import ForeignFiles
from ceo_desk.storage.settings import ZONE, Settings
from ceo_desk.storage.site_posts import SitePostsDesk

MOST_PORTIONS = 200
"""Of a hundred posts each: a list longer than that is cut there."""


@dataclass(frozen=True, slots=True)
class SitePost:
    """A post in the list, and the account that sees it there."""

    account: str
    """The account's name."""
    blog: str
    post: ListedPost

    @property
    def id(self) -> str:
        """Names it among all posts of all accounts."""
        return f"{self.account}/{self.post.remote_id}"

    @property
    def moment(self) -> datetime:
        """Its date, or when it was last written on."""
        return self.post.at or self.post.modified


@dataclass(frozen=True, slots=True)
class SiteList:
    """What is known of the blogs' posts. `looked_at` is when they were last read; None = some never were."""

    posts: tuple[SitePost, ...]
    accounts: tuple[str, ...]
    """The accounts that may list posts, by name; none = no blog is connected that lets this desk see its posts."""
    looked_at: datetime | None


@dataclass(frozen=True, slots=True)
class Bond:
    """Which post of which blog a draft is. `stands`: how it stood when it was opened; `url`: where readers have it."""

    blog: str
    stands: Stands
    at: datetime | None
    url: str
    is_changed_there: bool = False
    """As far as the list tells: somebody changed it there since it was read into the draft."""


class SitePosts:
    """Lists and opens them. What was listed before is there without any network."""

    def __init__(
        self,
        cache: SitePostsDesk,
        origins: Origins,
        drafts: Drafts,
        outbox: Outbox,
        accounts: Accounts,
        settings: Settings,
        files: ForeignFiles,
        open_channel: OpenChannel,
        clock: Clock,
        new_id: NewId,
    ) -> None:
        self._cache = cache
        self._origins = origins
        self._drafts = drafts
        self._outbox = outbox
        self._accounts = accounts
        self._settings = settings
        self._files = files
        self._open_channel = open_channel
        self._clock = clock
        self._new_id = new_id

    def listed(self, words: str = "") -> SiteList:
        """What was listed before, the newest first; of that, what holds all of the words in title or author."""
        accounts = self._listing()
        found = [
            SitePost(account.name, account.source.title, post)
            for account in accounts
            for post in self._cache.all(account.id, words)
        ]
        looks = [self._cache.last_look(account.id) for account in accounts]
        times = [look.at for look in looks if look is not None]
        looked_at = min(times) if times and len(times) == len(accounts) else None
        by_moment = sorted(found, key=lambda one: one.moment, reverse=True)
        return SiteList(tuple(by_moment), tuple(account.name for account in accounts), looked_at)

    def look(self, account_name: str, tell: Callable[[str], None], is_stopped: Callable[[], bool]) -> None:
        """Reads the list there, what was changed last first, and no further than to what is known already.

        `tell` hears after each portion that more can be shown. Raises WorldSaidNo, OutOfReach, NotAllowed, Unknown.
        """
        account = self._accounts.find(account_name)
        channel = self._channel(account)
        known = self._cache.last_look(account.id)
        look = self._new_id()
        for portion in count(1):
            page = _listed_or_raise(channel.list_posts(portion))
            changed = self._cache.store(account.id, page.posts, look)
            is_known = known is not None and page.total == known.total and not changed
            if page.is_last or is_known or portion == MOST_PORTIONS:
                self._cache.finish(account.id, look, page.total, self._clock(), is_whole=page.is_last)
                return
            tell(account.name)
            if is_stopped():
                return

    def search(self, account_name: str, words: str) -> tuple[SitePost, ...]:
        """The posts there with these words in title or text, the best first.

        Raises WorldSaidNo, OutOfReach, NotAllowed, Unknown.
        """
        account = self._accounts.find(account_name)
        page = _listed_or_raise(self._channel(account).list_posts(1, words))
        look = self._cache.last_look(account.id)
        self._cache.store(account.id, page.posts, look.look if look else "")
        return tuple(SitePost(account.name, account.source.title, post) for post in page.posts)

    def at_address(self, url: str) -> SitePost | None:
        """The post that readers have at an address, as far as the lists tell; None where no connected blog has it."""
        for account in self._listing() if url else ():
            found = self._cache.at_address(account.id, url)
            if found is not None:
                return SitePost(account.name, account.source.title, found)
        return None

    def open(self, account_name: str, remote_id: str, *, actor: str) -> str:
        """The draft that is this post: the one it was opened in before, or a new one. Gives the draft's id.

        A draft on which nobody wrote since is brought to what stands there now. Its raw content is read in a process
        of its own. Raises WorldSaidNo, OutOfReach, NotAllowed, Unknown, BadInput.
        """
        account = self._accounts.find(account_name)
        ours = self._ours(account, remote_id)
        if ours:
            return ours
        known = self._origins.of_post((account.id,), remote_id)
        if known is not None and not self._is_untouched(known):
            return known.draft
        fetched = self._read(account, remote_id)
        if known is not None and fetched.fingerprint == known.fingerprint:
            return known.draft
        return self._adopt(account, fetched, known, actor)

    def bond_of(self, draft_id: str) -> Bond | None:
        """Which post of which blog the draft is; None where it began here, or was taken back. Raises Damaged."""
        origin = self._origins.of_draft(draft_id)
        if origin is None or not origin.remote_id:
            return None
        base = self._origins.base_of(origin)
        account = self._accounts.by_id(origin.account)
        known = self._outbox.for_draft(draft_id, account.id)
        read = self._cache.some(account.id, [origin.remote_id])
        seen_at = max(filter(None, (origin.at, known.decided_at if known else None)))
        is_newer = any(one.modified > seen_at and one.stands is not Stands.SCHEDULED for one in read)
        return Bond(account.source.title, origin.stands, base.at, known.url if known else base.url, is_newer)

    def _adopt(self, account: Account, fetched: FetchedPost, known: Origin | None, actor: str) -> str:
        content = Content(
            title=fetched.title,
            body=self._files.read_raw_post(fetched.content),
            tags=fetched.tags,
            categories=fetched.categories,
            excerpt=fetched.excerpt,
            slug=fetched.slug,
        )
        draft, publication, marker = (
            (known.draft, known.publication, known.marker)
            if known
            else (self._new_id(), self._new_id(), self._new_id())
        )
        package = as_it_stands(fetched, self._settings.get(ZONE) or "UTC")
        if fetched.stands is Stands.SCHEDULED:
            package = replace(package, at=fetched.at)
        adoption = Adoption(draft, publication, account.id, marker, fetched, package, content, is_new=known is None)
        self._origins.adopt(adoption, Version(self._new_id(), Why.IMPORTED, actor, self._clock()))
        self._drafts.write_file(draft)
        return draft

    def _ours(self, account: Account, remote_id: str) -> str:
        """The draft that the desk itself published there; "" where it is none, or the draft is in the trash."""
        publication = self._outbox.for_post(account.source.id, remote_id)
        if publication is None or publication.state not in STANDING or self._origins.of_draft(publication.draft):
            return ""
        from ceo_desk.domain.draft import DraftState

        draft = self._drafts.find(publication.draft, is_counted=False)
        return draft.id if draft.state is DraftState.DRAFT else ""

    def _is_untouched(self, origin: Origin) -> bool:
        """True where the draft says what stood there, and nothing of it is on its way."""
        publication = self._outbox.for_draft(origin.draft, origin.account)
        if publication is not None and (publication.state not in STANDING or publication.id != origin.publication):
            return False
        if publication is not None and publication.fingerprint != origin.fingerprint:
            return False  # it was changed from here since
        history = self._drafts.history(origin.draft)
        at_first = next((one for one in reversed(history) if one.why == Why.IMPORTED and not one.is_forgotten), None)
        if at_first is None:
            return False
        return self._drafts.content_of(at_first.id) == self._drafts.find(origin.draft, is_counted=False).content

    def _read(self, account: Account, remote_id: str) -> FetchedPost:
        outcome = self._channel(account).read_post(remote_id)
        if isinstance(outcome, FetchedPost):
            return outcome
        if isinstance(outcome, Rejected) and outcome.problem.reason in ("post_gone", "post_taken_down"):
            self._cache.forget(account.id, remote_id)
        raise as_error(outcome)

    def _listing(self) -> tuple[Account, ...]:
        return tuple(account for account in self._accounts.all() if account.capabilities.list_posts)

    def _channel(self, account: Account) -> HoldsPosts:
        if not account.capabilities.list_posts:
            raise NotAllowed(
                "This account can't see the posts there.", "Ask whoever runs the site for the right to edit."
            )
        channel = self._open_channel(account)
        if isinstance(channel, SignInNeeded):
            raise as_error(channel)
        if not isinstance(channel, HoldsPosts):
            raise NotAllowed("This account can't see the posts there.", "Open the post there.")
        return channel


def _listed_or_raise(outcome: PostsPage | Trouble) -> PostsPage:
    if isinstance(outcome, PostsPage):
        return outcome
    raise as_error(outcome)
