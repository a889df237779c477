"""Why a comment may be hidden: a rule is always named, and "we disagree" is not one."""

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class ScreenRule:
    """A rule as the screen offers it: its title, and one sentence that explains it."""

    title: str
    sentence: str


ON_SCREEN: dict[str, ScreenRule] = {
    "exposes": ScreenRule("Exposes somebody", "It says where somebody lives, or how to reach somebody in private."),
    "insults": ScreenRule("Insults a person", "It attacks a person, and not what the person says or does."),
    "threatens": ScreenRule("Threatens somebody", "It makes somebody fear for life, body, home or work."),
    "hatred": ScreenRule("Spreads hatred", "It turns people against others for what they are."),
    "advertises": ScreenRule("Advertises something", "It is here to sell, and not to speak with you."),
    "unlawful": ScreenRule("Breaks the law", "Keeping it in public would be against the law."),
}
"""Stable word → the rule on the screen, in the same order as RULES."""

DISAGREEING = "Disagreeing with you is not on the list."
"""Stands below the rules wherever they are shown."""


def check_rule(rule: str) -> str:
    """The stable word of a rule given by its word or its text. Raises NotAllowed for anything else."""
    wanted = rule.strip().casefold()
    for word, text in RULES.items():
        if wanted in (word, text):
            return word
    raise NotAllowed("Hiding needs a rule that was broken.", "Name one of: " + ", ".join(RULES) + ".")
