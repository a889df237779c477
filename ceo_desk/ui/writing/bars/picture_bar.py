"""The bar of a picture: what it shows, and the words that stand below it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.bars.bar import Bar

translate = QCoreApplication.translate


class PictureBar(Bar):
    """What a picture shows, in words, and its caption. `described` carries both; `refused`: it is not wanted.

    `cut_wanted`: it is to be turned or cut; `other_wanted`: its file is gone, another one is to be chosen.
    """

    described = Signal(str, str)
    refused = Signal()
    cut_wanted = Signal()
    other_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Write", "Picture"))
        self.words = Field(theme, translate("Write", "What it shows"), translate("Write", "In a few words"))
        self.caption = Field(theme, translate("Write", "Words below it"), translate("Write", "None are needed"))
        self._go = Button(theme, "", "secondary")
        self._out = Button(theme, "", "quiet")
        self._cut = Button(theme, translate("Write", "Turn or cut it"), "quiet", "crop")
        self._other = Button(theme, translate("Write", "Choose it again"), "secondary", "image")
        self._later = Button(theme, translate("Write", "Later"), "quiet")
        self._turn = Words(theme, "", "body", wrap=False)
        self._turn.setContentsMargins(0, theme.line("label"), 0, 0)  # in the middle of the fields, not of their names
        self.fill(
            self._turn, self.words, self.caption, buttons=(self._other, self._go, self._later, self._cut, self._out)
        )
        self._cut.clicked.connect(lambda _checked=False: self.cut_wanted.emit())
        self._other.clicked.connect(lambda _checked=False: self.other_wanted.emit())
        self._later.clicked.connect(lambda _checked=False: self.close_bar())
        self._go.clicked.connect(lambda _checked=False: self._say())
        self._out.clicked.connect(lambda _checked=False: self._refuse())
        self.words.entered.connect(self._say)
        self.caption.entered.connect(self._say)

    def open(self, alt: str = "") -> None:
        """Asks for the words of a picture that is not put in yet; `alt` are those that it has elsewhere on the page."""
        self._name(translate("Write", "Put it on the page"), translate("Write", "Leave it out"))
        self._cut.hide()
        self._other.hide()
        self._show(alt, "")
        self.take_keys()

    def open_for(self, alt: str, caption: str, *, is_here: bool = True, is_missing: bool = False) -> None:
        """Shows the words of a picture on the page; the keys stay there. `is_here`: this desk has its file."""
        self._cut.setVisible(is_here and not is_missing)
        self._other.setVisible(is_missing)
        self._name(translate("Write", "Keep it"), translate("Write", "Take it out"))
        self._show(alt, caption)

    def show_turn(self, number: int, count: int) -> None:
        """Says which one of several is asked for, and lets the person put it off."""
        self._turn.say(translate("Write", "{number} of {count}").format(number=number, count=count))
        self._turn.setVisible(count > 1)
        self._later.show()

    def take_keys(self) -> None:
        """The keys go to the first field."""
        self.words.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.line.selectAll()

    def _name(self, go: str, out: str) -> None:
        for button, text in ((self._go, go), (self._out, out)):
            button.setText(text)
            button.setAccessibleName(text)

    def _show(self, alt: str, caption: str) -> None:
        self._turn.hide()
        self._later.hide()
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
