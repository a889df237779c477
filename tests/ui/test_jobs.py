"""The runner for background work: what runs where, in which order, and what is told on the GUI thread."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from ceo_desk.domain.errors import DeskError, Unknown
from ceo_desk.ui.jobs import Lane, ThreadJobs


@pytest.fixture
def surprises() -> list[DeskError]:
    return []


@pytest.fixture
def jobs(qapp: QApplication, surprises: list[DeskError]) -> Iterator[ThreadJobs]:
    runner = ThreadJobs(surprises.append)
    yield runner
    runner.close()


def wait_for(jobs: ThreadJobs) -> None:
    for _ in range(1000):
        QTest.qWait(2)
        if jobs.is_idle():
            return
    raise AssertionError("the jobs never came to rest")


def test_work_runs_elsewhere_and_what_comes_of_it_is_told_on_the_gui_thread(jobs: ThreadJobs) -> None:
    seen: list[tuple[str, int]] = []

    jobs.start(
        Lane.LOOK,
        lambda _: threading.get_ident(),
        lambda worker: seen.extend([("worked", worker), ("told", threading.get_ident())]),
    )
    wait_for(jobs)

    (_, worker), (_, told) = seen
    assert worker != told == threading.get_ident()


def test_a_lane_keeps_the_order_and_lanes_run_beside_one_another(jobs: ThreadJobs) -> None:
    gate, order = threading.Event(), list[str]()

    jobs.start(Lane.WRITE, lambda _: gate.wait(10), lambda _: order.append("first"))
    jobs.start(Lane.WRITE, lambda _: None, lambda _: order.append("second"))
    jobs.start(Lane.LOOK, lambda _: gate.set(), lambda _: order.append("beside"))
    wait_for(jobs)

    assert order.index("first") < order.index("second")
    assert "beside" in order


def test_a_failure_goes_to_who_asked_for_it_else_to_the_window(jobs: ThreadJobs, surprises: list[DeskError]) -> None:
    def fail(_: object) -> None:
        raise Unknown("This is not here.", "Look elsewhere.")

    asked: list[DeskError] = []
    jobs.start(Lane.ASK, fail, failed=asked.append)
    jobs.start(Lane.ASK, fail)
    wait_for(jobs)

    assert [error.sentence for error in asked] == ["This is not here."]
    assert [error.sentence for error in surprises] == ["This is not here."]


def test_a_fault_of_our_own_is_told_as_a_sentence_with_its_detail(
    jobs: ThreadJobs, surprises: list[DeskError], caplog: pytest.LogCaptureFixture
) -> None:
    jobs.start(Lane.ASK, lambda _: 1 // 0)
    wait_for(jobs)

    (error,) = surprises
    assert "Your words are safe" in error.sentence
    assert "ZeroDivisionError" in error.detail
    assert "broke" in caplog.text


def test_long_work_tells_how_far_it_is_and_hears_that_it_should_stop(jobs: ThreadJobs) -> None:
    told: list[str] = []
    started = threading.Event()

    def long_work(progress: object) -> int:
        from ceo_desk.ui.jobs import Progress

        assert isinstance(progress, Progress)
        progress.tell("one of many")
        started.set()
        assert progress.stopped.wait(10)
        return 1

    job = jobs.start(Lane.FETCH, long_work, told=told.append)
    assert started.wait(10)
    job.stop()
    wait_for(jobs)

    assert told == ["one of many"]


def test_a_closed_runner_takes_nothing_in_and_tells_nothing(qapp: QApplication) -> None:
    runner = ThreadJobs(lambda _: None)
    told: list[int] = []
    runner.close()

    runner.start(Lane.LOOK, lambda _: 1, told.append)
    QTest.qWait(20)

    assert told == []
    assert runner.is_idle()


def test_a_screen_that_is_gone_is_told_nothing(jobs: ThreadJobs, surprises: list[DeskError]) -> None:
    told: list[str] = []
    gone = QObject()
    gone.setObjectName("gone")

    def fail(_: object) -> None:
        raise Unknown("The desk doesn't know this.")

    jobs.start(Lane.LOOK, lambda _: 1, lambda _: told.append(gone.objectName()))
    jobs.start(Lane.LOOK, fail, failed=lambda _: told.append(gone.objectName()))
    delete(gone)
    wait_for(jobs)

    assert told == []
    assert [str(error) for error in surprises] == ["The desk doesn't know this."]
