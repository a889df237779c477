import sqlite3
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from ceo_desk.domain.errors import Damaged
from ceo_desk.domain.journal import Verb
from ceo_desk.storage.doctor import examine
from ceo_desk.storage.projection import APPLY, TABLES
from ceo_desk.storage.projection.rebuild import Row, rebuild, rows_of
from ceo_desk.storage.settings import TAKE_BACK_SECONDS, Settings
from tests.storage.decisions import KINDS, make, sequences
from tests.storage.desks import DeskUnderTest, open_desk

EVERY_KIND = [
    ("add account", 1, 0),
    ("setting", 1, 3),
    ("setting", 0, 2),
    ("person", 0, 1),
    ("rename person", 2, 1),
    ("person", 0, 1),
    ("remove person", 0, 1),
    ("check account", 1, 5),
    ("approve", 0, 0),
    ("intend", 0, 0),
    ("settle", 0, 0),
    ("propose", 1, 1),
    ("approve proposed", 1, 0),
    ("cancel", 1, 0),
    ("approve", 2, 0),
    ("intend", 2, 0),
    ("settle", 2, 5),
    ("return", 2, 0),
    ("remove account", 1, 0),
    ("add account", 1, 3),
    ("withdraw", 0, 0),
    ("erase", 0, 0),
]


def all_rows(desk: DeskUnderTest) -> dict[str, Counter[Row]]:
    return {table: rows_of(desk.database.read(), table) for table in TABLES}


def test_every_kind_of_decision_has_its_place_and_every_table_one_owner() -> None:
    assert set(APPLY) == {str(verb) for verb in Verb}
    assert len(set(TABLES)) == len(TABLES)


def test_one_of_each_kind_is_rebuilt_to_the_same_rows(desk: DeskUnderTest) -> None:
    assert {kind for kind, _, _ in EVERY_KIND} == set(KINDS)
    for decision in EVERY_KIND:
        assert make(desk, *decision), decision
    before = all_rows(desk)
    assert all(before[table] for table in ("settings", "people", "sources", "accounts", "publications"))
    assert desk.database.write(rebuild) == ()
    assert all_rows(desk) == before


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sequences)
def test_whatever_was_decided_a_rebuild_gives_the_same_rows(decisions: list[tuple[str, int, int]]) -> None:
    with TemporaryDirectory() as folder:
        desk = open_desk(Path(folder) / "desk")
        try:
            for decision in decisions:
                make(desk, *decision)
            before = all_rows(desk)
            working = rows_of(desk.database.read(), "deliveries") + rows_of(desk.database.read(), "ledgers")
            assert examine(desk.database, desk.record, desk.folder, rebuild=True) == ()
            assert all_rows(desk) == before
            kept = rows_of(desk.database.read(), "deliveries") + rows_of(desk.database.read(), "ledgers")
            assert kept == working
        finally:
            desk.database.close()


def test_a_row_that_was_changed_or_removed_behind_the_record_is_found_and_made_good(desk: DeskUnderTest) -> None:
    for decision in EVERY_KIND[:4]:
        make(desk, *decision)
    before = all_rows(desk)
    with desk.raw() as raw:
        raw.execute("UPDATE people SET face = 'assistant'")
        raw.execute("DELETE FROM settings WHERE key = 'zone'")
    assert desk.database.write(rebuild) == (
        "settings: 0 rows are not what the record says, 1 are missing.",
        "people: 1 rows are not what the record says, 1 are missing.",
    )
    assert all_rows(desk) == before


def test_an_entry_that_cant_be_read_changes_nothing(desk: DeskUnderTest) -> None:
    Settings(desk.database, desk.record).set(TAKE_BACK_SECONDS, 5, actor="Clara", at=desk.now)
    before = all_rows(desk)
    with desk.raw() as raw:
        raw.execute("DROP TRIGGER journal_is_never_changed")
        raw.execute("UPDATE journal SET value = '{}' WHERE seq = 2")
    with pytest.raises(Damaged, match="can't be read"):
        desk.database.write(rebuild)
    assert all_rows(desk) == before


def test_a_rebuild_keeps_the_running_text(desk: DeskUnderTest) -> None:
    def write(connection: sqlite3.Connection) -> None:
        connection.execute(
            "INSERT INTO working (draft, title, body, meta, words, modified, sha256)"
            " VALUES ('d', '', 'x', '', 1, '', '')"
        )

    desk.database.write(write)
    desk.database.write(rebuild)
    assert desk.row("SELECT body FROM working") == ("x",)
