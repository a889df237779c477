"""Words under embargo: kept in the desk's own file alone, in no journal and no draft."""

from __future__ import annotations

from datetime import date, datetime

from ceo_desk.domain.embargo import Embargo, cleaned
from ceo_desk.domain.errors import BadInput
from ceo_desk.domain.moment import to_text
from ceo_desk.storage.database import Database


class Embargoes:
    """The list."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Embargo, ...]:
        """All of them, in the alphabet's order; those that are over, too."""
        rows = self._database.read().execute("SELECT words, until, stops FROM embargoes").fetchall()
        found = (Embargo(row[0], date.fromisoformat(row[1]) if row[1] else None, bool(row[2])) for row in rows)
        return tuple(sorted(found, key=lambda one: (one.words.casefold(), one.words)))

    def keep(self, embargo: Embargo, at: datetime) -> None:
        """Puts words on the list, or changes what is said of them. Raises BadInput where there are none."""
        words = cleaned(embargo.words)
        if not any(letter.isalnum() for letter in words):
            raise BadInput("There are no words to watch for.", "Write a word or a phrase.")
        until = embargo.until.isoformat() if embargo.until else ""
        self._database.write(
            lambda connection: connection.execute(
                "INSERT INTO embargoes VALUES (?, ?, ?, ?) ON CONFLICT (words) DO UPDATE SET until = excluded.until,"
                " stops = excluded.stops",
                (words, until, int(embargo.stops), to_text(at)),
            )
        )

    def remove(self, words: str) -> None:
        """Takes words off the list."""
        self._database.write(lambda connection: connection.execute("DELETE FROM embargoes WHERE words = ?", (words,)))
