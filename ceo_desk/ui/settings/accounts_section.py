"""The accounts of the desk: who you are there, and what can be done about each."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import clear
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.settings.presenter import AccountLine
from ceo_desk.ui.settings.rows import Buttons, FactRow, Section
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class AccountsSection(Section):
    """Each signal carries an account's name, but for `practising`, and `leading`, which carries a Go elsewhere."""

    checking = Signal(str)
    renewing = Signal(str)
    disconnecting = Signal(str)
    practising = Signal()
    leading = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("Settings", "Accounts"), parent=parent)
        self._names: tuple[str, ...] | None = None
        self.lines: dict[str, FactRow] = {}
        self._practice = Button(theme, translate("Settings", "Add the practice blog"), "secondary")
        self._practice.clicked.connect(lambda _checked=False: self.practising.emit())
        self.linkedin = Button(theme, translate("Settings", "Connect LinkedIn"), "secondary", "linkedin-logo")
        self.linkedin.clicked.connect(lambda _checked=False: self.leading.emit(Go(Place.LINKEDIN)))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(Buttons(theme, (self.linkedin, self._practice)))

    def show_lines(self, lines: Sequence[AccountLine]) -> None:
        """Shows these; rows stay where they are, with the keyboard, while only their words change."""
        names = tuple(line.name for line in lines)
        if names != self._names:
            self._names = names
            clear(self.rows)
            self.lines = {line.name: self._row(line) for line in lines}
            for one in self.lines.values():
                self.rows.addWidget(one)
        for line in lines:
            self.lines[line.name].say(line.title, line.second, line.trouble)
        self._practice.setVisible(not any(line.is_practice for line in lines))

    def show_busy(self, name: str, *, is_busy: bool) -> None:
        """While an account is looked at, it is not asked again."""
        if name in self.lines:
            self.lines[name].setEnabled(not is_busy)

    def _row(self, line: AccountLine) -> FactRow:
        theme, name = self.theme, line.name
        check = Button(theme, translate("Settings", "Check again"), "quiet")
        check.clicked.connect(lambda _checked=False: self.checking.emit(name))
        check.setAccessibleName(translate("Settings", "Check {name} again").format(name=name))
        renew = self._renewal(line)
        part = Button(theme, translate("Settings", "Disconnect"), "quiet")
        part.clicked.connect(lambda _checked=False: self._ask(line))
        part.setAccessibleName(translate("Settings", "Disconnect {name}").format(name=name))
        looked_at = () if line.is_by_hand else (check,) if line.is_practice else (check, renew)
        return FactRow(theme, Icon(theme, line.icon, 28), (*looked_at, *self._by_hand(line), part))

    def _by_hand(self, line: AccountLine) -> tuple[Button, ...]:
        """What is done by hand where LinkedIn does not let the desk."""
        theme = self.theme
        paste = Button(theme, translate("Settings", "Paste a comment"), "quiet")
        paste.clicked.connect(lambda _checked=False: self.leading.emit(Go(Place.BY_HAND, line.name, "comment")))
        paste.setAccessibleName(translate("Settings", "Paste a comment of {name}").format(name=line.name))
        post = Button(theme, translate("Settings", "Post by hand"), "quiet")
        post.clicked.connect(lambda _checked=False: self.leading.emit(Go(Place.BY_HAND, "", "post")))
        post.setAccessibleName(translate("Settings", "Post by hand at {name}").format(name=line.name))
        return (post, paste) if line.is_by_hand else (paste,) if line.takes_comments else ()

    def _renewal(self, line: AccountLine) -> Button:
        if line.signs_in_again:
            renew = Button(self.theme, translate("Settings", "Sign in again"), "quiet")
            spoken = translate("Settings", "Sign in again to {name}")
        else:
            renew = Button(self.theme, translate("Settings", "New password"), "quiet")
            spoken = translate("Settings", "New password for {name}")
        renew.clicked.connect(lambda _checked=False: self.renewing.emit(line.name))
        renew.setAccessibleName(spoken.format(name=line.name))
        return renew

    def _ask(self, line: AccountLine) -> None:
        if line.is_practice:
            self.disconnecting.emit(line.name)
            return
        sentence = translate("Settings", "The desk forgets its password. Your posts and its comments stay here.")
        yes = translate("Settings", "Disconnect it")
        self.lines[line.name].ask(sentence, yes, lambda: self.disconnecting.emit(line.name))
