"""Comments that were looked at and left where their place had put them.

The subject is the comment's id behind "comment:".
Value: state (held or spam, as it stood then; "" = it is to be looked at again).
"""

import sqlite3
from typing import Any

from ceo_desk.domain.journal import Entry, Verb


def _sifted(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    comment = entry.subject.removeprefix("comment:")
    connection.execute("DELETE FROM sifted WHERE comment = ?", (comment,))
    if value["state"]:
        connection.execute("INSERT INTO sifted VALUES (?, ?)", (comment, value["state"]))


APPLY = {Verb.COMMENT_SIFTED: _sifted}
TABLES = ("sifted",)
