"""What the inbox costs, measured inside of the window: `python -m benchmarks.inbox_run FOLDER LONG SHORT`, as JSON.

The window and a bare QTableView stand in one process on one screen, and take turns.
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QStandardItemModel, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTableView

from benchmarks.million import open_million
from benchmarks.page_run import PATIENCE_SECONDS, ms, percentile, rest
from benchmarks.screen import memory_of
from ceo_desk.ui.answering.inbox.comment_list import CommentList
from ceo_desk.ui.answering.inbox.comment_rows import CommentRows
from ceo_desk.ui.answering.inbox.facts import Folder, read_on, read_thread
from ceo_desk.ui.answering.inbox.view import InboxView
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.jobs import ThreadJobs
from ceo_desk.ui.opening import make_application
from ceo_desk.ui.screens import all_screens
from ceo_desk.ui.session import Session
from ceo_desk.ui.theme.theme import Theme

ROUNDS, WHEELS, ACTIONS = 9, 400, 12
WORDS = ("market", "mar", "con", "would", "people answer", "question", "kaling")

Numbers = dict[str, float]


def until(is_so: Callable[[], object]) -> None:
    """Waits in the window's own loop until something is so: asking all the time would slow the threads behind it."""
    end = time.perf_counter() + PATIENCE_SECONDS
    while not is_so():
        rest(0.001)
        if time.perf_counter() > end:
            raise RuntimeError("it is not shown")


class Painted(QObject):
    """Counts how often the rows were painted."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self.count = 0
        area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Only looks on."""
        self.count += event.type() is QEvent.Type.Paint
        return False


class Hands:
    """An assistant at the window, with a watch."""

    def __init__(self, session: Session, jobs: ThreadJobs) -> None:
        self.session, self.jobs = session, jobs

    def settle(self) -> None:
        """Lets all come to rest."""
        until(self.jobs.is_idle)
        rest(0.3)
        until(self.jobs.is_idle)

    def open_answer(self) -> tuple[InboxView, float]:
        """From Today to the rows on the screen."""
        self.session.window.go(Go(Place.TODAY))
        self.settle()
        began = time.perf_counter()
        self.session.window.go(Go(Place.ANSWER))
        screen = self.session.window.screen_shown()
        assert isinstance(screen, InboxView)
        if screen.list.rows.rows:
            QApplication.processEvents()
        else:
            painted = Painted(screen.list)
            until(lambda: screen.list.rows.rows and painted.count)
        return screen, (time.perf_counter() - began) * 1000

    def open_results(self) -> float:
        """From Today to the figures on the screen."""
        self.session.window.go(Go(Place.TODAY))
        self.settle()
        began = time.perf_counter()
        self.session.window.go(Go(Place.RESULTS))
        until(self.jobs.is_idle)
        QApplication.processEvents()
        return (time.perf_counter() - began) * 1000


def measure_lists(view: InboxView) -> Numbers:
    """The first page in a new list beside a new empty QTableView, in turns."""
    context = view.context
    own, bare = [], []

    def show_bare() -> None:
        table = QTableView()
        table.resize(500, 800)
        table.setModel(QStandardItemModel(0, 1, table))
        painted = Painted(table)
        table.show()
        until(lambda: painted.count)
        kept.append(table)

    def show_own() -> None:
        rows = CommentRows()
        rows.show(read_on(context.desk, Folder(), "", {}))
        listing = CommentList(context, rows)
        listing.resize(500, 800)
        painted = Painted(listing)
        listing.show()
        until(lambda: painted.count)
        kept.append(listing)

    for _ in range(ROUNDS):
        kept: list[QTableView] = []
        bare.append(ms(show_bare))
        own.append(ms(show_own))
        for one in kept:
            one.close()
            one.deleteLater()
        rest(0.05)
    return {"first page": statistics.median(own), "bare table": statistics.median(bare)}


