"""What stands under the title in each step: who speaks, the app's keys, a permission, the pages."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from ceo_desk.ui.connecting.linkedin.presenter import Task, tasks
from ceo_desk.ui.connecting.panes import lead_with, mark_wrong
from ceo_desk.ui.connecting.role_card import FLAT_FROM, RoleCard
from ceo_desk.ui.connecting.step_bar import StepMark
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import ChoiceRow, Field
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import Card, clear, column, inset, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class VoicePane(QWidget):
    """Two cards: the person, or the company's page. `entered`: Enter on one of them. `by_hand_wanted`: neither."""

    entered = Signal()
    by_hand_wanted = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.person = RoleCard(
            theme,
            "user",
            translate("ConnectLinkedIn", "I myself"),
            translate(
                "ConnectLinkedIn", "Ready in ten minutes. LinkedIn shows the desk no comments; you paste them in."
            ),
        )
        self.page = RoleCard(
            theme,
            "buildings",
            translate("ConnectLinkedIn", "Our company’s page"),
            translate("ConnectLinkedIn", "With its comments. LinkedIn looks at your company first, for some days."),
        )
        self.person.setChecked(True)
        for card in (self.person, self.page):
            card.entered.connect(self.entered)
            card.toggled.connect(lambda _on: self.changed.emit())
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.space(24 if theme.factor < FLAT_FROM else 12))
        self._pair.addWidget(self.person, 1)
        self._pair.addWidget(self.page, 1)
        self.by_hand = Button(
            theme, translate("ConnectLinkedIn", "Go on without signing in"), "quiet", "clipboard-text"
        )
        self.by_hand.clicked.connect(lambda _checked=False: self.by_hand_wanted.emit())
        self.setLayout(column(self._pair, theme.space(12), row(self.by_hand, None), None))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """Side by side where there is room, else one below the other."""
        super().resizeEvent(event)
        is_narrow = self._theme.is_narrow(self.window().width())
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._pair.setDirection(way)

    def chosen(self) -> QWidget:
        """The card that is chosen."""
        return self.page if self.page.isChecked() else self.person


class AppPane(QWidget):
    """What to do at LinkedIn, and the two keys that come of it. `opening` carries a page, `copying` a text."""

    changed = Signal()
    entered = Signal()
    opening = Signal(str)
    copying = Signal(str)
    note_wanted = Signal()
    pasting_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card = Card()
        self._tasks = column(gap=theme.space(6), margin=theme.space(20 if not theme.is_short else 12))
        self._card.setLayout(self._tasks)
        self.client_id = Field(theme, translate("ConnectLinkedIn", "Client ID"))
        self.secret = Field(theme, translate("ConnectLinkedIn", "Client Secret"))
        self.secret.line.setEchoMode(QLineEdit.EchoMode.Password)
        lead_with(theme, self.client_id.line, "identification-card")
        lead_with(theme, self.secret.line, "key")
        for field in (self.client_id, self.secret):
            field.changed.connect(lambda _text: self.changed.emit())
        self.client_id.entered.connect(self.secret.line.setFocus)
        self.secret.entered.connect(self.entered)
        self.note = Button(theme, translate("ConnectLinkedIn", "Copy the note for IT"), "quiet", "copy")
        self.note.clicked.connect(lambda _checked=False: self.note_wanted.emit())
        self.other = Button(theme, translate("ConnectLinkedIn", "Paste a permission instead"), "quiet", "key")
        self.other.clicked.connect(lambda _checked=False: self.pasting_wanted.emit())
        ways = Flow((self.note, self.other), theme.space(4))
        gap = theme.space(16)
        self.setLayout(column(self._card, self.client_id, self.secret, ways, None, gap=gap))
        self._is_page: bool | None = None

    def show_tasks(self, *, is_page: bool) -> None:
        """How it goes for a person, or for a page."""
        if is_page == self._is_page:
            return
        self._is_page = is_page
        clear(self._tasks)
        for number, task in enumerate(tasks(is_page=is_page)):
            self._tasks.addLayout(self._line(number, task))

    def keys(self) -> tuple[str, str]:
        """What was typed."""
        return self.client_id.text().strip(), self.secret.text().strip()

    def mark(self, *, is_wrong: bool) -> None:
        """Borders that say: look here."""
        for field in (self.client_id, self.secret):
            mark_wrong(field.line, is_wrong=is_wrong)

    def _line(self, number: int, task: Task) -> QBoxLayout:
        theme = self._theme
        under = column(inset(theme, Words(theme, task.text, "body")), gap=theme.space(4))
        if task.button:
            icon = "arrow-square-out" if task.opens else "copy"
            button = Button(theme, task.button, "quiet", icon)
            button.clicked.connect(lambda _checked=False: self._do(task))
            under.addLayout(row(button, None))
        mark = StepMark(theme, number)
        line = row(column(mark, None), under)
        line.setStretch(1, 1)
        return line

    def _do(self, task: Task) -> None:
        if task.opens:
            self.opening.emit(task.opens)
        else:
            self.copying.emit(task.copies)


class PermissionPane(QWidget):
    """A permission made on LinkedIn's own page. `page_wanted`: open it; `browser_wanted`: the other way."""

    changed = Signal()
    entered = Signal()
    page_wanted = Signal()
    browser_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = Field(theme, translate("ConnectLinkedIn", "Permission for this desk"))
        self.field.line.setEchoMode(QLineEdit.EchoMode.Password)
        lead_with(theme, self.field.line, "key")
        self.field.changed.connect(lambda _text: self.changed.emit())
        self.field.entered.connect(self.entered)
        self.paste = Button(theme, translate("ConnectLinkedIn", "Paste"), "secondary", "clipboard-text")
        self.paste.clicked.connect(lambda _checked=False: self._paste())
        line = row(self.field, column(None, self.paste), gap=theme.space(12))
        line.setStretch(0, 1)
        self.page = Button(theme, translate("ConnectLinkedIn", "Open LinkedIn’s page"), "quiet", "arrow-square-out")
        self.page.clicked.connect(lambda _checked=False: self.page_wanted.emit())
        self.other = Button(theme, translate("ConnectLinkedIn", "Sign in with the app instead"), "quiet", "key")
        self.other.clicked.connect(lambda _checked=False: self.browser_wanted.emit())
        self.setLayout(column(line, theme.space(12), Flow((self.page, self.other), theme.space(4)), None))

    def mark(self, *, is_wrong: bool) -> None:
        """A border that says: look here."""
        mark_wrong(self.field.line, is_wrong=is_wrong)

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text().strip()
        if text:
            self.field.set_text(text)
            self.changed.emit()
        self.field.line.setFocus()


class PagesPane(QWidget):
    """The pages that somebody may speak for, one of them chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = column(gap=theme.space(12))
        self.choices: list[tuple[str, ChoiceRow]] = []
        self.setLayout(column(self._rows, None))

    def show_pages(self, pages: Sequence[tuple[str, str]]) -> None:
        """Shows these; the first is chosen."""
        clear(self._rows)
        self.choices = []
        for author, name in pages:
            choice = ChoiceRow(self._theme, name or author, icon="buildings")
            self.choices.append((author, choice))
            self._rows.addWidget(choice)
        self.choices[0][1].setChecked(True)

    def author(self) -> str:
        """The chosen page, as LinkedIn names it."""
        return next(author for author, choice in self.choices if choice.isChecked())
