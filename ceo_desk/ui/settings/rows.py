"""What the sections of the settings are made of: a card with a heading, a row with its buttons, a question in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import INSET, Card, column, inset, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class Section(Card):
    """A card with a heading; what stands in it goes into `rows`."""

    def __init__(self, theme: Theme, title: str, second: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(title)
        pad = theme.space(24) if not theme.is_short else theme.space(16)
        head = column(Words(theme, title, "head"), gap=theme.space(4))
        if second:
            head.addWidget(Words(theme, second, "body", "ink2"))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(theme.space(16))
        self.setLayout(column(head, theme.space(14), self.rows, margin=pad))


class Buttons(Flow):
    """Buttons side by side, from where reading begins; they go on in the next line where there is no room."""

    def __init__(self, theme: Theme, buttons: Sequence[Button], parent: QWidget | None = None) -> None:
        is_quiet = bool(buttons) and buttons[0].kind == "quiet"
        super().__init__(buttons, theme.space(4 if is_quiet else 12), parent)


class FactRow(QWidget):
    """A mark, a name, a sentence, what is wrong, what can be done; `ask` puts a question in place of the buttons."""

    def __init__(self, theme: Theme, mark: QWidget, buttons: Sequence[Button], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = Words(theme, "", "name")
        self._second = Words(theme, "", "body", "ink2")
        self._trouble = Words(theme, "", "body", "wait")
        self._buttons = Buttons(theme, buttons)
        self._asked: QWidget | None = None
        words = inset(theme, self._name, self._second, self._trouble, gap=theme.space(2))
        self._under = column(words, self._buttons, gap=theme.space(2))
        line = row(column(mark, None), self._under, gap=theme.space(16 - INSET))
        line.setStretch(1, 1)
        self.setLayout(line)

    @property
    def is_open(self) -> bool:
        """True while a question, or a field, stands in it."""
        return self._asked is not None

    def say(self, name: str, second: str, trouble: str = "") -> None:
        """Shows these words."""
        self._name.say(name)
        self._second.say(second)
        self._trouble.say(trouble)
        self._trouble.setVisible(bool(trouble))

    def open(self, inside: QWidget) -> None:
        """Puts this in place of the buttons."""
        self.close_open()
        self._asked = inside
        self._buttons.hide()
        self._inset = inset(self._theme, inside)
        self._under.addLayout(self._inset)
        inside.show()

    def close_open(self) -> None:
        """The buttons again."""
        if self._asked is not None:
            self._asked.setParent(None)
            self._asked.deleteLater()
            self._asked = None
        self._buttons.show()

    def ask(self, sentence: str, yes: str, do: Callable[[], None]) -> None:
        """Asks before what cannot be undone; the safe answer has the keyboard."""
        theme = self._theme
        sure = Button(theme, yes, "harm")
        sure.clicked.connect(lambda _checked=False: self._agree(do))
        keep = Button(theme, translate("Settings", "Leave it as it is"), "secondary")
        keep.clicked.connect(lambda _checked=False: self.close_open())
        question = QWidget()
        ways = Buttons(theme, (keep, sure))
        question.setLayout(
            column(Words(theme, sentence, "body"), ways, gap=theme.space(10), margin=(0, theme.space(8), 0, 0))
        )
        self.open(question)
        keep.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _agree(self, do: Callable[[], None]) -> None:
        self.close_open()
        do()
