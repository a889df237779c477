from dataclasses import replace
from datetime import timedelta

import pytest

from ceo_desk.domain.channel import Problem, Published, Rejected, SignInNeeded
from ceo_desk.domain.errors import BadInput, NotAllowed
from ceo_desk.domain.publication import State, Why
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from tests.services.conftest import ACTOR, Room
from tests.services.desks import FULL
from tests.services.remote import Fault, Killed


def quietly(_: str) -> None:
    """Nobody listens."""


def test_the_take_back_comes_first_and_then_it_goes_out(room: Room) -> None:
    one = room.order(room.write(), hold=10)
    assert one.state is State.HELD
    room.watch.move(9)
    room.desk.sender.drain(is_hurried=True)
    assert room.now(one).state is State.HELD
    room.watch.move(1)
    room.desk.sender.drain()
    live = room.now(one)
    assert (live.state, live.problem) == (State.LIVE, None)
    assert room.service.public(one.marker) == ["<p>A sentence.</p>"]


def test_waiting_for_the_end_waits_through_the_take_back_and_stops_when_it_is_out(room: Room) -> None:
    one = room.order(room.write(), hold=10)
    room.desk.sender.drain_until(60, lambda: room.now(one).state is State.LIVE, tell=quietly)
    assert room.now(one).state is State.LIVE


def test_waiting_ends_at_once_where_only_a_person_can_move_it(room: Room) -> None:
    room.door.channels["remote"] = SignInNeeded(Problem("revoked", "No.", "Give a new password."))
    one = room.order(room.write())
    began = room.watch.at
    room.desk.sender.drain_until(100, lambda: False, tell=quietly)
    assert room.watch.at - began < timedelta(seconds=2)
    assert room.now(one).why is Why.SIGN_IN


def test_offline_keeps_the_order_and_makes_one_call_only(room: Room) -> None:
    first, second, third = (room.order(room.write(title=title)) for title in ("1", "2", "3"))
    room.service.is_offline = True
    room.desk.sender.drain()
    assert {room.now(one).why for one in (first, second, third)} == {Why.OFFLINE}
    assert [delivery.attempts for one in (first, second, third) if (delivery := room.now(one).delivery)] == [1, 0, 0]
    room.service.is_offline = False
    room.desk.sender.drain(is_hurried=True)
    ids = [int(room.now(one).remote_id) for one in (first, second, third)]
    assert ids == sorted(ids)


def test_what_comes_later_does_not_overtake_what_waits_for_the_network(room: Room) -> None:
    room.service.is_offline = True
    first = room.order(room.write(title="1"))
    room.desk.sender.drain()
    room.service.is_offline = False
    second = room.order(room.write(title="2"))
    room.desk.sender.drain()
    assert room.now(second).state is State.WAITING
    room.watch.move(30)
    room.desk.sender.drain()
    assert int(room.now(first).remote_id) < int(room.now(second).remote_id)


def test_an_hour_is_kept_by_the_desk_and_a_missed_one_is_asked_about(room: Room) -> None:
    at = room.watch.at + timedelta(hours=2)
    kept, missed = room.order(room.write("1"), at=at), room.order(room.write("2"), at=at + timedelta(hours=1))
    room.desk.sender.drain(is_hurried=True)
    assert {room.now(kept).why, room.now(missed).why} == {Why.HOUR}
    room.watch.at = at + timedelta(minutes=3)
    room.desk.sender.drain()
    assert room.now(kept).state is State.LIVE
    room.watch.at = at + timedelta(hours=4)
    room.desk.sender.drain(is_hurried=True)
    asked = room.now(missed)
    assert asked.why is Why.MISSED
    assert asked.problem is not None
    assert "Should it still go?" in asked.problem.sentence
    again = room.order(asked.draft)
    assert again.id == missed.id
    room.desk.sender.drain()
    assert room.now(missed).state is State.LIVE


def test_an_hour_that_is_past_is_refused(room: Room) -> None:
    with pytest.raises(BadInput):
        room.order(room.write(), at=room.watch.at)


def test_killed_in_the_middle_it_goes_on_where_repeating_is_harmless(room: Room) -> None:
    one = room.order(room.write())
    for faults in ([Fault.KILLED_AFTER], [Fault.KILLED_AFTER]):
        room.service.faults = faults
        with pytest.raises(Killed):
            room.desk.sender.drain(is_hurried=True)
        room.start_again()
        assert room.now(one).state is State.SENDING
        room.watch.move(60)
    room.desk.sender.drain(is_hurried=True)
    assert room.now(one).state is State.LIVE
    assert len(room.service.posts) == 1


