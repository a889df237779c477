"""Undo that goes on behind the page's own: noted at each save, there again after a restart."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.storage.drafts.pages import NO_STEPS, StoredStep, StoredSteps
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.menu import PageMenu
from ceo_desk.ui.page.undo import steps as limits
from ceo_desk.ui.page.undo.step import Caret, name_of
from ceo_desk.ui.page.undo.steps import PageSteps, Reading
from tests.ui.page.driver import Writer, type_letters
from tests.ui.page.test_edits import sources

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def editor(qapp: QApplication) -> PageEditor:
    return PageEditor()


class Disk:
    """The steps as the database would hold them."""

    def __init__(self) -> None:
        self.rows: dict[int, StoredStep] = {}
        self.done = 0

    def save(self, editor: PageEditor, *, works: bool = True) -> str:
        """What every save does; some don't work, and the next one makes good for them."""
        text = editor.markdown()
        editor.history.note(text)
        pending = editor.history.change()
        if pending is not None and works:
            change = pending.change
            self.rows = {at: row for at, row in self.rows.items() if change.oldest <= at < change.since}
            self.rows.update(enumerate(change.added, change.since))
            self.done = change.done
            pending.settle()
            assert editor.history.change() is None
        return text

    def stored(self) -> StoredSteps:
        if not self.rows:
            return NO_STEPS
        first = min(self.rows)
        assert sorted(self.rows) == list(range(first, first + len(self.rows)))
        return StoredSteps(first, tuple(self.rows[at] for at in sorted(self.rows)), self.done - first)


def open_again(editor: PageEditor, text: str, disk: Disk) -> None:
    """Another day."""
    editor.set_markdown(text)
    editor.history.begin(text, disk.stored())


def undo_all(editor: PageEditor) -> list[str]:
    """Every text on the way back."""
    texts: list[str] = []
    for _ in range(2000):
        if not editor.history.can_undo():
            return texts
        editor.undo()
        texts.append(editor.markdown())
    raise AssertionError("it never ends")


def redo_all(editor: PageEditor) -> list[str]:
    texts: list[str] = []
    for _ in range(2000):
        if not editor.history.can_redo():
            return texts
        editor.redo()
        texts.append(editor.markdown())
    raise AssertionError("it never ends")


@settings(max_examples=120, deadline=None, derandomize=True, database=None)
@given(source=sources(), seed=st.integers(0, 1_000_000), count=st.integers(1, 16))
def test_all_that_was_done_can_be_undone_and_done_again_after_a_restart(
    editor: PageEditor, source: str, seed: int, count: int
) -> None:
    luck = random.Random(seed)
    disk = Disk()
    editor.set_markdown(source)
    writer = Writer(editor, seed)
    for _ in range(count):
        writer.act()
        if luck.random() < 0.5:
            disk.save(editor, works=luck.random() < 0.7)
        if luck.random() < 0.15:
            open_again(editor, disk.save(editor), disk)
        if luck.random() < 0.1:
            editor.history.let_go()
    end = disk.save(editor)
    here = [end, *redo_all(editor)]
    back = undo_all(editor)
    assert (back or [end])[-1] == source
    assert redo_all(editor)[-1:] in ([], [here[-1]])

    open_again(editor, end, disk)
    back = undo_all(editor)
    assert (back or [end])[-1] == source
    forth = redo_all(editor)
    assert end in [source, *forth]
    assert len(forth) >= len(back)
    last = disk.save(editor)
    open_again(editor, last, disk)
    assert editor.markdown() == last
    assert (undo_all(editor) or [last])[-1] == source


def test_what_was_typed_comes_back_in_pieces_that_a_person_knows(editor: PageEditor) -> None:
    disk = Disk()
    editor.set_markdown("")
    for piece in ("The first ", "line."):
        for letter in piece:
            type_letters(editor, letter)
            disk.save(editor)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    disk.save(editor)
    type_letters(editor, "Second")
    disk.save(editor)
    type_letters(editor, " line")
    disk.save(editor)
    for _ in range(3):
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
        disk.save(editor)
    open_again(editor, editor.markdown(), disk)

    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.toPlainText() == "The first line.\nSecond line"
    assert editor.textCursor().position() == len(editor.toPlainText())
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.toPlainText() == "The first line."
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.toPlainText() == ""
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert not editor.history.can_undo()
    QTest.keyClick(editor, Qt.Key.Key_Y, CTRL)
    assert editor.toPlainText() == "The first line."
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL | SHIFT)
    QTest.keyClick(editor, Qt.Key.Key_Y, CTRL)
    assert editor.toPlainText() == "The first line.\nSecond l"
    assert not editor.history.can_redo()
    assert editor.textCursor().position() == len(editor.toPlainText())


def test_a_new_edit_cuts_off_what_was_undone_and_nothing_else_does(editor: PageEditor) -> None:
    disk = Disk()
    editor.set_markdown("One.\n")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    type_letters(editor, " Two.")
    disk.save(editor)
    open_again(editor, editor.markdown(), disk)
    editor.undo()
    disk.save(editor)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.history.note(editor.markdown())
    assert editor.history.can_redo()
    type_letters(editor, "X")
    assert not editor.history.can_redo()
    disk.save(editor)
    assert [row.sha256 for row in disk.rows.values()] == [name_of("XOne.\n")]
    editor.redo()
    assert editor.markdown() == "XOne.\n"
    editor.undo()
    assert editor.markdown() == "One.\n"


