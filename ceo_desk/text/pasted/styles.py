"""What the styles of pasted HTML mean for words: bold, slanted, struck, typed; everything else is only looks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ceo_desk.text.html_tree import Node

_CLASS = re.compile(r"([a-z][a-z0-9]*)?\.([A-Za-z_][\w-]*)")
_MOST_RULES = 4_000
_LONGEST_RULES = 400_000
_TYPED = re.compile(
    r"courier|consolas|menlo|monaco|monospace|\bmono\b|cascadia|lucida console|source code|andale|fira code|inconsolata"
)
_BOLD, _ITALIC, _STRIKE = frozenset(("b", "strong")), frozenset(("i", "em", "cite")), frozenset(("s", "strike", "del"))
_CODE = frozenset(("code", "kbd", "samp", "tt"))
_LIGHTEST_BOLD = 600

Declarations = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Worn:
    """What letters wear. `raised` is `sup`, `sub` or nothing; `is_typed`: in the letters of a typewriter."""

    bold: bool = False
    italic: bool = False
    strike: bool = False
    is_code: bool = False
    is_typed: bool = False
    raised: str = ""


def declarations(style: str) -> dict[str, str]:
    """The properties of a `style` attribute; names and values in lower case."""
    found = {}
    for part in style.split(";"):
        name, colon, value = part.partition(":")
        if colon:
            found[name.strip().lower()] = value.replace("!important", "").strip().lower()
    return found


@dataclass(slots=True)
class Styles:
    """The styles of one paste: what its classes say (`p.name`, `.name`), and how its numbered lists count."""

    classes: dict[str, dict[str, str]] = field(default_factory=dict)
    lists: dict[str, dict[str, str]] = field(default_factory=dict)
    _known: dict[tuple[str, str, str], Declarations] = field(default_factory=dict)

    def of(self, node: Node) -> Declarations:
        """The declarations of an element: its classes', then its own."""
        names, own = node.attributes.get("class", ""), node.attributes.get("style", "")
        if not names and not own:
            return {}
        key = node.tag, names, own
        if key not in self._known:
            found: dict[str, str] = {}
            for name in names.split():
                found.update(self.classes.get(f".{name}", {}))
                found.update(self.classes.get(f"{node.tag}.{name}", {}))
            found.update(declarations(own))
            self._known[key] = found
        return self._known[key]


def read_styles(html: str) -> Styles:
    """The style sheets that came along, as far as they say anything about classes and lists."""
    styles = Styles()
    for rule in _sheet_of(html).split("}")[:_MOST_RULES]:
        selectors, _, said = rule.rpartition("{")
        if "@list" in selectors.lower():
            styles.lists[selectors.split()[-1].lower()] = declarations(said)
            continue
        for selector in selectors.split(","):
            found = _CLASS.fullmatch(selector.strip())
            if found:
                styles.classes.setdefault(f"{found[1] or ''}.{found[2]}", {}).update(declarations(said))
    return styles


def _sheet_of(html: str) -> str:
    """What stands in `<style>` elements."""
    lower, found, at = html.lower(), "", 0
    while len(found) < _LONGEST_RULES:
        start = lower.find("<style", at)
        begin = lower.find(">", start) + 1
        end = lower.find("</style", begin)
        if start < 0 or not begin or end < 0:
            break
        found += html[begin:end].replace("<!--", "").replace("-->", "")
        at = end
    return found[:_LONGEST_RULES]


def worn_by(node: Node, style: Declarations, worn: Worn) -> Worn:
    """What the letters in an element wear, where those around it wear `worn`; its style has more say than its tag."""
    tag = node.tag
    if tag in _BOLD:
        worn = replace(worn, bold=True)
    elif tag in _ITALIC:
        worn = replace(worn, italic=True)
    elif tag in _STRIKE:
        worn = replace(worn, strike=True)
    elif tag in _CODE:
        worn = replace(worn, is_code=True)
    elif tag in ("sup", "sub"):
        worn = replace(worn, raised=tag)
    elif tag == "font" and _TYPED.search(node.attributes.get("face", "").lower()):
        worn = replace(worn, is_typed=True)
    return _styled(style, worn) if style else worn


def _styled(style: Declarations, worn: Worn) -> Worn:
    bold = _is_bold(style.get("font-weight", ""))
    slant = style.get("font-style", "")
    lines = style.get("text-decoration-line") or style.get("text-decoration", "")
    raised = {"super": "sup", "sub": "sub", "baseline": ""}.get(style.get("vertical-align", ""), worn.raised)
    family = style.get("font-family", "")
    return replace(
        worn,
        bold=worn.bold if bold is None else bold,
        italic=slant in ("italic", "oblique") if slant in ("italic", "oblique", "normal") else worn.italic,
        strike=worn.strike or "line-through" in lines,
        raised=raised,
        is_typed=bool(_TYPED.search(family)) if family else worn.is_typed,
    )


def _is_bold(weight: str) -> bool | None:
    if weight in ("bold", "bolder"):
        return True
    if weight.isascii() and weight.isdigit():
        return int(weight) >= _LIGHTEST_BOLD
    return False if weight in ("normal", "lighter") else None


def keeps_lines(style: Declarations) -> bool:
    """Whether line ends and blanks count as they stand."""
    return style.get("white-space", "").startswith("pre") and style.get("white-space") != "pre-line"


def is_hidden(node: Node, style: Declarations) -> bool:
    """Whether nobody was meant to see an element."""
    if "hidden" in node.attributes or node.attributes.get("aria-hidden") == "true":
        return True
    is_away = style.get("display") == "none" or style.get("visibility") == "hidden"
    return is_away or style.get("mso-hide") == "all"
