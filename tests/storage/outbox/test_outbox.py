from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from ceo_desk.domain.channel import (
    Rejected,
    SignInNeeded,
    Unreachable,
    Unsure,
)
from ceo_desk.domain.errors import NotAllowed, Unknown
from ceo_desk.domain.publication import Delivery, State, Why
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rounds import Round
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.storage.outbox.package_codec import fingerprint_of
from tests.storage.desks import DeskUnderTest
from tests.storage.outboxes import LIVE, PROBLEM, Approve, send
from tests.storage.samples import POST, REPLY


def test_an_approved_post_goes_out_and_all_is_on_record(desk: DeskUnderTest, outbox: Outbox, approve: Approve) -> None:
    end = desk.now + timedelta(seconds=10)
    held = approve(hold_until=end, revision="r1")
    assert (held.state, held.why, held.approved_by, held.revision) == (State.HELD, Why.TURN, "Clara", "r1")
    assert held.delivery == Delivery(State.HELD, Why.TURN, end)
    assert held.package_sha256 == fingerprint_of(POST)
    assert outbox.package(held) == POST
    send(outbox, desk.now)
    assert (outbox.find("p").state, outbox.find("p").tried_at) == (State.SENDING, desk.now)
    live = outbox.settle("p", LIVE, at=desk.pass_time(seconds=5))
    assert (live.state, live.remote_id, live.url, live.standing) == (State.LIVE, "41", LIVE.url, "live")
    assert (live.live_at, live.delivery, live.problem, live.altered) == (desk.now, None, None, LIVE.altered)
    assert outbox.deliveries() == ()
    assert [entry.verb for entry in desk.record.entries("p")] == ["publication.approved", "publication.live"]
    assert [entry.actor for entry in desk.record.entries("p")] == ["Clara", "desk"]


def test_publications_are_found_by_what_they_are_about(outbox: Outbox, approve: Approve) -> None:
    approve("p1")
    approve("p2", draft="e")
    reply = approve("p3", draft="", comment="c", package=REPLY)
    assert [publication.id for publication in outbox.all()] == ["p1", "p2", "p3"]
    assert [publication.id for publication in outbox.deliveries()] == ["p1", "p2", "p3"]
    assert (outbox.for_draft("d", "a"), outbox.for_comment("c", "a")) == (outbox.find("p1"), reply)
    assert (outbox.for_draft("d", "b"), outbox.for_comment("d", "a"), outbox.for_draft("", "a")) == (None, None, None)
    assert outbox.package(reply) == REPLY
    with pytest.raises(Unknown):
        outbox.find("nothing")


def test_what_was_cancelled_or_withdrawn_is_no_longer_there_for_a_new_order(
    desk: DeskUnderTest, outbox: Outbox, approve: Approve
) -> None:
    approve("p1")
    assert outbox.cancel("p1", actor="Clara", at=desk.now).state is State.CANCELLED
    assert outbox.for_draft("d", "a") is None
    approve("p2")
    send(outbox, desk.now, "p2")
    outbox.settle("p2", LIVE, at=desk.now)
    assert outbox.withdrawn("p2", actor="Clara", at=desk.now).state is State.WITHDRAWN
    assert (outbox.find("p2").standing, outbox.for_draft("d", "a")) == ("", None)
    for too_late in (outbox.cancel, outbox.withdrawn):
        with pytest.raises(NotAllowed):
            too_late("p2", actor="Clara", at=desk.now)


def test_an_hour_is_waited_for(desk: DeskUnderTest, approve: Approve) -> None:
    hour = desk.now + timedelta(hours=2)
    found = approve(due=hour, zone="Europe/Berlin")
    assert (found.due, found.zone, found.state) == (hour, "Europe/Berlin", State.WAITING)
    assert found.delivery == Delivery(State.WAITING, Why.HOUR, hour, hour)


