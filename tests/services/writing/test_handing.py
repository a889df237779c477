"""Two people at one draft: who has it, what was said with it, and what the other one changed."""

from dataclasses import replace

import pytest

from ceo_desk.domain.draft import Content, Why
from ceo_desk.domain.errors import BadInput
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from tests.services.conftest import ACTOR, Room

JONAS = "Jonas"
BODY = "The night is long.\n\nThe porters know it.\n"


def give(room: Room, draft: str, note: str = "", *, back: bool = False) -> None:
    to, face, actor = (ACTOR, "leader", JONAS) if back else (JONAS, "assistant", ACTOR)
    room.watch.move(60)
    room.desk.handing.give(draft, note, to=to, face=face, actor=actor)


def keep(room: Room, draft: str, body: str) -> None:
    content = room.desk.writing.show(draft, actor=ACTOR).content
    room.desk.writing.keep(draft, replace(content, body=body))


def test_the_other_one_sees_it_on_today_with_the_note(room: Room) -> None:
    draft = room.write(BODY, "Nights")
    give(room, draft, "Please\nshorten it. ")

    today = room.desk.today
    (given,) = today.look(actor=JONAS, face="assistant").given
    assert (given.line.title, given.handover.note) == ("Nights", "Please shorten it.")
    assert today.look(actor=ACTOR, face="leader").given == ()
    assert today.look(actor="Petra", face="assistant").given == (), "another assistant"
    assert [one.why for one in room.desk.writing.history(draft)] == [Why.BEGAN, Why.GIVEN]
    with_jonas = room.desk.handing.with_you(draft, actor=JONAS, face="assistant")
    assert with_jonas is not None
    assert with_jonas.mine is None, "Jonas never gave it away"
    assert room.desk.handing.with_you(draft, actor=ACTOR, face="leader") is None
    assert room.desk.handing.with_you("x", actor=ACTOR, face="leader") is None


def test_it_comes_back_with_the_text_as_it_was_given(room: Room) -> None:
    draft = room.write(BODY, "Nights")
    give(room, draft, "Shorter.")
    keep(room, draft, body="The night is long.\n")
    give(room, draft, "It is.", back=True)

    back = room.desk.handing.with_you(draft, actor="Clara W.", face="leader")
    assert back is not None, "there is but one leader"
    assert back.mine == Content("Nights", BODY)
    assert (back.handover.note, back.kept) == ("It is.", frozenset())
    room.desk.handing.keep_changes(draft, ("a", "b"))
    room.desk.handing.keep_changes(draft, ("b",), is_kept=False)
    again = room.desk.handing.with_you(draft, actor=ACTOR, face="leader")
    assert again is not None
    assert again.kept == {"a"}

    give(room, draft, "And again.")
    third = room.desk.handing.with_you(draft, actor=JONAS, face="assistant")
    assert third is not None
    assert third.mine == Content("Nights", "The night is long.\n")
    assert third.kept == frozenset(), "what was settled before says nothing about the next round"


def test_who_gives_it_twice_is_still_compared_with_what_the_other_one_knew(room: Room) -> None:
    draft = room.write(BODY)
    give(room, draft)
    give(room, draft, back=True)
    keep(room, draft, body="Mine again.\n")
    give(room, draft)
    keep(room, draft, body="And once more.\n")
    give(room, draft)
    jonas = room.desk.handing.with_you(draft, actor=JONAS, face="assistant")
    assert jonas is not None
    assert jonas.mine is not None
    assert jonas.mine.body == BODY


