"""Plain signs that a comment may break a rule of engagement. A sign hides nothing: a person reads and decides."""

import re

_HOME = re.compile(
    r"\b(?:(?:he|she|they|who)\s+lives?\s+(?:right\s+)?(?:above|behind|opposite|next\s+(?:to|door)|across\s+from)\b"
    r"|(?:he|she|they|who)\s+lives?\s+(?:at|in|on)\b[^.!?\n]{0,40}?(?:\bstreet|\broad|\blane|\bavenue|\bsquare|\bflat\b|\d)"
    r"|(?:his|her|their)\s+(?:home\s+|private\s+)?(?:address|phone(?:\s+number)?|mobile|number)\s+is\b)",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w/.-])(?:(?:\+|00)[1-9]|\(?0[1-9])(?:[ ()/.-]{0,2}\d){7,13}(?![\w/-])")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_INSULTS = re.compile(
    r"\b(?:idiots?|morons?|imbeciles?|cretins?|scumbags?|bastards?|bitch(?:es)?|assholes?|arseholes?|dickheads?|wankers?"
    r"|fuck\s+(?:you|off)|shut\s+up|piece\s+of\s+(?:shit|dirt|filth)|go\s+to\s+hell"
    r"|(?:you\s+are|you're|he\s+is|he's|she\s+is|she's|they\s+are|they're)\s+(?:all\s+|such\s+|just\s+)?(?:an?\s+)?"
    r"(?:stupid|fools?|liars?|pathetic|disgusting|clowns?|losers?|dumb|worthless|scum)\b)",
    re.IGNORECASE,
)
_THREATENS = re.compile(
    r"\b(?:(?:i|we)(?:\s+will|'ll|\s+am\s+going\s+to|\s+are\s+going\s+to)\s+(?:kill|hurt|beat|find|burn)\s+"
    r"(?:you|him|her|them)\b|(?:i|we)\s+know\s+where\s+(?:you|he|she|they)\s+lives?|watch\s+your\s+back"
    r"|you(?:\s+will|'ll)\s+(?:regret|pay\s+for)\s+(?:this|it|that))",
    re.IGNORECASE,
)
_LINK = re.compile(r"\bhttps?://\S+|\bwww\.\S+", re.IGNORECASE)
_PROMOTES = re.compile(
    r"\b(?:click\s+here|free|discounts?|\d+\s?%\s+off|casino|earn|buy\s+now|order\s+now|limited|visit\s+also|visit\s+(?:my|our)"
    r"|search\s+engines?|seo|cheap(?:est)?|best\s+(?:price|offer)s?|deals?|use\s+the\s+code|promo|crypto|make\s+money|loans?"
    r"|happy\s+clients|only\s+today|today\s+only)\b|\d\s?% off",
    re.IGNORECASE,
)
_SIGNS = (("threatens", _THREATENS), ("exposes", _HOME), ("exposes", _PHONE), ("exposes", _MAIL), ("insults", _INSULTS))
MANY_LINKS = 2


def rule_in_doubt(text: str) -> str:
    """The stable word of the rule that the text may break, the gravest first; "" where no sign is seen."""
    straight = text.replace("’", "'")
    links = _LINK.findall(straight)
    unlinked = _LINK.sub(" ", straight)
    for rule, sign in _SIGNS:
        if sign.search(unlinked):
            return rule
    if len(links) >= MANY_LINKS or (links and _PROMOTES.search(unlinked)):
        return "advertises"
    return ""
