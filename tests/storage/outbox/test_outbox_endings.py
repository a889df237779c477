"""What attempts leave behind, and how publications end."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ceo_desk.domain.channel import (
    ChangedElsewhere,
    CreateSent,
    GoingPublic,
    Placed,
    Problem,
    Published,
    Rejected,
    StayedBack,
    Step,
    Unreachable,
    Unsure,
    Uploaded,
)
from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.domain.publication import Delivery, State, Why
from ceo_desk.storage.outbox.outbox import Outbox
from tests.storage.desks import DeskUnderTest
from tests.storage.outboxes import LIVE, PROBLEM, Approve, send
from tests.storage.samples import POST


def test_what_attempts_left_behind_survives(desk: DeskUnderTest, outbox: Outbox, approve: Approve) -> None:
    approve()
    blank = outbox.ledger_of("p")
    assert (blank.marker, blank.remote_id, blank.uploads, blank.create_sent_at) == ("m", "", {}, None)
    send(outbox, desk.now)
    outbox.ledger_of("p").record(CreateSent(desk.now))
    outbox.record_step("p", Placed("40"))
    first, second = Uploaded("aa", "7", "https://x/7"), Uploaded("bb", "8", "https://x/8")
    outbox.record_step("p", first)
    outbox.record_step("p", second)
    ledger = outbox.ledger_of("p")
    assert (ledger.remote_id, ledger.create_sent_at) == ("40", desk.now)
    assert ledger.uploads == {"aa": first, "bb": second}
    approve("q", account="b")
    assert (outbox.remote_ids("a"), outbox.remote_ids("b")) == (frozenset({"40"}), frozenset())
    outbox.settle("p", LIVE, at=desk.now)
    assert outbox.remote_ids("a") == {"40", "41"}
    assert outbox.ledger_of("p").create_sent_at is None
    with pytest.raises(Unknown):
        outbox.record_step("nothing", Placed("1"))


def test_unsure_is_answered_by_a_look_or_by_the_person(desk: DeskUnderTest, outbox: Outbox, approve: Approve) -> None:
    for id in ("p", "q"):  # noqa: A001 – as in `Outbox.approve`
        approve(id)
        send(outbox, desk.now, id)
        outbox.record_step(id, CreateSent(desk.now))
        unsure = outbox.settle(id, Unsure(PROBLEM), at=desk.now)
        assert (unsure.state, unsure.problem, unsure.delivery) == (State.UNSURE, PROBLEM, None)
        assert outbox.settle(id, Unsure(PROBLEM), at=desk.now).state is State.UNSURE
    found = outbox.settle("p", Published("", "https://x/"), at=desk.now, actor="Clara")
    assert (found.state, found.url, found.problem) == (State.LIVE, "https://x/", None)
    assert desk.record.entries("p")[-1].actor == "Clara"
    again = outbox.returned("q", actor="Clara", at=desk.now, delivery=Delivery(State.WAITING))
    assert (again.state, outbox.ledger_of("q").create_sent_at) == (State.WAITING, None)


def test_what_may_be_out_already_is_not_simply_cancelled(desk: DeskUnderTest, outbox: Outbox, approve: Approve) -> None:
    for id in ("answered", "died"):  # noqa: A001 – as in `Outbox.approve`
        approve(id)
        send(outbox, desk.now, id)
        outbox.record_step(id, GoingPublic())
    outbox.settle("answered", Unreachable(PROBLEM), at=desk.now)
    outbox.deliver("died", Delivery(State.WAITING))  # the desk was ended while it was sending
    for id in ("answered", "died"):  # noqa: A001 – as in `Outbox.approve`
        unsure = outbox.cancel(id, actor="Clara", at=desk.now)
        assert (unsure.state, unsure.delivery, unsure.problem is None) == (State.UNSURE, None, False)
        outbox.returned(id, actor="Clara", at=desk.now, delivery=Delivery(State.WAITING))  # it is not there
        assert outbox.cancel(id, actor="Clara", at=desk.now).state is State.CANCELLED


def test_a_write_that_stayed_back_leaves_no_doubt_but_an_earlier_one_does(
    desk: DeskUnderTest, outbox: Outbox, approve: Approve
) -> None:
    for id, doubts in (("certain", 0), ("doubtful", 1)):  # noqa: A001 – as in `Outbox.approve`
        approve(id)
        steps: list[Step] = [*[GoingPublic()] * doubts, GoingPublic(), StayedBack()]
        for step in steps:
            send(outbox, desk.now, id)
            outbox.record_step(id, step)
            outbox.settle(id, Unreachable(PROBLEM), at=desk.now, delivery=Delivery(State.WAITING))
    assert outbox.cancel("certain", actor="Clara", at=desk.now).state is State.CANCELLED
    assert outbox.cancel("doubtful", actor="Clara", at=desk.now).state is State.UNSURE


def test_somebody_elses_change_is_kept_and_overwritten_only_once_it_was_read(
    desk: DeskUnderTest, outbox: Outbox, approve: Approve
) -> None:
    approve()
    send(outbox, desk.now)
    conflict = ChangedElsewhere(PROBLEM, "Theirs", "Their text", "f9", desk.now)
    refused = outbox.settle("p", conflict, at=desk.now)
    assert (refused.state, refused.conflict, refused.problem) == (State.REFUSED, conflict, PROBLEM)
    assert "Their" not in "".join(entry.value for entry in desk.record.entries("p"))
    outbox.overwrite_theirs("p")
    assert approve().conflict is None
    assert outbox.ledger_of("p").overwrites == "f9"
    send(outbox, desk.now)
    assert outbox.settle("p", LIVE, at=desk.now).conflict is None
    outbox.overwrite_theirs("p")
    assert outbox.ledger_of("p").overwrites == ""


def test_what_a_site_holds_for_its_editor_and_what_it_schedules(
    desk: DeskUnderTest, outbox: Outbox, approve: Approve
) -> None:
    approve()
    send(outbox, desk.now)
    pending = Published("41", "https://x/", "sent", problem="An editor there must release it.")
    sent = outbox.settle("p", pending, at=desk.now)
    assert sent.state is State.SENT
    assert sent.problem == Problem("pending", "An editor there must release it.")
    assert outbox.settle("p", pending, at=desk.now) == sent  # looked at again
    hour = desk.now + timedelta(days=1)
    scheduled = outbox.settle("p", Published("41", "https://x/", "scheduled", at=hour), at=desk.now)
    assert (scheduled.state, scheduled.standing, scheduled.live_at) == (State.SCHEDULED, "scheduled", None)
    waiting = outbox.returned("p", actor="Clara", at=desk.now, delivery=Delivery(State.WAITING, Why.PAUSE))
    assert (waiting.state, waiting.why, waiting.standing, waiting.remote_id) == (State.WAITING, Why.PAUSE, "", "41")


def test_the_reason_alone_is_left_where_the_words_are_gone(
    desk: DeskUnderTest, outbox: Outbox, approve: Approve
) -> None:
    approve()
    send(outbox, desk.now)
    outbox.settle("p", Rejected(PROBLEM), at=desk.now)
    desk.database.write(lambda connection: connection.execute("DELETE FROM ledgers"))
    problem = outbox.find("p").problem
    assert problem is not None
    assert (problem.reason, problem.detail) == ("closed", "")
    assert outbox.ledger_of("p").uploads == {}


def test_a_package_that_was_changed_on_disk_never_goes_out(
    desk: DeskUnderTest, outbox: Outbox, approve: Approve
) -> None:
    publication, other = approve(), approve("q", package=replace(POST, title="Forged"))
    with desk.raw() as raw:
        forged = raw.execute("SELECT data, sha256, size FROM bodies WHERE hash = ?", (other.package,)).fetchone()
        raw.execute("UPDATE bodies SET data = ?, sha256 = ?, size = ? WHERE hash = ?", (*forged, publication.package))
    with pytest.raises(Damaged):
        outbox.package(outbox.find("p"))
