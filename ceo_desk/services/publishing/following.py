"""Looks after what a site took in: scheduled posts that went live there, posts an editor released, orphans to sweep."""

from datetime import datetime, timedelta

from ceo_desk.domain.channel import Channel, Published, SignInNeeded
from ceo_desk.domain.publication import State
from ceo_desk.services.accounts import OpenChannel
from ceo_desk.services.answering.answers import note_answer
from ceo_desk.services.timing import Clock
from ceo_desk.storage.accounts import Account, Accounts
from ceo_desk.storage.inbox.comments import Comments
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rows import Publication

LOOK_EVERY = timedelta(minutes=5)
SWEEP_EVERY = timedelta(hours=1)


class Following:
    """Keeps the record of what stands, or may stand, at the sites true; all it does there is sweep our orphans."""

    def __init__(self, outbox: Outbox, accounts: Accounts, comments: Comments, clock: Clock) -> None:
        self._outbox = outbox
        self._comments = comments
        self._accounts = accounts
        self._clock = clock
        self._looked: dict[str, datetime] = {}
        self._swept: dict[str, datetime] = {}

    def look(self, open_channel: OpenChannel, reached: frozenset[str], *, is_hurried: bool = False) -> None:
        """Looks at what is unsure, whose hour came or that waits for release; what can't be seen now waits.

        `reached` are the accounts that were heard from just now: there, our own orphans are swept.
        """
        now = self._clock()
        for publication in self._outbox.all():
            if self._is_due(publication, now, is_hurried):
                self._looked[publication.id] = now
                self._look_at(publication, open_channel)
        for account in self._accounts.all():
            last = self._swept.get(account.id)
            if account.id in reached and (last is None or now - last >= SWEEP_EVERY):
                self._swept[account.id] = now
                self._sweep(account, open_channel, now)

    def _is_due(self, publication: Publication, now: datetime, is_hurried: bool) -> bool:
        if publication.state is State.SCHEDULED:
            if publication.due is not None and now < publication.due:
                return False  # not its hour yet
        elif publication.state not in (State.SENT, State.UNSURE):
            return False
        last = self._looked.get(publication.id)
        return is_hurried or last is None or now - last >= LOOK_EVERY

    def _look_at(self, publication: Publication, open_channel: OpenChannel) -> None:
        account = self._accounts.by_id(publication.account)
        channel = open_channel(account)
        if isinstance(channel, SignInNeeded):
            return
        outcome = channel.look_up(self._outbox.package(publication), self._outbox.ledger_of(publication.id))
        if isinstance(outcome, Published) and outcome.state != publication.state:
            settled = self._outbox.settle(publication.id, outcome, at=self._clock())
            note_answer(self._comments, account, settled, self._outbox.package(settled), outcome, self._clock())

    def _sweep(self, account: Account, open_channel: OpenChannel, now: datetime) -> None:
        channel: Channel | SignInNeeded = open_channel(account)
        if not isinstance(channel, SignInNeeded):
            channel.sweep(self._outbox.remote_ids(account.id), now)
