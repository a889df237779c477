import json
import sqlite3
from collections.abc import Iterable

import pytest

from ceo_desk.storage.doctor import examine
from ceo_desk.storage.people import People
from ceo_desk.storage.record import bodies
from tests.storage.desks import DeskUnderTest
from tests.storage.test_backup import add_comment

PICTURE = ["pictures/harbour-00.jpg", "", "00" * 32]
META = {"tags": [], "categories": [], "excerpt": "", "featured": PICTURE, "pictures": []}


@pytest.fixture
def filled(desk: DeskUnderTest) -> DeskUnderTest:
    """A desk with a person, a text, a comment and the rows of a draft."""
    People(desk.database, desk.record).add("Clara", "leader", actor="Clara", at=desk.now)
    desk.database.write(lambda connection: bodies.put(connection, "A text."))
    desk.database.write(lambda connection: add_comment(connection, 1, "s", "Wonderful."))
    return desk


def look(desk: DeskUnderTest, *, rebuild: bool = False) -> str:
    return "\n".join(examine(desk.database, desk.record, desk.folder, rebuild=rebuild))


def change(desk: DeskUnderTest, statements: Iterable[str]) -> None:
    with desk.raw() as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            raw.execute(statement)


def test_a_sound_desk_has_no_problems(filled: DeskUnderTest) -> None:
    assert look(filled) == ""
    assert look(filled, rebuild=True) == ""


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE bodies SET sha256 = '00'", "A stored text is damaged"),
        ("UPDATE bodies SET data = x'00'", "A stored text is damaged"),
        ("UPDATE counts SET n = 7", "The counts of comments are not right."),
        ("DELETE FROM counts", "The counts of comments are not right."),
        ("INSERT INTO critical_counts VALUES ('s', 'waiting', 3)", "The counts of comments are not right."),
        ("DROP TRIGGER counts_new", "missing or was changed: counts_new"),
        ("DROP INDEX comments_by_state", "missing or was changed: comments_by_state"),
        ("ALTER TABLE fetches ADD COLUMN more TEXT", "missing or was changed: fetches"),
        ("DROP TABLE moderations", "missing or was changed: moderations"),
        ("UPDATE people SET face = 'assistant'", "people: 1 rows are not what the record says"),
        ("DELETE FROM comments_found_data WHERE id > 10", "The search does not know every comment."),
        ("DROP TABLE counts", "A part of the desk's file can't be read"),
        (
            "INSERT INTO accounts VALUES ('a', 'n', 'c', 'nowhere', '', '', '', '{}', '', '', 0)",
            "accounts: a row points to sources that is not there.",
        ),
    ],
)
def test_what_is_wrong_is_said(filled: DeskUnderTest, statement: str, words: str) -> None:
    change(filled, [statement])
    assert words in look(filled)


def test_a_comment_that_search_does_not_know_is_said(filled: DeskUnderTest) -> None:
    change(filled, ["DROP TRIGGER comments_found_changed", "UPDATE comments SET text = 'Else entirely'"])
    assert "The search does not know every comment." in look(filled)


def test_examining_changes_nothing_and_rebuilding_makes_good(filled: DeskUnderTest) -> None:
    change(filled, ["UPDATE people SET face = 'assistant'"])
    said = "people: 1 rows are not what the record says, 1 are missing."
    assert look(filled) == look(filled) == said
    assert look(filled, rebuild=True) == f"{said} They were made anew."
    assert look(filled) == ""


def test_nothing_is_made_anew_from_a_record_that_is_not_whole(filled: DeskUnderTest) -> None:
    change(
        filled,
        [
            "DROP TRIGGER journal_is_never_changed",
            "UPDATE journal SET value = '{\"face\":\"assistant\"}' WHERE verb = 'person.added'",
        ],
    )
    found = look(filled, rebuild=True)
    assert "was changed after it was written" in found
    assert "Nothing was made anew, because the record is not whole." in found
    assert People(filled.database, filled.record).find("Clara").face == "leader"


def test_an_entry_that_cant_be_replayed_is_said(filled: DeskUnderTest) -> None:
    change(filled, ["DROP TRIGGER journal_is_never_changed", "UPDATE journal SET value = 'x' WHERE seq = 2"])
    assert "A decision in the record can't be read." in look(filled)


def test_missing_and_damaged_files_are_said(filled: DeskUnderTest) -> None:
    def draft(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO drafts VALUES ('d', 'draft', 'r', '')")
        connection.execute(
            "INSERT INTO working (draft, title, body, meta, words, modified, sha256, file, file_sha256)"
            " VALUES ('d', 'Thanks', '', ?, 0, '', '', 'Thanks.md', 'as it was seen')",
            (json.dumps(META),),
        )

    filled.database.write(draft)
    found = look(filled)
    assert "The file of “Thanks” is missing: Thanks.md." in found
    assert "A picture of “Thanks” is missing: harbour-00.jpg." in found
    (filled.folder.pictures / "harbour-00.jpg").write_bytes(b"other")
    assert "A picture of “Thanks” is damaged: harbour-00.jpg." in look(filled)
    filled.database.write(lambda connection: connection.execute("UPDATE drafts SET state = 'trashed'"))
    assert "Thanks" not in look(filled)


def test_a_torn_file_is_said(filled: DeskUnderTest) -> None:
    filled.database.write(lambda connection: bodies.put(connection, "x" * 50_000))
    change(filled, ["PRAGMA wal_checkpoint(TRUNCATE)"])
    root = filled.row("SELECT rootpage FROM sqlite_schema WHERE name = 'journal_by_subject'")[0]
    size = filled.row("PRAGMA page_size")[0]
    filled.database.close()
    assert isinstance(root, int)
    assert isinstance(size, int)
    with filled.folder.database.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\x0a\x00\x00\x00\x00" + b"\x10\x00" + b"\x00" * 64)
    from tests.storage.desks import open_desk

    again = open_desk(filled.folder.root)
    try:
        assert "The desk's file is damaged" in look(again)
    finally:
        again.database.close()