def test_a_proposal_waits_for_the_leaders_word(desk: DeskUnderTest, outbox: Outbox) -> None:
    def propose(text: str) -> Publication:
        decided = Round("p", "a", "m", replace(REPLY, text=text), comment="c")
        return outbox.propose(decided, actor="Ben", at=desk.now)

    proposed = propose("First try.")
    assert (proposed.state, proposed.proposed_by, proposed.approved_by) == (State.PROPOSED, "Ben", "")
    assert outbox.deliveries() == ()
    propose("Second try.")
    approved = outbox.approve_proposed("p", actor="Clara", at=desk.now, hold_until=desk.now)
    assert (approved.state, approved.proposed_by, approved.approved_by) == (State.HELD, "Ben", "Clara")
    assert outbox.package(approved) == replace(REPLY, text="Second try.")
    with pytest.raises(NotAllowed):
        outbox.approve_proposed("p", actor="Clara", at=desk.now)
    with pytest.raises(NotAllowed):
        propose("Too late.")


def test_an_update_is_a_new_round_that_leaves_what_readers_have(
    desk: DeskUnderTest, outbox: Outbox, approve: Approve
) -> None:
    approve()
    approve("other", draft="e")
    send(outbox, desk.now)
    live_at = outbox.settle("p", LIVE, at=desk.now).live_at
    update = approve(package=replace(POST, title="Better"), marker="another", at=desk.pass_time(days=1))
    assert (update.state, update.standing, update.marker, update.altered) == (State.WAITING, "live", "m", ())
    assert [publication.id for publication in outbox.deliveries()] == ["other", "p"]
    assert outbox.ledger_of("p").standing == "live"
    assert outbox.cancel("p", actor="Clara", at=desk.now).state is State.LIVE
    approve(package=replace(POST, title="Best"))
    send(outbox, desk.now)
    assert outbox.settle("p", Rejected(PROBLEM), at=desk.now).state is State.REFUSED
    assert outbox.cancel("p", actor="Clara", at=desk.now).state is State.LIVE  # readers still have the first round
    approve(package=replace(POST, title="Best"))
    send(outbox, desk.now)
    again = outbox.settle("p", replace(LIVE, fingerprint="f2"), at=desk.pass_time(days=1))
    assert (again.fingerprint, again.live_at) == ("f2", live_at)


def test_what_happens_on_the_way_is_kept_with_its_reason(desk: DeskUnderTest, outbox: Outbox, approve: Approve) -> None:
    approve()
    send(outbox, desk.now)
    later = Delivery(State.WAITING, Why.OFFLINE, desk.now + timedelta(seconds=5), attempts=1)
    waiting = outbox.settle("p", Unreachable(PROBLEM, is_offline=True), at=desk.now, delivery=later)
    assert (waiting.delivery, waiting.problem, waiting.why) == (later, PROBLEM, Why.OFFLINE)
    assert len(desk.record.entries("p")) == 1  # no human decided
    send(outbox, desk.now)
    assert outbox.settle("p", Unreachable(PROBLEM), at=desk.now).why is Why.RETRY
    send(outbox, desk.now)
    assert outbox.settle("p", SignInNeeded(PROBLEM), at=desk.now).why is Why.SIGN_IN
    asked = outbox.deliver("p", Delivery(State.WAITING, Why.MISSED), PROBLEM)
    assert (asked.why, asked.problem) == (Why.MISSED, PROBLEM)


def test_only_moves_of_the_table_are_made(desk: DeskUnderTest, outbox: Outbox, approve: Approve) -> None:
    def refused(wrong: Callable[[], object]) -> None:
        with pytest.raises(NotAllowed):
            wrong()

    approve(hold_until=desk.now)
    refused(lambda: outbox.intend("p", desk.now))
    refused(lambda: outbox.settle("p", Unsure(PROBLEM), at=desk.now))
    send(outbox, desk.now)
    refused(approve)
    refused(lambda: outbox.cancel("p", actor="Clara", at=desk.now))
    refused(lambda: outbox.deliver("p", Delivery(State.HELD)))
    refused(lambda: outbox.returned("p", actor="Clara", at=desk.now, delivery=Delivery(State.WAITING)))
    outbox.settle("p", LIVE, at=desk.now)
    refused(lambda: outbox.deliver("p", Delivery(State.WAITING)))
    refused(lambda: outbox.intend("p", desk.now))