def test_it_is_over_when_it_is_taken_proposed_or_in_the_trash(room: Room) -> None:
    taken, proposed, trashed = (room.write(BODY, title) for title in ("One", "Two", "Three"))
    for draft in (taken, proposed, trashed):
        give(room, draft)
    assert len(room.desk.today.look(actor=JONAS, face="assistant").given) == 3
    room.desk.handing.take(taken, actor=JONAS)
    entries = len(room.desk.record.entries(taken))
    room.desk.handing.take(taken, actor=JONAS)
    assert len(room.desk.record.entries(taken)) == entries, "twice is one decision"
    room.watch.move(60)
    room.desk.publishing.order(Order(proposed, ("remote",), is_proposal=True), actor=JONAS)
    room.desk.writing.trash(trashed, actor=JONAS)
    assert room.desk.today.look(actor=JONAS, face="assistant").given == ()
    assert all(room.desk.handing.of(draft) is None for draft in (taken, proposed, trashed))


def test_nothing_goes_to_nobody_and_no_empty_page_to_anybody(room: Room) -> None:
    with pytest.raises(BadInput):
        room.desk.handing.give(room.write(), "", to="", face="assistant", actor=ACTOR)
    with pytest.raises(BadInput):
        room.desk.handing.give(room.write("", ""), "", to=JONAS, face="assistant", actor=ACTOR)


def test_a_version_or_a_note_that_was_forgotten_is_missed_without_a_word(room: Room) -> None:
    draft = room.write(BODY)
    give(room, draft)
    given = room.desk.writing.history(draft)[-1]
    keep(room, draft, body="Other.\n")
    give(room, draft, "About Luis.", back=True)
    room.desk.handing.keep_changes(draft, ("a",))
    room.desk.writing.forget(draft, given.id, actor=ACTOR)
    back = room.desk.handing.with_you(draft, actor=ACTOR, face="leader")
    assert back is not None
    assert (back.mine, back.kept) == (None, frozenset())
    room.desk.database.write(
        lambda connection: connection.execute(
            "DELETE FROM bodies WHERE hash = (SELECT note FROM handovers WHERE draft = ?)", (draft,)
        )
    )
    handover = room.desk.handing.of(draft)
    assert handover is not None
    assert handover.note == ""


def test_names_follow_and_who_leaves_has_nothing_any_more(room: Room) -> None:
    desk, at = room.desk, room.watch()
    for name, face in ((ACTOR, "leader"), (JONAS, "assistant")):
        desk.people.add(name, face, actor=ACTOR, at=at)
    draft = room.write(BODY)
    give(room, draft, "Note.")
    desk.people.rename(JONAS, "Jonas Reed", actor=ACTOR, at=at)
    handover = desk.handing.of(draft)
    assert handover is not None
    assert handover.given_to == "Jonas Reed"
    assert desk.upkeep.examine(rebuild=True) == (), "the record alone says the same"
    assert desk.handing.of(draft) == handover
    desk.people.remove("Jonas Reed", actor=ACTOR, at=at)
    assert desk.handing.of(draft) is None


def test_no_word_of_the_note_stands_in_the_record(room: Room) -> None:
    draft = room.write(BODY)
    give(room, draft, "Ask Amara about the lamps.")
    assert all("Amara" not in entry.value for entry in room.desk.record.entries(draft))
    assert room.desk.record.verify().is_intact


def test_changes_by_edit_count_as_the_others(room: Room) -> None:
    draft = room.write(BODY)
    give(room, draft)
    room.desk.writing.edit(draft, Changes(title="Nights"), actor=JONAS)
    give(room, draft, back=True)
    back = room.desk.handing.with_you(draft, actor=ACTOR, face="leader")
    assert back is not None
    assert back.mine is not None
    assert back.mine.title == "A post"


def test_it_is_known_how_it_was_given_back(room: Room) -> None:
    draft = room.write(BODY, "Nights")
    give(room, draft)
    keep(room, draft, body="The night is long.\n")
    give(room, draft, back=True)
    keep(room, draft, body="The night is very long.\n")
    back = room.desk.handing.with_you(draft, actor=ACTOR, face="leader")
    assert back is not None
    assert back.given == Content("Nights", "The night is long.\n")
    assert back.now == Content("Nights", "The night is very long.\n")
