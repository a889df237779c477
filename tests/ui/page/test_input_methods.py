"""Letters that are made of several keys, chosen from a list, or dictated: as ibus, Windows and macOS send them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication

from ceo_desk.text.document import Text
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.typing.autoshapes import Autoshapes
from ceo_desk.ui.page.typing.typesetting import Typesetting
from tests.ui.page.driver import find_misdrawn, type_letters
from tests.ui.page.test_keys import open_at

KIND = QInputMethodEvent.AttributeType


@pytest.fixture
def editor(qapp: QApplication) -> PageEditor:
    editor = PageEditor()
    editor.habits += [Autoshapes(editor), Typesetting(editor, lambda: "en", lambda: True)]
    editor.show()
    return editor


def send(
    editor: PageEditor,
    preedit: str = "",
    commit: str = "",
    replace: tuple[int, int] = (0, 0),
    attributes: Sequence[QInputMethodEvent.Attribute] = (),
) -> None:
    event = QInputMethodEvent(preedit, list(attributes))
    if commit or replace != (0, 0):
        event.setCommitString(commit, *replace)
    QCoreApplication.sendEvent(editor, event)


def made(editor: PageEditor) -> str:
    """The letters that are being made where the caret is."""
    return editor.textCursor().block().layout().preeditAreaText()


def underlined(letters: int) -> list[QInputMethodEvent.Attribute]:
    """How an input method shows letters that are being made, and where its own caret is in them."""
    drawn = QTextCharFormat()
    drawn.setFontUnderline(True)
    return [
        QInputMethodEvent.Attribute(KIND.TextFormat, 0, letters, drawn),
        QInputMethodEvent.Attribute(KIND.Cursor, letters, 1, None),
    ]


def compose(editor: PageEditor, *steps: str, commit: str) -> None:
    for step in steps:
        send(editor, step, attributes=underlined(len(step)))
    send(editor, commit=commit)


def test_a_dead_key_makes_one_letter(editor: PageEditor) -> None:
    open_at(editor, "caf\n", 0, -1)
    compose(editor, "´", commit="é")
    assert editor.markdown() == "café\n"
    editor.undo()
    assert editor.markdown() == "caf\n"


def test_letters_that_are_being_made_are_shown_but_neither_saved_nor_counted(editor: PageEditor) -> None:
    told: list[str] = []
    open_at(editor, "one\n", 0, -1)
    editor.edited.connect(lambda: told.append(editor.markdown()))
    words = editor.words()
    for step in ("k", "ko", "こ", "ここ"):
        send(editor, step, attributes=underlined(len(step)))
        assert made(editor) == step
        assert editor.markdown() == "one\n"
        assert editor.words() == words
        assert [entry.content for entry in editor.entries()] == [(Text("one"),)]
    send(editor, commit="ここ")
    assert made(editor) == ""
    assert editor.markdown() == "oneここ\n"
    assert set(told) <= {"one\n", "oneここ\n"}


def test_an_autosave_and_pictures_that_arrive_disturb_nothing(editor: PageEditor) -> None:
    open_at(editor, "![a](b.png)\n\none\n", 1, -1)
    send(editor, "に", attributes=underlined(1))
    for _ in range(3):
        editor.markdown()
        editor.entries()
        editor.forget_pictures()
        editor.history.note(editor.markdown())
        QApplication.processEvents()
        editor.grab()
        assert made(editor) == "に"
    send(editor, "にほ", attributes=underlined(2))
    send(editor, commit="日本")
    assert editor.markdown() == "![a](b.png)\n\none日本\n"


@pytest.mark.parametrize("cancel", ["", "x"])
def test_making_can_be_given_up(editor: PageEditor, cancel: str) -> None:
    open_at(editor, "one\n", 0, -1)
    send(editor, "に", attributes=underlined(1))
    send(editor)
    assert made(editor) == ""
    type_letters(editor, cancel)
    assert editor.markdown() == f"one{cancel}\n"


@pytest.mark.parametrize(
    ("source", "block", "at", "expected"),
    [
        ("- a\n", 0, -1, "-   aé\n"),
        ("## a\n", 0, -1, "## aé\n"),
        ("> a\n", 0, 0, "> éa\n"),
        ("**a**\n", 0, -1, "**aé**\n"),
        ("[a](/b)\n", 0, -1, "[a](/b)é\n"),
        ("![a](b.png)\n", 0, -1, "![a](b.png)é\n"),
        ("```\na\n```\n", 0, -1, "```\naé\n```\n"),
        ("<hr>\n", 0, -1, "<hr>\n\né\n"),
        ("<hr>\n", 0, 0, "é\n\n<hr>\n"),
        ("***\n", 0, -1, "***\n\né\n"),
    ],
)
def test_where_it_is_committed(editor: PageEditor, source: str, block: int, at: int, expected: str) -> None:
    open_at(editor, source, block, at)
    compose(editor, "´", commit="é")
    assert editor.markdown() == expected
    assert find_misdrawn(editor) == []
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.markdown() == source


def test_over_a_selection(editor: PageEditor) -> None:
    source = "## One\n\n- two\n- three\n"
    for steps in ((), ("に", "にほ")):
        editor.set_markdown(source)
        cursor = editor.textCursor()
        cursor.setPosition(1)
        cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        compose(editor, *steps, commit="日本")
        assert editor.markdown() == "## O日本o\n\n-   three\n"
        assert find_misdrawn(editor) == []
        while editor.document().isUndoAvailable():
            editor.undo()
        assert editor.markdown() == source


def test_marks_and_quotes_that_are_committed_work_as_typed_ones(editor: PageEditor) -> None:
    open_at(editor, "", 0, 0)
    send(editor, commit="-")
    send(editor, commit=" ")
    send(editor, commit='"')
    send(editor, commit="a")
    assert editor.markdown().rstrip() == "-   “a"
    for _ in range(4):
        editor.undo()
    assert editor.document().firstBlock().text() in ("- ", "")


def test_a_letter_that_ends_while_the_next_begins_changes_nothing_round_it(editor: PageEditor) -> None:
    open_at(editor, "", 0, 0)
    type_letters(editor, "-")
    send(editor, "ㄱ", " ", attributes=underlined(1))
    assert made(editor) == "ㄱ"
    assert editor.document().firstBlock().text() == "- "
    send(editor, commit="가")
    assert editor.document().firstBlock().text() == "- 가"


def test_dictated_sentences_stay_as_they_come(editor: PageEditor) -> None:
    open_at(editor, "", 0, 0)
    send(editor, commit='We said "no" -- twice... ')
    send(editor, commit="- And then, nothing.")
    assert editor.document().firstBlock().text() == 'We said "no" -- twice... - And then, nothing.'
    editor.undo()
    assert editor.markdown().strip() == 'We said "no" -- twice...'
    editor.undo()
    assert editor.markdown().strip() == ""


def test_what_was_committed_can_be_replaced(editor: PageEditor) -> None:
    """As a candidate that is chosen later, an autocorrection of macOS, a conversion on Windows."""
    open_at(editor, "I teh\n", 0, -1)
    send(editor, commit="the", replace=(-3, 3))
    assert editor.markdown() == "I the\n"
    send(editor, attributes=[QInputMethodEvent.Attribute(KIND.Selection, 2, 3, None)])
    assert editor.textCursor().selectedText() == "the"
    send(editor, commit="a")
    assert editor.markdown() == "I a\n"
    open_at(editor, "- a\n- 🙂b\n", 1, -1)
    send(editor, commit="c", replace=(-1, 1))
    assert editor.markdown() == "-   a\n-   🙂c\n"


def test_input_methods_are_told_what_stands_round_the_caret(editor: PageEditor) -> None:
    ask = Qt.InputMethodQuery
    open_at(editor, "one  \ntwo ![a](b.png) é\n\nlast\n", 0, 5)
    assert editor.inputMethodQuery(ask.ImEnabled) is True
    assert editor.inputMethodQuery(ask.ImSurroundingText) == "one\ntwo \ufffc é"
    assert editor.inputMethodQuery(ask.ImCursorPosition) == 5
    assert editor.inputMethodQuery(ask.ImTextBeforeCursor) == "one\nt"
    assert str(editor.inputMethodQuery(ask.ImTextAfterCursor)).startswith("wo \ufffc é")
    editor.selectAll()
    assert editor.inputMethodQuery(ask.ImCurrentSelection) == "one\ntwo \ufffc é\nlast"
    for query in ask:
        editor.inputMethodQuery(query)


def test_a_page_that_is_only_read_takes_no_letters(editor: PageEditor) -> None:
    open_at(editor, "a\n", 0, -1)
    editor.setReadOnly(True)
    compose(editor, "´", commit="é")
    assert editor.markdown() == "a\n"
