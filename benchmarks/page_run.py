"""What writing costs, measured inside of the window: `python -m benchmarks.page_run FOLDER` prints it as JSON.

The window, the desk below it and a bare QTextEdit stand in one process on one screen, and take turns.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from benchmarks.long_texts import long_list, long_text
from ceo_desk.app import open_desk
from ceo_desk.domain.draft import Content
from ceo_desk.services.desk import Desk
from ceo_desk.storage.settings import ACTOR, FACE
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.jobs import ThreadJobs
from ceo_desk.ui.opening import make_application
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Entry
from ceo_desk.ui.page.source.text import PageText
from ceo_desk.ui.screens import all_screens
from ceo_desk.ui.session import Session
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.view import PageView

LEADER = "Clara Winterfeld"
SMALL, LARGE, ITEMS = 20_000, 100_000, 1_000
KEYS = 240
BETWEEN_KEYS = 0.033
"""Somebody who types without a pause."""
LOADS = 5
PATIENCE_SECONDS = 30.0

Numbers = dict[str, float]


class Paints(QObject):
    """Counts how often a page was painted; `first` is when it first was with a text on it, in seconds of the watch."""

    def __init__(self, page: QTextEdit) -> None:
        super().__init__(page)
        self.count, self.first = 0, 0.0
        self._page = page
        page.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Only looks on."""
        if event.type() is QEvent.Type.Paint:
            self.count += 1
            if not self.first and self._page.document().blockCount() > 1:
                self.first = time.perf_counter()
        return False


class Hands:
    """Somebody who writes on a page, with a watch."""

    def __init__(self, page: QTextEdit) -> None:
        self.page, self._paints = page, Paints(page)

    def go(self, where: QTextCursor.MoveOperation) -> None:
        """Puts the caret there, and lets all rest. A page without the keyboard would not scroll, nor be drawn."""
        self.page.activateWindow()
        self.page.setFocus()
        until(self.page.hasFocus)
        self.page.moveCursor(where)
        rest(0.7)

    def press(self) -> float:
        """Milliseconds from a letter's key to its picture; what an earlier key left to do is over by then."""
        QApplication.processEvents()
        before, began = self._paints.count, time.perf_counter()
        QCoreApplication.sendEvent(self.page, QKeyEvent(QEvent.Type.KeyPress, 0, _NOTHING_HELD, "x"))
        while self._paints.count == before:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers)
        return (time.perf_counter() - began) * 1000

    def type_on(self, keys: int) -> tuple[list[float], float]:
        """Types without a pause; gives each key's time, and the longest that the window ever answered nothing."""
        taken, longest = [], 0.0
        for _ in range(keys):
            until = time.perf_counter() + BETWEEN_KEYS
            taken.append(self.press())
            while (began := time.perf_counter()) < until:
                QApplication.processEvents()
                longest = max(longest, (time.perf_counter() - began) * 1000)
                time.sleep(0.0005)
        return taken, max(longest, *taken)


_NOTHING_HELD = Qt.KeyboardModifier.NoModifier


