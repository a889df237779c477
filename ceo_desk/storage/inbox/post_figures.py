"""What posts brought: who wrote below them and how many were answered. Counts by triggers, no walk over comments."""

from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.moment import from_text, to_text
from ceo_desk.storage.database import Database

LIVE = (
    "SELECT p.draft, p.remote_id, p.live_at, p.url, a.source, a.name AS account,"
    " CAST(coalesce(nullif(t.title, ''), w.title, '') AS BLOB) AS title,"
    " coalesce(g.goal, '') AS goal FROM publications p INDEXED BY publications_by_hour"
    " CROSS JOIN accounts a ON a.id = p.account LEFT JOIN posts t ON t.source = a.source AND t.remote_id = p.remote_id"
    " LEFT JOIN working w ON w.draft = p.draft LEFT JOIN draft_goals g ON g.draft = p.draft"
    " WHERE p.kind = 'post' AND p.live_at <> '' AND p.live_at >= ?"
    " AND p.live_at < ? AND p.standing = 'live' AND a.is_removed = 0 ORDER BY p.live_at DESC"
)
BELOW = "SELECT state, n FROM post_counts WHERE source = ? AND post = ? AND n > 0"
NO_COMMENT = frozenset((CommentState.OWN, CommentState.SPAM, CommentState.TRASH, CommentState.HIDDEN))
"""What our own side wrote, and what readers don't see."""

OUT_OF_SIGHT = frozenset((*NO_COMMENT, CommentState.HELD))
CRITICAL = "SELECT state, n FROM critical_counts WHERE source IN (SELECT source FROM accounts WHERE is_removed = 0)"


@dataclass(frozen=True, slots=True)
class PostFigures:
    """A post that went out: what was written below it by people, and how much of it was answered."""

    draft: str
    title: str
    account: str
    url: str
    live_at: datetime
    comments: int
    answered: int
    goal: str = ""
    """The id of the goal it is tied to."""


class PostFiguresDesk:
    """Counts what posts brought."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def between(self, begin: datetime | None, end: datetime | None) -> tuple[PostFigures, ...]:
        """Those that went out from `begin` (None = ever) to before `end` (None = open), the newest first."""
        reader = self._database.read()
        bounds = (to_text(begin) if begin else "", to_text(end) if end else "9999")
        found = []
        for row in reader.execute(LIVE, bounds).fetchall():
            below = {CommentState(state): n for state, n in reader.execute(BELOW, (row["source"], row["remote_id"]))}
            found.append(
                PostFigures(
                    draft=row["draft"],
                    title=row["title"].decode("utf-8", "replace"),
                    account=row["account"],
                    url=row["url"],
                    live_at=from_text(row["live_at"]),
                    comments=sum(n for state, n in below.items() if state not in NO_COMMENT),
                    answered=below.get(CommentState.ANSWERED, 0),
                    goal=row["goal"],
                )
            )
        return tuple(found)

    def critical_kept(self) -> int:
        """How many comments that disagree stand where readers see them, at the places of the accounts."""
        rows = self._database.read().execute(CRITICAL).fetchall()
        return sum(n for state, n in rows if CommentState(state) not in OUT_OF_SIGHT)
