"""Gaps of a shape: marked, selected by a press, filled one after the other."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.gaps import Gaps

TEXT = "On [a day] I saw [what].\n\n- An item [with a gap]\n\n```\n[no gap]\n```\n"


@pytest.fixture
def page(qtbot: QtBot) -> PageEditor:
    editor = PageEditor()
    qtbot.addWidget(editor)
    editor.resize(800, 600)
    editor.habits.insert(0, Gaps(editor))
    editor.show()
    editor.setFocus()
    editor.set_markdown(TEXT)
    return editor


def gaps(page: PageEditor) -> Gaps:
    found = page.habits[0]
    assert isinstance(found, Gaps)
    return found


def chosen(page: PageEditor) -> str:
    return page.textCursor().selectedText()


def test_tab_goes_from_gap_to_gap_and_typing_fills_them(page: PageEditor) -> None:
    assert gaps(page).is_on
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert chosen(page) == "[a day]"
    QTest.keyClicks(page, "Monday")
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert chosen(page) == "[what]"
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert chosen(page) == "[with a gap]"
    assert not gaps(page).wants_tab(onward=True), "behind the last one Tab leads out"
    QTest.keyClick(page, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(page) == "[what]"
    assert not gaps(page).wants_tab(onward=False), "and before the first one back"
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert chosen(page) == "[with a gap]"
    assert page.markdown().startswith("On Monday I saw ")


def test_enter_keeps_the_words_of_a_gap(page: PageEditor) -> None:
    QTest.keyClick(page, Qt.Key.Key_Tab)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert page.document().begin().text() == "On a day I saw [what]."
    page.undo()
    assert page.document().begin().text() == "On [a day] I saw [what]."
    page.moveCursor(page.textCursor().MoveOperation.Start)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert page.document().blockCount() > 3, "anywhere else Enter is Enter"


def test_a_press_selects_a_gap_and_a_second_one_puts_the_caret_there(page: PageEditor) -> None:
    cursor = page.textCursor()
    cursor.setPosition(6)
    at = page.cursorRect(cursor).center() + QPoint(1, 0)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen(page) == "[a day]"
    QTest.qWait(500)  # else it would be a double press
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen(page) == ""
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=page.cursorRect().topLeft() + QPoint(500, 4))
    assert chosen(page) == ""


def test_brackets_are_just_brackets_in_any_other_text(page: PageEditor) -> None:
    page.set_markdown("He said [sic] so.\n")
    assert not gaps(page).is_on
    assert not gaps(page).wants_tab(onward=True)
    QTest.keyClick(page, Qt.Key.Key_Return)
    gaps(page).begin()
    assert gaps(page).step()
    assert chosen(page) == "[sic]"
    page.set_markdown("Nothing here.\n")
    gaps(page).begin()
    assert not gaps(page).step()


def test_gaps_are_drawn_where_they_are(page: PageEditor) -> None:
    with_gaps = page.grab().toImage()
    gaps(page).is_on = False
    page.viewport().update()
    assert page.grab().toImage() != with_gaps
