"""Words that a person knows and no dictionary does: working words, in no journal, for they are often people's names."""

from __future__ import annotations

from datetime import datetime

from ceo_desk.domain.moment import to_text
from ceo_desk.storage.database import Database


class LearntWords:
    """The words that were learnt."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[str, ...]:
        """All of them, in the alphabet's order."""
        rows = self._database.read().execute("SELECT word FROM learnt_words")
        return tuple(sorted((str(row[0]) for row in rows), key=lambda word: (word.casefold(), word)))

    def learn(self, word: str, at: datetime) -> None:
        """Keeps a word; one that is known stays as it is."""
        self._database.write(
            lambda connection: connection.execute(
                "INSERT OR IGNORE INTO learnt_words VALUES (?, ?)", (word, to_text(at))
            )
        )

    def forget(self, word: str) -> None:
        """The word is as unknown as before."""
        self._database.write(lambda connection: connection.execute("DELETE FROM learnt_words WHERE word = ?", (word,)))
