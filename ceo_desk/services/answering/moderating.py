"""Carries out at the sources what was decided about comments; harmless to repeat, so it is tried until it is heard."""

from datetime import datetime, timedelta

from ceo_desk.domain.channel import ChangeOutcome, Done, RemoteStatus, SignInNeeded, Unreachable
from ceo_desk.domain.retry import wait_seconds
from ceo_desk.services.accounts import OpenChannel
from ceo_desk.services.timing import Clock
from ceo_desk.storage.accounts import Account, Accounts
from ceo_desk.storage.inbox.comments import Comments, Moderation

SPREAD = 0.5


class ModerationSender:
    """Tells the sources what the desk decided."""

    def __init__(self, comments: Comments, accounts: Accounts, clock: Clock) -> None:
        self._comments = comments
        self._accounts = accounts
        self._clock = clock

    def send(self, open_channel: OpenChannel, *, is_hurried: bool = False) -> None:
        """Tries every moderation that is due; what can't be told now waits, what is refused is noted with the words."""
        now = self._clock()
        silent: set[str] = set()
        for wanted in self._comments.wanted():
            is_due = is_hurried or wanted.not_before is None or wanted.not_before <= now
            account = self._account_for(wanted)
            if account is None or not is_due or wanted.source in silent:
                continue
            outcome = self._tell(wanted, account, open_channel)
            retry_at = None
            if isinstance(outcome, Unreachable | SignInNeeded):
                silent.add(wanted.source)
                asked = outcome.retry_after if isinstance(outcome, Unreachable) else 0.0
                retry_at = now + timedelta(seconds=wait_seconds(wanted.attempts + 1, spread=SPREAD, asked=asked))
            self._comments.moderated(wanted, outcome, at=now, retry_at=retry_at)

    def moments(self) -> list[datetime]:
        """When the next ones can be told."""
        now = self._clock()
        return [max(now, wanted.not_before or now) for wanted in self._comments.wanted() if self._account_for(wanted)]

    def _account_for(self, wanted: Moderation) -> Account | None:
        """An account at the comment's source that may moderate there."""
        for account in self._accounts.all():
            if account.source.id == wanted.source and account.capabilities.moderate:
                return account
        return None

    def _tell(self, wanted: Moderation, account: Account, open_channel: OpenChannel) -> ChangeOutcome:
        channel = open_channel(account)
        if isinstance(channel, SignInNeeded):
            return channel
        outcome = channel.moderate(wanted.remote_id, wanted.status)
        if isinstance(outcome, Done) and wanted.status is RemoteStatus.TRASH:
            return Done(RemoteStatus.TRASH)
        return outcome
