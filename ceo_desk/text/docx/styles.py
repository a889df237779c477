"""What the styles of a Word file mean: a heading, a quote, an item; all else of them is dropped."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ceo_desk.text.docx.package import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"heading ([1-9])")
_ROLES = {
    "title": "title",
    "caption": "caption",
    "quote": "quote",
    "intense quote": "quote",
    "quotations": "quote",
    "block text": "quote",
    "html preformatted": "code",
    "preformatted text": "code",
    "plain text code": "code",
    "source code": "code",
    "code": "code",
    "macro": "code",
    "horizontal line": "rule",
    "toc heading": "contents",
    "table of contents": "contents",
    "contents heading": "contents",
    "illustration": "caption",
    "figure": "caption",
}
"""The names under which Word and LibreOffice keep their own styles in every language."""
_CODE_LETTERS = frozenset(
    ("html code", "html typewriter", "html keyboard", "html sample", "source text", "teletype", "verbatim char",
     "inline code", "code char", "source code char", "user entry", "example")
)  # fmt: skip
"""The names of styles of letters that stand for code."""
_TYPED = re.compile(
    r"courier|consolas|menlo|monaco|\bmono\b|cascadia (?:code|mono)|lucida console|source code|andale|fira code|"
    r"inconsolata|monospace"
)
_TOC = re.compile(r"(toc|contents|table of figures|index) ?[0-9]?")
_LONGEST_CHAIN = 12


@dataclass(frozen=True, slots=True)
class Numbering:
    """Which list a paragraph belongs to, and how deep in it it stands; list "0" is none."""

    list_id: str
    level: int


class DocxStyles:
    """The styles of a file, each with those that it is based on."""

    def __init__(self, root: Element | None) -> None:
        self._styles = {} if root is None else {style.get(f"{W}styleId", ""): style for style in root.iter(f"{W}style")}
        self._roles: dict[str, str] = {}
        self._marks: dict[str, tuple[str, ...]] = {}
        self._typed: dict[str, bool] = {}

    def role(self, style_id: str) -> str:
        """What a paragraph of the style is: `heading:2`, `quote`, `title` …; "" for a plain one."""
        if style_id not in self._roles:
            self._roles[style_id] = self._find_role(style_id)
        return self._roles[style_id]

    def marks(self, style_id: str) -> tuple[str, ...]:
        """Which of b, i and strike a style of letters sets."""
        if style_id not in self._marks:
            self._marks[style_id] = tuple(name for name in ("b", "i", "strike") if self._sets(style_id, name))
        return self._marks[style_id]

    def is_code(self, style_id: str) -> bool:
        """Whether a style of letters stands for code, by its name or by its font."""
        if style_id not in self._typed:
            self._typed[style_id] = any(
                value_of(style.find(f"{W}name")).lower() in _CODE_LETTERS or is_typed(style.find(f"{W}rPr"))
                for style in self._chain(style_id)
            )
        return self._typed[style_id]

    def numbering(self, style_id: str) -> Numbering | None:
        """The list that a style puts its paragraphs into."""
        for style in self._chain(style_id):
            found = numbering_of(style.find(f"{W}pPr"))
            if found is not None:
                return found
        return None

    def indent(self, style_id: str) -> int | None:
        """How far a style moves its paragraphs in, in twentieths of a point."""
        for style in self._chain(style_id):
            found = indent_of(style.find(f"{W}pPr"))
            if found is not None:
                return found
        return None

    def _chain(self, style_id: str) -> list[Element]:
        found: list[Element] = []
        style = self._styles.get(style_id)
        while style is not None and len(found) < _LONGEST_CHAIN:
            found.append(style)
            style = self._styles.get(value_of(style.find(f"{W}basedOn")))
        return found

    def _find_role(self, style_id: str) -> str:
        for style in self._chain(style_id):
            name = value_of(style.find(f"{W}name")).lower()
            if heading := _HEADING.fullmatch(name):
                return f"heading:{min(int(heading[1]), 6)}"
            if name in _ROLES:
                return _ROLES[name]
            if _TOC.fullmatch(name):
                return "contents"
            outline = value_of(style.find(f"{W}pPr/{W}outlineLvl"))
            if outline in ("0", "1", "2", "3", "4", "5"):
                return f"heading:{int(outline) + 1}"
        return ""

    def _sets(self, style_id: str, name: str) -> bool:
        for style in self._chain(style_id):
            element = style.find(f"{W}rPr/{W}{name}")
            if element is not None:
                return is_on(element)
        return False


def value_of(element: Element | None) -> str:
    """What an element's `w:val` says; "" where there is none."""
    return "" if element is None else element.get(f"{W}val", "")


def is_on(element: Element | None) -> bool:
    """Whether a switch is there and is not off."""
    return element is not None and value_of(element) not in ("0", "false", "off", "none")


def is_typed(properties: Element | None) -> bool:
    """Whether properties of letters put them into those of a typewriter."""
    fonts = None if properties is None else properties.find(f"{W}rFonts")
    return fonts is not None and _TYPED.search((fonts.get(f"{W}ascii") or "").lower()) is not None


def numbering_of(properties: Element | None) -> Numbering | None:
    """The list that properties of a paragraph name."""
    found = None if properties is None else properties.find(f"{W}numPr")
    list_id = "" if found is None else value_of(found.find(f"{W}numId"))
    if found is None or not list_id:
        return None
    level = value_of(found.find(f"{W}ilvl"))
    return Numbering(list_id, int(level) if level in ("0", "1", "2", "3", "4", "5", "6", "7", "8") else 0)


def indent_of(properties: Element | None) -> int | None:
    """How far properties of a paragraph move it in."""
    found = None if properties is None else properties.find(f"{W}ind")
    if found is None:
        return None
    left = found.get(f"{W}left") or found.get(f"{W}start") or ""
    return int(left) if left.lstrip("-").isascii() and left.lstrip("-").isdigit() else None
