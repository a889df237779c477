"""What waits to go out: opened from the state line, each thing with its reason and a way to take it back."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ceo_desk.domain.publication import Kind, State, Why
from ceo_desk.services.answering.today import Outgoing, TodayFacts
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.outgoing import name_of
from ceo_desk.ui.frame.panel import Panel
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import clear, column, hairline, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.words import time_of, when

translate = QCoreApplication.translate

MOST = 6


class GoingPanel(Panel):
    """`taking_back` carries a publication's id."""

    taking_back = Signal(str)

    def __init__(self, context: Context, body: QWidget) -> None:
        super().__init__(context.theme, body, translate("Going", "Waiting to go out"))
        self._context = context
        self._unreached: set[str] = set()
        theme = context.theme
        self._title = Words(theme, "", "head")
        self._second = Words(theme, "", "body", "ink2")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        pad = theme.space(22)
        self.setLayout(
            column(self._title, self._second, theme.space(8), self._rows, margin=(pad, theme.space(16), pad, pad // 2))
        )

    def show_facts(self, facts: TodayFacts) -> None:
        """Shows what is on its way; closes where nothing is."""
        clear(self._rows)
        going = facts.going_out
        is_offline = any(one.why in (Why.OFFLINE, Why.RETRY) for one in going)
        title = translate("Going", "Waiting for the internet") if is_offline else translate("Going", "Going out")
        second = translate("Going", "All is safe on this laptop. It goes out by itself.")
        if facts.is_paused:
            title = translate("Going", "Everything is paused")
            second = translate("Going", "All is safe on this laptop. Each asks you once the pause is over.")
        self._title.say(title)
        self._second.say(second)
        self._unreached = {one.outgoing.publication.id for one in facts.unreached}
        for number, one in enumerate(going[:MOST]):
            if number:
                self._rows.addWidget(hairline(self._context.theme))
            self._rows.addWidget(self._row(one))
        if len(going) > MOST:
            more = len(going) - MOST
            self._rows.addWidget(Words(self._context.theme, translate("Going", "And %n more.", "", more)))
        if not going:
            self.close_panel()
        elif self.isVisible():
            self.place()

    def _row(self, one: Outgoing) -> QWidget:
        theme = self._context.theme
        is_reply = one.publication.kind is Kind.REPLY
        icon = Icon(theme, "chat-circle-text" if is_reply else "newspaper", 26)
        words = column(
            Words(theme, name_of(one), "label", lines=2), Words(theme, self._second_line(one), "body", "ink2")
        )
        parts: list[QWidget] = []
        if one.publication.state in (State.HELD, State.WAITING, State.APPROVED):
            back = Button(theme, translate("Going", "Take back"), "quiet")
            said = translate("Going", "Take back: {what}").format(what=name_of(one))
            back.setAccessibleName(said)
            publication = one.publication.id
            back.clicked.connect(lambda _checked=False: self.taking_back.emit(publication))
            parts.append(back)
        line = QWidget()
        layout = row(icon, words, gap=theme.space(16), margin=(0, theme.space(8), 0, theme.space(8)))
        layout.setStretch(1, 1)
        for part in parts:
            layout.addWidget(part)
        line.setLayout(layout)
        return line

    def _second_line(self, one: Outgoing) -> str:
        now = self._context.now()
        if one.publication.id in self._unreached:
            return translate("Going", "Still set on its site. The desk tries again until it is a draft there.")
        if one.why is Why.PAUSE:
            return translate("Going", "Waits for the end of the pause")
        if one.due is not None:
            return translate("Going", "Set for {when}. If that passes, the desk asks you.").format(
                when=when(one.due, now)
            )
        match one.why:
            case Why.SIGN_IN:
                return translate("Going", "Waits for a new password")
            case Why.BLOG:
                return translate("Going", "Goes out when the blog post is there")
            case _:
                at = time_of(one.publication.decided_at)
                return translate("Going", "You pressed the button at {time}").format(time=at)
