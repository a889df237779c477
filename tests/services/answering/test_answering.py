from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest

from ceo_desk.domain.channel import (
    Channel,
    Page,
    Problem,
    Rejected,
    RemoteComment,
    RemoteStatus,
    SignInNeeded,
    Unreachable,
    Voice,
)
from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.deed import DeedKind
from ceo_desk.domain.errors import BadInput, NotAllowed, OutOfReach, Unknown, WorldSaidNo
from ceo_desk.domain.publication import Delivery, State, Why
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.answering.answers import withdraw_there
from ceo_desk.services.answering.reading import Question
from ceo_desk.storage.locks import SenderLock
from tests.services.conftest import ACTOR, Room
from tests.services.desks import FULL
from tests.services.remote import Fault

LINE = Problem("line", "Your blog does not answer.", "Try again later.")


def comment(room: Room, number: str = "7", **changes: object) -> RemoteComment:
    """A reader's words."""
    made = RemoteComment(number, "1", "", "Ines", "Why so early?", room.watch.at, RemoteStatus.LIVE, author_key="ines")
    return replace(made, **changes)  # type: ignore[arg-type]  # the fields of a comment


def bring(room: Room, *comments: RemoteComment) -> list[str]:
    """The ids of comments that came in."""
    room.service.pages = [Page(tuple(comments))]
    room.desk.reading.fetch(tell=quietly)
    return [item.id for item in room.desk.reading.ask(Question("all")).items]


def rule_of(room: Room, comment_id: str) -> str:
    """The rule that a decision about a comment named."""
    sql = "SELECT rule FROM triage WHERE comment = ?"
    return str(room.desk.database.read().execute(sql, (comment_id,)).fetchone()[0])


def quietly(_: str) -> None:
    """Nobody listens."""


def test_an_answer_goes_out_and_the_comment_is_answered(room: Room) -> None:
    (one,) = bring(room, comment(room))
    assert room.desk.reading.why(room.desk.inbox.find(one)) == (
        "asks you a question",
        "writes to you for the first time",
    )
    room.watch.move(60)
    reply = room.desk.answering.reply(ReplyOrder(one, " Because. ", 0), actor=ACTOR)
    room.desk.sender.drain()
    assert room.now(reply).state is State.LIVE
    item = room.desk.inbox.find(one)
    assert (item.state, item.waiting_since) == (CommentState.ANSWERED, None)
    assert room.desk.reading.why(item) == ()
    assert [each.text for each in room.desk.reading.thread(one)] == ["Why so early?", "Because."]
    assert room.desk.answering.reply(ReplyOrder(one, "Because."), actor=ACTOR).id == reply.id
    other = room.desk.answering.reply(ReplyOrder(one, "And also.", 0), actor=ACTOR)
    assert other.id != reply.id


def test_a_second_answer_while_one_is_on_its_way_is_asked_about(room: Room) -> None:
    (one,) = bring(room, comment(room))
    first = room.desk.answering.reply(ReplyOrder(one, "Yes."), actor=ACTOR)
    assert room.desk.answering.reply(ReplyOrder(one, "Yes."), actor="Jonas").id == first.id
    with pytest.raises(NotAllowed):
        room.desk.answering.reply(ReplyOrder(one, "No."), actor="Jonas")


def test_a_proposal_may_be_replaced_approved_and_refused(room: Room) -> None:
    (one,) = bring(room, comment(room))
    proposed = room.desk.answering.reply(ReplyOrder(one, "Draft.", is_proposal=True), actor="Jonas")
    again = room.desk.answering.reply(ReplyOrder(one, "Better.", is_proposal=True), actor="Jonas")
    assert again.id == proposed.id
    assert room.desk.inbox.find(one).state is CommentState.PROPOSED
    room.desk.publishing.cancel(again.id, actor=ACTOR)
    assert room.desk.inbox.find(one).state is CommentState.WAITING
    third = room.desk.answering.reply(ReplyOrder(one, "Best.", is_proposal=True), actor="Jonas")
    room.desk.publishing.approve(third.id, actor=ACTOR)
    room.watch.move(11)
    room.desk.sender.drain()
    assert room.service.public(third.marker) == ["Best."]