def test_killed_in_the_middle_it_is_unsure_where_repeating_is_not(empty_room: Room) -> None:
    room = empty_room
    room.connect(is_repeatable=False)
    one = room.order(room.write())
    room.service.faults = [Fault.KILLED_AFTER]
    with pytest.raises(Killed):
        room.desk.sender.drain()
    room.start_again()
    for _ in range(3):
        room.watch.move(4000)
        room.desk.sender.drain(is_hurried=True)
    assert room.now(one).state is State.UNSURE
    assert len(room.service.posts) == 1
    with pytest.raises(NotAllowed):
        room.desk.publishing.withdraw(one.id, actor=ACTOR)
    settled = room.desk.publishing.settle_found(one.id, "https://remote.example/1", actor=ACTOR)
    assert (settled.state, settled.url) == (State.LIVE, "https://remote.example/1")
    with pytest.raises(NotAllowed):
        room.desk.publishing.settle_missing(one.id, actor=ACTOR)
    room.desk.writing.edit(one.draft, Changes(body="Other words."), actor=ACTOR)
    with pytest.raises(NotAllowed) as refused:
        room.order(one.draft)
    assert "https://remote.example/1" in refused.value.next_step
    with pytest.raises(NotAllowed):
        room.desk.publishing.withdraw(one.id, actor=ACTOR)


def test_what_the_person_says_is_not_there_goes_out_again(empty_room: Room) -> None:
    room = empty_room
    room.connect(is_repeatable=False)
    one = room.order(room.write())
    room.service.faults = [Fault.LOST_CALL]
    room.desk.sender.drain()
    assert room.now(one).state is State.UNSURE
    room.desk.publishing.settle_missing(one.id, actor=ACTOR)
    room.desk.sender.drain()
    assert room.now(one).state is State.LIVE


def test_only_one_process_sends(room: Room) -> None:
    one = room.order(room.write())
    from ceo_desk.storage.locks import SenderLock

    with SenderLock(room.desk.folder.sender_lock).taken() as is_ours:
        assert is_ours
        assert room.desk.sender.drain() is None
        told: list[str] = []
        room.desk.sender.drain_until(3, lambda: False, tell=told.append)
        assert told
    assert room.now(one).state is State.WAITING


def test_a_refusal_comes_back_in_words_and_may_be_ordered_again(room: Room) -> None:
    channel = room.door.channels["remote"]

    class Refusing(type(channel)):  # type: ignore[misc]  # the stand-in's own class, one answer changed
        def publish(self, *_: object) -> Rejected:
            return Rejected(Problem("closed", "Your blog is closed today.", "Try tomorrow."))

    assert not isinstance(channel, SignInNeeded)
    room.door.channels["remote"] = Refusing(room.service, channel.check())
    one = room.order(room.write())
    room.desk.sender.drain()
    refused = room.now(one)
    assert refused.state is State.REFUSED
    assert refused.problem is not None
    assert refused.problem.sentence == "Your blog is closed today."
    room.door.channels["remote"] = channel
    assert room.order(one.draft).id == one.id
    room.desk.sender.drain()
    assert room.now(one).state is State.LIVE


