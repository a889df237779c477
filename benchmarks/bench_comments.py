"""How soon a comment that wants to do harm stands on the screen: the slowest of five hundred, wherever one is shown."""

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.figures import Figure, Goal
from ceo_desk.services.answering.reading import Question
from ceo_desk.services.answering.today import WaitingPerson
from ceo_desk.storage.inbox.inbox import InboxItem
from ceo_desk.text.sanitising import comment_text
from ceo_desk.ui.answering.card.pane import CardPane
from ceo_desk.ui.answering.inbox.facts import CommentRow, Portion, read_thread
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.opening import make_application
from ceo_desk.ui.parts.reading import Reading
from ceo_desk.ui.quoting import beginning_of, quote_of
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.today.person_line import PersonLine
from ceo_desk.ui.today.person_row import PersonRow
from tests.support.gui_guard import GuiGuard
from tests.support.hostile_comments import hostile_comments
from tests.ui.answering.card_room import said
from tests.ui.answering.inbox_room import InboxRoom, build
from tests.ui.stage import Stage

BODIES = 500
SHOWN = Goal("at most", 200.0)


def run() -> list[Figure]:
    """The slowest of each place, and the longest wait while the rest of a long one is brought."""
    application = make_application(["bench"])
    bodies = hostile_comments(BODIES)
    figures = [_slowest("slowest comment, made words of", [partial(comment_text, one) for one in bodies])]
    texts = [comment_text(one) or "?" for one in bodies]
    comments = [said(str(1000 + n), f"Reader {n}", text, 90 - n / 100) for n, text in enumerate(texts)]
    with tempfile.TemporaryDirectory() as name:
        room = build(partial(Stage.build, Path(name), GuiGuard()), *comments)
        try:
            figures += _in_places(room)
        finally:
            room.stage.close()
    del application
    return figures


def _in_places(room: InboxRoom) -> list[Figure]:
    items = room.desk.reading.ask(Question("all", limit=BODIES)).items
    pane = CardPane(room.stage.session.window.context)
    pane.resize(820, 640)
    pane.show()
    room.view.list.rows.show(Portion(tuple(CommentRow(item) for item in items), True, None, {}))
    return [
        _slowest(
            "slowest comment in the list and its thread", [partial(_in_thread, room, *one) for one in enumerate(items)]
        ),
        _slowest("slowest comment on a card", [partial(_on_card, pane, one) for one in items]),
        _slowest("slowest comment on Today", [partial(_on_today, room.stage.theme, one) for one in items]),
        _slowest("slowest portion of the rest, once it is asked for", _portions(room.stage.theme, items)),
    ]


def _slowest(name: str, actions: Iterable[Callable[[], object]]) -> Figure:
    taken = []
    for action in actions:
        began = time.perf_counter()
        action()
        taken.append((time.perf_counter() - began) * 1000)
    median = statistics.median(taken)
    return Figure(name, max(taken), "ms", SHOWN, f"of {len(taken)}; the median is {median:.1f} ms")


def _in_thread(room: InboxRoom, number: int, item: InboxItem) -> None:
    """With what is read of the thread, which the window has done by a thread beside it."""
    facts = read_thread(room.desk, item.id)
    room.view.list.go_to(number)
    room.view.thread_pane.show_facts(facts)
    QApplication.processEvents()


def _on_card(pane: CardPane, item: InboxItem) -> None:
    pane.show_person(WaitingPerson(item, ()))
    QApplication.processEvents()
    pane.grab()


def _on_today(theme: Theme, item: InboxItem) -> None:
    for quote in (quote_of(item.text), beginning_of(item.text)):
        line = PersonLine(Go(Place.ANSWER, item.id), item.author, "wrote to you", quote, "3 h")
        row = PersonRow(theme, line, is_next=False, is_last=False, is_crowded=False, is_narrow=False)
        row.resize(900, row.height())
        row.grab()


def _portions(theme: Theme, items: Iterable[InboxItem]) -> Iterator[Callable[[], object]]:
    """Each turn of the window in which more of a long comment comes."""
    for item in items:
        reading = Reading(theme, "Words")
        reading.resize(760, 400)
        reading.say(item.text)
        if not reading.is_all_there:
            yield reading.show_all
        while not reading.is_all_there:
            yield QApplication.processEvents
        reading.deleteLater()
