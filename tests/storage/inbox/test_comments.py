"""Comments as they come in: stored once, brought up to date, each in its one state."""

import sqlite3
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceo_desk.domain.channel import Page, PostPackage, Problem, Published, RemotePost, RemoteStatus, ReplyPackage, Voice
from ceo_desk.domain.comment import CommentState
from ceo_desk.storage.inbox import comment_rows
from ceo_desk.storage.inbox.comment_ids import ROOM, first_number, moment_of, wanted_number
from ceo_desk.storage.inbox.comments import Stored
from tests.storage.desks import DeskUnderTest
from tests.storage.listening import AT, REMARK, Listener, reply

LATER = AT + timedelta(hours=2)


@pytest.fixture
def listener(desk: DeskUnderTest) -> Listener:
    return Listener(desk)


def test_a_comment_is_stored_once_and_found_as_it_came(listener: Listener) -> None:
    comment = replace(REMARK, url="https://blog.example/#1")
    assert listener.store(comment, posts=(RemotePost("12", "Night porters", "https://blog.example/12"),)) == Stored(
        1, 0
    )
    assert listener.store(comment) == Stored(0, 0)
    item = listener.inbox.find(listener.id("1"))
    assert (item.remote_id, item.post_id, item.author, item.text, item.at) == ("1", "12", "Jo", "A remark.", AT)
    assert (item.post_title, item.post_url, item.url) == ("Night porters", "https://blog.example/12", comment.url)
    assert (item.state, item.waiting_since, item.source) == (CommentState.WAITING, AT, listener.source)


def test_what_changed_at_the_source_is_taken_over(listener: Listener) -> None:
    listener.store(REMARK)
    assert listener.store(replace(REMARK, text="Better said.", status=RemoteStatus.HELD)) == Stored(0, 1)
    item = listener.inbox.find(listener.id("1"))
    assert (item.text, item.state) == ("Better said.", CommentState.HELD)
    assert listener.found("remark") == []
    assert listener.found("better") == ["1"]


def test_another_time_moves_a_comment_in_the_list(listener: Listener) -> None:
    other = replace(REMARK, remote_id="2", at=LATER)
    listener.store(REMARK, other)
    assert listener.waiting() == ["2", "1"]
    assert listener.store(replace(REMARK, at=LATER + timedelta(hours=1))) == Stored(0, 1)
    assert listener.waiting() == ["1", "2"]
    assert listener.found("remark") == ["1", "2"]


def test_a_page_that_names_a_comment_twice_keeps_the_last_word(listener: Listener) -> None:
    stored = listener.take(Page((replace(REMARK, text="First."), replace(REMARK, text="Second."))))
    assert (stored.new, len(listener.waiting())) == (1, 1)


def test_states_alone_are_taken_over(listener: Listener) -> None:
    listener.store(REMARK, reply("2", "1", LATER))
    assert listener.state("1") is CommentState.ANSWERED
    assert listener.take(
        Page(statuses={"2": RemoteStatus.TRASH, "1": RemoteStatus.LIVE, "9": RemoteStatus.SPAM})
    ) == Stored(0, 1)
    assert (listener.state("1"), listener.state("2")) == (CommentState.WAITING, CommentState.TRASH)


