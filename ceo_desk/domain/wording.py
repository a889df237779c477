"""What plain words tell of a comment: does it ask, disagree, propose or thank. In doubt they tell nothing.

A question mark is read in every script and thanks in several languages; the other signs are English. All of it helps
to put comments in order, and decides nothing.
"""

import re

QUESTION_MARKS = ("?", "？", "؟")

_DISAGREES = re.compile(
    r"\b(?:disagree|(?:do not|don't|cannot|can't|can not) agree"
    r"|(?:you are|you're|(?<!nothing )is|are|was|were|get this|got this|got it) (?:simply |just |plainly )?wrong"
    r"|with (?:all )?(?:due )?respect|not (?:convinced|meant badly|persuaded)|unconvinced|disappoint(?:ed|ing|s)"
    r"|(?:you|this|it) (?:leave|leaves|left) out|where i hesitate|it (?:looks|sounds) different"
    r"|i (?:\w+ )?(?:remember|see|saw) (?:it|this|that) (?:very |quite )?differently"
    r"|i would rather (?:have|see|hear)|i'd rather (?:have|see|hear)|heard nothing|nothing (?:ever )?happened"
    r"|(?:see|show us|where are) the (?:numbers|figures) behind|(?:will|does|did) not (?:help|save|work|solve|change)"
    r"|(?:won't|doesn't|didn't) (?:help|save|work|solve|change)|(?:is|are) (?:not|un)\s?(?:fair|true|right|enough)"
    r"|fine words|a (?:bad|poor) (?:idea|decision|plan)|a good start\. but|fair point, but"
    r"|i (?:have|had) (?:my )?(?:strong |serious )?(?:doubts|objections)"
    r"|i (?:strongly |really |still )?(?:doubt|object))"
)
_PROPOSES = re.compile(
    r"\b(?:(?:an|my|one|another) (?:idea|suggestion|proposal)\b|i (?:would |'d |could )?(?:suggest|propose|recommend)"
    r"|what if|how about|why not|(?:have|had) you (?:ever )?(?:thought of|thought about|considered)"
    r"|could you (?:once|perhaps|maybe|also|try|let|add|offer|consider|give|make)"
    r"|could (?:we|the|they|every|each|somebody|someone|one)\b|my wish would be"
    r"|you (?:could|might) (?:try|also|add|offer|put)"
    r"|it would be (?:good|great|lovely|nice|wonderful) (?:if|to)|we did that in my last)"
)
_THANKS = re.compile(
    r"(?<!no )\b(?:thank you|thanks\b(?! to\b)|thankful|grateful|much appreciated|well done|bravo\b"
    r"|gracias|danke\b|vielen dank|herzlichen dank|merci\b|obrigad[oa]|grazie|hartelijk dank|dank je|dank u|tack så"
    r"|mange takk|dziękuję|děkuji|teşekkür|elinize sağlık|спасибо)|شكر|ありがとう|谢谢|謝謝|감사|תודה"
)


def asks(text: str) -> bool:
    """True where a word of the text ends in a question mark of any script; an address with one is no question."""
    words = (word.rstrip("\"'”’»)“.!") for word in text.split())
    return any(word.endswith(QUESTION_MARKS) and not word.startswith(("http://", "https://")) for word in words)


def disagrees(text: str) -> bool:
    """True where somebody says, in English, that they see it otherwise."""
    return _DISAGREES.search(_plain(text)) is not None


def proposes(text: str) -> bool:
    """True where somebody, in English, has an idea what could be done."""
    return _PROPOSES.search(_plain(text)) is not None


def thanks(text: str) -> bool:
    """True where somebody thanks; "no thanks" and "thanks to" are none."""
    return _THANKS.search(_plain(text)) is not None


def _plain(text: str) -> str:
    """Small letters, straight apostrophes, single blanks."""
    return " ".join(text.casefold().replace("’", "'").split())
