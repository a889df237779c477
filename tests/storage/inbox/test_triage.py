"""What people decide about comments: the state follows at once, and lives longer than the account."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ceo_desk.domain.channel import Page, RemoteStatus, ReplyPackage
from ceo_desk.domain.comment import CommentState
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rounds import Round
from ceo_desk.storage.projection.rebuild import rebuild
from ceo_desk.storage.record.bodies import erase
from tests.storage.desks import DeskUnderTest
from tests.storage.listening import AT, REMARK, Listener, reply


@pytest.fixture
def listener(desk: DeskUnderTest) -> Listener:
    made = Listener(desk)
    made.store(REMARK)
    return made


def see(listener: Listener) -> None:
    listener.triage.see((listener.id("1"),), actor="Clara", at=listener.desk.now)


def test_seen_needs_no_answer(listener: Listener) -> None:
    see(listener)
    assert listener.state("1") is CommentState.SEEN
    assert listener.waiting() == []


def test_given_to_the_leader_or_to_the_assistant(listener: Listener) -> None:
    see(listener)
    comment = listener.id("1")
    listener.triage.assign(comment, listener.clara, "Only you know.", actor="Ines", at=listener.desk.now)
    item = listener.inbox.find(comment)
    assert (item.state, item.assigned_to, item.assigned_why) == (CommentState.LEADER, "Clara", "Only you know.")
    assert item.waiting_since == AT
    listener.triage.assign(comment, listener.ines, "", actor="Clara", at=listener.desk.now)
    assert listener.state("1") is CommentState.WAITING


def test_later_comes_back_when_its_time_came(listener: Listener) -> None:
    until = listener.desk.now + timedelta(hours=5)
    listener.triage.postpone((listener.id("1"),), until, actor="Clara", at=listener.desk.now)
    assert listener.state("1") is CommentState.LATER
    version = listener.desk.database.data_version()
    listener.comments.wake(until - timedelta(minutes=1))
    assert listener.desk.database.data_version() == version, "nothing is written where nothing is due"
    listener.comments.wake(until)
    assert listener.state("1") is CommentState.WAITING


def test_hidden_stays_hidden_when_the_source_approves_it(listener: Listener) -> None:
    listener.triage.moderate(
        (listener.id("1"),), RemoteStatus.HELD, rule="insults", is_hidden=True, actor="Clara", at=listener.desk.now
    )
    assert listener.state("1") is CommentState.HIDDEN
    listener.store(replace(REMARK, text="Edited."))
    assert listener.state("1") is CommentState.HIDDEN
    assert listener.desk.row("SELECT rule, wanted_status FROM triage") == ("insults", "held")


def test_a_proposal_is_a_state_until_it_is_decided(listener: Listener) -> None:
    desk = listener.desk
    outbox = Outbox(desk.database, desk.record)
    package = ReplyPackage("12", "1", "Thank you.")
    comment, account = listener.id("1"), listener.account.id
    outbox.propose(Round("r1", account, "m", package, comment=comment), actor="Ines", at=desk.now)
    desk.database.write(lambda connection: listener.comments.restate(connection, (comment, "unknown"), desk.now))
    assert listener.state("1") is CommentState.PROPOSED
    outbox.cancel("r1", actor="Clara", at=desk.now)
    listener.comments.reconsider((comment,), desk.now)
    assert listener.state("1") is CommentState.WAITING


def test_triage_survives_an_account_that_is_removed_and_added_again(listener: Listener) -> None:
    see(listener)
    listener.store(replace(REMARK, remote_id="2"))
    desk = listener.desk
    listener.accounts.remove("blog", actor="Clara", at=desk.now)
    assert listener.page(tuple(CommentState)) == (), "nobody can answer there"
    assert listener.inbox.find(listener.id("1")).state is CommentState.SEEN
    desk.database.write(lambda connection: connection.execute("DELETE FROM comments"))
    desk.pass_time(days=400)
    before = listener.source
    listener.account = listener.connect("blog again")
    assert listener.source == before
    listener.store(REMARK, replace(REMARK, remote_id="2"))
    assert (listener.state("1"), listener.state("2")) == (CommentState.SEEN, CommentState.WAITING)
    assert listener.waiting() == ["2"]


def test_triage_decided_before_the_comment_is_here_counts(listener: Listener) -> None:
    listener.triage.see((listener.id("5"),), actor="Clara", at=listener.desk.now)
    listener.take(Page((replace(REMARK, remote_id="5"),)))
    assert listener.state("5") is CommentState.SEEN


def test_an_answer_wins_over_what_was_decided_before(listener: Listener) -> None:
    see(listener)
    listener.store(reply("2", "1", AT + timedelta(hours=1)))
    assert listener.state("1") is CommentState.ANSWERED


def test_the_rows_are_made_anew_from_the_record(listener: Listener) -> None:
    see(listener)
    comment, at = listener.id("1"), listener.desk.now
    listener.triage.assign(comment, listener.clara, "A reason that will be erased.", actor="Ines", at=at)
    listener.triage.postpone((comment,), at + timedelta(days=1), actor="Clara", at=at)
    listener.triage.moderate((comment,), RemoteStatus.SPAM, rule="", is_hidden=False, actor="Clara", at=at)
    before = listener.desk.row("SELECT * FROM triage")
    assert listener.desk.database.write(rebuild) == ()
    assert listener.desk.row("SELECT * FROM triage") == before
    (body,) = listener.desk.row("SELECT hash FROM bodies")
    listener.desk.database.write(lambda connection: erase(connection, str(body)))
    listener.desk.database.write(rebuild)
    assert listener.desk.row("SELECT assigned_to, assigned_why FROM triage") == ("Clara", "")
