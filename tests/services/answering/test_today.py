"""The first screen's facts on a real desk."""

import sqlite3
import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from ceo_desk.domain.channel import (
    ChangedElsewhere,
    Page,
    Problem,
    Published,
    Rejected,
    RemoteStatus,
    SignInNeeded,
    Unreachable,
    Voice,
)
from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.errors import OutOfReach
from ceo_desk.domain.publication import Delivery, State, Why
from ceo_desk.domain.tray import Reason
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.answering.today import Need, TodayFacts
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from tests.services.answering.test_answering import LINE, bring, comment, quietly
from tests.services.conftest import ACTOR, Room
from tests.services.remote import Fault

SAID = {
    "thanks": "Thank you for this.",
    "plain": "We were there in May.",
    "first": "Good morning from the boiler room.",
    "idea": "What if you asked the guests",
    "rule": "Click here for free spins http://luckybay.example",
    "question": "When does it open?",
    "critic": "I think you are wrong about the ferry.",
    "old critic": "I disagree with every word.",
}


def crowd(room: Room) -> dict[str, str]:
    """One comment of each kind, one hour apart, the most telling ones newest; name → id."""
    made = []
    for hours, (name, text) in enumerate(SAID.items()):
        key = "new" if name == "first" else "known"
        at = room.watch.at - timedelta(hours=20 - hours) if name != "old critic" else room.watch.at - timedelta(days=2)
        made.append(comment(room, str(hours), text=text, author=name, author_key=key, at=at))
    earlier = comment(room, "99", text="Long ago.", author_key="known", at=room.watch.at - timedelta(days=30))
    room.desk.people.add("Clara", "leader", actor=ACTOR, at=room.watch.at)
    room.desk.people.add("Jonas", "assistant", actor=ACTOR, at=room.watch.at)
    bring(room, *made, earlier)
    return {item.author: item.id for item in room.desk.inbox.page(tuple(CommentState), None, None, None, 50).items}


def look(room: Room, face: str = "leader", actor: str = ACTOR) -> TodayFacts:
    return room.desk.today.look(actor=actor, face=face)


def names(facts: TodayFacts) -> list[str]:
    return [person.comment.author for person in facts.people]


def test_an_empty_desk_needs_nobody(room: Room) -> None:
    facts = look(room)
    assert (facts.people, facts.waiting_total, facts.needs_me_total, facts.writing) == ((), 0, 0, None)
    assert (facts.going_out, facts.attention, facts.troubles, facts.your_word) == ((), (), (), ())
    assert (facts.looked_at, facts.heard_last_week) == (None, 0)
    assert (facts.done.longest_hours, facts.done.kind) == (None, None)


def test_the_pressing_come_first_and_seven_at_most(room: Room) -> None:
    crowd(room)
    facts = look(room)
    assert names(facts) == ["old critic", "critic", "question", "idea", "first", "plain", "rule"]
    assert (facts.waiting_total, facts.needs_me_total) == (8, 8)
    assert facts.people[0].reasons == ((Reason.CRITICAL, ""), (Reason.LONG_WAIT, "2"))
    assert facts.people[6].reasons == ((Reason.MAY_BREAK_RULE, "advertises"),), "no matter of the leader's"
    theirs = ["old critic", "critic", "question", "rule", "idea", "first", "plain"]
    assert names(look(room, "assistant", "Jonas")) == theirs


def test_what_was_given_comes_before_proposals_and_these_before_the_rest(room: Room) -> None:
    known = crowd(room)
    answering = room.desk.answering
    answering.assign(known["thanks"], "Clara", "An old friend of yours.", actor="Jonas")
    answering.assign(known["plain"], "Jonas", "", actor=ACTOR)
    for name, text in (("question", "On Monday."), ("first", "Good morning.")):
        answering.reply(ReplyOrder(known[name], text, is_proposal=True), actor="Jonas")
    facts = look(room)
    assert names(facts) == ["thanks", "first", "question", "old critic", "critic", "idea", "rule"]
    given, proposed = facts.people[0], facts.people[1]
    assert given.reasons[0] == (Reason.GIVEN, "An old friend of yours.")
    assert proposed.reasons[0] == (Reason.YOUR_WORD, "Jonas")
    assert proposed.proposal is not None
    assert (proposed.proposed_text, proposed.proposal.state) == ("Good morning.", State.PROPOSED)
    assert (facts.waiting_total, facts.needs_me_total) == (6, 7), "one is in other hands"
    theirs = look(room, "assistant", "Jonas")
    assert names(theirs) == ["plain", "old critic", "critic", "rule", "idea"]
    assert (theirs.waiting_total, theirs.needs_me_total) == (6, 6)


def test_who_has_an_answer_on_its_way_or_is_in_other_hands_needs_nobody_now(room: Room) -> None:
    ids = crowd(room)
    before = look(room)
    room.desk.answering.reply(ReplyOrder(ids["critic"], "You are right."), actor="Clara")
    room.desk.answering.assign(ids["question"], "Jonas", "Do you know?", actor="Clara")

    leader, assistant = look(room, actor="Clara"), look(room, "assistant", actor="Jonas")

    assert {"critic", "question"}.isdisjoint(names(leader))
    assert leader.needs_me_total == before.needs_me_total - 2
    assert leader.waiting_total == before.waiting_total, "both still wait"
    assert "critic" not in names(assistant)
    assert names(assistant)[0] == "question"
    assert assistant.needs_me_total == before.needs_me_total - 1


