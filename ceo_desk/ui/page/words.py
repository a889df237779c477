"""How many words the page holds, each entry counted once."""

from __future__ import annotations

from collections.abc import Sequence

from ceo_desk.text.counting import count_words, words
from ceo_desk.text.document import Code, Rule, Text
from ceo_desk.ui.page.entries import Card, CodeLines, Entry


class PageWords:
    """Counts as `text.counting.words` does; what stands in no entry (footnotes) counts as it did at first."""

    def __init__(self, source: str, entries: Sequence[Entry]) -> None:
        self._source = source
        self._first = tuple(entries) if "[^" in source else ()
        self._beside: int | None = None if self._first else 0
        self._known: dict[Entry, int] = {}

    def count(self, entries: Sequence[Entry]) -> int:
        """The words of these entries, and of the footnotes."""
        if self._beside is None:
            self._beside = words(self._source) - sum(map(_count_entry, self._first))
        self._known = {entry: self._known.get(entry) or _count_entry(entry) for entry in entries}
        return sum(self._known.values()) + self._beside


def _count_entry(entry: Entry) -> int:
    content = entry.content
    if isinstance(content, Rule):
        return 0
    if isinstance(content, Card):
        return words(content.source)
    if isinstance(content, CodeLines):
        return count_words(content.text)
    return count_words("".join(run.text if isinstance(run, Text | Code) else " " for run in content))
