"""How words are spelled in canonical Markdown, so that two Markdown dialects read the very same words.

markdown-it-py and python-markdown differ in what a backslash may stand before, so a letter that only one of them would
take for markup becomes an HTML entity; both dialects know those everywhere.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from ceo_desk.text.document import Code, Link, Picture

_MARK_OF_ORDER = "\ufeff"  # at the start of a file it is none of the text
_SPACES = ("Zs", "Zl", "Zp")
_ESCAPED = frozenset("*[]`")
_NAMED = {"\u00a0": "&nbsp;", "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;"}
_PLAIN_IN_TITLES = frozenset(" ,.;:!?'()/-+%#=@$")
_LINE_START_NUMBER = re.compile(r"(\d+)([.)])(?=\s|$)")
_LOOKED_AT = re.compile(r"[*\[\]`_<|\\&~!:^#\x80-\U0010ffff]")
_BACKTICKS = re.compile(r"`+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a stretch of text stands."""

    is_line_start: bool = False
    is_heading: bool = False
    is_cell: bool = False
    is_struck: bool = False


def entity(letter: str) -> str:
    """The letter as an HTML entity."""
    return _NAMED.get(letter) or f"&#{ord(letter)};"


def spell_text(text: str, place: Place) -> str:
    """Plain words, spelled so that nothing in them is markup."""
    start, done = _spell_line_start(text) if place.is_line_start else ("", 0)
    parts = [start]
    for match in _LOOKED_AT.finditer(text, done):
        parts += (text[done : match.start()], _spell_letter(text, match.start(), place))
        done = match.end()
    return "".join(parts) + text[done:]


def _spell_line_start(text: str) -> tuple[str, int]:
    """The spelling of what would begin a block at the start of a line, and how many letters it stands for."""
    first = text[:1]
    if first in ("#", ">") or (first in ("+", "-") and text[1:2] in ("", " ", "-", "+")):
        return "\\" + first, 1
    if first == "=":
        return entity(first), 1
    if number := _LINE_START_NUMBER.match(text):
        return f"{number[1]}\\{number[2]}", number.end()
    return "", 0


def _spell_letter(text: str, index: int, place: Place) -> str:
    letter = text[index]
    before, behind = text[index - 1 : index] if index else "", text[index + 1 : index + 2]
    if letter.isalnum() or letter == " ":
        return letter
    if letter in _ESCAPED:
        return "\\" + letter
    match letter:
        case "_":
            return letter if before.isalnum() and behind.isalnum() else "\\_"
        case "<" | "|":
            return entity(letter)
        case "\\":
            return letter if behind.isascii() and behind.isalnum() else entity(letter)
        case "&":
            return letter if before == behind == " " else entity(letter)
        case "~":
            is_safe = before and behind and before != "~" and behind != "~" and not place.is_struck
            return letter if is_safe else entity(letter)
        case "!":
            return "\\!" if behind in ("", "[") else letter
        case ":" | "^":
            return letter if index else entity(letter)
        case "#":
            return "\\#" if place.is_heading and not text[index:].strip("# ") else letter
    return entity(letter) if letter == _MARK_OF_ORDER or unicodedata.category(letter) in _SPACES else letter


def spell_code(code: Code, *, is_cell: bool) -> str:
    """A code span: the shortest free run of backticks, or a tag where the dialects would differ."""
    text = code.text
    if text != text.strip() or text[:1] == "`" or text[-1:] == "`" or set(text) & set("<&\\" + "|" * is_cell):
        inner = "".join(letter if letter.isalnum() or letter == " " else entity(letter) for letter in text)
        if text != text.strip(" "):
            inner = inner.replace(" ", "&#32;")
        return f"<code>{inner}</code>"
    runs = {len(run) for run in _BACKTICKS.findall(text)}
    fence = "`" * next(length for length in range(1, len(runs) + 2) if length not in runs)
    return f"{fence}{text}{fence}"


def spell_target(link: Link | Picture) -> str:
    """The bracket behind a link's words or a picture's description: address and title."""
    quoted = spell_quoted(link.title).replace("'", "&#39;")  # python-markdown takes off a second pair of quotes
    title = f' "{quoted}"' if link.title else ""
    address = spell_address(link.address) or ("<>" if title else "")
    return f"({address}{title})"


def spell_address(address: str) -> str:
    """An address that ends where it ends in both dialects."""
    return "".join(letter if _is_plain_in_address(letter) else entity(letter) for letter in address)


def _is_plain_in_address(letter: str) -> bool:
    return letter not in "'()&\"<>\\`*_[]|~^{} " and not letter.isspace()


def spell_quoted(text: str) -> str:
    """A title or a picture's description: every letter that could be markup is an entity."""
    return "".join(
        letter if letter.isalnum() or letter in _PLAIN_IN_TITLES or _is_foreign(letter) else entity(letter)
        for letter in text
    )


def _is_foreign(letter: str) -> bool:
    return not letter.isascii() and unicodedata.category(letter) not in _SPACES
