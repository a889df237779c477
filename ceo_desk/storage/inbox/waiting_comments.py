"""The newest comments to which somebody waits for an answer, by number: never more than so many rows."""

from ceo_desk.domain.comment import CommentState
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox.inbox_items import InboxItem, items_by_number

MOST_WAITING = 20_000
"""So many of the newest are looked through."""

_SOURCES = "SELECT DISTINCT source FROM accounts WHERE is_removed = 0"
_WAITING = (
    "SELECT number FROM comments INDEXED BY comments_by_state WHERE source = ? AND state = ?"
    " ORDER BY number DESC LIMIT ?"
)
_STATES = (CommentState.WAITING, CommentState.LEADER)


class WaitingComments:
    """Looks; it decides nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def numbers(self) -> frozenset[int]:
        """The numbers of the newest comments that wait for somebody at this desk."""
        reader = self._database.read()
        sources = [row[0] for row in reader.execute(_SOURCES)]
        ways = [(source, state.value, MOST_WAITING) for source in sources for state in _STATES]
        return frozenset(row[0] for way in ways for row in reader.execute(_WAITING, way))

    def items(self, numbers: list[int]) -> tuple[InboxItem, ...]:
        """The comments with these numbers, in their order."""
        return items_by_number(self._database.read(), numbers)
