"""The focus ring: one transparent overlay that follows the keyboard, 2 pixels away from the control."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ceo_desk.ui.theme.theme import Theme

WIDTH, DISTANCE, RADIUS = 3, 2, 12
BARE = frozenset({"PageEditor", "PageTitle", "Reading"})
"""Pages that are written on show the caret, not a ring round the whole page."""

FIELDS = ("QLineEdit", "QTextEdit", "QPlainTextEdit")
LISTS = "QAbstractItemView"
"""Qt's classes by name: loading them takes longer than asking."""


class FocusRing(QWidget):
    """Drawn above the window's parts; it takes no mouse and no keys."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)
        theme.recoloured.connect(self.update)
        self.hide()

    def target(self) -> QWidget | None:
        """The control that is ringed now."""
        return self._target if self.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 – Qt's name
        """Follows the control where it moves, and what it lies in: a page that scrolls takes it along."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide):
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """A line of the focus colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setColor(self._theme.color("focus"))
        pen.setWidth(WIDTH)
        painter.setPen(pen)
        half = WIDTH / 2
        radius = RADIUS + DISTANCE + WIDTH if DISTANCE else RADIUS
        painter.drawRoundedRect(self.rect().toRectF().adjusted(half, half, -half, -half), radius, radius)
        painter.end()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._target = new if new is not None and new.window() is self.window() else None
        self._watch()
        self._follow()

    def _watch(self) -> None:
        """Watches the control and what it lies in, never the whole application.

        There every event would pass through Python, and Qt's hidden parts would have all of its classes loaded.
        """
        for one in self._watched:
            if isValid(one):
                one.removeEventFilter(self)
        self._watched = []
        widget: QWidget | None = self._target
        while widget is not None and not widget.isWindow():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()

    def _follow(self) -> None:
        target = self._target
        if target is None or not self._is_wanted(target) or target.visibleRegion().isEmpty():
            self.hide()
            return
        box = QRect(target.mapTo(self.window(), target.rect().topLeft()), target.size())
        away = WIDTH + DISTANCE
        self.setGeometry(box.adjusted(-away, -away, away, away).intersected(self.window().rect()))
        self.show()
        self.raise_()

    def _is_wanted(self, target: QWidget) -> bool:
        if target.objectName() in BARE or target.inherits(LISTS):
            return False
        if any(target.inherits(name) for name in FIELDS):
            return True
        return self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
