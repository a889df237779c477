"""A place where a file may be let go: while one is held above it, it says what letting go does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.parts.layouts import Frame, column, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

IsWanted = Callable[[Path], bool]
Say = Callable[[str], str]
_ICON = 64


class DropTarget(Frame):
    """Lies over a screen while it is seen. `dropped` carries the path of one file that is wanted.

    `say` makes of a file's name what letting go does. What is below never hears of the file.
    """

    dropped = Signal(object)

    def __init__(self, theme: Theme, over: QWidget, is_wanted: IsWanted, say: Say) -> None:
        super().__init__("DropTarget", over)
        self._over, self._is_wanted, self._say = over, is_wanted, say
        self._words = Words(theme, "", "title")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        icon = Icon(theme, "file-arrow-down", _ICON, "accenttext")
        side, gap = theme.space(24), theme.space(24)
        spot = Frame("DropSpot")
        spot.setLayout(
            column(None, row(None, icon, None), theme.space(20), self._words, None, margin=(side, 0, side, 0))
        )
        self.setLayout(column(spot, margin=(gap, gap, gap, gap)))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, True)
        self.hide()
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 – Qt's name
        """A file comes, hovers, goes, or is let go."""
        if watched is not self._over:
            return super().eventFilter(watched, event)
        if isinstance(event, QDropEvent):
            path = self._file(event.mimeData())
            if path is None:
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if isinstance(event, QDragEnterEvent):
                self._show(path)
            elif not isinstance(event, QDragMoveEvent):
                self.hide()
                self.dropped.emit(path)
            return True
        if event.type() is QEvent.Type.DragLeave:
            self.hide()
        elif event.type() is QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def _file(self, data: QMimeData) -> Path | None:
        """The one file that is held, where it is wanted."""
        urls = data.urls()
        if len(urls) != 1 or not urls[0].isLocalFile():
            return None
        path = Path(urls[0].toLocalFile())
        return path if self._is_wanted(path) else None

    def _show(self, path: Path) -> None:
        self._words.say(self._say(path.name))
        self._cover()
        self.show()
        self.raise_()

    def _cover(self) -> None:
        self.setGeometry(self._over.rect())
