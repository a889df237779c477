"""A quiet line over the page: what the other one said and changed."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLayout

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import Frame, column, hairline, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.handing.presenter import NoteWords

translate = QCoreApplication.translate


class NoteLine(Frame):
    """`looked`: the changes are to be seen; `done`: the person is through with it."""

    looked = Signal()
    done = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("ToolRow")
        self._words: NoteWords | None = None
        self.sentence = Words(theme, "", "label")
        self.note = Words(theme, "", "quote", "ink")
        self.look = Button(theme, "", "quiet", "eye")
        self.done_button = Button(theme, "", "quiet", "check")
        self.look.clicked.connect(lambda _checked=False: self.looked.emit())
        self.done_button.clicked.connect(lambda _checked=False: self.done.emit())
        self.setLayout(column(self._laid_out(theme), hairline(theme)))
        self.hide()

    def _laid_out(self, theme: Theme) -> QLayout:
        pad, side = theme.space(8), theme.space(24)
        words = column(self.sentence, self.note)
        if theme.is_short:
            ways = Flow((self.look, self.done_button), theme.space(4))
            return column(words, ways, margin=(side, pad, side, pad))
        icon = Icon(theme, "user", 24, "ink2")
        ways_on = (self.look, self.done_button)
        line = row(icon, words, *ways_on, gap=theme.space(12), margin=(side, pad, side, pad))
        line.setStretch(1, 1)
        return line

    def say(self, words: NoteWords | None) -> None:
        """Shows it; None takes it away."""
        if words == self._words:
            return
        self._words = words
        self.setVisible(words is not None)
        if words is None:
            return
        self.sentence.say(words.sentence)
        self.note.say(translate("Handing", "“{note}”").format(note=words.note) if words.note else "")
        self.note.setVisible(bool(words.note))
        for button, text in ((self.look, words.look), (self.done_button, words.done)):
            button.setVisible(bool(text))
            if text:
                button.say(text)
        self.setAccessibleName(" ".join(part for part in (words.sentence, words.note) if part))
