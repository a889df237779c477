"""What a post goes under, as one quiet line: its categories and tags, and for the assistant its address."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.services.publishing.looking import Look
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import column, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class UnderLine:
    """The words; `address` is for the assistant alone, who may change all of it."""

    names: str
    address: str = ""
    can_change: bool = False


def under_line(look: Look, *, is_leader: bool) -> UnderLine | None:
    """The line for a look; None where there is nothing to say to this person."""
    names = look.guess.names
    words = translate("Publish", "It goes under: {names}").format(names=", ".join(names)) if names else ""
    if is_leader:
        return UnderLine(words) if words else None
    if not words:
        words = translate("Publish", "It goes under no tag.")
    address = translate("Publish", "Its address ends in {address}").format(address=look.address) if look.address else ""
    return UnderLine(words, address, can_change=True)


class UnderRow(QWidget):
    """`changing`: it is to be written by hand."""

    changing = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = Words(theme, "", "body", "ink2")
        self._address = Words(theme, "", "body", "ink2")
        self.change = Button(theme, translate("Publish", "Change"), "quiet", "pencil-simple")
        self.change.setAccessibleDescription(translate("Publish", "Tags, category, excerpt, address and picture"))
        self.change.clicked.connect(lambda _checked=False: self.changing.emit())
        line = row(column(self._names, self._address, None), column(self.change, None), gap=theme.space(12))
        line.setStretch(0, 1)
        line.setContentsMargins(0, theme.space(12), 0, 0)
        self.setLayout(line)
        self.show_line(None)

    def show_line(self, line: UnderLine | None) -> None:
        """Shows it; None hides the row."""
        self.setVisible(line is not None)
        if line is not None:
            self._names.say(line.names)
            self._address.say(line.address)
            self._address.setVisible(bool(line.address))
            self.change.setVisible(line.can_change)
