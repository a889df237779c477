"""What a reply that is out, or is taken back, means for the comment it answers."""

from datetime import datetime
from typing import Protocol, runtime_checkable

from ceo_desk.domain.channel import (
    ChangeOutcome,
    Channel,
    Page,
    PostPackage,
    Published,
    RemoteStatus,
    ReplyPackage,
    SignInNeeded,
)
from ceo_desk.domain.errors import NotAllowed
from ceo_desk.domain.publication import Kind
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.inbox.comments import Comments
from ceo_desk.storage.outbox.outbox_rows import Publication


@runtime_checkable
class WithdrawsReplies(Protocol):
    """A channel that can take an answer of ours back; what is gone is done."""

    def withdraw_reply(self, remote_id: str) -> ChangeOutcome:
        """Takes it out of public sight."""
        ...


def withdraw_there(channel: Channel | SignInNeeded, publication: Publication) -> ChangeOutcome:
    """Takes a post or an answer back at its place. A post's number may be an answer's, too. Raises NotAllowed."""
    if isinstance(channel, SignInNeeded):
        return channel
    if publication.kind is Kind.POST:
        return channel.withdraw(publication.remote_id)
    if isinstance(channel, WithdrawsReplies):
        return channel.withdraw_reply(publication.remote_id)
    raise NotAllowed("The desk can't take answers back there.", "Open the answer there and remove it.")


def note_gone(comments: Comments, account: Account, publication: Publication, at: datetime) -> None:
    """A reply that was taken back is out of the thread, and its comment waits again; a post changes no comment."""
    if publication.kind is Kind.REPLY:
        page = Page(statuses={publication.remote_id: RemoteStatus.TRASH})
        comments.store(account.source.id, page, now=at, connected_at=account.source.connected_at)
        comments.reconsider((publication.comment,), at)


def note_answer(
    comments: Comments,
    account: Account,
    publication: Publication,
    package: PostPackage | ReplyPackage,
    outcome: Published,
    at: datetime,
) -> None:
    """A reply stands in the thread at once and stops its comment's clock; a post changes no comment."""
    if isinstance(package, ReplyPackage):
        comments.answered(publication.comment, outcome, account, package, at=at)
