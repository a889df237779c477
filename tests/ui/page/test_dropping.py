"""Text dropped onto the page: pasted as it may be, moved within the page in one step, cards alive."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.page.editor import PageEditor
from tests.ui.page.driver import find_misdrawn

TABLE = "|a|\n|-|\n|*1*|"
SOURCE = f"one *two* three\n\n{TABLE}\n\n- item\n- other\n\nend\n"


class Dropped(QDropEvent):
    """A drop whose source is said, as only Qt's own drags have one."""

    def __init__(self, data: QMimeData, at: QPointF, action: Qt.DropAction, origin: object) -> None:
        held, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        super().__init__(at, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, data, buttons, held)
        self.setDropAction(action)
        self._origin = origin

    def source(self) -> object:  # type: ignore[override]  # any object of the page
        return self._origin


@pytest.fixture
def editor(qapp: QApplication) -> PageEditor:
    editor = PageEditor()
    editor.resize(900, 700)
    editor.set_markdown(SOURCE)
    editor.show()
    QApplication.processEvents()
    return editor


def select(editor: PageEditor, start: int, end: int) -> QMimeData:
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    return editor.createMimeDataFromSelection()


def place(editor: PageEditor, position: int) -> QPointF:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(position)
    return QPointF(editor.cursorRect(cursor).center())


def drop(
    editor: PageEditor,
    data: QMimeData,
    position: int,
    action: Qt.DropAction = Qt.DropAction.MoveAction,
    *,
    is_own: bool = True,
) -> bool:
    event = Dropped(data, place(editor, position), action, editor.viewport() if is_own else None)
    event.ignore()
    editor.dropEvent(event)
    return event.isAccepted()


def at(editor: PageEditor, words: str) -> int:
    return editor.document().find(words).selectionStart()


def test_words_move_in_one_step_with_their_marks(editor: PageEditor) -> None:
    data = select(editor, 4, 8)
    assert drop(editor, data, at(editor, "end"))
    assert editor.markdown() == f"one three\n\n{TABLE}\n\n- item\n- other\n\n*two* end\n"
    assert find_misdrawn(editor) == []
    editor.undo()
    assert editor.markdown() == SOURCE
    assert not editor.document().isUndoAvailable()


def test_a_card_moves_letter_for_letter(editor: PageEditor) -> None:
    start = at(editor, "item") - 2
    data = select(editor, start, start + 1)
    assert drop(editor, data, editor.document().characterCount() - 1)
    assert editor.markdown().endswith(f"end\n\n{TABLE}\n")
    assert editor.markdown().count("|*1*|") == 1
    editor.undo()
    assert editor.markdown() == SOURCE


def test_with_a_copy_the_old_words_stay(editor: PageEditor) -> None:
    data = select(editor, 4, 7)
    assert drop(editor, data, at(editor, "end"), Qt.DropAction.CopyAction)
    assert editor.markdown() == f"one *two* three\n\n{TABLE}\n\n- item\n- other\n\n*two*end\n"


def test_blocks_move_as_blocks(editor: PageEditor) -> None:
    data = select(editor, at(editor, "item"), at(editor, "other") + 5)
    assert drop(editor, data, 0)
    assert find_misdrawn(editor) == []
    assert "item" in editor.markdown().split(TABLE)[0]
    editor.undo()
    assert editor.markdown() == SOURCE


def test_onto_itself_nothing_happens(editor: PageEditor) -> None:
    data = select(editor, 4, 7)
    assert not drop(editor, data, 5)
    assert editor.markdown() == SOURCE


def test_from_elsewhere_it_is_pasted_without_its_styles(editor: PageEditor) -> None:
    data = QMimeData()
    data.setHtml("<p style='color:red'>a <b>b</b></p>")
    assert drop(editor, data, at(editor, "end"), Qt.DropAction.CopyAction, is_own=False)
    assert editor.markdown().endswith("a **b**end\n")
    plain = QMimeData()
    plain.setText("x\ny")
    assert drop(editor, plain, at(editor, "other"), is_own=False)
    assert "x" in editor.markdown()


def test_files_and_what_is_no_text_stay_out_and_so_does_all_where_one_only_reads(editor: PageEditor) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/etc/hostname")])
    assert not drop(editor, data, 0, is_own=False)
    text = QMimeData()
    text.setText("x")
    editor.setReadOnly(True)
    assert not drop(editor, text, 0, is_own=False)
    assert editor.markdown() == SOURCE
