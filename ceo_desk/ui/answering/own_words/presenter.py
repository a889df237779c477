"""What is said beside an answer, in words: pure functions."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.thanks import first_name
from ceo_desk.services.own_words.before_sending import Doubt, Doubted
from ceo_desk.services.own_words.prepared import Offered
from ceo_desk.services.own_words.said_before import Said
from ceo_desk.storage.foreseen import Foreseen
from ceo_desk.ui.answering.own_words.model import StartFacts
from ceo_desk.ui.quoting import quote_of
from ceo_desk.ui.words import day_of, span

translate = QCoreApplication.translate

LONGEST_LINE = 170
"""Signs of words that are shown before they are taken."""
MOST_PREPARED = 2
"""So many prepared answers stand beside what was said before."""

LEFT = (Doubt.SPAM, Doubt.GONE)
"""Readers no longer see the comment, whatever the answer says."""


@dataclass(frozen=True, slots=True)
class StartLine:
    """Words to begin an answer with: how they begin, where they are from, and all of them."""

    line: str
    second: str
    start: str


@dataclass(frozen=True, slots=True)
class Warned:
    """What speaks against sending it: a sentence, what it means, and the way out as a button says it.

    `is_left`: no other words would help, so the way out leaves them as they are. `can_promise`: instead of sending
    the person away, somebody here can promise it with a day.
    """

    sentence: str
    second: str
    way_out: str
    can_go: bool
    is_left: bool = False
    can_promise: bool = False


def start_lines(facts: StartFacts) -> tuple[StartLine, ...]:
    """What was foreseen, what was said before, then what is prepared for such a question."""
    near = [one for one in facts.prepared if one.is_near][:MOST_PREPARED]
    foreseen = (foreseen_line(facts.foreseen),) if facts.foreseen else ()
    return (*foreseen, *map(said_line, facts.said), *map(prepared_line, near))


def foreseen_line(one: Foreseen) -> StartLine:
    """`You foresaw: “You only want to save money.”`"""
    second = translate("OwnWords", "You foresaw: {quote}").format(quote=quote_of(one.comment))
    return StartLine(_cut(one.answer), second, one.answer)


def said_line(one: Said) -> StartLine:
    """`To Petra on 3 October: “What happens then?”`"""
    text = translate("OwnWords", "To {name} on {day}: {quote}")
    name, day = called(one.author), day_of(one.at)
    return StartLine(_cut(one.start), text.format(name=name, day=day, quote=quote_of(one.asked)), one.start)


def prepared_line(one: Offered) -> StartLine:
    """`Prepared: Sauna hours`"""
    second = translate("OwnWords", "Prepared: {name}").format(name=one.answer.name)
    return StartLine(_cut(one.answer.text), second, one.answer.text)


def warned(doubts: tuple[Doubted, ...], me: str, author: str, now: datetime) -> Warned:
    """The gravest doubt in words, and behind it what else there is to say."""
    first, *others = doubts
    if first.doubt is Doubt.GAP:
        return Warned(gap_sentence(doubts), "", translate("OwnWords", "Fill it"), can_go=False)
    sentence, meaning = _said(first, me, author, now)
    more = " ".join(_said(one, me, author, now)[0] for one in others)
    is_left, can_promise = first.doubt in LEFT, any(one.doubt is Doubt.DEFLECTS for one in doubts)
    return Warned(sentence, more or meaning, _way_out(first.doubt), True, is_left, can_promise)


def gap_sentence(gaps: tuple[Doubted, ...]) -> str:
    """`One gap is still open: the day.`"""
    count, names = len(gaps), ", ".join(one.words for one in gaps)
    if count == 1:
        return translate("OwnWords", "One gap is still open: {gap}.").format(gap=names)
    return translate("OwnWords", "%n gaps are still open: {gaps}.", "", count).format(gaps=names)


def called(name: str) -> str:
    """How a sentence calls somebody."""
    return first_name(name) or name.strip() or translate("OwnWords", "somebody")


def _way_out(doubt: Doubt) -> str:
    if doubt is Doubt.DEFLECTS:
        return translate("OwnWords", "Answer here")
    if doubt in LEFT:
        return translate("OwnWords", "Leave it here")
    return translate("OwnWords", "Change it")


def _said(one: Doubted, me: str, author: str, now: datetime) -> tuple[str, str]:
    who, ago = called(one.who), span(now - one.at) if one.at else ""
    if one.doubt in LEFT:
        text = translate("OwnWords", "The comment of {name} was deleted.")
        if one.doubt is Doubt.SPAM:
            text = translate("OwnWords", "The comment of {name} is marked as spam.")
        return text.format(name=called(author)), translate("OwnWords", "Readers would see your answer without it.")
    if one.doubt is Doubt.PAUSED:
        text = translate("OwnWords", "You paused everything. Send this answer all the same?")
        return text, translate("OwnWords", "Nothing else goes out until the pause is over.")
    if one.doubt is Doubt.ANSWERED:
        text = translate("OwnWords", "{who} answered this comment {span} ago.")
        if one.who == me:
            text = translate("OwnWords", "You answered this comment {span} ago.")
        return text.format(who=who, span=ago), translate("OwnWords", "Readers would see two answers.")
    if one.doubt is Doubt.PROPOSED:
        text = translate("OwnWords", "{who} suggests another answer to this comment.")
        return text.format(who=who), translate("OwnWords", "Yours would take its place.")
    if one.doubt is Doubt.SAID_TWICE:
        text = translate("OwnWords", "You said the same to {name} {span} ago.")
        if one.is_in_thread:
            text = translate("OwnWords", "You said the same to {name} {span} ago, in this conversation.")
        return text.format(name=who, span=ago), translate("OwnWords", "Whoever reads both sees a ready line.")
    text = translate("OwnWords", "This sends {name} away: “{sentence}”")
    meaning = translate("OwnWords", "People write here to hear from you.")
    return text.format(name=called(author), sentence=one.words), meaning


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_LINE else line[:LONGEST_LINE].rpartition(" ")[0] + " …"
