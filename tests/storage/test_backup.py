import json
import sqlite3
import threading
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ceo_desk.domain.channel import Capabilities
from ceo_desk.domain.errors import BadInput, Damaged, NotAllowed, StorageFailed
from ceo_desk.storage.accounts import Accounts
from ceo_desk.storage.backup import backup, restore
from ceo_desk.storage.doctor import examine
from ceo_desk.storage.settings import DRAFTS_FOLDER, PASTED_HOURS, TAKE_BACK_SECONDS, Settings
from tests.storage.desks import DeskUnderTest
from tests.storage.samples import IDENTITY

Reopen = Callable[..., DeskUnderTest]


@pytest.fixture
def filled(desk: DeskUnderTest) -> DeskUnderTest:
    Settings(desk.database, desk.record).set(TAKE_BACK_SECONDS, 42, actor="Anna", at=desk.now)
    (desk.folder.drafts / "Thanks.md").write_text("Thank you.\n", encoding="utf-8")
    (desk.folder.pictures / "harbour-00.jpg").write_bytes(b"\xff\xd8 a picture")
    return desk


def add_comment(connection: sqlite3.Connection, number: int, source: str, text: str) -> None:
    connection.execute(
        "INSERT INTO comments (number, id, source, remote_id, post, parent, author, author_key, voice, text, at,"
        " status, url, state) VALUES (?, ?, ?, ?, '1', '', 'Jo', '', 'person', ?, '', 'live', '', 'waiting')",
        (number, str(number), source, str(number), text),
    )


def test_a_desk_comes_back_whole_as_a_device_of_its_own(filled: DeskUnderTest, tmp_path: Path, reopen: Reopen) -> None:
    file = backup(filled.database, filled.folder, tmp_path / "desk.zip")
    Settings(filled.database, filled.record).set(TAKE_BACK_SECONDS, 1, actor="Anna", at=filled.now)
    restore(file, tmp_path / "back")
    back = reopen(tmp_path / "back")
    assert (back.device.desk_id, back.device.moved) == (filled.device.desk_id, "restored")
    assert back.device.device_id != filled.device.device_id
    assert Settings(back.database, back.record).get(TAKE_BACK_SECONDS) == 42
    assert (back.folder.drafts / "Thanks.md").read_text(encoding="utf-8") == "Thank you.\n"
    assert (back.folder.pictures / "harbour-00.jpg").read_bytes() == b"\xff\xd8 a picture"
    value = json.loads(back.record.entries(back.device.desk_id)[-1].value)
    assert (value["from"], value["why"]) == (filled.device.device_id, "restored")
    assert examine(back.database, back.record, back.folder, rebuild=False) == ()
    back.database.close()
    assert reopen(tmp_path / "back").device.moved == ""


def test_people_go_on_writing_while_the_backup_is_made(filled: DeskUnderTest, tmp_path: Path, reopen: Reopen) -> None:
    is_over = threading.Event()

    def go_on() -> None:
        settings, seconds = Settings(filled.database, filled.record), 100
        while not is_over.is_set():
            seconds += 1
            settings.set(TAKE_BACK_SECONDS, seconds, actor="Anna", at=filled.now)

    thread = threading.Thread(target=go_on)
    thread.start()
    try:
        for number in range(3):
            backup(filled.database, filled.folder, tmp_path / f"{number}.zip")
    finally:
        is_over.set()
        thread.join()
    for number in range(3):
        restore(tmp_path / f"{number}.zip", tmp_path / f"back {number}")
        back = reopen(tmp_path / f"back {number}")
        assert back.record.verify().problems == ()


def test_comments_that_may_not_be_kept_are_left_out(filled: DeskUnderTest, tmp_path: Path) -> None:
    accounts = Accounts(filled.database, filled.record)
    bound = replace(IDENTITY, source="urn:author:1", capabilities=Capabilities(retention_hours=48))
    kept = accounts.add("blog", "wordpress", "c", IDENTITY, actor="Anna", at=filled.now).source.id
    gone = accounts.add("feed", "linkedin", "c", bound, actor="Anna", at=filled.now).source.id
    filled.database.write(lambda connection: add_comment(connection, 1, kept, "Wonderful."))
    filled.database.write(lambda connection: add_comment(connection, 2, gone, "Zwetschgendatschi."))
    file = backup(filled.database, filled.folder, tmp_path / "desk.zip")
    with zipfile.ZipFile(file) as archive:
        data = archive.read("desk.sqlite3").lower()
    assert b"wonderful" in data
    assert b"zwetschgendatschi" not in data
    assert filled.row("SELECT count(*) FROM comments") == (2,)


