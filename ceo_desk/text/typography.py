"""Quotation marks, apostrophes, dashes and dots as each language prints them, letter by letter while one types.

Sources of the table: Unicode CLDR 46 (delimiters of each locale); the Interinstitutional Style Guide of the EU
(quotation marks by language); Rat für deutsche Rechtschreibung § 89-95; Lexique des règles typographiques en usage à
l'Imprimerie nationale and, for Canada, the Office québécois de la langue française (French blanks); Real Academia
Española, Ortografía (comillas, raya); Chicago Manual of Style and New Hart's Rules (English dashes); Dansk Sprognævn
§ 58; Språkrådet (Swedish, Norwegian); Taalunie (Dutch). Languages that are not in it are left as they are typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

APOSTROPHE = "’"
NO_BREAK, NARROW_NO_BREAK = "\u00a0", "\u202f"
EN_DASH, EM_DASH = "–", "—"


class Change(NamedTuple):
    """What typing changed: so many letters before the caret go, and these come."""

    take: int
    put: str


@dataclass(frozen=True, slots=True)
class Habits:
    """How a language prints. A dash is `spaced` between blanks and `tight` between letters."""

    double: tuple[str, str]
    single: tuple[str, str]
    spaced: str = EN_DASH
    tight: str = EN_DASH
    inside: str = ""
    """The blank inside of the double marks."""
    before_colon: str = ""
    before_others: str = ""
    """The blank before ; ! ?"""
    elisions: frozenset[str] = frozenset()
    """Words that begin with an apostrophe."""


_HIGH, _SINGLE_HIGH = ("“", "”"), ("‘", "’")
_LOW_HIGH, _SINGLE_LOW_HIGH = ("„", "“"), ("‚", "‘")
_LOW_RIGHT = ("„", "”")
_ANGLES, _SINGLE_ANGLES = ("«", "»"), ("‹", "›")
_RIGHT, _SINGLE_RIGHT = ("”", "”"), ("’", "’")
_ENGLISH = frozenset(("tis", "twas", "twere", "twill", "em", "til", "till", "cause", "bout", "n"))
_FRENCH = Habits(("«", "»"), _SINGLE_HIGH, inside=NO_BREAK, before_colon=NO_BREAK, before_others=NARROW_NO_BREAK)

HABITS: Mapping[str, Habits] = {
    "en": Habits(_HIGH, _SINGLE_HIGH, tight=EM_DASH, elisions=_ENGLISH),
    "de": Habits(_LOW_HIGH, _SINGLE_LOW_HIGH, elisions=frozenset(("s", "n", "ne", "nen", "ner"))),
    "de-CH": Habits(_ANGLES, _SINGLE_ANGLES, elisions=frozenset(("s", "n", "ne", "nen", "ner"))),
    "de-LI": Habits(_ANGLES, _SINGLE_ANGLES, elisions=frozenset(("s", "n", "ne", "nen", "ner"))),
    "fr": _FRENCH,
    "fr-CH": Habits(
        ("«", "»"), _SINGLE_ANGLES, inside=NARROW_NO_BREAK, before_colon=NARROW_NO_BREAK, before_others=NARROW_NO_BREAK
    ),
    "fr-CA": Habits(("«", "»"), _SINGLE_HIGH, inside=NO_BREAK, before_colon=NO_BREAK),
    "it": Habits(_ANGLES, _SINGLE_HIGH),
    "it-CH": Habits(_ANGLES, _SINGLE_ANGLES),
    "es": Habits(_ANGLES, _SINGLE_HIGH, EM_DASH, EM_DASH),
    "es-MX": Habits(_HIGH, _SINGLE_HIGH, EM_DASH, EM_DASH),
    "es-US": Habits(_HIGH, _SINGLE_HIGH, EM_DASH, EM_DASH),
    "ca": Habits(_ANGLES, _SINGLE_HIGH),
    "pt": Habits(_HIGH, _SINGLE_HIGH, EM_DASH, EM_DASH),
    "pt-PT": Habits(_ANGLES, _SINGLE_HIGH, EM_DASH, EM_DASH),
    "nl": Habits(_HIGH, _SINGLE_HIGH, elisions=frozenset(("s", "t", "n", "m", "k", "ns"))),
    "pl": Habits(_LOW_RIGHT, ("‚", "’")),
    "cs": Habits(_LOW_HIGH, _SINGLE_LOW_HIGH),
    "sk": Habits(_LOW_HIGH, _SINGLE_LOW_HIGH),
    "sl": Habits(_LOW_HIGH, _SINGLE_LOW_HIGH),
    "hr": Habits(_LOW_RIGHT, ("‚", "’")),
    "hu": Habits(_LOW_RIGHT, _SINGLE_RIGHT),
    "ro": Habits(_LOW_RIGHT, _SINGLE_RIGHT),
    "bg": Habits(_LOW_HIGH, _SINGLE_RIGHT),
    "lt": Habits(_LOW_HIGH, _SINGLE_LOW_HIGH),
    "lv": Habits(_HIGH, _SINGLE_HIGH),
    "et": Habits(_LOW_HIGH, _SINGLE_RIGHT),
    "is": Habits(_LOW_HIGH, _SINGLE_LOW_HIGH),
    "sv": Habits(_RIGHT, _SINGLE_RIGHT),
    "fi": Habits(_RIGHT, _SINGLE_RIGHT),
    "da": Habits(_RIGHT, _SINGLE_RIGHT),
    "nb": Habits(_ANGLES, _SINGLE_HIGH),
    "nn": Habits(_ANGLES, _SINGLE_HIGH),
    "no": Habits(_ANGLES, _SINGLE_HIGH),
    "tr": Habits(_HIGH, _SINGLE_HIGH),
    "el": Habits(_ANGLES, _SINGLE_RIGHT),
    "ru": Habits(_ANGLES, _SINGLE_RIGHT, EM_DASH, EM_DASH),
    "uk": Habits(_ANGLES, _SINGLE_RIGHT, EM_DASH, EM_DASH),
    "ga": Habits(_HIGH, _SINGLE_HIGH),
}

_OPENING_BEFORE = re.compile(r"(?:^|[\s(\[{/–—„“‚‘«‹¿¡\ufffc]|(?:^|\s)[-*])$")
_DASHES = re.compile(r"^(?P<start>.*?)(?P<blank>\s?)--(?P<typed>.)$", re.DOTALL)
_WORD_END = re.compile(r"[\w)\]}.,;:!?%…”’“‘»›'\"]$")
_DOTS = re.compile(r"(?:^|[^./\\])\.\.\.$")
_ELISION = re.compile(r"(?P<mark>[‘‚’‹])(?P<word>[^\W\d_]+)(?P<typed>[^\w])$")
_PLAIN_WORD = re.compile(r"[\w»”’].*[)\]…%€]$|[\w»”’]$")
_WEB = re.compile(r"\w://|^www\.")
_ADDRESS = re.compile(r"[/@&<=#]|[\w-]\.[\w-]|:$|^[^\W\d]\w*:\S")


def typeset(before: str, language: str) -> Change | None:
    """What the letter that was typed last (at the end of `before`) makes of itself and of those before it.

    `before` is the paragraph up to the caret. None where everything stays as it was typed.
    """
    habits = habits_of(language)
    if habits is None or not before or before[-2:-1] == "\\":
        return None
    if not before[-1].isspace() and _WEB.search(_last_word(before[:-1])):
        return None
    rules: tuple[Callable[[str, Habits], Change | None], ...] = (_apostrophe, _quotes, _dashes, _dots, _blanks)
    return next((change for rule in rules if (change := rule(before, habits)) is not None), None)


def may_change(tail: str) -> bool:
    """Whether the last two letters are any that `typeset` looks at: most are not, and cost nothing."""
    typed = tail[-1:]
    return bool(typed) and (not typed.isalnum() or tail[0] in "-'‘‚‹’")


def habits_of(language: str) -> Habits | None:
    """How a language prints (its region's way, else its own); None where the desk does not know."""
    return HABITS.get(language) or HABITS.get(language.split("-", maxsplit=1)[0])


def _quotes(before: str, habits: Habits) -> Change | None:
    typed, rest = before[-1], before[:-1]
    if typed not in "\"'":
        return None
    pair = habits.double if typed == '"' else habits.single
    if _OPENING_BEFORE.search(rest):
        return Change(1, pair[0] + (habits.inside if typed == '"' else ""))
    is_open = _is_open(rest, pair)
    if typed == '"' and rest.endswith("-") and not is_open:
        return Change(1, pair[0] + habits.inside)
    if rest[-1:].isdigit() and not is_open:
        return None  # feet, inches, minutes
    if typed == "'":
        return Change(1, pair[1] if is_open else APOSTROPHE)
    return Change(1, habits.inside + pair[1])


def _is_open(text: str, pair: tuple[str, str]) -> bool:
    """Whether a mark was opened and not closed since; an apostrophe within a word closes nothing."""
    opening, closing = pair
    if opening == closing:
        return text.count(opening) % 2 == 1
    last = text.rfind(opening)
    if last < 0:
        return False
    inside = text[last + 1 :]
    return not any(
        letter == closing and not (closing == APOSTROPHE and inside[at + 1 : at + 2].isalpha())
        for at, letter in enumerate(inside)
    )


def _apostrophe(before: str, habits: Habits) -> Change | None:
    """An opening mark that turns out to stand for letters left out: '90, 'tis, 't."""
    typed, mark = before[-1], before[-2:-1]
    if mark and mark == habits.single[0] != APOSTROPHE and typed.isdigit():
        return Change(2, APOSTROPHE + typed)
    if mark == "'" and typed.isalpha() and before[-3:-2].isdigit():
        return Change(2, APOSTROPHE + typed)
    found = _ELISION.search(before)
    if found is None or found["mark"] != habits.single[0] or found["word"].lower() not in habits.elisions:
        return None
    if found["mark"] == APOSTROPHE:
        return None
    if found["typed"] in "'’‘":  # rock ’n’ roll, but a quotation of one such word
        return Change(3, f"{APOSTROPHE}n{APOSTROPHE}") if found["word"] == "n" and found["typed"] == "'" else None
    return Change(len(found[0]), APOSTROPHE + found["word"] + found["typed"])


def _dashes(before: str, habits: Habits) -> Change | None:
    found = _DASHES.match(before) if before[-3:-1] == "--" else None
    if found is None:
        return None
    start, blank, typed = found["start"], found["blank"], found["typed"]
    if not _WORD_END.search(start) or typed in "->" or _ADDRESS.search(_last_word(start)):
        return None
    if blank:
        is_inset = habits.spaced == EM_DASH and typed.isalpha()  # a dash clings to what is put in
        return Change(3, habits.spaced + typed) if typed.isspace() or is_inset else None
    is_range = start[-1:].isdigit() and typed.isdigit()
    return Change(3, (EN_DASH if is_range else habits.tight) + typed)


def _dots(before: str, _habits: Habits) -> Change | None:
    return Change(3, "…") if _DOTS.search(before) else None


def _blanks(before: str, habits: Habits) -> Change | None:
    """The blanks that French keeps inside of its marks and before ; : ! ? so that no line ends there."""
    typed, rest = before[-1], before[:-1]
    if habits.inside:
        if typed == " " and rest.endswith("«"):
            return Change(1, habits.inside)
        if typed == " " and rest.endswith("«" + habits.inside):
            return Change(1, "")
        if typed == "»" and rest.endswith(" "):
            return Change(2, habits.inside + "»")
    if typed == " " and rest.endswith(":") and habits.before_colon and _is_plain_word(rest[:-1]):
        return Change(2, f"{habits.before_colon}: ")
    blank = habits.before_colon if typed == ":" else habits.before_others
    if typed not in ";:!?" or not blank:
        return None
    if rest.endswith(" ") and _is_plain_word(rest[:-1]):
        return Change(2, blank + typed)
    return Change(1, blank + typed) if typed != ":" and _is_plain_word(rest) else None


def _is_plain_word(rest: str) -> bool:
    """Whether a word ends here, and no address, time or figure with a mark of its own."""
    word = _last_word(rest)
    return _PLAIN_WORD.search(word) is not None and not _ADDRESS.search(word)


def _last_word(text: str) -> str:
    return re.split(r"\s", text)[-1]
