"""What the dictionaries said about passages, kept by their letters: what comes back is known at once."""

from __future__ import annotations

from collections.abc import Iterable

from ceo_desk.services.writing.spelling import Checked
from ceo_desk.text.word_places import WordPlace

_MOST = 6000


class Verdicts:
    """Remembers passages, the latest of them where there are very many."""

    def __init__(self) -> None:
        self._kept: dict[str, Checked] = {}
        self._fresh: set[str] = set()

    def find(self, text: str) -> Checked | None:
        """What was said about a passage of these letters; None where nobody asked."""
        return self._kept.get(text)

    def is_fresh(self, text: str) -> bool:
        """Whether a passage of these letters need not be asked about (again)."""
        return text in self._fresh

    def keep(self, text: str, checked: Checked) -> None:
        """Remembers it."""
        self._kept[text] = checked
        self._fresh.add(text)
        if len(self._kept) > _MOST:
            for old in list(self._kept)[: _MOST // 4]:
                del self._kept[old]
                self._fresh.discard(old)

    def age(self) -> None:
        """Other words are good now: all is to be asked again, and holds until it was."""
        self._fresh.clear()


def moved(places: Iterable[WordPlace], before: str, now: str) -> list[WordPlace]:
    """Where the words of a passage stand after it was changed in one place; those that were touched are left out."""
    front = _common(before, now)
    behind = min(_common(before[::-1], now[::-1]), min(len(before), len(now)) - front)
    shift = len(now) - len(before)
    last = len(before) - behind
    found: list[WordPlace] = []
    for place in places:
        if place.end < front or (place.end == front and not now[front : front + 1].isalnum()):
            found.append(place)
        elif place.start >= last and not now[place.start + shift - 1 : place.start + shift].isalnum():
            found.append(WordPlace(place.start + shift, place.end + shift, place.word))
    return found


def _common(one: str, other: str) -> int:
    """How many letters two texts have in common from their beginnings."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
