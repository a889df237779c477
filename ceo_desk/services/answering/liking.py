"""Liking a comment at its place, where the place lets the desk; on record once the place has it."""

from typing import Protocol, runtime_checkable

from ceo_desk.domain.channel import ChangeOutcome, SignInNeeded
from ceo_desk.domain.errors import NotAllowed
from ceo_desk.services.accounts import OpenChannel
from ceo_desk.services.timing import Clock
from ceo_desk.services.troubles import as_error, raise_trouble
from ceo_desk.storage.accounts import Account, Accounts
from ceo_desk.storage.inbox.inbox import Inbox, InboxItem
from ceo_desk.storage.inbox.lent_words import PASTED
from ceo_desk.storage.inbox.likes import Likes


@runtime_checkable
class LikesComments(Protocol):
    """A channel whose place knows likes; repeating either is harmless."""

    def like(self, remote_id: str) -> ChangeOutcome:
        """Likes a comment."""
        ...

    def unlike(self, remote_id: str) -> ChangeOutcome:
        """Takes the like back. What is not liked is done."""
        ...


class Liking:
    """Asks the place at once: a like that waits for a line would come when nobody expects it."""

    def __init__(self, inbox: Inbox, likes: Likes, accounts: Accounts, open_channel: OpenChannel, clock: Clock) -> None:
        self._inbox = inbox
        self._likes = likes
        self._accounts = accounts
        self._open_channel = open_channel
        self._clock = clock

    def can(self, item: InboxItem) -> bool:
        """True where an account of this desk may like the comment; one that was pasted in has no name there."""
        return self._account_for(item) is not None

    def liked(self, *comments: str) -> frozenset[str]:
        """Those of these comments that this desk likes."""
        return self._likes.among(comments)

    def like(self, comment: str, *, actor: str) -> None:
        """Likes it there, in the account's name. Raises Unknown, NotAllowed, WorldSaidNo, OutOfReach."""
        channel, remote_id = self._channel_for(comment)
        raise_trouble(channel.like(remote_id))
        self._likes.give(comment, actor=actor, at=self._clock())

    def unlike(self, comment: str, *, actor: str) -> None:
        """Takes the like back there. Raises Unknown, NotAllowed, WorldSaidNo, OutOfReach."""
        channel, remote_id = self._channel_for(comment)
        raise_trouble(channel.unlike(remote_id))
        self._likes.take(comment, actor=actor, at=self._clock())

    def _channel_for(self, comment: str) -> tuple[LikesComments, str]:
        item = self._inbox.find(comment)
        account = self._account_for(item)
        if account is None:
            raise NotAllowed("Your account can't like comments there.", "Open the comment there and like it by hand.")
        channel = self._open_channel(account)
        if isinstance(channel, SignInNeeded):
            raise as_error(channel)
        assert isinstance(channel, LikesComments), "what may like is a channel that can"
        return channel, item.remote_id

    def _account_for(self, item: InboxItem) -> Account | None:
        if item.remote_id.startswith(PASTED):
            return None
        there = (account for account in self._accounts.all() if account.source.id == item.source)
        return next((account for account in there if account.capabilities.like), None)
