"""The notation of the tables, and how a phrase is found in a text.

A phrase is written as it is said: small letters, straight apostrophes, no marks but these.

- `is/are` one or the other
- `(very)` may be missing
- `disappoint…` the word may go on; `…idiot` it may begin otherwise
- `…` alone: up to three words
- `^` before it: only where a sentence begins; `$` after it: only where one ends
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

ENOUGH_HINTS = 3
_SENTENCE_END = r"[.!?:;…\n]"
_SENTENCE_BEGIN = rf"(?:^|{_SENTENCE_END} ?|^\W+)"
_GAP = r"(?:[\w'%-]+,? ){0,3}"
_RUN = re.compile(r"\w+")
_ENDS = re.compile(r"(?<=[.!?…:;])\s+|\n+")


@dataclass(frozen=True, slots=True)
class Phrases:
    """What gives something away. `says`: one is enough. `hints`: three are needed. `unless` is struck out before."""

    says: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signs:
    """The tables of one language."""

    asks: Phrases
    """Questions, with a mark or without one."""
    only_sounds: Phrases
    """Questions that want no answer."""
    practical: Phrases
    """What anybody at the house can answer."""
    disagrees: Phrases
    proposes: Phrases
    thanks: Phrases
    confides: Phrases
    """What somebody tells about their own life, and that wants a word of yours."""
    chats: Phrases
    """Small talk, that wants no answer."""


def is_said(phrases: Phrases, text: str) -> bool:
    """True where the plain text says one of the phrases, or hints at it three times."""
    struck = _possible(phrases.unless, text)
    left = _pattern(struck).sub(" ~ ", text) if struck else text
    said = _possible(phrases.says, left)
    if said and _pattern(said).search(left):
        return True
    hinted = _possible(phrases.hints, left)
    return bool(hinted) and len({found[0] for found in _pattern(hinted).finditer(left)}) >= ENOUGH_HINTS


def plain(text: str) -> str:
    """Small letters, straight apostrophes, single blanks, one blank after each sentence."""
    straight = text.casefold().replace("’", "'").replace("‘", "'").replace("...", "…")
    return " ".join(straight.split())


def sentences(text: str) -> list[str]:
    """The sentences of a text, each with its mark."""
    return [part.strip() for part in _ENDS.split(text) if part.strip()]


def _possible(phrases: tuple[str, ...], text: str) -> tuple[str, ...]:
    """The phrases all of whose letters stand in the text: the others need no expression, and making one takes long."""
    if not phrases:
        return ()
    index = _index(phrases)
    found = set(index.others)
    for run in index.by_run.keys() & set(_RUN.findall(text)):
        found.update(index.by_run[run])
    return tuple(phrases[number] for number in sorted(found) if _has_all(index.needed[number], text))


def _has_all(needed: tuple[tuple[str, ...], ...], text: str) -> bool:
    return all(any(one in text for one in either) for either in needed)


@dataclass(frozen=True, slots=True)
class _Index:
    """Phrases by a run of letters that each can't do without; `others` have none. `needed`: one of each group."""

    by_run: dict[str, tuple[int, ...]]
    others: tuple[int, ...]
    needed: tuple[tuple[tuple[str, ...], ...], ...]


@lru_cache(maxsize=64)
def _index(phrases: tuple[str, ...]) -> _Index:
    by_run: dict[str, list[int]] = {}
    others, needed = [], []
    for number, phrase in enumerate(phrases):
        words = phrase.removeprefix("^").removesuffix("$").split()
        groups = [word.split("/") for word in words if word[0] != "(" and word != "…"]
        needed.append(tuple(tuple(one.strip("…") for one in group) for group in groups))
        whole = [group for group in groups if not any("…" in one or not _RUN.match(one) for one in group)]
        if not whole:
            others.append(number)
            continue
        for one in max(whole, key=lambda group: min(map(len, group))):
            by_run.setdefault(_RUN.findall(one)[0], []).append(number)
    return _Index({run: tuple(numbers) for run, numbers in by_run.items()}, tuple(others), tuple(needed))


@lru_cache(maxsize=1024)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """All phrases as one expression: where no word begins, no phrase is tried."""
    within = [_expression(phrase) for phrase in phrases if not phrase.startswith("^")]
    at_begin = [_SENTENCE_BEGIN + _expression(phrase) for phrase in phrases if phrase.startswith("^")]
    return re.compile("|".join([*([rf"(?<![\w'])(?:{'|'.join(within)})"] if within else []), *at_begin]))


def _expression(phrase: str) -> str:
    closing = rf"(?= ?(?:{_SENTENCE_END}|$))" if phrase.endswith("$") else ""
    return "".join(_words(phrase.removeprefix("^").removesuffix("$").split())) + closing


def _words(words: Iterable[str]) -> Iterable[str]:
    """One expression a word, each with the blank before it where one is due."""
    is_open = False
    for word in words:
        blank = r",? " if is_open else ""
        if word == "…":
            yield blank + _GAP
            is_open = False
        elif word.startswith("("):
            inner = _either(word.strip("()"))
            yield rf"(?:{blank}{inner})?" if is_open else rf"(?:{inner},? )?"
        else:
            yield blank + _either(word)
            is_open = True


def _either(word: str) -> str:
    return "(?:" + "|".join(_one(one) for one in word.split("/")) + ")"


def _one(word: str) -> str:
    start = r"[\w-]*" if word.startswith("…") else ""
    end = r"[\w'-]*" if word.endswith("…") else r"(?![\w])"
    return start + re.escape(word.strip("…")) + end
