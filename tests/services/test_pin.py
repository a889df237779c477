"""The leader's PIN: set, typed, remembered for a while, and demanded of every approval as the leader."""

import json
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from ceo_desk.domain.deed import DeedKind
from ceo_desk.domain.errors import BadInput, NoSafeKeyring, NotAllowed, PinNeeded, PinRefused, StorageFailed
from ceo_desk.domain.pin import Proof
from ceo_desk.domain.publication import State
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.storage.pins import NAME
from ceo_desk.storage.settings import APPROVAL_PIN
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room
from tests.services.desks import FULL

PIN, OTHER = "28-11!", "1234"
JONAS = "Jonas"


@pytest.fixture
def staffed(room: Room) -> Room:
    """Clara leads, Jonas assists, and a PIN is set."""
    room.desk.people.add(ACTOR, "leader", actor=ACTOR, at=room.watch.at)
    room.desk.people.add(JONAS, "assistant", actor=ACTOR, at=room.watch.at)
    room.desk.pin.set(PIN, actor=ACTOR)
    return room


def proofs(room: Room, publication: str) -> list[str]:
    """What stands behind each approval, as the record says it."""
    entries = room.desk.record.entries(publication)
    return [json.loads(one.value)["proved"] for one in entries if one.verb == "publication.approved"]


def type_wrong(room: Room, times: int) -> PinRefused:
    """What was said of the last of so many wrong PINs."""
    said: list[PinRefused] = []
    for _ in range(times):
        with pytest.raises(PinRefused) as refused:
            room.desk.pin.prove("0000", actor=ACTOR)
        said.append(refused.value)
    return said[-1]


# ---------------------------------------------------------------------- setting it
def test_it_is_set_changed_and_removed_with_the_present_one(room: Room) -> None:
    pin = room.desk.pin
    assert (pin.is_set(), pin.can_be_kept()) == (False, True)
    pin.set(PIN, actor=ACTOR)
    assert pin.is_set()
    for wrong in (OTHER, "28-11?"):
        with pytest.raises(PinRefused, match="not the PIN"):
            pin.set(OTHER, wrong, actor=ACTOR)
    with pytest.raises(PinRefused):
        pin.remove(OTHER, actor=ACTOR)
    with pytest.raises(BadInput):
        pin.remove("", actor=ACTOR)
    room.watch.move(60)
    pin.set(OTHER, PIN, actor=ACTOR)
    pin.prove(OTHER, actor=ACTOR)
    pin.remove(OTHER, actor=ACTOR)
    assert not pin.is_set()
    pin.prove("anything", actor=ACTOR)
    entries = room.desk.record.entries(APPROVAL_PIN.key)
    assert [bool(json.loads(one.value)["value"]) for one in entries] == [True, True, False]


def test_an_assistant_neither_sets_nor_removes_it(staffed: Room) -> None:
    with pytest.raises(NotAllowed, match="leader alone"):
        staffed.desk.pin.set(OTHER, PIN, actor=JONAS)
    with pytest.raises(NotAllowed, match="leader alone"):
        staffed.desk.pin.remove(PIN, actor=JONAS)


def test_where_no_keyring_is_none_is_set(room: Room) -> None:
    room.door.keyring = None
    room.start_again()
    assert not room.desk.pin.can_be_kept()
    with pytest.raises(NoSafeKeyring) as refused:
        room.desk.pin.set(PIN, actor=ACTOR)
    assert refused.value.next_step
    assert not room.desk.pin.is_set()


