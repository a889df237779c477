"""Why a comment needs somebody: plain rules that a person can read and test."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from ceo_desk.domain.rule_signs import rule_in_doubt
from ceo_desk.domain.wording import (
    asks,
    chats,
    confides,
    disagrees,
    is_known_language,
    is_practical,
    proposes,
    thanks,
)

LONG_WAIT = timedelta(days=2)


class Reason(StrEnum):
    """Why a comment needs somebody; the window has its own sentence for each."""

    GIVEN = "given"
    """Somebody at this desk gave it to you; the detail is what they said about it."""
    YOUR_WORD = "your-word"
    """An answer is proposed; the detail names who proposes it."""
    MAY_BREAK_RULE = "may-break-rule"
    """The detail is the stable word of the rule."""
    CRITICAL = "critical"
    CONFIDES = "confides"
    """Somebody tells something of their own life."""
    IDEA = "idea"
    QUESTION = "question"
    LONG_WAIT = "long-wait"
    """The detail is the number of whole days."""
    FIRST_TIME = "first-time"
    THANKS = "thanks"
    PROMISED = "promised"
    """What was promised has come back. The detail is the day that was said."""


Ground = tuple[Reason, str]
"""A reason and its detail; "" where it has none."""

WORDS = {
    Reason.YOUR_WORD: "asks for your word",
    Reason.MAY_BREAK_RULE: "may break a rule",
    Reason.CRITICAL: "disagrees, kindly",
    Reason.CONFIDES: "tells you something personal",
    Reason.IDEA: "has an idea",
    Reason.QUESTION: "asks you a question",
    Reason.FIRST_TIME: "writes to you for the first time",
    Reason.THANKS: "thanks you",
    Reason.PROMISED: "has your promise",
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What the rules look at; `waiting_since` None = the comment doesn't wait."""

    text: str
    waiting_since: datetime | None
    is_first_time: bool = False
    assigned_to: str = ""
    assigned_why: str = ""


def grounds(facts: Facts, now: datetime) -> tuple[Ground, ...]:
    """The reasons with their details, the most telling first."""
    found: list[Ground] = []
    if facts.assigned_to:
        found.append((Reason.GIVEN, facts.assigned_why))
    rule = rule_in_doubt(facts.text)
    if rule:
        found.append((Reason.MAY_BREAK_RULE, rule))
    if not rule and disagrees(facts.text):
        found.append((Reason.CRITICAL, ""))
    if not rule and confides(facts.text):
        found.append((Reason.CONFIDES, ""))
    if not rule and proposes(facts.text):
        found.append((Reason.IDEA, ""))
    if asks(facts.text):
        found.append((Reason.QUESTION, ""))
    if facts.waiting_since is not None and now - facts.waiting_since >= LONG_WAIT:
        found.append((Reason.LONG_WAIT, str((now - facts.waiting_since).days)))
    if facts.is_first_time:
        found.append((Reason.FIRST_TIME, ""))
    if not rule and thanks(facts.text):
        found.append((Reason.THANKS, ""))
    return tuple(found)


def needs_leader(facts: Facts) -> bool:
    """True where an answer in the leader's own words is due, not only somebody's.

    That is: a question that not just anybody at the house can answer, disagreement, an idea, something personal; and,
    in a language that has tables, what no table knows: who says nothing ordinary had better be read. What may break a
    rule, what is practical, thanks and small talk are left to the assistant, unless they were given to somebody.
    """
    if facts.assigned_to:
        return True
    if rule_in_doubt(facts.text):
        return False
    if disagrees(facts.text) or confides(facts.text) or proposes(facts.text):
        return True
    if asks(facts.text):
        return not is_practical(facts.text)
    return is_known_language(facts.text) and not thanks(facts.text) and not chats(facts.text)


WEIGHTS = (
    Reason.CRITICAL,
    Reason.CONFIDES,
    Reason.QUESTION,
    Reason.MAY_BREAK_RULE,
    Reason.IDEA,
    Reason.FIRST_TIME,
)
"""The reasons that press, the heaviest first. What has none of them follows, and plain thanks come last."""


def weight(found: tuple[Ground, ...]) -> int:
    """How heavy the reasons are together: the place of the heaviest one, lower is heavier."""
    present = {reason for reason, _ in found}
    for place, reason in enumerate(WEIGHTS):
        if reason in present:
            return place
    return len(WEIGHTS) + (1 if Reason.THANKS in present else 0)


def reasons(facts: Facts, now: datetime) -> tuple[str, ...]:
    """The reasons in words, the most telling first."""
    return tuple(_in_words(reason, detail, facts) for reason, detail in grounds(facts, now))


def _in_words(reason: Reason, detail: str, facts: Facts) -> str:
    match reason:
        case Reason.GIVEN:
            return detail or f"given to {facts.assigned_to}"
        case Reason.LONG_WAIT:
            return f"has waited {detail} days"
        case _:
            return WORDS[reason]
