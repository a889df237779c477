"""The comments that this desk likes at their places: entries of the record, and who likes what now."""

from datetime import datetime

from ceo_desk.domain.journal import Verb
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox.comment_rows import marks
from ceo_desk.storage.record.journal import Record


class Likes:
    """Reads and writes them; the place itself is told by others."""

    def __init__(self, database: Database, record: Record) -> None:
        self._database = database
        self._record = record

    def among(self, comments: tuple[str, ...]) -> frozenset[str]:
        """Those of these comments that are liked."""
        sql = f"SELECT comment FROM likes WHERE comment IN ({marks(comments)})"  # noqa: S608 – question marks
        return frozenset(row[0] for row in self._database.read().execute(sql, comments))

    def give(self, comment: str, *, actor: str, at: datetime) -> None:
        """It is liked there now; liking what is liked is no decision."""
        if not self.among((comment,)):
            self._write(comment, Verb.LIKE_GIVEN, actor, at)

    def take(self, comment: str, *, actor: str, at: datetime) -> None:
        """It is liked no more; what is not liked stays so."""
        if self.among((comment,)):
            self._write(comment, Verb.LIKE_TAKEN, actor, at)

    def _write(self, comment: str, verb: Verb, actor: str, at: datetime) -> None:
        self._database.write(
            lambda connection: self._record.decide(
                connection, actor=actor, subject=f"like:{comment}", verb=verb, value={}, at=at
            )
        )
