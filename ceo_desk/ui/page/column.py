"""The column of words: in the middle of its widget however wide that is, with mouse and input methods at work on it."""

from PySide6.QtCore import QEvent, QMargins, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from ceo_desk.ui.page.keys import LINE_ENDS
from ceo_desk.ui.page.loading import PAGE_MARGIN

_SMALLEST_MARGIN = 24
_MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)


class PageColumn(QTextEdit):
    """A text in a column of fixed width."""

    def __init__(self, pixels: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = pixels
        self.verticalScrollBar().rangeChanged.connect(self._center)

    def set_column(self, pixels: int) -> None:
        """Makes the column of words so wide, where the window is."""
        self._column = pixels
        self._center()

    def event(self, event: QEvent) -> bool:
        """Beside the column the mouse works as in it; the column stays in the middle."""
        if isinstance(event, QMouseEvent) and event.type() in _MOUSE:
            self._pass_on(event)
            return True
        if isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return True
        if event.type() == QEvent.Type.Resize:
            self._center()
        return super().event(event)

    def inputMethodQuery(  # type: ignore[override]  # noqa: N802 - Qt's name; of its two, the one that Qt calls
        self, query: Qt.InputMethodQuery
    ) -> object:
        """What stands round the caret: an end of a line is one to an input method, too."""
        if query is Qt.InputMethodQuery.ImCurrentSelection:  # of Qt's answer, Python makes nothing
            return self.textCursor().selectedText().translate(LINE_ENDS)
        found = super().inputMethodQuery(query)
        return found.translate(LINE_ENDS) if isinstance(found, str) else found

    def _pass_on(self, event: QMouseEvent) -> None:
        place = event.position() - self.viewport().pos().toPointF()
        moved = QMouseEvent(
            event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )
        {
            QEvent.Type.MouseButtonPress: self.mousePressEvent,
            QEvent.Type.MouseMove: self.mouseMoveEvent,
            QEvent.Type.MouseButtonRelease: self.mouseReleaseEvent,
            QEvent.Type.MouseButtonDblClick: self.mouseDoubleClickEvent,
        }[event.type()](moved)

    def _center(self) -> None:
        bar = self.verticalScrollBar()
        free = self.width() - self._column - 2 * PAGE_MARGIN
        start = max(free // 2, _SMALLEST_MARGIN)
        is_seen = bar.maximum() > 0 and self.verticalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        end = max(free - start - (bar.sizeHint().width() if is_seen else 0), _SMALLEST_MARGIN)
        wanted = QMargins(start, 0, end, 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            wanted = QMargins(end, 0, start, 0)
        if self.viewportMargins() != wanted:
            self.setViewportMargins(wanted)
