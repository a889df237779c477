"""The lists of a Word file: which paragraphs are items, and the number that Word shows at each."""

from __future__ import annotations

from dataclasses import dataclass, field

from ceo_desk.text.docx.package import Element
from ceo_desk.text.docx.styles import Numbering, W, indent_of, value_of

_LARGEST_NUMBER = 999_999_999
"""No number of Markdown has more digits."""


@dataclass(slots=True)
class _List:
    """One list: its own first numbers, and the kind of list that it is one of."""

    kind: str
    starts: dict[int, int] = field(default_factory=dict)
    is_seen: bool = False


@dataclass(frozen=True, slots=True)
class Numbered:
    """An item: whether it has a number, which, and how far its words stand in."""

    is_ordered: bool
    number: int
    indent: int | None


class DocxNumbers:
    """Counts the items as Word does: lists of one kind go on counting, unless one says where it begins."""

    def __init__(self, root: Element | None) -> None:
        self._levels: dict[tuple[str, int], Element] = {}
        self._lists: dict[str, _List] = {}
        self._counts: dict[tuple[str, int], int] = {}
        if root is not None:
            self._read(root)

    def count(self, place: Numbering) -> Numbered | None:
        """The next item at a place; None where the paragraph is none that anyone sees."""
        found = self._lists.get(place.list_id)
        level = self._levels.get((found.kind, place.level)) if found else None
        if found is None or level is None:
            return None
        shape, text = value_of(level.find(f"{W}numFmt")), value_of(level.find(f"{W}lvlText"))
        if shape == "none" or not text:
            return None
        if not found.is_seen:
            found.is_seen = True
            for number, start in found.starts.items():
                self._counts[found.kind, number] = start - 1
        start = _number(value_of(level.find(f"{W}start")), 1)
        number = min(max(self._counts.get((found.kind, place.level), start - 1) + 1, 0), _LARGEST_NUMBER)
        self._counts[found.kind, place.level] = number
        for deeper in range(place.level + 1, 9):
            self._counts.pop((found.kind, deeper), None)
        return Numbered(shape != "bullet", number, indent_of(level.find(f"{W}pPr")))

    def _read(self, root: Element) -> None:
        styled: dict[str, str] = {}
        links: dict[str, str] = {}
        for kind in root.iter(f"{W}abstractNum"):
            name = kind.get(f"{W}abstractNumId", "")
            for level in kind.iter(f"{W}lvl"):
                self._levels[name, _number(level.get(f"{W}ilvl", ""), 0)] = level
            if made := value_of(kind.find(f"{W}styleLink")):
                styled[made] = name
            if link := value_of(kind.find(f"{W}numStyleLink")):
                links[name] = link
        for one in root.iter(f"{W}num"):
            name = value_of(one.find(f"{W}abstractNumId"))
            found = _List(styled.get(links.get(name, ""), name))
            for override in one.iter(f"{W}lvlOverride"):
                begin = override.find(f"{W}startOverride")
                if begin is not None:
                    found.starts[_number(override.get(f"{W}ilvl", ""), 0)] = _number(value_of(begin), 1)
            self._lists[one.get(f"{W}numId", "")] = found


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else otherwise
