"""What makes an erased text really gone from the desk's files."""

import sqlite3

from ceo_desk.storage.writer import after_commit

_MARK = "purge"


def after_purge(connection: sqlite3.Connection, *, is_search_touched: bool) -> None:
    """To be called in the transaction that erases: once it is committed no copy of the text is left behind.

    `secure_delete` blanks the rows; the search index keeps words until it is merged, the write-ahead log keeps old
    pages until it is cut. A crash in between is made good when the desk is opened next.
    """
    level = "search" if is_search_touched else "log"
    connection.execute(
        "INSERT INTO desk VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value WHERE value <> 'search'",
        (_MARK, level),
    )
    after_commit(connection, _MARK, finish_purges)


def finish_purges(connection: sqlite3.Connection) -> None:
    """Does what purges left to do. A reader that still looks at old pages leaves the rest to the next opening."""
    row = connection.execute("SELECT value FROM desk WHERE key = ?", (_MARK,)).fetchone()
    if row is None:
        return
    if row[0] == "search":
        connection.execute("INSERT INTO comments_found (comments_found) VALUES ('optimize')")
    is_blocked = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if not is_blocked:
        connection.execute("DELETE FROM desk WHERE key = ?", (_MARK,))
