"""Publishing: a person's orders about posts. The sender carries them out; a withdrawal and a pause call a site."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from ceo_desk.domain.channel import PostPackage, Published, ReplyPackage, SignInNeeded
from ceo_desk.domain.draft import Why as RevisionWhy
from ceo_desk.domain.embargo import Embargo
from ceo_desk.domain.errors import BadInput, NotAllowed
from ceo_desk.domain.pin import Proof
from ceo_desk.domain.publication import STANDING, Delivery, Kind, State, Why
from ceo_desk.services.accounts import OpenChannel
from ceo_desk.services.answering.answers import note_answer, note_gone, withdraw_there
from ceo_desk.services.pin import LeadersPin
from ceo_desk.services.publishing.embargoing import Embargoing, embargoed
from ceo_desk.services.publishing.known_orders import is_answered
from ceo_desk.services.publishing.packages import Packages
from ceo_desk.services.publishing.packaging import Preview
from ceo_desk.services.publishing.pausing import Paused, Pausing
from ceo_desk.services.publishing.together import Together
from ceo_desk.services.timing import Clock, NewId
from ceo_desk.services.troubles import raise_trouble
from ceo_desk.storage.accounts import Account, Accounts
from ceo_desk.storage.drafts.drafts import Drafts
from ceo_desk.storage.inbox.comments import Comments
from ceo_desk.storage.inbox.lent_words import PASTED
from ceo_desk.storage.inbox.reply_drafts import ReplyDrafts
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rounds import Round
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.storage.settings import TAKE_BACK_SECONDS, ZONE, Settings


@dataclass(frozen=True, slots=True)
class Order:
    """What the person wants: where, when, and how long it may be taken back (None = the desk's setting)."""

    draft: str
    accounts: tuple[str, ...]
    at: datetime | None = None
    hold_seconds: float | None = None
    is_proposal: bool = False
    replaces_theirs: bool = False
    """The person has read what somebody else changed on the site, and wants this text there all the same."""
    visibility: str = ""
    """Who sees it on a network that asks: "public", "connections"; "" = as before, the first time everyone."""


class Publishing:
    """Orders, approvals, take-backs, withdrawals and the pause."""

    def __init__(
        self,
        drafts: Drafts,
        outbox: Outbox,
        accounts: Accounts,
        comments: Comments,
        reply_drafts: ReplyDrafts,
        settings: Settings,
        open_channel: OpenChannel,
        clock: Clock,
        new_id: NewId,
        packages: Packages,
        embargoing: Embargoing,
        pausing: Pausing,
        pin: LeadersPin,
    ) -> None:
        self._drafts = drafts
        self._outbox = outbox
        self._accounts = accounts
        self._comments = comments
        self._reply_drafts = reply_drafts
        self._settings = settings
        self._open_channel = open_channel
        self._clock = clock
        self._new_id = new_id
        self._packages = packages
        self._embargoing = embargoing
        self._pausing = pausing
        self._pin = pin
        self._together = Together(outbox, accounts)

    def preview(self, draft_id: str, account_name: str) -> Preview:
        """Exactly what would go out there. Raises Unknown, BadInput."""
        return self._packages.preview(draft_id, self._drafts.find(draft_id).content, self._accounts.find(account_name))

    def order(self, order: Order, *, actor: str) -> tuple[Publication, ...]:
        """Approves (or proposes) the exact package for each account and puts it in the outbox; never a second post.

        What is under way is returned as it is; what waits for its hour is replaced, and what stands is updated, where
        something changed.
        Raises Unknown, BadInput (an hour that is past, an empty post), NotAllowed (the account may not), PinNeeded.
        """
        if order.at is not None and order.at <= self._clock():
            raise BadInput("That hour has passed already.", "Choose a later time, or publish now.")
        accounts = [self._accounts.find(name) for name in dict.fromkeys(order.accounts)]
        packages = [(account, self._package(order, account)) for account in accounts]
        proof = Proof.OWN if order.is_proposal else self._pin.demand(Kind.POST, actor=actor)
        blogs_first = sorted(packages, key=lambda one: one[1].content_type == "plain")
        done = {account.id: self._order_one(order, account, package, actor, proof) for account, package in blogs_first}
        return tuple(done[account.id] for account in accounts)

    def approve(self, publication_id: str, *, actor: str) -> Publication:
        """The leader's word: exactly the proposed package goes out. Raises Unknown, NotAllowed, PinNeeded."""
        proposed = self._outbox.find(publication_id)
        if proposed.state is not State.PROPOSED:
            raise NotAllowed("Nothing waits for your word here.", "Look at where it is now.", detail=proposed.state)
        if proposed.kind is Kind.POST:
            self._embargoing.check(self._drafts.find(proposed.draft).content, proposed.due)
        proof = self._pin.demand(proposed.kind, actor=actor)
        approved = self._outbox.approve_proposed(
            publication_id, actor=actor, at=self._clock(), hold_until=self.hold_until(None), proof=proof
        )
        self._reconsider(approved)
        if approved.kind is Kind.REPLY:
            self._reply_drafts.forget(approved.comment)
        return approved

    def cancel(self, publication_id: str, *, actor: str) -> Publication:
        """Takes back what has not left; refuses a proposal. Raises Unknown, NotAllowed once it is on its way.

        The words of an answer that is taken back stay with its comment, unless newer ones are there.
        """
        was_proposed = self._outbox.find(publication_id).state is State.PROPOSED
        cancelled = self._outbox.cancel(publication_id, actor=actor, at=self._clock())
        self._reconsider(cancelled)
        if not was_proposed and cancelled.state is State.CANCELLED:
            self._keep_words(cancelled)
        return cancelled

    def release(self, publication_id: str, *, actor: str) -> Publication:
        """Send it now: the take-back ends at once. Raises Unknown, NotAllowed where it is not held any more."""
        del actor  # no entry: who approved it stands in the record already
        return self._outbox.release(publication_id)

    def settle_found(self, publication_id: str, url: str, *, actor: str) -> Publication:
        """The person found it there: an unsure publication is live at this address, "" = not known yet.

        Raises Unknown, NotAllowed.
        """
        self._check_unsure(publication_id)
        at = self._clock()
        found = Published(self._outbox.ledger_of(publication_id).remote_id, url, at=at)
        settled = self._outbox.settle(publication_id, found, at=at, actor=actor)
        if found.remote_id:
            account = self._accounts.by_id(settled.account)
            note_answer(self._comments, account, settled, self._outbox.package(settled), found, at)
        self._reconsider(settled)
        return settled

    def settle_missing(self, publication_id: str, *, actor: str, take_back_seconds: float = 0.0) -> Publication:
        """The person says it is not there: it waits its turn again, so many seconds from now at the earliest.

        Raises Unknown, NotAllowed.
        """
        self._check_unsure(publication_id)
        not_before = self._clock() + timedelta(seconds=take_back_seconds) if take_back_seconds > 0 else None
        turn = Delivery(State.WAITING, Why.TURN, not_before)
        return self._outbox.returned(publication_id, actor=actor, at=self._clock(), delivery=turn)

    def withdraw(self, publication_id: str, *, actor: str) -> Publication:
        """Takes a live or scheduled post, or an answer, back at once.

        Raises WorldSaidNo, OutOfReach, NotAllowed, Unknown.
        """
        publication = self._outbox.find(publication_id)
        account = self._accounts.by_id(publication.account)
        if publication.state not in STANDING:
            raise NotAllowed(
                "Only what is out can be taken back.", "Look at where it is now.", detail=publication.state
            )
        if publication.kind is Kind.POST and not account.capabilities.withdraw:
            raise NotAllowed("This account can't take posts back.", "Open the post there and remove it.")
        if not publication.remote_id or publication.remote_id.startswith(PASTED):
            raise NotAllowed("The desk can't reach it there by itself.", f"Remove it there: {publication.url}")
        raise_trouble(withdraw_there(self._open_channel(account), publication))
        at = self._clock()
        withdrawn = self._outbox.withdrawn(publication_id, actor=actor, at=at)
        note_gone(self._comments, account, withdrawn, at)
        return withdrawn

    def pause(self, *, is_on: bool, actor: str) -> Paused:
        """The crisis switch: all that the desk sends at once stops, and what sites hold; off, each thing asks again."""
        return self._pausing.set(is_on=is_on, actor=actor)

    def unreached(self) -> tuple[tuple[Publication, str], ...]:
        """What sites still hold for its hour while everything is paused, each with the reason; "" = not known yet."""
        return self._pausing.unreached()

    def send_again(self, publication_id: str, *, actor: str) -> Publication:
        """Exactly what a pause kept here goes, after the take-back: the person said so.

        Raises Unknown, NotAllowed, PinNeeded.
        """
        publication = self._outbox.find(publication_id)
        if publication.why not in (Why.PAUSE, Why.RESUMED):
            raise NotAllowed("No pause keeps this one here.", "Look at where it is now.", detail=publication.state)
        proof, hold_until = self._pin.demand(publication.kind, actor=actor), self.hold_until(None)
        return self._outbox.approve_again(
            publication_id, actor=actor, at=self._clock(), hold_until=hold_until, proof=proof
        )

    def under_embargo(self) -> tuple[Publication, ...]:
        """The posts that sites hold for their hours, with words that must not go out by then."""
        scheduled = self._outbox.in_states(State.SCHEDULED)
        return tuple(one for one in scheduled if one.kind is Kind.POST and self._stopping(one))

    def hold_back(self, publication_id: str, *, actor: str) -> Publication:
        """Makes a scheduled post with such words a draft on its site again; it waits here, and the desk asks.

        Raises WorldSaidNo, OutOfReach, NotAllowed, Unknown.
        """
        publication = self._outbox.find(publication_id)
        if publication.state is not State.SCHEDULED:
            raise NotAllowed("Only what waits for its hour there can be held back.", "Look at where it is now.")
        channel = self._open_channel(self._accounts.by_id(publication.account))
        outcome = channel if isinstance(channel, SignInNeeded) else channel.unschedule(publication.remote_id)
        raise_trouble(outcome)
        asks = Delivery(State.WAITING, Why.EMBARGO, due=publication.due)
        self._outbox.returned(publication_id, actor=actor, at=self._clock(), delivery=asks)
        return self._outbox.deliver(publication_id, asks, embargoed(self._stopping(publication)))

    def hold_until(self, seconds: float | None) -> datetime | None:
        """The end of the take-back that begins now; None where there is none."""
        wanted = self._settings.get(TAKE_BACK_SECONDS) if seconds is None else seconds
        return self._clock() + timedelta(seconds=wanted) if wanted > 0 else None

    def _keep_words(self, publication: Publication) -> None:
        package = self._outbox.package(publication)
        if isinstance(package, ReplyPackage) and not self._reply_drafts.find(publication.comment):
            self._reply_drafts.keep(publication.comment, package.text, self._clock())

    def _stopping(self, publication: Publication) -> tuple[Embargo, ...]:
        package, now = self._outbox.package(publication), self._clock()
        if not isinstance(package, PostPackage):
            return ()
        return self._embargoing.stopping(package, max(publication.due or now, now))

    def _reconsider(self, publication: Publication) -> None:
        """A comment's state follows what becomes of the answer to it."""
        if publication.kind is Kind.REPLY:
            self._comments.reconsider((publication.comment,), self._clock())

    def _package(self, order: Order, account: Account) -> PostPackage:
        if not (account.capabilities.publish or account.capabilities.submit):
            raise NotAllowed("This account may not publish.", "Ask whoever runs the site for the right to publish.")
        zone = self._settings.get(ZONE) or "UTC"
        content = self._drafts.find(order.draft).content
        self._embargoing.check(content, order.at)
        package = self._packages.package(order.draft, content, account, order.at, zone)
        if package.content_type != "plain":
            return package
        return replace(package, visibility=order.visibility or self._together.seen_by(order.draft, account))

    def _order_one(self, order: Order, account: Account, package: PostPackage, actor: str, proof: Proof) -> Publication:
        if (
            package.content_type == "plain"
            and self._drafts.find(order.draft, is_counted=False).content.linkedin.strip()
        ):
            package = self._together.behind_blog(order.draft, package)
        known = self._outbox.for_draft(order.draft, account.id)
        if known is not None and is_answered(
            known, package, is_proposal=order.is_proposal, replaces_theirs=order.replaces_theirs
        ):
            return known
        if known is not None and known.state in STANDING and not known.remote_id:
            raise NotAllowed("The desk can't reach this post by itself.", f"Change it there: {known.url}")
        if known is not None and known.conflict is not None and order.replaces_theirs:
            self._outbox.overwrite_theirs(known.id)
        at = self._clock()
        why = RevisionWhy.PROPOSED if order.is_proposal else RevisionWhy.APPROVED
        revision = self._drafts.revise(order.draft, why=why, actor=actor, at=at, revision_id=self._new_id())
        publication, marker = (known.id, known.marker) if known else self._names_for(order.draft, account)
        decided = Round(
            publication,
            account.id,
            marker,
            package,
            draft=order.draft,
            due=order.at,
            zone=package.zone,
            revision=revision.id,
            proof=proof,
        )
        if order.is_proposal:
            return self._outbox.propose(decided, actor=actor, at=at)
        return self._outbox.approve(decided, actor=actor, at=at, hold_until=self.hold_until(order.hold_seconds))

    def _names_for(self, draft_id: str, account: Account) -> tuple[str, str]:
        """Id and marker of a new publication: those given to a post when it was opened here, if they are free."""
        origin = self._packages.origin_on(draft_id, account)
        if origin is not None and origin.remote_id and not self._outbox.holds(origin.publication):
            return origin.publication, origin.marker
        return self._new_id(), self._new_id()

    def _check_unsure(self, publication_id: str) -> None:
        state = self._outbox.find(publication_id).state
        if state is not State.UNSURE:
            raise NotAllowed("There is no open question about this one.", "Look at where it is now.", detail=state)
