"""What we answered earlier, found by the words of what was asked: newest first and never more than so many rows."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.channel import ReplyPackage
from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.domain.moment import from_text
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox.comment_rows import marks
from ceo_desk.storage.outbox.package_codec import from_json
from ceo_desk.storage.record import bodies

MOST_HITS = 2_000
"""A word that more comments have is common; only its newest are looked at."""
MOST_ANSWERED = 20_000
"""So many of the newest answered comments are looked through."""

_SOURCES = "SELECT DISTINCT source FROM accounts WHERE is_removed = 0"
_ANSWERED = (
    "SELECT number FROM comments INDEXED BY comments_by_state WHERE source = ? AND state = 'answered'"
    " ORDER BY number DESC LIMIT ?"
)
_HITS = "SELECT rowid FROM comments_found WHERE comments_found MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT ?"
_OURS = (
    "SELECT c.number, c.author, c.text, p.package, p.live_at FROM comments c CROSS JOIN publications p"
    " ON p.comment = c.id AND p.kind = 'reply' AND p.standing = 'live' WHERE c.number IN ({numbers})"
    " AND p.package <> '' ORDER BY p.live_at DESC"
)


@dataclass(frozen=True, slots=True)
class EarlierAnswer:
    """A comment that we answered. `package` names the body that the answer stands in."""

    number: int
    author: str
    asked: str
    package: str
    at: datetime


class EarlierAnswers:
    """Looks; it decides nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def answered(self) -> frozenset[int]:
        """The numbers of the newest comments that somebody answered."""
        reader = self._database.read()
        sources = [row[0] for row in reader.execute(_SOURCES)]
        return frozenset(row[0] for one in sources for row in reader.execute(_ANSWERED, (one, MOST_ANSWERED)))

    def hits(self, word: str, newest: int) -> tuple[int, ...]:
        """The numbers of the newest comments with this word, from `newest` on back; at most `MOST_HITS`."""
        rows = self._database.read().execute(_HITS, (_match_of(word), newest, MOST_HITS))
        return tuple(row[0] for row in rows)

    def count(self) -> int:
        """How many comments the desk has, from the running count."""
        return int(self._database.read().execute("SELECT coalesce(sum(n), 0) FROM counts").fetchone()[0])

    def ours(self, numbers: Iterable[int]) -> tuple[EarlierAnswer, ...]:
        """Those of the comments that we answered from this desk, whose answer readers have; the latest answer first."""
        wanted = tuple(numbers)
        rows = self._database.read().execute(_OURS.format(numbers=marks(wanted)), wanted).fetchall()
        return tuple(_answer_of(row) for row in rows)

    def words_of(self, answer: EarlierAnswer) -> str:
        """What we answered; "" where that was erased."""
        try:
            package = from_json(bodies.get(self._database.read(), answer.package))
        except (Unknown, Damaged):
            return ""
        return package.text if isinstance(package, ReplyPackage) else ""


def _answer_of(row: sqlite3.Row) -> EarlierAnswer:
    return EarlierAnswer(row["number"], row["author"], row["text"], row["package"], from_text(row["live_at"]))


def _match_of(word: str) -> str:
    """A word for the index of words; signs without blanks for theirs, one by one."""
    return f'text : "{word}"' if word.isascii() or word[0] < "\u1100" else f'spaced : "{" ".join(word)}"'
