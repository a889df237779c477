"""Three ready thank-you lines, and how a person is addressed."""

import re

LINES: tuple[tuple[str, str], ...] = (
    ("Thank you, {name}. I am glad that you told me.", "Thank you. I am glad that you told me."),
    (
        "{name}, thank you for taking the time. It means a lot to me.",
        "Thank you for taking the time. It means a lot to me.",
    ),
    ("Dear {name}, thank you. Your words go with me into this day.", "Thank you. Your words go with me into this day."),
)
"""Each line with a name in it, and without one."""

LONGEST_NAME = 4
"""Words of a person's name at most; more are a description."""

_TITLES = {
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "herr",
    "frau",
    "señor",
    "señora",
    "sr",
    "sra",
}
_NOBODY = {
    "anonymous",
    "anonym",
    "guest",
    "gast",
    "reader",
    "leser",
    "somebody",
    "someone",
    "nobody",
    "unknown",
    "admin",
}
_ARTICLES = {"a", "an", "the", "one", "ein", "eine", "der", "die", "das", "un", "une", "le", "la", "les", "el", "los"}
_BUSINESS = {"gmbh", "ag", "ltd", "inc", "llc", "team", "agency", "deals", "daily", "shop", "hotel", "hotels", "club"}
_INITIALS = re.compile(r"[^\W\d_](?:\.?-?[^\W\d_])?\.?")
_BREAKS = re.compile(r"[,|(/–—]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ’'.-]+")
_GREEK_OR_CYRILLIC = re.compile(r"[Ͱ-ӿ’'.-]+")
_TWO_SYLLABLES = re.compile(r"\w{1,5}-\w{1,5}")
_SHORT = 4


def first_name(author: str) -> str:
    """How to address somebody: the first name where that is plain, else the whole name; "" for nobody in particular.

    Names in scripts where the order may not be ours (Chinese, Japanese, Korean, Arabic …) and initials stay whole.
    """
    whole = " ".join(author.split())
    if not whole or whole.casefold() in _NOBODY or "@" in whole or "://" in whole:
        return ""
    words = _BREAKS.split(whole)[0].split()
    has_other_order = "," in whole or any(word.casefold().rstrip(".") in _TITLES for word in words)
    if has_other_order or not 1 < len(words) <= LONGEST_NAME or not _is_a_name(words):
        return whole
    return words[0]


def thank_you_lines(author: str, lines: tuple[tuple[str, str], ...] = LINES) -> tuple[str, ...]:
    """The lines, addressed to the author of a comment; `lines` are the same in another language."""
    name = first_name(author)
    return tuple(with_name.format(name=name) if name else without for with_name, without in lines)


def readdressed(text: str, author: str, to: str) -> str:
    """An earlier answer as a start for somebody else: the name of whom it was for gives way to the other one's.

    Where the other one's is not known it becomes a gap, so that nobody is called by a stranger's name.
    """
    old = first_name(author)
    if not old:
        return text
    return re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _: first_name(to) or "[their name]", text)


def _is_a_name(words: list[str]) -> bool:
    """True where the first word is surely a first name: one alphabet, no initial, no description, no business."""
    first, last = words[0], words[-1]
    is_one_alphabet = any(all(map(script.fullmatch, words)) for script in (_LATIN, _GREEK_OR_CYRILLIC))
    known = {word.casefold() for word in words}
    is_description = bool(known & (_NOBODY | _BUSINESS)) or first.casefold() in _ARTICLES
    is_written_big = first[0].isupper() and last[0].isupper()
    is_initial = _INITIALS.fullmatch(first) is not None and (first.isupper() or "." in first)
    is_family_first = len(first) <= _SHORT and _TWO_SYLLABLES.fullmatch(last) is not None
    return is_one_alphabet and is_written_big and not is_description and not is_initial and not is_family_first
