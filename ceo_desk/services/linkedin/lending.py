"""What a service only lends is given back in time: others' words go, what waits is fetched again before."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Protocol, runtime_checkable

from ceo_desk.domain.channel import Channel, Page, RemoteComment, SignInNeeded, Trouble
from ceo_desk.services.timing import Clock
from ceo_desk.storage.accounts import Account, Accounts
from ceo_desk.storage.inbox.comments import Comments
from ceo_desk.storage.inbox.lent_words import PASTED, LentWords
from ceo_desk.storage.settings import PASTED_HOURS, Settings

BEFORE_THE_END = timedelta(hours=12)
"""So long before its end what still waits is fetched again, while the laptop is online."""
AGAIN_AT_ONCE = 20
"""So many are fetched again in one look: each is a call."""


@runtime_checkable
class ReadsAgain(Protocol):
    """A channel that can be asked for single comments."""

    def read_again(self, named: tuple[tuple[str, str], ...]) -> Iterator[RemoteComment | Trouble]:
        """Comments by post and remote id; those that are gone are left out, a Trouble ends it."""
        ...


class Lending:
    """Keeps the time that each source allows."""

    def __init__(
        self,
        lent: LentWords,
        comments: Comments,
        accounts: Accounts,
        settings: Settings,
        open_channel: Callable[[Account], "Channel | SignInNeeded"],
        clock: Clock,
    ) -> None:
        self._lent = lent
        self._comments = comments
        self._accounts = accounts
        self._settings = settings
        self._open_channel = open_channel
        self._clock = clock

    def note(self, account: Account, page: Page) -> None:
        """Words came from a source that only lends them."""
        if account.capabilities.retention_hours is not None:
            names = tuple(one.remote_id for one in page.comments)
            self._lent.note(account.source.id, names, self._clock())

    def let_go(self) -> int:
        """Lets go of all words whose time is over, pasted ones in theirs; nothing is written where there are none."""
        gone, pasted = 0, self._settings.get(PASTED_HOURS)
        for account, end in self._bound():
            gone += self._lent.let_go(account.source.id, end)
            if pasted:
                their_end = self._clock() - timedelta(hours=pasted)
                gone += self._lent.let_go(account.source.id, their_end, is_pasted=True)
        return gone

    def renew(self, account: Account, channel: Channel) -> None:
        """Fetches again what still waits and whose words would go soon. What can't be had goes in its time."""
        hours = account.capabilities.retention_hours
        if hours is None or not isinstance(channel, ReadsAgain):
            return
        soon = self._clock() - timedelta(hours=hours) + BEFORE_THE_END
        named = self._lent.ending(account.source.id, soon, AGAIN_AT_ONCE)
        self._read_again(account, channel, named)

    def load(self, account: Account, post: str, remote_id: str) -> bool:
        """Fetches one comment again whose words were let go; False where it can't be had."""
        if remote_id.startswith(PASTED):
            return False
        channel = self._open_channel(account)
        if isinstance(channel, SignInNeeded) or not isinstance(channel, ReadsAgain):
            return False
        return self._read_again(account, channel, ((post, remote_id),)) == 1

    def _read_again(self, account: Account, channel: ReadsAgain, named: tuple[tuple[str, str], ...]) -> int:
        found = 0
        for one in channel.read_again(named) if named else ():
            if not isinstance(one, RemoteComment):
                break
            now, since = self._clock(), account.source.connected_at
            self._comments.store(account.source.id, Page((one,)), now=now, connected_at=since)
            self._lent.note(account.source.id, (one.remote_id,), now)
            found += 1
        return found

    def _bound(self) -> Iterator[tuple[Account, datetime]]:
        seen: set[str] = set()
        for account in self._accounts.all():
            hours = account.capabilities.retention_hours
            if hours is not None and account.source.id not in seen:
                seen.add(account.source.id)
                yield account, self._clock() - timedelta(hours=hours)
