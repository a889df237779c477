"""The bar of a picture: what it shows, in words."""

from PySide6.QtCore import QCoreApplication, Qt, Signal

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.page_bar import Bar

translate = QCoreApplication.translate


class PictureBar(Bar):
    """What a picture shows, in words. `described` carries them; closed without, the picture stays out."""

    described = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Write", "Picture"))
        said = translate("Write", "Describe it in words for those who don't see it.")
        self.words = Field(theme, said)
        self._go = Button(theme, translate("Write", "Put it on the page"), "secondary")
        leave = Button(theme, translate("Write", "Leave it out"), "quiet")
        self.fill(self.words, buttons=(self._go, leave))
        self._go.clicked.connect(lambda _checked=False: self._say())
        leave.clicked.connect(lambda _checked=False: self.close_bar())
        self.words.entered.connect(self._say)

    def open(self) -> None:
        """Asks for the words."""
        self.words.set_text("")
        self.show()
        self.words.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self) -> None:
        words = self.words.text().strip()
        self.hide()
        self.described.emit(words)
        self.closed.emit()
