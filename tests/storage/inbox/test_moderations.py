"""What was decided about a comment counts here at once, and is told to the source until it is heard."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from ceo_desk.domain.channel import ChangeOutcome, Done, Problem, Rejected, RemoteStatus, SignInNeeded, Unreachable
from ceo_desk.domain.comment import CommentState
from tests.storage.desks import DeskUnderTest
from tests.storage.listening import AT, REMARK, Listener, reply

CLOSED = Problem("closed", "Your account may not do this there.")


@pytest.fixture
def listener(desk: DeskUnderTest) -> Listener:
    made = Listener(desk)
    made.store(REMARK)
    return made


def moderate(listener: Listener, status: RemoteStatus, remote_id: str = "1") -> None:
    comments = (listener.id(remote_id),)
    listener.triage.moderate(comments, status, rule="", is_hidden=False, actor="Clara", at=listener.desk.now)


def hear(listener: Listener, outcome: ChangeOutcome, *, retry_at: datetime | None = None) -> None:
    """The source answers to the one wish that is queued."""
    (told,) = listener.comments.wanted()
    listener.comments.moderated(told, outcome, at=listener.desk.now, retry_at=retry_at)


def test_a_decision_counts_at_once_and_waits_to_be_told(listener: Listener) -> None:
    moderate(listener, RemoteStatus.SPAM)
    assert listener.state("1") is CommentState.SPAM
    (wanted,) = listener.comments.wanted()
    assert (wanted.comment, wanted.source, wanted.remote_id) == (listener.id("1"), listener.source, "1")
    assert (wanted.status, wanted.since, wanted.attempts) == (RemoteStatus.SPAM, listener.desk.now, 0)
    assert (wanted.not_before, wanted.problem, wanted.is_refused) == (None, None, False)
    listener.store(replace(REMARK, text="The source has not heard yet."))
    assert listener.state("1") is CommentState.SPAM


@pytest.mark.parametrize("status", ["spam", "", "a word of the site"])
def test_what_was_heard_is_done(listener: Listener, status: str) -> None:
    moderate(listener, RemoteStatus.SPAM)
    (told,) = listener.comments.wanted()
    hear(listener, Done(status))
    assert listener.comments.wanted() == ()
    assert listener.state("1") is CommentState.SPAM
    assert listener.comments.known(listener.source).status_counts() == {RemoteStatus.SPAM: 1}
    listener.comments.moderated(told, Done(""), at=listener.desk.now, retry_at=None)
    assert listener.state("1") is CommentState.SPAM


@pytest.mark.parametrize("outcome", [Unreachable(Problem("offline", "You are offline.")), SignInNeeded(CLOSED)])
def test_what_could_not_be_told_waits(listener: Listener, outcome: Unreachable | SignInNeeded) -> None:
    moderate(listener, RemoteStatus.TRASH)
    retry_at = listener.desk.now + timedelta(minutes=5)
    hear(listener, outcome, retry_at=retry_at)
    (wanted,) = listener.comments.wanted()
    assert (wanted.attempts, wanted.not_before, wanted.problem) == (1, retry_at, outcome.problem)
    assert listener.state("1") is CommentState.TRASH
    assert listener.inbox.find(listener.id("1")).problem == outcome.problem.sentence


def test_what_was_refused_is_said_and_the_comment_waits_again(listener: Listener) -> None:
    moderate(listener, RemoteStatus.SPAM)
    hear(listener, Rejected(CLOSED))
    assert listener.comments.wanted() == ()
    assert [one.problem for one in listener.comments.refused()] == [CLOSED]
    item = listener.inbox.find(listener.id("1"))
    assert (item.state, item.problem) == (CommentState.WAITING, CLOSED.sentence)
    moderate(listener, RemoteStatus.SPAM)
    assert listener.comments.refused() == ()
    assert len(listener.comments.wanted()) == 1


@pytest.mark.parametrize("seconds", [0, 1])
@pytest.mark.parametrize("outcome", [Done("spam"), Done(""), Rejected(CLOSED)])
def test_a_newer_wish_is_not_lost_to_an_older_answer(
    listener: Listener, outcome: Done | Rejected, seconds: int
) -> None:
    moderate(listener, RemoteStatus.SPAM)
    (told,) = listener.comments.wanted()
    listener.desk.pass_time(seconds=seconds)
    moderate(listener, RemoteStatus.LIVE)
    listener.comments.moderated(told, outcome, at=listener.desk.now, retry_at=None)
    (wanted,) = listener.comments.wanted()
    assert (wanted.status, wanted.attempts) == (RemoteStatus.LIVE, 0)
    assert listener.state("1") is CommentState.WAITING


def test_an_answer_that_was_taken_away_starts_the_clock_again(listener: Listener) -> None:
    listener.store(reply("2", "1", AT + timedelta(hours=1)))
    assert listener.state("1") is CommentState.ANSWERED
    moderate(listener, RemoteStatus.TRASH, "2")
    hear(listener, Done("trash"))
    assert (listener.state("1"), listener.state("2")) == (CommentState.WAITING, CommentState.TRASH)


def test_a_held_comment_that_is_approved_waits(listener: Listener) -> None:
    listener.store(replace(REMARK, remote_id="2", status=RemoteStatus.HELD))
    moderate(listener, RemoteStatus.LIVE, "2")
    assert listener.state("2") is CommentState.WAITING
