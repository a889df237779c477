import sqlite3
import threading
from concurrent.futures import Future
from functools import partial

import pytest

from ceo_desk.domain.errors import StorageFailed
from ceo_desk.storage.database import Database
from ceo_desk.storage.writer import Priority, after_commit
from tests.storage.desks import DeskUnderTest


def note(connection: sqlite3.Connection, key: str) -> None:
    connection.execute("INSERT INTO desk VALUES (?, '')", (key,))


def tell(order: list[str], name: str, _: sqlite3.Connection) -> None:
    order.append(name)


def has(database: Database, key: str) -> bool:
    return database.read().execute("SELECT 1 FROM desk WHERE key = ?", (key,)).fetchone() is not None


def test_keystrokes_go_before_decisions_and_those_before_fetches(desk: DeskUnderTest) -> None:
    order: list[str] = []
    is_busy, may_go = threading.Event(), threading.Event()

    def block(_: sqlite3.Connection) -> None:
        is_busy.set()
        assert may_go.wait(10)

    blocked = desk.database.submit(block, Priority.FETCH)
    assert is_busy.wait(10)
    wanted = [
        ("fetch 1", Priority.FETCH),
        ("decision 1", Priority.DECISION),
        ("fetch 2", Priority.FETCH),
        ("keystroke 1", Priority.KEYSTROKE),
        ("decision 2", Priority.DECISION),
        ("keystroke 2", Priority.KEYSTROKE),
    ]
    futures = [desk.database.submit(partial(tell, order, name), priority) for name, priority in wanted]
    may_go.set()
    for future in [blocked, *futures]:
        future.result(10)
    assert order == ["keystroke 1", "keystroke 2", "decision 1", "decision 2", "fetch 1", "fetch 2"]


def test_an_error_is_raised_in_the_caller_and_nothing_of_its_work_stays(desk: DeskUnderTest) -> None:
    def work(connection: sqlite3.Connection) -> None:
        note(connection, "half")
        raise LookupError("on purpose")

    with pytest.raises(LookupError, match="on purpose"):
        desk.database.write(work)
    assert not has(desk.database, "half")
    desk.database.write(lambda connection: note(connection, "next"))
    assert has(desk.database, "next")


def test_a_broken_rule_of_the_schema_is_raised_as_sqlite_says_it(desk: DeskUnderTest) -> None:
    desk.database.write(lambda connection: note(connection, "twice"))
    with pytest.raises(sqlite3.IntegrityError):
        desk.database.write(lambda connection: note(connection, "twice"))


def test_hooks_run_after_the_commit_and_once_a_name(desk: DeskUnderTest) -> None:
    seen: list[str] = []

    def work(connection: sqlite3.Connection) -> None:
        note(connection, "committed")
        after_commit(connection, "look", lambda _: seen.append("first"))
        after_commit(connection, "look", lambda _: seen.append(str(has(desk.database, "committed"))))

    desk.database.write(work)
    assert seen == ["True"]


def test_hooks_of_a_work_that_failed_never_run(desk: DeskUnderTest) -> None:
    seen: list[str] = []

    def work(connection: sqlite3.Connection) -> None:
        after_commit(connection, "look", lambda _: seen.append("ran"))
        raise LookupError

    with pytest.raises(LookupError):
        desk.database.write(work)
    desk.database.write(lambda connection: note(connection, "next"))
    assert seen == []


def test_a_hook_that_fails_is_noted_and_the_work_stands(desk: DeskUnderTest, caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: sqlite3.Connection) -> None:
        raise OSError("no room")

    def work(connection: sqlite3.Connection) -> None:
        note(connection, "stands")
        after_commit(connection, "second note", fail)

    desk.database.write(work)
    assert has(desk.database, "stands")
    assert "second note was not done after a commit: no room" in caplog.text


def test_hooks_belong_to_the_writers_connection(desk: DeskUnderTest) -> None:
    with pytest.raises(TypeError):
        after_commit(desk.database.read(), "look", lambda _: None)


def test_a_work_may_not_wait_for_another(desk: DeskUnderTest) -> None:
    with pytest.raises(RuntimeError):
        desk.database.write(lambda _: desk.database.write(lambda _: None))


def test_a_work_that_was_cancelled_in_time_is_not_done(desk: DeskUnderTest) -> None:
    may_go = threading.Event()
    blocked = desk.database.submit(lambda _: may_go.wait(10), Priority.KEYSTROKE)
    future: Future[None] = desk.database.submit(lambda connection: note(connection, "no"), Priority.FETCH)
    assert future.cancel()
    may_go.set()
    assert blocked.result(10)
    desk.database.write(lambda connection: note(connection, "yes"))
    assert (has(desk.database, "yes"), has(desk.database, "no")) == (True, False)


def test_closing_finishes_what_is_queued_and_refuses_more(desk: DeskUnderTest) -> None:
    futures = [desk.database.submit(partial(note, key=f"late {i}"), Priority.FETCH) for i in range(200)]
    desk.database.close()
    desk.database.close()
    assert all(future.result(0) is None for future in futures)
    with desk.raw() as raw:
        assert raw.execute("SELECT count(*) FROM desk WHERE key LIKE 'late %'").fetchone() == (200,)
    with pytest.raises(StorageFailed):
        desk.database.submit(lambda _: None)
    with pytest.raises(StorageFailed):
        desk.database.read()


def test_many_threads_write_and_nothing_is_lost(desk: DeskUnderTest) -> None:
    def write_some(name: int) -> None:
        for i in range(25):
            desk.database.write(partial(note, key=f"{name} {i}"), Priority(name % 3))

    threads = [threading.Thread(target=write_some, args=(name,)) for name in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert desk.row("SELECT count(*) FROM desk WHERE key GLOB '[0-9] *'") == (150,)
