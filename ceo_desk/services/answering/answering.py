"""Answering: replies in the thread, and what else is decided about a comment."""

from dataclasses import dataclass, replace
from datetime import datetime

from ceo_desk.domain.channel import RemoteStatus, ReplyPackage
from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.errors import BadInput, NotAllowed
from ceo_desk.domain.gaps import gaps_in
from ceo_desk.domain.pin import Proof
from ceo_desk.domain.publication import ASKING, STANDING, UNDER_WAY, Kind, State, Why
from ceo_desk.domain.rules_of_engagement import check_rule
from ceo_desk.services.pin import LeadersPin
from ceo_desk.services.publishing.publishing import Publishing
from ceo_desk.services.timing import Clock, NewId
from ceo_desk.storage.accounts import Account, Accounts
from ceo_desk.storage.inbox.comment_ids import comment_id
from ceo_desk.storage.inbox.comments import Comments
from ceo_desk.storage.inbox.inbox import Inbox, InboxItem
from ceo_desk.storage.inbox.lent_words import PASTED
from ceo_desk.storage.inbox.reply_drafts import ReplyDrafts, note_about
from ceo_desk.storage.inbox.triage import TriageDesk
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rounds import Round
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.storage.outbox.package_codec import fingerprint_of
from ceo_desk.storage.people import People

STATUS_OF = {
    "approve": RemoteStatus.LIVE,
    "hold": RemoteStatus.HELD,
    "spam": RemoteStatus.SPAM,
    "trash": RemoteStatus.TRASH,
    "hide": RemoteStatus.HELD,
}
"""What each moderation asks of the source. Hiding takes a comment out of public sight and keeps it."""

BY_HAND = "by_hand"
"""The detail of a refusal after which the person can answer by hand."""

_STOPPED = frozenset({Why.PAUSE, *ASKING})
"""What waits for this has not begun to leave: another word about it replaces it."""
_OUT_OF_SIGHT = (CommentState.HIDDEN, CommentState.SPAM, CommentState.TRASH)


@dataclass(frozen=True, slots=True)
class ReplyOrder:
    """An answer to one comment; `hold_seconds` None = the desk's setting."""

    comment: str
    text: str
    hold_seconds: float | None = None
    is_proposal: bool = False


