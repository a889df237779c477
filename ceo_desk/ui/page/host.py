"""The widget that a page's habits live on: they see the mouse, Tab and the menu first, and draw over the words."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QContextMenuEvent, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.page.column import PageColumn
from ceo_desk.ui.page.drawing import draw_page
from ceo_desk.ui.page.formats import PageLook
from ceo_desk.ui.page.habits import PageHabit
from ceo_desk.ui.page.menu import PageMenu, asked_place
from ceo_desk.ui.page.undo.history import PageHistory


class PageHost(PageColumn):
    """Draws a text as a page and asks its habits in order. Nothing is asked while the page is only read."""

    history: PageHistory

    def __init__(self, look: PageLook, parent: QWidget | None = None) -> None:
        self.look = look
        super().__init__(look.column, parent)
        self.habits: list[PageHabit] = []

    def load_all(self) -> None:
        """Has all of the text on the page."""

    def tell_typed(self, text: str) -> None:
        """Letters were typed before the cursor."""
        for habit in self.habits:
            habit.typed(text)

    def focusNextPrevChild(self, onward: bool) -> bool:  # noqa: N802 - Qt's name and way
        """Tab moves the focus, except where it means something to the text."""
        if not self.isReadOnly() and any(habit.wants_tab(onward=onward) for habit in self.habits):
            return False
        return super().focusNextPrevChild(onward)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Nothing, ever: an empty picture keeps Qt from opening files by itself."""
        return QImage()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Habits see it first."""
        if self.isReadOnly() or not any(habit.clicked(event) for habit in self.habits):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Habits see it first."""
        if self.isReadOnly() or not any(habit.clicked(event) for habit in self.habits):
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """The page's menu, in a moment where a habit has to look something up for it."""
        self.load_all()
        asked = asked_place(self, event)
        if self.isReadOnly() or not any(habit.opens_menu(asked) for habit in self.habits):
            self.open_menu(asked)

    def open_menu(self, event: QContextMenuEvent) -> None:
        """Opens the page's menu, with what the habits have to offer on top."""
        self.load_all()
        can = {"can_undo": self.history.can_undo(), "can_redo": self.history.can_redo()}
        menu = PageMenu(self, self.look.desk_font(), **can)
        if not self.isReadOnly():
            for habit in self.habits:
                habit.fill_menu(menu, event)
        menu.open_at(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draws bars, grounds and dots, then the words."""
        painter = QPainter(self.viewport())
        draw_page(self, self.look, painter, event.rect())
        painter.end()
        super().paintEvent(event)
        if self.habits:
            painter = QPainter(self.viewport())
            for habit in self.habits:
                habit.draw(painter, event)
            painter.end()