def rest(seconds: float) -> None:
    """Lets the window live on."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def until(is_so: Callable[[], object]) -> float:
    """Milliseconds until something is so."""
    began = time.perf_counter()
    while not is_so():
        QApplication.processEvents()
        if time.perf_counter() - began > PATIENCE_SECONDS:
            raise RuntimeError("the page is not shown")
    return (time.perf_counter() - began) * 1000


def ms(do: Callable[[], object]) -> float:
    """Milliseconds that something takes."""
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1000


def percentile(values: list[float], share: float) -> float:
    """The value that so large a share of all stays within."""
    return sorted(values)[min(round(share * len(values)), len(values) - 1)]


def build_window(folder: Path) -> tuple[Session, ThreadJobs, Desk, dict[int, str]]:
    """The window on a desk with two long drafts; their ids by their words."""
    desk = open_desk(folder, environment={})
    at = desk.clock()
    desk.people.add(LEADER, "leader", actor=LEADER, at=at)
    desk.settings.set(ACTOR, LEADER, actor=LEADER, at=at)
    desk.settings.set(FACE, "leader", actor=LEADER, at=at)
    drafts = {
        words: desk.writing.start(Content(title=f"{words}", body=long_text(words)), actor=LEADER).id
        for words in (SMALL, LARGE)
    }
    theme = Theme()
    theme.apply()
    jobs = ThreadJobs(lambda error: print(error, file=sys.stderr))
    session = Session(desk, jobs, theme, all_screens())
    session.show()
    session.window.resize(1280, 800)
    session.background.begin()
    until(lambda: session.background.facts is not None and jobs.is_idle())
    return session, jobs, desk, drafts


def open_draft(session: Session, draft: str) -> tuple[PageView, Numbers]:
    """Opens a draft: until its first screen is painted, and until all of it is there and painted."""
    session.window.go(Go(Place.PAGE))
    rest(0.5)
    screen = session.window.screen_shown()
    assert isinstance(screen, PageView)
    editor, paints = screen.body.editor, Paints(screen.body.editor)
    began = time.perf_counter()
    session.window.go(Go(Place.PAGE, draft))
    until(lambda: paints.first)
    until(lambda: editor.is_whole)
    QApplication.processEvents()
    return screen, {"first screen": (paints.first - began) * 1000, "complete": (time.perf_counter() - began) * 1000}


def measure_typing(screen: PageView, words: int) -> Numbers:
    """Keys at the top and at the end, beside a bare QTextEdit with the same text; then typing without a pause."""
    bare = QTextEdit()
    bare.resize(1280, 800)
    bare.setPlainText(screen.body.editor.document().toPlainText())
    bare.show()
    hands, others = Hands(screen.body.editor), Hands(bare)
    found: Numbers = {}
    places = {"top": QTextCursor.MoveOperation.Start, "end": QTextCursor.MoveOperation.End}
    for name, place in places.items():
        others.go(place)
        hands.go(place)
        pairs = [(hands.press(), others.press()) for _ in range(KEYS)]
        own, peer = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        found |= {
            f"key at the {name} p50": statistics.median(own),
            f"bare key at the {name} p50": statistics.median(peer),
        }
        found[f"key at the {name} p95"] = percentile(own, 0.95)
    bare.close()
    for name, place in places.items():
        hands.go(place)
        taken, longest = hands.type_on(KEYS)
        found |= {f"busy at the {name} p99": percentile(taken, 0.99), f"busy at the {name} longest": longest}
    return {f"{words} {name}": value for name, value in found.items()}


def measure_text(words: int) -> Numbers:
    """Loading and saving a text, beside Qt's own writer on the same document."""
    source, editor = long_text(words), PageEditor()
    found: Numbers = {"load": statistics.median(ms(lambda: editor.set_markdown(source)) for _ in range(LOADS))}
    editor.markdown()
    editor.words()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    found |= {"save after a key": statistics.median(_key_and_save(editor) for _ in range(KEYS))}
    found["Qt's toMarkdown"] = statistics.median(ms(editor.document().toMarkdown) for _ in range(LOADS))
    entries = editor.entries()
    found["save all anew"] = statistics.median(_write_anew(entries) for _ in range(LOADS))
    return {f"{words} {name}": value for name, value in found.items()}


def _write_anew(entries: list[Entry]) -> float:
    text = PageText("", count(1))
    return ms(lambda: text.markdown(entries))


def measure_list() -> Numbers:
    """A key, and its save, in the middle of a long list."""
    editor = PageEditor()
    editor.resize(800, 600)
    editor.show()
    editor.set_markdown(long_list(ITEMS))
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().findBlockByNumber(ITEMS // 2).position() + 3)
    editor.setTextCursor(cursor)
    rest(0.7)
    first = _key_and_save(editor)
    return {"list first key": first, "list key": statistics.median(_key_and_save(editor) for _ in range(KEYS))}


def _key_and_save(editor: PageEditor) -> float:
    def act() -> None:
        QTest.keyClicks(editor, "x")
        editor.markdown()

    return ms(act)


def main(folder: Path) -> None:
    """Measures all."""
    application = make_application(sys.argv[:1])
    found: Numbers = {}
    session, jobs, desk, drafts = build_window(folder)
    for words, draft in drafts.items():
        screen, opened = open_draft(session, draft)
        found |= {f"{words} {name}": value for name, value in opened.items()}
        found |= measure_typing(screen, words)
    for words in drafts:
        found |= measure_text(words)
    found |= measure_list()
    session.ended.connect(application.quit)
    QTimer.singleShot(0, session.end)
    application.exec()
    jobs.close()
    desk.close()
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
