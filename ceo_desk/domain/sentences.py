"""Sentences of a paragraph, and whether a text is English: for rules that know English alone."""

import re

_END = re.compile(r"(?<=[.!?…])[\"”’)]*\s+(?=[\"“‘(\[]*[^\W_a-zà-ÿ])")
_ABBREVIATED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|e\.g|i\.e|[A-Z])\.$")
_WORDS = "the and of to is that it we you with for my are our this have not your they what who be but from"
_TELLING = frozenset(_WORDS.split())
"""Words that no other language writes so often."""

_SHARE = 0.15
_SAMPLE = 400
"""Words that are looked at, at most."""


def sentences_of(paragraph: str) -> tuple[str, ...]:
    """The sentences of a paragraph."""
    found: list[str] = []
    for part in _END.split(paragraph.strip()):
        if found and _ABBREVIATED.search(found[-1]):
            found[-1] += f" {part}"
        elif part:
            found.append(part)
    return tuple(found)


def is_english(paragraphs: tuple[str, ...]) -> bool:
    """True where so many small words are English ones that the text is."""
    words = re.findall(r"[^\W\d_]+", " ".join(paragraphs)[: _SAMPLE * 10].casefold())[:_SAMPLE]
    return bool(words) and sum(word in _TELLING for word in words) / len(words) >= _SHARE
