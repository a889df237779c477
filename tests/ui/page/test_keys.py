"""Enter, Backspace, Delete and letters do what a writer expects."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.page.editor import PageEditor
from tests.ui.page.driver import find_misdrawn, type_letters

CARD = "<div>\nkept\n</div>"
ENTER, BACKSPACE, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete


@pytest.fixture
def editor(qapp: QApplication) -> PageEditor:
    return PageEditor()


def open_at(editor: PageEditor, markdown: str, block: int, at: int) -> None:
    """Opens a text with the caret in a block; -1 is its end."""
    editor.set_markdown(markdown)
    found = editor.document().findBlockByNumber(block)
    cursor = editor.textCursor()
    cursor.setPosition(found.position() + (found.length() - 1 if at < 0 else at))
    editor.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("markdown", "block", "at", "keys", "expected"),
    [
        ("one\n", 0, -1, (ENTER, "two"), "one\n\ntwo\n"),
        ("onetwo\n", 0, 3, (ENTER,), "one\n\ntwo\n"),
        ("## Head\n", 0, -1, (ENTER, "text"), "## Head\n\ntext\n"),
        ("## Head\n", 0, 0, (ENTER,), "## Head\n"),
        ("## Headline\n", 0, 4, (ENTER,), "## Head\n\n## line\n"),
        ("- a\n", 0, -1, (ENTER, "b"), "-   a\n-   b\n"),
        ("- a\n", 0, -1, (ENTER, ENTER, "b"), "- a\n\nb\n"),
        ("- a\n  - b\n", 1, -1, (ENTER, "c"), "-   a\n    -   b\n    -   c\n"),
        ("- a\n  - b\n", 1, -1, (ENTER, ENTER, "c"), "-   a\n    -   b\n-   c\n"),
        ("- - a\n", 0, -1, (ENTER, "b"), "-   <!-- -->\n\n    -   a\n    -   b\n"),
        ("3. a\n", 0, -1, (ENTER, "b"), "3.  a\n4.  b\n"),
        ("- [x] a\n", 0, -1, (ENTER, "b"), "-   [x] a\n-   [ ] b\n"),
        ("> a\n", 0, -1, (ENTER, "b"), "> a\n>\n> b\n"),
        ("> a\n", 0, -1, (ENTER, ENTER, "b"), "> a\n\nb\n"),
        ("```\nx\n```\n", 0, -1, (ENTER, "y"), "```\nx\ny\n```\n"),
        ("```\nx\n```\n", 0, -1, (ENTER, ENTER, "y"), "```\nx\n```\n\ny\n"),
        ("a\n\n- b\n", 1, 0, (BACKSPACE,), "a\n\nb\n"),
        ("- a\n- b\n- c\n", 1, 0, (BACKSPACE,), "-   a\n\nb\n\n-   c\n"),
        ("> a\n", 0, 0, (BACKSPACE,), "a\n"),
        ("> a\n>\n> b\n", 1, 0, (BACKSPACE,), "> ab\n"),
        ("## a\n", 0, 0, (BACKSPACE,), "a\n"),
        ("```\nx\ny\n```\n", 0, 0, (BACKSPACE,), "x  \ny\n"),
        ("a\n\n## b\n", 1, 0, (BACKSPACE, BACKSPACE), "ab\n"),
        ("## a\n\nb\n", 0, -1, (DELETE,), "## ab\n"),
        ("a\n\nb\n", 0, -1, (DELETE, "x"), "axb\n"),
        ("[a](/b)\n", 0, -1, (" c",), "[a](/b) c\n"),
        ("[a](/b) c\n", 0, 1, ("x",), "[a](/b)x c\n"),
        ("[ac](/b)\n", 0, 1, ("b",), "[abc](/b)\n"),
        ("**a**\n", 0, -1, ("b",), "**ab**\n"),
        ("![a](b.png)\n", 0, -1, ("c",), "![a](b.png)c\n"),
    ],
)
def test_keys(
    editor: PageEditor, markdown: str, block: int, at: int, keys: tuple[Qt.Key | str, ...], expected: str
) -> None:
    open_at(editor, markdown, block, at)
    for key in keys:
        if isinstance(key, str):
            type_letters(editor, key)
        else:
            QTest.keyClick(editor, key)
    assert editor.markdown() == expected
    assert find_misdrawn(editor) == []
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.markdown() == markdown


@pytest.mark.parametrize(
    ("block", "at", "keys", "expected"),
    [
        (1, 0, ("x",), f"a\n\nx\n\n{CARD}\n\nb\n"),
        (1, -1, ("x",), f"a\n\n{CARD}\n\nx\n\nb\n"),
        (1, -1, (ENTER, "x"), f"a\n\n{CARD}\n\nx\n\nb\n"),
        (1, 0, (ENTER, "x"), f"a\n\nx\n\n{CARD}\n\nb\n"),
        (2, 0, (BACKSPACE,), f"a\n\n{CARD}\n\nb\n"),
        (2, 0, (BACKSPACE, BACKSPACE), "a\n\nb\n"),
        (0, -1, (DELETE,), f"a\n\n{CARD}\n\nb\n"),
        (0, -1, (DELETE, DELETE), "a\n\nb\n"),
        (1, -1, (BACKSPACE,), f"a\n\n{CARD}\n\nb\n"),
        (1, 0, (DELETE, "x"), "a\n\nx\n\nb\n"),
        (1, -1, (DELETE, "x"), f"a\n\n{CARD}\n\nxb\n"),
        (1, 0, (BACKSPACE, "x"), f"ax\n\n{CARD}\n\nb\n"),
    ],
)
def test_a_card_is_never_written_into_and_goes_only_knowingly(
    editor: PageEditor, block: int, at: int, keys: tuple[Qt.Key | str, ...], expected: str
) -> None:
    source = f"a\n\n{CARD}\n\nb\n"
    open_at(editor, source, block, at)
    for key in keys:
        if isinstance(key, str):
            type_letters(editor, key)
        else:
            QTest.keyClick(editor, key)
    assert editor.markdown() == expected
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.markdown() == source


def test_empty_lines_beside_a_card_can_be_taken_away(editor: PageEditor) -> None:
    for at, key in ((0, BACKSPACE), (-1, DELETE)):
        open_at(editor, CARD, 0, at)
        QTest.keyClick(editor, ENTER)
        assert editor.document().blockCount() == 2
        open_block = 1 if at == 0 else 0
        cursor = editor.textCursor()
        cursor.setPosition(editor.document().findBlockByNumber(open_block).position() + (1 if at else 0))
        editor.setTextCursor(cursor)
        QTest.keyClick(editor, key)
        assert editor.document().blockCount() == 1
        assert editor.markdown() == CARD
    open_at(editor, f"{CARD}\n", 0, -1)
    QTest.keyClick(editor, ENTER)
    QTest.keyClick(editor, BACKSPACE)
    assert editor.document().blockCount() == 1
    for key in (BACKSPACE, DELETE):
        open_at(editor, CARD, 0, 0 if key == BACKSPACE else -1)
        QTest.keyClick(editor, key)
        assert editor.markdown() == CARD


def test_shift_enter_is_a_line_end_of_its_own(editor: PageEditor) -> None:
    open_at(editor, "ab\n", 0, 1)
    QTest.keyClick(editor, ENTER, Qt.KeyboardModifier.ShiftModifier)
    assert editor.markdown() == "a  \nb\n"


def test_letters_made_of_several_keys_are_guarded_too(editor: PageEditor) -> None:
    open_at(editor, CARD, 0, -1)
    event = QInputMethodEvent()
    event.setCommitString("é")
    QCoreApplication.sendEvent(editor, event)
    assert editor.markdown() == f"{CARD}\n\né"
    editor.selectAll()
    QCoreApplication.sendEvent(editor, event)
    assert editor.markdown() == "é"


def test_typing_over_a_selection_is_one_step(editor: PageEditor) -> None:
    source = "## Head\n\nsome text\n\n- item\n"
    editor.set_markdown(source)
    cursor = editor.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(9, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    type_letters(editor, "x")
    assert editor.markdown() == "## Hex text\n\n- item\n"
    assert find_misdrawn(editor) == []
    editor.undo()
    assert editor.markdown() == source


def test_ctrl_enter_and_tab_are_not_the_page_s(editor: PageEditor) -> None:
    open_at(editor, "a\n", 0, -1)
    QTest.keyClick(editor, ENTER, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.markdown() == "a\n"


def test_a_page_that_is_only_read_takes_no_key(editor: PageEditor) -> None:
    open_at(editor, f"a\n\n{CARD}\n", 0, -1)
    editor.setReadOnly(True)
    for key in (ENTER, BACKSPACE, DELETE, Qt.Key.Key_A):
        QTest.keyClick(editor, key)
    assert editor.markdown() == f"a\n\n{CARD}\n"


def test_every_change_is_told_and_nothing_else_is(editor: PageEditor) -> None:
    told: list[str] = []
    editor.edited.connect(lambda: told.append(editor.markdown()))
    open_at(editor, "a\n", 0, -1)
    editor.selectAll()
    assert told == []
    type_letters(editor, "b")
    assert told[-1] == "b\n"
    editor.undo()
    assert told[-1] == "a\n"


def test_the_column_is_in_the_middle_and_the_mouse_works_beside_it(editor: PageEditor) -> None:
    editor.resize(1168, 600)
    editor.set_column(672)
    editor.set_markdown("some words\n\nmore\n")
    editor.show()
    QApplication.processEvents()
    beside = editor.viewport().x()
    assert editor.viewport().width() == pytest.approx(672 + 8, abs=2)
    assert beside > 200
    place = QPointF(20, editor.cursorRect().center().y())
    press = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        place,
        QPointF(editor.mapToGlobal(QPoint(20, 20))),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QCoreApplication.sendEvent(editor, press)
    assert editor.textCursor().position() == 0
    editor.resize(300, 600)
    QApplication.processEvents()
    assert editor.viewport().x() == 24
