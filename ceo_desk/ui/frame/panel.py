"""A panel on the footer: opens from the state line, closes with Esc, never dims the page."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ceo_desk.ui.parts.layouts import Frame
from ceo_desk.ui.theme.theme import Theme

DISTANCE = 16
WIDTH = 600


class Panel(Frame):
    """Anchored on the footer, at the side where reading begins. `closed` when it goes."""

    closed = Signal()

    def __init__(self, theme: Theme, body: QWidget, name: str) -> None:
        super().__init__("Panel", body)
        self._theme, self._body = theme, body
        self.setAccessibleName(name)
        body.installEventFilter(self)
        self._before: QWidget | None = None
        self.hide()

    def open(self) -> None:
        """Shows it and gives it the keyboard."""
        self._before = self._body.window().focusWidget()
        self.show()
        self.place()
        self.raise_()
        inside = (one for one in self.findChildren(QWidget) if one.isVisible() and one.isEnabled())
        first = next((one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_panel(self) -> None:
        """Takes it away; the keyboard is again where it was before."""
        if self.isVisible():
            focus = self._body.window().focusWidget()
            before = self._before if self.isAncestorOf(focus) else None
            self.hide()
            if before is not None and isValid(before) and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            self.closed.emit()

    def place(self) -> None:
        """Puts it above the footer, as high as it needs."""
        left = self._theme.space(24)
        width = min(round(WIDTH * self._theme.factor), self._body.width() - 2 * left)
        self.setFixedWidth(width)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        wanted = layout.heightForWidth(width) if layout is not None and layout.hasHeightForWidth() else 0
        height = min(max(wanted, self.sizeHint().height()), self._body.height() - 2 * DISTANCE)
        self.resize(width, height)
        x = self._body.width() - width - left if self._theme.is_mirrored else left
        self.move(x, self._body.height() - height - DISTANCE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 – Qt's name
        """Stays on the footer where the window changes its size."""
        if watched is self._body and event.type() is QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 – Qt's name
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
