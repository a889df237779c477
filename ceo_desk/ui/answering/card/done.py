"""Nobody waits: who has heard from the person this week, and one kind word."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.publication import Kind
from ceo_desk.services.answering.today import TodayFacts, WaitingPerson
from ceo_desk.ui.answering.card.deck import busy_comments
from ceo_desk.ui.answering.card.model import load_more
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.parts.banners import EmptyState
from ceo_desk.ui.parts.layouts import clear, column, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.reading import Reading
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.words import capital, count_word, span, when

translate = QCoreApplication.translate


class DoneScreen(EmptyState):
    """`You are done.` `more` are those who wait still; `changed` when that is known."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context, self._theme = context, context.theme
        self.more: tuple[WaitingPerson, ...] = ()
        self._layout = column()
        self.card.setLayout(self._layout)
        self._shown: tuple[str, str, str] | None = None

    def look(self, decided: frozenset[str]) -> None:
        """Shows what is known, and looks who else waits: none of those that were just decided."""
        facts, desk, actor = self._context.background.facts, self._context.desk, self._context.actor
        if facts is None:
            return
        self._show(facts)
        without = busy_comments(facts) | decided
        self._context.jobs.start(Lane.LOOK, lambda _: load_more(desk, without, actor), self._on_more)

    def _on_more(self, people: tuple[WaitingPerson, ...]) -> None:
        self.more = people
        facts = self._context.background.facts
        if facts is not None:
            self._show(facts)
        self.changed.emit()

    def _show(self, facts: TodayFacts) -> None:
        now, more = self._context.now(), len(self.more)
        kind = facts.done.kind
        words = f"“{' '.join(kind.text.split())}”" if kind else ""
        who = f"{kind.author}, {when(kind.at, now)}" if kind else ""
        shown = (sentence_of(facts, more), words, who)
        if shown == self._shown:
            return
        self._shown = shown
        title = translate("Answer", "You are done for now.") if more else translate("Answer", "You are done.")
        self.say("check-circle", "good", title, shown[0])
        clear(self._layout)
        self.card.setVisible(kind is not None)
        if kind is None:
            return
        theme = self._theme
        reading = Reading(theme, kind.author, "quote")
        reading.say(words)
        line = row(Icon(theme, "heart", 30, "accenttext"), column(reading, Words(theme, who, "body", "ink2")))
        line.setSpacing(theme.space(18))
        line.setStretch(1, 1)
        side = theme.space(24)
        line.setContentsMargins(side, theme.space(18), side, theme.space(18))
        holder = QWidget()
        holder.setLayout(line)
        self._layout.addWidget(holder)


def sentence_of(facts: TodayFacts, more: int) -> str:
    """`Nobody is waiting for you. 19 people have heard from you this week, and the longest wait was 5 hours.`"""
    heard, hours = facts.done.people, facts.done.longest_hours
    parts = []
    if more == 1:
        parts.append(translate("Answer", "One more person is waiting."))
    elif more:
        people = capital(count_word(more))
        parts.append(translate("Answer", "{people} more people are waiting.").format(people=people))
    elif any(one.publication.kind is Kind.REPLY for one in facts.going_out):
        parts.append(translate("Answer", "Your answers are on their way."))
    else:
        parts.append(translate("Answer", "Nobody is waiting for you."))
    if heard:
        people = translate("Answer", "%n people have heard from you this week", "", heard)
        wait = span(timedelta(hours=hours)) if hours is not None else ""
        longest = translate("Answer", ", and the longest wait was {span}").format(span=wait) if wait else ""
        parts.append(f"{people}{longest}.")
    return " ".join(parts)
