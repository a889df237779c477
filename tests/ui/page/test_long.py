"""Long texts come onto the page in pieces: nothing is lost, done twice, or undone with a person's own words."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.text.counting import words
from ceo_desk.ui.page import filling, reading
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Entry
from ceo_desk.ui.page.habits import PageHabit
from tests.text.corpus import EXAMPLES
from tests.ui.page.driver import Writer, shown_entries, type_letters
from tests.ui.page.test_edits import check

TEXTS = [text for _, text in EXAMPLES]
SEED = 4


def long_text(letters: int = 70_000) -> str:
    """Something of everything that the page shows as it is, over and over, in any order."""
    chance, parts, length = random.Random(SEED), [], 0
    choice = [text for text in TEXTS if not any(letters in text for letters in ("never closed", "unclosed", "\u2028"))]
    while length < letters:
        parts.append(chance.choice(choice))
        length += len(parts[-1])
    return "\n".join(parts)


@pytest.fixture(scope="module")
def editor(qapp: QApplication) -> PageEditor:
    return PageEditor()


@contextmanager
def small_pieces() -> Iterator[None]:
    """Pieces so small that every text of the corpus comes in several."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ceo_desk.ui.page.editor.SHORT", 0)
        patch.setattr("ceo_desk.ui.page.editor.FIRST", 30)
        patch.setattr(filling, "SLICE", 30)
        yield


def settle(editor: PageEditor) -> None:
    while not editor.is_whole:
        QApplication.processEvents()


def shown(editor: PageEditor) -> list[tuple[object, object]]:
    return [(entry.shape, entry.content) for entry in editor.entries()]


class Watch(PageHabit):
    def __init__(self) -> None:
        self.seen: list[str] = []

    def began(self) -> None:
        self.seen.append("began")

    def loaded(self) -> None:
        self.seen.append("loaded")


def test_a_long_text_is_whole_from_the_start_for_who_asks(editor: PageEditor) -> None:
    source, watch = long_text(), Watch()
    editor.habits.append(watch)
    editor.set_markdown(source, in_pieces=True)
    assert not editor.is_whole
    assert editor.document().characterCount() < 2 * filling.FIRST
    assert watch.seen == ["began"]
    assert editor.markdown() == source
    assert editor.words() == words(source)
    before = shown(editor)
    settle(editor)
    assert watch.seen == ["began", "loaded"]
    assert shown(editor) == before == [(entry.shape, entry.content) for entry in shown_entries(editor)]
    assert (editor.markdown(), editor.words()) == (source, words(source))
    assert not editor.document().isUndoAvailable()
    assert not editor.document().isModified()


def test_pieces_make_the_page_that_one_go_makes(editor: PageEditor, qapp: QApplication) -> None:
    source, other = long_text(), PageEditor()
    other.set_markdown(source)
    editor.set_markdown(source, in_pieces=True)
    assert other.is_whole
    settle(editor)
    assert editor.document().toHtml() == other.document().toHtml()
    assert [(one.shape._replace(path=()), one.content) for one in editor.entries()] == [
        (one.shape._replace(path=()), one.content) for one in other.entries()
    ]


