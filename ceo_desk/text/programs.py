"""Whether raw HTML of unknown hands would run something in a reader's browser."""

from __future__ import annotations

from html.parser import HTMLParser

from ceo_desk.text.html_tree import without_hopeless_tags

_PROGRAMS = frozenset(("applet", "base", "embed", "link", "meta", "object", "script"))
_SCHEMES = ("javascript:", "vbscript:", "data:text/html")


def holds_program(html: str) -> bool:
    """True where it would run something, or might."""
    looking = _Looking()
    looking.feed(without_hopeless_tags(html))
    looking.close()
    return looking.has_found


class _Looking(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.has_found = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _PROGRAMS or any(_runs(name, value or "") for name, value in attrs):
            self.has_found = True


def _runs(name: str, value: str) -> bool:
    bare = "".join(letter for letter in value if letter > " ").casefold()
    return name.startswith("on") or bare.startswith(_SCHEMES)
