"""What a key press means to a page: a letter, a change, or nothing but a key that is held."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from ceo_desk.ui.page.formats import LINE_BREAK, marks_of

LINE_ENDS = str.maketrans({LINE_BREAK: "\n", "\u2029": "\n"})
"""Qt's ends of lines and blocks as others write them."""

_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


def is_letter(event: QKeyEvent) -> bool:
    """Whether a key writes something."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    is_third_level = held == (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return event.text() >= " " and event.text() != "\x7f" and (not held or is_third_level)


def is_editing(event: QKeyEvent) -> bool:
    """Whether a key takes the place of what is selected."""
    keys = QKeySequence.StandardKey
    takes = (keys.Cut, keys.DeleteStartOfWord, keys.DeleteEndOfWord, keys.InsertLineSeparator)
    is_delete = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
    return is_delete or is_letter(event) or any(map(event.matches, takes))


def is_held(event: QKeyEvent) -> bool:
    """Whether a key does nothing by itself."""
    return event.key() in _HELD


def ends_link(cursor: QTextCursor) -> bool:
    """Whether the cursor is not within a link: it begins or ends there."""
    if cursor.atBlockStart() or cursor.atBlockEnd():
        return True
    behind = QTextCursor(cursor)
    behind.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
    return marks_of(behind.charFormat()).link != marks_of(cursor.charFormat()).link
