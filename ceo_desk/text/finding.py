"""Words to be found as a person means them: small letters find all, a capital or an accent only itself.

Blanks that don't break count as blanks, typographic quotation marks and hyphens as plain ones, soft hyphens not at all.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_ALIKE = ("'’‘‚‛", '"“”„‟«»', "-\u2010\u2011", " \u00a0\u202f\u2007\u2009\u2028")
_MARKS = "[\u0300-\u036f]*"
_SOFT = "\u00ad?"


@lru_cache(maxsize=32)
def pattern_of(wanted: str, *, whole_words: bool = False) -> re.Pattern[str]:
    """What finds these words in a passage. Raises ValueError for none."""
    composed = unicodedata.normalize("NFC", wanted)
    if not composed:
        raise ValueError("nothing to find")
    is_exact = composed != composed.lower()
    said = _SOFT.join(_letter(letter, is_exact=is_exact) for letter in composed)
    if whole_words:
        said = rf"(?<!\w){said}(?!\w)"
    return re.compile(said, 0 if is_exact else re.IGNORECASE)


def places_of(pattern: re.Pattern[str], passage: str) -> Iterator[tuple[int, int]]:
    """Where the words stand in a passage, one behind the other."""
    for found in pattern.finditer(passage):
        yield found.span()


def _letter(letter: str, *, is_exact: bool) -> str:
    for alike in _ALIKE:
        if letter in alike:
            return f"[{re.escape(alike)}]"
    variants = "" if is_exact else _variants().get(letter, "")
    if variants:
        return f"[{letter}{variants}]{_MARKS}"
    decomposed = unicodedata.normalize("NFD", letter)
    return re.escape(letter) if decomposed == letter else f"(?:{re.escape(letter)}|{re.escape(decomposed)})"


@lru_cache(maxsize=1)
def _variants() -> dict[str, str]:
    """Plain small letters, and the same with accents."""
    found: dict[str, str] = {}
    for number in (*range(0x00E0, 0x0250), *range(0x1E00, 0x1F00)):
        letter = chr(number)
        base = unicodedata.normalize("NFD", letter)[0]
        if letter.islower() and base != letter and base.isascii():
            found[base] = found.get(base, "") + letter
    return found