def test_the_pages_own_undo_into_the_middle_of_a_step_parts_it(editor: PageEditor) -> None:
    disk = Disk()
    editor.set_markdown("One.\n")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    type_letters(editor, " a")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    type_letters(editor, "b")
    disk.save(editor)
    assert len(disk.rows) == 1
    editor.undo()
    disk.save(editor)
    assert (len(disk.rows), disk.done) == (2, 1)
    open_again(editor, editor.markdown(), disk)
    editor.redo()
    assert editor.markdown() == "One. a\n\nb\n"
    assert undo_all(editor) == ["One. a\n", "One.\n"]


def test_another_text_in_its_place_is_one_step(editor: PageEditor) -> None:
    editor.set_markdown("One.\n\nTwo.\n")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    type_letters(editor, "x")
    editor.history.change_to("- Quite\n- another\n\nTwo.x\n")
    assert editor.textCursor().block().text() == "Two.x"
    type_letters(editor, "y")
    editor.history.note_letters("As letter")
    editor.history.note_letters("As letters.")
    editor.history.change_to("As letters.")
    texts = undo_all(editor)
    assert texts == [
        "As letter",
        "- Quite\n- another\n\nTwo.xy\n",
        "- Quite\n- another\n\nTwo.x\n",
        "One.\n\nTwo.x\n",
        "One.\n\nTwo.\n",
    ]
    assert redo_all(editor) == [*texts[-2::-1], "As letters."]


def test_a_log_that_does_not_lead_to_the_text_is_dropped_without_a_word(editor: PageEditor) -> None:
    disk = Disk()
    editor.set_markdown("One.\n")
    type_letters(editor, "A")
    disk.save(editor)
    good = disk.stored()
    torn = (
        ("Other.\n", good),
        ("AOne.\n", StoredSteps(0, (StoredStep(b"{", good.steps[0].sha256),), 1)),
        ("AOne.\n", StoredSteps(0, (StoredStep(b"[1,2,3,4,5]", good.steps[0].sha256),), 1)),
        ("AOne.\n", replace(good, done=0)),
    )
    for text, stored in torn:
        steps = PageSteps(text, stored)
        assert (steps.can_undo(), steps.can_redo(), steps.undo(), steps.redo()) == (False, False, None, None)
    assert PageSteps("One.\n", replace(good, done=0)).can_redo()
    lying = replace(good, steps=(replace(good.steps[0], data=b'[3, "", "zzz", [0, 0], [0, 0]]'),))
    steps = PageSteps("AOne.\n", lying)
    assert (steps.undo(), steps.text, steps.can_undo()) == (None, "AOne.\n", False)


def reading(text: str, at: float) -> Reading:
    return Reading(text, 0, 0, Caret(), Caret(), at)


def test_the_oldest_steps_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_STEPS", 5)
    steps = PageSteps("")
    text = ""
    for number in range(9):
        text += f"{number}\n"
        steps.note(reading(text, number * 10.0))
    assert len(steps.steps) == 5
    pending = steps.change()
    assert pending is not None
    assert (pending.change.oldest, pending.change.done, len(pending.change.added)) == (4, 9, 5)
    monkeypatch.setattr(limits, "MOST_LETTERS", 50)
    steps.note(reading("x" * 60, 1000))
    assert [step.inserted for step in steps.steps] == ["x" * 60]
    while steps.undo() is not None:
        continue
    assert steps.text == text


def test_a_pause_ends_a_step(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = PageSteps("")
    for at, text in (
        (0, "a"),
        (1, "ab"),
        (2, "abc"),
        (9, "abcd"),
        (9.5, "abc"),
        (9.6, "ab"),
        (9.7, "ab "),
        (9.8, "ab c"),
    ):
        steps.note(reading(text, at))
    assert [(step.removed, step.inserted) for step in steps.steps] == [("", "abc"), ("", "d"), ("cd", ""), ("", " c")]


def test_words_that_are_to_be_gone_can_not_be_undone(editor: PageEditor) -> None:
    editor.set_markdown("One.\n")
    type_letters(editor, "secret")
    editor.history.note(editor.markdown())
    QTest.keyClick(editor, Qt.Key.Key_A, CTRL)
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    editor.history.forget()
    assert undo_all(editor) == []
    assert editor.markdown() == ""


def test_the_menu_knows_what_can_be_undone(editor: PageEditor) -> None:
    disk = Disk()
    editor.set_markdown("One.\n")
    type_letters(editor, "A")
    disk.save(editor)
    open_again(editor, editor.markdown(), disk)

    def pressed(name: str) -> bool:
        can = {"can_undo": editor.history.can_undo(), "can_redo": editor.history.can_redo()}
        menu = PageMenu(editor, editor.font(), **can)
        action = next(one for one in menu.actions() if one.text().startswith(name))
        action.trigger()
        return action.isEnabled()

    assert not pressed("Do it again")
    assert pressed("Undo")
    assert editor.markdown() == "One.\n"
    assert not pressed("Undo")
    assert pressed("Do it again")
    assert editor.markdown() == "AOne.\n"
