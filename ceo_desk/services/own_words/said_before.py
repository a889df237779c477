"""What was said before: the answers of our own to the comments that are most like this one, offline."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.likeness import MOST_WORDS, nearest, telling_words, weights_of
from ceo_desk.domain.thanks import readdressed
from ceo_desk.storage.inbox.earlier_answers import EarlierAnswer, EarlierAnswers
from ceo_desk.storage.inbox.inbox import Inbox

MOST = 3
"""Answers that are shown at most."""
LOOKED_AT = 150
"""So many comments are read and compared at most: those that have the most telling words in common."""


@dataclass(frozen=True, slots=True)
class Said:
    """An answer of ours: to whom, when, and what was asked. `start` are its words, addressed to who asks now."""

    author: str
    asked: str
    text: str
    at: datetime
    start: str


class SaidBefore:
    """Reads what was answered."""

    def __init__(self, inbox: Inbox, answers: EarlierAnswers) -> None:
        self._inbox = inbox
        self._answers = answers

    def near(self, comment: str) -> tuple[Said, ...]:
        """What we answered to the comments most like this one, the nearest first; () where none is near.

        Raises Unknown.
        """
        item = self._inbox.find(comment)
        words = words_looked_for(item.text)
        answered = self._answers.answered()
        if not words or not answered:
            return ()
        hits = {word: self._answers.hits(word, max(answered)) for word in words}
        weights = weights_of({word: len(numbers) for word, numbers in hits.items()}, self._answers.count())
        scores: Counter[int] = Counter()
        for word in words:
            for number in answered.intersection(hits[word]):
                scores[number] += round(1000 * weights[word])
        best = sorted(scores, key=lambda number: (-scores[number], -number))[:LOOKED_AT]
        found: dict[str, EarlierAnswer] = {}
        for one in self._answers.ours(best):
            found.setdefault(str(one.number), one)
        others = [(key, frozenset(telling_words(one.asked))) for key, one in found.items()]
        near = nearest(weights, others, LOOKED_AT)
        return self._told([found[one.key] for one in near], item.author)

    def _told(self, answers: list[EarlierAnswer], author: str) -> tuple[Said, ...]:
        """The first few with different words."""
        told: dict[str, Said] = {}
        for one in answers:
            text = self._answers.words_of(one)
            if text and text.casefold() not in told:
                told[text.casefold()] = Said(one.author, one.asked, text, one.at, readdressed(text, one.author, author))
            if len(told) == MOST:
                break
        return tuple(told.values())


def words_looked_for(text: str) -> tuple[str, ...]:
    """The words to look for: of a long comment those that are longest, which are the rarest most often."""
    from ceo_desk.text.languages import guess

    words = telling_words(text, guess(text) or "")
    longest = set(sorted(words, key=len, reverse=True)[:MOST_WORDS])
    return tuple(word for word in words if word in longest)