@pytest.mark.parametrize("text", ["", "  \n ", "x" * 2001])
def test_an_answer_has_words_and_fits(empty_room: Room, text: str) -> None:
    room = empty_room
    room.connect(may=replace(FULL, reply_limit=2000))
    (one,) = bring(room, comment(room))
    with pytest.raises(BadInput):
        room.desk.answering.reply(ReplyOrder(one, text), actor=ACTOR)


def test_who_may_not_answer_or_decide_is_told(empty_room: Room) -> None:
    room = empty_room
    room.connect(may=replace(FULL, reply=False, moderate=False))
    (one,) = bring(room, comment(room))
    with pytest.raises(NotAllowed, match="answer comments"):
        room.desk.answering.reply(ReplyOrder(one, "Yes."), actor=ACTOR)
    with pytest.raises(NotAllowed, match="decide"):
        room.desk.answering.moderate((one,), "spam", "", actor=ACTOR)
    room.desk.accounts.remove("remote", actor=ACTOR)
    with pytest.raises(NotAllowed, match="removed"):
        room.desk.answering.reply(ReplyOrder(one, "Yes."), actor=ACTOR)


def test_spam_may_name_a_rule_and_undoing_takes_it_away(room: Room) -> None:
    one, other = bring(room, comment(room, "1"), comment(room, "2"))
    with pytest.raises(NotAllowed, match="rule"):
        room.desk.answering.moderate((one,), "spam", "we disagree", actor=ACTOR)
    room.desk.answering.moderate((one,), "spam", "advertises something", actor=ACTOR)
    room.desk.answering.moderate((other,), "spam", "", actor=ACTOR)
    assert [rule_of(room, each) for each in (one, other)] == ["advertises", ""]
    room.desk.answering.reopen((one,), actor=ACTOR)
    assert (rule_of(room, one), room.desk.inbox.find(one).state) == ("", CommentState.WAITING)


def test_a_decision_waits_until_the_source_hears_it(room: Room) -> None:
    (one,) = bring(room, comment(room))
    room.service.answer = Unreachable(LINE)
    room.desk.answering.moderate((one,), "spam", "", actor=ACTOR)
    assert room.desk.inbox.find(one).state is CommentState.SPAM
    room.desk.sender.drain()
    room.desk.sender.drain()
    assert len(room.service.told) == 1, "not before the next try"
    assert room.desk.sender.next_moment() is not None
    room.service.answer = None
    room.watch.move(60)
    room.desk.sender.drain()
    assert room.service.told == [("7", RemoteStatus.SPAM)] * 2
    room.desk.sender.drain(is_hurried=True)
    assert len(room.service.told) == 2


def test_a_password_that_is_gone_keeps_the_decision(room: Room) -> None:
    (one,) = bring(room, comment(room))
    channel = room.door.channels["remote"]
    room.door.channels["remote"] = SignInNeeded(LINE)
    room.desk.answering.moderate((one,), "trash", "", actor=ACTOR)
    room.desk.sender.drain()
    room.door.channels["remote"] = channel
    room.desk.sender.drain(is_hurried=True)
    assert room.service.told == [("7", RemoteStatus.TRASH)]
    assert room.desk.inbox.find(one).state is CommentState.TRASH


def test_a_decision_that_the_source_refuses_comes_back_with_words(room: Room) -> None:
    (one,) = bring(room, comment(room))
    room.service.answer = Rejected(LINE)
    room.desk.answering.moderate((one,), "spam", "", actor=ACTOR)
    room.desk.sender.drain()
    item = room.desk.inbox.find(one)
    assert (item.state, item.problem) == (CommentState.WAITING, LINE.sentence)


def test_putting_off_ends_by_itself_and_a_past_time_is_refused(room: Room) -> None:
    (one,) = bring(room, comment(room))
    (put_off,) = room.desk.answering.later((one,), room.watch.at + timedelta(hours=1), actor=ACTOR)
    assert put_off.state is CommentState.LATER
    with pytest.raises(BadInput):
        room.desk.answering.later((one,), room.watch.at, actor=ACTOR)
    room.watch.move(3601)
    assert [item.id for item in room.desk.reading.ask(Question()).items] == [one]


