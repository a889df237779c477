"""The record as a file: one JSON line an entry, after a first line that says what comes before and how it ends."""

import json
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path

from ceo_desk.domain.errors import BadInput
from ceo_desk.domain.journal import Entry, Head, verify_chain
from ceo_desk.storage.folder import failure_of
from ceo_desk.storage.record.verification import (
    COLUMNS,
    Counted,
    Verification,
    canonical,
    canonical_text,
    entry_of,
    verify_database,
)

_FIELDS = frozenset(COLUMNS.split(", "))
Span = tuple[int, int]
"""First and last seq of one device."""


def export_record(
    connection: sqlite3.Connection, head: Path, to: Path, first: date | None, last: date | None
) -> Verification:
    """Writes the file whole or not at all, and says what a walk over the record and over the file found."""
    found = verify_database(connection, head)
    spans = _spans(connection, first, last)
    part = to.with_name(to.name + ".part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.write(_first_line(connection, spans) + "\n")
            for entry in _entries(connection, spans):
                file.write(canonical_text(asdict(entry)) + "\n")
            file.flush()
            os.fsync(file.fileno())
        part.replace(to)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise failure_of(error) from error
    written = verify_file(to)
    return Verification(written.entries, written.head, tuple(dict.fromkeys((*found.problems, *written.problems))))


def verify_file(path: Path) -> Verification:
    """What a walk over an exported file finds. Raises BadInput where it is no such file."""
    try:
        with path.open(encoding="utf-8") as file:
            starts, ends = _read_first(file.readline())
            problems: list[str] = []
            counted = Counted(_read_entries(file, problems))
            problems += verify_chain(counted, canonical, ends, starts)
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput("This file can't be read.", "Choose an exported record.", detail=str(error)) from error
    return Verification(counted.number, counted.last, tuple(problems))


def _spans(connection: sqlite3.Connection, first: date | None, last: date | None) -> dict[str, Span]:
    """Moments sort as text, and a day is the beginning of each of its moments."""
    rows = connection.execute(
        "SELECT device, min(seq), max(seq) FROM journal WHERE at >= ? AND substr(at, 1, 10) <= ? GROUP BY device",
        (first.isoformat() if first else "", last.isoformat() if last else "9999-12-31"),
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def _first_line(connection: sqlite3.Connection, spans: dict[str, Span]) -> str:
    before, ends = {}, {}
    sql = "SELECT prev_hash, hash FROM journal WHERE device = ? AND seq = ?"
    for device, (first, last) in sorted(spans.items()):
        before[device] = {"seq": first - 1, "hash": connection.execute(sql, (device, first)).fetchone()[0]}
        ends[device] = {"seq": last, "hash": connection.execute(sql, (device, last)).fetchone()[1]}
    return canonical_text({"before": before, "ends": ends})


def _entries(connection: sqlite3.Connection, spans: dict[str, Span]) -> Iterator[Entry]:
    sql = f"SELECT {COLUMNS} FROM journal WHERE device = ? AND seq BETWEEN ? AND ? ORDER BY seq"  # noqa: S608 – constants
    for device, span in sorted(spans.items()):
        yield from (entry_of(row) for row in connection.execute(sql, (device, *span)))


def _read_first(line: str) -> tuple[dict[str, tuple[int, str]], dict[str, Head]]:
    try:
        found = json.loads(line)
        starts = {device: (int(at["seq"]) + 1, str(at["hash"])) for device, at in found["before"].items()}
        ends = {device: Head(device, int(at["seq"]), str(at["hash"])) for device, at in found["ends"].items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadInput("This is no exported record.", "Choose an exported record.", detail=str(error)) from error
    return starts, ends


def _read_entries(lines: Iterator[str], problems: list[str]) -> Iterator[Entry]:
    """The entries of the lines; what is no entry is named and left out, so that the chain shows the gap."""
    for number, line in enumerate(lines, 2):
        try:
            fields = json.loads(line)
        except ValueError:
            fields = None
        if isinstance(fields, dict) and fields.keys() == _FIELDS and isinstance(fields["seq"], int):
            yield Entry(**fields)
        else:
            problems.append(f"line {number}: is no entry")
