"""Starter shapes: those that come with the desk, the desk's own copies, and the way back."""

from pathlib import Path

import pytest

from ceo_desk.domain.errors import BadInput, StorageFailed, Unknown
from ceo_desk.services.writing.starters import LONGEST_NAME, OFFERED_FIRST, Origin, Starter, Starters
from tests.services.conftest import Room


@pytest.fixture
def starters(room: Room) -> Starters:
    return room.desk.beginnings.starters


def own(room: Room) -> Path:
    return room.desk.folder.starters


def test_starters_are_offered_in_words_and_are_no_drafts(room: Room, starters: Starters) -> None:
    found = starters.all()
    assert tuple(one.name for one in found[:3]) == OFFERED_FIRST
    assert len(found) == 6
    assert found[1].words == "Say thank you"
    assert all(one.title and one.body.strip() and "---" not in one.body for one in found)
    assert {one.origin for one in found} == {Origin.SHIPPED}
    assert room.desk.shelf.glance() == ()
    assert not own(room).exists()


def test_one_that_is_changed_stands_in_the_desks_own_folder_and_can_be_put_back(room: Room, starters: Starters) -> None:
    shipped = starters.find("say-thank-you")
    changed = starters.save(Starter(shipped.name, shipped.words, "Thanks: [who]", "Dear [who],\n\nthank you.\n"))
    assert (changed.title, changed.body, changed.origin) == (
        "Thanks: [who]",
        "Dear [who],\n\nthank you.\n",
        Origin.CHANGED,
    )
    assert [one.name for one in starters.all()[:3]] == list(OFFERED_FIRST)
    assert (own(room) / "say-thank-you.md").read_text() == (
        '---\ntitle: "Thanks: [who]"\n---\n\nDear [who],\n\nthank you.\n'
    )
    starters.remove("say-thank-you")
    assert starters.find("say-thank-you") == shipped
    starters.remove("say-thank-you")


def test_a_new_one_has_the_name_that_somebody_gave_it(room: Room, starters: Starters) -> None:
    new = starters.new("  Zum Jahreswechsel: ein Wort/an alle ")
    assert (new.name, new.words) == ("Zum Jahreswechsel ein Wort an alle",) * 2
    assert (new.title, new.body, new.origin) == ("", "\n", Origin.OWN)
    assert len(starters.all()) == 7
    with pytest.raises(BadInput):
        starters.new("zum jahreswechsel ein wort an alle")
    with pytest.raises(BadInput):
        starters.new("Say thank you")
    with pytest.raises(BadInput):
        starters.new("  ../.. ")
    assert len(starters.new("x" * 200).name) == LONGEST_NAME
    assert {path.parent for path in own(room).iterdir()} == {own(room)}


def test_only_one_of_the_desks_own_gets_another_name(starters: Starters) -> None:
    starters.save(Starter(starters.new("Season").name, "Season", "A title", "Words.\n"))
    renamed = starters.rename("Season", "New Year")
    assert (renamed.words, renamed.title, renamed.body) == ("New Year", "A title", "Words.\n")
    assert starters.rename("New Year", " New Year ") == renamed
    with pytest.raises(Unknown):
        starters.find("Season")
    with pytest.raises(BadInput):
        starters.rename("say-thank-you", "Other")


def test_a_file_that_is_no_good_text_is_read_as_far_as_it_goes(room: Room, starters: Starters) -> None:
    own(room).mkdir()
    (own(room) / "odd.md").write_bytes(b"\xff\xfe broken")
    assert "broken" in starters.find("odd").body


def test_a_folder_in_the_files_place_is_said(room: Room, starters: Starters) -> None:
    own(room).mkdir()
    (own(room) / "say-thank-you.md").mkdir()
    with pytest.raises(StorageFailed):
        starters.remove("say-thank-you")
