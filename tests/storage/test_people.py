import pytest

from ceo_desk.domain.errors import BadInput, Taken, Unknown
from ceo_desk.storage.people import People, Person
from tests.storage.desks import DeskUnderTest


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