def test_the_pin_stands_in_nothing_that_the_desk_writes(staffed: Room, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    staffed.desk.pin.prove(PIN, actor=ACTOR)
    staffed.order(staffed.write())
    staffed.desk.close()
    written = b"".join(one.read_bytes() for one in staffed.root.rglob("*") if one.is_file())
    assert staffed.door.keyring is not None
    kept = json.loads(staffed.door.keyring.kept[next(iter(staffed.door.keyring.kept))])
    for secret in (PIN, kept["hash"], kept["salt"]):
        assert secret.encode() not in written
        assert secret not in caplog.text
    assert PIN not in "".join(staffed.door.keyring.kept.values())
    staffed.start_again()


# ---------------------------------------------------------------------- wrong ones
def test_wrong_pins_wait_longer_and_longer_also_after_a_restart(staffed: Room) -> None:
    assert type_wrong(staffed, 4).until is None
    begun = staffed.watch.at
    fifth = type_wrong(staffed, 1)
    assert (fifth.sentence, fifth.next_step) == ("Too many wrong PINs.", "Wait a minute, then try again.")
    assert fifth.until == begun + timedelta(minutes=1)
    staffed.start_again()
    with pytest.raises(PinRefused, match="Too many"):
        staffed.desk.pin.prove(PIN, actor=ACTOR)
    staffed.watch.move(60)
    sixth = type_wrong(staffed, 1)
    assert sixth.next_step == "Wait 2 minutes, then try again."
    staffed.watch.move(119)
    with pytest.raises(PinRefused, match="Too many"):
        staffed.desk.pin.set(OTHER, PIN, actor=ACTOR)
    staffed.watch.move(1)
    staffed.desk.pin.prove(PIN, actor=ACTOR)
    assert type_wrong(staffed, 4).until is None


def test_a_clock_that_is_put_back_makes_no_wait_longer(staffed: Room) -> None:
    until = type_wrong(staffed, 5).until
    staffed.watch.move(-86_400)
    with pytest.raises(PinRefused) as refused:
        staffed.desk.pin.prove(PIN, actor=ACTOR)
    assert until is not None
    assert refused.value.until == staffed.watch.at + timedelta(minutes=1)


def test_a_try_is_counted_before_it_is_looked_at(staffed: Room) -> None:
    keyring = staffed.door.keyring
    assert keyring is not None
    keyring.is_deaf = True
    with pytest.raises(StorageFailed, match="out of reach"):
        staffed.desk.pin.prove("0000", actor=ACTOR)
    with pytest.raises(PinNeeded):
        staffed.order(staffed.write())


# ---------------------------------------------------------------------- approvals ask for it
def approvals(room: Room) -> dict[str, Callable[[], object]]:
    """Every way in which the leader's word is given."""
    desk = room.desk
    asked, proposed, free = bring(
        room, comment(room), comment(room, "8", author_key="b"), comment(room, "9", author_key="c")
    )
    answer = desk.answering.reply(ReplyOrder(proposed, "At five.", is_proposal=True), actor=JONAS)
    (post,) = desk.publishing.order(Order(room.write(), ("remote",), is_proposal=True), actor=JONAS)
    (of_assistant,) = desk.publishing.order(Order(room.write(), ("remote",), is_proposal=True), actor=JONAS)
    draft = room.write()
    idea = desk.following_up.ideas.open("A lamp", (free,), actor=ACTOR)
    return {
        "a post": lambda: desk.publishing.order(Order(draft, ("remote",)), actor=ACTOR),
        "a post of the assistant": lambda: desk.publishing.order(Order(draft, ("remote",)), actor=JONAS),
        "a proposed post": lambda: desk.publishing.approve(post.id, actor=ACTOR),
        "a proposed post, by the assistant": lambda: desk.publishing.approve(of_assistant.id, actor=JONAS),
        "a proposed answer": lambda: desk.publishing.approve(answer.id, actor=ACTOR),
        "an answer": lambda: desk.answering.reply(ReplyOrder(asked, "At six."), actor=ACTOR),
        "an answer of somebody unknown": lambda: desk.answering.reply(ReplyOrder(asked, "Yes."), actor="Mats"),
        "an answer about an idea": lambda: desk.following_up.ideas.send(
            idea.id, ReplyOrder(free, "It hangs."), actor=ACTOR
        ),
    }


def test_no_approval_as_the_leader_goes_round_it(staffed: Room) -> None:
    ways = approvals(staffed)
    before = staffed.desk.outbox.all()
    for name, give in ways.items():
        with pytest.raises(PinNeeded):
            give()
        assert staffed.desk.outbox.all() == before, name


@pytest.mark.parametrize("name", ["a post", "a proposed post", "a proposed answer", "an answer"])
def test_with_it_they_go_out_and_the_record_says_so(staffed: Room, name: str) -> None:
    give = approvals(staffed)[name]
    staffed.desk.pin.prove(PIN, actor=ACTOR)
    give()
    (gone,) = [one for one in staffed.desk.outbox.all() if one.state is State.HELD]
    assert proofs(staffed, gone.id) == ["pin"]


def test_what_a_pause_kept_asks_again(staffed: Room) -> None:
    staffed.desk.pin.prove(PIN, actor=ACTOR)
    one = staffed.order(staffed.write(), hold=60)
    staffed.desk.publishing.pause(is_on=True, actor=ACTOR)
    staffed.watch.move(300)
    with pytest.raises(PinNeeded):
        staffed.desk.publishing.send_again(one.id, actor=ACTOR)
    staffed.desk.pin.prove(PIN, actor=ACTOR)
    staffed.desk.publishing.send_again(one.id, actor=ACTOR)
    assert proofs(staffed, one.id) == ["pin", "pin"]


def test_an_assistants_own_answers_need_no_word(staffed: Room) -> None:
    first, second = bring(staffed, comment(staffed), comment(staffed, "8", author_key="b"))
    sent = staffed.desk.answering.reply(ReplyOrder(first, "At five."), actor=JONAS)
    proposed = staffed.desk.answering.reply(ReplyOrder(second, "At six.", is_proposal=True), actor=JONAS)
    assert staffed.desk.publishing.approve(proposed.id, actor=JONAS).state is State.HELD
    assert proofs(staffed, sent.id) + proofs(staffed, proposed.id) == ["", ""]


def test_nobody_takes_a_leaders_name_to_go_round_it(staffed: Room) -> None:
    people, at = staffed.desk.people, staffed.watch.at
    (one,) = bring(staffed, comment(staffed))
    people.rename(ACTOR, "Clara W.", actor=ACTOR, at=at)
    people.remove("Clara W.", actor=JONAS, at=at)
    people.rename(JONAS, "Clara W.", actor=JONAS, at=at)
    people.add(ACTOR, "assistant", actor=JONAS, at=at)
    for name in ("Clara W.", ACTOR):
        with pytest.raises(PinNeeded):
            staffed.desk.answering.reply(ReplyOrder(one, "At five."), actor=name)
    assert not people.ever_led(JONAS)


def test_a_pin_is_remembered_for_a_while_for_one_person_in_this_run(staffed: Room) -> None:
    desk = staffed.desk
    desk.pin.prove(PIN, actor=ACTOR)
    staffed.order(staffed.write())
    staffed.watch.move(299)
    staffed.order(staffed.write())
    draft = staffed.write()
    with pytest.raises(PinNeeded):
        desk.publishing.order(Order(draft, ("remote",)), actor="Mats")
    staffed.watch.move(1)
    with pytest.raises(PinNeeded):
        staffed.order(draft)
    desk.pin.prove(PIN, actor=ACTOR)
    desk.pin.forget_proof()
    with pytest.raises(PinNeeded):
        staffed.order(draft)
    desk.pin.prove(PIN, actor=ACTOR)
    staffed.watch.move(-3_600)
    with pytest.raises(PinNeeded):
        staffed.order(draft)
    staffed.watch.move(3_600)
    staffed.start_again()
    with pytest.raises(PinNeeded):
        staffed.order(draft)


def test_a_keyring_that_lost_the_pin_stops_approvals_until_it_is_set_anew(staffed: Room) -> None:
    assert staffed.door.keyring is not None
    ((service, _name),) = staffed.door.keyring.kept
    staffed.door.keyring.delete_password(service, NAME)
    with pytest.raises(PinRefused, match="has no PIN for this desk"):
        staffed.desk.pin.prove(PIN, actor=ACTOR)
    with pytest.raises(PinNeeded):
        staffed.order(staffed.write())
    staffed.watch.move(60)
    staffed.desk.pin.set(OTHER, actor=ACTOR)
    staffed.desk.pin.prove(OTHER, actor=ACTOR)
    assert staffed.order(staffed.write()).state is not State.PROPOSED
    assert len(staffed.desk.record.entries(APPROVAL_PIN.key)) == 2


# ---------------------------------------------------------------------- the record
def test_without_a_pin_the_record_says_that_nothing_proved_it(room: Room) -> None:
    (one,) = bring(room, comment(room))
    post = room.order(room.write())
    reply = room.desk.answering.reply(ReplyOrder(one, "At six.", 0), actor=ACTOR)
    assert proofs(room, post.id) + proofs(room, reply.id) == ["desk", "desk"]
    (deed,) = room.desk.own_words.history.of(one)
    assert (deed.kind, deed.proof) == (DeedKind.ANSWERED, Proof.DESK)
    room.desk.upkeep.examine(rebuild=True)
    assert room.desk.outbox.find(post.id).approved_by == ACTOR


def test_the_history_says_whether_a_pin_proved_it(staffed: Room) -> None:
    (one,) = bring(staffed, comment(staffed))
    proposed = staffed.desk.answering.reply(ReplyOrder(one, "At six.", is_proposal=True), actor=JONAS)
    staffed.watch.move(60)
    staffed.desk.pin.prove(PIN, actor=ACTOR)
    staffed.desk.publishing.approve(proposed.id, actor=ACTOR)
    deeds = staffed.desk.own_words.history.of(one)
    assert [(deed.kind, deed.proof) for deed in deeds] == [
        (DeedKind.PROPOSED, Proof.OWN),
        (DeedKind.SAID_YES, Proof.PIN),
    ]


def test_what_is_done_by_hand_is_told_and_needs_no_pin(staffed: Room) -> None:
    staffed.connect("net", may=replace(FULL, content="plain"))
    posted = staffed.desk.by_hand.posted(staffed.write(), actor=ACTOR)
    assert proofs(staffed, posted.id) == ["desk"]
