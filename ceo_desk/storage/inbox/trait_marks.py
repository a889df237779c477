"""The traits of comments: put down as they come in, and told anew, the newest first, once the rules changed."""

import sqlite3
from collections.abc import Iterable, Mapping

from ceo_desk.domain.traits import Trait, rules_version, traits_of
from ceo_desk.storage.database import Database
from ceo_desk.storage.writer import Priority

AT_ONCE = 100
"""So many comments are told anew in one transaction."""
NEWEST = 2**63 - 1

_EARLIEST = (
    "SELECT number, voice, traits FROM comments INDEXED BY comments_by_author WHERE source = ? AND author_key = ?"
    " AND author_key <> '' ORDER BY number LIMIT ?"
)
_IS_FIRST = (
    "author_key <> '' AND voice = 'person' AND NOT EXISTS (SELECT 1 FROM comments e INDEXED BY comments_by_author"
    " WHERE e.source = comments.source AND e.author_key = comments.author_key AND e.author_key <> ''"
    " AND e.number < comments.number)"
)
_SOME = (
    f"SELECT number, text, voice, traits, {_IS_FIRST} AS is_first FROM comments WHERE number < ?"  # noqa: S608 – own words
    " ORDER BY number DESC LIMIT ?"
)
_TELL = (
    f"UPDATE comments SET traits = ? | (CASE WHEN {_IS_FIRST} THEN {Trait.FIRST_TIME:d} ELSE 0 END)"  # noqa: S608 – own words
    " WHERE number = ? AND text = ?"
)
_STANDS = "SELECT rules, below FROM trait_marks"
_BEGUN = (
    "UPDATE trait_marks SET rules = ? WHERE only = 1 AND rules = ''"
    " AND NOT EXISTS (SELECT 1 FROM comments WHERE number > ?)"
)
_GONE_ON = "UPDATE trait_marks SET rules = ?, below = ?"


class TraitMarks:
    """Tells what was told by other rules anew."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def tell_some(self) -> bool:
        """Looks at some comments anew, in one small transaction; False where nothing is left to be looked at."""
        reader, version = self._database.read(), rules_version()
        known, below = reader.execute(_STANDS).fetchone()
        if known != version:
            below = NEWEST
        elif not below:
            return False
        rows = reader.execute(_SOME, (below, AT_ONCE)).fetchall()
        told = [(_told_anew(row), row) for row in rows]
        changed = [
            (traits, row["number"], row["text"])
            for traits, row in told
            if traits | (Trait.FIRST_TIME if row["is_first"] else 0) != row["traits"]
        ]
        reached = int(rows[-1]["number"]) if len(rows) == AT_ONCE else 0

        def work(connection: sqlite3.Connection) -> None:
            connection.executemany(_TELL, changed)
            connection.execute(_GONE_ON, (version, reached))

        self._database.write(work, Priority.FETCH)
        return bool(reached)


def _told_anew(row: sqlite3.Row) -> int:
    """Words that had to be let go keep what they told."""
    return told_by(row["text"], row["voice"]) if row["text"] else row["traits"] & ~Trait.FIRST_TIME


def begin(connection: sqlite3.Connection) -> None:
    """A desk without comments has none to be told anew: it begins with the rules of today."""
    connection.execute(_BEGUN, (rules_version(), -NEWEST))


def told_by(text: str, voice: str) -> int:
    """The traits that words have; only a person's words are looked at."""
    return int(traits_of(text)) if voice == "person" else 0


def mark_first(connection: sqlite3.Connection, source_id: str, keys: Iterable[str], new: Mapping[str, int]) -> None:
    """After comments of these people came in (so many new ones each): only the first one of each is their first.

    The one that was the first before stands among the earliest, behind no more than the new ones.
    """
    for key in keys:
        earliest = connection.execute(_EARLIEST, (source_id, key, new.get(key, 0) + 1)).fetchall()
        for place, row in enumerate(earliest):
            is_first = place == 0 and row["voice"] == "person"
            wanted = row["traits"] | Trait.FIRST_TIME if is_first else row["traits"] & ~Trait.FIRST_TIME
            if wanted != row["traits"]:
                connection.execute("UPDATE comments SET traits = ? WHERE number = ?", (int(wanted), row["number"]))
