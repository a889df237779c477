"""The quiet line on Today that leads through what waits in spam and held."""

from PySide6.QtWidgets import QWidget

from ceo_desk.ui.frame.place import Go, Place, Screen
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import row


def sift_line(screen: Screen, text: str) -> QWidget:
    """A quiet button as wide as its words."""
    button = Button(screen.theme, text, "quiet", "arrow-right", trailing=True)
    button.clicked.connect(lambda _checked=False: screen.going.emit(Go(Place.SIFTING)))
    holder = QWidget()
    holder.setLayout(row(button, None))
    return holder
