"""The menu of the page: what can be done with what is selected, in the desk's words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QFont, QKeySequence
from PySide6.QtWidgets import QMenu, QTextEdit

translate = QCoreApplication.translate
_KEYS = QKeySequence.StandardKey


class PageMenu(QMenu):
    """Undo, cut, copy, paste and select for a page. It goes when it is closed."""

    def __init__(self, page: QTextEdit, font: QFont, *, can_undo: bool, can_redo: bool) -> None:
        super().__init__(page)
        self.setFont(font)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(translate("Page", "What can be done here"))
        document, has_selection = page.document(), page.textCursor().hasSelection()
        can_write = not page.isReadOnly()
        self._rare: list[QAction] = []
        if can_write:
            self._rare.append(self._add(translate("Page", "Undo"), _KEYS.Undo, page.undo, is_on=can_undo))
            self._rare.append(self._add(translate("Page", "Do it again"), _KEYS.Redo, page.redo, is_on=can_redo))
            self._rare.append(self.addSeparator())
            self._add(translate("Page", "Cut"), _KEYS.Cut, page.cut, is_on=has_selection)
        self._add(translate("Page", "Copy"), _KEYS.Copy, page.copy, is_on=has_selection)
        if can_write:
            self._add(translate("Page", "Paste"), _KEYS.Paste, page.paste, is_on=page.canPaste())
        self._rare.append(self.addSeparator())
        everything = not document.isEmpty()
        self._rare.append(self._add(translate("Page", "Select all"), _KEYS.SelectAll, page.selectAll, is_on=everything))

    def put_first(self, actions: list[QAction]) -> None:
        """Puts rows before all others, with a line behind them; what is rarely wanted then makes room."""
        first = self.actions()[0]
        self.insertActions(first, actions)
        self.insertSeparator(first)
        for action in self._rare:
            action.setVisible(False)

    def open_at(self, event: QContextMenuEvent) -> None:
        """Opens where it was asked for; by the keyboard with its first row chosen."""
        place = event.globalPos()
        if self.isRightToLeft():
            place -= QPoint(self.sizeHint().width(), 0)
        self.popup(place)
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.setActiveAction(next(action for action in self.actions() if action.isEnabled()))

    def _add(self, text: str, key: QKeySequence.StandardKey, do: Callable[[], None], *, is_on: bool) -> QAction:
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        action = QAction(f"{text}\t{native}", self)
        action.setEnabled(is_on)
        action.triggered.connect(lambda _checked=False: do())
        self.addAction(action)
        return action


def asked_place(page: QTextEdit, event: QContextMenuEvent) -> QContextMenuEvent:
    """Where a menu was asked for, in the viewport's places, to be kept: by the keyboard, that is under the caret."""
    place, on_screen = event.pos(), event.globalPos()
    if event.reason() == QContextMenuEvent.Reason.Keyboard:
        place = page.cursorRect().bottomLeft()
        on_screen = page.viewport().mapToGlobal(place)
    return QContextMenuEvent(event.reason(), place, on_screen, event.modifiers())
