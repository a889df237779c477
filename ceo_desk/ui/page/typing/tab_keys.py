"""Tab and Shift+Tab: in lists they nest and lift items, in code they indent lines; elsewhere they move the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.formats import LINE_BREAK
from ceo_desk.ui.page.habits import PageHabit
from ceo_desk.ui.page.lists import list_depth, shape_at
from ceo_desk.ui.page.loading import PageWriter
from ceo_desk.ui.page.nesting import lift, nest

STEP = "    "
_KEEP = QTextCursor.MoveMode.KeepAnchor


class TabKeys(PageHabit):
    """Tab where it means something to the text. Esc and F6 lead out of it."""

    def __init__(self, editor: PageEditor) -> None:
        self._editor = editor

    def wants_tab(self, *, onward: bool) -> bool:
        """In code and in lists, either way."""
        del onward
        shape = shape_at(self._editor.textCursor().block())
        return shape.kind == "code" or list_depth(shape) >= 0

    def press(self, event: QKeyEvent) -> bool:
        """Tab and Shift+Tab."""
        is_back = event.key() == Qt.Key.Key_Backtab or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) or held:
            return False
        if not self.wants_tab(onward=not is_back):
            event.ignore()  # the focus has nowhere to go; no tab is written, ever
        elif shape_at(self._editor.textCursor().block()).kind == "code":
            self._editor.act(_indent_less if is_back else _indent)
        else:
            self._editor.act(lift if is_back else nest)
        return True


def _indent(writer: PageWriter, cursor: QTextCursor) -> None:
    if not cursor.hasSelection():
        cursor.insertText(STEP, writer.letters(shape_at(cursor.block())))
        return
    edit = QTextCursor(cursor)
    edit.beginEditBlock()
    for start in reversed(_line_starts(cursor)):
        edit.setPosition(start)
        edit.insertText(STEP, writer.letters(shape_at(edit.block())))
    edit.endEditBlock()


def _indent_less(_writer: PageWriter, cursor: QTextCursor) -> None:
    edit = QTextCursor(cursor)
    edit.beginEditBlock()
    for start in reversed(_line_starts(cursor)):
        edit.setPosition(start)
        edit.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
        line = edit.selectedText()
        blanks = len(line) - len(line.lstrip(" "))
        edit.setPosition(start)
        edit.setPosition(start + min(blanks, len(STEP)), _KEEP)
        edit.removeSelectedText()
    edit.endEditBlock()


def _line_starts(cursor: QTextCursor) -> list[int]:
    """Where the lines of code begin that a selection touches, within the block that it begins in."""
    block = cursor.document().findBlock(cursor.selectionStart())
    at = QTextCursor(block)
    at.setPosition(cursor.selectionStart(), _KEEP)
    first = at.selectedText().rfind(LINE_BREAK) + 1
    whole = QTextCursor(block)
    whole.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
    text = whole.selectedText()
    places = [first, *(at + 1 for at, letter in enumerate(text) if letter == LINE_BREAK and at >= first)]
    last = max(cursor.selectionEnd() - 1, cursor.selectionStart())
    return [block.position() + place for place in places if block.position() + place <= last or place == first]
