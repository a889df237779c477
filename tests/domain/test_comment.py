from datetime import UTC, datetime, timedelta

import pytest

from ceo_desk.domain.channel import RemoteStatus, Voice
from ceo_desk.domain.comment import LOOK_BACK, CommentState, Standing, Triage, clock_start, state_of

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
CONNECTED = NOW - timedelta(days=30)
FRESH = Standing(RemoteStatus.LIVE, Voice.PERSON, NOW - timedelta(hours=3))


def state(standing: Standing = FRESH, triage: Triage | None = None) -> CommentState:
    return state_of(standing, triage or Triage(), CONNECTED, NOW)


@pytest.mark.parametrize(
    ("standing", "expected"),
    [
        (FRESH, CommentState.WAITING),
        (Standing(RemoteStatus.HELD, Voice.PERSON, NOW), CommentState.HELD),
        (Standing(RemoteStatus.SPAM, Voice.PERSON, NOW), CommentState.SPAM),
        (Standing(RemoteStatus.TRASH, Voice.PERSON, NOW), CommentState.TRASH),
        (Standing(RemoteStatus.GONE, Voice.OWN, NOW), CommentState.TRASH),
        (Standing(RemoteStatus.LIVE, Voice.OWN, NOW), CommentState.OWN),
        (Standing(RemoteStatus.LIVE, Voice.COLLEAGUE, NOW), CommentState.OWN),
        (Standing(RemoteStatus.LIVE, Voice.MACHINE, NOW), CommentState.SEEN),
        (Standing(RemoteStatus.LIVE, Voice.PERSON, NOW, is_answered=True), CommentState.ANSWERED),
        (Standing(RemoteStatus.LIVE, Voice.PERSON, CONNECTED - timedelta(days=15)), CommentState.SEEN),
        (Standing(RemoteStatus.LIVE, Voice.PERSON, CONNECTED - timedelta(days=13)), CommentState.WAITING),
    ],
)
def test_what_the_source_says_decides_who_waits(standing: Standing, expected: CommentState) -> None:
    assert state(standing) is expected


@pytest.mark.parametrize(
    ("triage", "expected"),
    [
        (Triage(is_seen=True), CommentState.SEEN),
        (Triage(is_hidden=True), CommentState.HIDDEN),
        (Triage(is_for_leader=True), CommentState.LEADER),
        (Triage(has_proposal=True, is_for_leader=True), CommentState.PROPOSED),
        (Triage(later_until=NOW + timedelta(hours=1)), CommentState.LATER),
        (Triage(later_until=NOW + timedelta(hours=1), is_for_leader=True), CommentState.LATER),
        (Triage(later_until=NOW - timedelta(hours=1)), CommentState.WAITING),
    ],
)
def test_what_the_desk_decided(triage: Triage, expected: CommentState) -> None:
    assert state(triage=triage) is expected


def test_a_hidden_comment_is_hidden_while_the_source_holds_it() -> None:
    assert state(Standing(RemoteStatus.HELD, Voice.PERSON, NOW), Triage(is_hidden=True)) is CommentState.HIDDEN


def test_an_answer_ends_the_wait_whatever_was_decided_before() -> None:
    answered = Standing(RemoteStatus.LIVE, Voice.PERSON, NOW, is_answered=True)
    assert state(answered, Triage(is_for_leader=True, later_until=NOW + timedelta(days=1))) is CommentState.ANSWERED


def test_an_old_comment_that_was_put_off_comes_back() -> None:
    old = Standing(RemoteStatus.LIVE, Voice.PERSON, CONNECTED - timedelta(days=90))
    assert state(old, Triage(later_until=NOW - timedelta(minutes=1))) is CommentState.WAITING


def test_the_clock_starts_at_the_comment_and_not_for_what_is_older_than_the_look_back() -> None:
    assert clock_start(NOW, CONNECTED) == NOW
    assert clock_start(CONNECTED - LOOK_BACK, CONNECTED) == CONNECTED - LOOK_BACK
    assert clock_start(CONNECTED - LOOK_BACK - timedelta(seconds=1), CONNECTED) is None
