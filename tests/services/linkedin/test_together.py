"""A blog post and the post on a network that follows it: after it, and with its address."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ceo_desk.domain.channel import Ledger, PictureSource, PostPackage, PublishOutcome
from ceo_desk.domain.publication import State, Why
from ceo_desk.services.answering.today import Need
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.shelf import ShelfState, shelf_state_of
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.storage.outbox.package_codec import fingerprint_of
from tests.services.conftest import ACTOR, Room
from tests.services.desks import identity
from tests.services.linkedin.test_words import MAY
from tests.services.remote import Fault, OneShot

OWN = "One thought.\n\nWhat would you do?"


class Network(OneShot):
    """It keeps the packages that came."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.service, identity(replace(MAY, is_repeat_harmless=False), "https://net.example/"))
        self.came: list[PostPackage] = []

    def publish(self, package: PostPackage, ledger: Ledger, pictures: PictureSource) -> PublishOutcome:
        self.came.append(package)
        return super().publish(package, ledger, pictures)


@pytest.fixture
def network(room: Room) -> Network:
    net = Network(room)
    room.door.channels["net"] = net
    room.desk.accounts.add("wordpress", "net", "clara", "secret", "net", actor=ACTOR)
    return net


def both(room: Room, own: str = OWN, hours: float = 0) -> tuple[str, Publication, Publication]:
    """Blog and network ordered by one press, the network named first."""
    draft = room.write()
    room.desk.writing.edit(draft, Changes(linkedin=own), actor=ACTOR)
    at = room.watch.at + timedelta(hours=hours) if hours else None
    net, blog = room.desk.publishing.order(Order(draft, ("net", "remote"), at, hold_seconds=0), actor=ACTOR)
    return draft, blog, net


def test_it_follows_the_blog_post_and_shows_its_address(room: Room, network: Network) -> None:
    _, blog, net = both(room)
    room.desk.sender.drain()
    assert (room.now(blog).state, room.now(net).state) == (State.LIVE, State.LIVE)
    (sent,) = network.came
    assert (sent.content, sent.link) == (OWN, room.now(blog).url)


def test_the_approval_names_the_blog_post_and_only_its_address_is_added(room: Room, network: Network) -> None:
    _, blog, net = both(room)
    approved = room.desk.outbox.package(net)
    assert isinstance(approved, PostPackage)
    assert (approved.waits_for, approved.link) == (blog.id, "")
    room.desk.sender.drain()
    (sent,) = network.came
    assert replace(sent, link="") == approved
    assert room.now(net).package_sha256 == fingerprint_of(approved)


def test_it_waits_while_the_blog_can_not_be_reached(room: Room, network: Network) -> None:
    room.service.faults = [Fault.OFFLINE]
    _, blog, net = both(room)
    room.desk.sender.drain()
    assert (room.now(blog).why, room.now(net).why) == (Why.OFFLINE, Why.BLOG)
    assert shelf_state_of(room.now(net)) is ShelfState.ON_ITS_WAY
    moment = room.desk.sender.next_moment()
    assert moment is not None
    assert moment > room.watch.at
    room.desk.sender.drain(is_hurried=False)
    assert not network.came
    room.watch.move(3600)
    room.desk.sender.drain()
    assert room.now(net).state is State.LIVE
    assert len(network.came) == 1


def test_at_its_hour_it_waits_for_the_blog_post_too(room: Room, network: Network) -> None:
    _, blog, net = both(room, hours=2)
    room.desk.sender.drain()
    assert room.now(net).why is Why.HOUR
    room.watch.move(7200)
    room.desk.sender.drain()
    assert (room.now(blog).state, room.now(net).state) == (State.LIVE, State.LIVE)
    assert network.came[0].link == room.now(blog).url


def test_where_the_blog_post_was_taken_back_it_asks(room: Room, network: Network) -> None:
    draft, blog, net = both(room, hours=2)
    room.desk.publishing.cancel(blog.id, actor=ACTOR)
    room.watch.move(7200)
    room.desk.sender.drain()
    asks = room.now(net)
    assert (asks.state, asks.why) == (State.WAITING, Why.ALONE)
    assert shelf_state_of(asks) is ShelfState.ALONE
    assert Need.ALONE in [one.need for one in room.desk.today.look(actor=ACTOR, face="leader").attention]
    room.desk.sender.drain(is_hurried=True)
    assert not network.came
    again = room.order(draft, to="net")
    room.desk.sender.drain()
    assert (again.id, room.now(net).state) == (net.id, State.LIVE)
    assert network.came[0].link == ""


def test_another_word_about_what_waits_for_the_blog_replaces_it(room: Room, network: Network) -> None:
    room.service.faults = [Fault.OFFLINE]
    draft, _, net = both(room)
    room.desk.sender.drain()
    room.desk.writing.edit(draft, Changes(linkedin="Another."), actor=ACTOR)
    assert room.order(draft, to="net").id == net.id
    room.watch.move(3600)
    room.desk.sender.drain()
    assert [one.content for one in network.came] == ["Another."]


def test_a_blog_post_that_is_out_already_is_linked_at_once(room: Room, network: Network) -> None:
    draft = room.write()
    blog = room.order(draft)
    room.desk.sender.drain()
    room.desk.writing.edit(draft, Changes(linkedin=OWN), actor=ACTOR)
    room.order(draft, to="net")
    room.desk.sender.drain()
    assert network.came[0].link == room.now(blog).url


def test_the_whole_post_goes_for_itself(room: Room, network: Network) -> None:
    room.service.faults = [Fault.OFFLINE]
    _, _, net = both(room, own="")
    room.desk.sender.drain()
    assert room.now(net).state is State.LIVE
    assert (network.came[0].content, network.came[0].link) == ("A sentence.", "")


def test_who_sees_it_stays_as_it_was_said(room: Room, network: Network) -> None:
    draft = room.write()
    first = Order(draft, ("net",), room.watch.at + timedelta(hours=1), hold_seconds=0, visibility="connections")
    room.desk.publishing.order(first, actor=ACTOR)
    room.desk.writing.edit(draft, Changes(body="Another sentence."), actor=ACTOR)
    room.order(draft, to="net")
    room.desk.sender.drain()
    assert [(one.content, one.visibility) for one in network.came] == [("Another sentence.", "connections")]


def test_one_that_is_damaged_is_refused_and_the_blog_post_goes(room: Room, network: Network) -> None:
    _, blog, net = both(room)
    with room.desk.database.read() as reading:
        (hashed,) = reading.execute("SELECT package FROM publications WHERE id = ?", (net.id,)).fetchone()
    room.desk.database.write(
        lambda connection: connection.execute("UPDATE bodies SET sha256 = 'x' WHERE hash = ?", (hashed,)).rowcount
    )
    room.desk.sender.drain()
    assert (room.now(blog).state, room.now(net).state) == (State.LIVE, State.REFUSED)
    assert not network.came
