"""How folders, list and thread share the room: three columns, two, or one at a time."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ceo_desk.ui.answering.inbox.folders import FolderList
from ceo_desk.ui.answering.inbox.list_pane import ListPane
from ceo_desk.ui.answering.inbox.thread import ThreadPane
from ceo_desk.ui.parts.layouts import Frame, column, hairline
from ceo_desk.ui.theme.theme import Theme

FOLDERS, LIST = 224, 400
ROOMY = 1200
"""From this width (÷ scale) on, the folders have a column of their own."""
WIDEST = 16_777_215


class InboxColumns(QHBoxLayout):
    """`is_narrow`: one column. `is_reading`: the thread is what that column shows."""

    def __init__(self, theme: Theme, folders: FolderList, pane: ListPane, thread: ThreadPane, around: QWidget) -> None:
        super().__init__(around)
        self._theme, self._pane, self._thread = theme, pane, thread
        self.is_narrow = self.is_reading = False
        self._folders = Frame("FolderColumn")
        pad = theme.space(8)
        self._folders.setLayout(column(folders, margin=(pad, theme.space(16), pad, 0)))
        self._lines = [hairline(theme, is_upright=True) for _ in range(2)]
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        for part in (self._folders, self._lines[0], pane, self._lines[1]):
            self.addWidget(part)
        self.addWidget(thread, 1)
        self._folders.setFixedWidth(theme.px(FOLDERS))

    def arrange(self, width: int) -> None:
        """For a window of this width."""
        self.is_narrow = self._theme.is_narrow(width)
        is_roomy = width / self._theme.factor >= ROOMY
        self._folders.setVisible(is_roomy)
        self._lines[0].setVisible(is_roomy)
        self._pane.folder_menu.setVisible(not is_roomy)
        self._pane.setVisible(not (self.is_narrow and self.is_reading))
        self._lines[1].setVisible(not self.is_narrow)
        self._thread.setVisible(not self.is_narrow or self.is_reading)
        self._thread.back.setVisible(self.is_narrow)
        if self.is_narrow:
            self._pane.setMinimumWidth(0)
            self._pane.setMaximumWidth(WIDEST)
        else:
            self._pane.setFixedWidth(self._theme.px(LIST))
