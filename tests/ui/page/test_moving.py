"""Blocks moved up and down, item by item, in and out of lists, and put down where they are dragged to."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.moves import spots, stretch_at
from ceo_desk.ui.page.moving import all_shapes, move_blocks, put_down
from ceo_desk.ui.page.nodes import read_nodes
from tests.ui.page.driver import find_misdrawn


@pytest.fixture
def editor(qapp: QApplication) -> PageEditor:
    return PageEditor()


def place(editor: PageEditor, words: str, other: str = "") -> None:
    """Puts the caret into these words; selects up to the others."""
    found = editor.document().find(words)
    assert not found.isNull(), words
    cursor = editor.textCursor()
    cursor.setPosition(found.selectionStart())
    if other:
        cursor.setPosition(editor.document().find(other).selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def move(editor: PageEditor, *, is_up: bool) -> bool:
    done: list[bool] = []
    editor.act(lambda writer, cursor: done.append(move_blocks(writer, cursor, editor.numbers, is_up=is_up)))
    return done[0]


UP = [
    ("a\n\nb\n\nc\n", "c", "a\n\nc\n\nb\n"),
    ("a\n\nb\n", "a", ""),
    ("* a\n* b\n\nc\n", "c", "c\n\n* a\n* b\n"),
    ("> a\n\n# c\n", "c", "# c\n\n> a\n"),
    ("- a\n- b\n  - x\n- c\n", "b", "-   b\n    -   x\n-   a\n-   c\n"),
    ("- a\n  - x\n  - y\n", "y", "-   a\n    -   y\n    -   x\n"),
    ("- a\n  - x\n  - y\n", "x", "-   x\n-   a\n    -   y\n"),
    ("p\n\n- a\n- b\n", "a", "-   a\n\np\n\n-   b\n"),
    ("p\n\n* a\n", "a", "* a\n\np\n"),
    ("1. a\n\n<!-- -->\n\n- b\n- c\n", "b", "1.  a\n2.  b\n\n<!-- -->\n\n-   c\n"),
    ("> a\n>\n> b\n", "b", "> b\n>\n> a\n"),
    ("p\n\n> a\n>\n> b\n", "a", "> a\n>\n> b\n\np\n"),
    ("1. a\n\n   more\n2. b\n", "more", "1.  more\n\n    a\n\n2.  b\n"),
    ("- [x] a\n- [ ] b\n", "b", "-   [ ] b\n-   [x] a\n"),
    ("p\n\n***\n\n| t |\n|---|\n| 1 |\n\nq\n", "q", "p\n\n***\n\nq\n\n| t |\n|---|\n| 1 |\n"),
]


@pytest.mark.parametrize(("source", "words", "expected"), UP)
def test_up(editor: PageEditor, source: str, words: str, expected: str) -> None:
    editor.set_markdown(source)
    place(editor, words)
    assert move(editor, is_up=True) == bool(expected)
    assert editor.markdown() == (expected or source)
    assert find_misdrawn(editor) == []
    assert editor.textCursor().block().text().startswith(words)
    editor.undo()
    assert editor.markdown() == source
    assert not editor.document().isUndoAvailable()


DOWN = [
    ("a\n\nb\n\nc\n", "a", "b\n\na\n\nc\n"),
    ("a\n\nb", "a", "b\n\na"),
    ("a\n\nb\n", "b", ""),
    ("a\n\n* b\n* c\n\nd\n", "a", "* b\n* c\n\na\n\nd\n"),
    ("- a\n  - x\n- b\n", "a", "-   b\n-   a\n    -   x\n"),
    ("- a\n  - x\n  - y\n- b\n", "y", "-   a\n    -   x\n-   y\n-   b\n"),
    ("- a\n- b\n\np\n\nq\n", "b", "-   a\n\np\n\n-   b\n\nq\n"),
    ("- a\n- b\n\n1. c\n", "b", "-   a\n\n1.  b\n2.  c\n"),
    ("> a\n>\n> b\n\np\n", "b", "p\n\n> a\n>\n> b\n"),
    ("- > a\n- b\n", "a", "-   b\n\n-   <!-- -->\n\n    > a\n"),
]


@pytest.mark.parametrize(("source", "words", "expected"), DOWN)
def test_down(editor: PageEditor, source: str, words: str, expected: str) -> None:
    editor.set_markdown(source)
    place(editor, words)
    assert move(editor, is_up=False) == bool(expected)
    assert editor.markdown() == (expected or source)
    assert find_misdrawn(editor) == []
    editor.undo()
    assert editor.markdown() == source


def test_what_is_selected_goes_together_and_stays_selected(editor: PageEditor) -> None:
    editor.set_markdown("a\n\n* one\n* two\n\nb\n\nc\n")
    place(editor, "two", "b")
    assert move(editor, is_up=True)
    assert editor.markdown() == "* one\n* two\n\nb\n\na\n\nc\n"
    assert editor.textCursor().selectedText() == "two\u2029b"
    assert move(editor, is_up=False)
    assert editor.markdown() == "a\n\n* one\n* two\n\nb\n\nc\n"


def test_items_that_are_selected_go_together(editor: PageEditor) -> None:
    editor.set_markdown("- a\n- b\n- c\n- d\n")
    place(editor, "b", "c")
    assert move(editor, is_up=False)
    assert editor.markdown() == "-   a\n-   d\n-   b\n-   c\n"


def test_an_item_that_comes_back_leaves_the_list_as_it_was(editor: PageEditor) -> None:
    source = "p\n\n*   a\n* b\n\nq\n"
    editor.set_markdown(source)
    place(editor, "b")
    assert move(editor, is_up=False)
    assert editor.markdown() == "p\n\n-   a\n\nq\n\n-   b\n"
    assert move(editor, is_up=True)
    assert move(editor, is_up=True)
    assert editor.markdown() == source


def test_cards_and_pictures_go_letter_for_letter(editor: PageEditor) -> None:
    table, picture = "|a|b|\n|-|-|\n|*1*|2|", '![alt](p.png  "below")'
    editor.set_markdown(f"x\n\n{table}\n\n{picture}\n\ny\n")
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().findBlockByNumber(1).position())
    editor.setTextCursor(cursor)
    assert move(editor, is_up=False)
    assert editor.markdown() == f"x\n\n{picture}\n\n{table}\n\ny\n"
    assert move(editor, is_up=False)
    assert not move(editor, is_up=False)
    assert editor.markdown() == f"x\n\n{picture}\n\ny\n\n{table}\n"


def dragged(editor: PageEditor, words: str, before: int) -> str:
    """The text once the block with these words was put down before another."""
    shapes = all_shapes(editor.document())
    root = read_nodes(shapes)
    number = editor.document().find(words).blockNumber()
    moved = stretch_at(root, number, number)
    spot = {one.before: one for one in spots(root, moved, editor.numbers)}[before]
    editor.act(lambda writer, cursor: put_down(writer, cursor, shapes, moved, spot))
    assert find_misdrawn(editor) == []
    return editor.markdown()


@pytest.mark.parametrize(
    ("words", "before", "expected"),
    [
        ("one", 4, "- a\n- b\n  - x\n\none\n\ntwo\n"),
        ("two", 0, "two\n\none\n\n- a\n- b\n  - x\n"),
        ("b", 0, "-   b\n    -   x\n\none\n\n-   a\n\ntwo\n"),
        ("b", 1, "one\n\n-   b\n    -   x\n-   a\n\ntwo\n"),
        ("x", 2, "one\n\n-   a\n-   x\n-   b\n\ntwo\n"),
        ("a", 3, "one\n\n-   b\n    -   a\n    -   x\n\ntwo\n"),
        ("a", 5, "one\n\n-   b\n    -   x\n\ntwo\n\n-   a\n"),
        ("one", 1, "one\n\n- a\n- b\n  - x\n\ntwo\n"),
    ],
)
def test_blocks_are_put_down_where_they_are_dragged_to(
    editor: PageEditor, words: str, before: int, expected: str
) -> None:
    editor.set_markdown("one\n\n- a\n- b\n  - x\n\ntwo\n")
    assert dragged(editor, words, before) == expected


def test_words_go_into_no_list_and_nothing_into_itself(editor: PageEditor) -> None:
    editor.set_markdown("one\n\n- a\n- b\n  - x\n\ntwo\n\n> q\n>\n> r\n")
    shapes = all_shapes(editor.document())
    root = read_nodes(shapes)
    assert [spot.before for spot in spots(root, stretch_at(root, 0, 0), editor.numbers)] == [0, 1, 4, 5, 7]
    assert [spot.before for spot in spots(root, stretch_at(root, 2, 2), editor.numbers)] == [0, 1, 2, 4, 5, 7]
    assert spots(root, stretch_at(root, 5, 5), editor.numbers) == []
