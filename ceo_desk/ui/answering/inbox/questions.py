"""The questions that the panel in place asks: until when, which rule, who takes it."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.rules_of_engagement import DISAGREEING, ON_SCREEN
from ceo_desk.ui.answering.inbox.choice_panel import Ask, Choice
from ceo_desk.ui.answering.inbox.footer import Do
from ceo_desk.ui.answering.tile_later import A_WEEK, Moment, moments_of
from ceo_desk.ui.messages import in_words
from ceo_desk.ui.words import capital, when

translate = QCoreApplication.translate


def later_moments(now: datetime) -> tuple[Moment, ...]:
    """The times that are offered, four at most; the last one is a week after the others."""
    moments = moments_of(now)
    weeks = Moment(translate("Answer", "a week later"), moments[-1].at + A_WEEK)
    return (*moments, weeks)[:4]


def later_question(moments: Sequence[Moment], now: datetime) -> Ask:
    """Until when?"""
    choices = tuple(Choice(str(n), capital(one.name), capital(when(one.at, now))) for n, one in enumerate(moments))
    return Ask(Do.LATER, translate("Answer", "Until when?"), choices, chosen="0")


def rule_question(act: Do, rule: str) -> Ask:
    """Which rule does it break, what is to be hidden or is spam? `rule` is the one in doubt, "" = none."""
    choices = tuple(Choice(word, in_words(one.title), in_words(one.sentence)) for word, one in ON_SCREEN.items())
    title = translate("Answer", "Which rule does it break?")
    return Ask(act, title, choices, below=in_words(DISAGREEING), chosen=rule, names_rule=True)


def person_question(people: Sequence[str]) -> Ask:
    """Who takes it?"""
    choices = tuple(Choice(name, name) for name in people)
    hint = translate("Answer", "Why, in a few words")
    return Ask(Do.GIVE, translate("Answer", "Who takes it?"), choices, hint=hint, chosen=choices[0].word)