class Answering:
    """Replies, moderation and triage. The sender carries out what needs the network."""

    def __init__(
        self,
        inbox: Inbox,
        comments: Comments,
        triage: TriageDesk,
        outbox: Outbox,
        accounts: Accounts,
        people: People,
        publishing: Publishing,
        reply_drafts: ReplyDrafts,
        pin: LeadersPin,
        clock: Clock,
        new_id: NewId,
    ) -> None:
        self._inbox = inbox
        self._comments = comments
        self._triage = triage
        self._outbox = outbox
        self._accounts = accounts
        self._people = people
        self._publishing = publishing
        self._reply_drafts = reply_drafts
        self._pin = pin
        self._clock = clock
        self._new_id = new_id

    def reply(self, order: ReplyOrder, *, actor: str) -> Publication:
        """Approves (or proposes) exactly this answer and puts it in the outbox.

        The same answer again returns the one that is under way or out. Raises Unknown, BadInput, NotAllowed,
        PinNeeded.
        """
        item = self._inbox.find(order.comment)
        account = self._account_for(item)
        package = ReplyPackage(item.post_id, item.remote_id, checked_answer(order.text, account))
        known = self._outbox.for_comment(order.comment, account.id)
        if known is not None and self._is_answered_by(known, package, order):
            self._reply_drafts.forget(order.comment)
            return known
        is_new_round = known is not None and (known.state in (State.PROPOSED, State.REFUSED) or known.why in _STOPPED)
        publication, marker = (known.id, known.marker) if known and is_new_round else (self._new_id(), self._new_id())
        proof = Proof.OWN if order.is_proposal else self._pin.demand(Kind.REPLY, actor=actor)
        decided = Round(publication, account.id, marker, package, comment=order.comment, proof=proof)
        at = self._clock()
        if order.is_proposal:
            ordered = self._outbox.propose(decided, actor=actor, at=at)
        else:
            hold_until = self._publishing.hold_until(order.hold_seconds)
            ordered = self._outbox.approve(decided, actor=actor, at=at, hold_until=hold_until)
        self._comments.reconsider((order.comment,), at)
        self._reply_drafts.forget(order.comment)
        return ordered

    def change(self, publication: str, text: str, hold_seconds: float | None = None, *, actor: str) -> Publication:
        """Other words for an answer that is out: a new round of the same, held and taken back like any other.

        Raises Unknown, BadInput, NotAllowed, PinNeeded.
        """
        standing = self._outbox.find(publication)
        account, before = self._accounts.by_id(standing.account), self._outbox.package(standing)
        if standing.state not in STANDING or not isinstance(before, ReplyPackage):
            raise NotAllowed("Only an answer that is out can be changed.", "Look at where it is now.")
        if not self.can_change(publication):
            raise NotAllowed("The desk can't change this answer.", "Open it there and change it by hand.")
        package = replace(before, text=checked_answer(text, account))
        if package == before:
            return standing
        proof, hold_until = self._pin.demand(Kind.REPLY, actor=actor), self._publishing.hold_until(hold_seconds)
        decided = Round(standing.id, account.id, standing.marker, package, comment=standing.comment, proof=proof)
        ordered = self._outbox.approve(decided, actor=actor, at=self._clock(), hold_until=hold_until)
        self._reply_drafts.forget(comment_id(account.source.id, standing.remote_id))
        return ordered

    def can_change(self, publication: str) -> bool:
        """True for an answer that is out, and that the desk can reach there."""
        standing = self._outbox.find(publication)
        there = next((one for one in self._accounts.all() if one.id == standing.account), None)
        is_reached = bool(standing.remote_id) and not standing.remote_id.startswith(PASTED)
        return standing.state in STANDING and is_reached and there is not None and there.capabilities.reply

    def keep_words(self, comment: str, text: str) -> None:
        """Saves an answer as it is typed; an empty one is forgotten. It is on disk when this returns."""
        if text.strip():
            self._reply_drafts.keep(comment, text, self._clock())
        else:
            self._reply_drafts.forget(comment)

    def words_kept(self, comment: str) -> str:
        """The answer as it was last typed, or as it was when it was taken back; "" where there is none."""
        return self._reply_drafts.find(comment)

    def keep_note(self, comment: str, text: str) -> None:
        """Saves a note about a comment as it is typed, until somebody is given the comment."""
        self.keep_words(note_about(comment), text)

    def note_kept(self, comment: str) -> str:
        """The note as it was last typed; "" where there is none."""
        return self._reply_drafts.find(note_about(comment))

    def with_words(self) -> frozenset[str]:
        """The comments whose answers were begun and not ordered."""
        return self._reply_drafts.comments()

    def moderate(self, comments: tuple[str, ...], action: str, rule: str, *, actor: str) -> tuple[InboxItem, ...]:
        """Decides what becomes of comments; the sources hear it from the sender.

        Hiding names the rule that was broken; spam names one where somebody said which.
        Raises Unknown (then nothing is decided), NotAllowed.
        """
        word = check_rule(rule) if action == "hide" or (action == "spam" and rule) else ""
        items = [self._inbox.find(comment) for comment in comments]
        for item in items:
            self._account_for(item, moderates=True)
        status = STATUS_OF[action]
        self._triage.moderate(comments, status, rule=word, is_hidden=action == "hide", actor=actor, at=self._clock())
        return self._found(comments)

    def seen(self, comments: tuple[str, ...], *, actor: str) -> tuple[InboxItem, ...]:
        """Seen, needs no answer. Raises Unknown (then nothing is decided)."""
        self._found(comments)
        self._triage.see(comments, actor=actor, at=self._clock())
        return self._found(comments)

    def assign(self, comment: str, person: str, why: str, *, actor: str) -> tuple[InboxItem, ...]:
        """Gives a comment to somebody at this desk. Raises Unknown."""
        self._inbox.find(comment)
        who = self._people.find(person)
        self._triage.assign(comment, who, why, actor=actor, at=self._clock())
        self._reply_drafts.forget(note_about(comment))
        return self._found((comment,))

    def later(self, comments: tuple[str, ...], until: datetime, *, actor: str) -> tuple[InboxItem, ...]:
        """Puts comments off until a moment. Raises Unknown, BadInput (a moment that is past)."""
        if until <= self._clock():
            raise BadInput("That time has passed already.", "Choose a later time.")
        self._found(comments)
        self._triage.postpone(comments, until, actor=actor, at=self._clock())
        return self._found(comments)

    def reopen(self, comments: tuple[str, ...], *, actor: str) -> tuple[InboxItem, ...]:
        """Undo: what was seen, put off, given away, hidden or marked waits again, for whom it waited before.

        Where the source was told, it hears the comment's former state; where the source itself marked it as spam, that
        it is none. Raises Unknown (then nothing is decided), NotAllowed.
        """
        for item in self._found(comments):
            if item.state in _OUT_OF_SIGHT:
                self._account_for(item, moderates=True)
        self._triage.reopen(comments, actor=actor, at=self._clock())
        return self._found(comments)

    def is_by_hand(self, source: str) -> bool:
        """True where only a person can bring an answer: LinkedIn takes it from no account of this desk."""
        there = [account for account in self._accounts.all() if account.source.id == source]
        return any(one.channel == "linkedin" for one in there) and not any(one.capabilities.reply for one in there)

    def _found(self, comments: tuple[str, ...]) -> tuple[InboxItem, ...]:
        return tuple(self._inbox.find(comment) for comment in comments)

    def _account_for(self, item: InboxItem, *, moderates: bool = False) -> Account:
        """The account that may answer (or moderate) there. Raises NotAllowed."""
        at_source = [account for account in self._accounts.all() if account.source.id == item.source]
        for account in at_source:
            if account.capabilities.moderate if moderates else account.capabilities.reply:
                return account
        what = "decide about comments" if moderates else "answer comments"
        if not at_source:
            raise NotAllowed("The account of this comment was removed.", "Connect it again.")
        if not moderates and self.is_by_hand(item.source):
            raise NotAllowed(
                "LinkedIn takes this answer from your own hands.", "Copy your words and open LinkedIn.", detail=BY_HAND
            )
        raise NotAllowed(f"Your account may not {what} there.", "Ask whoever runs the site for that right.")

    def _is_answered_by(self, known: Publication, package: ReplyPackage, order: ReplyOrder) -> bool:
        """True where this very answer is on its way or stands already, or another one is on its way."""
        if known.state is State.PROPOSED or known.why in _STOPPED:
            return False
        is_same = known.package_sha256 == fingerprint_of(package)
        if known.state in UNDER_WAY:
            if is_same:
                return True
            raise NotAllowed("Another answer to this comment is on its way.", "Take it back first, or wait.")
        return is_same and known.state in STANDING


def checked_answer(text: str, account: Account) -> str:
    """The words as they go out. Raises BadInput: none, a gap that is still open, too many."""
    words = text.strip()
    limit = account.capabilities.reply_limit
    if not words:
        raise BadInput("There is no answer to send yet.", "Write a sentence first.")
    gaps = gaps_in(*words.splitlines())
    if gaps:
        count = "One gap is" if len(gaps) == 1 else f"{len(gaps)} gaps are"
        raise BadInput(f"{count} still open: {', '.join(gaps)}.", "Fill it, or take it out.")
    if limit is not None and len(words) > limit:
        raise BadInput(f"This answer is {len(words) - limit} characters too long.", "Make it shorter.")
    return words
