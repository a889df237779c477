"""A text shown in place of another: the page says it to the letter, and what is the same stays as it is."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Content, Shape
from tests.ui.page.driver import Writer, find_misdrawn, shown_entries
from tests.ui.page.test_edits import sources


@pytest.fixture(scope="module")
def editor(qapp: QApplication) -> PageEditor:
    return PageEditor()


def seen(editor: PageEditor) -> list[tuple[Shape, Content]]:
    """What the page shows, but for the numbers that tell lists and quotes apart."""
    found: list[tuple[Shape, Content]] = []
    for entry in shown_entries(editor):
        path = tuple(container._replace(number=0) for container in entry.shape.path)
        found.append((entry.shape._replace(path=path), entry.content))
    return found


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(one=sources(), other=sources(), seed=st.integers(0, 1_000_000), steps=st.integers(0, 6))
def test_a_page_shows_any_other_text_as_if_it_was_opened_with_it(
    editor: PageEditor, one: str, other: str, seed: int, steps: int
) -> None:
    editor.set_markdown(other)
    wanted = seen(editor)
    editor.set_markdown(one)
    writer = Writer(editor, seed)
    for _ in range(steps):
        writer.act()
    editor.reshow(other)
    assert editor.markdown() == other
    assert find_misdrawn(editor) == []
    if not steps:
        assert seen(editor) == wanted
    writer.act()
    editor.reshow(one)
    assert editor.markdown() == one


def test_words_that_stay_are_not_touched_and_a_caret_in_them_stays_with_them(editor: PageEditor) -> None:
    lines = [f"Paragraph {number}." for number in range(40)]
    editor.set_markdown("\n\n".join(lines) + "\n")
    cursor = editor.textCursor()
    cursor.setPosition(editor.toPlainText().index("Paragraph 30.") + 4)
    editor.setTextCursor(cursor)
    lines[3:5] = ["## Another", "- with\n- items", "> and a quote"]
    editor.reshow("\n\n".join(lines) + "\n")
    cursor = editor.textCursor()
    assert cursor.block().text()[: cursor.positionInBlock() + 9] == "Paragraph 30."
    assert editor.markdown() == "\n\n".join(lines) + "\n"


def test_any_two_texts_of_a_few_units(editor: PageEditor) -> None:
    luck = random.Random(4)
    units = ["One.", "Two.", "- a\n- b", "1. x\n\n   y", "> q", "***", "## H"]
    units += ["| a |\n| --- |\n| b |", "```\nc\n\nd\n```"]
    for _ in range(300):
        texts = ["\n\n".join(luck.choices(units, k=luck.randrange(5))) for _ in range(2)]
        editor.set_markdown(texts[0])
        editor.reshow(texts[1])
        assert editor.markdown() == texts[1]
        assert find_misdrawn(editor) == []
