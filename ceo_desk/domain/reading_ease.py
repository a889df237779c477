"""How easy a text reads: by a published formula where its language has one, and by its longest sentences everywhere.

Formulas (W words a sentence, S syllables a word):
en  Flesch, "A new readability yardstick", 1948: 206.835 - 1.015 W - 84.6 S
de  Amstad, "Wie verständlich sind unsere Zeitungen?", 1978: 180 - W - 58.5 S
fr  Kandel and Moles, "Application de l'indice de Flesch à la langue française", 1958: 207 - 1.015 W - 73.6 S
es  Fernández Huerta, "Medidas sencillas de lecturabilidad", 1959: 206.84 - 1.02 W - 60 S
it  Franchina and Vacca, "Adaptation of Flesch readability index on a bilingual text", 1986: 217 - 1.3 W - 60 S
All five count from about 0 (hard) to 100 (easy). Syllables are counted by the vowels that are written.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ceo_desk.domain.sentences import sentences_of

LONG = 30
"""Words; a sentence of more is long."""
_LEAST_WORDS = 50
"""Fewer words than these tell nothing."""
_EASY, _HARD = 60.0, 30.0
_MANY_LONG, _VERY_LONG = 2, 45
_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_ENGLISH_APART = re.compile(
    r"(?<![ct])ia(?!r)|(?<![ctsgxln])io|^lio|eo(?!p)|iu|ua(?!r)|(?<!q)uie|[aeou]e?ing|yi|(?:id|ar|cr)ea|oe[mt]|eum"
    r"|yee|(?<=[rc])ie(?=[nt])|lient|ier$|iest$|iety"
)
"""Vowels side by side that are spoken apart."""
_ENGLISH_MUTE = re.compile(
    r"[^aeiouyl]e$|[aeiouy]le$|[^aeiouytd]ed$|[^aeiouysxzcg]es$(?<![^aeiouy]les)(?<!shes)(?<!ches)|oes$"
)
_FRENCH_MUTE = re.compile(r"(?:[^aeiouyéèêàâîôû]|[qg])(?:es?|(?<!m)(?<!v)ent)$")
_VOWELS = "aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿ"


class Ease(StrEnum):
    """What a formula says of a text."""

    UNTOLD = ""
    EASY = "easy"
    FAIR = "fair"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class ReadingEase:
    """How a text reads. `long` sentences have more than LONG words; `longest` is the longest sentence of all."""

    ease: Ease
    score: float | None
    long: int
    longest: str

    @property
    def is_long_winded(self) -> bool:
        """True where long sentences are worth a word: several, or a very long one."""
        return self.long >= _MANY_LONG or _words(self.longest) > _VERY_LONG


def reading_ease(paragraphs: tuple[str, ...], language: str) -> ReadingEase | None:
    """How the text reads; None where it is too short to tell, or its language puts no blanks between words."""
    sentences = [one for paragraph in paragraphs for one in sentences_of(paragraph) if _words(one)]
    words = [word for one in sentences for word in _WORD.findall(one)]
    if len(words) < _LEAST_WORDS or language in ("ja", "zh", "th"):
        return None
    longest = max(sentences, key=_words)
    long = sum(_words(one) > LONG for one in sentences)
    formula = _FORMULAS.get(language)
    if formula is None:
        return ReadingEase(Ease.UNTOLD, None, long, longest)
    told = sum(syllables(word, language) for word in words) / len(words)
    score = round(formula(len(words) / len(sentences), told), 1)
    ease = Ease.EASY if score >= _EASY else Ease.HARD if score < _HARD else Ease.FAIR
    return ReadingEase(ease, score, long, longest)


def syllables(word: str, language: str) -> int:
    """How many syllables a written word has, at least one; a number counts as one."""
    bare = word.casefold().replace("’", "'")
    count = _COUNTS.get(language, _groups)(bare)
    return max(1, count)


def _words(sentence: str) -> int:
    return len(_WORD.findall(sentence))


def _groups(word: str) -> int:
    return len(re.findall(f"[{_VOWELS}]+", word))


def _english(word: str) -> int:
    word = word.removesuffix("'s").replace("'", "")
    count = _groups(word) + len(_ENGLISH_APART.findall(word))
    return count - (count > 1 and _ENGLISH_MUTE.search(word) is not None)


def _german(word: str) -> int:
    parts = re.findall(r"aa|ee|oo|ie|ei|ai|ey|ay|au|äu|eu|[aeiouyäöüéèàê]", word)
    return len(parts)


def _french(word: str) -> int:
    plain = re.sub(r"(?<=[aeiouyéè])h(?=[aeiouyéè])|(?<=é)(?=[aeoiuâ])", "-", re.sub(r"[qg]u(?=[eiyéèê])", "q", word))
    count = _groups(plain) + len(re.findall(r"ï|(?<=[bcdfgpt][rl])i(?=[aeoé])", plain))
    return count - (count > 1 and _FRENCH_MUTE.search(plain) is not None)


def _spanish(word: str) -> int:
    plain = re.sub(r"[qg]u(?=[eiéí])", "q", re.sub(r"y(?=[aeiouáéíóú])", "q", word))
    return len(re.findall(r"[iuü]?[aeoáéó](?:[iuüy](?![aeoáéóíú]))?|[íú]|[iuüy]+", plain))


def _italian(word: str) -> int:
    plain = re.sub(r"[qg]u(?=[aeiouàèéìòù])|(?<=[cg])i(?=[aouòàù])|(?<=gl)i(?=[aeou])", "q", word)
    return len(re.findall(r"[iu]?[aeoàèéòó](?:[iu](?![aeoàèéòóìù]))?|[ìù]|[iuy]+", plain))


_COUNTS: Mapping[str, Callable[[str], int]] = {
    "en": _english,
    "de": _german,
    "fr": _french,
    "es": _spanish,
    "it": _italian,
}
_FORMULAS: Mapping[str, Callable[[float, float], float]] = {
    "en": lambda words, told: 206.835 - 1.015 * words - 84.6 * told,
    "de": lambda words, told: 180 - words - 58.5 * told,
    "fr": lambda words, told: 207 - 1.015 * words - 73.6 * told,
    "es": lambda words, told: 206.84 - 1.02 * words - 60 * told,
    "it": lambda words, told: 217 - 1.3 * words - 60 * told,
}
