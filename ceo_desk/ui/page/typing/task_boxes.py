"""The boxes of task items: a press ticks them, and the pointer shows that it does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextBlock

from ceo_desk.ui.page.block_tools import toggle_box
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.habits import PageHabit
from ceo_desk.ui.page.lists import shape_at

_ROOM = 1.9
"""How far before the words a box may be pressed, in parts of the letters' size."""


class TaskBoxes(PageHabit):
    """Ticks what is pressed."""

    def __init__(self, editor: PageEditor) -> None:
        self._editor = editor
        self._pointer = _Pointer(self, editor)

    def clicked(self, event: QMouseEvent) -> bool:
        """A press on a box is nothing but that: the caret stays where it is."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        block = self.box_at(event.position())
        return block is not None and toggle_box(self._editor, block)

    def box_at(self, place: QPointF) -> QTextBlock | None:
        """The task item whose box is at a place of the viewport."""
        editor = self._editor
        block = editor.cursorForPosition(place.toPoint()).block()
        starts = shape_at(block).starts
        if not starts or starts[-1].is_done is None or not block.layout().lineCount():
            return None
        seen = QPointF(editor.horizontalScrollBar().value(), editor.verticalScrollBar().value())
        words = block.layout().lineAt(0).rect().translated(block.layout().position() - seen)
        if not words.top() <= place.y() <= words.bottom():
            return None
        room = editor.look.size * _ROOM
        if block.textDirection() == Qt.LayoutDirection.RightToLeft:
            away = place.x() - words.right()
        else:
            away = words.left() - place.x()
        return block if 0 < away <= room else None


class _Pointer(QObject):
    """A hand over a box."""

    def __init__(self, boxes: TaskBoxes, editor: PageEditor) -> None:
        super().__init__(editor)
        self._boxes, self._view = boxes, editor.viewport()
        self._is_hand = False
        self._view.setMouseTracking(True)
        self._view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Looks where the pointer goes; keeps no event."""
        if event.type() is QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and not event.buttons():
            is_hand = self._boxes.box_at(event.position()) is not None
            if is_hand != self._is_hand:
                self._is_hand = is_hand
                self._view.setCursor(Qt.CursorShape.PointingHandCursor if is_hand else Qt.CursorShape.IBeamCursor)
        return super().eventFilter(watched, event)
