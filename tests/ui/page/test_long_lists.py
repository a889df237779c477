"""Of a long list only what a key touched is made, written and read again, and nothing comes out otherwise."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.text.document import Document
from ceo_desk.text.reading import read
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Card
from ceo_desk.ui.page.source import long_lists, units
from ceo_desk.ui.page.source import text as source_text
from ceo_desk.ui.page.source.text import PageText
from tests.text.corpus import EXAMPLES
from tests.ui.page.driver import Writer, type_letters

LISTS = (
    "- a\n- b\n- c\n- d\n- e\n- f\n",
    "1. a\n2. b\n3. c\n4. d\n5. e\n6. f\n",
    "* a\n\n  x\n\n* b\n* c\n* d\n* e\n* f\n",
    "- [ ] a\n- [x] b\n- c\n- d\n  - e\n  - f\n- g\n- h\n- i\n",
    "9. a\n10. b\n11. c\n\n    code\n12. d\n13. e\n14. f\n",
    "- a\n\n- b\n\n- c\n\n- d\n\n- e\n\n      ind\n- f\n",
)
TEXTS = (*LISTS, *LISTS, *(text for _, text in EXAMPLES))
ITEMS = 600


@pytest.fixture(scope="module")
def editor(qapp: QApplication) -> PageEditor:
    return PageEditor()


@contextmanager
def long_from(items: int) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(long_lists, "LONG", items)
        patch.setattr(units, "LONG", items)
        patch.setattr(source_text, "_LARGE", 0)
        yield


def without_memory(editor: PageEditor, markdown: str) -> str:
    """What the page says, with every list made, written and read as one."""
    text = PageText(markdown, count(1))
    for entry in editor.entries():  # what the document could not hold
        number = entry.shape.unit
        if isinstance(entry.content, Card) and number >= 0 and text.units[number].source == entry.content.source:
            text.units.lock(number)
    with long_from(10**9):
        return text.markdown(editor.entries())


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(
    parts=st.lists(st.sampled_from(TEXTS), min_size=1, max_size=5),
    seed=st.integers(0, 1_000_000),
    steps=st.integers(1, 10),
)
def test_a_list_with_memory_says_what_one_without_says(
    editor: PageEditor, parts: list[str], seed: int, steps: int
) -> None:
    markdown = "\n".join(parts)
    with long_from(6):
        editor.set_markdown(markdown)
        writer = Writer(editor, seed)
        for _ in range(steps):
            done = writer.act()
            assert editor.markdown() == without_memory(editor, markdown), done


@pytest.mark.parametrize("item", ["* item {n} of *many*", "{n}. item {n}"])
def test_a_key_reads_its_item_and_the_ends(editor: PageEditor, monkeypatch: pytest.MonkeyPatch, item: str) -> None:
    items = "\n".join(item.format(n=number + 1) for number in range(ITEMS))
    editor.set_markdown(f"before\n\n{items}\n\nbehind\n")
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().findBlockByNumber(ITEMS // 2).position())
    editor.setTextCursor(cursor)
    read_letters: list[int] = []

    def counted(markdown: str) -> Document:
        read_letters.append(len(markdown))
        return read(markdown)

    monkeypatch.setattr(source_text, "read", counted)
    type_letters(editor, "x")
    editor.markdown()
    assert sum(read_letters) > len(items) // 2, "all of it, once"
    for act in range(3):
        read_letters.clear()
        if act == 1:
            QTest.keyClick(editor, Qt.Key.Key_Return)
        type_letters(editor, "y")
        assert "y" in editor.markdown()
        assert sum(read_letters) < 600


def test_the_first_key_finds_its_list_prepared(editor: PageEditor, monkeypatch: pytest.MonkeyPatch) -> None:
    turns: list[int] = []

    def counted(markdown: str) -> Document:
        turns.append(len(markdown))
        return read(markdown)

    monkeypatch.setattr(source_text, "read", counted)
    editor.set_markdown("before\n\n" + "\n".join(f"* item *{number}*" for number in range(ITEMS)) + "\n\nbehind\n")
    for _ in range(3 * ITEMS):
        QApplication.processEvents()
        if len(turns) == ITEMS // 60:
            break
    assert max(turns) < 100 * len("-   item *100*")
    turns.clear()
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().findBlockByNumber(ITEMS // 2).position())
    editor.setTextCursor(cursor)
    type_letters(editor, "x")
    assert "-   xitem *299*\n" in editor.markdown()
    assert 0 < sum(turns) < 600


def test_a_key_beside_a_long_list_reads_its_ends_only(editor: PageEditor, monkeypatch: pytest.MonkeyPatch) -> None:
    items = "\n".join(f"* item *{number}*" for number in range(ITEMS))
    editor.set_markdown(f"before\n\n{items}\n\nbehind\n")
    read_letters: list[int] = []

    def counted(markdown: str) -> Document:
        read_letters.append(len(markdown))
        return read(markdown)

    monkeypatch.setattr(source_text, "read", counted)
    type_letters(editor, "x")
    assert editor.markdown() == f"xbefore\n\n{items}\n\nbehind\n"
    assert 0 < sum(read_letters) < 300


def test_a_list_whose_gaps_differ_is_read_whole(editor: PageEditor) -> None:
    chance = random.Random(2)
    items = "".join(f"* item {number}\n" + "\n" * chance.randrange(2) for number in range(ITEMS))
    editor.set_markdown(f"before\n\n{items}\nbehind\n")
    type_letters(editor, "x")
    assert editor.markdown() == f"xbefore\n\n{items}\nbehind\n"