def test_pasted_comments_come_along_only_where_the_desk_keeps_them(filled: DeskUnderTest, tmp_path: Path) -> None:
    settings = Settings(filled.database, filled.record)
    bound = replace(IDENTITY, source="urn:author:1", capabilities=Capabilities(retention_hours=48))
    feed = Accounts(filled.database, filled.record).add("feed", "linkedin", "c", bound, actor="A", at=filled.now)
    filled.database.write(lambda connection: add_comment(connection, 1, feed.source.id, "Zwetschgendatschi."))
    filled.database.write(
        lambda connection: connection.execute("UPDATE comments SET remote_id = 'hand:comment:1'").rowcount
    )

    def is_kept(name: str) -> bool:
        with zipfile.ZipFile(backup(filled.database, filled.folder, tmp_path / name)) as archive:
            return b"zwetschgendatschi" in archive.read("desk.sqlite3").lower()

    assert not is_kept("as linkedin has it.zip")
    settings.set(PASTED_HOURS, 720, actor="Anna", at=filled.now)
    assert not is_kept("for a month.zip")
    settings.set(PASTED_HOURS, 0, actor="Anna", at=filled.now)
    assert is_kept("for good.zip")


def test_a_folder_of_drafts_that_the_person_chose_comes_along(
    filled: DeskUnderTest, tmp_path: Path, reopen: Reopen
) -> None:
    chosen = tmp_path / "Documents"
    (chosen / "pictures").mkdir(parents=True)
    (chosen / "Mine.md").write_text("Mine.", encoding="utf-8")
    (chosen / "taxes.pdf").write_text("private", encoding="utf-8")
    (chosen / "pictures" / "dawn-11.png").write_bytes(b"a picture")
    Settings(filled.database, filled.record).set(DRAFTS_FOLDER, str(chosen), actor="Anna", at=filled.now)
    insert = (
        "INSERT INTO working (draft, title, body, meta, words, modified, sha256, file)"
        " VALUES ('d', '', '', '', 0, '', '', 'Mine.md')"
    )
    filled.database.write(lambda connection: connection.execute(insert))
    file = backup(filled.database, filled.folder, tmp_path / "desk.zip")
    with zipfile.ZipFile(file) as archive:
        names = set(archive.namelist())
    assert {"drafts/Mine.md", "drafts/pictures/dawn-11.png", "drafts/Thanks.md"} < names
    assert "drafts/taxes.pdf" not in names
    restore(file, tmp_path / "back")
    back = reopen(tmp_path / "back")
    assert Settings(back.database, back.record).get(DRAFTS_FOLDER) == ""  # the original's files are not its own
    assert back.record.verify().is_intact


def test_no_secret_and_no_ballast_is_in_it(filled: DeskUnderTest, tmp_path: Path) -> None:
    file = backup(filled.database, filled.folder, tmp_path / "desk.zip")
    with zipfile.ZipFile(file) as archive:
        assert set(archive.namelist()) == {
            "desk.sqlite3",
            "journal-head.json",
            "drafts/Thanks.md",
            "drafts/pictures/harbour-00.jpg",
        }


def test_a_backup_that_cant_be_written_leaves_nothing(filled: DeskUnderTest, tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        backup(filled.database, filled.folder, tmp_path / "missing" / "desk.zip")
    (tmp_path / "taken.zip").mkdir()
    with pytest.raises(StorageFailed):
        backup(filled.database, filled.folder, tmp_path / "taken.zip")
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith((".backup", "taken.zip.part"))] == []


def test_a_folder_that_is_not_empty_is_left_alone(filled: DeskUnderTest, tmp_path: Path) -> None:
    file = backup(filled.database, filled.folder, tmp_path / "desk.zip")
    with pytest.raises(NotAllowed):
        restore(file, filled.folder.root)
    with pytest.raises(NotAllowed):
        restore(file, file)
    (tmp_path / "empty").mkdir()
    assert restore(file, tmp_path / "empty").database.is_file()


def test_a_backup_whose_record_was_cut_is_refused(filled: DeskUnderTest, tmp_path: Path) -> None:
    with filled.raw() as raw:
        raw.execute("DROP TRIGGER journal_is_never_shortened")
        raw.execute("DELETE FROM journal WHERE seq = 2")
    file = backup(filled.database, filled.folder, tmp_path / "desk.zip")
    with pytest.raises(Damaged) as caught:
        restore(file, tmp_path / "back")
    assert "the end was cut off" in caught.value.detail
    assert not (tmp_path / "back").exists()


def write_zip(path: Path, entries: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize(
    "entries",
    [
        {"letter.txt": b"x"},
        {"desk.sqlite3": b"x", "../evil": b"x"},
        {"desk.sqlite3": b"x", "/tmp/evil": b"x"},
        {"desk.sqlite3": b"x", "drafts\\..\\evil": b"x"},
        {"desk.sqlite3": b"x", "C:evil": b"x"},
    ],
)
def test_a_file_that_is_no_backup_is_refused(tmp_path: Path, entries: dict[str, bytes]) -> None:
    with pytest.raises(BadInput):
        restore(write_zip(tmp_path / "other.zip", entries), tmp_path / "back")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other.zip"]


def test_a_damaged_file_is_refused(filled: DeskUnderTest, tmp_path: Path) -> None:
    (tmp_path / "text.zip").write_text("a letter", encoding="utf-8")
    with pytest.raises(BadInput):
        restore(tmp_path / "text.zip", tmp_path / "back")
    with pytest.raises(StorageFailed):
        restore(tmp_path / "missing.zip", tmp_path / "back")
    with pytest.raises(Damaged):
        restore(write_zip(tmp_path / "no.zip", {"desk.sqlite3": b"not a database " * 99}), tmp_path / "back")
