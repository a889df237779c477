"""Undo, as the window asks for it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ceo_desk.domain.channel import Page, RemoteStatus
from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.errors import NotAllowed, Unknown
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room
from tests.services.desks import FULL


def test_every_decision_is_undone_and_the_source_hears_it(room: Room) -> None:
    room.desk.people.add("Clara", "leader", actor=ACTOR, at=room.watch.at)
    ids = bring(room, *(comment(room, str(number)) for number in range(1, 6)))
    answering = room.desk.answering
    answering.seen((ids[0],), actor=ACTOR)
    answering.later((ids[1],), room.watch.at + timedelta(days=1), actor=ACTOR)
    answering.assign(ids[2], "Clara", "", actor="Jonas")
    answering.moderate((ids[3],), "hide", "insults", actor=ACTOR)
    answering.moderate((ids[4],), "spam", "", actor=ACTOR)
    room.desk.sender.tell_decisions()
    room.watch.move(1)
    reopened = answering.reopen(tuple(ids), actor=ACTOR)
    assert {item.state for item in reopened} == {CommentState.WAITING}
    room.desk.sender.tell_decisions()
    assert [status for _, status in room.service.told[2:]] == [RemoteStatus.LIVE, RemoteStatus.LIVE]
    assert room.desk.reading.counts()["waiting"] == 5
    assert room.desk.upkeep.examine(rebuild=True) == ()
    assert room.desk.reading.counts()["waiting"] == 5


def test_an_unknown_comment_among_others_reopens_nothing(room: Room) -> None:
    (one,) = bring(room, comment(room))
    room.desk.answering.seen((one,), actor=ACTOR)
    with pytest.raises(Unknown):
        room.desk.answering.reopen((one, "nobody"), actor=ACTOR)
    assert room.desk.inbox.find(one).state is CommentState.SEEN


def test_who_may_not_decide_there_undoes_what_stays_here_alone(empty_room: Room) -> None:
    room = empty_room
    room.connect(may=replace(FULL, moderate=False))
    seen, marked = bring(room, comment(room), comment(room, "8", status=RemoteStatus.SPAM))[::-1]
    room.service.pages = [Page()]
    room.desk.answering.seen((seen,), actor=ACTOR)
    assert room.desk.answering.reopen((seen,), actor=ACTOR)[0].state is CommentState.WAITING
    with pytest.raises(NotAllowed):
        room.desk.answering.reopen((marked,), actor=ACTOR)
