import errno
from pathlib import Path

import pytest

from ceo_desk.domain.errors import DiskFull, StorageFailed
from ceo_desk.storage.folder import DeskFolder, failure_of


def test_all_that_belongs_to_a_desk_lies_below_its_folder(tmp_path: Path) -> None:
    folder = DeskFolder(tmp_path / "a" / "desk")
    folder.create()
    folder.create()
    places = (
        folder.database,
        folder.drafts,
        folder.pictures,
        folder.logs,
        folder.practice,
        folder.head,
        folder.sender_lock,
        folder.ballast,
    )
    assert len(set(places)) == len(places)
    assert all(place.is_relative_to(folder.root) for place in places)
    assert folder.ballast.is_file()
    assert all(place.is_dir() for place in (folder.drafts, folder.logs, folder.practice))


def test_a_folder_in_the_place_of_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "desk").write_text("a file", encoding="utf-8")
    with pytest.raises(StorageFailed) as caught:
        DeskFolder(tmp_path / "desk").create()
    assert caught.value.sentence == "The desk can't use its folder."


def test_a_desk_opens_without_ballast_where_there_is_no_room_for_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = DeskFolder(tmp_path)
    (tmp_path / "ballast.part").mkdir()
    folder.create()
    assert not folder.ballast.exists()
    assert "no ballast" in caplog.text
    (tmp_path / "ballast.part").rmdir()
    folder.create()
    assert folder.ballast.exists()


def test_a_full_disk_is_told_from_other_trouble() -> None:
    assert type(failure_of(OSError(errno.ENOSPC, "no space"))) is DiskFull
    assert type(failure_of(OSError(errno.EACCES, "denied"))) is StorageFailed
