"""Answers that are kept for later, and where they are offered."""

import pytest

from ceo_desk.domain.errors import BadInput, Taken, Unknown
from ceo_desk.storage.record import bodies
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room

SAUNA = "The sauna is open on [the day] until six."
EGGS = "The eggs come from Holm Farm."


def test_answers_are_kept_changed_and_forgotten_for_good(room: Room) -> None:
    prepared = room.desk.own_words.prepared
    sauna = prepared.keep("  Sauna   hours ", f" {SAUNA} ", actor="Jonas")
    eggs = prepared.keep("Eggs", EGGS, actor="Jonas")
    assert [(one.name, one.text, one.kept_by) for one in prepared.all()] == [
        ("Eggs", EGGS, "Jonas"),
        ("Sauna hours", SAUNA, "Jonas"),
    ]
    room.watch.move(60)
    changed = prepared.keep("Sauna", "Open daily.", actor=ACTOR, answer=sauna.id)
    assert (changed.id, changed.name, changed.kept_by, changed.kept_at) == (sauna.id, "Sauna", ACTOR, room.watch.at)
    prepared.forget(eggs.id, actor=ACTOR)
    assert [one.name for one in prepared.all()] == ["Sauna"]
    kept = " ".join(room.desk.database.read().iterdump())
    assert "Holm Farm" not in kept
    texts = [row[0] for row in room.desk.database.read().execute("SELECT hash FROM bodies")]
    said = [bodies.get(room.desk.database.read(), name) for name in texts]
    assert not any("sauna is open" in one or "Holm Farm" in one for one in said)
    with pytest.raises(Unknown):
        prepared.forget(eggs.id, actor=ACTOR)
    with pytest.raises(Unknown):
        prepared.keep("New", "Words.", actor=ACTOR, answer="nobody")


def test_the_record_alone_makes_them_again(room: Room) -> None:
    prepared = room.desk.own_words.prepared
    one, other = prepared.keep("One", "Words.", actor=ACTOR), prepared.keep("Other", "Others.", actor=ACTOR)
    prepared.keep("One", "New words.", actor="Jonas", answer=one.id)
    prepared.forget(other.id, actor=ACTOR)
    before = prepared.all()
    assert room.desk.upkeep.examine(rebuild=True) == ()
    assert prepared.all() == before
    for entry in room.desk.record.entries(one.id):
        assert "ords" not in entry.value


def test_a_name_and_words_are_needed_and_a_name_is_taken_once(room: Room) -> None:
    prepared = room.desk.own_words.prepared
    for name, text in (("  ", "Words."), ("Name", " ")):
        with pytest.raises(BadInput):
            prepared.keep(name, text, actor=ACTOR)
    prepared.keep("Eggs", EGGS, actor=ACTOR)
    with pytest.raises(Taken):
        prepared.keep("eggs", "Else.", actor=ACTOR)


def test_what_speaks_of_the_question_is_offered_first(room: Room) -> None:
    prepared = room.desk.own_words.prepared
    for name, text in (("Dogs", "Dogs are welcome."), ("Eggs", EGGS), ("Sauna hours", SAUNA)):
        prepared.keep(name, text, actor="Jonas")
    (one,) = bring(room, comment(room, text="Is the sauna open at late hours?"))
    offered = prepared.offered(one)
    assert [(each.answer.name, each.is_near) for each in offered] == [
        ("Sauna hours", True),
        ("Dogs", False),
        ("Eggs", False),
    ]


def test_one_whose_words_are_gone_is_left_out(room: Room) -> None:
    prepared = room.desk.own_words.prepared
    kept = prepared.keep("Eggs", EGGS, actor=ACTOR)
    again = prepared.keep("Dogs", "Dogs are welcome.", actor=ACTOR)
    name = room.desk.database.read().execute("SELECT body FROM prepared_answers WHERE id = ?", (kept.id,)).fetchone()[0]
    room.desk.database.write(lambda connection: bodies.erase(connection, name))
    assert prepared.all() == (again,)
