"""Who did what about a comment, as the record tells it."""

import sqlite3
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from ceo_desk.domain.deed import DeedKind
from ceo_desk.domain.errors import Unknown
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.following_up.promises import PromiseOrder
from ceo_desk.storage.record import bodies
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room


def kinds(room: Room, one: str) -> list[DeedKind]:
    """What was done, in order."""
    return [deed.kind for deed in room.desk.own_words.history.of(one)]


def propose(room: Room, one: str, text: str, actor: str = "Jonas") -> str:
    """A proposal's id."""
    room.watch.move(60)
    return room.desk.answering.reply(ReplyOrder(one, text, is_proposal=True), actor=actor).id


def erase_texts(room: Room) -> None:
    """No text of the record is left."""
    names = [row[0] for row in room.desk.database.read().execute("SELECT hash FROM bodies").fetchall()]

    def work(connection: sqlite3.Connection) -> None:
        for name in names:
            bodies.erase(connection, name)

    room.desk.database.write(work)


def test_triage_stands_in_its_order_with_its_words(room: Room) -> None:
    room.desk.people.add("Jonas", "assistant", actor=ACTOR, at=room.watch.at)
    (one,) = bring(room, comment(room))
    answering, until = room.desk.answering, room.watch.at + timedelta(days=2)
    steps: tuple[Callable[[], object], ...] = (
        lambda: answering.assign(one, "Jonas", "Ask the kitchen.", actor=ACTOR),
        lambda: answering.later((one,), until, actor="Jonas"),
        lambda: answering.seen((one,), actor="Jonas"),
        lambda: answering.reopen((one,), actor="Jonas"),
        lambda: answering.moderate((one,), "hide", "insults", actor="Jonas"),
        lambda: answering.moderate((one,), "spam", "", actor="Jonas"),
        lambda: answering.moderate((one,), "approve", "", actor="Jonas"),
    )
    for step in steps:
        room.watch.move(60)
        step()
    deeds = room.desk.own_words.history.of(one)
    assert [(deed.kind, deed.actor) for deed in deeds] == [
        (DeedKind.GIVEN, ACTOR),
        (DeedKind.PUT_OFF, "Jonas"),
        (DeedKind.SEEN, "Jonas"),
        (DeedKind.REOPENED, "Jonas"),
        (DeedKind.HIDDEN, "Jonas"),
        (DeedKind.SPAM, "Jonas"),
        (DeedKind.APPROVED, "Jonas"),
    ]
    assert (deeds[0].detail, deeds[0].words) == ("Jonas", "Ask the kitchen.")
    assert deeds[1].detail.startswith("2026-11-26T")
    assert deeds[4].detail == "insults"
    with pytest.raises(Unknown):
        room.desk.own_words.history.of("nobody")


def test_an_answer_goes_from_hand_to_hand(room: Room) -> None:
    (one,) = bring(room, comment(room))
    propose(room, one, "At five.")
    proposal = propose(room, one, "At six.")
    room.watch.move(60)
    room.desk.publishing.cancel(proposal, actor=ACTOR)
    propose(room, one, "At seven.")
    room.watch.move(60)
    room.desk.publishing.approve(room.desk.outbox.all()[-1].id, actor=ACTOR)
    room.watch.move(60)
    room.desk.sender.drain()
    assert kinds(room, one) == [
        DeedKind.PROPOSED,
        DeedKind.PROPOSED_AGAIN,
        DeedKind.SAID_NO,
        DeedKind.PROPOSED,
        DeedKind.SAID_YES,
        DeedKind.OUT,
    ]
    assert room.desk.own_words.history.learnt(one) is None


def test_what_the_leader_changed_is_there_to_learn_from(room: Room) -> None:
    (one,) = bring(room, comment(room))
    propose(room, one, "It opens at five.")
    room.watch.move(60)
    sent = room.desk.answering.reply(ReplyOrder(one, "It opens at six.", 600), actor=ACTOR)
    learnt = room.desk.own_words.history.learnt(one)
    assert learnt is not None
    assert (learnt.actor, learnt.detail, learnt.before, learnt.words) == (
        ACTOR,
        "Jonas",
        "It opens at five.",
        "It opens at six.",
    )
    room.watch.move(60)
    room.desk.publishing.cancel(sent.id, actor=ACTOR)
    assert kinds(room, one)[-1] is DeedKind.TAKEN_BACK
    erase_texts(room)
    learnt = room.desk.own_words.history.learnt(one)
    assert learnt is not None
    assert (learnt.before, learnt.words) == ("", "")


def test_ones_own_proposal_is_taken_back_or_sent_without_a_word(room: Room) -> None:
    (one,) = bring(room, comment(room))
    proposal = propose(room, one, "At five.", ACTOR)
    room.desk.publishing.cancel(proposal, actor=ACTOR)
    propose(room, one, "At five.", ACTOR)
    room.watch.move(60)
    room.desk.answering.reply(ReplyOrder(one, "At six.", 0), actor=ACTOR)
    assert kinds(room, one) == [DeedKind.PROPOSED, DeedKind.TAKEN_BACK, DeedKind.PROPOSED, DeedKind.ANSWERED]


def test_promises_made_to_the_person_belong_to_it(room: Room) -> None:
    room.desk.people.add(ACTOR, "leader", actor=ACTOR, at=room.watch.at)
    (one,) = bring(room, comment(room))
    promises = room.desk.following_up.promises
    made = promises.make(
        PromiseOrder(comment=one, owner=ACTOR, due=date(2026, 12, 1), words="A new lamp."), actor=ACTOR
    )
    room.watch.move(60)
    promises.move(made.id, date(2026, 12, 3), actor=ACTOR)
    room.watch.move(60)
    promises.keep(made.id, actor=ACTOR)
    deeds = room.desk.own_words.history.of(one)
    assert [deed.kind for deed in deeds] == [DeedKind.PROMISED, DeedKind.PROMISE_MOVED, DeedKind.PROMISE_KEPT]
    assert (deeds[0].detail, deeds[0].words, deeds[1].detail) == ("2026-12-01", "A new lamp.", "2026-12-03")
