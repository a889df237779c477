"""The inbox: pages, threads, and plans that never scan however many comments there are."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ceo_desk.domain.channel import Page, RemotePost, RemoteStatus, Voice
from ceo_desk.domain.comment import OPEN, CommentState
from ceo_desk.domain.errors import BadInput, Unknown
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox.inbox import InboxItem
from tests.storage.desks import DeskUnderTest, open_desk
from tests.storage.listening import AT, REMARK, Listener, reply

EVERY = tuple(CommentState)
MANY = 20_000


@pytest.fixture
def listener(desk: DeskUnderTest) -> Listener:
    return Listener(desk)


def test_pages_follow_each_other_without_gap_or_repetition(listener: Listener) -> None:
    second = listener.connect("second", "https://second.example/wp-json/").source.id
    for number in range(1, 61):
        status = RemoteStatus.HELD if number % 5 == 0 else RemoteStatus.LIVE
        comment = replace(REMARK, remote_id=str(number), at=AT + timedelta(minutes=number // 3), status=status)
        listener.store(comment, source=second if number % 2 else "")
    for states, count in ((OPEN, 48), (EVERY, 60), ((CommentState.HELD,), 12), ((CommentState.SPAM,), 0)):
        seen: list[InboxItem] = []
        after = None
        while True:
            page = listener.inbox.page(states, None, None, after, 7)
            assert page.total == count
            assert len(page.items) == 7 or page.next is None
            seen += page.items
            after = page.next
            if after is None:
                break
        assert len({item.id for item in seen}) == len(seen) == count
        assert [item.at for item in seen] == sorted((item.at for item in seen), reverse=True)
        assert {item.state for item in seen} <= set(states)
    one = listener.inbox.page(EVERY, second, None, None, 100)
    assert (len(one.items), one.total, {item.source for item in one.items}) == (30, 30, {second})
    assert listener.inbox.page(EVERY, None, None, None, 60).next is None


def test_a_cursor_that_is_none_is_refused_and_a_far_one_is_an_end(listener: Listener) -> None:
    listener.store(REMARK)
    with pytest.raises(BadInput):
        listener.inbox.page(OPEN, None, None, "somewhere", 5)
    assert listener.inbox.page(OPEN, None, None, "0", 5).items == ()
    assert len(listener.inbox.page(OPEN, None, None, "9" * 40, 5).items) == 1


def test_two_accounts_of_one_source_show_it_once(listener: Listener) -> None:
    listener.connect("again")
    listener.store(REMARK)
    page = listener.inbox.page(OPEN, None, None, None, 5)
    assert (len(page.items), page.total) == (1, 1)


def test_who_writes_for_the_first_time_is_told(listener: Listener) -> None:
    listener.store(REMARK, replace(REMARK, remote_id="2", at=AT + timedelta(hours=1)))
    listener.store(replace(REMARK, remote_id="3", author_key=""), replace(REMARK, remote_id="4", voice=Voice.OWN))
    first = {item.remote_id: item.is_first_time for item in listener.page(EVERY)}
    assert first == {"1": True, "2": False, "3": False, "4": False}


def test_what_is_not_there_is_unknown(listener: Listener) -> None:
    for look in (listener.inbox.find, listener.inbox.thread):
        with pytest.raises(Unknown):
            look("no")


def test_the_whole_thread_is_shown_from_anywhere_in_it(listener: Listener) -> None:
    hours = [AT + timedelta(hours=number) for number in range(5)]
    listener.store(
        REMARK,
        reply("2", "1", hours[1]),
        replace(REMARK, remote_id="3", parent="2", at=hours[2]),
        replace(REMARK, remote_id="4", parent="1", at=hours[3], status=RemoteStatus.SPAM),
        replace(REMARK, remote_id="5", at=hours[4]),
    )
    for remote_id in ("1", "2", "3", "4"):
        thread = listener.inbox.thread(listener.id(remote_id))
        assert [one.id for one in thread] == [listener.id(number) for number in "1234"]
        assert [one.parent for one in thread] == ["", *(listener.id(number) for number in "121")]
        assert [one.is_own for one in thread] == [False, True, False, False]
        assert thread[3].state is CommentState.SPAM
    assert len(listener.inbox.thread(listener.id("5"))) == 1


def test_a_thread_with_a_missing_beginning_or_a_circle_is_shown(listener: Listener) -> None:
    listener.store(replace(REMARK, parent="gone"), replace(REMARK, remote_id="2", parent="1", at=AT + timedelta(1)))
    first, second = listener.inbox.thread(listener.id("2"))
    assert (first.parent, second.parent) == ("", first.id)
    listener.store(replace(REMARK, remote_id="7", parent="8"), replace(REMARK, remote_id="8", parent="7"))
    assert len(listener.inbox.thread(listener.id("7"))) == 2


def test_a_thread_of_thousands_is_whole(listener: Listener) -> None:
    deep = [
        replace(REMARK, remote_id=str(number), parent=str(number - 1), at=AT + timedelta(seconds=number))
        for number in range(1, 2001)
    ]
    listener.take(Page(tuple(reversed(deep))))
    assert len(listener.inbox.thread(listener.id("1000"))) == 2000


def test_the_longest_waiting_come_first_page_by_page(listener: Listener) -> None:
    second = listener.connect("second", "https://second.example/wp-json/").source.id
    for number in range(1, 61):
        status = RemoteStatus.HELD if number % 5 == 0 else RemoteStatus.LIVE
        text = "breakfast" if number % 2 else "supper"
        comment = replace(
            REMARK, remote_id=str(number), at=AT + timedelta(minutes=number // 3), status=status, text=text
        )
        listener.store(comment, source=second if number % 4 > 1 else "")
    for states, query, count in ((OPEN, None, 48), (EVERY, None, 60), (EVERY, "breakfast", 30), (OPEN, "supper", 24)):
        seen: list[InboxItem] = []
        after = None
        while True:
            page = listener.inbox.page(states, None, query, after, 7, is_oldest_first=True)
            seen += page.items
            after = page.next
            if after is None:
                break
        assert len({item.id for item in seen}) == len(seen) == count
        assert [item.at for item in seen] == sorted(item.at for item in seen)
    newest_first = listener.inbox.page(EVERY, None, None, None, 60).items
    oldest_first = listener.inbox.page(EVERY, None, None, None, 60, is_oldest_first=True).items
    assert oldest_first == newest_first[::-1]
    assert listener.inbox.page(OPEN, None, "supper", "9" * 40, 5, is_oldest_first=True).items == ()


def test_what_somebody_wrote_before_is_told(listener: Listener) -> None:
    hour = timedelta(hours=1)
    listener.store(
        REMARK,
        replace(REMARK, remote_id="2", at=AT + hour, text="Second."),
        replace(REMARK, remote_id="3", at=AT + 2 * hour, status=RemoteStatus.SPAM),
        replace(REMARK, remote_id="4", at=AT + 3 * hour, text="Now."),
        replace(REMARK, remote_id="5", at=AT + 4 * hour, text="Later."),
        replace(REMARK, remote_id="6", at=AT, author="Somebody else", author_key="else"),
        replace(REMARK, remote_id="7", at=AT + 5 * hour, author_key=""),
        reply("8", "1", AT + 6 * hour),
    )
    before = listener.inbox.person_before(listener.id("4"))
    assert (before.earlier, before.answered) == (2, 1)
    assert [item.remote_id for item in before.items] == ["2", "1"]
    assert listener.inbox.person_before(listener.id("7")).items == ()
    assert listener.inbox.person_before(listener.id("1")).earlier == 0
    with pytest.raises(Unknown):
        listener.inbox.person_before("no")


def test_the_post_above_is_told_as_far_as_it_is_known(listener: Listener) -> None:
    listener.store(REMARK, posts=(RemotePost("12", "Breakfast", "https://blog.example/b", AT),))
    listener.store(replace(REMARK, remote_id="2", post="13"), posts=(RemotePost("13", "Undated", "u"),))
    listener.store(replace(REMARK, remote_id="3", post="99"))
    above = [listener.inbox.post_above(listener.inbox.find(listener.id(number))) for number in "123"]
    assert [(post.title, post.url, post.at) for post in above] == [
        ("Breakfast", "https://blog.example/b", AT),
        ("Undated", "u", None),
        ("", "", None),
    ]


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Listener]:
    """20,000 comments in every state, on three accounts."""
    desk = open_desk(Path(tmp_path_factory.mktemp("crowd")) / "desk")
    listener = Listener(desk)
    sources = [listener.source, *(listener.connect(n, f"https://{n}.example/").source.id for n in ("b", "c"))]
    statuses = [*RemoteStatus, *[RemoteStatus.LIVE] * 6]
    for source in sources:
        comments = tuple(
            replace(
                REMARK,
                remote_id=str(number),
                post=str(number % 50),
                parent=str(number - 1) if number % 7 == 0 else "",
                author_key=str(number % 3000),
                voice=Voice.OWN if number % 14 == 0 else Voice.PERSON,
                status=statuses[number % len(statuses)],
                text=f"Comment number {number} about breakfast and word{number % 97}",
                at=AT + timedelta(seconds=number),
            )
            for number in range(1, MANY // 3 + 2)
        )
        posts = tuple(RemotePost(str(number), f"Post {number}", "u") for number in range(50))
        listener.take(Page(comments, posts), source)
    listener.triage.see(tuple(listener.id(str(number)) for number in range(10, 60)), actor="C", at=desk.now)
    later = tuple(listener.id(str(number)) for number in range(110, 160))
    listener.triage.postpone(later, desk.now + timedelta(days=9), actor="C", at=desk.now)
    yield listener
    desk.database.close()


def statements(database: Database, work: Callable[[], object]) -> list[str]:
    """Every SQL statement that a piece of reading runs, values filled in."""
    seen: list[str] = []
    reader = database.read()
    reader.set_trace_callback(seen.append)
    work()
    reader.set_trace_callback(None)
    own = (sql for sql in seen if not sql.startswith("--"))
    return [sql for sql in own if "comments_found_" not in sql]  # the index looks into its own tables


def assert_no_scan(reader: sqlite3.Connection, sql: str) -> None:
    plan = [row["detail"] for row in reader.execute(f"EXPLAIN QUERY PLAN {sql}")]
    for step in plan:
        is_index = "VIRTUAL TABLE INDEX" in step and "M" in step.rsplit(":", 1)[1]
        is_thread = step == "SCAN t"  # the rows of the thread itself
        is_word = step.startswith("SCAN comment_words VIRTUAL TABLE INDEX 2")  # a seek
        assert not step.startswith("SCAN") or is_index or is_thread or is_word, (step, sql)
        assert "TEMP B-TREE" not in step, (step, sql)


NEAR_THE_END = "7273569024000000"
LOOKS: dict[str, tuple[tuple[CommentState, ...], bool, str | None, str | None]] = {
    "waiting": (OPEN, False, None, None),
    "deep": (OPEN, False, None, NEAR_THE_END),
    "everything": (EVERY, False, None, None),
    "one state of one source": ((CommentState.HELD,), True, None, None),
    "one source": (EVERY, True, None, None),
    "search": (EVERY, False, "breakfast", None),
    "search in a state": ((CommentState.SEEN,), True, "word1", NEAR_THE_END),
}


@pytest.mark.parametrize("is_oldest_first", [False, True])
@pytest.mark.parametrize("name", LOOKS)
def test_no_page_scans_a_table_or_sorts(crowd: Listener, name: str, is_oldest_first: bool) -> None:
    database = crowd.desk.database
    states, is_one_source, query, after = LOOKS[name]
    source = crowd.source if is_one_source else None
    ran = statements(
        database, lambda: crowd.inbox.page(states, source, query, after, 100, is_oldest_first=is_oldest_first)
    )
    assert any("comments" in sql for sql in ran)
    for sql in ran:
        assert_no_scan(database.read(), sql)


def test_no_other_look_scans_a_table_or_sorts(crowd: Listener) -> None:
    database, comment = crowd.desk.database, crowd.id("7")
    known = crowd.comments.known(crowd.source)

    def look() -> None:
        crowd.inbox.find(comment)
        crowd.inbox.thread(comment)
        crowd.comments.wake(crowd.desk.now)
        crowd.inbox.person_before(comment)
        crowd.inbox.post_above(crowd.inbox.find(comment))
        known.newest_id()
        known.has(("1", "2"))
        known.status_counts()
        known.ids_with_status(RemoteStatus.HELD)
        known.has_post("12")

    ran = statements(database, look)
    assert len(ran) >= 8
    for sql in ran:
        assert_no_scan(database.read(), sql)


def test_storing_and_restating_scan_no_table(crowd: Listener) -> None:
    database = crowd.desk.database
    ran: list[str] = []

    def work(connection: sqlite3.Connection) -> None:
        connection.set_trace_callback(ran.append)

    database.write(work)
    crowd.store(replace(REMARK, remote_id="99999", text="one more"))
    crowd.take(Page(statuses={"5": RemoteStatus.TRASH}))
    database.write(lambda connection: connection.set_trace_callback(None))
    with sqlite3.connect(database.path) as connection:
        connection.row_factory = sqlite3.Row
        looked = [sql for sql in ran if sql.startswith(("SELECT", "UPDATE", "\nSELECT"))]
        assert len(looked) > 4
        for sql in looked:
            assert_no_scan(connection, sql)
    connection.close()


def test_the_crowd_is_counted_and_paged_as_it_is(crowd: Listener) -> None:
    (stored,) = crowd.desk.row("SELECT count(*) FROM comments")
    assert crowd.inbox.page(EVERY, None, None, None, 10).total == stored
    for state in EVERY:
        (count,) = crowd.desk.row("SELECT count(*) FROM comments WHERE state = ?", state)
        assert crowd.inbox.page((state,), None, None, None, 10).total == count
    seen = crowd.inbox.page((CommentState.SEEN,), None, "breakfast", None, 100)
    assert len(seen.items) == seen.total == crowd.inbox.page((CommentState.SEEN,), None, None, None, 1).total
    counts = crowd.inbox.counts()
    assert set(counts) == set(EVERY)
    assert counts == {state: crowd.inbox.page((state,), None, None, None, 1).total for state in EVERY}
    first = crowd.inbox.page(EVERY, None, "breakfast", None, 100)
    assert (len(first.items), first.total) == (100, None)
    second = crowd.inbox.page(EVERY, None, "breakfast", first.next, 100)
    assert second.total is None
    assert max(item.at for item in second.items) <= min(item.at for item in first.items)


def test_of_a_long_conversation_what_stands_near_is_read_alone(listener: Listener) -> None:
    listener.store(REMARK)
    deep = [replace(REMARK, remote_id=str(n), parent=str(n - 1), at=AT + timedelta(minutes=n)) for n in range(2, 40)]
    wide = [replace(REMARK, remote_id=str(n), parent="1", at=AT + timedelta(minutes=n)) for n in range(40, 80)]
    listener.store(*deep, *wide)

    near = listener.inbox.thread_near(listener.id("39"), 10)
    assert not near.is_whole
    ids = [one.id for one in near.items]
    assert ids[-11:] == [listener.id(str(n)) for n in range(29, 40)]
    near = listener.inbox.thread_near(listener.id("5"), 10)
    assert {listener.id(str(n)) for n in (1, 2, 3, 4, 5, 6, 14)} <= {one.id for one in near.items}
    assert len(near.items) < 30
    assert [one.at for one in near.items] == sorted(one.at for one in near.items)
    whole = listener.inbox.thread_near(listener.id("5"), 80)
    assert whole.is_whole
    assert whole.items == listener.inbox.thread(listener.id("5"))
    assert len(whole.items) == 79
    with pytest.raises(Unknown):
        listener.inbox.thread_near("nobody", 10)
