"""What a place held or called spam and this desk let stand is counted from the record."""

from datetime import timedelta

from ceo_desk.domain.channel import RemoteStatus
from ceo_desk.services.results import Period
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room
from tests.storage.inbox.test_inbox import statements


def rescued(room: Room) -> int:
    return room.desk.results.rescued(Period())


def one(room: Room, status: RemoteStatus) -> tuple[str]:
    (found,) = bring(room, comment(room, "1", status=status))
    return (found,)


def test_a_held_one_that_is_approved_is_rescued_until_that_is_undone(room: Room) -> None:
    held = one(room, RemoteStatus.HELD)
    assert rescued(room) == 0
    room.desk.answering.moderate(held, "approve", "", actor=ACTOR)
    assert rescued(room) == 1
    room.desk.answering.moderate(held, "hold", "", actor=ACTOR)
    assert rescued(room) == 0
    room.desk.answering.moderate(held, "approve", "", actor=ACTOR)
    assert rescued(room) == 1, "one comment, however often"


def test_what_the_place_called_spam_is_rescued_by_waiting_again(room: Room) -> None:
    room.desk.answering.reopen(one(room, RemoteStatus.SPAM), actor=ACTOR)
    assert rescued(room) == 1
    today = room.desk.results.today()
    assert room.desk.results.rescued(Period(last=today - timedelta(days=1))) == 0


def test_what_this_desk_took_away_itself_is_no_rescue(room: Room) -> None:
    ours = one(room, RemoteStatus.LIVE)
    room.desk.answering.moderate(ours, "spam", "advertises", actor=ACTOR)
    room.desk.answering.reopen(ours, actor=ACTOR)
    room.desk.answering.moderate(ours, "hide", "insults", actor=ACTOR)
    room.desk.answering.moderate(ours, "approve", "", actor=ACTOR)
    assert rescued(room) == 0


def test_counting_reads_no_record_from_end_to_end(room: Room) -> None:
    reader = room.desk.database.read()
    for sql in statements(room.desk.database, lambda: rescued(room)):
        plan = [row["detail"] for row in reader.execute(f"EXPLAIN QUERY PLAN {sql}")]
        assert not any(step.startswith("SCAN") and "INDEX" not in step for step in plan), plan
