"""The question for the leader's PIN: one field on the footer, which never dims what is approved."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from ceo_desk.domain.errors import DeskError, PinRefused
from ceo_desk.domain.pin import LONGEST
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.panel import Panel
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import both_in_words
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.parts.layouts import column, row
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.words import time_of

translate = QCoreApplication.translate


class PinPanel(Panel):
    """Once it is closed, `is_proven` says whether the right PIN was typed."""

    def __init__(self, context: Context, body: QWidget) -> None:
        title = translate("Pin", "Approve with your PIN")
        super().__init__(context.theme, body, title)
        theme = context.theme
        self._context = context
        self.is_proven = False
        self.pin = pin_field(theme, translate("Pin", "PIN"))
        self.pin.entered.connect(self._prove)
        self.approve = Button(theme, translate("Pin", "Approve"), "secondary")
        self.approve.clicked.connect(lambda _checked=False: self._prove())
        self.not_now = Button(theme, translate("Pin", "Not now"), "quiet")
        self.not_now.clicked.connect(lambda _checked=False: self.close_panel())
        second = translate("Pin", "You can approve more within five minutes without typing it again.")
        self.setLayout(
            column(
                Words(theme, title, "head"),
                Words(theme, second, "body", "ink2"),
                self.pin,
                row(self.approve, self.not_now, None, gap=theme.space(12)),
                gap=theme.space(10),
                margin=theme.space(22),
            )
        )

    def _prove(self) -> None:
        typed, context = self.pin.text(), self._context
        if not self.approve.isEnabled():
            return
        desk, actor = context.desk, context.actor
        self.approve.setEnabled(False)
        context.jobs.start(
            Lane.ASK,
            lambda _: desk.pin.prove(typed, actor=actor),
            while_alive(self, self._on_proven),
            while_alive(self, self._on_refused),
        )

    def _on_proven(self, _: object) -> None:
        self.is_proven = True
        self.close_panel()

    def _on_refused(self, error: DeskError) -> None:
        self.approve.setEnabled(True)
        self.pin.set_text("")
        self.pin.complain(refusal(error))
        self.place()
        self.pin.setFocus()


def pin_field(theme: Theme, label: str) -> Field:
    """A field that shows dots and keeps nothing."""
    field = Field(theme, label)
    field.line.setEchoMode(QLineEdit.EchoMode.Password)
    field.line.setMaxLength(LONGEST)
    return field


def refusal(error: DeskError) -> str:
    """What was wrong, and from when on the next try is looked at."""
    if isinstance(error, PinRefused) and error.until is not None:
        text = translate("Pin", "Too many wrong PINs. You can type it again from {time} on.")
        return text.format(time=time_of(_next_minute(error.until)))
    return both_in_words(error)


def _next_minute(at: datetime) -> datetime:
    begun = at.replace(second=0, microsecond=0)
    return begun if begun == at else begun + timedelta(minutes=1)
