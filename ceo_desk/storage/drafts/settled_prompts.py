"""What a blank page offered and a person took or put away: working data, in no journal, for it names comments."""

from collections.abc import Iterable
from datetime import datetime

from ceo_desk.domain.moment import to_text
from ceo_desk.storage.database import Database


class SettledPrompts:
    """The keys of what is not offered again."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> frozenset[str]:
        """All of them."""
        return frozenset(row["key"] for row in self._database.read().execute("SELECT key FROM settled_prompts"))

    def settle(self, keys: Iterable[str], at: datetime) -> None:
        """These are not offered again."""
        rows = [(key, to_text(at)) for key in keys]
        self._database.write(
            lambda connection: connection.executemany(
                "INSERT OR IGNORE INTO settled_prompts (key, at) VALUES (?, ?)", rows
            )
        )

    def offer_again(self, keys: Iterable[str]) -> None:
        """These may be offered again."""
        rows = [(key,) for key in keys]
        self._database.write(
            lambda connection: connection.executemany("DELETE FROM settled_prompts WHERE key = ?", rows)
        )
