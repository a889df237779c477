"""What the model found wrong with the page once, each in a few keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.tools import PageTools
from tests.ui.page.driver import type_letters


@pytest.fixture
def editor(qapp: QApplication) -> PageEditor:
    return PageEditor()


def select(editor: PageEditor, anchor: int, position: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def test_a_selection_up_to_the_start_of_an_item_is_deleted(editor: PageEditor) -> None:
    editor.set_markdown("-   one two\n")
    select(editor, 4, 0)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.markdown() == "-   two\n"


@pytest.mark.parametrize("last", ["**bold**\n", "`code`\n", "~~gone~~\n"])
def test_another_text_does_not_begin_in_the_marks_of_the_last(editor: PageEditor, last: str) -> None:
    editor.set_markdown(last)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.set_markdown("")
    type_letters(editor, "plain")
    assert editor.markdown() == "plain\n"


def test_what_follows_a_link_goes_on_in_its_marks_without_the_link(editor: PageEditor) -> None:
    editor.set_markdown("**see [this](x)**\n")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    type_letters(editor, " too")
    assert editor.markdown() == "**see [this](x) too**\n"


def test_bold_can_be_pressed_behind_a_link(editor: PageEditor) -> None:
    editor.set_markdown("[this](x)\n")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    PageTools(editor).toggle_bold()
    type_letters(editor, "too")
    assert editor.markdown() == "[this](x)**too**\n"


def test_what_is_typed_before_a_link_is_no_part_of_it(editor: PageEditor) -> None:
    editor.set_markdown("[this](x)\n")
    type_letters(editor, "See ")
    assert editor.markdown() == "See [this](x)\n"


def test_a_mark_that_is_there_already_is_no_step(editor: PageEditor) -> None:
    editor.set_markdown("[this](x)\n")
    assert PageTools(editor).set_link("x")
    assert not editor.document().isUndoAvailable()


def test_a_line_among_words_begins_no_second_item(editor: PageEditor) -> None:
    editor.set_markdown("-   one\n\n-   <!-- -->\n\n    ***\n")
    select(editor, 0, 4)
    type_letters(editor, "x")
    assert editor.markdown() == "-   x\n\n    ***\n"


def test_what_was_undone_stays_away_behind_a_new_edit_that_says_nothing_yet(editor: PageEditor) -> None:
    editor.set_markdown("")
    type_letters(editor, ">")
    PageTools(editor).toggle_numbers()
    editor.undo()
    select(editor, 1, 0)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    editor.redo()
    assert editor.markdown() == ""
    assert editor.document().blockCount() == 2


def test_a_break_that_the_text_has_no_letter_for_ends_what_could_be_done_again(editor: PageEditor) -> None:
    editor.set_markdown("words\n\nmore\n")
    PageTools(editor).cycle_heading()
    editor.undo()
    editor.undo()  # nothing is left: what Qt had is noted among the steps
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    editor.redo()
    assert editor.markdown() == "words\n\nmore\n"
    assert editor.document().lastBlock().text() == "more\u2028"


def test_only_items_that_are_selected_go_in_and_out(editor: PageEditor) -> None:
    editor.set_markdown("words\n\n-   one\n    -   inner\n")
    select(editor, 2, 2)
    PageTools(editor).lift()
    PageTools(editor).nest()
    assert editor.markdown() == "words\n\n-   one\n    -   inner\n"
