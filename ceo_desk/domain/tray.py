"""Why a comment needs somebody: plain rules that a person can read and test."""

from dataclasses import dataclass
from datetime import datetime, timedelta

QUESTION_MARKS = ("?", "？", "؟")
LONG_WAIT = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the rules look at; `waiting_since` None = the comment doesn't wait."""

    text: str
    waiting_since: datetime | None
    is_first_time: bool = False
    assigned_to: str = ""
    assigned_why: str = ""


def reasons(facts: Facts, now: datetime) -> tuple[str, ...]:
    """The reasons in words, the most telling first."""
    found = []
    if facts.assigned_to:
        found.append(facts.assigned_why or f"given to {facts.assigned_to}")
    if asks(facts.text):
        found.append("asks you a question")
    if facts.waiting_since is not None and now - facts.waiting_since >= LONG_WAIT:
        found.append(f"has waited {(now - facts.waiting_since).days} days")
    if facts.is_first_time:
        found.append("writes to you for the first time")
    return tuple(found)


def asks(text: str) -> bool:
    """True where a word of the text ends in a question mark of any script; an address with one is no question."""
    words = (word.rstrip("\"'”’»)“.!") for word in text.split())
    return any(word.endswith(QUESTION_MARKS) and not word.startswith(("http://", "https://")) for word in words)
