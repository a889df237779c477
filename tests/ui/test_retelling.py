"""Once the rules changed, every comment is told anew behind the window, and lists follow them."""

import pytest

from ceo_desk.domain.traits import Filter, Trait
from ceo_desk.services.answering.reading import Question
from ceo_desk.storage.inbox import trait_marks
from ceo_desk.ui.retelling import Retelling
from tests.ui.answering.inbox_room import InboxRoom, build, many
from tests.ui.stage import StageBuilder


def forget_traits(room: InboxRoom) -> None:
    with room.stage.guard.lifted():
        room.desk.database.write(lambda connection: connection.execute("UPDATE comments SET traits = 0"))


def test_other_rules_are_followed_in_the_background(build_stage: StageBuilder, monkeypatch: pytest.MonkeyPatch) -> None:
    room = build(build_stage)
    room.press("Q")
    asking = room.names
    assert asking
    forget_traits(room)
    room.press("Q", "Q")
    assert room.names == []
    monkeypatch.setattr(trait_marks, "rules_version", lambda: "other rules")
    retelling = Retelling(room.desk, room.view.context.jobs, room.view)
    retelling.go_on()
    retelling.go_on()
    room.settle()
    room.press("Q", "Q")
    assert room.names == asking


def test_many_are_told_in_several_pieces_of_work_and_then_it_rests(
    build_stage: StageBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = build(build_stage, *many(1500))
    forget_traits(room)
    monkeypatch.setattr(trait_marks, "rules_version", lambda: "other rules")
    retelling = Retelling(room.desk, room.view.context.jobs, room.view)
    for _ in range(3):
        retelling.go_on()
        room.stage.settle()
    first = Filter(Trait.FIRST_TIME)
    assert not room.desk.reading.tell_some_anew(), "nothing is left"
    found = room.desk.reading.ask(Question("all", limit=2000, narrowed=first)).items
    assert {one.id for one in found} == {one.id for one in found if one.is_first_time}
    assert found
    forget_traits(room)
    retelling.go_on()
    room.stage.settle()
    assert not room.desk.reading.ask(Question("all", narrowed=first)).items, "the same rules tell nothing anew"
