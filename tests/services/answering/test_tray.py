"""Whom the tray shows first: by the weight of the reasons, and the blogs in turns."""

from datetime import UTC, datetime, timedelta

import pytest

from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.tray import Reason
from ceo_desk.services.answering import tray
from ceo_desk.services.answering.today_facts import WaitingPerson
from ceo_desk.services.answering.tray import in_turns
from ceo_desk.storage.inbox.inbox import InboxItem
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room

START = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def waits(source: str, author: str) -> WaitingPerson:
    item = InboxItem(author, source, "", "", "", "", author, "", START, START, CommentState.WAITING)
    return WaitingPerson(item, ())


def test_a_loud_blog_does_not_push_a_quiet_one_out_and_rank_comes_before_turns() -> None:
    loud = [waits("loud", f"loud {number}") for number in range(9)]
    quiet = [waits("quiet", "quiet 1"), waits("quiet", "quiet 2"), waits("third", "first of all")]
    placed = in_turns([*loud, *quiet], lambda one: 0 if one.comment.author == "first of all" else 1)
    names = [one.comment.author for one in placed]
    assert names[:6] == ["first of all", "loud 0", "quiet 1", "loud 1", "quiet 2", "loud 2"]
    assert len(names) == 12


def test_a_fresh_critic_is_seen_behind_a_long_line(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tray, "LOOKED_THROUGH", 3)
    monkeypatch.setattr(tray, "NEWEST", 2)
    made = [
        comment(room, str(number), text="We were there in May.", author=f"old {number}", at=_hours(room, 20 - number))
        for number in range(6)
    ]
    bring(room, *made, comment(room, "9", text="I disagree with all of it.", author="critic", at=_hours(room, 1)))
    people = room.desk.today.look(actor=ACTOR, face="leader").people
    assert [one.comment.author for one in people] == ["critic", "old 0", "old 1", "old 2", "old 5"]
    assert people[0].reasons[0] == (Reason.CRITICAL, "")


def test_who_needs_the_leaders_own_words_comes_before_whom_anybody_can_answer(room: Room) -> None:
    said = {
        "opening": "Is there a car park by the hotel, and what does it cost?",
        "thanks": "Thank you for this!",
        "personal": "My father worked in this house for thirty years. He died in March.",
        "idea": "I suggest that you open the library at night.",
        "why": "Why was the night shift cut?",
    }
    bring(room, *[comment(room, name, text=text, author=name, at=_hours(room, 5)) for name, text in said.items()])
    leaders = [one.comment.author for one in room.desk.today.look(actor=ACTOR, face="leader").people]
    assert set(leaders[:3]) == {"personal", "idea", "why"}
    assert leaders[-1] == "thanks"
    assistants = [one.comment.author for one in room.desk.today.look(actor=ACTOR, face="assistant").people]
    assert assistants.index("opening") < assistants.index("idea"), "who can answer both takes the question first"


def _hours(room: Room, hours: int) -> datetime:
    return room.watch.at - timedelta(hours=hours)
