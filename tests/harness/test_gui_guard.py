"""The guard of the GUI thread catches each way of blocking it, and lets other threads work."""

import os
import queue
import socket
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread, QThreadPool, Signal

from ceo_desk.services.writing import spelling
from ceo_desk.storage.database import Database
from ceo_desk.storage.processes.dictionaries import Dictionary
from ceo_desk.storage.processes.speller import Speller
from ceo_desk.storage.writer import WriteConnection
from tests.support.gui_guard import GuiThreadBlocked, guarded_gui_thread

Deed = Callable[[Path], object]


def connect(_: Path) -> None:
    with socket.socket() as caller:
        caller.connect_ex(("127.0.0.1", 9))


def send(_: Path) -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as caller:
        caller.sendto(b"", ("127.0.0.1", 9))


def look_up(_: Path) -> None:
    socket.getaddrinfo("localhost", 80)


def listen(_: Path) -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))


def flush(folder: Path) -> None:
    with Path(folder, f"file{threading.get_ident()}").open("w") as file:
        os.fsync(file.fileno())


def flush_data(folder: Path) -> None:
    with Path(folder, f"data{threading.get_ident()}").open("w") as file:
        os.fdatasync(file.fileno())


def open_for_writing(folder: Path) -> None:
    sqlite3.connect(folder / "any.sqlite").close()


def read_a_dictionary(folder: Path) -> None:
    words = folder / f"words{threading.get_ident()}.dic"
    words.write_text("1\nword\n")
    words.read_text()


def look_for_dictionaries(folder: Path) -> None:
    spelling.find_dictionaries((folder,))  # type: ignore[attr-defined]  # where the guard takes hold of it


def ask_the_dictionaries(folder: Path) -> None:
    speller = Speller([sys.executable, "-c", ""])
    speller.unknown(("word",), (Dictionary("en", folder / "en"),))
    speller.close()


def wait_for_result(_: Path) -> None:
    answer: Future[int] = Future()
    threading.Timer(0.05, answer.set_result, [1]).start()
    answer.result()


def wait_for_event(_: Path) -> None:
    event = threading.Event()
    threading.Timer(0.05, event.set).start()
    event.wait()


def wait_for_event_a_little(_: Path) -> None:
    threading.Event().wait(0.01)


def wait_in_queue(_: Path) -> None:
    line: queue.Queue[int] = queue.Queue()
    threading.Timer(0.05, line.put, [1]).start()
    line.get()


def join(_: Path) -> None:
    timer = threading.Timer(0.05, lambda: None)
    timer.start()
    timer.join()


def wait_for_qt_thread(_: Path) -> None:
    thread = QThread()
    thread.start()
    try:
        thread.wait(1)
    finally:
        thread.quit()
        while not thread.isFinished():
            pass


def wait_for_qt_pool(_: Path) -> None:
    pool = QThreadPool()
    go_on = threading.Event()
    pool.start(go_on.wait)
    try:
        pool.waitForDone(1)
    finally:
        go_on.set()
        while pool.activeThreadCount():
            pass


DEEDS: list[Deed] = [
    lambda _: time.sleep(0),
    lambda _: QThread.usleep(1),
    connect,
    send,
    look_up,
    listen,
    flush,
    flush_data,
    open_for_writing,
    read_a_dictionary,
    look_for_dictionaries,
    ask_the_dictionaries,
    wait_for_result,
    wait_for_event,
    wait_for_event_a_little,
    wait_in_queue,
    join,
    wait_for_qt_thread,
    wait_for_qt_pool,
]


@contextmanager
def refused() -> Iterator[None]:
    """The guard raises where the deed is done, and again at its end."""
    with (
        pytest.raises(GuiThreadBlocked, match="on the GUI thread:\n"),
        guarded_gui_thread(),
        pytest.raises(GuiThreadBlocked),
    ):
        yield


@pytest.mark.parametrize("deed", DEEDS)
def test_each_way_of_blocking_is_refused(deed: Deed, tmp_path: Path) -> None:
    with refused():
        deed(tmp_path)


@pytest.mark.parametrize("deed", DEEDS)
def test_another_thread_may(deed: Deed, tmp_path: Path) -> None:
    with guarded_gui_thread() as guard:
        pool = ThreadPoolExecutor(1)
        done = pool.submit(deed, tmp_path)
        while not done.done():
            pass
        done.result()
        with guard.lifted():
            pool.shutdown()


@pytest.mark.parametrize("deed", DEEDS)
def test_nothing_is_refused_once_it_is_over(deed: Deed, tmp_path: Path) -> None:
    with guarded_gui_thread():
        pass
    deed(tmp_path)


def test_the_desk_is_read_on_the_gui_thread_and_never_written(tmp_path: Path) -> None:
    with Database(tmp_path / "desk.sqlite") as database:

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("PRAGMA user_version")

        with guarded_gui_thread():
            database.read().execute("SELECT * FROM drafts").fetchall()
            waiting = database.submit(work)
            while not waiting.done():
                pass
            waiting.result()
        with refused():
            database.write(work)
        with refused():
            database.close()


@pytest.mark.parametrize("name", ["execute", "executemany", "executescript"])
def test_a_writing_connection_is_not_used_there(name: str) -> None:
    connection = sqlite3.connect(":memory:", factory=WriteConnection)
    with refused():
        getattr(connection, name)("CREATE TABLE t (a)", *([] if name != "executemany" else [[]]))
    connection.close()


def test_what_does_not_wait_is_allowed() -> None:
    with guarded_gui_thread():
        thread = threading.Thread(target=lambda: None)
        thread.start()
        while thread.is_alive():
            pass
        thread.join()
        threading.Event().wait(0)
        line: queue.Queue[int] = queue.Queue()
        line.put(1)
        assert line.get() == 1
        answer: Future[int] = Future()
        answer.set_result(2)
        assert answer.result() == 2


@pytest.mark.qt_no_exception_capture
def test_a_breach_in_a_slot_is_told_at_the_end(capfd: pytest.CaptureFixture[str]) -> None:
    class Bell(QObject):
        rang = Signal()

    bell = Bell()
    bell.rang.connect(lambda: time.sleep(0))
    with pytest.raises(GuiThreadBlocked, match=r"(?s)sleep on the GUI thread:.*test_gui_guard"), guarded_gui_thread():
        bell.rang.emit()
    assert "GuiThreadBlocked" in capfd.readouterr().err


def test_there_is_one_guard_at_a_time() -> None:
    with guarded_gui_thread(), pytest.raises(RuntimeError), guarded_gui_thread():
        pass
