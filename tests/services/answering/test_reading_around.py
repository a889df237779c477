"""What stands around a comment: counts, order, the person, the post above."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ceo_desk.domain.channel import Page, RemotePost
from ceo_desk.domain.errors import Unknown
from ceo_desk.domain.tray import Reason
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.answering.reading import Question
from ceo_desk.services.writing.writing import Changes
from tests.services.answering.test_answering import bring, comment, quietly
from tests.services.conftest import ACTOR, Room


def test_counts_follow_what_is_decided(room: Room) -> None:
    room.desk.people.add("Clara", "leader", actor=ACTOR, at=room.watch.at)
    later, given, asked, seen = bring(room, *(comment(room, number) for number in "1234"))
    answering = room.desk.answering
    answering.later((later,), room.watch.at + timedelta(hours=1), actor=ACTOR)
    answering.assign(given, "Clara", "", actor="Jonas")
    answering.reply(ReplyOrder(asked, "Draft.", is_proposal=True), actor="Jonas")
    counts = room.desk.reading.counts()
    assert {state: count for state, count in counts.items() if count} == {
        "waiting": 2,
        "leader": 1,
        "later": 1,
        "proposed": 1,
    }
    answering.seen((seen,), actor=ACTOR)
    room.watch.move(3601)
    assert {state: count for state, count in room.desk.reading.counts().items() if count} == {
        "waiting": 2,
        "leader": 1,
        "seen": 1,
        "proposed": 1,
    }


def test_who_waits_longest_comes_first_where_it_is_asked_for(room: Room) -> None:
    ago = [room.watch.at - timedelta(hours=hours) for hours in (5, 30, 1)]
    bring(room, *(comment(room, str(number), at=at) for number, at in enumerate(ago)))
    question = Question(limit=2, is_oldest_first=True)
    page = room.desk.reading.ask(question)
    assert [item.remote_id for item in page.items] == ["1", "0"]
    assert page.next is not None
    rest = room.desk.reading.ask(replace(question, after=page.next))
    assert ([item.remote_id for item in rest.items], rest.next) == (["2"], None)


def test_the_grounds_are_told_while_a_comment_waits(room: Room) -> None:
    (one,) = bring(room, comment(room, at=room.watch.at - timedelta(days=3)))
    reading = room.desk.reading
    assert reading.grounds(room.desk.inbox.find(one)) == (
        (Reason.QUESTION, ""),
        (Reason.LONG_WAIT, "3"),
        (Reason.FIRST_TIME, ""),
    )
    room.desk.answering.seen((one,), actor=ACTOR)
    assert reading.grounds(room.desk.inbox.find(one)) == ()


def test_the_person_and_the_post_are_told(room: Room) -> None:
    post = room.order(
        room.write("From *March*, breakfast\nis served in the kitchen.\n\nSecond.", "Why breakfast moves")
    )
    room.desk.sender.drain()
    standing = room.now(post)
    room.service.pages = [
        Page(
            (
                comment(room, "8", post=standing.remote_id),
                comment(room, "7", post="old", at=room.watch.at - timedelta(hours=1)),
                comment(room, "6", post="unknown", at=room.watch.at - timedelta(hours=2)),
            ),
            (RemotePost(standing.remote_id, "Why breakfast moves", standing.url), RemotePost("old", "Before", "u")),
        )
    ]
    reading = room.desk.reading
    reading.fetch(tell=quietly)
    ours, old, unknown = (item.id for item in reading.ask(Question("all")).items)
    read = reading.post_of(ours)
    assert (read.title, read.url, read.at) == ("Why breakfast moves", standing.url, standing.live_at)
    assert (read.draft, read.opening) == (post.draft, "From March, breakfast is served in the kitchen. Second.")
    assert (reading.post_of(old).title, reading.post_of(old).draft, reading.post_of(old).opening) == ("Before", "", "")
    assert reading.post_of(unknown).url == ""
    before = reading.person_before(ours)
    assert (before.earlier, [item.id for item in before.items]) == (2, [old, unknown])
    room.desk.writing.edit(post.draft, Changes(body="Another text."), actor=ACTOR)
    room.desk.writing.forget(post.draft, standing.revision, actor=ACTOR)
    assert (reading.post_of(ours).draft, reading.post_of(ours).opening) == (post.draft, "")
    with pytest.raises(Unknown):
        reading.post_of("no")
