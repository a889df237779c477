"""Words that the desk could not save come back to it, and what stood there is never lost."""

from dataclasses import replace
from pathlib import Path

import pytest

from ceo_desk.domain.draft import Content, DraftState, Why
from ceo_desk.domain.errors import StorageFailed
from ceo_desk.services.keeping import Keeping
from ceo_desk.storage.drafts.second_place import SecondPlace, Shelter
from tests.services.conftest import ACTOR, Room


class Kept:
    """A desk with its second place."""

    def __init__(self, room: Room, folder: Path) -> None:
        self.room, self.folder = room, folder
        self.draft = room.write("First words.", "A post")

    @property
    def keeping(self) -> Keeping:
        desk, watch = self.room.desk, self.room.watch
        numbers = iter(range(1000))
        second = SecondPlace([Shelter(self.folder)], self.room.root)
        return Keeping(desk.database, desk.record, second, watch, lambda: f"{watch().timestamp()}-{next(numbers)}")

    def content(self) -> Content:
        return self.room.desk.writing.show(self.draft, actor=ACTOR).content

    def bodies(self) -> list[tuple[str, str]]:
        writing = self.room.desk.writing
        return [(one.why, writing.content_of(one.id).body) for one in writing.history(self.draft)]

    def come_home(self) -> tuple[str, ...]:
        self.room.start_again()
        said = self.keeping.take_in(actor=ACTOR)
        assert self.keeping.take_in(actor=ACTOR) == (), "it comes home once"
        assert not list(self.folder.rglob("*.json"))
        assert self.room.desk.upkeep.examine(rebuild=False) == ()
        return said


@pytest.fixture
def kept(empty_room: Room, tmp_path: Path) -> Kept:
    return Kept(empty_room, tmp_path / "second")


def test_newer_words_become_the_running_text_and_the_old_ones_a_version(kept: Kept) -> None:
    kept.room.desk.writing.keep(kept.draft, replace(kept.content(), body="Saved words."))
    kept.room.watch.move(1)
    shelter = kept.keeping.put_beside(kept.draft, replace(kept.content(), body="Saved words. And the last."))
    assert shelter is not None
    assert shelter.folder.parent == kept.folder
    assert kept.come_home() == ("The last words of “A post” are back on the desk.",)
    assert kept.content().body == "Saved words. And the last."
    assert [body for _, body in kept.bodies()] == ["First words.", "Saved words.", "Saved words. And the last."]


def test_where_the_desk_was_written_on_since_they_stand_among_the_versions(kept: Kept) -> None:
    kept.keeping.put_beside(kept.draft, replace(kept.content(), body="Words of before."))
    kept.room.watch.move(60)
    kept.room.desk.writing.keep(kept.draft, replace(kept.content(), body="Newer words."))
    assert kept.come_home() == ("Words of “A post” that were kept in a second place are among its versions now.",)
    assert kept.content().body == "Newer words."
    assert kept.bodies()[1:] == [(Why.KEPT_BOTH, "Words of before."), (Why.SAVED, "Newer words.")]


def test_in_the_trash_they_stand_among_the_versions_too(kept: Kept) -> None:
    kept.keeping.put_beside(kept.draft, replace(kept.content(), body="More."))
    kept.room.desk.writing.trash(kept.draft, actor=ACTOR)
    kept.come_home()
    assert kept.room.desk.writing.show(kept.draft, actor=ACTOR).state is DraftState.TRASHED
    assert "More." in [body for _, body in kept.bodies()]


def test_words_that_stand_there_already_say_nothing(kept: Kept) -> None:
    kept.keeping.put_beside(kept.draft, kept.content())
    before = kept.bodies()
    assert kept.come_home() == ()
    assert kept.bodies() == before


def test_words_of_no_draft_yet_begin_one(kept: Kept) -> None:
    kept.keeping.put_beside("not-begun", Content("", "Only a few words."))
    assert kept.come_home() == ("The last words of your post are back on the desk.",)
    assert kept.room.desk.writing.show("not-begun", actor=ACTOR).content.body == "Only a few words."


def test_a_damaged_text_is_replaced_whatever_the_clock_says(kept: Kept) -> None:
    kept.keeping.put_beside(kept.draft, replace(kept.content(), body="Whole."))
    kept.room.watch.move(60)
    kept.room.desk.writing.keep(kept.draft, replace(kept.content(), body="Damaged."))
    kept.room.desk.database.write(
        lambda connection: connection.execute("UPDATE working SET body = 'Demaged.' WHERE draft = ?", (kept.draft,))
    )
    assert kept.come_home() == ("The last words of “A post” are back on the desk.",)
    assert kept.content().body == "Whole."


def test_an_empty_page_is_not_kept_and_what_is_saved_is_let_go(kept: Kept) -> None:
    assert kept.keeping.put_beside(kept.draft, Content()) is None
    assert kept.keeping.put_beside(kept.draft, kept.content()) is not None
    kept.keeping.let_go(kept.draft)
    assert not list(kept.folder.rglob("*.json"))


def test_what_cannot_be_taken_in_stays_where_it_is(kept: Kept) -> None:
    kept.keeping.put_beside(kept.draft, replace(kept.content(), body="Words that wait."))
    keeping = kept.keeping
    away = kept.room.root.rename(kept.room.root.with_name("away"))
    with pytest.raises(StorageFailed, match="folder is gone"):
        keeping.take_in(actor=ACTOR)
    away.rename(kept.room.root)
    assert kept.come_home() != ()


def test_a_kept_file_that_is_not_whole_is_named(kept: Kept) -> None:
    shelter = kept.keeping.put_beside(kept.draft, kept.content())
    assert shelter is not None
    file = shelter.folder / f"{kept.draft}.json"
    file.write_bytes(file.read_bytes()[:-20])
    assert kept.keeping.take_in(actor=ACTOR) == (f"Kept words can't be read. They lie in {file}.",)


def test_room_is_set_aside_again_once_there_is_some(kept: Kept) -> None:
    desk = kept.room.desk
    seen = [desk.keeping.is_room_short]
    assert desk.keeping.set_room_aside()
    desk.folder.ballast.unlink()
    desk.database.is_ballast_used = True
    seen.append(desk.keeping.is_room_short)
    assert desk.keeping.set_room_aside()
    assert [*seen, desk.keeping.is_room_short] == [False, True, False]
    assert desk.folder.ballast.is_file()


def test_the_desk_keeps_them_in_the_folder_of_the_person(kept: Kept) -> None:
    shelter = kept.room.desk.keeping.put_beside("x", Content("T", "t"))
    assert shelter is not None
    assert "CEO Desk Kept Words" in str(shelter.folder)
    assert not shelter.is_passing
    kept.room.desk.keeping.let_go("x")
