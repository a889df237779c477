"""Comments that a place held or called spam and that this desk let stand: counted from the record."""

from datetime import datetime

from ceo_desk.domain.moment import to_text
from ceo_desk.storage.database import Database

RESCUED = (
    "SELECT count(DISTINCT j.subject) FROM journal j INDEXED BY journal_by_rescue"
    " WHERE j.verb IN ('comment.moderated', 'comment.reopened') AND json_extract(j.value, '$.status') = 'live'"
    " AND j.at >= ? AND j.at < ?"
    " AND CASE j.verb WHEN 'comment.moderated' THEN EXISTS (SELECT 1 FROM journal f INDEXED BY journal_by_subject"
    " WHERE f.subject = j.subject AND f.rowid <= j.rowid AND f.verb = 'comment.moderated'"
    " AND json_extract(f.value, '$.status') = 'live' AND json_extract(f.value, '$.was') IN ('held', 'spam'))"
    " ELSE NOT EXISTS (SELECT 1 FROM journal b INDEXED BY journal_by_subject"
    " WHERE b.subject = j.subject AND b.rowid < j.rowid AND b.verb = 'comment.moderated'"
    " AND json_extract(b.value, '$.status') <> 'live') END"
    " AND NOT EXISTS (SELECT 1 FROM journal l INDEXED BY journal_by_subject"
    " WHERE l.subject = j.subject AND l.rowid > j.rowid AND l.verb = 'comment.moderated'"
    " AND json_extract(l.value, '$.status') <> 'live')"
)
"""What this desk itself had taken away is no rescue, and neither is what it took away again."""


class Rescues:
    """Reads the record."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def between(self, begin: datetime | None, end: datetime | None) -> int:
        """How many were let stand from `begin` (None = ever) to before `end` (None = open)."""
        bounds = (to_text(begin) if begin else "", to_text(end) if end else "9999")
        return int(self._database.read().execute(RESCUED, bounds).fetchone()[0])
