"""Words that must not go out before their day: a list that the desk keeps to itself."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

LONGEST = 120


@dataclass(frozen=True, slots=True)
class Embargo:
    """A word or phrase, until when (None = until it is taken off), and whether it stops a post or only warns."""

    words: str
    until: date | None = None
    stops: bool = False

    def holds_on(self, day: date) -> bool:
        """True where it is not over by that day; on the day itself the words may go out."""
        return self.until is None or day < self.until


def cleaned(words: str) -> str:
    """A phrase as it is kept: single blanks, not longer than a line."""
    return " ".join(words.split())[:LONGEST]


def hits(texts: Iterable[str], embargoes: Iterable[Embargo], day: date) -> tuple[Embargo, ...]:
    """Those whose words stand in the texts as whole words, whatever their capitals, hyphens and plurals."""
    said = "\n".join(_folded(text) for text in texts)
    return tuple(
        one for one in embargoes if one.holds_on(day) and (found := _pattern(one.words)) and found.search(said)
    )


def _folded(text: str) -> str:
    return " ".join(re.sub(r"[-‐‑‒–—_]", " ", text.casefold().replace("’", "'").replace("\u00ad", "")).split())


def _pattern(words: str) -> re.Pattern[str] | None:
    folded = _folded(words)
    return re.compile(rf"(?<!\w){re.escape(folded)}(?:'?s)?(?!\w)") if folded else None
