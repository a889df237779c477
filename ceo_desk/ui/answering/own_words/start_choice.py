"""A row of words to begin an answer with."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ceo_desk.ui.answering.words_choice import WordsChoice


class StartChoice(WordsChoice):
    """Words to take. The arrow keys go from one to the next, and take none."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 – Qt's name
        """Qt would choose whatever the arrows come to."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)
