"""A press on an item's box ticks it; the pointer is a hand over it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.typing.task_boxes import TaskBoxes
from tests.ui.page.test_keys import open_at

SOURCE = "- [ ] one\n- [x] two\n- three\n\nfour\n"


@pytest.fixture
def editor(qapp: QApplication) -> PageEditor:
    editor = PageEditor()
    editor.habits.append(TaskBoxes(editor))
    editor.resize(700, 500)
    editor.show()
    return editor


def box_of(editor: PageEditor, number: int) -> QPoint:
    """The middle of a block's box."""
    block = editor.document().findBlockByNumber(number)
    line = block.layout().lineAt(0).rect().translated(block.layout().position())
    away = round(editor.look.size * 0.9)
    if block.textDirection() == Qt.LayoutDirection.RightToLeft:
        return QPointF(line.right() + away, line.center().y()).toPoint()
    return QPointF(line.left() - away, line.center().y()).toPoint()


def press(editor: PageEditor, place: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    QTest.mouseClick(editor.viewport(), button, Qt.KeyboardModifier.NoModifier, place)


def test_a_press_ticks_and_is_one_step(editor: PageEditor) -> None:
    open_at(editor, SOURCE, 3, 2)
    press(editor, box_of(editor, 0))
    assert editor.markdown() == "-   [x] one\n-   [x] two\n-   three\n\nfour\n"
    assert editor.textCursor().block().text() == "four"
    press(editor, box_of(editor, 1))
    assert editor.markdown() == "-   [x] one\n-   [ ] two\n-   three\n\nfour\n"
    editor.undo()
    editor.undo()
    assert editor.markdown() == SOURCE
    assert not editor.document().isUndoAvailable()


def test_elsewhere_a_press_puts_the_caret(editor: PageEditor) -> None:
    open_at(editor, SOURCE, 3, 2)
    press(editor, box_of(editor, 2))
    press(editor, box_of(editor, 0), Qt.MouseButton.RightButton)
    press(editor, box_of(editor, 0) + QPoint(60, 0))
    press(editor, box_of(editor, 3))
    press(editor, QPoint(1, 480))
    assert editor.markdown() == SOURCE
    editor.setReadOnly(True)
    press(editor, box_of(editor, 0))
    assert editor.markdown() == SOURCE


def test_from_right_to_left(editor: PageEditor) -> None:
    editor.set_markdown("- [ ] אחת\n")
    QApplication.processEvents()
    press(editor, box_of(editor, 0))
    assert editor.markdown() == "-   [x] אחת\n"


def ink(editor: PageEditor, number: int) -> int:
    """How many dark points there are where a block's dot or box is."""
    shot = editor.viewport().grab().toImage()
    middle, reach = box_of(editor, number), round(editor.look.size * 0.7)
    return sum(
        shot.pixelColor(x, y).lightness() < 128
        for x in range(max(middle.x() - reach, 0), middle.x() + reach)
        for y in range(middle.y() - reach, middle.y() + reach)
    )


@pytest.mark.parametrize("source", [SOURCE, "- three\n- [ ] one\n- [x] two\n"])
def test_boxes_and_dots_are_drawn_side_by_side(editor: PageEditor, source: str) -> None:
    """Also where the list began with the other kind."""
    editor.set_markdown(source)
    QApplication.processEvents()
    at = {editor.document().findBlockByNumber(number).text(): ink(editor, number) for number in range(3)}
    assert at["two"] > at["one"] > at["three"] > 0


def test_the_pointer_is_a_hand_over_a_box(editor: PageEditor) -> None:
    editor.set_markdown(SOURCE)
    QApplication.processEvents()
    shapes = []
    for place in (box_of(editor, 0), box_of(editor, 0) + QPoint(60, 0), box_of(editor, 2)):
        at, none = QPointF(place), Qt.MouseButton.NoButton
        held = Qt.KeyboardModifier.NoModifier
        move = QMouseEvent(QEvent.Type.MouseMove, at, editor.viewport().mapToGlobal(at), none, none, held)
        QApplication.sendEvent(editor.viewport(), move)
        shapes.append(editor.viewport().cursor().shape())
    assert shapes == [Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor, Qt.CursorShape.IBeamCursor]
