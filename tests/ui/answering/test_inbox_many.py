"""Many comments at once: selected, previewed, decided a few at a time while the window lives, and taken back in one."""

import time
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from ceo_desk.domain.errors import DeskError, NotAllowed
from ceo_desk.ui.answering.inbox.portions import AT_ONCE, Portions
from ceo_desk.ui.answering.inbox.triage import stopped_words
from tests.ui.answering.inbox_room import WAITS, InboxRoom, build, many
from tests.ui.stage import CLARA, JONAS, StageBuilder

COUNT = 10_000
SOME = 250
LONGEST_STANDSTILL = 0.4
"""Seconds: the machine that tests has other work too."""


def strip_words(room: InboxRoom) -> str:
    """What is told above the list; "" = nothing."""
    return " ".join(one.text() for one in room.view.pane.strip.findChildren(QLabel) if one.isVisible())


def select_all(room: InboxRoom) -> None:
    """Ctrl+A, and until it is so."""
    room.stage.press("Ctrl+A")
    room.stage.until(lambda: bool(room.rows.rows.selected))
    room.stage.settle()


def ids(room: InboxRoom) -> list[str]:
    """The remote ids of what is selected."""
    return sorted(row.item.author for row in room.rows.rows.selected.values())


def test_ten_thousand_can_be_stopped_on_the_way_and_the_window_lives(build_stage: StageBuilder) -> None:
    room = build(build_stage, *many(COUNT))
    ticks: list[float] = []
    pulse = QTimer(room.view)
    pulse.timeout.connect(lambda: ticks.append(time.perf_counter()))
    pulse.start(10)

    select_all(room)
    assert room.state == "10,000 selected. They leave the list without an answer."
    room.press("H", "2")
    assert room.state.startswith("10,000 comments will be hidden. Rule: ")
    assert room.desk.reading.counts()["hidden"] == 0
    room.stage.press("Return")
    room.stage.until(lambda: "00 of 10,000 are done." in strip_words(room))
    assert room.names == []
    room.stage.click("Stop")
    room.stage.until(lambda: room.view.triage.progress() is None)
    room.stage.settle()
    hidden = room.desk.reading.counts()["hidden"]
    assert 0 < hidden < COUNT
    assert hidden % AT_ONCE == 0
    assert room.state == stopped_words(hidden, COUNT)
    assert strip_words(room) == ""
    assert room.counts["Waiting"] == COUNT - hidden
    assert room.names[0] == f"Reader {hidden:05}", "what is left waits on"

    room.press("U")
    room.stage.until(lambda: room.desk.reading.counts()["waiting"] == COUNT)
    room.settle()
    assert room.names[0] == "Reader 00000"
    pulse.stop()
    assert max(b - a for a, b in pairwise(ticks)) < LONGEST_STANDSTILL


def test_all_of_a_folder_are_decided_and_one_undo_takes_all_back(build_stage: StageBuilder) -> None:
    room = build(build_stage, *many(SOME))
    select_all(room)
    assert len(room.rows.rows.selected) == SOME > len(room.names), "also those that are not read yet"
    room.press("E")
    assert room.primary == "Mark 250 as seen"
    room.press("Ctrl+Return")
    room.stage.until(lambda: room.desk.reading.counts()["seen"] == SOME)
    room.settle()
    assert room.state == "250 seen."
    assert room.view.pane.empty_words() == "Nobody is waiting."
    room.press("U")
    room.stage.until(lambda: room.desk.reading.counts()["waiting"] == SOME)
    room.settle()
    assert room.names[:2] == ["Reader 00000", "Reader 00001"]


def test_undo_while_it_is_under_way_stops_it_and_takes_back_what_is_done(build_stage: StageBuilder) -> None:
    room = build(build_stage, *many(2000))
    select_all(room)
    room.press("E")
    room.stage.press("Ctrl+Return")
    room.stage.until(lambda: room.view.triage.progress() is not None)
    assert room.view.triage.undo_last()
    room.stage.until(lambda: room.view.triage.progress() is None)
    room.settle()
    room.stage.until(lambda: room.desk.reading.counts()["waiting"] == 2000)
    room.settle()
    assert room.counts["Seen"] == 0
    assert room.names[0] == "Reader 00000"


def test_many_are_given_to_one_person(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.press("X", "Shift+J", "G")
    assert room.state == "2 comments will be given to Clara Winterfeld."
    assert room.primary == "Give 2 to Clara Winterfeld"
    room.press("Return")
    assert room.counts["For Clara"] == 2
    assert room.state == "2 given to Clara Winterfeld."
    room.press("U")
    assert room.counts["For Clara"] == 0
    room.press("X", "Shift+J", "L")
    assert room.state == "2 comments will be put off until this evening."


def test_shift_and_a_press_tick_all_between_and_no_more(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.press_row(WAITS[1].author)
    room.press_row(WAITS[4].author, Qt.KeyboardModifier.ShiftModifier)
    assert ids(room) == sorted(one.author for one in WAITS[1:5])
    room.press_row(WAITS[2].author, Qt.KeyboardModifier.ShiftModifier)
    assert ids(room) == sorted(one.author for one in WAITS[1:3])
    room.press_row(WAITS[0].author, Qt.KeyboardModifier.ControlModifier)
    assert len(ids(room)) == 3


def test_ctrl_a_selects_what_is_narrowed_and_in_a_reply_its_words(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.press("Q")
    found = len(room.names)
    select_all(room)
    assert len(room.rows.rows.selected) == found < len(WAITS)
    room.press("Escape")
    room.reply("Dear reader.")
    room.press("Ctrl+A")
    assert not room.rows.rows.selected
    assert room.editor.textCursor().selectedText() == "Dear reader."


def test_what_is_changed_elsewhere_follows_and_the_selection_stays(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.press("J", "X", "Shift+J")
    chosen, current = ids(room), room.current
    ines, tom, petra = (room.item(one.author).id for one in WAITS[:3])

    with room.stage.guard.lifted():
        room.desk.answering.seen((ines,), actor=CLARA)
        room.desk.answering.assign(petra, CLARA, "about the sauna", actor=JONAS)
    room.stage.session.background.changed()
    room.settle()
    assert (ids(room), room.current) == (chosen, current)
    assert room.rows.rows.number_of(ines) < 0
    assert room.rows.rows.selected[petra].item.assigned_to == CLARA, "what is selected is what stands there now"
    tags = room.rows.delegate.words_of(room.rows.rows.rows[room.rows.rows.number_of(petra)]).tags
    assert tags.endswith("For Clara")

    with room.stage.guard.lifted():
        room.desk.answering.seen((tom,), actor=CLARA)
    room.stage.session.background.changed()
    room.settle()
    assert room.current == current
    assert WAITS[1].author not in ids(room), "somebody else decided it: it is no longer among those to be decided"


def test_a_portion_that_is_refused_ends_it_and_says_how_far_it_came(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    seen: list[tuple[str, ...]] = []

    def decide(some: tuple[str, ...]) -> None:
        if seen:
            raise NotAllowed("Your account may not decide about comments there.", "Ask whoever runs the site.")
        seen.append(some)

    every = tuple(str(number) for number in range(3 * AT_ONCE))
    portions = Portions(room.view.context.jobs, every, decide, room.view)
    ends: list[DeskError | None] = []
    portions.ended.connect(lambda: ends.append(portions.error))
    portions.begin()
    room.stage.until(lambda: portions.has_ended)
    assert len(ends) == 1
    assert isinstance(ends[0], NotAllowed)
    assert portions.carried() == seen[0] == every[:AT_ONCE]
    assert portions.left() == every[AT_ONCE:]
