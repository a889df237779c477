"""Pictures and cards picked on the page: with the mouse, or with the arrow keys on the way past them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextCursor,
    QTextFormat,
    QTextLine,
)
from PySide6.QtWidgets import QTextEdit

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.formats import CARD_OBJECT, OBJECT_LETTER, PICTURE_OBJECT
from ceo_desk.ui.page.habits import PageHabit

Chosen = Callable[[QTextCursor, int, bool], None]
"""Told of an object that was picked (the cursor holds its one letter): its kind, and whether it is to be opened."""
_KEEP = QTextCursor.MoveMode.KeepAnchor
_PICKED = (CARD_OBJECT, PICTURE_OBJECT)
_FRAME, _AWAY, _RADIUS = 3.0, 2.5, 6.0
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Picking(PageHabit):
    """Picks objects, frames the ones that are picked, and tells `chosen`."""

    def __init__(self, editor: PageEditor, chosen: Chosen) -> None:
        self._editor = editor
        self._chosen = chosen

    def press(self, event: QKeyEvent) -> bool:
        """Enter or Space opens what is picked; an arrow key beside an object picks it before it goes past."""
        cursor = self._editor.textCursor()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            return False
        kind = picked_kind(cursor)
        if kind and event.key() in _OPENING:
            self._chosen(cursor, kind, True)
            return True
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if not step or cursor.hasSelection():
            return False
        return self._pick_beside(cursor, step if not self._is_mirrored(cursor) else -step)

    def _pick_beside(self, cursor: QTextCursor, step: int) -> bool:
        found = QTextCursor(cursor)
        way = QTextCursor.MoveOperation.NextCharacter if step > 0 else QTextCursor.MoveOperation.PreviousCharacter
        found.movePosition(way, _KEEP)
        kind = picked_kind(found)
        if not kind:
            return False
        self._pick(found, kind, is_opened=False)
        return True

    def _is_mirrored(self, cursor: QTextCursor) -> bool:
        return cursor.block().textDirection() == Qt.LayoutDirection.RightToLeft

    def clicked(self, event: QMouseEvent) -> bool:
        """A press picks the object below the mouse; a second one opens it."""
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers():
            return False
        is_twice = event.type() == QMouseEvent.Type.MouseButtonDblClick
        found = object_at(self._editor, event.position())
        if is_twice and picked_kind(self._editor.textCursor()):
            found = self._editor.textCursor()  # what the first press picked may have moved away below the mouse
        if found is None:
            return False
        self._editor.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pick(found, picked_kind(found), is_opened=is_twice)
        return True

    def pick(self, found: QTextCursor) -> None:
        """Picks and opens the picture or card that a cursor holds."""
        self._pick(found, picked_kind(found), is_opened=True)

    def _pick(self, found: QTextCursor, kind: int, *, is_opened: bool) -> None:
        self._editor.setTextCursor(found)
        self._editor.ensureCursorVisible()
        self._chosen(found, kind, is_opened)

    def draw(self, painter: QPainter, event: QPaintEvent) -> None:
        """A frame round each picture and card that is selected."""
        cursor = self._editor.textCursor()
        if not cursor.hasSelection():
            return
        document = cursor.document()
        layout = document.documentLayout()
        for position in objects_in(cursor):
            place = object_place(self._editor, position)
            if place.intersects(QRectF(event.rect())):
                letter = _format_at(cursor, position)  # drawn again, for Qt lays the selection's colour over it
                layout.handlerForObject(letter.objectType()).drawObject(painter, place, document, position, letter)
                self._draw_frame(painter, place)

    def _draw_frame(self, painter: QPainter, place: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._editor.palette().color(QPalette.ColorRole.Link), _FRAME))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(-_AWAY, -_AWAY, _AWAY, _AWAY), _RADIUS, _RADIUS)


def picked_kind(cursor: QTextCursor) -> int:
    """The kind of the picture or card that a cursor holds, and nothing but it; 0 for anything else."""
    if cursor.selectionEnd() - cursor.selectionStart() != 1:
        return 0
    kind = _format_at(cursor, cursor.selectionStart()).objectType()
    return kind if kind in _PICKED else 0


def _format_at(cursor: QTextCursor, position: int) -> QTextFormat:
    """The format of the letter behind a position, where that is one that stands for an object."""
    if cursor.document().characterAt(position) != OBJECT_LETTER:
        return QTextFormat()
    behind = QTextCursor(cursor.document())
    behind.setPosition(position + 1)
    return behind.charFormat()


def object_at(editor: QTextEdit, point: QPointF) -> QTextCursor | None:
    """The picture or card below a point of the viewport, as a cursor that holds its letter."""
    near = editor.cursorForPosition(point.toPoint()).position()
    for position in (near, near - 1):
        found = QTextCursor(editor.document())
        if 0 <= position < editor.document().characterCount() - 1:
            found.setPosition(position)
            found.setPosition(position + 1, _KEEP)
            if picked_kind(found) and object_place(editor, position).contains(point):
                return found
    return None


def object_place(editor: QTextEdit, position: int) -> QRectF:
    """Where the object with this position is drawn, in the viewport."""
    document = editor.document()
    block = document.findBlock(position)
    layout = document.documentLayout()
    layout.blockBoundingRect(block)  # lays the block out
    line = block.layout().lineForTextPosition(position - block.position())
    if not line.isValid():
        return QRectF()
    at = position - block.position()
    one, other = _x_of(line, at), _x_of(line, at + 1)
    letter = _format_at(QTextCursor(document), position)
    height = layout.handlerForObject(letter.objectType()).intrinsicSize(document, position, letter).height()
    top = line.y() + line.ascent() - height
    found = QRectF(min(one, other), top, abs(other - one), height)
    return found.translated(block.layout().position()).translated(0, -editor.verticalScrollBar().value())


def _x_of(line: QTextLine, at: int) -> float:
    found: Any = line.cursorToX(at)  # the stubs know no more than object
    return float(found[0] if isinstance(found, tuple | list) else found)  # with it, Qt gives the place in the line


def objects_in(cursor: QTextCursor) -> Iterator[int]:
    """The positions of all pictures and cards in a selection."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    while block.isValid() and block.position() < cursor.selectionEnd():
        if OBJECT_LETTER in block.text():
            place = block.begin()
            while not place.atEnd():
                fragment = place.fragment()
                if fragment.charFormat().objectType() in _PICKED:
                    first = max(fragment.position(), cursor.selectionStart())
                    last = min(fragment.position() + fragment.length(), cursor.selectionEnd())
                    yield from range(first, last)
                place += 1
        block = block.next()
