"""Words under embargo are looked for once more when a post is to leave, and in what sites hold for their hours."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ceo_desk.domain.channel import (
    ChangeOutcome,
    Done,
    Ledger,
    PictureSource,
    PostPackage,
    Problem,
    Published,
    PublishOutcome,
    Rejected,
)
from ceo_desk.domain.embargo import Embargo
from ceo_desk.domain.errors import NotAllowed, WorldSaidNo
from ceo_desk.domain.publication import State, Why
from ceo_desk.services.answering.today import Need
from ceo_desk.services.writing.shelf import ShelfState
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.outbox.outbox_rows import Publication
from tests.services.conftest import ACTOR, Room
from tests.services.desks import FULL, identity
from tests.services.remote import Fault, Killed, Repeatable

SALE = "We sell *Fern* Lodge."
STOP = Embargo("Fern Lodge", stops=True)


def stopped(room: Room, one: Publication) -> Publication:
    """It waits for a person, and nothing of it is out."""
    now = room.now(one)
    assert (now.state, now.why) == (State.WAITING, Why.EMBARGO)
    assert now.problem is not None
    assert (now.problem.reason, now.problem.detail) == ("embargo", "“Fern Lodge”")
    assert room.service.public(one.marker) == []
    return now


def test_words_that_came_on_the_list_since_stop_it_at_the_last_moment(room: Room) -> None:
    one = room.order(room.write(SALE), hold=10)
    other = room.order(room.write("We keep it."), hold=10)
    room.desk.embargoing.keep(STOP)
    room.watch.move(11)
    room.desk.sender.drain()
    stopped(room, one)
    assert room.now(other).state is State.LIVE
    assert room.desk.sender.next_moment() is None
    (asks,) = room.desk.today.look(actor=ACTOR, face="leader").attention
    assert asks.need is Need.EMBARGO
    states = {post.id: post.state for post in room.desk.shelf.posts(actor=ACTOR)}
    assert states[one.draft] is ShelfState.EMBARGO


def test_it_never_leaves_by_itself_but_after_another_order(room: Room) -> None:
    draft = room.write(SALE)
    one = room.order(draft)
    room.desk.embargoing.keep(STOP)
    room.desk.sender.drain()
    stopped(room, one)
    with pytest.raises(NotAllowed):
        room.order(draft)
    room.desk.embargoing.remove("Fern Lodge")
    room.watch.move(86400)
    room.desk.sender.drain(is_hurried=True)
    stopped(room, one)
    assert room.order(draft).id == one.id
    room.desk.sender.drain()
    assert room.now(one).state is State.LIVE


def test_it_goes_with_other_words_or_is_taken_back(room: Room) -> None:
    first, second = room.write(SALE), room.write(SALE)
    one, two = room.order(first), room.order(second)
    room.desk.embargoing.keep(STOP)
    room.desk.sender.drain()
    room.desk.writing.edit(first, Changes(body="We sell a house."), actor=ACTOR)
    room.order(first)
    room.desk.sender.drain()
    assert room.now(one).state is State.LIVE
    assert room.desk.publishing.cancel(two.id, actor=ACTOR).state is State.CANCELLED


def test_what_waits_for_its_hour_is_looked_at_with_the_day_of_that_hour(room: Room) -> None:
    early, late = (room.watch.at + timedelta(days=days) for days in (1, 3))
    one, two = room.order(room.write(SALE), at=early), room.order(room.write(SALE), at=late)
    room.desk.embargoing.keep(replace(STOP, until=date(2026, 11, 26)))
    for at in (early, late):
        room.watch.at = at
        room.desk.sender.drain()
    stopped(room, one)
    assert room.now(two).state is State.LIVE


@pytest.mark.parametrize("fault", [Fault.KILLED_BEFORE, Fault.KILLED_AFTER])
def test_killed_on_the_way_it_is_looked_at_again(room: Room, fault: Fault) -> None:
    one = room.order(room.write(SALE))
    room.service.faults = [fault]
    with pytest.raises(Killed):
        room.desk.sender.drain()
    room.desk.embargoing.keep(STOP)
    room.start_again()
    room.watch.move(60)
    for _ in range(2):
        room.desk.sender.drain(is_hurried=True)
    stopped(room, one)


class Holding(Repeatable):
    """A site that publishes at the hour by itself."""

    def publish(self, package: PostPackage, ledger: Ledger, pictures: PictureSource) -> PublishOutcome:
        del ledger, pictures
        return Published("7", "https://remote.example/7", state="scheduled", at=package.at)

    def unschedule(self, remote_id: str) -> ChangeOutcome:
        del remote_id
        return self.service.answer or Done()


def test_what_a_site_holds_is_named_and_becomes_a_draft_there(empty_room: Room) -> None:
    room = empty_room
    room.connect(may=replace(FULL, schedule=True))
    room.door.channels["remote"] = Holding(room.service, identity(replace(FULL, schedule=True)))
    at = room.watch.at + timedelta(days=1)
    one, other = room.order(room.write(SALE), at=at), room.order(room.write("We keep it."), at=at)
    room.desk.sender.drain()
    assert room.now(one).state is State.SCHEDULED
    assert room.desk.publishing.under_embargo() == ()
    room.desk.embargoing.keep(STOP)
    assert [found.id for found in room.desk.publishing.under_embargo()] == [one.id]

    room.service.answer = Rejected(Problem("no", "No."))
    with pytest.raises(WorldSaidNo):
        room.desk.publishing.hold_back(one.id, actor=ACTOR)
    assert room.now(one).state is State.SCHEDULED
    room.service.answer = None
    stopped(room, room.desk.publishing.hold_back(one.id, actor=ACTOR))
    assert room.desk.publishing.under_embargo() == ()
    with pytest.raises(NotAllowed):
        room.desk.publishing.hold_back(one.id, actor=ACTOR)
    assert room.now(other).state is State.SCHEDULED
    assert not room.desk.upkeep.examine(rebuild=True)
