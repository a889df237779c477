"""What the desk already holds of a source, so that a fetch asks only for what is new or may have changed."""

from collections.abc import Mapping

from ceo_desk.domain.channel import RemoteStatus
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox.comment_rows import marks

_AT_ONCE = 500


class StoredComments:
    """The comments of one source that the desk holds: `domain.channel.KnownComments`."""

    def __init__(self, database: Database, source_id: str) -> None:
        self._database = database
        self._source_id = source_id

    def newest_id(self) -> str:
        """The remote id up to which everything is known without a gap; "" = nothing yet."""
        row = (
            self._database.read()
            .execute("SELECT newest_id FROM fetches WHERE source = ?", (self._source_id,))
            .fetchone()
        )
        return str(row[0]) if row else ""

    def has(self, remote_ids: tuple[str, ...]) -> frozenset[str]:
        """Those of the ids that the desk holds."""
        found: set[str] = set()
        for begin in range(0, len(remote_ids), _AT_ONCE):
            some = remote_ids[begin : begin + _AT_ONCE]
            sql = f"SELECT remote_id FROM comments WHERE source = ? AND remote_id IN ({marks(some)})"  # noqa: S608 – question marks
            found.update(row[0] for row in self._database.read().execute(sql, (self._source_id, *some)))
        return frozenset(found)

    def status_counts(self) -> Mapping[RemoteStatus, int]:
        """How many comments the desk holds in each remote state."""
        sql = "SELECT count(*) FROM comments WHERE source = ? AND status = ?"
        counts = {
            status: self._database.read().execute(sql, (self._source_id, status)).fetchone()[0]
            for status in RemoteStatus
        }
        return {status: count for status, count in counts.items() if count}

    def ids_with_status(self, status: RemoteStatus) -> tuple[str, ...]:
        """Remote ids the desk believes to be in that state, newest first."""
        sql = "SELECT remote_id FROM comments WHERE source = ? AND status = ? ORDER BY number DESC"
        return tuple(row[0] for row in self._database.read().execute(sql, (self._source_id, status)))

    def has_post(self, remote_id: str) -> bool:
        """True where the desk knows the post's title and address."""
        sql = "SELECT 1 FROM posts WHERE source = ? AND remote_id = ?"
        return self._database.read().execute(sql, (self._source_id, remote_id)).fetchone() is not None
