"""Whatever is done to a page: nothing untouched is rewritten, nothing shown is lost, and all can be undone."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from ceo_desk.text.normal import normal_blocks
from ceo_desk.text.reading import read
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.source.text import PageText
from tests.text.corpus import EXAMPLES
from tests.ui.page.driver import (
    Writer,
    find_misdrawn,
    holds_in_order,
    kept_units,
    shown_blocks,
    shown_entries,
)

TEXTS = [text for _, text in EXAMPLES]


@pytest.fixture(scope="module")
def editor(qapp: QApplication) -> PageEditor:
    return PageEditor()


@st.composite
def sources(draw: st.DrawFn) -> str:
    parts = draw(st.lists(st.sampled_from(TEXTS), max_size=6))
    source = "\n".join(parts)
    if draw(st.integers(0, 7)) == 0:
        source = source.replace("\n", "\r\n")
    if draw(st.integers(0, 7)) == 0:
        source = source.rstrip("\r\n")
    return draw(st.sampled_from(("", "", "", "\ufeff"))) + source


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(source=sources(), seed=st.integers(0, 1_000_000), steps=st.integers(1, 14))
@example(source="2*3*4 = 24\n\n\tcode after a tab\n\n- item\n\n      code in it\n", seed=3208, steps=8)
@example(source="", seed=7, steps=40)
def test_whatever_is_done_nothing_is_lost(editor: PageEditor, source: str, seed: int, steps: int) -> None:
    editor.set_markdown(source)
    assert editor.markdown() == source
    writer = Writer(editor, seed)
    for _ in range(steps):
        done = writer.act()
        check(editor, source, done)
    for _ in range(10 * steps + 500):
        if not editor.document().isUndoAvailable():
            break
        editor.undo()
    assert editor.markdown() == source


def check(editor: PageEditor, source: str, done: str) -> None:
    markdown = editor.markdown()
    text = PageText(source, editor.numbers)
    assert normal_blocks(read(markdown).blocks) == shown_blocks(editor, text.definitions), done
    if "never closed" not in source and "<p>unclosed" not in source:  # these swallow what comes behind them
        assert holds_in_order(markdown, kept_units(editor, source)), done
    for line in text.definitions.splitlines():
        assert line in markdown
    assert find_misdrawn(editor) == [], done
    assert [(entry.shape, entry.content) for entry in editor.entries()] == [
        (entry.shape, entry.content) for entry in shown_entries(editor)
    ], done


def test_the_writer_of_these_tests_does_everything(editor: PageEditor) -> None:
    editor.set_markdown("some words\n\n- in a list\n\n| and | a card |\n| - | - |\n")
    writer = Writer(editor, 1)
    done = {writer.act() for _ in range(400)}
    assert len(done) >= 20
    assert len(editor.markdown()) > 100
