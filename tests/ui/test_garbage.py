"""Garbage is looked for on the GUI thread alone."""

import gc
import threading
import weakref

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.garbage import PAUSE_MILLISECONDS


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
        worker = threading.Thread(target=lambda: [Ring() for _ in range(20_000)])
        worker.start()
        worker.join()
        assert where == []
        for _ in range(20):
            QTest.qWait(PAUSE_MILLISECONDS // 2)
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
        QTest.qWait(PAUSE_MILLISECONDS // 2)
        if last() is None:
            break

    assert last() is None
