"""How often each account's service was called today: some allow so many calls a day."""

from datetime import UTC, datetime

from ceo_desk.storage.database import Database
from ceo_desk.storage.writer import Priority


class Calls:
    """Counts calls by account and day (UTC, as LinkedIn counts)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, account: str, at: datetime) -> None:
        """One more call."""
        day = at.astimezone(UTC).date().isoformat()
        self._database.write(
            lambda connection: connection.execute(
                "INSERT INTO calls VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET n = n + 1", (account, day)
            ),
            Priority.FETCH,
        )

    def on(self, account: str, at: datetime) -> int:
        """How many there were on the day of a moment."""
        day = at.astimezone(UTC).date().isoformat()
        row = (
            self._database.read()
            .execute("SELECT n FROM calls WHERE account = ? AND day = ?", (account, day))
            .fetchone()
        )
        return int(row[0]) if row else 0
