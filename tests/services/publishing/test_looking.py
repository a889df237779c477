"""A post before it goes: seen as its readers will see it."""

from dataclasses import replace
from pathlib import Path

import pytest

from ceo_desk.domain.channel import Capabilities, ChangedElsewhere, Problem
from ceo_desk.domain.errors import BadInput, NotAllowed, Unknown
from ceo_desk.domain.noticing import Notice
from ceo_desk.services.publishing.side_by_side import Passage
from ceo_desk.services.writing.guessing import EXCERPT_LENGTH
from ceo_desk.services.writing.writing import Changes
from tests.services.conftest import ACTOR, Room
from tests.services.desks import FULL
from tests.support.drawing import photo

BODY = "First I saw the *porters* at night. " * 20 + "\n\n![The lobby](a.jpg)\n\nWhat did you see?\n"


def write(room: Room, near: Path, excerpt: str = "", picture: Path | None = None) -> str:
    photo(near / "a.jpg")
    wanted = Changes(title=" Night ", body=BODY, excerpt=excerpt, picture=picture, near=near)
    return room.desk.writing.begin(wanted, actor=ACTOR).id


def test_a_card_has_title_excerpt_opening_and_picture(room: Room, tmp_path: Path) -> None:
    look = room.desk.looking.look(write(room, tmp_path), "remote")
    assert (look.title, look.channel, look.account) == ("Night", "wordpress", "remote")
    assert look.excerpt.startswith("First I saw the porters")
    assert len(look.excerpt) <= EXCERPT_LENGTH + 2
    assert look.opening.startswith(look.excerpt.removesuffix(" …"))
    assert look.picture is not None
    assert room.desk.writing.picture_bytes(look.picture.sha256)
    kinds = {one.kind for one in look.noticed}
    assert kinds == {Notice.PICTURES_DESCRIBED, Notice.ENDS_WITH_QUESTION, Notice.EASY_READING}
    assert not look.is_held_back


def test_an_excerpt_and_a_featured_picture_lead(room: Room, tmp_path: Path) -> None:
    photo(tmp_path / "b.jpg")
    look = room.desk.looking.look(write(room, tmp_path, excerpt="In short.", picture=tmp_path / "b.jpg"), "remote")
    assert look.excerpt == "In short."
    assert look.picture is not None
    assert Notice.PICTURE_UNDESCRIBED in {one.kind for one in look.noticed}


def test_a_post_that_cannot_go_yet_can_be_looked_at_all_the_same(room: Room) -> None:
    room.connect("short", may=Capabilities(submit=True, content="plain", text_limit=5))
    draft = room.write("![x](https://e.example/a.jpg) words", "")
    looks = {name: room.desk.looking.look(draft, name) for name in ("remote", "short")}
    assert {one.kind for one in looks["remote"].noticed} == {Notice.NO_TITLE, Notice.PICTURES_DESCRIBED}
    assert {one.kind for one in looks["short"].noticed} >= {Notice.TOO_LONG, Notice.NEEDS_RELEASE}
    assert looks["short"].limit == 5 < looks["short"].length
    assert all(look.is_held_back and look.picture is None for look in looks.values())
    with pytest.raises(BadInput):
        room.desk.looking.whole_page(draft, "remote")
    with pytest.raises(Unknown):
        room.desk.looking.look(draft, "nowhere")


def test_a_part_that_the_desk_keeps_as_it_is_is_pointed_at(room: Room) -> None:
    draft = room.write("Words.\n\n<table><tr><td>x</td></tr></table>\n")
    assert Notice.PART_KEPT in {one.kind for one in room.desk.looking.look(draft, "remote").noticed}


def test_a_picture_that_is_gone_is_said(room: Room) -> None:
    draft = room.write()
    content = room.desk.writing.show(draft, actor=ACTOR).content
    room.desk.writing.keep(draft, replace(content, body="![x](pictures/gone.jpg)"))
    look = room.desk.looking.look(draft, "remote")
    assert [one.detail for one in look.noticed if one.kind is Notice.PICTURE_MISSING] == ["pictures/gone.jpg"]


def test_the_whole_page_lies_in_the_desks_own_folder(room: Room, tmp_path: Path) -> None:
    room.connect("a/../b", may=FULL)
    draft = write(room, tmp_path)
    page = room.desk.looking.whole_page(draft, "a/../b")
    assert page.parent == room.desk.folder.root / "pages"
    assert "data:image/jpeg;base64," in page.read_text()
    assert page == room.desk.looking.whole_page(draft, "a/../b")


def test_an_edit_after_the_approval_shows(room: Room) -> None:
    publication = room.order(room.write())
    looking, writing = room.desk.looking, room.desk.writing
    content = writing.show(publication.draft, actor=ACTOR).content
    assert not looking.is_changed_since(publication)
    writing.keep(publication.draft, replace(content, body="Another sentence."))
    assert looking.is_changed_since(publication)
    writing.keep(publication.draft, content)
    assert not looking.is_changed_since(publication)
    writing.keep(publication.draft, replace(content, body="Another sentence."))
    writing.forget(publication.draft, publication.revision, actor=ACTOR)
    assert looking.is_changed_since(publication)


def test_both_versions_stand_side_by_side(room: Room) -> None:
    publication = room.order(room.write("Same.\n\nOurs *here*.\n\nEnd."))
    with pytest.raises(NotAllowed):
        room.desk.looking.both_versions(publication.id)
    room.desk.outbox.intend(publication.id, room.watch())
    changed = ChangedElsewhere(Problem("changed_elsewhere", "Changed."), "B", "<p>Same.</p><p>New</p><p>End.</p>", "f")
    room.desk.outbox.settle(publication.id, changed, at=room.watch())
    both = room.desk.looking.both_versions(publication.id)
    assert (both.ours_title, both.theirs_title, both.changed_at) == ("A post", "B", None)
    assert both.ours == (Passage("Same.", False), Passage("Ours here.", True), Passage("End.", False))
    assert both.theirs == (Passage("Same.", False), Passage("New", True), Passage("End.", False))
