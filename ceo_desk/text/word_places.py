"""The words of a passage whose spelling can be judged, and where they stand.

Not judged are addresses, names with figures in them, capitals (CEO, CEOs), words with a capital inside (iPhone), single
letters, what scripts without blanks between words write, and what begins with what was left out (’tis).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

_LONGEST = 60
_NOT_WORDS = re.compile(
    r"""(?:[a-z][a-z0-9+.-]*://|www\.|mailto:)\S+     # addresses
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+                    # e-mail
    | (?<!\w)[@#]\w+                                  # names and subjects as networks write them
    | \w[\w-]*(?:\.\w[\w-]*)+(?:/\S*)?                # example.org/page, readme.txt, e.g
    | (?<!\w)(?:[/~][\w.-]+){2,}                      # /usr/share
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TOKEN = re.compile('[^\\s\u00a0\u202f\ufffc"“”„«»‹›‘‚`()\\[\\]{}<>–—…/|\\\\,;:!?*=+&%§$€£~^]+')
_LATIN_WORD = re.compile("[A-Za-z]+(?:['’-][A-Za-z]+)*")
_WITHIN = frozenset("'’-\u2010\u2011\u00ad\u200c\u200d")
_NO_BLANKS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)
_UNSPELLED = re.compile("[\u00ad\u0591-\u05c7\u0640\u064b-\u0652]")  # soft hyphens, and points that help to read


class WordPlace(NamedTuple):
    """Where a word stands in its passage, and the word as a dictionary is asked for it."""

    start: int
    end: int
    word: str


def word_places(passage: str) -> Iterator[WordPlace]:
    """The words to judge, in order; places count letters from the passage's beginning."""
    if _NOT_WORDS.search(passage):
        passage = _NOT_WORDS.sub(lambda found: "\ufffc" * len(found.group()), passage)
    for found in _TOKEN.finditer(passage):
        token, start = found.group(), found.start()
        if not _LATIN_WORD.fullmatch(token):
            before, token = len(token), _without_front(token)
            start += before - len(token)
            token = _without_end(token)
            if passage[start - 1 : start] == "’" and start > 0:
                continue
        if can_be_judged(token):
            yield WordPlace(start, start + len(token), as_asked(token))


def can_be_judged(word: str) -> bool:
    """Whether a dictionary can say something about a word."""
    if not 1 < len(word) <= _LONGEST or _is_name_by_letters(word):
        return False
    if word.isascii() and _LATIN_WORD.fullmatch(word):
        return True
    return not _NO_BLANKS.search(word) and all(_is_letter(letter) or letter in _WITHIN for letter in word)


def as_asked(word: str) -> str:
    """A word as dictionaries write it: composed letters, no soft hyphens, no points."""
    return word if word.isascii() else _UNSPELLED.sub("", unicodedata.normalize("NFC", word))


def without_ending(word: str) -> str:
    """A name without the ’s that it wears."""
    return re.sub("['’]s?$", "", word)


def _is_name_by_letters(word: str) -> bool:
    """CEO, CEOs, iPhone, WordPress: capitals that no word begins with."""
    inner = word[1:]
    if inner.islower() or inner == inner.lower():
        return False
    return not all(part[1:] == part[1:].lower() for part in re.split("['’\u2010\u2011-]", word))


def _is_letter(letter: str) -> bool:
    return letter.isalpha() or unicodedata.category(letter)[0] == "M"


def _without_front(token: str) -> str:
    at = 0
    while at < len(token) and not token[at].isalnum() and token[at] != "_":
        at += 1
    return token[at:]


def _without_end(token: str) -> str:
    at = len(token)
    while at and not (token[at - 1].isalnum() or token[at - 1] == "_" or _is_letter(token[at - 1])):
        at -= 1
    return token[:at]
