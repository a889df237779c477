import random
import sqlite3
import zlib
from pathlib import Path

import pytest

from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.storage.database import Database
from ceo_desk.storage.record import bodies
from ceo_desk.storage.record.purging import after_purge
from tests.storage.desks import DeskUnderTest

TEXT = "".join(random.Random(7).choices("abcdefghijklmnopqrstuvwxyz äöü 🌊", k=20_000))
"""Long enough to lie on pages of its own."""


def put(desk: DeskUnderTest, text: str) -> str:
    return desk.database.write(lambda connection: bodies.put(connection, text))


def get(desk: DeskUnderTest, name: str) -> str:
    return bodies.get(desk.database.read(), name)


def raw_bytes(folder: Path) -> bytes:
    """All bytes of the database's files, as they lie on the disk."""
    return b"".join(file.read_bytes() for file in sorted(folder.glob("desk.sqlite3*")))


def test_a_text_is_found_again_by_its_name_and_stored_once(desk: DeskUnderTest) -> None:
    assert get(desk, put(desk, TEXT)) == TEXT
    assert put(desk, TEXT) == put(desk, TEXT) != put(desk, "")
    assert desk.row("SELECT count(*) FROM bodies") == (2,)


def test_the_name_is_salted(desk: DeskUnderTest, tmp_path: Path) -> None:
    salts = desk.row("SELECT value FROM desk WHERE key = 'salt'")
    name = put(desk, "Yes.")
    desk.database.write(lambda connection: connection.execute("UPDATE desk SET value = '00' WHERE key = 'salt'"))
    assert put(desk, "Yes.") != name
    assert len(str(salts[0])) == 64


def test_an_unknown_text_is_said(desk: DeskUnderTest) -> None:
    with pytest.raises(Unknown):
        get(desk, "00")


@pytest.mark.parametrize("sha256", ["right", "wrong"])
def test_a_changed_text_is_never_handed_out(desk: DeskUnderTest, sha256: str) -> None:
    name, other = put(desk, "We close on Friday."), put(desk, "We close on Monday.")
    with desk.raw() as raw:
        columns = "data, sha256" if sha256 == "right" else "data"
        values = raw.execute(f"SELECT {columns} FROM bodies WHERE hash = ?", (other,)).fetchone()
        sets = ", ".join(f"{column} = ?" for column in columns.split(", "))
        raw.execute(f"UPDATE bodies SET {sets} WHERE hash = ?", (*values, name))
    with pytest.raises(Damaged):
        get(desk, name)


def test_flipped_bytes_are_found(desk: DeskUnderTest) -> None:
    name = put(desk, TEXT)
    packed = zlib.compress(TEXT.encode())
    for position in range(0, len(packed), 997):
        flipped = packed[:position] + bytes([packed[position] ^ 1]) + packed[position + 1 :]
        with desk.raw() as raw:
            raw.execute("UPDATE bodies SET data = ? WHERE hash = ?", (flipped, name))
        with pytest.raises(Damaged):
            get(desk, name)


def test_an_erased_text_is_gone_from_the_raw_files(desk: DeskUnderTest) -> None:
    name = put(desk, TEXT)
    kept = put(desk, "This one stays.")
    packed = zlib.compress(TEXT.encode())
    pieces = [packed[at : at + 64] for at in range(200, len(packed) - 200, 500)]
    assert all(piece in raw_bytes(desk.folder.root) for piece in pieces[:3])
    desk.database.write(lambda connection: bodies.erase(connection, name))
    assert not any(piece in raw_bytes(desk.folder.root) for piece in pieces)
    assert get(desk, kept) == "This one stays."
    with pytest.raises(Unknown):
        get(desk, name)
    assert desk.record.verify().is_intact


def test_what_a_reader_kept_open_is_cleaned_at_the_next_opening(desk: DeskUnderTest, tmp_path: Path) -> None:
    desk.database.close()
    name = ""
    with Database(desk.folder.database, patience=0.05) as database:
        name = database.write(lambda connection: bodies.put(connection, TEXT))
        with desk.raw() as looking:
            looking.execute("BEGIN")
            looking.execute("SELECT count(*) FROM bodies").fetchone()
            database.write(lambda connection: bodies.erase(connection, name))
            assert database.read().execute("SELECT value FROM desk WHERE key = 'purge'").fetchone()[0] == "log"
            looking.execute("COMMIT")
    with Database(desk.folder.database) as database:
        assert database.read().execute("SELECT value FROM desk WHERE key = 'purge'").fetchone() is None
        assert zlib.compress(TEXT.encode())[200:264] not in raw_bytes(desk.folder.root)


def test_a_purged_comment_is_gone_from_the_search_and_from_the_raw_files(desk: DeskUnderTest) -> None:
    word = "Zwetschgendatschi"

    def fill(connection: sqlite3.Connection) -> None:
        for number in range(1, 40):
            text = f"My {word} number {number} is a secret." if number == 20 else f"Comment {number}."
            connection.execute(
                "INSERT INTO comments (number, id, source, remote_id, post, parent, author, author_key, voice, text,"
                " at, status, url, state)"
                " VALUES (?, ?, 's', ?, '1', '', 'Jo', '', 'person', ?, '', 'live', '', 'waiting')",
                (number, str(number), str(number), text),
            )

    def purge(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM comments WHERE number = 20")
        after_purge(connection, is_search_touched=True)

    desk.database.write(fill)
    assert word.encode() in raw_bytes(desk.folder.root)
    desk.database.write(purge)
    found = raw_bytes(desk.folder.root).lower()
    assert word.encode() not in found
    assert word.lower().encode() not in found
    assert desk.row("SELECT count(*) FROM comments_found WHERE comments_found MATCH 'comment'") == (38,)


def test_a_desk_without_identity_names_no_text(tmp_path: Path) -> None:
    with Database(tmp_path / "desk.sqlite3") as database, pytest.raises(Damaged):
        database.write(lambda connection: bodies.put(connection, "x"))
