"""The line that stands in a text for a part of a site's post that the desk keeps letter for letter."""

from __future__ import annotations

import hashlib
import re
from html.parser import HTMLParser

KEPT = re.compile(r"<!-- kept (?P<name>[a-z0-9/_-]+) (?P<digits>[0-9a-f]{16})(?: (?P<words>.*?))? -->")
"""The line that stands for a piece that is kept as it is."""
_LONGEST_WORDS = 90


def kept_line(name: str, source: str) -> str:
    """The line for a part of that name, with its first words as far as readers see them."""
    words = _words_of(source)
    return f"<!-- kept {name} {digits_of(source)}{' ' + words if words else ''} -->"


def digits_of(source: str) -> str:
    """The digits by which a text names a piece."""
    return hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()[:16]


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._is_code = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._is_code = tag in ("script", "style")

    def handle_endtag(self, tag: str) -> None:
        self._is_code = False

    def handle_data(self, data: str) -> None:
        if not self._is_code:
            self.found.append(data)


def _words_of(source: str) -> str:
    reader = _Words()
    reader.feed(source[:20_000])
    words = " ".join(" ".join(reader.found).split())
    words = re.sub(r"-{2,}", "–", re.sub(r"[<>]", "", words))
    cut = words if len(words) <= _LONGEST_WORDS else words[:_LONGEST_WORDS].rsplit(" ", 1)[0] + " …"
    return cut.strip("- ")
