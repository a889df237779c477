"""Marks that are typed become what they mean, and one undo gives them back, letter for letter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.tools import PageTools
from ceo_desk.ui.page.typing.autoshapes import Autoshapes
from ceo_desk.ui.page.typing.typesetting import Typesetting
from tests.ui.page.driver import find_misdrawn, type_letters
from tests.ui.page.test_keys import open_at

ENTER, BACKSPACE = Qt.Key.Key_Return, Qt.Key.Key_Backspace


@pytest.fixture
def editor(qapp: QApplication) -> PageEditor:
    editor = PageEditor()
    editor.habits += [Autoshapes(editor), Typesetting(editor, lambda: "en", lambda: True)]
    return editor


def press(editor: PageEditor, *keys: Qt.Key | str) -> None:
    for key in keys:
        if isinstance(key, str):
            type_letters(editor, key)
        else:
            QTest.keyClick(editor, key)


def shown(editor: PageEditor) -> list[str]:
    """The letters of each block as they stand on the page."""
    block, found = editor.document().firstBlock(), []
    while block.isValid():
        found.append(block.text())
        block = block.next()
    return found


SHAPES = [
    ("- ", "a", "-   a\n"),
    ("* ", "a", "-   a\n"),
    ("+ ", "a", "-   a\n"),
    ("1. ", "a", "1.  a\n"),
    ("1) ", "a", "1.  a\n"),
    ("12. ", "a", "12. a\n"),
    ("> ", "a", "> a\n"),
    ("# ", "a", "## a\n"),
    ("## ", "a", "## a\n"),
    ("### ", "a", "### a\n"),
    ("[ ] ", "a", "-   [ ] a\n"),
    ("[] ", "a", "-   [ ] a\n"),
    ("[x] ", "a", "-   [x] a\n"),
    ("``` ", "a", "```\na\n```\n"),
    ("```python ", "a", "```python\na\n```\n"),
]


@pytest.mark.parametrize(("marks", "words", "expected"), SHAPES)
def test_marks_become_what_they_mean(editor: PageEditor, marks: str, words: str, expected: str) -> None:
    open_at(editor, "", 0, 0)
    press(editor, marks)
    assert shown(editor) == [""]
    press(editor, words)
    assert editor.markdown().rstrip() == expected.rstrip()
    assert find_misdrawn(editor) == []


@pytest.mark.parametrize(("marks", "_words", "_expected"), SHAPES)
def test_one_undo_gives_the_typed_marks_back(editor: PageEditor, marks: str, _words: str, _expected: str) -> None:
    for undo in (editor.undo, lambda: press(editor, BACKSPACE)):
        open_at(editor, "", 0, 0)
        press(editor, marks)
        undo()
        assert shown(editor) == [marks]
        assert editor.textCursor().position() == len(marks)
        press(editor, "b")
        assert shown(editor) == [f"{marks}b"]
        while editor.document().isUndoAvailable():
            editor.undo()
        assert shown(editor) == [""]


def test_undo_after_writing_on_takes_the_words_then_the_shape_then_the_marks(editor: PageEditor) -> None:
    open_at(editor, "", 0, 0)
    press(editor, "- ", "word")
    editor.undo()
    assert shown(editor) == [""]
    assert editor.textCursor().block().blockFormat().indent() == 1
    editor.undo()
    assert shown(editor) == ["- "]
    editor.undo()
    assert shown(editor) == [""]
    for _ in range(3):
        editor.redo()
    assert editor.markdown().rstrip() == "-   word"


def test_backspace_after_anything_else_is_backspace(editor: PageEditor) -> None:
    open_at(editor, "", 0, 0)
    press(editor, "- ", "a", BACKSPACE)
    assert shown(editor) == [""]
    press(editor, BACKSPACE)
    assert shown(editor) == [""]
    assert editor.textCursor().block().blockFormat().indent() == 0


@pytest.mark.parametrize("rule", ["---", "***", "___", "----"])
def test_a_rule_with_an_empty_paragraph_below(editor: PageEditor, rule: str) -> None:
    open_at(editor, "above\n", 0, -1)
    press(editor, ENTER, rule, ENTER)
    assert len(shown(editor)) == 3
    press(editor, "below")
    assert editor.markdown() == "above\n\n***\n\nbelow\n"
    for _ in range(2):
        editor.undo()
    assert shown(editor) == ["above", rule]


def test_a_rule_takes_the_empty_paragraph_that_is_there(editor: PageEditor) -> None:
    open_at(editor, "", 0, 0)
    press(editor, ENTER)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    press(editor, "---", ENTER)
    assert len(shown(editor)) == 2
    assert editor.textCursor().blockNumber() == 1


def test_code_by_enter(editor: PageEditor) -> None:
    open_at(editor, "", 0, 0)
    press(editor, "```js", ENTER)
    assert shown(editor) == [""]
    press(editor, "- x", ENTER, '"y"...')
    assert editor.markdown().rstrip() == '```js\n- x\n"y"...\n```'
    editor.undo()


@pytest.mark.parametrize(
    ("before", "block", "at", "typed", "after"),
    [
        ("- a\n\nb\n", 1, 0, "- ", "-   a\n-   b\n"),
        ("b\n\n- a\n", 0, 0, "* ", "-   b\n-   a\n"),
        ("1. a\n2. c\n\nb\n", 2, 0, "3. ", "1.  a\n2.  c\n3.  b\n"),
        ("1. a\n\nb\n", 1, 0, "1. ", "1. a\n\n<!-- -->\n\n1.  b\n"),
        ("1. a\n\nb\n", 1, 0, "7. ", "1. a\n\n<!-- -->\n\n7.  b\n"),
        ("a\n\n1. b\n", 0, 0, "1. ", "1.  a\n2.  b\n"),
        ("> a\n\nb\n", 1, 0, "> ", "> a\n>\n> b\n"),
        ("> a\n", 0, 0, "> ", "> > a\n"),
        ("> a\n", 0, 0, "- ", "> -   a\n"),
        ("> a\n", 0, 0, "## ", "> ## a\n"),
        ("- a\n", 0, 0, "[ ] ", "-   [ ] a\n"),
        ("1. a\n", 0, 0, "[x] ", "1.  [x] a\n"),
        ("- a\n\n  b\n", 1, 0, "1. ", "-   a\n\n    1.  b\n"),
    ],
)
def test_where_it_stands_counts(editor: PageEditor, before: str, block: int, at: int, typed: str, after: str) -> None:
    open_at(editor, before, block, at)
    press(editor, typed)
    assert editor.markdown() == after
    assert find_misdrawn(editor) == []
    editor.undo()
    editor.undo()
    assert editor.markdown() == before


@pytest.mark.parametrize(
    ("before", "typed"),
    [
        ("## a\n", "- "),
        ("## a\n", "## "),
        ("- a\n", "- "),
        ("- a\n", "1. "),
        ("- a\n", "> "),
        ("- a\n", "## "),
        ("- [ ] a\n", "[x] "),
        ("a\n", "#### "),
        ("a\n", "1234. "),
        ("a\n", "-- "),
        ("a\n", "a- "),
        ("```\na\n```\n", "- "),
        ("```\na\n```\n", "## "),
    ],
)
def test_where_it_makes_no_sense_letters_stay_letters(editor: PageEditor, before: str, typed: str) -> None:
    open_at(editor, before, 0, 0)
    press(editor, typed)
    assert shown(editor)[0] == f"{typed}a"


def test_a_blank_behind_words_is_a_blank(editor: PageEditor) -> None:
    open_at(editor, "say - now\n", 0, 5)
    press(editor, " ")
    assert shown(editor) == ["say -  now"]


@pytest.mark.parametrize("marks", ["```", "---"])
@pytest.mark.parametrize("before", ["- a\n", "## a\n", "b\n", "```\na\n```\n"])
def test_enter_is_enter_elsewhere(editor: PageEditor, marks: str, before: str) -> None:
    open_at(editor, before, 0, 0)
    press(editor, marks, ENTER)
    assert shown(editor)[0].startswith(marks)


def test_what_is_pasted_or_held_changes_nothing(editor: PageEditor) -> None:
    open_at(editor, "", 0, 0)
    data = QMimeData()
    data.setText('- "a" -- **b** ... ')
    editor.insertFromMimeData(data)
    assert shown(editor)[0].rstrip() == '- "a" -- **b** ...'
    open_at(editor, "", 0, 0)
    press(editor, "---")
    QTest.keyClick(editor, ENTER, Qt.KeyboardModifier.ShiftModifier)
    assert shown(editor) == ["---\u2028"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("say `now` then", "say `now` then"),
        ("say **now** then", "say **now** then"),
        ("say ~~now~~ then", "say ~~now~~ then"),
        ("**🙂 now** x", "**🙂 now** x"),
    ],
)
def test_marks_round_words(editor: PageEditor, typed: str, expected: str) -> None:
    open_at(editor, "", 0, 0)
    press(editor, typed)
    assert editor.markdown().rstrip() == expected
    assert find_misdrawn(editor) == []


@pytest.mark.parametrize("marked", ["`now`", "**now**", "~~now~~"])
def test_marks_round_words_come_back_with_one_undo(editor: PageEditor, marked: str) -> None:
    open_at(editor, "", 0, 0)
    press(editor, f"say {marked}")
    assert shown(editor) == ["say now"]
    assert editor.textCursor().position() == 7
    editor.undo()
    assert shown(editor) == [f"say {marked}"]
    press(editor, " x")
    assert shown(editor) == [f"say {marked} x"]
    editor.undo()
    editor.undo()
    assert shown(editor) == [""]


@pytest.mark.parametrize(
    "typed", ["2**3**", "a ** b **", "** b**", "\\**b**", "``b`", "a*b*", "` b`", "~~~b~~", "snake_case_", "``x``"]
)
def test_marks_that_may_mean_something_else_stay(editor: PageEditor, typed: str) -> None:
    open_at(editor, "", 0, 0)
    press(editor, typed)
    assert shown(editor) == [typed]


def test_bold_round_other_marks_keeps_them(editor: PageEditor) -> None:
    open_at(editor, "", 0, 0)
    press(editor, "**a ")
    tools = PageTools(editor)
    tools.toggle_italic()
    press(editor, "b")
    tools.toggle_italic()
    press(editor, "** c")
    assert editor.markdown().rstrip() == "**a _b_** c"


def test_another_text_forgets_the_last_change(editor: PageEditor) -> None:
    open_at(editor, "", 0, 0)
    press(editor, "- ")
    open_at(editor, "ab\n", 0, -1)
    press(editor, BACKSPACE)
    assert editor.markdown() == "a\n"


# ------------------------------------------------------------------ quotation marks and dashes


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("en", '"it\'s" -- a--b...', "“it’s” – a—b…"),
        ("de", '"so" -- und', "„so“ – und"),
        ("fr", '"oui"!', "«\u00a0oui\u00a0»\u202f!"),
        ("ja", '"a"', '"a"'),
    ],
)
def test_marks_by_language(qapp: QApplication, language: str, typed: str, expected: str) -> None:
    editor = PageEditor()
    editor.habits.append(Typesetting(editor, lambda: language, lambda: True))
    press(editor, typed)
    assert shown(editor) == [expected]


@pytest.mark.parametrize(("typed", "expected"), [('a "', "a “"), ("it's", "it’s"), ("a -- ", "a – "), ("a...", "a…")])
def test_one_undo_gives_the_keys_back(editor: PageEditor, typed: str, expected: str) -> None:
    open_at(editor, "", 0, 0)
    at = 4 if typed == "it's" else len(typed)
    press(editor, typed[: at - (typed == "it's")])
    done = shown(editor)[0]
    assert done == expected[: len(done)]
    editor.undo()
    assert shown(editor) == [typed[: at - (typed == "it's")]]
    press(editor, "x")
    assert shown(editor) == [typed[: at - (typed == "it's")] + "x"]
    editor.undo()
    editor.undo()
    assert shown(editor) == [""]


def test_the_paragraphs_own_language_leads_and_those_above_help(editor: PageEditor) -> None:
    open_at(editor, "Das ist nicht der Punkt, und wir wissen es.\n", 0, -1)
    press(editor, ' "')
    assert shown(editor)[0].endswith("„")
    press(editor, ENTER, '"')
    assert shown(editor)[1] == "„"
    press(editor, BACKSPACE, "What was it that you said to them when they were here? ", '"')
    assert shown(editor)[1].endswith("“")


def test_quotes_wear_what_is_worn_and_leave_links_alone(editor: PageEditor) -> None:
    open_at(editor, "[a](/b)\n", 0, -1)
    press(editor, '"')
    assert editor.markdown() == "[a](/b)”\n"
    open_at(editor, "**a**\n", 0, -1)
    press(editor, '"')
    assert editor.markdown() == "**a”**\n"


def test_code_keeps_its_keys(editor: PageEditor) -> None:
    open_at(editor, "```\na\n```\n", 0, -1)
    press(editor, ' "b" -- ...')
    assert shown(editor) == ['a "b" -- ...']
    open_at(editor, "`a`\n", 0, -1)
    press(editor, '"--"...')
    assert shown(editor) == ['a"--"...']


def test_it_can_be_switched_off(qapp: QApplication) -> None:
    editor = PageEditor()
    is_on = [False]
    editor.habits.append(Typesetting(editor, lambda: "en", lambda: is_on[0]))
    press(editor, '"')
    is_on[0] = True
    press(editor, 'a "')
    assert shown(editor) == ['"a “']
