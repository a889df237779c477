"""Answers as they are typed, and notes about a comment: working words beside it, in no journal, gone once ordered."""

from datetime import datetime

from ceo_desk.domain.moment import to_text
from ceo_desk.storage.database import Database
from ceo_desk.storage.writer import Priority

_NOTE = "note:"


def note_about(comment: str) -> str:
    """Under what a note about a comment is kept, beside the answer to it."""
    return _NOTE + comment


class ReplyDrafts:
    """The words kept for each comment, at most one text a comment."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, comment: str, text: str, at: datetime) -> None:
        """Saves the words as they stand now, before everything else that waits to be written."""
        self._database.write(
            lambda connection: connection.execute(
                "INSERT INTO reply_drafts VALUES (?, ?, ?)"
                " ON CONFLICT DO UPDATE SET text = excluded.text, modified = excluded.modified",
                (comment, text, to_text(at)),
            ),
            Priority.KEYSTROKE,
        )

    def find(self, comment: str) -> str:
        """The words kept for a comment; "" where there are none."""
        row = self._database.read().execute("SELECT text FROM reply_drafts WHERE comment = ?", (comment,)).fetchone()
        return str(row[0]) if row else ""

    def forget(self, comment: str) -> None:
        """The words are needed no more; nothing is written where there are none."""
        if self._database.read().execute("SELECT 1 FROM reply_drafts WHERE comment = ?", (comment,)).fetchone():
            self._database.write(
                lambda connection: connection.execute("DELETE FROM reply_drafts WHERE comment = ?", (comment,)),
                Priority.KEYSTROKE,
            )

    def comments(self) -> frozenset[str]:
        """The comments whose answer has words; a note is none."""
        kept = self._database.read().execute("SELECT comment FROM reply_drafts")
        return frozenset(row[0] for row in kept if not row[0].startswith(_NOTE))