def test_a_proposal_whose_comment_is_lost_is_passed_over(room: Room) -> None:
    known = crowd(room)
    room.desk.answering.reply(ReplyOrder(known["idea"], "Yes.", is_proposal=True), actor="Jonas")
    room.desk.database.write(lambda connection: connection.execute("DELETE FROM comments WHERE author = 'idea'"))
    assert "idea" not in names(look(room))


def test_posts_that_ask_for_a_word_are_told_to_the_leader_alone(room: Room) -> None:
    draft = room.write(title="Why Fern Lodge closes")
    room.desk.publishing.order(Order(draft, ("remote",), is_proposal=True), actor="Jonas")
    (asked,) = look(room).your_word
    assert (asked.title, asked.publication.draft, asked.publication.proposed_by) == (
        "Why Fern Lodge closes",
        draft,
        "Jonas",
    )
    assert look(room, "assistant", "Jonas").your_word == ()


def test_the_post_in_hand_is_the_last_one_that_is_not_out_as_it_stands(room: Room) -> None:
    first = room.write(title="First")
    room.watch.move(60)
    second = room.write(title="Second")
    assert look(room).writing is not None
    room.watch.move(60)
    room.order(second)
    room.desk.sender.drain()
    writing = look(room).writing
    assert writing is not None
    assert (writing.id, writing.title, writing.opening.strip()) == (first, "First", "A sentence.")
    room.watch.move(60)
    room.desk.writing.edit(second, Changes(body="Another sentence."), actor=ACTOR)
    writing = look(room).writing
    assert writing is not None
    assert writing.id == second
    room.desk.writing.trash(second, actor=ACTOR)
    room.desk.writing.trash(first, actor=ACTOR)
    assert look(room).writing is None


def test_a_post_that_has_a_title_and_no_words_yet_is_in_hand(room: Room) -> None:
    draft = room.write(body="", title="Apple trees")
    writing = look(room).writing
    assert writing is not None
    assert (writing.id, writing.title, writing.opening) == (draft, "Apple trees", "")


def test_what_goes_out_when_is_told_in_order(room: Room) -> None:
    (one,) = bring(room, comment(room))
    tomorrow, tonight = room.watch.at + timedelta(days=1), room.watch.at + timedelta(hours=10)
    room.order(room.write(title="Tomorrow"), at=tomorrow)
    scheduled = room.order(room.write(title="Tonight"), at=tonight)
    room.desk.answering.reply(ReplyOrder(one, "Because."), actor=ACTOR)
    room.service.is_offline = True
    room.desk.sender.drain()
    going = look(room).going_out
    assert [(each.title, each.person, each.due, each.why) for each in going] == [
        ("", "Ines", None, Why.TURN),
        ("Tonight", "", tonight, Why.HOUR),
        ("Tomorrow", "", tomorrow, Why.HOUR),
    ]
    assert going[0].publication.state is State.HELD
    assert going[1].account.name == "remote"
    room.watch.move(11)
    room.desk.sender.drain()
    assert look(room).going_out[0].why is Why.OFFLINE
    on_the_site = Published("5", "https://remote.example/5", "scheduled")
    room.desk.outbox.settle(scheduled.id, on_the_site, at=room.watch.at)
    on_site = look(room).going_out[1]
    assert (on_site.title, on_site.publication.state, on_site.why) == ("Tonight", State.SCHEDULED, None)


def test_what_needs_a_person_is_told_unsure_first(room: Room) -> None:
    (one,) = bring(room, comment(room))
    room.connect("shot", is_repeatable=False)
    room.service.pages = []
    said = Problem("closed", "Comments on this post were closed.")
    outbox, at = room.desk.outbox, room.watch.at
    missed, refused, changed = (room.order(room.write(title=title)) for title in ("Missed", "Refused", "Changed"))
    reply = room.desk.answering.reply(ReplyOrder(one, "Because.", 0), actor=ACTOR)
    unsure = room.order(room.write(title="Unsure"), to="shot")
    room.service.faults = [Fault.LOST_ANSWER]
    outbox.deliver(missed.id, Delivery(State.WAITING, Why.MISSED))
    for publication, outcome in ((refused, Rejected(said)), (changed, ChangedElsewhere(LINE, "T", "Text", "f"))):
        outbox.intend(publication.id, at)
        outbox.settle(publication.id, outcome, at=at)
    room.door.channels["remote"] = SignInNeeded(LINE)
    room.desk.sender.drain()
    told = look(room)
    assert [(each.need, each.outgoing.title or each.outgoing.person) for each in told.attention] == [
        (Need.UNSURE, "Unsure"),
        (Need.MISSED, "Missed"),
        (Need.REFUSED, "Refused"),
        (Need.CHANGED, "Changed"),
        (Need.SIGN_IN, "Ines"),
    ]
    assert told.attention[0].outgoing.publication.id == unsure.id
    assert told.attention[0].outgoing.account.channel == "wordpress"
    assert told.attention[2].problem == said
    assert told.attention[4].outgoing.publication.id == reply.id
    assert told.going_out == ()


