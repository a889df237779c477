"""The shelf: every post in one list, from the first words to what readers have."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ceo_desk.domain.channel import Problem
from ceo_desk.domain.publication import TRANSIT, State, Why
from ceo_desk.services.writing.writing import Writing
from ceo_desk.storage.accounts import Accounts
from ceo_desk.storage.drafts.draft_list import DraftLine, DraftList
from ceo_desk.storage.drafts.handovers import Handover, Handovers
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rows import Publication


class ShelfState(StrEnum):
    """Where a post stands, in the order of how much it wants to be looked at."""

    UNSURE = "unsure"
    MISSED = "missed"
    EMBARGO = "embargo"
    RESUMED = "resumed"
    ALONE = "alone"
    REFUSED = "refused"
    PROPOSED = "proposed"
    ON_ITS_WAY = "on its way"
    SCHEDULED = "scheduled"
    SENT = "sent"
    LIVE = "live"
    TAKEN_BACK = "taken back"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class ShelfPublication:
    """What became of a post on one account."""

    id: str
    account: str
    """The account's name."""
    channel: str
    state: State
    shelf_state: ShelfState
    why: Why | None
    url: str
    due: datetime | None
    live_at: datetime | None
    altered: tuple[str, ...]
    problem: Problem | None
    has_conflict: bool
    """Somebody else changed the post there: both versions can be shown."""


@dataclass(frozen=True, slots=True)
class ShelfPost:
    """One draft and all that became of it. `words` and `minutes` are -1 until they were counted (`Shelf.count`)."""

    id: str
    title: str
    opening: str
    words: int
    minutes: int
    modified: datetime
    state: ShelfState
    publications: tuple[ShelfPublication, ...]
    handover: Handover | None = None
    """With whom it is; None = with nobody in particular."""


class Shelf:
    """Lists the posts of a desk."""

    def __init__(
        self,
        lines: DraftList,
        writing: Writing,
        outbox: Outbox,
        accounts: Accounts,
        handovers: Handovers,
    ) -> None:
        self._lines = lines
        self._writing = writing
        self._outbox = outbox
        self._accounts = accounts
        self._handovers = handovers

    def posts(self, *, actor: str) -> tuple[ShelfPost, ...]:
        """Every draft that is not in the trash, the latest first, after a look at the files outside."""
        self._writing.look_outside(actor=actor)
        return self.glance()

    def glance(self) -> tuple[ShelfPost, ...]:
        """The same from the desk alone, without a look outside."""
        published, given = self._published(), {one.draft: one for one in self._handovers.open()}
        return tuple(_post_of(line, published.get(line.id, ()), given.get(line.id)) for line in self._lines.all())

    def count(self, draft_id: str) -> tuple[int, int]:
        """The words of a draft and the minutes of reading it, counted now. Raises Unknown, Damaged."""
        from ceo_desk.text.counting import reading_minutes

        words = self._writing.count(draft_id)
        return words, reading_minutes(words)

    def _published(self) -> dict[str, tuple[ShelfPublication, ...]]:
        """For each draft the latest publication on each account; what was cancelled before it left is none."""
        latest: dict[tuple[str, str], Publication] = {}
        for publication in self._outbox.posts():
            if publication.state is not State.CANCELLED:
                latest[publication.draft, publication.account] = publication
        names = {account: self._accounts.by_id(account) for account in {account for _, account in latest}}
        found: defaultdict[str, tuple[ShelfPublication, ...]] = defaultdict(tuple)
        for (draft, account), publication in latest.items():
            found[draft] += (_publication_of(publication, names[account].name, names[account].channel),)
        return found


_ASKING: dict[Why | None, ShelfState] = {
    Why.MISSED: ShelfState.MISSED,
    Why.EMBARGO: ShelfState.EMBARGO,
    Why.RESUMED: ShelfState.RESUMED,
    Why.ALONE: ShelfState.ALONE,
}


def shelf_state_of(publication: Publication) -> ShelfState:
    """Where a publication stands for somebody who looks at the list."""
    if publication.why in _ASKING:
        return _ASKING[publication.why]
    if publication.state is State.APPROVED or publication.state in TRANSIT:
        is_for_later = publication.due is not None and publication.why in (Why.HOUR, Why.PAUSE)
        return ShelfState.SCHEDULED if is_for_later else ShelfState.ON_ITS_WAY
    if publication.state in (State.WITHDRAWN, State.CANCELLED):
        return ShelfState.TAKEN_BACK
    return ShelfState(publication.state.value)


def _publication_of(publication: Publication, account: str, channel: str) -> ShelfPublication:
    return ShelfPublication(
        id=publication.id,
        account=account,
        channel=channel,
        state=publication.state,
        shelf_state=shelf_state_of(publication),
        why=publication.why,
        url=publication.url,
        due=publication.due,
        live_at=publication.live_at,
        altered=publication.altered,
        problem=publication.problem,
        has_conflict=publication.conflict is not None,
    )


def _post_of(
    line: DraftLine, publications: tuple[ShelfPublication, ...], handover: Handover | None = None
) -> ShelfPost:
    from ceo_desk.text.counting import reading_minutes

    order = tuple(ShelfState)
    states = [one.shelf_state for one in publications]
    return ShelfPost(
        id=line.id,
        title=line.title,
        opening=line.opening,
        words=line.words,
        minutes=reading_minutes(line.words) if line.words >= 0 else -1,
        modified=line.modified,
        state=min(states, key=order.index, default=ShelfState.DRAFT),
        publications=publications,
        handover=handover,
    )
