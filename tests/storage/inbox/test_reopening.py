"""Undo: what was decided about a comment is taken back, and the record can tell it again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from ceo_desk.domain.channel import Done, Page, Problem, Rejected, RemoteStatus
from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.journal import Value, Verb
from ceo_desk.storage.projection.rebuild import rebuild
from tests.storage.desks import DeskUnderTest
from tests.storage.listening import AT, REMARK, Listener

S = CommentState
R = RemoteStatus


@pytest.fixture
def listener(desk: DeskUnderTest) -> Listener:
    made = Listener(desk)
    made.store(REMARK)
    return made


def see(listener: Listener) -> None:
    listener.triage.see((listener.id("1"),), actor="Clara", at=listener.desk.now)


def put_off(listener: Listener) -> None:
    until = listener.desk.now + timedelta(days=1)
    listener.triage.postpone((listener.id("1"),), until, actor="Clara", at=listener.desk.now)


def give(listener: Listener, why: str = "Only you know.") -> None:
    listener.triage.assign(listener.id("1"), listener.clara, why, actor="Ines", at=listener.desk.now)


def moderate(listener: Listener, status: RemoteStatus, rule: str = "") -> None:
    comments, at = (listener.id("1"),), listener.desk.now
    listener.triage.moderate(comments, status, rule=rule, is_hidden=bool(rule), actor="Clara", at=at)


def hide(listener: Listener) -> None:
    moderate(listener, R.HELD, "insults")


def spam(listener: Listener) -> None:
    moderate(listener, R.SPAM)


def trash(listener: Listener) -> None:
    moderate(listener, R.TRASH)


def reopen(listener: Listener) -> None:
    listener.triage.reopen((listener.id("1"),), actor="Clara", at=listener.desk.pass_time(seconds=5))


def tell_source(listener: Listener) -> None:
    """The source hears what is queued."""
    for one in listener.comments.wanted():
        listener.comments.moderated(one, Done(one.status), at=listener.desk.now, retry_at=None)


def wanted(listener: Listener) -> list[RemoteStatus]:
    return [one.status for one in listener.comments.wanted()]


@pytest.mark.parametrize("is_heard", [False, True])
@pytest.mark.parametrize("decide", [see, put_off, give, hide, spam, trash])
def test_each_decision_is_undone_and_the_rows_can_be_made_anew(
    listener: Listener, decide: Callable[[Listener], None], is_heard: bool
) -> None:
    decide(listener)
    assert listener.state("1") is not S.WAITING
    if is_heard:
        tell_source(listener)
    reopen(listener)
    item = listener.inbox.find(listener.id("1"))
    assert (item.state, item.assigned_to, item.waiting_since) == (S.WAITING, "", AT)
    assert wanted(listener) == ([R.LIVE] if decide in (hide, spam, trash) else [])
    tell_source(listener)
    assert listener.state("1") is S.WAITING
    before = listener.desk.row("SELECT * FROM triage")
    assert listener.desk.database.write(rebuild) == ()
    assert listener.desk.row("SELECT * FROM triage") == before


def test_it_belongs_again_to_whom_it_belonged(listener: Listener) -> None:
    give(listener)
    for decide in (see, put_off, hide):
        decide(listener)
        reopen(listener)
        item = listener.inbox.find(listener.id("1"))
        assert (item.state, item.assigned_to, item.assigned_why) == (S.LEADER, "Clara", "Only you know.")
    comment, at = listener.id("1"), listener.desk.now
    listener.triage.assign(comment, listener.ines, "Can you ask the kitchen?", actor="Clara", at=at)
    assert listener.state("1") is S.WAITING
    reopen(listener)
    item = listener.inbox.find(comment)
    assert (item.state, item.assigned_to, item.assigned_why) == (S.LEADER, "Clara", "Only you know.")
    assert listener.desk.database.write(rebuild) == ()


def test_what_the_source_held_is_held_again_and_not_made_public(listener: Listener) -> None:
    listener.store(replace(REMARK, status=R.HELD))
    spam(listener)
    tell_source(listener)
    trash(listener)
    assert listener.state("1") is S.TRASH
    reopen(listener)
    assert (listener.state("1"), wanted(listener)) == (S.HELD, [R.HELD])
    listener.store(replace(REMARK, remote_id="2", status=R.HELD))
    listener.triage.see((listener.id("2"),), actor="Clara", at=listener.desk.now)
    listener.triage.reopen((listener.id("2"),), actor="Clara", at=listener.desk.now)
    assert (listener.state("2"), wanted(listener)) == (S.HELD, [R.HELD])


def test_what_the_source_itself_took_for_spam_is_none(listener: Listener) -> None:
    listener.take(Page(statuses={"1": R.SPAM}))
    reopen(listener)
    assert (listener.state("1"), wanted(listener)) == (S.WAITING, [R.LIVE])


def test_what_was_approved_again_elsewhere_is_not_told_a_second_time(listener: Listener) -> None:
    spam(listener)
    tell_source(listener)
    listener.take(Page(statuses={"1": R.LIVE}))
    see(listener)
    reopen(listener)
    assert (listener.state("1"), wanted(listener)) == (S.WAITING, [])


def test_what_the_source_refused_to_hide_needs_nothing_there(listener: Listener) -> None:
    spam(listener)
    (one,) = listener.comments.wanted()
    listener.comments.moderated(one, Rejected(Problem("no", "No.")), at=listener.desk.now, retry_at=None)
    assert listener.state("1") is S.WAITING
    reopen(listener)
    assert (listener.state("1"), wanted(listener)) == (S.WAITING, [])


def test_a_comment_that_is_not_here_yet_can_be_reopened_too(listener: Listener) -> None:
    comment = listener.id("5")
    listener.triage.moderate((comment,), R.SPAM, rule="", is_hidden=False, actor="Clara", at=listener.desk.now)
    listener.triage.reopen((comment,), actor="Clara", at=listener.desk.now)
    listener.store(replace(REMARK, remote_id="5"))
    assert listener.state("5") is S.WAITING


def test_a_decision_of_an_older_desk_that_kept_no_state_is_undone_to_public(listener: Listener) -> None:
    value: Value = {"status": "spam", "rule": "", "hidden": False}
    subject, desk = f"comment:{listener.id('1')}", listener.desk
    desk.database.write(
        lambda connection: desk.record.decide(
            connection, actor="Clara", subject=subject, verb=Verb.COMMENT_MODERATED, value=value, at=desk.now
        )
    )
    listener.take(Page(statuses={"1": R.SPAM}))
    reopen(listener)
    assert (listener.state("1"), wanted(listener)) == (S.WAITING, [R.LIVE])
