"""Plain signs that a comment may break a rule of engagement. A sign hides nothing: a person reads and decides.

The tables hold English and German turns of phrase, in the notation of signs/phrases.py; links, numbers and addresses
are seen in any language.
"""

import re

from ceo_desk.domain.signs.phrases import is_said, plain
from ceo_desk.domain.signs.rules import ADVERTISES, EXPOSES, INSULTS, LURES, THREATENS

_HOME = re.compile(
    r"\b(?:he|she|they|who)\s+lives?\s+(?:at|in|on)\b[^.!?\n]{0,40}?(?:\bstreet|\broad|\blane|\bavenue|\bsquare|\bflat\b|\d)"
    r"|\bwohnt\s+(?:in|am|an)\b[^.!?\n]{0,40}?(?:straße|strasse|weg\b|platz\b|gasse)[^.!?\n]{0,4}\d",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w/.-])(?:(?:\+|00)[1-9]|\(?0[1-9])(?:[ ()/.-]{0,2}\d){7,13}(?![\w/-])")
_MAIL = re.compile(r"([\w.+-]+)@[\w-]+(?:\.[\w-]+)+")
_HOUSE_NAMES = (
    "info",
    "office",
    "contact",
    "kontakt",
    "hello",
    "service",
    "press",
    "presse",
    "jobs",
    "booking",
    "post",
)
"""Addresses of a house, not of a person: to name them exposes nobody."""
_LINK = re.compile(r"\bhttps?://\S+|\bwww\.\S+", re.IGNORECASE)
MANY_LINKS = 2


def rule_in_doubt(text: str) -> str:
    """The stable word of the rule that the text may break, the gravest first; "" where no sign is seen."""
    straight = text.replace("’", "'")
    links = _LINK.findall(straight)
    unlinked = _LINK.sub(" ", straight)
    said = plain(unlinked)
    if is_said(THREATENS, said):
        return "threatens"
    lures = is_said(LURES, said) or is_said(ADVERTISES, said)
    if lures and (links or is_said(LURES, said)):
        return "advertises"
    if _HOME.search(unlinked) or _PHONE.search(unlinked) or _names_a_person(unlinked) or is_said(EXPOSES, said):
        return "exposes"
    if is_said(INSULTS, said):
        return "insults"
    return "advertises" if len(links) >= MANY_LINKS else ""


def _names_a_person(text: str) -> bool:
    """True where an e-mail address stands that isn't a house's own."""
    return any(found[1].casefold() not in _HOUSE_NAMES for found in _MAIL.finditer(text))