def test_an_unknown_comment_among_others_decides_nothing(room: Room) -> None:
    (one,) = bring(room, comment(room))
    desk, tomorrow = room.desk.answering, room.watch.at + timedelta(days=1)
    with pytest.raises(Unknown):
        desk.seen((one, "nobody"), actor=ACTOR)
    with pytest.raises(Unknown):
        desk.moderate((one, "nobody"), "spam", "", actor=ACTOR)
    with pytest.raises(Unknown):
        desk.later((one, "nobody"), tomorrow, actor=ACTOR)
    with pytest.raises(Unknown):
        desk.assign(one, "nobody", "", actor=ACTOR)
    assert room.desk.inbox.find(one).state is CommentState.WAITING


def test_one_source_that_fails_does_not_stop_the_others(empty_room: Room) -> None:
    room = empty_room
    room.connect("remote")
    room.connect("other")
    room.door.channels["remote"] = SignInNeeded(LINE)
    room.service.pages = [Page((comment(room, voice=Voice.PERSON),), total=1)]
    told: list[str] = []
    brought = room.desk.reading.fetch(tell=told.append)
    assert (brought.new, [account.name for account, _ in brought.problems]) == (1, ["remote"])
    assert told == ["other: 1 of about 1 comments read."]
    by_name = {account.name: account for account in room.desk.accounts.all()}
    assert room.desk.reading.looked_at(by_name["other"]) == room.watch.at
    assert room.desk.reading.looked_at(by_name["remote"]) is None
    assert [item.id for item in room.desk.reading.ask(Question("all", account="other")).items]


def test_a_walk_that_breaks_off_keeps_what_came_and_says_so_where_nothing_came(room: Room) -> None:
    room.service.pages = [Page((comment(room),)), Unreachable(LINE)]
    brought = room.desk.reading.fetch(tell=quietly)
    assert (brought.new, len(brought.problems)) == (1, 1)
    room.service.pages = [Unreachable(LINE)]
    with pytest.raises(OutOfReach):
        room.desk.reading.fetch("remote", tell=quietly)
    room.service.pages = [SignInNeeded(LINE)]
    with pytest.raises(WorldSaidNo):
        room.desk.reading.fetch("remote", tell=quietly)


def test_two_accounts_at_one_source_are_read_once_by_the_one_that_sees_more(empty_room: Room) -> None:
    room = empty_room
    room.connect("remote", may=replace(FULL, moderate=False))
    shared = room.door.channels["remote"]
    assert not isinstance(shared, SignInNeeded)
    room.door.channels["editor"] = type(shared)(room.service, replace(shared.identity, capabilities=FULL))  # type: ignore[attr-defined, call-arg]  # the stand-in's own
    room.desk.accounts.add("wordpress", "editor", "jonas", "secret", "editor", actor=ACTOR)
    room.connect("silent", may=replace(FULL, read_comments=False))
    room.service.pages = [Page((comment(room),))]
    told: list[str] = []
    assert room.desk.reading.fetch(tell=told.append).new == 1
    assert told == ["editor: 1 comments read."]


def test_an_answer_that_was_taken_back_midway_is_looked_for(room: Room) -> None:
    (one,) = bring(room, comment(room))
    reply = room.desk.answering.reply(ReplyOrder(one, "Yes.", 0), actor=ACTOR)
    room.service.faults = [Fault.NONE, Fault.LOST_ANSWER]
    room.desk.sender.drain()
    assert room.desk.publishing.cancel(reply.id, actor=ACTOR).state is State.UNSURE
    room.desk.sender.drain()
    assert room.now(reply).state is State.LIVE
    assert room.desk.inbox.find(one).state is CommentState.ANSWERED


def test_telling_decisions_sends_nothing_else(room: Room) -> None:
    (one,) = bring(room, comment(room))
    post = room.order(room.write())
    room.desk.answering.moderate((one,), "spam", "", actor=ACTOR)
    assert room.desk.sender.tell_decisions()
    assert room.service.told == [("7", RemoteStatus.SPAM)]
    assert room.now(post).state is State.WAITING
    with SenderLock(room.desk.folder.sender_lock).taken():
        assert not room.desk.sender.tell_decisions()


