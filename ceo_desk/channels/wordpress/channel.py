"""WordPress as a channel: one account on one blog, behind the protocol that every service stands behind."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from ceo_desk.channels.http.gateway import Gateway
from ceo_desk.channels.wordpress import fetching, moderating, reply, rights, shelf, sweeping, terms, updating
from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.publishing import Publisher
from ceo_desk.channels.wordpress.session import Session
from ceo_desk.domain.channel import (
    ChangeOutcome,
    CheckOutcome,
    KnownComments,
    Ledger,
    LookUpOutcome,
    Page,
    PictureSource,
    PostPackage,
    PublishOutcome,
    RemoteStatus,
    ReplyPackage,
    Trouble,
)
from ceo_desk.domain.site_posts import FetchedPost, PostsPage
from ceo_desk.domain.terms import SiteTerms

_MARGIN = timedelta(seconds=20)


class WordPress:
    """One account on one WordPress. `api` is the REST root that `discover` found, `password` an application password.

    `settle` is how long a create may still be worked on after it left: the gateway's time-outs and a margin, unless
    given. Calls may come from any thread, one at a time.
    """

    def __init__(
        self,
        api: str,
        login: str,
        password: str,
        gateway: Gateway,
        clock: Callable[[], datetime],
        settle: timedelta | None = None,
    ) -> None:
        self._session = Session(gateway, api, login, password, clock)
        self._settle = settle or timedelta(seconds=gateway.limits.connect + gateway.limits.read) + _MARGIN

    def check(self) -> CheckOutcome:
        """Looks for real who this is and what it may do."""
        return rights.check(self._session)

    def publish(self, package: PostPackage, ledger: Ledger, pictures: PictureSource) -> PublishOutcome:
        """Publishes, schedules or updates exactly this package, at most once in public. Raises Damaged (pictures)."""
        return Publisher(self._session, self._settle).publish(package, ledger, pictures)

    def reply(self, package: ReplyPackage, ledger: Ledger) -> PublishOutcome:
        """Answers a comment, at most once, or changes the words of an answer that stands."""
        return reply.answer(self._session, package, ledger, self._settle)

    def look_up(self, package: PostPackage | ReplyPackage, ledger: Ledger) -> LookUpOutcome:
        """Looks, without writing, whether the package stands there."""
        if isinstance(package, ReplyPackage):
            return reply.look_up(self._session, package, ledger)
        return Publisher(self._session, self._settle).look_up(package, ledger)

    def withdraw(self, remote_id: str) -> ChangeOutcome:
        """Puts a post into the site's bin. What is already gone is done."""
        return updating.withdraw(self._session, remote_id)

    def withdraw_reply(self, remote_id: str) -> ChangeOutcome:
        """Puts an answer of ours into the site's bin. What is already gone is done."""
        return moderating.moderate(self._session, remote_id, RemoteStatus.TRASH)

    def unschedule(self, remote_id: str) -> ChangeOutcome:
        """Makes a post that the site would publish by itself a draft there again."""
        return updating.unschedule(self._session, remote_id)

    def moderate(self, remote_id: str, status: RemoteStatus) -> ChangeOutcome:
        """Puts a comment into a state; repeating it is harmless."""
        return moderating.moderate(self._session, remote_id, status)

    def fetch(self, known: KnownComments, is_full: bool = False) -> Iterator[Page | Trouble]:
        """New comments newest first, then changes made elsewhere; see `fetching.fetch` for what may be called known."""
        return fetching.fetch(self._session, known, is_full)

    def sweep(self, known_ids: frozenset[str], now: datetime) -> tuple[str, ...] | Trouble:
        """Removes orphan placeholders of ours older than ten minutes that are in no record; returns their ids."""
        return sweeping.sweep(self._session, known_ids, now)

    def terms(self) -> SiteTerms | Trouble:
        """The tags and categories that posts there carry."""
        found = terms.all_terms(self._session)
        return found.trouble if isinstance(found, Bad) else found

    def list_posts(self, portion: int = 1, search: str = "") -> PostsPage | Trouble:
        """A portion of the posts there that this account may edit, what was changed last first."""
        return shelf.list_posts(self._session, portion, search)

    def read_post(self, remote_id: str) -> FetchedPost | Trouble:
        """One post to be edited, whoever wrote it."""
        return shelf.read_post(self._session, remote_id)
