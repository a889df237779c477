"""What `journal verify` finds: every change, gap and cut-off end, in words."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ceo_desk.domain.errors import StorageFailed
from ceo_desk.domain.journal import GENESIS, Entry, Head, Verb, verify_chain
from ceo_desk.storage.record.heads import read_heads

COLUMNS = "device, seq, at, actor, subject, verb, value, replaces, prev_hash, hash"
_TRIGGERS = {"journal_is_never_changed", "journal_is_never_shortened", "journal_is_never_overwritten"}


@dataclass(frozen=True, slots=True)
class Verification:
    """What a walk over the record found. `head` is the hash of the last entry, "" for none."""

    entries: int
    head: str
    problems: tuple[str, ...] = ()

    @property
    def is_intact(self) -> bool:
        """True where nothing was found."""
        return not self.problems


def verify_database(connection: sqlite3.Connection, head: Path, *, is_head_needed: bool = True) -> Verification:
    """As `Record.verify`, of any open desk file and the file beside it."""
    problems: list[str] = []
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")}
    if not names >= _TRIGGERS:
        problems.append("The lock that keeps the record from being changed was taken off.")
    try:
        heads = read_heads(head)
    except StorageFailed as error:
        heads = {}
        problems.append(error.sentence)
    if heads is None and is_head_needed:
        problems.append("The second note of the record is missing.")
    entries = _ordered(connection)
    counted = Counted(entries)
    problems += verify_chain(counted, canonical, _with_moves(connection, heads or {}))
    problems += _start_problems(connection)
    return Verification(counted.number, _last_hash(connection), tuple(problems))


def row_of(entry: Entry) -> tuple[str | int, ...]:
    """The columns of an entry in the order of COLUMNS."""
    return (
        entry.device,
        entry.seq,
        entry.at,
        entry.actor,
        entry.subject,
        entry.verb,
        entry.value,
        entry.replaces,
        entry.prev_hash,
        entry.hash,
    )


def entry_of(row: sqlite3.Row | tuple[str | int, ...]) -> Entry:
    """The inverse of `row_of`."""
    return Entry(*row)


def canonical(payload: dict[str, str | int]) -> bytes:
    """RFC 8785 JSON."""
    import rfc8785

    return rfc8785.dumps(payload)


def canonical_text(value: object) -> str:
    """RFC 8785 JSON of a value of the record, as text."""
    import rfc8785

    return rfc8785.dumps(value).decode()  # type: ignore[arg-type]  # the value's shape is the record's own


class Counted:
    """Counts what is walked, so that the record is read once; `last` is the hash of the last one."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = entries
        self.number = 0
        self.last = ""

    def __iter__(self) -> Iterator[Entry]:
        for entry in self._entries:
            self.number += 1
            self.last = entry.hash
            yield entry


def _ordered(connection: sqlite3.Connection) -> Iterator[Entry]:
    sql = f"SELECT {COLUMNS} FROM journal ORDER BY device, seq"  # noqa: S608 – constants only
    return (entry_of(row) for row in connection.execute(sql))


def _last_hash(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT hash FROM journal ORDER BY rowid DESC LIMIT 1").fetchone()
    return str(row[0]) if row else ""


def _moves(connection: sqlite3.Connection) -> Iterator[tuple[Entry, dict[str, str]]]:
    sql = f"SELECT {COLUMNS} FROM journal WHERE verb = ?"  # noqa: S608 – constants only
    for row in connection.execute(sql, (str(Verb.DESK_MOVED),)).fetchall():
        entry = entry_of(row)
        try:
            value = json.loads(entry.value)
        except ValueError:
            continue  # changed after it was written: the chain says so
        if isinstance(value, dict):
            yield entry, value


def _with_moves(connection: sqlite3.Connection, heads: dict[str, Head]) -> dict[str, Head]:
    """The ends written down outside, and those that a moved desk named in its first entry."""
    found = dict(heads)
    for entry, value in _moves(connection):
        if value.get("from") and isinstance(value.get("seq"), int):
            found[f"before {entry.device}"] = Head(str(value["from"]), int(value["seq"]), entry.prev_hash)
    return found


def _start_problems(connection: sqlite3.Connection) -> list[str]:
    """A chain starts with the desk's beginning, or goes on from another one's end."""
    sql = f"SELECT {COLUMNS} FROM journal WHERE seq = 1"  # noqa: S608 – constants only
    problems = []
    for entry in map(entry_of, connection.execute(sql).fetchall()):
        is_beginning = entry.verb == Verb.DESK_BEGAN and entry.prev_hash == GENESIS
        is_moved = entry.verb == Verb.DESK_MOVED and entry.prev_hash != GENESIS
        if not (is_beginning or is_moved):
            problems.append(f"{entry.device} entry 1: is no beginning")
    return problems
