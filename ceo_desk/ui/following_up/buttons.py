"""The quiet ways on from a comment: a promise, an idea, and to all of them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import column, row
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


def promise_button(theme: Theme) -> Button:
    """To a promise."""
    return Button(theme, translate("FollowingUp", "Promise…"), "quiet", "handshake")


def idea_button(theme: Theme) -> Button:
    """To an idea."""
    return Button(theme, translate("FollowingUp", "This is an idea"), "quiet", "lightbulb")


class FollowButtons(QWidget):
    """One below the other, and the way to all of them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.promise = promise_button(theme)
        self.idea = idea_button(theme)
        self.all = Button(theme, translate("FollowingUp", "Promises and ideas"), "quiet", "arrow-right", trailing=True)
        self.setLayout(column(*(row(one, None) for one in (self.promise, self.idea, self.all))))
