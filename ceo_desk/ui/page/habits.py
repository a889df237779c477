"""Habits: what a page does by itself for who writes on it. Each is a small object; the editor asks them in order."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QMenu


class PageHabit:
    """Does nothing; a habit overrides what it wants. None of it is asked while the page is only read."""

    def press(self, event: QKeyEvent) -> bool:
        """Before a key does anything else; True where the habit did all that the key should do."""
        return False

    def wants_tab(self, *, onward: bool) -> bool:
        """Whether Tab (not `onward`: Shift+Tab) means something here, and moves no focus; `press` gets it then."""
        return False

    def typed(self, text: str) -> None:
        """After a person typed letters (also through an input method, also dictated); they stand before the cursor."""

    def clicked(self, event: QMouseEvent) -> bool:
        """Before a mouse button's press or double press, in the viewport's places; True where that is all."""
        return False

    def opens_menu(self, event: QContextMenuEvent) -> bool:
        """Before the page's menu opens; True where the habit opens it itself in a moment, by `editor.open_menu`."""
        return False

    def fill_menu(self, menu: QMenu, event: QContextMenuEvent) -> None:
        """Puts actions of its own before the first of a page's menu."""

    def can_take(self, data: QMimeData) -> bool:
        """Whether the habit could take this, where the page itself could not."""
        return False

    def takes(self, data: QMimeData, cursor: QTextCursor) -> bool:
        """Before something is pasted or dropped in place of what a cursor holds; True where the habit puts it in."""
        return False

    def draw(self, painter: QPainter, event: QPaintEvent) -> None:
        """Draws over the words, in the viewport's places."""

    def began(self) -> None:
        """Another text stands on the page."""

    def loaded(self) -> None:
        """All of that text is there: at once after `began`, or, where it is long, a moment later."""