def test_a_picture_that_is_gone_is_a_refusal_and_not_a_crash(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    one = room.order(room.write())
    with room.desk.database.read() as reading:
        (hashed,) = reading.execute("SELECT package FROM publications WHERE id = ?", (one.id,)).fetchone()
    room.desk.database.write(
        lambda connection: connection.execute("UPDATE bodies SET sha256 = 'x' WHERE hash = ?", (hashed,)).rowcount
    )
    room.desk.sender.drain()
    refused = room.now(one)
    assert refused.state is State.REFUSED
    assert refused.problem is not None
    assert refused.problem.reason == "damaged"


def test_an_update_replaces_and_an_equal_order_changes_nothing(room: Room) -> None:
    draft = room.write("First.")
    one = room.order(draft)
    room.desk.sender.drain()
    assert room.order(draft).state is State.LIVE
    room.desk.writing.edit(draft, Changes(body="Second."), actor=ACTOR)
    update = room.order(draft)
    assert (update.id, update.state) == (one.id, State.WAITING)
    assert room.desk.publishing.cancel(update.id, actor=ACTOR).state is State.LIVE
    assert room.service.public(one.marker) == ["<p>First.</p>"]
    room.order(draft)
    room.desk.sender.drain()
    assert room.service.public(one.marker) == ["<p>Second.</p>"]


def test_a_site_that_keeps_the_hour_gets_it_at_once_and_the_desk_follows(empty_room: Room) -> None:
    room = empty_room
    room.connect(may=replace(FULL, schedule=True))
    channel = room.door.channels["remote"]
    assert not isinstance(channel, SignInNeeded)
    wanted: list[object] = []

    class Scheduling(type(channel)):  # type: ignore[misc]  # the stand-in's own class, with a schedule
        def publish(self, package: object, *_: object) -> Published:
            wanted.append(package.at)  # type: ignore[attr-defined]  # a PostPackage
            return Published("1", "https://remote.example/1", "scheduled" if package.at else "live")  # type: ignore[attr-defined]  # as above

        def look_up(self, *_: object) -> Published:
            is_out = room.watch.at >= at
            return Published("1", "https://remote.example/1", "live" if is_out else "scheduled")

    room.door.channels["remote"] = Scheduling(room.service, channel.check())
    at = room.watch.at + timedelta(hours=5)
    one = room.order(room.write(), at=at)
    room.desk.sender.drain()
    assert (room.now(one).state, wanted) == (State.SCHEDULED, [at])
    stopped = room.desk.publishing.pause(is_on=True, actor=ACTOR).stopped
    assert [(each.id, each.state, each.why) for each in stopped] == [(one.id, State.WAITING, Why.PAUSE)]
    room.desk.publishing.pause(is_on=False, actor=ACTOR)
    room.desk.sender.drain()
    assert room.now(one).why is Why.RESUMED
    room.order(one.draft, at=at)
    room.desk.sender.drain()
    assert room.now(one).state is State.SCHEDULED
    room.desk.sender.drain(is_hurried=True)
    assert room.now(one).state is State.SCHEDULED
    room.watch.at = at + timedelta(minutes=1)
    room.desk.sender.drain()
    assert room.now(one).state is State.LIVE
    near = room.order(room.write("Soon"), at=room.watch.at + timedelta(seconds=30))
    room.desk.sender.drain()
    assert (room.now(near).state, wanted[-1]) == (State.LIVE, None)


def test_a_paused_site_that_cannot_be_reached_is_listed(empty_room: Room) -> None:
    room = empty_room
    room.connect(may=replace(FULL, schedule=True))
    one = room.order(room.write(), at=room.watch.at + timedelta(hours=5))
    room.desk.outbox.intend(one.id, room.watch.at)
    room.desk.outbox.settle(one.id, Published("1", "u", "scheduled"), at=room.watch.at)
    room.door.channels["remote"] = SignInNeeded(Problem("revoked", "Your blog no longer accepts this desk."))
    paused = room.desk.publishing.pause(is_on=True, actor=ACTOR)
    assert paused.stopped == ()
    assert [(each.id, reason) for each, reason in paused.unreached] == [
        (one.id, "Your blog no longer accepts this desk.")
    ]


def test_a_retry_waits_longer_and_longer(room: Room) -> None:
    one = room.order(room.write())
    waits = []
    for _ in range(3):
        room.service.faults = [Fault.LOST_CALL] * 2
        room.desk.sender.drain(is_hurried=True)
        delivery = room.now(one).delivery
        assert delivery is not None
        assert delivery.not_before is not None
        waits.append(delivery.not_before - room.watch.at)
    assert waits == sorted(waits)
    assert room.desk.sender.next_moment() is not None
    assert room.desk.publishing.order(Order(one.draft, ("remote",)), actor=ACTOR)[0].id == one.id


def test_taking_back_what_may_be_out_already_never_says_cancelled(room: Room) -> None:
    one = room.order(room.write())
    room.service.faults = [Fault.NONE, Fault.LOST_ANSWER]
    room.desk.sender.drain()
    assert room.service.public(one.marker)
    stopped = room.desk.publishing.cancel(one.id, actor=ACTOR)
    assert stopped.state is State.UNSURE
    assert stopped.problem is not None
    assert "may be out" in stopped.problem.sentence
    room.desk.sender.drain(is_hurried=True)
    found = room.now(one)
    assert (found.state, found.url) == (State.LIVE, "https://remote.example/1")
    assert room.desk.publishing.withdraw(one.id, actor=ACTOR).state is State.WITHDRAWN
    assert not room.service.public(one.marker)


def test_taking_back_after_a_broken_line_is_not_sent_again_and_the_person_ends_it(room: Room) -> None:
    one = room.order(room.write())
    room.service.faults = [Fault.NONE, Fault.LOST_CALL]
    room.desk.sender.drain()
    room.desk.publishing.cancel(one.id, actor=ACTOR)
    for _ in range(3):
        room.watch.move(4000)
        room.desk.sender.drain(is_hurried=True)
    assert room.now(one).state is State.UNSURE
    assert room.desk.publishing.cancel(one.id, actor=ACTOR).state is State.CANCELLED
    assert not room.service.public(one.marker)


def test_offline_is_certain_so_a_take_back_is_a_take_back(room: Room) -> None:
    one = room.order(room.write())
    room.service.is_offline = True
    room.desk.sender.drain()
    assert room.desk.publishing.cancel(one.id, actor=ACTOR).state is State.CANCELLED


def test_pressing_send_again_does_not_put_off_what_only_waits_for_an_earlier_call(room: Room) -> None:
    one = room.order(room.write())
    room.service.faults = [Fault.LOST_CALL]
    for _ in range(8):
        room.desk.sender.drain(is_hurried=True)
    delivery = room.now(one).delivery
    assert delivery is not None
    assert delivery.not_before is not None
    assert delivery.not_before - room.watch.at <= timedelta(seconds=6)
    room.desk.sender.drain_until(20, lambda: room.now(one).state is State.LIVE, tell=quietly)
    assert room.now(one).state is State.LIVE