def measure_wheel(view: InboxView, jobs: ThreadJobs) -> Numbers:
    """Milliseconds from a turn of the wheel to its picture, far down through the list."""
    taken, port = [], view.list.viewport()
    middle = port.rect().center()
    for _ in range(WHEELS):
        event = QWheelEvent(
            QPointF(middle),
            QPointF(port.mapToGlobal(middle)),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        began = time.perf_counter()
        QApplication.sendEvent(port, event)
        QApplication.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
        time.sleep(0.008)
    until(jobs.is_idle)
    return {
        "wheel p50": statistics.median(taken),
        "wheel p99": percentile(taken, 0.99),
        "rows": len(view.list.rows.rows),
    }


def measure_search(view: InboxView, jobs: ThreadJobs) -> Numbers:
    """From Enter to the rows that were found, on the screen."""
    taken = []
    for words in (*WORDS, *WORDS):
        view.pane.search.setFocus()
        view.pane.search.clear()
        QTest.keyClicks(view.pane.search, words[:-1])
        rest(0.4)
        until(jobs.is_idle)
        QTest.keyClicks(view.pane.search, words[-1])
        shown: list[bool] = []
        link = view.keeper.shown.connect(lambda: shown.append(True))  # noqa: B023 - this turn's own
        began = time.perf_counter()
        QTest.keyClick(view.pane.search, Qt.Key.Key_Return)
        until(lambda: shown)  # noqa: B023 - this turn's own
        QApplication.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
        view.keeper.shown.disconnect(link)
    view.step_back()
    rest(0.3)
    until(jobs.is_idle)
    return {"search": statistics.median(taken), "search longest": max(taken)}


def measure_actions(view: InboxView, jobs: ThreadJobs) -> Numbers:
    """From a press on Seen to the picture without its row; each run takes a few comments of the desk so."""
    taken = []
    view.list.setFocus()
    for _ in range(ACTIONS):
        row = view.list.current()
        assert row is not None
        was = row.id
        began = time.perf_counter()
        view.thread_pane.seen.click()
        until(lambda: view.list.rows.number_of(was) < 0)  # noqa: B023 - this turn's own
        QApplication.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
        until(jobs.is_idle)
        rest(0.2)
        until(jobs.is_idle)
    return {"action": statistics.median(taken), "action longest": max(taken)}


def measure_threads(view: InboxView, long: str, short: str) -> Numbers:
    """A conversation read and shown beside the list."""
    desk, pane = view.context.desk, view.thread_pane

    def open_thread(comment: str) -> float:
        def show() -> None:
            pane.show_facts(read_thread(desk, comment))
            QApplication.processEvents()

        pane.show_none()
        QApplication.processEvents()
        return ms(show)

    pairs = [(open_thread(long), open_thread(short)) for _ in range(ROUNDS)]
    return {
        "long thread": statistics.median(pair[0] for pair in pairs),
        "short thread": statistics.median(pair[1] for pair in pairs),
    }


def main(folder: Path, long: str, short: str) -> None:
    """Measures all."""
    application = make_application(sys.argv[:1])
    desk = open_million(folder)
    theme = Theme()
    theme.apply()
    jobs = ThreadJobs(lambda error: print(error, file=sys.stderr))
    session = Session(desk, jobs, theme, all_screens())
    session.show()
    session.window.resize(1280, 800)
    session.background.begin()
    until(lambda: session.background.facts is not None and jobs.is_idle())
    hands = Hands(session, jobs)
    view, first = hands.open_answer()
    hands.settle()
    again = statistics.median(hands.open_answer()[1] for _ in range(3))
    hands.settle()
    found: Numbers = {"open answer": first, "open answer again": again, "memory at answer": memory_of(os.getpid())}
    if long:
        found |= measure_lists(view)
        found |= measure_wheel(view, jobs)
        found |= measure_search(view, jobs)
        found |= measure_threads(view, long, short)
        hands.settle()
        found |= measure_actions(view, jobs)
        found |= {"results": statistics.median(hands.open_results() for _ in range(3))}
    session.ended.connect(application.quit)
    QTimer.singleShot(0, session.end)
    application.exec()
    jobs.close()
    desk.close()
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *((sys.argv[2], sys.argv[3]) if len(sys.argv) > 3 else ("", "")))
