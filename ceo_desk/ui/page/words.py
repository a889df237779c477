"""How many words the page holds, each entry counted once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ceo_desk.text.counting import count_words, words
from ceo_desk.text.document import Code, Rule, Text
from ceo_desk.ui.page.entries import Card, CodeLines, Entry
from ceo_desk.ui.page.source.text import PageText

_SPARE = 1_000


class PageWords:
    """Counts as `text.counting.words` does; what stands in no entry (footnotes) counts as it did at first."""

    def __init__(self, text: PageText) -> None:
        self._text = text
        self._beside: int | None = None if "[^" in text.source else 0
        self._known: dict[Entry, int] = {}

    def learn(self, entries: Iterable[Entry]) -> None:
        """Counts these by now, so that `count` is quick."""
        self._known.update((entry, _count_entry(entry)) for entry in entries)

    def count(self, entries: Sequence[Entry]) -> int:
        """The words of these entries, and of the footnotes."""
        if self._beside is None:
            first = (entry for unit in self._text.units for entry in unit.entries)
            self._beside = words(self._text.source) - sum(map(_count_entry, first))
        known = self._known
        for entry in entries:
            if entry not in known:
                known[entry] = _count_entry(entry)
        if len(known) > 2 * len(entries) + _SPARE:  # most of it was of what is gone
            known = self._known = {entry: known[entry] for entry in entries}
        return sum(map(known.__getitem__, entries)) + self._beside


def _count_entry(entry: Entry) -> int:
    content = entry.content
    if isinstance(content, Rule):
        return 0
    if isinstance(content, Card):
        return words(content.source)
    if isinstance(content, CodeLines):
        return count_words(content.text)
    return count_words("".join(run.text if isinstance(run, Text | Code) else " " for run in content))
