import pytest

from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.errors import BadInput, Taken, Unknown
from ceo_desk.storage.people import People, Person
from ceo_desk.storage.projection.rebuild import rebuild
from ceo_desk.storage.settings import ACTOR, Settings
from tests.storage.desks import DeskUnderTest
from tests.storage.listening import REMARK, Listener


def test_people_are_taken_in_and_found(desk: DeskUnderTest) -> None:
    people = People(desk.database, desk.record)
    assert people.all() == ()
    assert people.add(" Clara ", "leader", actor="Clara", at=desk.now) == Person("Clara", "leader")
    people.add("Ben", "assistant", actor="Clara", at=desk.now)
    assert people.all() == (Person("Ben", "assistant"), Person("Clara", "leader"))
    assert people.find(" Ben") == Person("Ben", "assistant")


def test_who_is_unknown_taken_or_nobody_is_said(desk: DeskUnderTest) -> None:
    people = People(desk.database, desk.record)
    people.add("Clara", "leader", actor="Clara", at=desk.now)
    with pytest.raises(Unknown):
        people.find("Dora")
    with pytest.raises(Taken):
        people.add("Clara", "assistant", actor="Clara", at=desk.now)
    with pytest.raises(BadInput):
        people.add("  ", "leader", actor="Clara", at=desk.now)
    with pytest.raises(BadInput):
        people.add("Dora", "boss", actor="Clara", at=desk.now)
    assert people.all() == (Person("Clara", "leader"),)


def test_a_new_name_takes_along_what_was_given_to_the_person(desk: DeskUnderTest) -> None:
    listener = Listener(desk)
    people, settings = People(desk.database, desk.record), Settings(desk.database, desk.record)
    listener.store(REMARK)
    comment = listener.id(REMARK.remote_id)
    listener.triage.assign(comment, listener.clara, "", actor="Ines", at=desk.now)
    settings.set(ACTOR, "Clara", actor="Clara", at=desk.now)
    assert people.rename("Clara", " Clara Maria ", actor="Ines", at=desk.now) == Person("Clara Maria", "leader")
    assert people.rename("Clara Maria", "Clara Maria", actor="Ines", at=desk.now).name == "Clara Maria"
    assert settings.get(ACTOR) == "Clara Maria"
    item = listener.inbox.find(comment)
    assert (item.assigned_to, item.state) == ("Clara Maria", CommentState.LEADER)
    assert [entry.verb for entry in desk.record.entries("Clara")] == ["person.added", "person.renamed"]
    assert desk.database.write(rebuild) == ()
    with pytest.raises(Unknown):
        people.rename("Clara", "Dora", actor="Ines", at=desk.now)
    with pytest.raises(Taken):
        people.rename("Clara Maria", "Ines", actor="Ines", at=desk.now)
    with pytest.raises(BadInput):
        people.rename("Ines", " ", actor="Ines", at=desk.now)


def test_what_was_given_to_somebody_who_left_waits_again(desk: DeskUnderTest) -> None:
    listener = Listener(desk)
    people, settings = People(desk.database, desk.record), Settings(desk.database, desk.record)
    listener.store(REMARK)
    comment = listener.id(REMARK.remote_id)
    listener.triage.assign(comment, listener.clara, "", actor="Ines", at=desk.now)
    settings.set(ACTOR, "Clara", actor="Clara", at=desk.now)
    people.remove("Clara", actor="Ines", at=desk.now)
    assert people.all() == (listener.ines,)
    assert settings.get(ACTOR) == ""
    item = listener.inbox.find(comment)
    assert (item.assigned_to, item.state) == ("", CommentState.WAITING)
    assert desk.database.write(rebuild) == ()
    with pytest.raises(Unknown):
        people.remove("Clara", actor="Ines", at=desk.now)
    assert people.add("Clara", "leader", actor="Ines", at=desk.now).name == "Clara"