def test_a_title_that_is_lost_leaves_the_rest(room: Room) -> None:
    room.order(room.write(title="Lost"), hold=10)
    room.desk.database.write(lambda connection: connection.execute("UPDATE bodies SET sha256 = 'x'"))
    (going,) = look(room).going_out
    assert going.title == ""


def test_accounts_that_could_not_be_read_are_told_with_the_last_good_look(room: Room) -> None:
    room.connect("second")
    room.connect("silent", may=replace(room.desk.accounts.all()[0].capabilities, read_comments=False))
    looked = room.watch.at
    room.desk.reading.fetch("remote", tell=quietly)
    assert look(room).looked_at == looked
    room.watch.move(600)
    room.desk.reading.fetch("second", tell=quietly)
    assert (look(room).looked_at, look(room).troubles) == (looked, ())
    room.service.pages = [Unreachable(LINE)]
    with pytest.raises(OutOfReach):
        room.desk.reading.fetch("remote", tell=quietly)
    (trouble,) = look(room).troubles
    assert (trouble.account.name, trouble.problem, trouble.since) == ("remote", LINE, looked)


def test_when_all_is_done_the_week_is_told_and_a_kind_word(room: Room) -> None:
    at = room.watch.at
    ids = bring(
        room,
        comment(room, "41", author_key="a", at=at - timedelta(hours=5)),
        comment(room, "42", author_key="b", at=at - timedelta(hours=2)),
        comment(room, "43", author_key="b", at=at - timedelta(hours=1)),
        comment(room, "44", text="Thank you, bot.", voice=Voice.MACHINE, at=at),
        comment(room, "45", text="Thank you. You answered on a Sunday.", author="Rosa", at=at - timedelta(hours=4)),
        comment(room, "46", text="Thanks. But you are wrong.", at=at),
        comment(room, "47", text="Thank you. " * 40, at=at),
        comment(room, "48", text="Thank you, long ago.", at=at - timedelta(days=8)),
    )
    asked = {room.desk.inbox.find(one).remote_id: one for one in ids}
    for number in ("41", "42", "43"):
        room.desk.answering.reply(ReplyOrder(asked[number], "Because.", 0), actor=ACTOR)
    room.desk.sender.drain()
    room.desk.answering.seen(tuple(asked[number] for number in ("45", "46", "47", "48")), actor=ACTOR)
    room.watch.move(1)
    facts = look(room)
    assert (facts.people, facts.needs_me_total, facts.heard_last_week) == ((), 0, 2)
    assert facts.done.longest_hours == 5
    assert facts.done.kind is not None
    assert facts.done.kind.author == "Rosa"
    room.watch.move(8 * 86400)
    assert (look(room).heard_last_week, look(room).done.kind) == (0, None)


def test_comments_that_were_put_off_are_back_in_time_and_any_thread_may_look(room: Room) -> None:
    (one,) = bring(room, comment(room))
    room.desk.answering.later((one,), room.watch.at + timedelta(hours=1), actor=ACTOR)
    assert look(room).people == ()
    room.watch.move(3601)
    found: list[TodayFacts] = []
    thread = threading.Thread(target=lambda: found.append(look(room)))
    thread.start()
    thread.join()
    assert names(found[0]) == ["Ines"]


def test_a_look_walks_through_no_table_of_comments(room: Room) -> None:
    text = "Thank you for number {}."
    many = tuple(comment(room, str(n), text=text.format(n), author_key=str(n % 700)) for n in range(2000))
    room.service.pages = [Page(many)]
    room.desk.reading.fetch(tell=quietly)
    seen: list[str] = []
    reader = room.desk.database.read()
    reader.set_trace_callback(seen.append)
    look(room)
    reader.set_trace_callback(None)
    looked = [sql for sql in seen if "comments" in sql or "publications" in sql]
    assert len(looked) > 8
    for sql in looked:
        assert_no_walk(reader, sql)


def assert_no_walk(reader: sqlite3.Connection, sql: str) -> None:
    for row in reader.execute(f"EXPLAIN QUERY PLAN {sql}"):
        is_drafts = row["detail"].startswith("SCAN w USING INDEX working_by_modified")
        assert not row["detail"].startswith("SCAN") or is_drafts, (row["detail"], sql)


def test_the_assistant_is_told_what_is_held_and_the_newest_of_it(room: Room) -> None:
    room.watch.move(60)
    assert look(room, "assistant").held is None
    bring(room, comment(room, "1", status=RemoteStatus.HELD))
    room.watch.move(60)
    bring(room, comment(room, "2", status=RemoteStatus.HELD))
    held = look(room, "assistant").held
    assert held is not None
    assert (held.count, held.newest.remote_id, held.place) == (2, "2", "Remote")
    shown = look(room).held
    assert shown is not None, "the leader sees it where nobody assists"
    assert shown.count == 2
