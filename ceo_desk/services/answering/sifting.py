"""Looking through what places held or called spam: what was taken away by mistake is rescued, the rest stays."""

from datetime import timedelta

from ceo_desk.domain.comment import CommentState
from ceo_desk.services.answering.answering import Answering
from ceo_desk.services.answering.today_facts import Held
from ceo_desk.services.timing import Clock
from ceo_desk.storage.accounts import Accounts
from ceo_desk.storage.inbox.inbox import Inbox, InboxItem
from ceo_desk.storage.inbox.sifting import SiftingDesk

LOOK_BACK = timedelta(days=30)
"""What came in before is not asked about: most places throw spam away after a month."""
MOST, MOST_COUNTED = 50, 500
"""So many are walked through at once; so many are counted."""
SPAM_RULE = "advertises"

_WAYS_BACK = {CommentState.HELD: "hold", CommentState.SPAM: "spam"}


class Sifting:
    """Each comment is asked about once, until its state changes."""

    def __init__(
        self, sifting: SiftingDesk, inbox: Inbox, accounts: Accounts, answering: Answering, clock: Clock
    ) -> None:
        self._sifting = sifting
        self._inbox = inbox
        self._accounts = accounts
        self._answering = answering
        self._clock = clock

    def waiting(self) -> Held | None:
        """How many nobody looked at, and the newest of the first kind; None = none."""
        since, sources = self._clock() - LOOK_BACK, self._sources()
        first = self._sifting.unsifted(sources, since, 1)
        if not first:
            return None
        return Held(self._sifting.count(sources, since, MOST_COUNTED), first[0], self.place_of(first[0]))

    def items(self) -> tuple[InboxItem, ...]:
        """What is to be looked at now: held before spam, the newest first."""
        return self._sifting.unsifted(self._sources(), self._clock() - LOOK_BACK, MOST)

    def place_of(self, item: InboxItem) -> str:
        """The name of the place where it was written; "" = unknown."""
        places = (one.source.title or one.name for one in self._accounts.all() if one.source.id == item.source)
        return next(places, "")

    def rescue(self, comment: str, *, actor: str) -> None:
        """It is fine: it stands in public and waits like any other. Raises Unknown, NotAllowed."""
        self._answering.moderate((comment,), "approve", "", actor=actor)

    def leave(self, comment: str, *, actor: str) -> None:
        """It stays where its place put it. Raises Unknown."""
        self._sifting.write(comment, self._inbox.find(comment).state.value, actor=actor, at=self._clock())

    def mark(self, comment: str, *, actor: str) -> None:
        """What was held is spam, by the rule that it advertises. Raises Unknown, NotAllowed."""
        self._answering.moderate((comment,), "spam", SPAM_RULE, actor=actor)

    def undo(self, comment: str, was: CommentState, *, actor: str) -> None:
        """It stands again where it stood before it was looked at, and is asked about again where it was only left.

        Raises Unknown, NotAllowed.
        """
        if self._inbox.find(comment).state is was:
            self._sifting.write(comment, "", actor=actor, at=self._clock())
        else:
            self._answering.moderate((comment,), _WAYS_BACK[was], "", actor=actor)

    def _sources(self) -> tuple[str, ...]:
        """Places where somebody at this desk may decide."""
        return tuple({one.source.id: None for one in self._accounts.all() if one.capabilities.moderate})
