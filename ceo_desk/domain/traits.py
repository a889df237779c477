"""What the rules tell of a comment once and for all, so that a list can be narrowed to it; and what narrows a list."""

from dataclasses import dataclass
from enum import IntFlag
from functools import lru_cache
from hashlib import sha256

from ceo_desk.domain.rule_signs import rule_in_doubt
from ceo_desk.domain.signs import rules
from ceo_desk.domain.wording import LANGUAGES, asks, disagrees

REVISION = 1
"""Another number here has every comment looked at anew: for a rule that changed outside of the tables."""


class Trait(IntFlag):
    """What is kept with a comment, several at once."""

    NONE = 0
    QUESTION = 1
    CRITICAL = 2
    FIRST_TIME = 4
    """Nobody known by the same key wrote there before."""


COMBINATIONS = tuple(Trait(number) for number in range(8))


@dataclass(frozen=True, slots=True)
class Filter:
    """What narrows a list: only with all of these traits, below the post of a comment, by the person who wrote it.

    `post_of` and `person_of` name any comment of theirs, "" = every post, every person.
    """

    traits: Trait = Trait.NONE
    post_of: str = ""
    person_of: str = ""

    @property
    def is_open(self) -> bool:
        """True where nothing is narrowed."""
        return self == Filter()

    def allows(self, traits: Trait) -> bool:
        """True where a comment with these traits is wanted."""
        return self.traits & traits == self.traits


EVERYTHING = Filter()
"""Nothing is narrowed."""


def traits_of(text: str) -> Trait:
    """What the words of a comment tell; whether its author is new nobody sees from the words."""
    found = Trait.QUESTION if asks(text) else Trait.NONE
    if disagrees(text) and not rule_in_doubt(text):
        found |= Trait.CRITICAL
    return found


@lru_cache(maxsize=1)
def rules_version() -> str:
    """Another one as soon as a table of signs says something else."""
    tables = (REVISION, LANGUAGES, {name: table for name, table in vars(rules).items() if name.isupper()})
    return sha256(repr(tables).encode()).hexdigest()[:16]
