"""Garbage is looked for on the GUI thread alone."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.garbage import MOST_ASIDE, MUCH, PAUSE_MILLISECONDS, GarbageCollector
from tests.ui.stage import wait


class Ring:
    """Garbage that only a search finds."""

    def __init__(self) -> None:
        self.me = self


def test_no_other_thread_looks_for_garbage(qapp: QApplication) -> None:
    where: list[int] = []

    def note(phase: str, _: object) -> None:
        if phase == "start":
            where.append(threading.get_ident())

    gc.callbacks.append(note)
    try:
        for _ in range(20):  # what other tests left goes meanwhile, and is taken off the count of what is new
            worker = threading.Thread(target=lambda: [Ring() for _ in range(20_000)])
            worker.start()
            worker.join()
            assert where == [], "not while others make objects"
            wait(PAUSE_MILLISECONDS // 2)
            if where:
                break
    finally:
        gc.callbacks.remove(note)

    assert not gc.isenabled()
    assert set(where) == {threading.get_ident()}


def test_what_nobody_holds_goes(qapp: QApplication) -> None:
    rings = [Ring() for _ in range(5_000)]
    last = weakref.ref(rings[-1])
    rings.clear()

    for _ in range(20):
        wait(PAUSE_MILLISECONDS // 2)
        if last() is None:
            break

    assert last() is None


def test_much_that_came_to_stay_is_not_looked_through_again(qapp: QApplication) -> None:
    parent = QObject()
    collector = GarbageCollector(parent)
    before = gc.get_freeze_count()
    rings = [Ring() for _ in range(2 * MUCH)]
    collector.look()
    assert gc.get_freeze_count() > before + MUCH, "set aside at once"
    last = weakref.ref(rings[-1])
    rings.clear()
    gc.collect()
    assert last() is not None
    more: list[list[object]] = []
    for _ in range(MOST_ASIDE):
        more.append([[] for _ in range(2 * MUCH)])
        collector.look()
    collector.look()
    assert last() is None, "but some day"
    more.clear()
    gc.unfreeze()
    gc.collect()
