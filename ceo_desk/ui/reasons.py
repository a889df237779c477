"""Why a comment is here, in the language of the person: in a row, and in the strip above a card."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.rules_of_engagement import ON_SCREEN
from ceo_desk.domain.thanks import first_name
from ceo_desk.domain.tray import Ground, Reason

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Said:
    """A reason as it is shown: in a row behind the name, as a tag for the assistant, and its icon."""

    row: str
    tag: str
    icon: str


def said(ground: Ground) -> Said:
    """One reason in words."""
    reason, detail = ground
    words = _words()
    if reason is Reason.GIVEN and detail:
        return Said(detail, words[reason].tag, words[reason].icon)
    if reason is Reason.YOUR_WORD and detail:
        row = translate("Reasons", "has an answer proposed by {name}").format(name=first_name(detail) or detail)
        return Said(row, words[reason].tag, words[reason].icon)
    return words[reason]


def broken_rule(grounds: tuple[Ground, ...]) -> str:
    """The stable word of the rule that a comment may break; "" = none."""
    rules = [detail for reason, detail in grounds if reason is Reason.MAY_BREAK_RULE]
    return rules[0] if rules and rules[0] in ON_SCREEN else ""


def _words() -> dict[Reason, Said]:
    return {
        Reason.GIVEN: Said(translate("Reasons", "was given to you"), translate("Reasons", "Given"), "user"),
        Reason.YOUR_WORD: Said(
            translate("Reasons", "has an answer that waits for your word"),
            translate("Reasons", "Proposed"),
            "user",
        ),
        Reason.QUESTION: Said(
            translate("Reasons", "asks you a question"), translate("Reasons", "Question"), "question"
        ),
        Reason.CRITICAL: Said(translate("Reasons", "disagrees, kindly"), translate("Reasons", "Critical"), "chats"),
        Reason.CONFIDES: Said(
            translate("Reasons", "tells you something personal"), translate("Reasons", "Personal"), "chat-circle-text"
        ),
        Reason.IDEA: Said(translate("Reasons", "has an idea"), translate("Reasons", "Idea"), "lightbulb"),
        Reason.THANKS: Said(translate("Reasons", "thanks you"), translate("Reasons", "Thanks"), "heart"),
        Reason.FIRST_TIME: Said(
            translate("Reasons", "writes to you for the first time"), translate("Reasons", "First time"), "user"
        ),
        Reason.PROMISED: Said(translate("Reasons", "has your promise"), translate("Reasons", "Promise"), "handshake"),
        Reason.LONG_WAIT: Said(translate("Reasons", "has waited long"), translate("Reasons", "Long wait"), "clock"),
        Reason.MAY_BREAK_RULE: Said(
            translate("Reasons", "may break a rule"), translate("Reasons", "Rule?"), "shield-check"
        ),
    }
