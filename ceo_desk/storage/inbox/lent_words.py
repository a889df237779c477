"""Words of others that their service lends: kept for a time, then let go, while all that the desk decided stays."""

import sqlite3
from datetime import datetime
from functools import partial

from ceo_desk.domain.comment import OPEN
from ceo_desk.domain.moment import to_text
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox.comment_rows import marks
from ceo_desk.storage.record.purging import after_purge
from ceo_desk.storage.writer import Priority

AT_ONCE = 100
PASTED = "hand:"
"""How the name of a comment begins that a person pasted in: no service knows it."""


class LentWords:
    """The comments whose words must go after a time. Our own words are never among them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, source: str, remote_ids: tuple[str, ...], at: datetime) -> None:
        """These words came now, or came again: their time begins anew."""
        for begin in range(0, len(remote_ids), AT_ONCE):
            some = remote_ids[begin : begin + AT_ONCE]
            self._database.write(partial(_note, source=source, remote_ids=some, at=to_text(at)), Priority.FETCH)

    def ending(self, source: str, before: datetime, most: int) -> tuple[tuple[str, str], ...]:
        """Comments that still wait and whose words are gone, or came before a moment: post and remote id."""
        states = ", ".join(f"'{state}'" for state in OPEN)
        sql = (
            "SELECT c.post, c.remote_id FROM comments c LEFT JOIN lent_words w ON w.number = c.number"  # noqa: S608 – constants only
            f" WHERE c.source = ? AND c.remote_id NOT GLOB '{PASTED}*' AND c.state IN ({states})"
            " AND (w.at < ? OR (c.text = '' AND c.author = ''))"
            " ORDER BY c.number DESC LIMIT ?"
        )
        rows = self._database.read().execute(sql, (source, to_text(before), most))
        return tuple((row[0], row[1]) for row in rows)

    def let_go(self, source: str, before: datetime, *, is_pasted: bool = False) -> int:
        """Lets go of all words that came before a moment, out of the search and the raw files, too; how many.

        Those that were pasted in go by themselves.
        """
        sql = (
            "SELECT w.number FROM lent_words w JOIN comments c ON c.number = w.number"  # noqa: S608 – constants only
            f" WHERE w.source = ? AND w.at < ? AND (c.remote_id GLOB '{PASTED}*') = ? ORDER BY w.at"
        )
        numbers = [row[0] for row in self._database.read().execute(sql, (source, to_text(before), is_pasted))]
        for begin in range(0, len(numbers), AT_ONCE):
            some = numbers[begin : begin + AT_ONCE]
            is_last = begin + AT_ONCE >= len(numbers)
            self._database.write(partial(_let_go, numbers=some, is_last=is_last), Priority.FETCH)
        return len(numbers)


def _note(connection: sqlite3.Connection, source: str, remote_ids: tuple[str, ...], at: str) -> None:
    connection.execute(
        "INSERT INTO lent_words SELECT number, source, ? FROM comments"  # noqa: S608 – question marks
        f" WHERE source = ? AND remote_id IN ({marks(remote_ids)}) AND voice NOT IN ('own', 'colleague')"
        " ON CONFLICT DO UPDATE SET at = excluded.at",
        (at, source, *remote_ids),
    )


def _let_go(connection: sqlite3.Connection, numbers: list[int], *, is_last: bool) -> None:
    where = f"number IN ({marks(numbers)})"
    connection.execute(f"UPDATE comments SET author = '', text = '', spaced = '' WHERE {where}", numbers)  # noqa: S608 – question marks
    connection.execute(f"DELETE FROM lent_words WHERE {where}", numbers)  # noqa: S608 – question marks
    if is_last:
        after_purge(connection, is_search_touched=True)
