"""A post on a network that goes out together with a blog post: after it, and with its address below the words."""

from dataclasses import replace
from datetime import datetime

from ceo_desk.domain.channel import PostPackage, Problem
from ceo_desk.domain.errors import DeskError, NotAllowed
from ceo_desk.domain.publication import ASKING, STANDING, UNDER_WAY, Delivery, Kind, State, Why, is_ready
from ceo_desk.services.accounts import PRACTICE
from ceo_desk.storage.accounts import Account, Accounts
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rows import Publication

_COMING = (UNDER_WAY | STANDING) - {State.LIVE}

ALONE = Problem(
    "alone",
    "The blog post did not go out, so there is no address to put below this one.",
    "Publish it without the blog post, or take it back.",
)


class Together:
    """Which blog post something waits for, and its address once readers have it."""

    def __init__(self, outbox: Outbox, accounts: Accounts) -> None:
        self._outbox = outbox
        self._accounts = accounts

    def behind_blog(self, draft: str, package: PostPackage) -> PostPackage:
        """The package, bound to the draft's blog post where it has one that is out or on its way.

        With a document it goes for itself: LinkedIn shows that or an address below the words, not both.
        """
        if any(one.is_document for one in package.pictures):
            return package
        blogs = (one for one in self._accounts.all() if one.capabilities.content != "plain" and one.channel != PRACTICE)
        known = (self._outbox.for_draft(draft, one.id) for one in blogs)
        found = [one for one in known if one is not None and one.state in UNDER_WAY | STANDING]
        newest = max(found, key=lambda one: one.decided_at, default=None)
        return replace(package, waits_for=newest.id) if newest is not None else package

    def seen_by(self, draft: str, account: Account) -> str:
        """Who was to see it there by the last order; everyone where there was none."""
        known = self._outbox.for_draft(draft, account.id)
        package = self._outbox.package(known) if known is not None else None
        return package.visibility if isinstance(package, PostPackage) else "public"

    def awake(self, publication: Publication, delivery: Delivery, now: datetime, *, is_paused: bool) -> Delivery:
        """The delivery as it is now: what could go waits for its blog post, or asks where that will not come."""
        if publication.kind is not Kind.POST or delivery.state is not State.WAITING or delivery.why in ASKING:
            return delivery
        turn = Delivery(State.WAITING, Why.TURN, delivery.not_before, delivery.due, delivery.attempts)
        if delivery.why is not Why.BLOG and not is_ready(delivery, now, is_paused=is_paused, is_hurried=True):
            return delivery
        leader = self._leader(publication)
        if leader is None or (leader.state is State.LIVE and leader.url):
            return turn if delivery.why is Why.BLOG else delivery
        why = Why.BLOG if leader.state in _COMING else Why.ALONE
        return Delivery(State.WAITING, why, None, delivery.due, delivery.attempts)

    def linked(self, package: PostPackage) -> PostPackage:
        """What is sent: the approved package with the address that it waited for, and nothing else changed.

        Raises NotAllowed where readers do not have the blog post, Unknown.
        """
        if not package.waits_for:
            return package
        leader = self._outbox.find(package.waits_for)
        if leader.state is not State.LIVE or not leader.url:
            raise NotAllowed(ALONE.sentence, ALONE.next_step)
        return replace(package, link=leader.url)

    def _leader(self, publication: Publication) -> Publication | None:
        account = self._accounts.by_id(publication.account)
        if account.capabilities.content != "plain":
            return None
        try:
            package = self._outbox.package(publication)
        except DeskError:
            return None  # the call says so
        assert isinstance(package, PostPackage)
        return self._outbox.find(package.waits_for) if package.waits_for else None
