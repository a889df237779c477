"""What became of proposals in other hands, read from the record: refused, or changed before they went."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ceo_desk.domain.journal import Verb
from ceo_desk.domain.moment import from_text, to_text
from ceo_desk.domain.publication import State
from ceo_desk.storage.database import Database
from ceo_desk.storage.record.journal import Record

NEWEST = 2_000
"""Among so many publications, the newest, proposals are looked for."""
_DECISIONS = (
    f"SELECT j.subject, j.verb, j.actor, j.at, j.value FROM (SELECT id, proposed_by FROM publications"  # noqa: S608 – constants only
    f" ORDER BY position DESC LIMIT {NEWEST}) p CROSS JOIN journal j ON j.subject = p.id WHERE p.proposed_by = ?"
    f" AND j.verb IN ('{Verb.PUBLICATION_PROPOSED}', '{Verb.PUBLICATION_APPROVED}', '{Verb.PUBLICATION_CANCELLED}',"
    f" '{Verb.PUBLICATION_LEARNT}') ORDER BY j.rowid"
)
_ASSIGNED = (
    f"SELECT value FROM journal WHERE subject IN (?, 'comment:' || ?) AND verb = '{Verb.COMMENT_ASSIGNED}'"  # noqa: S608 – constants only
    " AND actor = ? AND at >= ? ORDER BY rowid LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What somebody decided about a proposal. `package` names what was proposed, `instead` what went in its place.

    `instead` "" = it was refused.
    """

    publication: str
    by: str
    at: datetime
    package: str
    instead: str = ""


class LessonDesk:
    """Reads the verdicts, and puts on record that whoever proposed has looked."""

    def __init__(self, database: Database, record: Record) -> None:
        self._database = database
        self._record = record

    def verdicts(self, person: str) -> tuple[Verdict, ...]:
        """What others decided about this person's proposals and the person did not look at, the oldest first."""
        proposed: dict[str, str] = {}
        verdicts: dict[str, Verdict] = {}
        for row in self._database.read().execute(_DECISIONS, (person,)).fetchall():
            subject, value = row["subject"], json.loads(row["value"])
            if _is_over(row, value, person):
                verdicts.pop(subject, None)
            if row["verb"] == Verb.PUBLICATION_PROPOSED:
                proposed[subject] = value["package"] if row["actor"] == person else ""
                continue
            package = proposed.pop(subject, "")
            if package and row["actor"] != person:
                found = _verdict(row, package, value)
                if found is not None:
                    verdicts[subject] = found
        return tuple(sorted(verdicts.values(), key=lambda one: one.at))

    def note_with(self, comment: str, verdict: Verdict) -> str:
        """The body of the word why: what the comment was given back with; "" = nothing was said."""
        since = (comment, comment, verdict.by, to_text(verdict.at))
        row = self._database.read().execute(_ASSIGNED, since).fetchone()
        return str(json.loads(row[0])["why"] or "") if row else ""

    def learn(self, publication: str, *, actor: str, at: datetime) -> None:
        """Whoever proposed it has looked at what became of it."""
        self._database.write(
            lambda connection: self._record.decide(
                connection, actor=actor, subject=publication, verb=Verb.PUBLICATION_LEARNT, value={}, at=at
            )
        )


def _is_over(row: sqlite3.Row, value: dict[str, Any], person: str) -> bool:
    """True for what ends a lesson: another proposal, a change that did not go out after all, or that they looked."""
    verb = Verb(row["verb"])
    if verb is Verb.PUBLICATION_CANCELLED:
        return bool(value["to"] == State.CANCELLED)
    return verb is Verb.PUBLICATION_PROPOSED or (verb is Verb.PUBLICATION_LEARNT and bool(row["actor"] == person))


def _verdict(row: sqlite3.Row, package: str, value: dict[str, Any]) -> Verdict | None:
    """None where it went out exactly as it was proposed."""
    at = from_text(row["at"])
    if row["verb"] == Verb.PUBLICATION_CANCELLED:
        return Verdict(row["subject"], row["actor"], at, package)
    if row["verb"] == Verb.PUBLICATION_APPROVED and value["package"] != package:
        return Verdict(row["subject"], row["actor"], at, package, value["package"])
    return None
