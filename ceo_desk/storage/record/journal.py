"""The record in the desk's file: append, apply, look up, verify, export."""

import json
import logging
import sqlite3
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from ceo_desk.domain import moment
from ceo_desk.domain.errors import Damaged, StorageFailed
from ceo_desk.domain.journal import GENESIS, Entry, Head, Value, Verb, hash_of
from ceo_desk.storage.database import Database
from ceo_desk.storage.record.heads import read_heads, write_heads
from ceo_desk.storage.record.journal_files import export_record, verify_file
from ceo_desk.storage.record.verification import (
    COLUMNS,
    Verification,
    canonical,
    canonical_text,
    entry_of,
    row_of,
    verify_database,
)
from ceo_desk.storage.writer import after_commit

__all__ = ["Record", "Verification", "device_of", "last_head", "verify_file"]

_INSERT = f"INSERT INTO journal ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 – constants only
log = logging.getLogger(__name__)


class Record:
    """The record of one desk; `head` is the file outside the database that keeps its end."""

    def __init__(self, database: Database, head: Path) -> None:
        self._database = database
        self._head = head

    def decide(
        self, connection: sqlite3.Connection, *, actor: str, subject: str, verb: Verb, value: Value, at: datetime
    ) -> Entry:
        """Appends an entry and applies it to the projections, within the running transaction of the writer."""
        device = device_of(connection)
        seq, prev_hash = _end_of(connection, device)
        entry = Entry(
            device=device,
            seq=seq + 1,
            at=moment.to_text(at),
            actor=actor,
            subject=subject,
            verb=str(verb),
            value=canonical_text(dict(value)),
            replaces=canonical_text(_current(connection, subject, str(verb))),
            prev_hash=prev_hash,
        )
        return self.append(connection, replace(entry, hash=hash_of(entry, canonical)))

    def append(self, connection: sqlite3.Connection, entry: Entry) -> Entry:
        """Writes a finished entry, applies it, and has the end of the record written down after the commit."""
        from ceo_desk.storage.projection import apply  # no screen is read with it

        connection.execute(_INSERT, row_of(entry))
        apply(connection, entry, json.loads(entry.value))
        head = Head(entry.device, entry.seq, entry.hash)
        after_commit(connection, f"head {entry.device}", lambda committed: self._write_down(committed, head))
        return entry

    def begin_heads(self) -> None:
        """Makes the file outside the database, so that its absence means that somebody removed it."""
        if read_heads(self._head) is None:
            write_heads(self._head, ())

    def entries(self, subject: str) -> tuple[Entry, ...]:
        """Every entry on a subject, in the order of the record."""
        sql = f"SELECT {COLUMNS} FROM journal WHERE subject = ? ORDER BY rowid"  # noqa: S608 – constants only
        return tuple(entry_of(row) for row in self._database.read().execute(sql, (subject,)))

    def verify(self) -> Verification:
        """Walks the whole record: every change, gap and cut-off end, in words."""
        return verify_database(self._database.read(), self._head)

    def export(self, to: Path, first: date | None = None, last: date | None = None) -> Verification:
        """Writes the entries of those days (UTC, both inclusive; None = open) to a file that verifies by itself.

        What lies between the first and the last entry of a device goes along. Raises StorageFailed, DiskFull.
        """
        return export_record(self._database.read(), self._head, to, first, last)

    def _write_down(self, connection: sqlite3.Connection, head: Head) -> None:
        """Behind is harmless, so a failure is noted and no more. What contradicts the record stays, as evidence."""
        try:
            heads = read_heads(self._head)
            if heads is None:
                log.warning("the second note of the record is missing")
                return
            known = heads.get(head.device)
            if known is None or (known.seq < head.seq and _holds(connection, known)):
                write_heads(self._head, ({**heads, head.device: head}).values())
        except (OSError, StorageFailed) as error:
            log.warning("the end of the record was not written down: %s", error)


def device_of(connection: sqlite3.Connection) -> str:
    """The id of this device. Raises Damaged where the desk has none."""
    row = connection.execute("SELECT value FROM desk WHERE key = 'device_id'").fetchone()
    if row is None:
        raise Damaged("This desk has no identity.", "Restore your last backup.", detail="no device id")
    return str(row[0])


def last_head(connection: sqlite3.Connection, device: str) -> Head | None:
    """The end of a device's chain as the database has it."""
    row = connection.execute(
        "SELECT seq, hash FROM journal WHERE device = ? ORDER BY seq DESC LIMIT 1", (device,)
    ).fetchone()
    return Head(device, row[0], row[1]) if row else None


def _end_of(connection: sqlite3.Connection, device: str) -> tuple[int, str]:
    head = last_head(connection, device)
    return (head.seq, head.hash) if head else (0, GENESIS)


def _current(connection: sqlite3.Connection, subject: str, verb: str) -> list[str]:
    """Hashes of the entries on the subject that no later entry replaces; a kind of subject has its own names."""
    kind = verb.split(".", 1)[0] + "."
    rows = connection.execute(
        "SELECT hash, replaces FROM journal WHERE subject = ? AND substr(verb, 1, ?) = ? ORDER BY rowid",
        (subject, len(kind), kind),
    ).fetchall()
    replaced = {name for row in rows for name in json.loads(row[1])}
    return [row[0] for row in rows if row[0] not in replaced]


def _holds(connection: sqlite3.Connection, head: Head) -> bool:
    row = connection.execute(
        "SELECT hash FROM journal WHERE device = ? AND seq = ?", (head.device, head.seq)
    ).fetchone()
    return row is not None and row[0] == head.hash
