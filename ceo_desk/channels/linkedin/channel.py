"""LinkedIn as a channel: one sign-in speaking as one person or one page."""

from collections.abc import Callable, Iterator
from datetime import datetime

from ceo_desk.channels.http.gateway import Gateway
from ceo_desk.channels.linkedin import comments, fetching, publishing, rights
from ceo_desk.channels.linkedin.problems import Bad
from ceo_desk.channels.linkedin.restli import encoded
from ceo_desk.channels.linkedin.session import API, VERSION, Session
from ceo_desk.channels.linkedin.words import say
from ceo_desk.domain.channel import (
    ChangeOutcome,
    CheckOutcome,
    Done,
    KnownComments,
    Ledger,
    LookUpOutcome,
    Page,
    PictureSource,
    PostPackage,
    PublishOutcome,
    Rejected,
    RemoteComment,
    RemoteStatus,
    ReplyPackage,
    Trouble,
)


class LinkedIn:
    """One person or page on LinkedIn. `author` is its name there, "" for whoever the token belongs to.

    One attempt at everything that readers see: what ends in doubt is `Unsure`.
    """

    def __init__(
        self,
        author: str,
        token: str,
        gateway: Gateway,
        clock: Callable[[], datetime],
        *,
        api: str = API,
        version: str = VERSION,
    ) -> None:
        self._session = Session(gateway, token, clock, author, api, version)

    def tell_calls(self, told: Callable[[], None]) -> None:
        """From here on every call is told before it leaves."""
        self._session.count = told

    def check(self) -> CheckOutcome:
        """Looks for real who this is and what it may do."""
        return rights.check(self._session)

    def publish(self, package: PostPackage, ledger: Ledger, pictures: PictureSource) -> PublishOutcome:
        """Publishes exactly this package, or changes the words of what stands. Raises Damaged (a picture)."""
        return publishing.publish(self._session, package, ledger, pictures)

    def reply(self, package: ReplyPackage, ledger: Ledger) -> PublishOutcome:
        """Answers a comment, at most once, or changes the words of an answer that stands."""
        return comments.reply(self._session, package, ledger)

    def look_up(self, package: PostPackage | ReplyPackage, ledger: Ledger) -> LookUpOutcome:
        """Looks, without writing, whether the package stands there."""
        if isinstance(package, ReplyPackage):
            return comments.look_up(self._session, package, ledger)
        return publishing.look_up(self._session, package, ledger)

    def withdraw(self, remote_id: str) -> ChangeOutcome:
        """Deletes a post or a comment of ours. What is already gone is done."""
        if remote_id.startswith("urn:li:comment:"):
            return comments.remove(self._session, remote_id)
        answer = self._session.remove(f"rest/posts/{encoded(remote_id)}")
        if isinstance(answer, Bad) and answer.status != 404:
            return answer.trouble
        return Done("trash")

    def withdraw_reply(self, remote_id: str) -> ChangeOutcome:
        """Deletes an answer of ours. What is already gone is done."""
        return comments.remove(self._session, remote_id)

    def unschedule(self, remote_id: str) -> ChangeOutcome:
        """LinkedIn schedules nothing."""
        return Rejected(say("no_schedule", remote_id))

    def moderate(self, remote_id: str, status: RemoteStatus) -> ChangeOutcome:
        """LinkedIn lets no desk hide a comment; taking one away for good is not what was asked."""
        return Rejected(say("no_moderation", f"{remote_id} {status}"))

    def like(self, remote_id: str) -> ChangeOutcome:
        """Likes a post or a comment."""
        return comments.like(self._session, remote_id)

    def unlike(self, remote_id: str) -> ChangeOutcome:
        """Takes the like back. What is not liked is done."""
        return comments.unlike(self._session, remote_id)

    def fetch(self, known: KnownComments, is_full: bool = False) -> Iterator[Page | Trouble]:
        """New comments of both levels under the page's posts, those made elsewhere too."""
        return fetching.fetch(self._session, known, is_full)

    def read_again(self, named: tuple[tuple[str, str], ...]) -> Iterator[RemoteComment | Trouble]:
        """Single comments by post and name, whose words had to go or soon will."""
        return comments.read_again(self._session, named)

    def sweep(self, known_ids: frozenset[str], now: datetime) -> tuple[str, ...] | Trouble:
        """LinkedIn holds no placeholders of ours."""
        return ()
