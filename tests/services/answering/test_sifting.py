"""What places held or called spam is looked through: some is rescued, and nothing is asked about twice."""

from datetime import timedelta

import pytest

from ceo_desk.domain.channel import RemoteStatus
from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.deed import DeedKind
from ceo_desk.services.answering.sifting import LOOK_BACK
from ceo_desk.services.results import Period
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room
from tests.storage.inbox.test_inbox import statements


def two(room: Room) -> tuple[str, ...]:
    """One that is held and one that is called spam."""
    bring(room, comment(room, "1", status=RemoteStatus.HELD), comment(room, "2", status=RemoteStatus.SPAM))
    found = {one.remote_id: one.id for one in room.desk.sifting.items()}
    return found["1"], found["2"]


def left(room: Room) -> list[str]:
    return [one.id for one in room.desk.sifting.items()]


def state(room: Room, comment_id: str) -> CommentState:
    return room.desk.inbox.find(comment_id).state


def test_nothing_is_asked_where_nothing_was_taken_away(room: Room) -> None:
    bring(room, comment(room, "1"))
    assert room.desk.sifting.waiting() is None
    assert room.desk.sifting.items() == ()


def test_held_comes_before_spam_and_both_are_counted(room: Room) -> None:
    held, spam = two(room)
    waiting = room.desk.sifting.waiting()
    assert waiting is not None
    assert (waiting.count, waiting.newest.id, waiting.place) == (2, held, "Remote")
    assert left(room) == [held, spam]


@pytest.mark.parametrize("number", [0, 1])
def test_a_rescued_one_waits_like_any_other_until_that_is_undone(room: Room, number: int) -> None:
    one = two(room)[number]
    was = state(room, one)
    room.desk.sifting.rescue(one, actor=ACTOR)
    assert state(room, one) is CommentState.WAITING
    assert room.desk.results.rescued(Period()) == 1
    assert one not in left(room)
    room.desk.sifting.undo(one, was, actor=ACTOR)
    assert state(room, one) is was
    assert room.desk.results.rescued(Period()) == 0


@pytest.mark.parametrize("number", [0, 1])
def test_what_stays_is_not_asked_about_again_unless_its_state_changes(room: Room, number: int) -> None:
    one = two(room)[number]
    was = state(room, one)
    room.desk.sifting.leave(one, actor=ACTOR)
    assert state(room, one) is was
    assert one not in left(room)
    assert [deed.kind for deed in room.desk.own_words.history.of(one)] == [DeedKind.SIFTED]
    assert not room.desk.upkeep.examine(rebuild=True)
    assert one not in left(room)

    room.desk.sifting.undo(one, was, actor=ACTOR)
    assert one in left(room), "it is asked about again"
    room.desk.sifting.leave(one, actor=ACTOR)
    other = RemoteStatus.SPAM if was is CommentState.HELD else RemoteStatus.HELD
    bring(room, comment(room, str(number + 1), status=other))
    assert one in left(room), "its place thinks otherwise now"


def test_marking_as_spam_names_the_rule_and_is_not_asked_about(room: Room) -> None:
    held, spam = two(room)
    room.desk.sifting.mark(held, actor=ACTOR)
    assert state(room, held) is CommentState.SPAM
    assert left(room) == [spam]
    (entry,) = room.desk.record.entries(f"comment:{held}")
    assert '"rule":"advertises"' in entry.value.replace(" ", "")


def test_what_this_desk_took_away_and_what_is_old_is_not_asked_about(room: Room) -> None:
    (ours,) = bring(room, comment(room, "1"))
    room.desk.answering.moderate((ours,), "hold", "", actor=ACTOR)
    old = comment(room, "2", status=RemoteStatus.SPAM, at=room.desk.clock() - LOOK_BACK - timedelta(days=1))
    bring(room, old)
    assert left(room) == []


def test_looking_reads_no_table_from_end_to_end(room: Room) -> None:
    two(room)
    reader = room.desk.database.read()
    for sql in statements(room.desk.database, lambda: room.desk.sifting.waiting()):
        plan = [row["detail"] for row in reader.execute(f"EXPLAIN QUERY PLAN {sql}")]
        assert not any(step.startswith("SCAN c ") or "SCAN comments" in step for step in plan), plan
