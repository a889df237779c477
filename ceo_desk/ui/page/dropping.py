"""What is dropped onto the page: text that is dragged within it, or comes from another program. Pasted, never more."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ceo_desk.ui.page.clipboard import pasted
from ceo_desk.ui.page.loading import PageWriter
from ceo_desk.ui.page.pasting import paste


def drop(page: QTextEdit, writer: PageWriter, event: QDropEvent, origin: str, numbers: count[int]) -> bool:
    """Puts in what was dropped, where it was; what was dragged from this page leaves its old place in the same step.

    False where there is nothing that belongs into a text.
    """
    what = pasted(event.mimeData(), origin, numbers)
    there = page.cursorForPosition(event.position().toPoint())
    old = page.textCursor()
    is_own = event.source() in (page, page.viewport()) and old.hasSelection()
    is_moved = is_own and event.dropAction() == Qt.DropAction.MoveAction
    if what is None or (is_moved and old.selectionStart() <= there.position() <= old.selectionEnd()):
        return False
    there.beginEditBlock()
    if is_moved:
        _take_away(writer, old)
    paste(writer, there, what)
    there.endEditBlock()
    page.setTextCursor(there)
    page.setFocus(Qt.FocusReason.MouseFocusReason)
    return True


def _take_away(writer: PageWriter, cursor: QTextCursor) -> None:
    cursor.removeSelectedText()
    writer.mend(cursor.block())
