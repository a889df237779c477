"""Words beside the desk: whole or not at all, for their owner alone, the newest of each draft."""

import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ceo_desk.domain.draft import Content, DraftPicture
from ceo_desk.domain.errors import StorageFailed
from ceo_desk.storage.drafts.second_place import SecondPlace, Shelter

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
TEXT = Content(
    "Night shift", "Words.\n\n![A](pictures/a.png)\n", ("a",), (), "Short", None, (DraftPicture("a.png", "A", "ab"),)
)


def place(*folders: Path, desk: str = "/desks/one") -> SecondPlace:
    return SecondPlace([Shelter(folder, is_passing=bool(number)) for number, folder in enumerate(folders)], Path(desk))


def files(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.rglob("*") if file.is_file())


def test_a_text_comes_back_as_it_was_also_in_another_process(tmp_path: Path) -> None:
    shelter = place(tmp_path / "home").put("draft-1", TEXT, NOON)
    assert not shelter.is_passing
    (kept,) = place(tmp_path / "home").all()
    assert (kept.draft, kept.content, kept.at) == ("draft-1", TEXT, NOON)
    assert kept.file.parent == shelter.folder


def test_the_newest_of_each_draft_is_kept_and_let_go(tmp_path: Path) -> None:
    second = place(tmp_path / "home")
    second.put("a", Content("One", "1"), NOON)
    second.put("b", Content("Two", "2"), NOON - timedelta(hours=1))
    second.put("a", Content("One", "1 and more"), NOON + timedelta(seconds=1))
    assert [(one.draft, one.content.body) for one in second.all()] == [("b", "2"), ("a", "1 and more")]
    second.let_go("a")
    second.let_go("a")
    assert [one.draft for one in second.all()] == ["b"]


def test_another_desk_has_another_place(tmp_path: Path) -> None:
    place(tmp_path).put("a", TEXT, NOON)
    assert place(tmp_path, desk="/desks/two").all() == ()


@pytest.mark.skipif(os.name != "posix", reason="owners and their rights as POSIX has them")
def test_only_the_owner_may_look(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        place(tmp_path / "home").put("a", TEXT, NOON)
    finally:
        os.umask(before)
    assert all(
        stat.S_IMODE(one.stat().st_mode) == (0o700 if one.is_dir() else 0o600) for one in (tmp_path / "home").rglob("*")
    )


@pytest.mark.skipif(os.name != "posix", reason="owners and their rights as POSIX has them")
def test_a_folder_that_others_may_read_or_that_leads_elsewhere_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(0o777)
    (tmp_path / "real").mkdir(mode=0o700)
    (tmp_path / "leads").symlink_to(tmp_path / "real")
    shelter = place(tmp_path / "open", tmp_path / "leads", tmp_path / "mine").put("a", TEXT, NOON)
    assert shelter.folder.parent == tmp_path / "mine"
    assert not files(tmp_path / "open")
    assert not files(tmp_path / "real")


def test_where_the_first_has_no_room_the_next_is_taken_and_holds_the_only_copy(tmp_path: Path) -> None:
    home, passing = tmp_path / "home", tmp_path / "passing"
    second = place(home, passing)
    second.put("a", Content("Old", "old"), NOON)
    home.rename(tmp_path / "away")
    home.write_text("a file is in the way")
    shelter = second.put("a", Content("New", "new"), NOON)
    assert shelter.is_passing
    assert [one.content.body for one in second.all()] == ["new"]

    home.unlink()
    (tmp_path / "away").rename(home)
    (kept,) = second.all()
    assert kept.content.body in ("old", "new")
    second.put("a", Content("Last", "last"), NOON + timedelta(seconds=1))
    assert [one.content.body for one in second.all()] == ["last"]
    assert files(passing) == []


def test_with_room_nowhere_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file is in the way")
    with pytest.raises(StorageFailed, match="can't use"):
        place(tmp_path / "home").put("a", TEXT, NOON)
    with pytest.raises(StorageFailed, match="no second place"):
        place().put("a", TEXT, NOON)
    assert place(tmp_path / "home").all() == ()


def test_what_cannot_be_let_go_is_told(tmp_path: Path) -> None:
    second = place(tmp_path)
    folder = second.put("a", TEXT, NOON).folder
    (folder / "b.json").mkdir()
    with pytest.raises(StorageFailed):
        second.let_go("b")


@pytest.mark.parametrize("spoilt", [b"", b"{}", b"\xff", b'{"text": 1}'])
def test_a_file_that_is_not_whole_is_named_and_left_alone(tmp_path: Path, spoilt: bytes) -> None:
    second = place(tmp_path)
    folder = second.put("a", TEXT, NOON).folder
    (folder / "a.json").write_bytes(spoilt)
    assert second.all() == ()
    assert second.unreadable() == (folder / "a.json",)
    assert (folder / "a.json").read_bytes() == spoilt


def test_a_changed_letter_is_noticed(tmp_path: Path) -> None:
    second = place(tmp_path)
    file = second.put("a", TEXT, NOON).folder / "a.json"
    file.write_bytes(file.read_bytes().replace(b"Words", b"Swords"))
    assert second.all() == ()
    assert second.unreadable() == (file,)
