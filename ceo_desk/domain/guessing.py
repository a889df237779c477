"""Tags and category of a post, guessed of its words and of what the site and earlier posts have.

Only what is there already is guessed, and a tag only where the text speaks of it. In doubt nothing is guessed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ceo_desk.domain.terms import Term

MOST_TAGS = 4
_TITLE_COUNTS = 3
_LEAST_SAID = 2
"""How often a text must speak of something, unless its title does."""
_GENERAL = frozenset({"uncategorized", "uncategorised", "allgemein", "non classé", "sin categoría", "general", "news"})


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an account: its site's tags and categories, and what the desk's earlier posts there carried."""

    tags: tuple[Term, ...] = ()
    categories: tuple[Term, ...] = ()
    used_tags: tuple[tuple[str, ...], ...] = ()
    used_categories: tuple[tuple[str, ...], ...] = ()


def guess_tags(title: str, paragraphs: tuple[str, ...], known: Known) -> tuple[str, ...]:
    """The tags that the text speaks of, the one it speaks of most first."""
    head, body = _folded(title), _folded(" ".join(paragraphs))
    used = [name for names in known.used_tags for name in names]
    names = {_folded(name): name for name in (*used, *(term.name for term in known.tags))}
    weights = {name: sum(_folded(one) == name for one in used) for name in names}
    scores: dict[str, int] = {}
    for folded in names:
        said = _TITLE_COUNTS * _said(folded, head) + _said(folded, body)
        is_phrase_or_used = " " in folded or weights[folded] > 0
        if said >= (1 if is_phrase_or_used and len(folded) > 3 else _LEAST_SAID):
            scores[folded] = said
    ranked = sorted(scores, key=lambda one: (-scores[one], -weights[one], one))
    return tuple(names[one] for one in ranked[:MOST_TAGS])


def guess_category(known: Known) -> tuple[str, ...]:
    """The one category: that of the earlier posts, else the one used most; () = the site puts its own."""
    used = [name for names in known.used_categories for name in names[:1]]
    if used:
        return (max(dict.fromkeys(used), key=used.count),)
    if not known.categories:
        return ()
    most = max(known.categories, key=lambda term: term.count)
    is_telling = most.count > 0 and _folded(most.name) not in _GENERAL
    return (most.name,) if is_telling else ()


def known_as(name: str, names: Iterable[str]) -> str:
    """A name as it is written elsewhere already, else as it is."""
    return next((one for one in names if _folded(one) == _folded(name)), name)


def _said(phrase: str, text: str) -> int:
    """How often a text says it; one word more or less at its end makes no other word of it: hotel, hotels."""
    if not phrase:
        return 0
    if not phrase.isascii() and not re.search(r"[a-zà-ÿ]", phrase):
        return text.count(phrase)  # a script without blanks
    stem = re.escape(phrase.removesuffix("s") if len(phrase) > 4 else phrase)
    return len(re.findall(rf"(?<!\w){stem}(?:s|es|n|en|e|er)?(?!\w)", text))


def _folded(text: str) -> str:
    return " ".join(re.sub(r"[-‐‑–—/]", " ", text.casefold().replace("’", "'")).split())
