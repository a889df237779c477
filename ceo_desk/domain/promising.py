"""What an English text promises, and by when; silent in every other language.

A promise is a sentence in which I or we will do something. Those that speak of feelings ("I will never forget") are
none. A date counts where it stands in the same sentence or the one after it.
"""

import re
from dataclasses import dataclass

from ceo_desk.domain.sentences import is_english, sentences_of

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
_DAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_SPAN = r"(?:hours?|days?|weeks?|months?|quarters?|years?)"
_COUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"
_DATE = re.compile(
    rf"\b(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./](?:\d{{2,4}})?"
    rf"|(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?: \d{{4}})?"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?"
    rf"|(?:(?:by|until|till|before|on|next|this|in|from)\s)+(?:{_DAY}|{_MONTH}(?: \d{{4}}|(?! \d)))(?![\w-])"
    rf"|(?:by |before |until |at )?the end of (?:the|this|next) (?:week|month|quarter|year)"
    rf"|(?:by |before |until |from )?(?:this|next) (?:week|month|quarter|year|spring|summer|autumn|fall|winter)"
    rf"|(?:with)?in {_COUNT} {_SPAN}|today|tonight|tomorrow|by (?:noon|{_COUNT} o[’']clock)|by 20\d\d|in 20\d\d)"
)
_PROMISE = re.compile(
    r"\b(?:(?:I|[Ww]e)(?:[’'](?:ll)| will| shall) (?!(?:never|not forget|always|miss|remember"
    r"|be (?:glad|happy|grateful|proud))\b)"
    r"|(?:I|[Ww]e) (?:promise|commit)\b|you have my word\b|my promise\b)"
)
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class PromisedSentence:
    """A sentence that promises something; `date` is the time as it is written, "" where there is none."""

    sentence: str
    date: str


def promises_in(paragraphs: tuple[str, ...]) -> tuple[PromisedSentence, ...]:
    """Every promise of a text, in its order; () where it isn't English."""
    if not is_english(paragraphs):
        return ()
    found = []
    for paragraph in paragraphs:
        sentences = sentences_of(paragraph)
        for number, sentence in enumerate(sentences):
            if _PROMISE.search(sentence) and not sentence.rstrip(" ”\"'").endswith("?"):
                near = (_DATE.search(one) for one in sentences[number : number + 2])
                date = next((match[0] for match in near if match), "")
                found.append(PromisedSentence(_short(sentence), date))
    return tuple(found)


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= _LONGEST else sentence[:_LONGEST].rpartition(" ")[0] + " …"
