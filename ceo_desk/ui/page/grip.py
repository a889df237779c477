"""The grip beside the block under the mouse: what is dragged by it is put down where the line is drawn."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QTextBlock
from PySide6.QtWidgets import QScrollArea, QWidget

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Shape
from ceo_desk.ui.page.habits import PageHabit
from ceo_desk.ui.page.moves import Spot, Stretch, spots, stretch_at
from ceo_desk.ui.page.moving import all_shapes, put_down
from ceo_desk.ui.page.nodes import read_nodes

LINE = 3
_AWAY = 4
"""How far the grip stands from the words."""
_EDGE, _STEP, _PACE = 48, 12, 16
"""So near to an edge the page scrolls while one drags, by so many pixels, every so many milliseconds."""


class GripHabit(PageHabit, QObject):
    """Shows a grip where the mouse is, and carries the block that is dragged by it.

    The mouse alone finds it, for keys move blocks by themselves. Where no room is beside the column, it stays away.
    """

    _is_ready = False

    def __init__(self, editor: PageEditor, grip: QWidget) -> None:
        QObject.__init__(self, editor)
        self._editor, self.grip = editor, grip
        grip.setParent(editor)
        grip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        grip.setCursor(Qt.CursorShape.OpenHandCursor)
        grip.hide()
        self._number = -1
        self._shapes: list[Shape] = []
        self._moved: Stretch | None = None
        self._spots: list[Spot] = []
        self.spot: Spot | None = None
        """Where it would be put down now; None while nothing is dragged, or where it stands already."""
        self._timer = QTimer(self)
        self._timer.setInterval(_PACE)
        self._timer.timeout.connect(self._scroll)
        editor.setMouseTracking(True)
        editor.viewport().setMouseTracking(True)
        for watched in (editor, editor.viewport(), grip):
            watched.installEventFilter(self)
        editor.textChanged.connect(self._on_text_changed)
        self._is_ready = True

    @property
    def is_dragging(self) -> bool:
        """Whether a block is on its way."""
        return self._moved is not None

    # ------------------------------------------------------------------ the mouse
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 – Qt's name
        """The mouse over the page shows the grip; on the grip it drags; Esc stops that."""
        if not self._is_ready:
            return False
        kind = event.type()
        if watched is self.grip:
            return isinstance(event, QMouseEvent) and self._on_grip(event)
        if kind == QEvent.Type.ShortcutOverride and self.is_dragging and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()  # it stops the drag, not what else Esc would close
                return True
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and not self.is_dragging:
            self._hover(event)
        elif kind == QEvent.Type.Leave and watched is self._editor and not self.is_dragging:
            self.grip.hide()
        return False

    def press(self, event: QKeyEvent) -> bool:
        """Whoever writes sees no grip; Esc leaves a block where it was."""
        if self.is_dragging:
            if event.key() == Qt.Key.Key_Escape:
                self._end()
            return True
        self.grip.hide()
        return False

    def began(self) -> None:
        """Another text stands on the page."""
        self._end()
        self.grip.hide()

    def _hover(self, event: QMouseEvent) -> None:
        if event.buttons() or self._editor.isReadOnly() or not self._editor.is_whole:
            self.grip.hide()
            return
        at = self._editor.viewport().mapFromGlobal(event.globalPosition().toPoint())
        middle = QPoint(self._editor.viewport().width() // 2, at.y())
        self._show_beside(self._editor.cursorForPosition(middle).block())

    def _show_beside(self, block: QTextBlock) -> None:
        viewport = self._editor.viewport().geometry()
        is_mirrored = self._editor.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = self._editor.width() - viewport.right() - 1 if is_mirrored else viewport.left()
        if room < self.grip.width() + _AWAY or (self._editor.document().isEmpty()):
            self.grip.hide()
            return
        self._number = block.blockNumber()
        place = self._place(self._number)
        line = block.layout().lineAt(0)
        first = min(line.height(), self._editor.look.line * 1.5) if line.isValid() else self._editor.look.line
        top = (
            viewport.top()
            + place.top()
            + max((line.y() if line.isValid() else 0) + (first - self.grip.height()) / 2, -8)
        )
        left = viewport.right() + 1 + _AWAY if is_mirrored else viewport.left() - self.grip.width() - _AWAY
        self.grip.move(left, round(max(top, 0)))
        self.grip.show()
        self.grip.raise_()

    def _on_grip(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._begin()
        elif kind == QEvent.Type.MouseMove and self.is_dragging:
            self._drag_to(event.globalPosition().toPoint())
        elif kind == QEvent.Type.MouseButtonRelease and self.is_dragging:
            self._put_down()
        else:
            return False
        return True

    # ------------------------------------------------------------------ dragging
    def _begin(self) -> None:
        document = self._editor.document()
        if not 0 <= self._number < document.blockCount():
            return
        self._editor.setFocus(Qt.FocusReason.MouseFocusReason)
        self._shapes = all_shapes(document)
        root = read_nodes(self._shapes)
        moved = stretch_at(root, self._number, self._number)
        while not moved.are_items and moved.parent.kind != "page":  # words in a quote or an item take that along
            moved = Stretch(moved.parent.first, moved.parent.last, moved.line[:-1])
        self._moved, self._spots = moved, spots(root, moved, self._editor.numbers)
        self.grip.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._timer.start()
        self._editor.viewport().update()

    def _drag_to(self, point: QPoint) -> None:
        at = self._editor.viewport().mapFromGlobal(point).y()
        nearest = min(self._spots, key=lambda spot: abs(self._line_of(spot) - at), default=None)
        self.grip.move(self.grip.x(), self._editor.mapFromGlobal(point).y() - self.grip.height() // 2)
        if nearest != self.spot:
            self.spot = nearest
            self._editor.viewport().update()

    def _put_down(self) -> None:
        moved, spot, shapes = self._moved, self.spot, self._shapes
        self._end()
        self.grip.hide()
        if moved is not None and spot is not None:
            self._editor.act(lambda writer, cursor: put_down(writer, cursor, shapes, moved, spot))

    def _end(self) -> None:
        self._timer.stop()
        self._moved, self.spot, self._spots, self._shapes = None, None, [], []
        self.grip.setCursor(Qt.CursorShape.OpenHandCursor)
        self._editor.viewport().update()

    def _on_text_changed(self) -> None:
        if self.is_dragging:
            self._end()

    def _scroll(self) -> None:
        """Near an edge of what is seen, the page goes on."""
        area = self._area()
        if area is None:
            return
        point = self.grip.mapToGlobal(self.grip.rect().center())
        at = area.viewport().mapFromGlobal(point).y()
        step = -_STEP if at < _EDGE else _STEP if at > area.viewport().height() - _EDGE else 0
        bar = area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + step)
        if bar.value() != before:
            self._drag_to(point)

    def _area(self) -> QScrollArea | None:
        area: QWidget | None = self._editor.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        return area

    # ------------------------------------------------------------------ what is drawn
    def _place(self, number: int) -> QRectF:
        document = self._editor.document()
        place = document.documentLayout().blockBoundingRect(document.findBlockByNumber(number))
        return place.translated(0, -self._editor.verticalScrollBar().value())

    def _line_of(self, spot: Spot) -> float:
        """At which height the line of a spot is drawn: between two blocks."""
        count = self._editor.document().blockCount()
        if spot.before >= count:
            return self._place(count - 1).bottom() - LINE
        return self._place(spot.before).top() - (LINE if spot.before else 0) - self._gap(spot.before)

    def _gap(self, number: int) -> float:
        """Half of the room above a block, so that the line is in the middle of it."""
        document = self._editor.document()
        if not number:
            return 0.0
        return document.findBlockByNumber(number - 1).blockFormat().bottomMargin() / 2

    def draw(self, painter: QPainter, event: QPaintEvent) -> None:
        """The block on its way is tinted, and a line shows where it would go."""
        if self._moved is None:
            return
        palette = self._editor.palette()
        top, bottom = self._place(self._moved.first).top(), self._place(self._moved.last).bottom()
        ground = palette.color(QPalette.ColorRole.Highlight)
        ground.setAlphaF(0.5)
        painter.fillRect(QRectF(0, top, self._editor.viewport().width(), bottom - top), ground)
        if self.spot is not None:
            y = self._line_of(self.spot)
            indent = len(self.spot.around) - 1 if self._moved.are_items else len(self.spot.around)
            start = self._editor.document().documentMargin() + indent * self._editor.look.step
            width = self._editor.viewport().width() - start
            is_mirrored = self._editor.layoutDirection() == Qt.LayoutDirection.RightToLeft
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Link), LINE))
            left = 0 if is_mirrored else start
            painter.drawLine(round(left), round(y), round(left + width), round(y))
