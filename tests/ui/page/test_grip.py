"""The grip beside a block: found by the mouse alone, dragged to a line between two blocks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QToolButton, QWidget

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.grip import GripHabit
from tests.ui.stage import wait

SOURCE = "one\n\n- a\n- b\n  - x\n\n> q\n>\n> r\n\ntwo\n"


@pytest.fixture
def habit(qapp: QApplication) -> GripHabit:
    editor = PageEditor()
    editor.resize(1000, 700)
    grip = QToolButton()
    grip.setFixedSize(48, 48)
    habit = GripHabit(editor, grip)
    editor.habits.append(habit)
    editor.set_markdown(SOURCE)
    editor.show()
    QApplication.processEvents()
    return habit


def editor_of(habit: GripHabit) -> PageEditor:
    return habit._editor


def middle(habit: GripHabit, words: str) -> QPoint:
    """The middle of the block with these words, in the viewport."""
    editor = editor_of(habit)
    block = editor.document().find(words).block()
    return editor.document().documentLayout().blockBoundingRect(block).center().toPoint()


def hover(habit: GripHabit, words: str) -> None:
    QTest.mouseMove(editor_of(habit).viewport(), middle(habit, words))
    send(editor_of(habit).viewport(), QEvent.Type.MouseMove, middle(habit, words), Qt.MouseButton.NoButton)


def send(where: QWidget, kind: QEvent.Type, at: QPoint, held: Qt.MouseButton) -> None:
    """A mouse event, for QTest's own moves carry no button."""
    point = QPointF(at)
    shown = QPointF(where.mapToGlobal(at))
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, point, shown, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(where, event)


def drag(habit: GripHabit, words: str, y: int) -> None:
    """Takes the grip beside a block to a height of the viewport, and holds it there."""
    hover(habit, words)
    grip, editor = habit.grip, editor_of(habit)
    send(grip, QEvent.Type.MouseButtonPress, grip.rect().center(), Qt.MouseButton.LeftButton)
    there = grip.mapFromGlobal(editor.viewport().mapToGlobal(QPoint(0, y)))
    send(grip, QEvent.Type.MouseMove, there, Qt.MouseButton.LeftButton)


def is_on_its_way(habit: GripHabit) -> bool:
    return habit.is_dragging


def let_go(habit: GripHabit) -> None:
    grip = habit.grip
    send(grip, QEvent.Type.MouseButtonRelease, grip.rect().center(), Qt.MouseButton.NoButton)


def test_it_stands_beside_the_block_under_the_mouse(habit: GripHabit) -> None:
    editor = editor_of(habit)
    assert not habit.grip.isVisible()
    hover(habit, "two")
    assert habit.grip.isVisible()
    assert habit.grip.geometry().right() < editor.viewport().geometry().left()
    line = editor.cursorRect(editor.document().find("two")).center().y()
    assert abs(habit.grip.geometry().center().y() - line) < 8
    assert habit.grip.focusPolicy() == Qt.FocusPolicy.NoFocus
    QApplication.sendEvent(editor, QEvent(QEvent.Type.Leave))
    assert not habit.grip.isVisible()


def test_whoever_writes_sees_none(habit: GripHabit) -> None:
    hover(habit, "one")
    QTest.keyClicks(editor_of(habit), "x")
    assert not habit.grip.isVisible()


def test_it_stays_away_where_there_is_no_room_or_nothing_to_move(habit: GripHabit) -> None:
    editor_of(habit).resize(720, 700)
    QApplication.processEvents()
    hover(habit, "one")
    assert not habit.grip.isVisible()
    editor_of(habit).resize(1000, 700)
    editor_of(habit).set_markdown("")
    QTest.mouseMove(editor_of(habit).viewport(), QPoint(20, 10))
    assert not habit.grip.isVisible()


def test_it_stands_on_the_other_side_of_a_mirrored_page(habit: GripHabit) -> None:
    editor = editor_of(habit)
    editor.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    editor.set_markdown("one\n")
    editor.resize(1001, 700)
    QApplication.processEvents()
    hover(habit, "one")
    assert habit.grip.geometry().left() > editor.viewport().geometry().right()


def test_a_block_goes_where_the_line_is(habit: GripHabit) -> None:
    editor = editor_of(habit)
    drag(habit, "one", 10_000)
    assert is_on_its_way(habit)
    assert habit.spot is not None
    assert habit.spot.before == 7
    seen = editor.viewport().grab().toImage()
    low = round(editor.document().size().height())
    link = editor.palette().link().color()
    assert any(seen.pixelColor(300, y) == link for y in range(low - 60, low))
    let_go(habit)
    assert not is_on_its_way(habit)
    assert editor.markdown() == "- a\n- b\n  - x\n\n> q\n>\n> r\n\ntwo\n\none\n"
    editor.undo()
    assert editor.markdown() == SOURCE


def test_an_item_goes_into_the_list_and_a_quote_as_a_whole(habit: GripHabit) -> None:
    editor = editor_of(habit)
    drag(habit, "x", middle(habit, "a").y() - 14)
    let_go(habit)
    assert editor.markdown().startswith("one\n\n-   x\n-   a\n-   b\n\n> q")
    drag(habit, "r", 0)
    let_go(habit)
    assert editor.markdown().startswith("> q\n>\n> r\n\none\n")


def test_esc_leaves_it_where_it_was(habit: GripHabit) -> None:
    editor = editor_of(habit)
    drag(habit, "two", 0)
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    override.ignore()
    QApplication.sendEvent(editor, override)
    assert override.isAccepted()
    QTest.keyClick(editor, Qt.Key.Key_A)
    assert is_on_its_way(habit)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not is_on_its_way(habit)
    let_go(habit)
    assert editor.markdown() == SOURCE


def test_what_changes_meanwhile_ends_it(habit: GripHabit) -> None:
    drag(habit, "two", 0)
    editor_of(habit).textCursor().insertText("!")
    assert not is_on_its_way(habit)
    drag(habit, "two", 0)
    editor_of(habit).set_markdown("other\n")
    assert not is_on_its_way(habit)


def test_the_page_scrolls_near_its_edges(habit: GripHabit) -> None:
    editor = editor_of(habit)
    area = QScrollArea()
    editor.setFixedSize(1000, 1400)
    area.setWidget(editor)
    area.resize(1000, 300)
    area.show()
    QApplication.processEvents()
    drag(habit, "one", 290)
    before = area.verticalScrollBar().value()
    wait(80)
    assert area.verticalScrollBar().value() > before
    habit.began()
    low = area.verticalScrollBar().value()
    wait(50)
    assert area.verticalScrollBar().value() == low
    area.takeWidget()
