"""Five hundred comments that want to do harm: shown as words, in the list, in the thread and on the card."""

import os
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from ceo_desk.services.reading import Question
from ceo_desk.text.sanitising import comment_text
from ceo_desk.ui.answering.inbox.facts import CommentRow, Portion, read_thread
from ceo_desk.ui.parts.reading import Reading
from tests.support.hostile_comments import hostile_comments
from tests.ui.answering import inbox_room
from tests.ui.answering.card_room import said
from tests.ui.stage import StageBuilder

BODIES = 500
SHOWN = BODIES if os.environ.get("CEO_DESK_SOAK") == "1" else 15
LONG = 8_000
"""A text of more signs than this is laid out whole, which takes longer."""
SHOWN_SECONDS = 0.2
PATIENCE = 3
"""A machine that does other work beside a test may take so many times as long."""
OPENED = ("open", "socket.connect", "socket.getaddrinfo", "socket.sendto", "subprocess.Popen", "os.system")

watched: list[tuple[str, str]] = []
is_watching = [False]


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if is_watching[0] and event in OPENED:
        watched.append((event, str(arguments[0]) if arguments else ""))


sys.addaudithook(_watch)


@contextmanager
def watching() -> Iterator[None]:
    """What Python opens meanwhile, and the handles of this process that Qt might leave, are looked at."""
    before = _handles()
    watched.clear()
    is_watching[0] = True
    try:
        yield
    finally:
        is_watching[0] = False
    own = ("desk.sqlite3", "/ceo_desk/", "/lib/python", "/site-packages/", "/PySide6/")
    assert [one for one in watched if not any(part in one[1] for part in own)] == []
    assert [one for one in _handles() - before if not any(part in one for part in own)] == []


def _handles() -> set[str]:
    handles = Path("/proc/self/fd")
    found = set()
    for one in handles.iterdir() if handles.exists() else ():
        try:
            found.add(str(one.readlink()))
        except OSError:
            continue  # it was closed meanwhile
    return {
        one
        for one in found
        if one.startswith("/") and not one.startswith(("/dev", "/proc", "/memfd", "/usr/share/fonts"))
    }


def texts() -> list[str]:
    return [comment_text(body) for body in hostile_comments(SHOWN)]


def test_they_become_words_within_their_time() -> None:
    bodies = hostile_comments(BODIES)
    assert bodies == hostile_comments(BODIES)
    taken = []
    for body in bodies:
        began = time.perf_counter()
        text = comment_text(body)
        taken.append(time.perf_counter() - began)
        assert len(text) <= len(body) + 1000
    _judge(taken)


@pytest.mark.parametrize("name", ["Ines \u202eotsirraB", "A" * 5000, "Z\u0301\u0302\u0303" * 300])
def test_a_name_that_wants_to_do_harm_stays_in_its_line(build_stage: StageBuilder, name: str) -> None:
    room = inbox_room.build(build_stage, said("1", name, "Why?", 5), said("2", "Tom", "Yes.", 4))

    assert len(room.rows.rows.rows) == 2
    assert room.view.width() <= room.stage.window.width()


def test_every_body_is_shown_in_the_list_and_the_thread_within_its_time(build_stage: StageBuilder) -> None:
    bodies = texts()
    room = inbox_room.build(
        build_stage, *(said(str(1000 + n), f"Reader {n}", text or "?", 90 - n / 100) for n, text in enumerate(bodies))
    )
    view, desk = room.view, room.desk
    items = desk.reading.ask(Question("all", limit=SHOWN)).items
    view.list.rows.show(Portion(tuple(CommentRow(item) for item in items), True, None, {}))
    assert len(items) == SHOWN
    taken = []
    with watching():
        for number, item in enumerate(items):
            facts = read_thread(desk, item.id)
            began = time.perf_counter()
            view.list.go_to(number)
            view.thread_pane.show_facts(facts)
            QApplication.processEvents()
            if len(item.text) <= LONG:
                taken.append(time.perf_counter() - began)
            assert _same(view.thread_pane.entries[0].text, item.text)
    _judge(taken)


def test_every_body_is_shown_on_a_card_within_its_time(build_stage: StageBuilder) -> None:
    stage = build_stage()
    taken = []
    with watching():
        for text in texts():
            began = time.perf_counter()
            card = Reading(stage.theme, "Words")
            card.resize(760, 400)
            card.say(text)
            card.grab()
            if len(text) <= LONG:
                taken.append(time.perf_counter() - began)
            assert _same(card, text)
            assert card.width() == 760
    _judge(taken)


def _same(shown: Reading, text: str) -> bool:
    """True where every letter and digit stands there as it was written."""
    letters, wanted = ([sign for sign in one if sign.isalnum()] for one in (shown.toPlainText(), text))
    return letters == wanted


def _judge(taken: list[float]) -> None:
    assert statistics.median(taken) < SHOWN_SECONDS
    assert max(taken) < SHOWN_SECONDS * PATIENCE
