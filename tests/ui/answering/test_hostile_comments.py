"""Five hundred comments that want to do harm: shown as words, in the list, in the thread and on the card."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from ceo_desk.services.answering.reading import Question
from ceo_desk.text.portions import LINES, SIGNS
from ceo_desk.text.sanitising import comment_text
from ceo_desk.ui.answering.inbox.facts import CommentRow, Portion, read_thread
from ceo_desk.ui.parts.reading import Reading
from ceo_desk.ui.quoting import LONGEST_SHOWN, beginning_of, quote_of
from tests.support.hostile_comments import hostile_comments
from tests.ui.answering import inbox_room
from tests.ui.answering.card_room import said
from tests.ui.stage import StageBuilder

BODIES = 500
SHOWN = BODIES if os.environ.get("CEO_DESK_SOAK") == "1" else 15
MOST_QUOTED = LONGEST_SHOWN + 8
"""With its marks around it and an ellipsis."""
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
    own = ("desk.sqlite3", "sender.lock", "/ceo_desk/", "/lib/python", "/site-packages/", "/PySide6/")
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


def test_they_become_words_that_are_no_longer_than_they_were() -> None:
    bodies = hostile_comments(BODIES)
    assert bodies == hostile_comments(BODIES)
    for body in bodies:
        assert len(comment_text(body)) <= len(body) + 1000


@pytest.mark.parametrize("name", ["Ines \u202eotsirraB", "A" * 5000, "Z\u0301\u0302\u0303" * 300])
def test_a_name_that_wants_to_do_harm_stays_in_its_line(build_stage: StageBuilder, name: str) -> None:
    room = inbox_room.build(build_stage, said("1", name, "Why?", 5), said("2", "Tom", "Yes.", 4))

    assert len(room.rows.rows.rows) == 2
    assert room.view.width() <= room.stage.window.width()


def test_every_body_is_shown_in_the_list_and_the_thread(build_stage: StageBuilder) -> None:
    bodies = texts()
    room = inbox_room.build(
        build_stage, *(said(str(1000 + n), f"Reader {n}", text or "?", 90 - n / 100) for n, text in enumerate(bodies))
    )
    view, desk = room.view, room.desk
    items = desk.reading.ask(Question("all", limit=SHOWN)).items
    view.list.rows.show(Portion(tuple(CommentRow(item) for item in items), True, None, {}))
    assert len(items) == SHOWN
    with watching():
        for number, item in enumerate(items):
            facts = read_thread(desk, item.id)
            view.list.go_to(number)
            view.thread_pane.show_facts(facts)
            QApplication.processEvents()
            shown = view.thread_pane.entries[0].text
            assert _begins(shown, item.text)
            assert _is_whole(shown, item.text)


def test_every_body_is_shown_on_a_card(build_stage: StageBuilder) -> None:
    stage = build_stage()
    with watching():
        for text in texts():
            card = Reading(stage.theme, "Words")
            card.resize(760, 400)
            card.say(text)
            card.grab()
            assert _begins(card, text)
            assert card.width() == 760
            assert _is_whole(card, text)


def test_every_body_is_quoted_in_a_line() -> None:
    for body in hostile_comments(BODIES):
        text = comment_text(body)
        assert len(quote_of(text)) <= MOST_QUOTED
        assert len(beginning_of(text)) <= MOST_QUOTED


def _begins(shown: Reading, text: str) -> bool:
    """True where so much of it stands there as is laid out at once, and a way to the rest."""
    words = shown.toPlainText()
    is_bounded = len(words) <= SIGNS and shown.document().blockCount() <= LINES
    return is_bounded and (len(text) <= SIGNS or (shown.all_button is not None) is not shown.is_all_there)


def _is_whole(shown: Reading, text: str) -> bool:
    """True where every letter and digit stands there as it was written, once all of it was asked for."""
    if not shown.is_all_there:
        shown.show_all()
    while not shown.is_all_there:
        QApplication.processEvents()
    letters, wanted = ([sign for sign in one if sign.isalnum()] for one in (shown.toPlainText(), text))
    return letters == wanted
