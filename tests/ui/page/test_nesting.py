"""Items go in and out, lists go on counting, and joins leave nothing standing where it does not belong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.typing.tab_keys import TabKeys
from tests.ui.page.driver import find_misdrawn, type_letters
from tests.ui.page.test_keys import open_at

ENTER, BACKSPACE, DELETE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab
BACK = Qt.Key.Key_Backtab
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(qapp: QApplication) -> PageEditor:
    editor = PageEditor()
    editor.habits.append(TabKeys(editor))
    return editor


def select_blocks(editor: PageEditor, first: int, last: int) -> None:
    document = editor.document()
    cursor = editor.textCursor()
    cursor.setPosition(document.findBlockByNumber(first).position())
    end = document.findBlockByNumber(last)
    cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def press(editor: PageEditor, *keys: Qt.Key | str) -> None:
    for key in keys:
        if isinstance(key, str):
            type_letters(editor, key)
        else:
            QTest.keyClick(editor, key, SHIFT if key == BACK else Qt.KeyboardModifier.NoModifier)


def check(editor: PageEditor, before: str, after: str) -> None:
    assert editor.markdown() == after
    assert find_misdrawn(editor) == []
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.markdown() == before


@pytest.mark.parametrize(
    ("before", "blocks", "key", "after"),
    [
        ("- a\n- b\n", (1, 1), TAB, "-   a\n    -   b\n"),
        ("- a\n- b\n", (0, 0), TAB, "- a\n- b\n"),
        ("- a\n  - b\n- c\n", (2, 2), TAB, "-   a\n    -   b\n    -   c\n"),
        ("- a\n  - b\n- c\n", (1, 1), TAB, "- a\n  - b\n- c\n"),
        ("- a\n- b\n  - c\n", (1, 1), TAB, "-   a\n    -   b\n        -   c\n"),
        ("- a\n- b\n\n  c\n", (1, 1), TAB, "-   a\n\n    -   b\n\n        c\n"),
        ("- a\n- b\n\n  c\n", (2, 2), TAB, "-   a\n\n    -   b\n\n        c\n"),
        ("- a\n- b\n- c\n", (1, 2), TAB, "-   a\n    -   b\n    -   c\n"),
        ("- a\n- b\n  - c\n", (1, 2), TAB, "-   a\n    -   b\n        -   c\n"),
        ("1. a\n2. b\n3. c\n", (1, 1), TAB, "1.  a\n    1.  b\n2.  c\n"),
        ("1. a\n   - b\n2. c\n", (2, 2), TAB, "1.  a\n    -   b\n    -   c\n"),
        ("- [ ] a\n- [x] b\n", (1, 1), TAB, "-   [ ] a\n    -   [x] b\n"),
        ("> - a\n> - b\n", (1, 1), TAB, "> -   a\n>     -   b\n"),
        ("- a\n- b\n\n  > c\n", (2, 2), TAB, "-   a\n\n    -   b\n\n        > c\n"),
        ("- a\n  - b\n", (1, 1), BACK, "-   a\n-   b\n"),
        ("- a\n", (0, 0), BACK, "- a\n"),
        ("- a\n  - b\n  - c\n", (1, 1), BACK, "-   a\n-   b\n    -   c\n"),
        ("- a\n  - b\n  - c\n", (1, 2), BACK, "-   a\n-   b\n-   c\n"),
        ("- a\n  - b\n    - c\n", (1, 1), BACK, "-   a\n-   b\n    -   c\n"),
        ("- a\n  - b\n\n    c\n", (2, 2), BACK, "-   a\n\n-   b\n\n    c\n"),
        ("- a\n  1. b\n  2. c\n  3. d\n", (2, 2), BACK, "-   a\n    1.  b\n-   c\n    1.  d\n"),
        ("1. a\n   1. b\n2. c\n", (1, 1), BACK, "1.  a\n2.  b\n3.  c\n"),
        ("- a\n  - [x] b\n", (1, 1), BACK, "-   a\n-   [x] b\n"),
        ("- a\n  > - b\n", (1, 1), BACK, "- a\n  > - b\n"),
    ],
)
def test_tab_nests_and_lifts(editor: PageEditor, before: str, blocks: tuple[int, int], key: Qt.Key, after: str) -> None:
    editor.set_markdown(before)
    select_blocks(editor, *blocks)
    press(editor, key)
    if before != after:
        assert editor.document().availableUndoSteps() >= 1
        editor.undo()
        assert editor.markdown() == before
        assert not editor.document().isUndoAvailable()
        editor.redo()
    check(editor, before, after)


def test_tab_in_and_out_ends_where_it_began(editor: PageEditor) -> None:
    source = "- a\n- b\n  1. c\n- d\n"
    open_at(editor, source, 1, 0)
    press(editor, TAB, BACK)
    assert editor.markdown() == source


@pytest.mark.parametrize(
    ("before", "at", "selected", "key", "after"),
    [
        ("x\ny", 1, 0, TAB, "x    \ny"),
        ("x\ny", 0, 3, TAB, "    x\n    y"),
        ("x\ny", 2, 1, TAB, "x\n    y"),
        ("    x\n  y\nz", 0, 11, BACK, "x\ny\nz"),
        ("x\n      y", 4, 0, BACK, "x\n  y"),
        ("x", 0, 0, BACK, "x"),
    ],
)
def test_tab_in_code_moves_lines(
    editor: PageEditor, before: str, at: int, selected: int, key: Qt.Key, after: str
) -> None:
    editor.set_markdown(f"```\n{before}\n```\n")
    cursor = editor.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + selected, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    press(editor, key)
    assert editor.markdown() == f"```\n{after}\n```\n"
    if before != after:
        editor.undo()
        assert editor.markdown() == f"```\n{before}\n```\n"


def test_elsewhere_tab_moves_the_focus(editor: PageEditor) -> None:
    window, before, behind = QWidget(), QPlainTextEdit(), QPlainTextEdit()
    layout = QVBoxLayout(window)
    for widget in (before, editor, behind):
        layout.addWidget(widget)
    window.show()
    QTest.qWaitForWindowActive(window)
    for source, is_left in (("a\n", True), ("> a\n", True), ("- a\n", False), ("```\nx\n```\n", False)):
        open_at(editor, source, 0, 0)
        for key, other in ((TAB, behind), (BACK, before)):
            editor.setFocus()
            press(editor, key)
            assert other.hasFocus() == is_left, source
            assert editor.hasFocus() != is_left
    open_at(editor, "- a\n", 0, 0)
    editor.setReadOnly(True)
    editor.setFocus()
    press(editor, TAB)
    assert behind.hasFocus()


def test_ctrl_tab_is_not_the_lists(editor: PageEditor) -> None:
    open_at(editor, "- a\n- b\n", 1, 0)
    QTest.keyClick(editor, TAB, CTRL)
    assert editor.markdown() == "- a\n- b\n"


# ------------------------------------------------------------------ the edges of lists and quotes


@pytest.mark.parametrize(
    ("before", "block", "at", "keys", "after"),
    [
        # out of an empty line, level by level
        ("- a\n  - b\n", 1, -1, (ENTER, ENTER, ENTER, "c"), "- a\n  - b\n\nc\n"),
        ("- a\n  - b\n  - c\n", 1, -1, (ENTER, ENTER, "x"), "-   a\n    -   b\n-   x\n    -   c\n"),
        ("- a\n\n  b\n", 1, -1, (ENTER, ENTER, "c"), "-   a\n\n    b\n\n-   c\n"),
        ("> a\n>\n> b\n", 0, -1, (ENTER, ENTER, "c"), "> a\n\nc\n\n> b\n"),
        ("> > a\n", 0, -1, (ENTER, ENTER, "b"), "> > a\n>\n> b\n"),
        ("> - a\n", 0, -1, (ENTER, ENTER, "b"), "> -   a\n>\n> b\n"),
        ("## a\n", 0, -1, (ENTER, ENTER, "b"), "## a\n\nb\n"),
        # a list that is parted goes on counting
        ("1. a\n2. b\n3. c\n", 1, 0, (BACKSPACE,), "1.  a\n\nb\n\n2.  c\n"),
        ("1. a\n2. b\n3. c\n", 0, -1, (ENTER, ENTER, "x"), "1.  a\n\nx\n\n2.  b\n3.  c\n"),
        ("5. a\n6. b\n7. c\n", 0, 0, (BACKSPACE,), "a\n\n5.  b\n6.  c\n"),
        ("- 1. a\n  2. b\n  3. c\n", 1, 0, (BACKSPACE,), "-   <!-- -->\n\n    1.  a\n\n-   b\n\n    1.  c\n"),
        # and becomes one again
        ("1. a\n\nx\n\n2. b\n3. c\n", 1, 0, (DELETE, DELETE), "1.  a\n2.  b\n3.  c\n"),
        # Enter before words makes room above
        ("- [x] a\n", 0, 0, (ENTER,), "-   <!-- -->\n-   [x] a\n"),
        ("> a\n", 0, 0, (ENTER,), "> a\n"),
        ("- a\n", 0, 0, (ENTER,), "-   <!-- -->\n-   a\n"),
        # Backspace
        ("- a\n- b\n  - c\n", 1, 0, (BACKSPACE,), "-   a\n\nb\n\n-   c\n"),
        ("- a\n  - b\n", 1, 0, (BACKSPACE,), "-   a\n-   b\n"),
        ("- a\n  - b\n", 1, 0, (BACKSPACE, BACKSPACE), "-   a\n\nb\n"),
        ("- a\n\n  b\n", 1, 0, (BACKSPACE,), "-   ab\n"),
        ("- a\n\nb\n", 1, 0, (BACKSPACE,), "-   ab\n"),
        ("> a\n\nb\n", 1, 0, (BACKSPACE,), "> ab\n"),
        ("> > a\n", 0, 0, (BACKSPACE,), "> a\n"),
        ("x\n\n> a\n>\n> b\n", 1, 0, (BACKSPACE,), "x\n\na\n\n> b\n"),
        ("a\n\n## b\n", 0, -1, (ENTER, DELETE), "a\n\n## b\n"),
        # Delete
        ("- a\n  - b\n", 0, -1, (DELETE,), "-   ab\n"),
        ("- a\n  - b\n    - c\n", 0, -1, (DELETE,), "-   ab\n    -   c\n"),
        ("- a\n  - b\n  - c\n", 0, -1, (DELETE,), "-   ab\n    -   c\n"),
        ("- a\n- b\n  - c\n", 0, -1, (DELETE,), "-   ab\n    -   c\n"),
        ("- a\n\n> b\n", 0, -1, (DELETE,), "-   ab\n"),
        ("> a\n\n- b\n- c\n", 0, -1, (DELETE,), "> ab\n\n-   c\n"),
        ("1. a\n2. b\n3. c\n", 0, -1, (DELETE,), "1.  ab\n2.  c\n"),
        # joins of different kinds
        ("a\n\n## b *c*\n", 0, -1, (DELETE,), "ab *c*\n"),
        ("## a\n\nb **c**\n", 0, -1, (DELETE,), "## ab **c**\n"),
        ("```\na\n```\n\nb **c**\n", 0, -1, (DELETE,), "```\nab c\n```\n"),
        ("a\n\n```\nb\nc\n```\n", 0, -1, (DELETE,), "ab  \nc\n"),
        ("- a\n\n## b\n", 0, -1, (DELETE,), "-   ab\n"),
    ],
)
def test_edges(
    editor: PageEditor, before: str, block: int, at: int, keys: tuple[Qt.Key | str, ...], after: str
) -> None:
    open_at(editor, before, block, at)
    press(editor, *keys)
    check(editor, before, after)


@pytest.mark.parametrize("below", ["## a\n", "- a\n", "> a\n", "```\na\n```\n", "1. a\n2. b\n"])
def test_an_empty_line_goes_and_what_is_below_stays_what_it_is(editor: PageEditor, below: str) -> None:
    open_at(editor, f"x\n\n{below}", 0, -1)
    press(editor, ENTER, DELETE)
    assert editor.markdown() == f"x\n\n{below}"
    assert find_misdrawn(editor) == []


@pytest.mark.parametrize("below", ["## a\n", "```\na\n```\n"])
def test_backspace_takes_an_empty_line_above_first(editor: PageEditor, below: str) -> None:
    open_at(editor, f"x\n\n{below}", 0, -1)
    press(editor, ENTER)
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    editor.setTextCursor(cursor)
    press(editor, BACKSPACE)
    assert editor.document().blockCount() == 2
    assert editor.markdown() == f"x\n\n{below}"


def test_words_taken_out_over_items_leave_no_orphans(editor: PageEditor) -> None:
    before = "- ab\n- cd\n  - e\n- f\n"
    editor.set_markdown(before)
    cursor = editor.textCursor()
    cursor.setPosition(1)
    cursor.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    press(editor, DELETE)
    check(editor, before, "-   ad\n    -   e\n-   f\n")
    editor.set_markdown(before)
    cursor = editor.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    type_letters(editor, "x")
    check(editor, before, "-   xd\n    -   e\n-   f\n")


@pytest.mark.parametrize(
    ("before", "block", "at", "key", "after"),
    [
        ("- a\n- b\n", 1, 0, BACKSPACE, "-   a\n\nb\n"),
        ("a\n\nb c\n", 1, 0, BACKSPACE, "ab c\n"),
        ("a b\n\nc\n", 0, -1, BACKSPACE, "a\n\nc\n"),
        ("a\n\nb c\n", 0, -1, DELETE, "ab c\n"),
        ("a\n\n***\n\nb\n", 2, 0, BACKSPACE, "a\n\n***\n\nb\n"),
    ],
)
def test_whole_words_at_edges(editor: PageEditor, before: str, block: int, at: int, key: Qt.Key, after: str) -> None:
    open_at(editor, before, block, at)
    QTest.keyClick(editor, key, CTRL)
    assert editor.markdown().replace(" \n", "\n") == after


@pytest.mark.parametrize(
    ("before", "block", "after"),
    [
        ("- ab\n", 0, "-   a  \n    b\n"),
        ("> ab\n", 0, "> a  \n> b\n"),
        ("## ab\n", 0, "## a<br>b\n"),
        ("```\nab\n```\n", 0, "```\na\nb\n```\n"),
    ],
)
def test_shift_enter_ends_a_line_and_nothing_else(editor: PageEditor, before: str, block: int, after: str) -> None:
    open_at(editor, before, block, 1)
    QTest.keyClick(editor, ENTER, SHIFT)
    check(editor, before, after)
