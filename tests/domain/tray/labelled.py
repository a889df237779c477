"""The labelled comments, and what the rules say of them: precision and recall a sign and language."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ceo_desk.domain.tray import Facts, Reason, grounds, needs_leader

LANGUAGES = ("english", "german")
LATER = {"english": "later_english", "german": "later_german"}
"""Comments that were written after the rules."""
SIGNS = {
    "q": Reason.QUESTION,
    "c": Reason.CRITICAL,
    "i": Reason.IDEA,
    "t": Reason.THANKS,
    "r": Reason.MAY_BREAK_RULE,
}
NEEDS_LEADER = "needs the leader"
_NO_MOMENT = datetime(2026, 11, 24, tzinfo=UTC)
NAMES = (*SIGNS.values(), NEEDS_LEADER)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A comment, and what a person said of it."""

    text: str
    signs: frozenset[str]


@dataclass(frozen=True, slots=True)
class Measure:
    """How often the rules were right. 1.0 where there was nothing to find, or nothing was found."""

    right: int
    found: int
    there: int

    @property
    def precision(self) -> float:
        """Of those the rules found, how many a person found too."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Of those a person found, how many the rules found too."""
        return self.right / self.there if self.there else 1.0


def read(language: str) -> list[Labelled]:
    """All labelled comments of a language, in the order of the file."""
    path = Path(__file__).with_name(f"{language}.txt")
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [_labelled(*line.split(" | ", 1)) for line in lines]


def tuned(comments: list[Labelled]) -> list[Labelled]:
    """The half that rules are tuned on."""
    return comments[::2]


def held_back(comments: list[Labelled]) -> list[Labelled]:
    """The half that they are measured on."""
    return comments[1::2]


def told(text: str) -> frozenset[str]:
    """What the rules say of a comment that has waited for no time at all."""
    facts = Facts(text, None)
    found = {str(reason) for reason, _ in grounds(facts, _NO_MOMENT)} & set(SIGNS.values())
    return frozenset(found | ({NEEDS_LEADER} if needs_leader(facts) else set()))


def measured(comments: Iterable[Labelled]) -> dict[str, Measure]:
    """The measure of each sign over the comments."""
    pairs = [(one.signs, told(one.text)) for one in comments]
    return {
        name: Measure(
            sum(name in said and name in found for said, found in pairs),
            sum(name in found for _, found in pairs),
            sum(name in said for said, _ in pairs),
        )
        for name in NAMES
    }


def _labelled(letters: str, text: str) -> Labelled:
    signs = {str(SIGNS[letter]) for letter in letters if letter in SIGNS}
    unknown = set(letters) - set(SIGNS) - {"!", "-"}
    assert not unknown, f"{letters} | {text}"
    return Labelled(text, frozenset(signs | ({NEEDS_LEADER} if "!" in letters else set())))
