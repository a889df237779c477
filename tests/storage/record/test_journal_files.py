import json
from datetime import date
from pathlib import Path

import pytest

from ceo_desk.domain.errors import BadInput, StorageFailed
from ceo_desk.storage.record.journal import verify_file
from ceo_desk.storage.settings import TAKE_BACK_SECONDS, Settings
from tests.storage.desks import DeskUnderTest


@pytest.fixture
def written(desk: DeskUnderTest) -> DeskUnderTest:
    """One decision a day from 3 to 12 March; the desk began on the 1st."""
    settings = Settings(desk.database, desk.record)
    for seconds in range(20, 30):
        settings.set(TAKE_BACK_SECONDS, seconds, actor="Anna", at=desk.pass_time(days=1))
    return desk


def test_a_whole_record_as_a_file_verifies_by_itself(written: DeskUnderTest, tmp_path: Path) -> None:
    file = tmp_path / "record.jsonl"
    found = written.record.export(file)
    assert (found.entries, found.problems) == (11, ())
    assert verify_file(file) == found == written.record.verify()
    lines = file.read_text(encoding="utf-8").splitlines()
    assert json.loads(lines[0])["before"] == {written.device.device_id: {"seq": 0, "hash": ""}}
    assert json.loads(lines[1])["verb"] == "desk.began"


def test_days_are_cut_out_with_the_hash_before_them(written: DeskUnderTest, tmp_path: Path) -> None:
    file = tmp_path / "record.jsonl"
    found = written.record.export(file, date(2026, 3, 5), date(2026, 3, 7))
    assert (found.entries, found.problems) == (3, ())
    first, *entries = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert [entry["at"][:10] for entry in entries] == ["2026-03-05", "2026-03-06", "2026-03-07"]
    before = written.row("SELECT seq, hash FROM journal WHERE at < '2026-03-05' ORDER BY seq DESC LIMIT 1")
    assert first["before"][written.device.device_id] == {"seq": before[0], "hash": before[1]}
    assert verify_file(file).is_intact


def test_days_without_a_decision_give_an_empty_file(written: DeskUnderTest, tmp_path: Path) -> None:
    found = written.record.export(tmp_path / "record.jsonl", date(2030, 1, 1), None)
    assert (found.entries, found.head, found.problems) == (0, "", ())


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda lines: [*lines[:3], *lines[4:]], "is missing before it"),
        (lambda lines: lines[:-2], "the end was cut off"),
        (lambda lines: [*lines[:3], lines[3].replace("Anna", "Bob"), *lines[4:]], "was changed"),
        (lambda lines: [*lines[:3], lines[4], lines[3], *lines[5:]], "is missing before it"),
        (lambda lines: [*lines[:3], "not an entry\n", *lines[3:]], "line 4: is no entry"),
        (lambda lines: [*lines, '{"seq": 1}\n'], "line 13: is no entry"),
        (lambda lines: [lines[0].replace('"hash":""', '"hash":"00"'), *lines[1:]], "does not follow"),
    ],
)
def test_a_changed_file_is_found(written: DeskUnderTest, tmp_path: Path, change: object, problem: str) -> None:
    assert callable(change)
    file = tmp_path / "record.jsonl"
    written.record.export(file)
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text("".join(change(lines)), encoding="utf-8")
    assert any(problem in found for found in verify_file(file).problems)


@pytest.mark.parametrize("data", [b"", b"a letter\n", b"[]\n", b'{"before": {"a": 1}}\n', b"\xff\xfe\x00"])
def test_a_file_that_is_no_record_is_refused(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(data)
    with pytest.raises(BadInput):
        verify_file(file)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        verify_file(tmp_path / "missing.jsonl")


def test_an_export_that_cant_be_written_leaves_nothing(written: DeskUnderTest, tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        written.record.export(tmp_path / "missing" / "record.jsonl")
    (tmp_path / "record.jsonl").mkdir()
    with pytest.raises(StorageFailed):
        written.record.export(tmp_path / "record.jsonl")
    assert not (tmp_path / "record.jsonl.part").exists()


def test_what_is_wrong_in_the_desk_is_said_at_the_export(written: DeskUnderTest, tmp_path: Path) -> None:
    written.folder.head.unlink()
    found = written.record.export(tmp_path / "record.jsonl")
    assert found.problems == ("The second note of the record is missing.",)
