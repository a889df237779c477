"""What a block of the page is dragged by."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from ceo_desk.ui.actions import Act, key_text
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

TARGET = 48


class BlockGrip(QLabel):
    """Six quiet dots for the mouse. It is no button: with the keyboard, blocks move by keys of their own."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        words = translate("Write", "Drag it to another place")
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({key_text(Act.MOVE_UP)}, {key_text(Act.MOVE_DOWN)})")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        side = max(theme.px(TARGET), TARGET)
        self.setFixedSize(side, side)
        theme.recoloured.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(self._theme.pixmap("dots-six-vertical", 24, "ink2"))
