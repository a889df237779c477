"""The tags and categories of each source, as they were when the desk last looked there: a cache."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from ceo_desk.domain.moment import from_text, to_text
from ceo_desk.domain.terms import SiteTerms, Term
from ceo_desk.storage.database import Database


class TermsDesk:
    """What is known of each source's terms."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, source: str) -> SiteTerms:
        """The terms of a source, the most used first; none where the desk never looked."""
        rows = self._database.read().execute(
            "SELECT kind, name, count FROM terms WHERE source = ? ORDER BY count DESC, name", (source,)
        )
        found: dict[str, list[Term]] = {"tags": [], "categories": []}
        for kind, name, count in rows:
            found[kind].append(Term(name, count))
        return SiteTerms(tuple(found["tags"]), tuple(found["categories"]))

    def looked_at(self, source: str) -> datetime | None:
        """When the desk last looked; None = never."""
        row = self._database.read().execute("SELECT at FROM term_looks WHERE source = ?", (source,)).fetchone()
        return from_text(row[0]) if row else None

    def store(self, source: str, terms: SiteTerms, at: datetime) -> None:
        """What a source has now, in place of what it had."""
        rows = {(source, "tags", one.name): one.count for one in terms.tags}
        rows |= {(source, "categories", one.name): one.count for one in terms.categories}
        values = [(*key, count) for key, count in rows.items()]

        def write(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM terms WHERE source = ?", (source,))
            connection.executemany("INSERT INTO terms VALUES (?, ?, ?, ?)", values)
            connection.execute("INSERT OR REPLACE INTO term_looks VALUES (?, ?)", (source, to_text(at)))

        self._database.write(write)
