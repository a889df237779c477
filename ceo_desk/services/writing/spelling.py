"""Spelling: what may be misspelt in a post, what might be meant, and the words that a person taught the desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ceo_desk.services.timing import Clock
from ceo_desk.storage.database import Database
from ceo_desk.storage.processes.dictionaries import Dictionary, find_dictionaries, folders_of
from ceo_desk.storage.processes.learnt_words import LearntWords
from ceo_desk.storage.processes.speller import Speller
from ceo_desk.storage.settings import UNDERLINE_SPELLING, Settings
from ceo_desk.text.languages import language_of, tag
from ceo_desk.text.word_places import WordPlace, without_ending, word_places

MOST_SUGGESTIONS = 5
_MOST_OF_ONE_LANGUAGE = 3
_MOST_KNOWN = 100_000
_NORWEGIAN = frozenset(("nb", "nn", "no"))


@dataclass(frozen=True, slots=True)
class SpellingState:
    """Whether the desk underlines, for which languages it can (one each, as in BCP 47), and what it learnt."""

    is_on: bool
    languages: tuple[str, ...]
    learnt: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What a passage's words look like: its language, and the stretches that no dictionary knows."""

    language: str
    unknown: tuple[WordPlace, ...]


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes: the language of the person's system, and how the post begins; further languages that are in it."""

    home: str
    sample: str = ""
    seen: frozenset[str] = frozenset()


class Spelling:
    """Checks passages. It reads files and waits for another process: never on the window's thread."""

    def __init__(
        self,
        settings: Settings,
        learnt: LearntWords,
        find_dictionaries: Callable[[], tuple[Dictionary, ...]],
        speller: Speller,
        clock: Clock,
    ) -> None:
        self._settings, self._learnt = settings, learnt
        self._find_dictionaries = find_dictionaries
        self._speller, self._clock = speller, clock
        self._known: dict[tuple[Dictionary, ...], dict[str, bool]] = {}

    @classmethod
    def of_system(
        cls, database: Database, settings: Settings, environment: Mapping[str, str], clock: Clock
    ) -> Spelling:
        """With the dictionaries that this system has; they are looked for when they are first needed."""

        def find() -> tuple[Dictionary, ...]:
            return find_dictionaries(folders_of(environment, Path.home()))

        return cls(settings, LearntWords(database), find, Speller(), clock)

    def state(self) -> SpellingState:
        """What a screen says about it."""
        languages = tuple(dict.fromkeys(_base(one.language) for one in self._dictionaries))
        return SpellingState(self._settings.get(UNDERLINE_SPELLING), languages, self._learnt.all())

    def check(self, passages: Sequence[str], writer: Writer) -> tuple[Checked, ...]:
        """For each passage what may be misspelt: nothing where no dictionary of its language is there.

        A word is good where any language of the post or of the person knows it, or the person taught it.
        """
        home = tag(writer.home)
        whole = language_of(writer.sample, home)
        learnt = frozenset(self._learnt.all())
        languages = [language_of(passage, whole) for passage in passages]
        others = frozenset((home, whole, *writer.seen, *languages))
        places = [self._places(passage, one, home) for passage, one in zip(passages, languages, strict=True)]
        unknown: dict[str, frozenset[str]] = {}
        for language in dict.fromkeys(languages):
            words = {
                place.word for found, one in zip(places, languages, strict=True) if one == language for place in found
            }
            unknown[language] = self._unknown(words, language, others, home)
        return tuple(
            Checked(
                language,
                tuple(place for place in found if place.word in unknown[language] and not _is_in(place.word, learnt)),
            )
            for found, language in zip(places, languages, strict=True)
        )

    def suggest(self, word: str, language: str, writer: Writer) -> tuple[str, ...]:
        """What might be meant by a word of a passage in this language: a few, the likeliest first."""
        found = self._speller.suggest(word, self._of(language, tag(writer.home)))
        curly = "’" in word
        said = dict.fromkeys(each.replace("'", "’") if curly else each for each in found)
        return tuple(said)[:MOST_SUGGESTIONS]

    def learn(self, word: str) -> None:
        """The word is good from now on, in every post; a name also with an ’s."""
        self._learnt.learn(without_ending(word), self._clock())

    def forget(self, word: str) -> None:
        """The word is as unknown as before it was learnt."""
        self._learnt.forget(word)

    def close(self) -> None:
        """Lets go of the dictionaries."""
        self._speller.close()

    @cached_property
    def _dictionaries(self) -> tuple[Dictionary, ...]:
        return self._find_dictionaries()

    def _places(self, passage: str, language: str, home: str) -> tuple[WordPlace, ...]:
        return tuple(word_places(passage)) if self._of(language, home) else ()

    def _unknown(self, words: set[str], language: str, others: frozenset[str], home: str) -> frozenset[str]:
        """The words that neither this language knows nor any of the others."""
        left = words
        for each in (language, *sorted(others - {language})):
            books = self._of(each, home)
            if books:
                left = self._not_in(left, books)
        return frozenset(left)

    def _not_in(self, words: set[str], books: tuple[Dictionary, ...]) -> set[str]:
        known = self._known.setdefault(books, {})
        new = sorted(word for word in words if word not in known)
        if new:
            unknown = self._speller.unknown(new, books)
            if len(known) > _MOST_KNOWN:
                known.clear()
            known.update((word, word not in unknown) for word in new)
        return {word for word in words if not known.get(word, True)}

    def _of(self, language: str, home: str) -> tuple[Dictionary, ...]:
        """The dictionaries of a language: the one of the writer's region, else a few of all regions."""
        wanted = _family(language)
        there = [one for one in self._dictionaries if _family(one.language) == wanted]
        for exact in (language, home):
            chosen = [one for one in there if one.language == exact and "-" in exact]
            if chosen:
                return tuple(chosen)
        plain = f"{wanted}-{wanted.upper()}"
        return tuple(sorted(there, key=lambda one: (one.language not in (wanted, plain, "en-US"), one.language)))[
            :_MOST_OF_ONE_LANGUAGE
        ]


def _base(language: str) -> str:
    return language.split("-", maxsplit=1)[0]


def _family(language: str) -> str:
    base = _base(language)
    return "nb" if base in _NORWEGIAN else base


def _is_in(word: str, learnt: frozenset[str]) -> bool:
    """Learnt as it stands, as the name that it is of (Winterfeld’s), or with a small letter (at a sentence's start)."""
    plain = word.replace("’", "'")
    forms = {word, plain, without_ending(word), word[:1].lower() + word[1:]}
    return not forms.isdisjoint(learnt)