def test_an_answer_in_a_copied_desk_is_asked_about_and_goes_once_it_is_ordered_again(room: Room) -> None:
    (one,) = bring(room, comment(room))
    reply = room.desk.answering.reply(ReplyOrder(one, "Yes.", 0), actor=ACTOR)
    room.desk.outbox.deliver(reply.id, Delivery(State.WAITING, Why.MISSED))  # as a copy of a desk finds it
    room.desk.sender.drain(is_hurried=True)
    assert room.now(reply).why is Why.MISSED
    assert room.desk.answering.reply(ReplyOrder(one, "Yes.", 0), actor=ACTOR).id == reply.id
    room.desk.sender.drain()
    assert room.now(reply).state is State.LIVE


def test_an_answer_that_is_out_is_changed(room: Room) -> None:
    (one,) = bring(room, comment(room))
    room.watch.move(60)
    answer = room.desk.answering.reply(ReplyOrder(one, "Because.", 0), actor=ACTOR)
    with pytest.raises(NotAllowed, match="that is out"):
        room.desk.answering.change(answer.id, "Since.", actor=ACTOR)
    room.desk.sender.drain()
    room.watch.move(60)
    assert room.desk.answering.change(answer.id, " Because. ", actor=ACTOR).state is State.LIVE
    with pytest.raises(BadInput):
        room.desk.answering.change(answer.id, "  ", actor=ACTOR)
    held = room.desk.answering.change(answer.id, "Since the sun is up.", actor=ACTOR)
    assert (held.id, held.state) == (answer.id, State.HELD)
    assert room.desk.inbox.find(one).state is CommentState.ANSWERED
    assert room.desk.publishing.cancel(held.id, actor=ACTOR).state is State.LIVE
    room.desk.answering.change(answer.id, "Since the sun is up.", 0, actor=ACTOR)
    room.desk.sender.drain()
    assert room.now(answer).state is State.LIVE
    assert [each.text for each in room.desk.reading.thread(one)] == ["Why so early?", "Since the sun is up."]
    (own,) = [each for each in room.desk.reading.thread(one) if each.is_own]
    assert room.desk.outbox.replies_among((one, own.id)) == {own.id: answer.id}
    changed = [deed for deed in room.desk.own_words.history.of(one) if deed.kind is DeedKind.REWORDED]
    assert [(deed.before, deed.words) for deed in changed][-1] == ("Because.", "Since the sun is up.")
    assert not room.desk.upkeep.examine(rebuild=True)
    assert room.now(answer).state is State.LIVE


def test_an_answer_that_is_out_is_taken_back(room: Room) -> None:
    (one,) = bring(room, comment(room))
    room.watch.move(60)
    answer = room.desk.answering.reply(ReplyOrder(one, "Because.", 0), actor=ACTOR)
    room.desk.sender.drain()
    assert room.desk.publishing.withdraw(answer.id, actor=ACTOR).state is State.WITHDRAWN
    assert room.service.told[-1] == (answer_id(room), RemoteStatus.TRASH)
    assert room.desk.inbox.find(one).state is CommentState.WAITING
    assert room.desk.answering.reply(ReplyOrder(one, "Because.", 0), actor=ACTOR).id != answer.id


def test_a_place_that_cant_take_an_answer_back_says_so(room: Room) -> None:
    (one,) = bring(room, comment(room))
    answer = room.desk.answering.reply(ReplyOrder(one, "Because.", 0), actor=ACTOR)
    signed_out = SignInNeeded(LINE)
    assert withdraw_there(signed_out, answer) is signed_out
    with pytest.raises(NotAllowed, match="can't take answers back"):
        withdraw_there(cast("Channel", object()), answer)
    with pytest.raises(NotAllowed, match="Only what is out"):
        room.desk.publishing.withdraw(answer.id, actor=ACTOR)


def answer_id(room: Room) -> str:
    """The answer's name at the service."""
    return next(number for number, post in room.service.posts.items() if post.content == "Because.")
