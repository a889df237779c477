"""The bar with which a draft is given to the other one at the desk: one field, one button."""

from PySide6.QtCore import QCoreApplication, Qt, Signal

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.bars.bar import Bar

translate = QCoreApplication.translate


class GiveBar(Bar):
    """`given` carries the note, "" where nothing was said."""

    given = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        button = translate("Handing", "Give it to {name}").format(name=name)
        super().__init__(theme, button)
        label = translate("Handing", "A note for {name}, if you like").format(name=name)
        self.note = Field(theme, label, translate("Handing", "please shorten it"))
        self.give = Button(theme, button, "secondary", "user")
        close = Button(theme, translate("Handing", "Not now"), "quiet")
        self.fill(self.note, buttons=(self.give, close))
        self.note.entered.connect(self._give)
        self.give.clicked.connect(lambda _checked=False: self._give())
        close.clicked.connect(lambda _checked=False: self.close_bar())

    def open(self) -> None:
        """Asks for the note; what was typed before stays."""
        self.show()
        self.note.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note.line.selectAll()

    def _give(self) -> None:
        self.given.emit(self.note.text())
