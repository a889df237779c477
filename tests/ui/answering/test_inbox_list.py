"""The assistant's list: folders, rows, keys, search, and that nothing jumps."""

from datetime import timedelta

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from ceo_desk.domain.channel import Problem
from ceo_desk.services.answering.reading import Question
from ceo_desk.services.desk import Desk
from ceo_desk.ui.frame.keys_panel import KeysPanel
from ceo_desk.ui.frame.place import Go, Place
from tests.services.desks import BEGIN
from tests.ui.answering.card_room import said
from tests.ui.answering.inbox_room import WAITS, build, many
from tests.ui.stage import CLARA, JONAS, StageBuilder

ORDER = [one.author for one in WAITS]


def test_the_longest_wait_comes_first_and_every_folder_has_its_count(build_stage: StageBuilder) -> None:
    room = build(build_stage)

    assert room.names == ORDER
    assert room.current == "Ines Barreto"
    assert room.rows.hasFocus()
    expected = {"Waiting": 5, "For Clara": 0, "Proposed": 0, "Later": 0, "Answered": 0, "Seen": 0, "Hidden": 0}
    assert room.counts == {**expected, "Held": 1, "Spam": 1, "Promises": 0, "Ideas": 0}
    assert room.view.pane.heading() == "5 waiting"
    assert "On the blog, 18 November" in room.stage.words()
    assert "Your reply to Ines" in room.stage.words()


def test_j_and_k_walk_and_the_thread_follows(build_stage: StageBuilder) -> None:
    room = build(build_stage)

    room.press("J", "J")
    assert room.current == "Petra Lindqvist"
    assert room.view.thread_pane.entries[0].text.toPlainText() == WAITS[2].text
    room.press("K")
    assert room.current == "Tom Halvorsen"
    assert "Your reply to Tom" in room.stage.words()
    room.press("Down", "End")
    assert room.current == "Kenji Arai"
    room.press("J")
    assert room.current == "Kenji Arai"


def test_a_press_on_a_folder_shows_it_and_an_empty_one_says_so(build_stage: StageBuilder) -> None:
    room = build(build_stage)

    room.folder("Held")
    assert room.names == ["One Who Knows"]
    assert room.primary == "Approve it"
    room.folder("Hidden")
    assert room.view.pane.empty_words() == "Nothing is hidden."
    assert room.state == "Nothing is chosen."
    assert not room.stage.session.window.footer.primary.isEnabled()
    room.folder("Waiting")
    assert room.names == ORDER


def test_the_order_turns_round(build_stage: StageBuilder) -> None:
    room = build(build_stage)

    room.view.pane.order.pick(1)
    room.settle()

    assert room.names == ORDER[::-1]
    assert room.current == "Kenji Arai"
    room.folder("Held")
    room.folder("Waiting")
    assert room.names == ORDER[::-1], "the order of a folder is kept"


def test_search_looks_through_all_and_offers_spam(build_stage: StageBuilder) -> None:
    room = build(build_stage)

    room.press("/")
    assert room.view.pane.search.hasFocus()
    room.type("butter")
    room.press("Return")
    assert room.names == ["One Who Knows"]
    assert room.view.pane.heading() == "1 found"
    assert room.rows.hasFocus()
    room.press("/")
    room.view.pane.search.selectAll()
    room.type("harbour")
    room.press("Return")
    assert room.view.pane.empty_words() == "No comment has these words."
    room.stage.click("Look in Spam too?")
    room.settle()
    assert room.names == ["Cheap Flights"]
    room.press("Escape")
    assert room.names == ORDER


def test_single_keys_never_act_while_text_has_the_keyboard(build_stage: StageBuilder) -> None:
    room = build(build_stage)

    room.reply("jk ra lh sx u/?")
    room.settle()
    assert room.editor.words() == "jk ra lh sx u/?"
    assert room.current == "Ines Barreto"
    assert room.state_of("Ines Barreto") == "waiting"
    room.press("Escape")
    assert room.rows.hasFocus()
    room.press("/")
    room.type("sxh")
    room.settle()
    assert room.view.pane.search.text() == "sxh"
    assert room.desk.reading.counts()["spam"] == 1


def test_question_mark_shows_all_keys_and_the_legend_names_only_keys_that_work(build_stage: StageBuilder) -> None:
    room = build(build_stage)

    room.press("?")
    assert any(one.isVisible() for one in room.stage.window.findChildren(KeysPanel))
    room.press("Escape")
    assert not any(one.isVisible() for one in room.stage.window.findChildren(KeysPanel))
    legend = room.view.thread_pane.legend.accessibleName()
    assert legend.startswith("J next, K previous, R reply, A approve, L later, H hide, S spam, X select, U undo")


def test_a_thousand_comments_move_neither_text_nor_caret_nor_row(build_stage: StageBuilder) -> None:
    room = build(build_stage, *many(150))
    room.view.pane.order.pick(1)
    room.settle()
    room.press("J", "J", "J")
    room.reply("Dear reader, yes: every Sunday.")
    cursor = room.editor.textCursor()
    cursor.setPosition(11)
    room.editor.setTextCursor(cursor)
    before = room.current
    top = room.rows.visualRect(room.rows.currentIndex()).top()

    room.bring(*many(1000, first=5000))

    assert room.desk.reading.counts()["waiting"] == 1150
    assert room.view.pane.heading() == "1,150 waiting"
    assert room.current == before
    assert room.rows.visualRect(room.rows.currentIndex()).top() == top
    assert room.editor.words() == "Dear reader, yes: every Sunday."
    assert room.editor.textCursor().position() == 11
    assert room.editor.hasFocus()
    room.type("X")
    assert room.editor.words() == "Dear readerX, yes: every Sunday."
    room.press("Escape", "Home")
    room.settle()
    room.press("Home")
    assert room.current == "Reader 00999", "what came in above is there once one looks"


