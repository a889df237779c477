"""What is typed is kept, and what is held may be sent at once."""

from datetime import timedelta

import pytest

from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.errors import NotAllowed, Unknown
from ceo_desk.domain.publication import State, Why
from ceo_desk.services.answering.answering import ReplyOrder
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room
from tests.services.remote import Fault


def test_words_outlive_the_desk_and_end_with_the_order(room: Room) -> None:
    (one,) = bring(room, comment(room))
    room.desk.answering.keep_words(one, "Dear Ines, ")
    room.start_again()
    answering = room.desk.answering
    assert (answering.words_kept(one), answering.with_words()) == ("Dear Ines, ", frozenset({one}))
    answering.keep_words(one, " \n")
    assert (answering.words_kept(one), answering.with_words()) == ("", frozenset())
    answering.keep_words(one, "Because.")
    reply = answering.reply(ReplyOrder(one, "Because."), actor=ACTOR)
    assert answering.words_kept(one) == ""
    answering.keep_words(one, "Because.")
    assert answering.reply(ReplyOrder(one, "Because."), actor=ACTOR).id == reply.id
    assert answering.with_words() == frozenset()


def test_a_note_stands_beside_the_answer_until_the_comment_is_given(room: Room) -> None:
    (one,) = bring(room, comment(room))
    room.desk.answering.keep_note(one, "Ask the kitchen.")
    room.start_again()
    answering = room.desk.answering
    assert (answering.note_kept(one), answering.words_kept(one)) == ("Ask the kitchen.", "")
    assert answering.with_words() == frozenset()
    answering.keep_words(one, "Because.")
    room.desk.people.add("Jonas", "assistant", actor=ACTOR, at=room.watch.at)
    answering.assign(one, "Jonas", "Ask the kitchen.", actor=ACTOR)
    assert (answering.note_kept(one), answering.words_kept(one)) == ("", "Because.")


def test_words_end_with_a_proposal_and_with_its_approval(room: Room) -> None:
    (one,) = bring(room, comment(room))
    answering = room.desk.answering
    answering.keep_words(one, "Draft.")
    proposed = answering.reply(ReplyOrder(one, "Draft.", is_proposal=True), actor="Jonas")
    assert answering.words_kept(one) == ""
    answering.keep_words(one, "Perhaps better")
    room.desk.publishing.approve(proposed.id, actor=ACTOR)
    assert answering.words_kept(one) == ""


def test_an_answer_that_is_taken_back_leaves_its_words(room: Room) -> None:
    (one,) = bring(room, comment(room))
    answering, publishing = room.desk.answering, room.desk.publishing
    publishing.cancel(answering.reply(ReplyOrder(one, "Because."), actor=ACTOR).id, actor=ACTOR)
    assert answering.words_kept(one) == "Because."
    reply = answering.reply(ReplyOrder(one, "Because!"), actor=ACTOR)
    answering.keep_words(one, "Newer words")
    publishing.cancel(reply.id, actor=ACTOR)
    assert answering.words_kept(one) == "Newer words"
    answering.keep_words(one, "")
    refused = answering.reply(ReplyOrder(one, "Draft.", is_proposal=True), actor="Jonas")
    publishing.cancel(refused.id, actor=ACTOR)
    assert answering.words_kept(one) == "", "a refused proposal is not the leader's text"


def test_a_post_that_is_taken_back_leaves_no_answer(room: Room) -> None:
    room.desk.publishing.cancel(room.order(room.write(), hold=10).id, actor=ACTOR)
    assert room.desk.answering.with_words() == frozenset()


def test_send_it_now_ends_the_take_back(room: Room) -> None:
    (one,) = bring(room, comment(room))
    reply = room.desk.answering.reply(ReplyOrder(one, "Because.", 10), actor=ACTOR)
    room.desk.sender.drain()
    assert room.now(reply).state is State.HELD
    entries = room.desk.record.verify()
    released = room.desk.publishing.release(reply.id, actor=ACTOR)
    assert (released.state, released.why) == (State.WAITING, Why.TURN)
    assert room.desk.record.verify() == entries, "nobody decided anew"
    room.desk.sender.drain()
    assert room.now(reply).state is State.LIVE
    assert room.desk.inbox.find(one).state is CommentState.ANSWERED


def test_send_it_now_keeps_the_hour_that_was_chosen(room: Room) -> None:
    hour = room.watch.at + timedelta(hours=2)
    post = room.order(room.write(), at=hour, hold=10)
    released = room.desk.publishing.release(post.id, actor=ACTOR)
    assert released.delivery is not None
    assert (released.state, released.why, released.delivery.not_before) == (State.WAITING, Why.HOUR, hour)
    room.desk.sender.drain()
    assert room.service.public(post.marker) == []
    room.watch.move(2 * 3600 + 1)
    room.desk.sender.drain()
    assert room.now(post).state is State.LIVE


def test_only_what_is_held_is_sent_now(room: Room) -> None:
    post = room.order(room.write())
    with pytest.raises(NotAllowed):
        room.desk.publishing.release(post.id, actor=ACTOR)
    room.desk.sender.drain()
    with pytest.raises(NotAllowed):
        room.desk.publishing.release(post.id, actor=ACTOR)
    with pytest.raises(Unknown):
        room.desk.publishing.release("nothing", actor=ACTOR)


def test_what_was_found_may_be_told_without_its_address(empty_room: Room) -> None:
    room = empty_room
    room.connect(is_repeatable=False)
    post = room.order(room.write())
    room.service.faults = [Fault.LOST_ANSWER]
    room.desk.sender.drain()
    assert room.now(post).state is State.UNSURE
    found = room.desk.publishing.settle_found(post.id, "", actor=ACTOR)
    assert (found.state, found.url) == (State.LIVE, "")
    room.start_again()
    assert room.now(post).state is State.LIVE
    assert room.desk.upkeep.examine(rebuild=True) == ()


def test_what_is_sent_again_may_be_taken_back_for_a_while(empty_room: Room) -> None:
    room = empty_room
    room.connect(is_repeatable=False)
    post = room.order(room.write())
    room.service.faults = [Fault.LOST_CALL]
    room.desk.sender.drain()
    again = room.desk.publishing.settle_missing(post.id, actor=ACTOR, take_back_seconds=10)
    room.desk.sender.drain()
    assert room.now(again).state is State.WAITING
    assert room.desk.sender.next_moment() == room.watch.at + timedelta(seconds=10)
    room.watch.move(10)
    room.desk.sender.drain()
    assert room.now(again).state is State.LIVE


@pytest.mark.parametrize("is_repeatable", [True, False])
def test_an_answer_that_was_found_there_ends_the_waiting(empty_room: Room, is_repeatable: bool) -> None:
    room = empty_room
    room.connect(is_repeatable=is_repeatable)
    (one,) = bring(room, comment(room))
    reply = room.desk.answering.reply(ReplyOrder(one, "Because.", 0), actor=ACTOR)
    room.service.faults = [Fault.NONE, Fault.LOST_CALL] if is_repeatable else [Fault.LOST_CALL]
    room.desk.sender.drain()
    if is_repeatable:
        room.desk.publishing.cancel(reply.id, actor=ACTOR)
    assert room.now(reply).state is State.UNSURE
    room.desk.publishing.settle_found(reply.id, "", actor=ACTOR)
    assert room.desk.inbox.find(one).state is CommentState.ANSWERED
    assert len(room.desk.reading.thread(one)) == (2 if is_repeatable else 1), "only what has an id stands there"
    assert room.desk.upkeep.examine(rebuild=True) == ()