def test_coming_words_are_no_edit_and_move_no_caret(editor: PageEditor) -> None:
    edits: list[None] = []
    editor.edited.connect(lambda: edits.append(None))
    editor.set_markdown(long_text(), in_pieces=True)
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.setPosition(cursor.position() - 3, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    place = cursor.position(), cursor.anchor()
    settle(editor)
    assert edits == []
    assert (editor.textCursor().position(), editor.textCursor().anchor()) == place


def test_the_first_key_finds_all_of_the_text(editor: PageEditor) -> None:
    source = long_text()
    for key, expected in ((Qt.Key.Key_X, None), (Qt.Key.Key_Delete, "\n")):
        editor.set_markdown(source, in_pieces=True)
        if key is Qt.Key.Key_Delete:
            QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(editor, key)
        assert editor.is_whole
        if expected is None:
            assert editor.markdown().endswith(source[200:])
        else:
            assert editor.document().characterCount() == 1
        editor.undo()
        assert editor.markdown() == source


def test_another_text_ends_the_coming_of_the_last(editor: PageEditor) -> None:
    editor.set_markdown(long_text(), in_pieces=True)
    editor.set_markdown("short\n", in_pieces=True)
    assert editor.is_whole
    for _ in range(20):
        QApplication.processEvents()
    assert editor.markdown() == "short\n"
    assert editor.document().blockCount() == 1


def test_a_place_far_down_is_there_when_it_is_asked_for(editor: PageEditor) -> None:
    editor.set_markdown(long_text(150_000), in_pieces=True)
    place = editor.document().characterCount() + 20_000
    editor.load_to(place)
    assert place < editor.document().characterCount()
    assert not editor.is_whole
    editor.load_to(10_000_000)
    assert editor.is_whole


def test_what_changes_a_page_that_is_coming_stays_in_its_text(editor: PageEditor) -> None:
    source = "word\n\n" + long_text()
    editor.set_markdown(source, in_pieces=True)
    QTextCursor(editor.document()).insertText("Unasked ")
    early = editor.markdown()
    assert early.startswith("Unasked word\n")
    assert early.endswith(source[200:])
    settle(editor)
    assert editor.markdown() == early


@settings(max_examples=120, deadline=None, derandomize=True, database=None)
@given(
    parts=st.lists(st.sampled_from(TEXTS), min_size=2, max_size=8),
    seed=st.integers(0, 1_000_000),
    turns=st.lists(st.booleans(), min_size=1, max_size=12),
)
def test_whatever_is_done_while_a_text_comes_nothing_is_lost(
    editor: PageEditor, parts: list[str], seed: int, turns: list[bool]
) -> None:
    with small_pieces():
        write_while_it_comes(editor, "\n".join(parts), seed, turns)


def write_while_it_comes(editor: PageEditor, source: str, seed: int, turns: list[bool]) -> None:
    editor.set_markdown(source, in_pieces=True)
    writer = Writer(editor, seed)
    for is_waiting in turns:
        if is_waiting:
            QApplication.processEvents()
            continue
        was_whole = editor.is_whole
        assert was_whole or editor.markdown() == source
        done = writer.act()
        if was_whole or editor.is_whole:
            check(editor, source, done)
    settle(editor)
    check(editor, source, "all came")
    for _ in range(10 * len(turns) + 500):
        if not editor.document().isUndoAvailable():
            break
        editor.undo()
    assert editor.markdown() == source


def test_a_key_reads_its_own_block_and_no_other(editor: PageEditor, monkeypatch: pytest.MonkeyPatch) -> None:
    editor.set_markdown(long_text())
    editor.markdown()
    editor.words()
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().findBlockByNumber(40).position())
    editor.setTextCursor(cursor)
    read: list[int] = []
    real = reading.read_block

    def counted(block: QTextBlock) -> tuple[Entry, ...]:
        read.append(block.blockNumber())
        return real(block)

    monkeypatch.setattr(reading, "read_block", counted)
    type_letters(editor, "x")
    assert count_reads(editor, read) == 1
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert 1 <= count_reads(editor, read) <= 3


def count_reads(editor: PageEditor, read: list[int]) -> int:
    """How many blocks are read until all that the desk asks after a key is answered."""
    read.clear()
    editor.markdown()
    editor.words()
    editor.entries()
    return len(read)


def test_who_waits_for_all_of_a_text_is_told_once(editor: PageEditor) -> None:
    told: list[str] = []
    editor.set_markdown(long_text(), in_pieces=True)
    editor.when_loaded(lambda: told.append("the text that went"))
    editor.set_markdown(long_text(), in_pieces=True)
    editor.when_loaded(lambda: told.append("this text"))
    assert told == []
    editor.load_all()
    assert told == ["this text"]
    editor.when_loaded(lambda: told.append("at once"))
    assert told == ["this text", "at once"]