def test_a_fetch_writes_in_small_portions(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    many = [replace(REMARK, remote_id=str(number), at=AT + timedelta(seconds=number)) for number in range(1, 251)]
    numbers: list[int] = []

    def count(connection: sqlite3.Connection) -> None:
        numbers.append(connection.execute("SELECT count(*) FROM comments").fetchone()[0])

    def queue_next_portion(connection: sqlite3.Connection, *rest: object, **named: object) -> Stored:
        waiting.append(listener.desk.database.submit(count))
        return store(connection, *rest, **named)  # type: ignore[arg-type]  # handed on as it came

    waiting: list[Future[None]] = []
    store = comment_rows.store
    monkeypatch.setattr(comment_rows, "store", queue_next_portion)
    assert listener.store(*many).new == 250
    for one in waiting:
        one.result()
    assert numbers == [100, 200, 250], "a decision comes in between the portions"
    assert listener.waiting() == [str(number) for number in range(250, 0, -1)]


def test_thousands_of_one_second_get_numbers_of_their_own(listener: Listener) -> None:
    many = [replace(REMARK, remote_id=str(number), text="x") for number in range(1, 5201)]
    assert listener.store(*many).new == 5200
    row = listener.desk.row("SELECT count(*), count(DISTINCT number), min(number), max(number) FROM comments")
    assert row[:2] == (5200, 5200)
    assert {moment_of(int(str(number))).replace(microsecond=0) for number in row[2:]} == {AT}


@given(
    st.datetimes(min_value=AT.replace(tzinfo=None, year=1950), max_value=AT.replace(tzinfo=None, year=2200)), st.text()
)
def test_numbers_grow_with_time(at: datetime, remote_id: str) -> None:
    moment = at.replace(tzinfo=AT.tzinfo)
    number = wanted_number(moment, remote_id)
    assert first_number(moment) <= number < first_number(moment) + ROOM
    assert number < first_number(moment + timedelta(milliseconds=1))
    assert timedelta() <= moment - moment_of(number) < timedelta(milliseconds=1)
    assert -(2**63) < number < 2**63


STATES = [
    ({}, CommentState.WAITING),
    ({"status": RemoteStatus.HELD}, CommentState.HELD),
    ({"status": RemoteStatus.SPAM}, CommentState.SPAM),
    ({"status": RemoteStatus.TRASH}, CommentState.TRASH),
    ({"status": RemoteStatus.GONE}, CommentState.TRASH),
    ({"voice": Voice.OWN}, CommentState.OWN),
    ({"voice": Voice.COLLEAGUE}, CommentState.OWN),
    ({"voice": Voice.MACHINE}, CommentState.SEEN),
    ({"at": AT - timedelta(days=15)}, CommentState.SEEN),
    ({"at": AT - timedelta(days=13)}, CommentState.WAITING),
]


@pytest.mark.parametrize(("change", "state"), STATES)
def test_each_comment_has_the_state_of_the_rules(
    listener: Listener, change: dict[str, object], state: CommentState
) -> None:
    listener.store(replace(REMARK, **change))  # type: ignore[arg-type]  # columns by name
    assert listener.state("1") is state
    assert listener.desk.row("SELECT n FROM counts WHERE state = ? AND source = ?", state, listener.source) == (1,)


@pytest.mark.parametrize("voice", [Voice.OWN, Voice.COLLEAGUE])
@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_an_answer_stops_the_clock_whatever_comes_in_first(
    listener: Listener, voice: Voice, order: tuple[int, int]
) -> None:
    both = (REMARK, reply("2", "1", LATER, voice))
    for number in order:
        listener.store(both[number])
    assert (listener.state("1"), listener.state("2")) == (CommentState.ANSWERED, CommentState.OWN)
    assert listener.inbox.find(listener.id("1")).waiting_since is None
    assert listener.desk.row("SELECT answered_at FROM comments WHERE remote_id = '1'") == ("2026-03-01T14:00:00.000Z",)


def test_only_a_public_answer_by_one_of_us_counts(listener: Listener) -> None:
    held = replace(reply("2", "1", LATER), status=RemoteStatus.HELD)
    listener.store(REMARK, held, reply("3", "1", LATER, Voice.PERSON))
    assert listener.state("1") is CommentState.WAITING
    listener.store(replace(held, status=RemoteStatus.LIVE))
    assert listener.state("1") is CommentState.ANSWERED


def test_our_answer_stands_in_the_thread_at_once(listener: Listener) -> None:
    listener.store(REMARK)
    sent = Published("77", "https://blog.example/#77", at=LATER)
    package = ReplyPackage("12", "1", "Thank you, Jo.")
    listener.comments.answered(listener.id("1"), sent, listener.account, package, at=LATER)
    assert listener.state("1") is CommentState.ANSWERED
    remark, answer = listener.inbox.thread(listener.id("1"))
    assert (answer.text, answer.author, answer.is_own, answer.parent) == ("Thank you, Jo.", "Clara", True, remark.id)
    again = replace(reply("77", "1", LATER), text="Thank you, Jo.", author_key="7")
    assert listener.store(again).new == 0, "the source brings the same one again"
    with pytest.raises(AssertionError):
        listener.comments.answered("x", sent, listener.account, PostPackage("T", "C", "html"), at=LATER)


def test_an_answer_that_an_editor_must_release_leaves_the_clock_running(listener: Listener) -> None:
    listener.store(REMARK)
    sent = Published("77", "", state="sent")
    listener.comments.answered(listener.id("1"), sent, listener.account, ReplyPackage("12", "1", "T"), at=LATER)
    assert listener.state("1") is CommentState.WAITING


def test_a_fetch_knows_what_is_here(listener: Listener) -> None:
    known = listener.comments.known(listener.source)
    assert (known.newest_id(), known.status_counts(), known.has(("1",))) == ("", {}, frozenset())
    assert listener.comments.looked_at(listener.source) is None
    assert listener.comments.problem_of(listener.source) is None
    spam = replace(REMARK, remote_id="3", status=RemoteStatus.SPAM, at=LATER)
    listener.store(REMARK, replace(spam, remote_id="2", at=AT), spam, posts=(RemotePost("12", "T", "u", AT),))
    listener.comments.failed(listener.source, Problem("offline", "You are offline."), LATER)
    assert listener.comments.problem_of(listener.source) == Problem("offline", "You are offline.")
    listener.comments.finish(listener.source, "3", LATER, is_full=False)
    assert listener.comments.problem_of(listener.source) is None
    listener.comments.finish(listener.source, "3", LATER, is_full=True)
    assert (known.newest_id(), listener.comments.looked_at(listener.source)) == ("3", LATER)
    assert known.status_counts() == {RemoteStatus.LIVE: 1, RemoteStatus.SPAM: 2}
    assert known.ids_with_status(RemoteStatus.SPAM) == ("3", "2")
    assert known.has(("1", "9", *map(str, range(100, 1200)))) == {"1"}
    assert (known.has_post("12"), known.has_post("13")) == (True, False)
    other = listener.comments.known("00000000-0000-0000-0000-000000000000")
    assert (other.newest_id(), other.status_counts()) == ("", {})
