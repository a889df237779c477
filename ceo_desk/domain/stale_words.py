"""Sentences that one text took from another, and that stand there no more."""

from collections.abc import Iterable

from ceo_desk.domain.sentences import sentences_of

FEWEST = 4
"""Words; what is shorter says too little to be stale."""


def stale_sentences(taken: str, now: Iterable[str], earlier: Iterable[str]) -> tuple[str, ...]:
    """The sentences of `taken` that stood in `earlier` paragraphs, and stand in none of those of `now`.

    What its writer put in another way was never there, so it is not stale.
    """
    stands, stood = _sentences(now), _sentences(earlier)
    own = (sentence for line in taken.split("\n") for sentence in sentences_of(line))
    found = (one for one in own if len(one.split()) >= FEWEST and _plain(one) in stood - stands)
    return tuple(dict.fromkeys(found))


def _sentences(paragraphs: Iterable[str]) -> set[str]:
    return {_plain(sentence) for one in paragraphs for sentence in sentences_of(one)}


def _plain(sentence: str) -> str:
    return " ".join(sentence.split()).casefold()
