"""Somebody opens the file with another program, takes the locks off, and changes the record: `verify` finds each."""

import json
import sqlite3
from dataclasses import replace

import pytest

from ceo_desk.domain.journal import hash_of
from ceo_desk.storage.people import People
from ceo_desk.storage.record.verification import COLUMNS, canonical, entry_of, row_of
from ceo_desk.storage.settings import TAKE_BACK_SECONDS, Settings
from tests.storage.desks import DeskUnderTest

LOCK_OFF = "The lock that keeps the record from being changed was taken off."


@pytest.fixture
def written(desk: DeskUnderTest) -> DeskUnderTest:
    """A desk with its beginning and ten decisions: entries 1 to 11."""
    settings = Settings(desk.database, desk.record)
    for seconds in range(20, 30):
        settings.set(TAKE_BACK_SECONDS, seconds, actor="Anna", at=desk.pass_time(minutes=1))
    assert desk.record.verify().is_intact
    return desk


def tamper(desk: DeskUnderTest, *statements: str, is_lock_put_back: bool = True) -> list[str]:
    """Runs statements with the triggers dropped; gives the problems apart from the triggers'."""
    with desk.raw() as raw:
        triggers = raw.execute("SELECT name, sql FROM sqlite_schema WHERE name LIKE 'journal_is_%'").fetchall()
        assert len(triggers) == 3
        for name, _ in triggers:
            raw.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            assert raw.execute(statement).rowcount != 0
        if is_lock_put_back:
            for _, sql in triggers:
                raw.execute(sql)
    return list(desk.record.verify().problems)


def test_the_missing_lock_alone_is_found(written: DeskUnderTest) -> None:
    assert tamper(written, is_lock_put_back=False) == [LOCK_OFF]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at", "2020-01-01T00:00:00.000Z"),
        ("actor", "Bob"),
        ("subject", "zone"),
        ("verb", "person.added"),
        ("value", '{"value":1}'),
        ("replaces", "[]"),
        ("prev_hash", "00"),
        ("hash", "00"),
    ],
)
def test_an_edited_column_is_found(written: DeskUnderTest, column: str, value: str) -> None:
    problems = tamper(written, f"UPDATE journal SET {column} = '{value}' WHERE seq = 5")
    assert any("entry 5: was changed after it was written" in problem for problem in problems)


def test_an_edit_with_a_new_hash_of_its_own_is_found_by_the_next_entry(written: DeskUnderTest) -> None:
    row = written.database.read().execute(f"SELECT {COLUMNS} FROM journal WHERE seq = 5").fetchone()
    forged = replace(entry_of(row), actor="Bob")
    forged = replace(forged, hash=hash_of(forged, canonical))
    problems = tamper(written, f"UPDATE journal SET actor = 'Bob', hash = '{forged.hash}' WHERE seq = 5")
    assert [problem.split(": ")[1] for problem in problems] == ["does not follow the entry before it"]
    assert "entry 6" in problems[0]


def test_a_whole_chain_forged_anew_is_found_by_the_second_note(written: DeskUnderTest) -> None:
    rows = written.database.read().execute(f"SELECT {COLUMNS} FROM journal ORDER BY seq").fetchall()
    forged, last = [], ""
    for entry in map(entry_of, rows):
        changed = replace(entry, actor="Bob" if entry.seq > 1 else entry.actor, prev_hash=last)
        changed = replace(changed, hash=hash_of(changed, canonical))
        forged.append(row_of(changed))
        last = changed.hash
    with written.raw() as raw:
        sql = raw.execute("SELECT sql FROM sqlite_schema WHERE name LIKE 'journal_is_%'").fetchall()
        for name in ("changed", "shortened", "overwritten"):
            raw.execute(f"DROP TRIGGER journal_is_never_{name}")
        raw.execute("DELETE FROM journal")
        raw.executemany(f"INSERT INTO journal ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", forged)
        for (text,) in sql:
            raw.execute(text)
    (problem,) = written.record.verify().problems
    assert "is not the one that was written down outside" in problem


def test_a_row_missing_in_the_middle_is_found(written: DeskUnderTest) -> None:
    (problem,) = tamper(written, "DELETE FROM journal WHERE seq = 5")
    assert "entry 6: entry 5 is missing before it" in problem


def test_a_cut_off_end_is_found(written: DeskUnderTest) -> None:
    (problem,) = tamper(written, "DELETE FROM journal WHERE seq > 8")
    assert "the end was cut off after entry 8, 11 were written" in problem


def test_an_emptied_record_is_found(written: DeskUnderTest) -> None:
    problems = tamper(written, "DELETE FROM journal")
    assert any("the end was cut off after entry 0, 11 were written" in problem for problem in problems)


def test_a_cut_off_beginning_is_found(written: DeskUnderTest) -> None:
    (problem,) = tamper(written, "DELETE FROM journal WHERE seq < 4")
    assert "entry 4: entry 1 is missing before it" in problem


def test_a_beginning_that_is_none_is_found(written: DeskUnderTest) -> None:
    problems = tamper(written, "UPDATE journal SET verb = 'setting.changed' WHERE seq = 1")
    assert any("entry 1: is no beginning" in problem for problem in problems)


def test_going_on_after_the_end_was_cut_never_hides_it(written: DeskUnderTest) -> None:
    tamper(written, "DELETE FROM journal WHERE seq > 8")
    settings = Settings(written.database, written.record)
    for seconds in range(50, 60):
        settings.set(TAKE_BACK_SECONDS, seconds, actor="Anna", at=written.pass_time(minutes=1))
    (problem,) = written.record.verify().problems
    assert "is not the one that was written down outside" in problem


def test_an_end_and_a_note_that_were_both_cut_are_beyond_finding(written: DeskUnderTest) -> None:
    """The compliance page says so: a bare chain stops nobody who owns both places."""
    hash_8 = written.row("SELECT hash FROM journal WHERE seq = 8")[0]
    note = {"heads": {written.device.device_id: {"seq": 8, "hash": hash_8}}}
    written.folder.head.write_text(json.dumps(note), encoding="utf-8")
    assert tamper(written, "DELETE FROM journal WHERE seq > 8") == []


def test_an_entry_slipped_in_by_hand_is_found(written: DeskUnderTest) -> None:
    with written.raw() as raw:
        raw.execute(
            f"INSERT INTO journal ({COLUMNS}) SELECT device, 12, at, 'Bob', subject, verb, value, replaces, hash, hash"
            " FROM journal WHERE seq = 11"
        )
    (problem,) = written.record.verify().problems
    assert "entry 12: was changed after it was written" in problem


def test_no_seq_is_given_twice(written: DeskUnderTest) -> None:
    with written.raw() as raw, pytest.raises(sqlite3.IntegrityError):
        raw.execute(f"INSERT INTO journal ({COLUMNS}) SELECT {COLUMNS} FROM journal WHERE seq = 11")


@pytest.mark.parametrize("columns", [COLUMNS, f"rowid, {COLUMNS.replace('seq', 'seq + 50')}"])
def test_replacing_is_refused_like_deleting(written: DeskUnderTest, columns: str) -> None:
    names = columns.replace("seq + 50", "seq")
    with written.raw() as raw, pytest.raises(sqlite3.IntegrityError, match="never overwritten"):
        raw.execute(f"INSERT OR REPLACE INTO journal ({names}) SELECT {columns} FROM journal WHERE seq = 11")
    assert written.record.verify().is_intact


def test_people_are_on_record_too(written: DeskUnderTest) -> None:
    People(written.database, written.record).add("Clara", "leader", actor="Clara", at=written.now)
    assert written.record.verify().entries == 12
