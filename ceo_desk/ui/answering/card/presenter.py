"""What a card says, decided from the facts: pure functions."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.promise import Promise
from ceo_desk.domain.rules_of_engagement import RULES
from ceo_desk.domain.thanks import first_name
from ceo_desk.domain.tray import Reason
from ceo_desk.services.answering.reading import PostRead
from ceo_desk.services.answering.today import WaitingPerson
from ceo_desk.storage.inbox.inbox import InboxItem, PersonBefore
from ceo_desk.ui.context import Sitter
from ceo_desk.ui.messages import in_words
from ceo_desk.ui.reasons import broken_rule, said
from ceo_desk.ui.words import capital, day_of, number, on_day, span, when

translate = QCoreApplication.translate

ICON = "handshake"
"""That of a promise."""
LONGEST_NAME = 18
"""A longer name doesn't stand on a button."""
"""About so many signs fit into the two lines over an answer."""


@dataclass(frozen=True, slots=True)
class Strip:
    """Why the comment is here: a sentence, the part of it that stands out, an icon."""

    text: str
    strong: str
    icon: str


@dataclass(frozen=True, slots=True)
class PostLine:
    """The post above the comment; `opening` and `url` "" where the desk doesn't know them."""

    label: str
    title: str
    opening: str
    url: str


def called(author: str) -> str:
    """How a sentence calls somebody: `Ines`, `B. R.`, `this person`."""
    return first_name(author) or author.strip() or translate("Answer", "this person")


def on_button(author: str) -> str:
    """The same for a button; "" where it is too long for one."""
    name = called(author)
    return name if len(name) <= LONGEST_NAME else ""


def assistant_of(sitter: Sitter) -> str:
    """How the assistant of this desk is called; "" where nobody is named."""
    return called(sitter.assistant) if sitter.assistant else ""


def strip_of(person: WaitingPerson, now: datetime) -> Strip:
    """`Ines asks you a question and has waited 2 days.`"""
    comment = person.comment
    name = capital(called(comment.author))
    waited = span(now - comment.waiting_since) if comment.waiting_since else ""
    if person.proposal is not None:
        who = called(person.proposal.proposed_by) if person.proposal.proposed_by else translate("Answer", "Somebody")
        asks = translate("Answer", "{who} asks for your word.").format(who=who)
        return Strip(f"{asks} {_has_waited(name, waited)}".strip(), waited, "user")
    if person.promise is not None:
        return _promised(person.promise, name)
    rule = broken_rule(person.reasons)
    if rule:
        broken = in_words(RULES[rule])
        text = translate("Answer", "It may break a rule: it {rule}.").format(rule=broken)
        return Strip(text, broken, "shield-check")
    if not person.reasons or person.reasons[0][0] is Reason.LONG_WAIT:
        wrote = _has_waited(name, waited) or translate("Answer", "{name} wrote to you.").format(name=name)
        return Strip(wrote, waited, "clock" if waited else "chat-circle-text")
    reason, detail = person.reasons[0]
    words = said((reason, detail))
    if reason is Reason.GIVEN:
        given = translate("Answer", "Given to you: “{why}”").format(why=detail) if detail else words.row
        return Strip(f"{capital(given)} {_has_waited(name, waited)}".strip(), waited, words.icon)
    if not waited:
        text = translate("Answer", "{name} {reason}.").format(name=name, reason=words.row)
        return Strip(text, "", words.icon)
    if reason is Reason.CRITICAL:
        text = translate("Answer", "{name} disagrees, kindly, and has waited {span}.")
    else:
        text = translate("Answer", "{name} {reason} and has waited {span}.")
    return Strip(text.format(name=name, reason=words.row, span=waited), waited, words.icon)


def _promised(promise: Promise, name: str) -> Strip:
    """`You promised Ines by 24 November: “A new lamp.”`"""
    day = on_day(promise.due)
    if not promise.words:
        text = translate("Answer", "You promised {name} an answer by {day}.")
        return Strip(text.format(name=name, day=day), day, ICON)
    text = translate("Answer", "You promised {name} by {day}: “{words}”")
    return Strip(text.format(name=name, day=day, words=promise.words), day, ICON)


def _has_waited(name: str, waited: str) -> str:
    return translate("Answer", "{name} has waited {span}.").format(name=name, span=waited) if waited else ""


def where_of(comment: InboxItem, channel: str, now: datetime) -> str:
    """`Sunday, 09:14, on your blog`."""
    at = capital(when(comment.at, now))
    place = translate("Answer", "on LinkedIn") if channel == "linkedin" else translate("Answer", "on your blog")
    return translate("Answer", "{when}, {place}").format(when=at, place=place)


def before_of(comment: InboxItem, before: PersonBefore) -> str:
    """What is known of the person: `Ines wrote twice before, you answered both`; "" where that is nothing."""
    name, earlier, answered = capital(called(comment.author)), before.earlier, before.answered
    if not earlier:
        return translate("Answer", "The first comment from this address.") if comment.is_first_time else ""
    if earlier == 1 and not answered:
        return translate("Answer", "{name} writes for the second time").format(name=name)
    if earlier == 1:
        return translate("Answer", "{name} wrote once before, you answered").format(name=name)
    if earlier == 2:
        wrote = translate("Answer", "{name} wrote twice before").format(name=name)
    else:
        wrote = translate("Answer", "{name} wrote {count} times before").format(name=name, count=number(earlier))
    return f"{wrote}{_answered(earlier, answered)}"


def _answered(earlier: int, answered: int) -> str:
    if not answered:
        return ""
    if answered < earlier:
        return translate("Answer", ", you answered {count}").format(count=number(answered))
    return translate("Answer", ", you answered both") if earlier == 2 else translate("Answer", ", you answered all")


def earlier_label(item: InboxItem) -> str:
    """Above something that the person wrote before: `12 November, under “Nineteen minutes on hold”`."""
    if not item.post_title:
        return day_of(item.at)
    return translate("Answer", "{day}, under “{post}”").format(day=day_of(item.at), post=item.post_title)


def post_of(post: PostRead) -> PostLine:
    """The post above the comment: ours by name where it was written here."""
    if post.draft:
        label = translate("Answer", "Your post of {day}") if post.at else translate("Answer", "Your post")
    else:
        label = translate("Answer", "The post of {day}") if post.at else translate("Answer", "The post")
    day = day_of(post.at) if post.at else ""
    title = post.title or translate("Answer", "A post without a title")
    return PostLine(label.format(day=day), title, post.opening, post.url)


def is_right_to_left(text: str) -> bool:
    """True where the first letter that has a direction is read from right to left."""
    directions = (unicodedata.bidirectional(sign) for sign in text)
    return next((one != "L" for one in directions if one in ("L", "R", "AL")), False)
