"""Why a comment may be hidden: a rule is always named, and "we disagree" is not one."""

from ceo_desk.domain.errors import NotAllowed

RULES: dict[str, str] = {
    "exposes": "exposes somebody",
    "insults": "insults somebody",
    "threatens": "threatens somebody",
    "hatred": "spreads hatred against a group",
    "advertises": "advertises something",
    "unlawful": "breaks the law",
}
"""Stable word → the rule as the person reads it."""


def check_rule(rule: str) -> str:
    """The stable word of a rule given by its word or its text. Raises NotAllowed for anything else."""
    wanted = rule.strip().casefold()
    for word, text in RULES.items():
        if wanted in (word, text):
            return word
    raise NotAllowed("Hiding needs a rule that was broken.", "Name one of: " + ", ".join(RULES) + ".")