def test_pages_come_as_one_goes_on_and_none_is_left_out(build_stage: StageBuilder) -> None:
    room = build(build_stage, *many(450))
    assert len(room.names) < 450

    for _ in range(100):
        room.stage.press("PgDown")
        room.stage.settle()
    room.settle()

    assert room.names == [f"Reader {n:05}" for n in range(450)]
    assert room.current == "Reader 00449"
    room.press("Home")
    assert room.current == "Reader 00000"


def test_the_wheel_scrolls_and_leaves_the_row_alone(build_stage: StageBuilder) -> None:
    room = build(build_stage, *many(150))
    spot = QPointF(50, 50)
    wheel = QWheelEvent(
        spot,
        room.rows.viewport().mapToGlobal(spot),
        QPoint(0, 0),
        QPoint(0, -1200),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(room.rows.viewport(), wheel)
    room.settle()

    assert room.rows.verticalScrollBar().value() > 0
    assert room.current == "Reader 00000"


def test_what_another_person_decides_meanwhile_is_seen(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    tom, kenji = room.item("Tom Halvorsen").id, room.item("Kenji Arai").id

    with room.stage.guard.lifted():
        room.desk.answering.seen((tom, kenji), actor=CLARA)
        room.desk.answering.assign(room.item("Petra Lindqvist").id, CLARA, "about the sauna", actor=JONAS)
    room.stage.session.background.changed()
    room.settle()

    assert room.names == ["Ines Barreto", "Petra Lindqvist", "Marguerite Oyelaran"]
    assert room.counts["Seen"] == 2
    assert room.counts["For Clara"] == 1
    words = room.rows.delegate.words_of(room.rows.rows.rows[1])
    assert words.tags == "Question. Remote. For Clara"
    assert words.wait == "22 h"


def test_the_row_one_reads_stays_until_one_moves_on(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.press("J")

    with room.stage.guard.lifted():
        room.desk.answering.seen((room.item("Tom Halvorsen").id,), actor=CLARA)
    room.stage.session.background.changed()
    room.settle()
    assert room.current == "Tom Halvorsen"
    room.press("J")
    room.stage.session.background.changed()
    room.settle()
    assert room.names == [ORDER[0], *ORDER[2:]]


def test_a_row_of_today_opens_its_comment_wherever_it_stands(build_stage: StageBuilder) -> None:
    room = build(build_stage, *many(250))
    last = next(one.id for one in room.desk.reading.ask(Question(limit=1)).items)

    room.stage.session.window.go(Go(Place.ANSWER, last))
    room.settle()
    assert room.current == "Reader 00249"
    held = build(build_stage)
    held.stage.session.window.go(Go(Place.ANSWER, held.item("One Who Knows").id))
    held.settle()
    assert held.current == "One Who Knows"
    assert held.view.keeper.folder.state == "held"


def test_a_long_first_look_is_told_and_can_be_stopped(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.bring()
    background = room.stage.session.background
    stops: list[bool] = []
    background.stop_looking = lambda: stops.append(True)  # type: ignore[method-assign]  # the press is what is looked at

    background._act(is_looking=True, told="remote: 12,400 of about 100,000 comments read.")
    room.stage.turn()
    assert "12,400 of about 100,000 comments. The newest are here." in room.stage.words()
    room.stage.click("Stop")
    assert stops == [True]
    background._act(is_looking=True, told="remote: 20 of about 100,000 comments read.")
    assert not room.view.pane.strip.isVisible()


def test_an_account_that_fails_is_one_line_on_top(build_stage: StageBuilder) -> None:
    def fail(desk: Desk) -> None:
        account = desk.accounts.all()[0]
        problem = Problem("password", "Your blog no longer accepts this desk.", "Give a new password.")
        desk.reading._comments.failed(account.source.id, problem, BEGIN + timedelta(minutes=1))

    room = build(build_stage)
    room.bring()
    with room.stage.guard.lifted():
        fail(room.desk)
    room.stage.session.background.reload()
    room.settle()

    assert room.view.pane.strip.isVisible()
    assert "Remote: Could not be read since" in room.stage.words()
    assert len(room.names) == 5
    wishes: list[Go] = []
    room.view.going.disconnect()
    room.view.going.connect(wishes.append)
    room.stage.click("Look at it")
    assert wishes == [Go(Place.CONNECT, "remote")]


def test_a_comment_from_right_to_left_keeps_its_direction(build_stage: StageBuilder) -> None:
    arabic = said("301", "حامد رستمي", "انتظرت مرةً عشرين دقيقة.", 30)
    room = build(build_stage, *WAITS, arabic)

    assert room.names[1] == "حامد رستمي"
    room.press("J")
    entry = room.view.thread_pane.entries[0].text
    assert entry.document().firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
    assert room.rows.grab().width() > 0
