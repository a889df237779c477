"""Tags and categories as a remote place has them."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from ceo_desk.domain.outcome import Trouble


@dataclass(frozen=True, slots=True)
class Term:
    """A tag or category, and how many posts there carry it."""

    name: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class SiteTerms:
    """Those of one place, the most used first."""

    tags: tuple[Term, ...] = ()
    categories: tuple[Term, ...] = ()


@runtime_checkable
class HasTerms(Protocol):
    """A channel whose place sorts posts under tags and categories."""

    def terms(self) -> SiteTerms | Trouble:
        """The ones that are used most, a hundred of each at most."""
        ...
