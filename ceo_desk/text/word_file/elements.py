"""Elements of a Word file, made in one breath, and what their order and letters must keep to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any, TypeAlias

from lxml import etree  # type: ignore[import-untyped]  # it ships no types

Element: TypeAlias = Any
SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
}
TWIPS_AN_INCH = 1440
_NO_LETTERS = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def name_of(name: str) -> str:
    """`w:p` as lxml writes it."""
    space, _, local = name.partition(":")
    return f"{{{SPACES[space]}}}{local}"


def make(name: str, /, *inside: Element | None, **values: object) -> Element:
    """An element with these children; `values` are its attributes of Word's own vocabulary."""
    element = etree.Element(name_of(name), nsmap=SPACES)
    for key, value in values.items():
        element.set(name_of(f"w:{key}"), str(value))
    element.extend([child for child in inside if child is not None])
    return element


def text_of(text: str, name: str = "w:t") -> Element:
    """Letters with all their blanks; what XML can't hold is left out."""
    element = make(name)
    element.text = _NO_LETTERS.sub("", text)
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element


def is_right_to_left(text: str) -> bool:
    """Whether these words are read from the right: as their first letter with a direction is."""
    return next((side == "R" for side in map(_side, text) if side), False)


def split_by_side(text: str) -> Iterator[tuple[str, bool]]:
    """The words in stretches that are read from one side each; what has no side goes with what stands before it."""
    start, is_right = 0, is_right_to_left(text)
    for place, letter in enumerate(text):
        side = _side(letter)
        if side and (side == "R") != is_right:
            if place > start:
                yield text[start:place], is_right
            start, is_right = place, side == "R"
    if text[start:]:
        yield text[start:], is_right


def _side(letter: str) -> str:
    """From which side a letter is read, "R" or "L"; "" for one that goes with what stands beside it."""
    if letter.isascii():
        return "L" if letter.isalpha() else ""
    side = unicodedata.bidirectional(letter)
    return "R" if side in ("R", "AL") else side if side == "L" else ""
