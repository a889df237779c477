"""Letters put in the place of others: what was there leads how they look."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

_KEEP = QTextCursor.MoveMode.KeepAnchor


def replace_stretch(cursor: QTextCursor, start: int, end: int, text: str) -> None:
    """Puts a text in the place of the letters from `start` to `end`; it wears what the first of them wore."""
    cursor.setPosition(start)
    cursor.setPosition(start + 1, _KEEP)
    worn = cursor.charFormat()
    cursor.setPosition(start)
    cursor.setPosition(end, _KEEP)
    if text:
        cursor.insertText(text, worn)
    else:
        cursor.removeSelectedText()
