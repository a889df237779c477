"""What stands under the title in each step of connecting: a field, a password, what the blog said."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from ceo_desk.ui.connecting.presenter import Right
from ceo_desk.ui.parts.buttons import Button, repolish
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.parts.layouts import Card, clear, column, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class AddressPane(QWidget):
    """Where the blog is; `linkedin_wanted`: it is no blog."""

    changed = Signal()
    entered = Signal()
    linkedin_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = Field(theme, translate("Connect", "Address of your blog"), "alderbay.example")
        lead_with(theme, self.field.line, "globe")
        self.field.changed.connect(lambda _text: self.changed.emit())
        self.field.entered.connect(self.entered)
        self.linkedin = Button(theme, translate("Connect", "Connect LinkedIn instead"), "quiet", "linkedin-logo")
        self.linkedin.clicked.connect(lambda _checked=False: self.linkedin_wanted.emit())
        self.setLayout(column(self.field, theme.space(12), row(self.linkedin, None), None))
        self.setFocusProxy(self.field)

    def address(self) -> str:
        """What was typed."""
        return self.field.text().strip()

    def mark(self, *, is_wrong: bool) -> None:
        """A border that says: look here."""
        mark_wrong(self.field.line, is_wrong=is_wrong)


class AllowPane(QWidget):
    """The name and the password for this desk; `page_wanted`: show the blog's page again."""

    changed = Signal()
    entered = Signal()
    page_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.login = Field(
            theme,
            translate("Connect", "Your name on the blog"),
            translate("Connect", "The name or e-mail address you sign in with"),
        )
        self.signed_in_as = Words(theme, "", "body")
        self.password = Field(theme, translate("Connect", "Password for this desk"))
        lead_with(theme, self.password.line, "key")
        self.paste = Button(theme, translate("Connect", "Paste"), "secondary", "clipboard-text")
        self.paste.clicked.connect(lambda _checked=False: self._paste())
        self.page = Button(theme, translate("Connect", "Show the page again"), "quiet", "arrow-square-out")
        self.page.clicked.connect(lambda _checked=False: self.page_wanted.emit())
        for field in (self.login, self.password):
            field.changed.connect(lambda _text: self._on_changed())
            field.entered.connect(self._on_entered)
        self._build()

    def show_account(self, login: str) -> None:
        """Only the password is asked for, under a name that is known; "" asks for both."""
        self.login.setVisible(not login)
        self.signed_in_as.setVisible(bool(login))
        again = translate("Connect", "Show the page again")
        self.page.say(translate("Connect", "Show the page") if login else again)
        if login:
            self.login.set_text(login)
            self.signed_in_as.say(translate("Connect", "You sign in there as {login}.").format(login=login))

    def show_page_button(self, *, is_shown: bool) -> None:
        """The page's button stands under the field, or in the banner."""
        self.page.setVisible(is_shown)

    def is_filled(self) -> bool:
        """True where both are there."""
        return bool(self.login.text().strip() and self.password.text().strip())

    def mark(self, *, is_wrong: bool, is_name: bool = False) -> None:
        """A border that says: look here."""
        mark_wrong(self.password.line, is_wrong=is_wrong and not is_name)
        mark_wrong(self.login.line, is_wrong=is_wrong and is_name)

    def forget(self) -> None:
        """Takes the password off the screen."""
        self.password.set_text("")
        self._dress()

    def first(self) -> QWidget:
        """The field that comes first."""
        needs_name = self.login.isVisibleTo(self) and not self.login.text().strip()
        return self.login.line if needs_name else self.password.line

    def _build(self) -> None:
        theme = self._theme
        side = row(column(None, self.paste), gap=0)
        line = row(self.password, side, gap=theme.space(12))
        line.setStretch(0, 1)
        self.setLayout(column(self.login, self.signed_in_as, line, row(self.page, None), None, gap=theme.space(16)))

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text().strip()
        if text:
            self.password.set_text(text)
            self._on_changed()
        self.password.line.setFocus()

    def _on_changed(self) -> None:
        self._dress()
        self.changed.emit()

    def _on_entered(self) -> None:
        if self.password.text().strip():
            self.entered.emit()
        else:
            self.password.line.setFocus()

    def _dress(self) -> None:
        is_there = bool(self.password.text().strip())
        self.paste.say(translate("Connect", "Paste again") if is_there else translate("Connect", "Paste"))


class TriedPane(QWidget):
    """What the account may do; `note_wanted`: the note for IT is to be copied."""

    note_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card = Card()
        self._rows = column(gap=theme.space(14), margin=theme.space(24))
        self._card.setLayout(self._rows)
        self.note = Button(theme, translate("Connect", "Copy the note for IT"), "quiet", "copy")
        self.note.clicked.connect(lambda _checked=False: self.note_wanted.emit())
        self.setLayout(column(self._card, theme.space(12), row(self.note, None), None))

    def show_rights(self, rights: tuple[Right, ...], *, has_note: bool) -> None:
        """Green is what the blog itself has just proven."""
        theme = self._theme
        clear(self._rows)
        for right in rights:
            icon, tone = ("check-circle-fill", "good") if right.is_given else ("warning-circle-fill", "wait")
            line = row(column(Icon(theme, icon, 24, tone), None), Words(theme, right.text, "body"), gap=theme.space(14))
            line.setStretch(1, 1)
            self._rows.addLayout(line)
        self.note.setVisible(has_note)


def lead_with(theme: Theme, line: QLineEdit, icon: str) -> None:
    """An icon inside a field, where reading begins."""
    mark = Icon(theme, icon, 24)
    mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    pad = theme.space(18)
    line.setLayout(row(mark, None, margin=(pad, 0, pad, 0)))
    room = theme.px(24) + theme.space(12)
    line.setTextMargins(0 if theme.is_mirrored else room, 0, room if theme.is_mirrored else 0, 0)


def mark_wrong(line: QLineEdit, *, is_wrong: bool) -> None:
    """A border that says: look here."""
    line.setProperty("tone", "bad" if is_wrong else "")
    repolish(line)
