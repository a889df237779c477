"""What plain words tell of a comment: does it ask, disagree, propose, thank or confide. In doubt they tell nothing.

A question mark is read in every script and thanks in several languages; the other signs stand in tables, English and
German, in the room `signs`. All of it helps to put comments in order, and decides nothing.
"""

import re

from ceo_desk.domain.signs.english.tables import ENGLISH
from ceo_desk.domain.signs.german.tables import GERMAN
from ceo_desk.domain.signs.phrases import is_said, plain, sentences

QUESTION_MARKS = ("?", "？", "؟")
LANGUAGES = (ENGLISH, GERMAN)
A_WORD = 3
"""So many words and fewer, without any sign, are small talk."""
LONG = 400
"""Signs from which on a practical question stands among things that are more than practical."""

_THANKS = re.compile(
    r"\b(?:gracias|merci\b|obrigad[oa]|grazie|hartelijk dank|dank je|dank u|tack så"
    r"|mange takk|dziękuję|děkuji|teşekkür|elinize sağlık|спасибо)|شكر|ありがとう|谢谢|謝謝|감사|תודה"
    r"|^[👏❤🙏👍️🏻-🏿 ]+$"
)
_LETTERS = re.compile(r"[\w']+")
_COMMON = frozenset(
    (
        *("the", "and", "is", "are", "was", "were", "of", "to", "in", "it", "that", "this", "with", "for", "you", "we"),
        *("my", "i", "not", "they", "be", "have", "has", "der", "die", "das", "und", "ist", "sind", "war", "nicht"),
        *("ich", "wir", "sie", "mit", "für", "ein", "eine", "von", "zu", "es", "auf", "dem", "den"),
    )
)
"""Words that hardly an English or German comment does without."""
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")


def asks(text: str) -> bool:
    """True where somebody wants an answer: a question mark of any script, or a question put without one.

    An address with a mark is no question; what only sounds like one ("who doesn't?") is none, and neither is what
    proposes something ("how about …?").
    """
    said = plain(_ADDRESS.sub(" ", text))
    for sentence in sentences(said):
        has_mark = any(word.rstrip("\"'”’»)“.!").endswith(QUESTION_MARKS) for word in sentence.split())
        if any(is_said(signs.only_sounds, sentence) or is_said(signs.proposes, sentence) for signs in LANGUAGES):
            continue
        if has_mark or any(is_said(signs.asks, sentence) for signs in LANGUAGES):
            return True
    return False


def is_practical(text: str) -> bool:
    """True where what is asked is about a room, a bill or a bus, so that anybody at the house can answer it."""
    said = plain(text)
    return len(said) < LONG and any(is_said(signs.practical, said) for signs in LANGUAGES)


def disagrees(text: str) -> bool:
    """True where somebody says, in English or German, that they see it otherwise."""
    said = plain(text)
    return any(is_said(signs.disagrees, said) for signs in LANGUAGES)


def proposes(text: str) -> bool:
    """True where somebody, in English or German, has an idea what could be done."""
    said = plain(text)
    return any(is_said(signs.proposes, said) for signs in LANGUAGES)


def thanks(text: str) -> bool:
    """True where somebody thanks or praises; "no thanks" and "thanks to" are none."""
    said = plain(text)
    return _THANKS.search(said) is not None or any(is_said(signs.thanks, said) for signs in LANGUAGES)


def chats(text: str) -> bool:
    """True where it is small talk, or so short that it can hardly want an answer."""
    said = plain(text)
    return len(said.split()) <= A_WORD or any(is_said(signs.chats, said) for signs in LANGUAGES)


def is_known_language(text: str) -> bool:
    """True where the text has common words of a language that there are tables for."""
    return len(_COMMON & set(_LETTERS.findall(plain(text)))) > 0


def confides(text: str) -> bool:
    """True where somebody, in English or German, tells something of their own life that wants a word."""
    said = plain(text)
    return any(is_said(signs.confides, said) for signs in LANGUAGES)
