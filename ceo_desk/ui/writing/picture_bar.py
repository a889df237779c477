"""The bar of a picture: what it shows, and the words that stand below it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.page_bar import Bar

translate = QCoreApplication.translate


class PictureBar(Bar):
    """What a picture shows, in words, and its caption. `described` carries both; `refused`: it is not wanted."""

    described = Signal(str, str)
    refused = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Write", "Picture"))
        self.words = Field(theme, translate("Write", "What it shows"), translate("Write", "For those who don't see it"))
        self.caption = Field(theme, translate("Write", "Words below it"), translate("Write", "None are needed"))
        self._go = Button(theme, "", "secondary")
        self._out = Button(theme, "", "quiet")
        self.fill(self.words, self.caption, buttons=(self._go, self._out))
        self._go.clicked.connect(lambda _checked=False: self._say())
        self._out.clicked.connect(lambda _checked=False: self._refuse())
        self.words.entered.connect(self._say)
        self.caption.entered.connect(self._say)

    def open(self) -> None:
        """Asks for the words of a picture that is not on the page yet."""
        self._name(translate("Write", "Put it on the page"), translate("Write", "Leave it out"))
        self._show("", "")
        self.take_keys()

    def open_for(self, alt: str, caption: str) -> None:
        """Shows the words of a picture on the page; the keys stay there."""
        self._name(translate("Write", "Keep it"), translate("Write", "Take it out"))
        self._show(alt, caption)

    def take_keys(self) -> None:
        """The keys go to the first field."""
        self.words.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.line.selectAll()

    def _name(self, go: str, out: str) -> None:
        for button, text in ((self._go, go), (self._out, out)):
            button.setText(text)
            button.setAccessibleName(text)

    def _show(self, alt: str, caption: str) -> None:
        self.words.set_text(alt)
        self.caption.set_text(caption)
        for field in (self.words, self.caption):
            field.line.home(False)
        self.show()

    def _say(self) -> None:
        self.hide()
        self.described.emit(self.words.text().strip(), self.caption.text().strip())
        self.closed.emit()

    def _refuse(self) -> None:
        self.hide()
        self.refused.emit()
        self.closed.emit()
