"""Categories and tags: found by name or made, and what the account may not make is said."""

import html
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Session
from ceo_desk.domain.channel import Rejected
from ceo_desk.domain.terms import SiteTerms, Term

Kind = Literal["categories", "tags"]
_WORD: dict[Kind, str] = {"categories": "category", "tags": "tag"}


@dataclass(frozen=True, slots=True)
class Terms:
    """Ids at the site, and in words which names have none."""

    ids: tuple[int, ...] = ()
    altered: tuple[str, ...] = ()


def find_or_make(session: Session, kind: Kind, names: Iterable[str]) -> Terms | Bad:
    """The ids of these names, made where they are new. A name that the site refuses is told, not fatal."""
    ids: list[int] = []
    altered: list[str] = []
    for name in dict.fromkeys(name.strip() for name in names if name.strip()):
        found = _find(session, kind, name)
        if isinstance(found, Bad):
            return found
        made = found or _make(session, kind, name)
        if isinstance(made, int):
            ids.append(made)
        elif isinstance(made.trouble, Rejected):
            altered.append(f"The {_WORD[kind]} “{name}” is not there, and your account could not make it.")
        else:
            return made
    return Terms(tuple(dict.fromkeys(ids)), tuple(altered))


def all_terms(session: Session) -> SiteTerms | Bad:
    """The tags and categories that posts there carry, the most used first, a hundred of each at most."""
    found: dict[Kind, tuple[Term, ...]] = {}
    for kind in _WORD:
        hides = "true" if kind == "tags" else "false"  # a category that no post has yet may be chosen
        listed = session.read_many(
            f"wp/v2/{kind}",
            {"orderby": "count", "order": "desc", "hide_empty": hides, "per_page": 100, "_fields": "id,name,count"},
        )
        if isinstance(listed, Bad):
            return listed
        names = ((plain(str(row.get("name", ""))), row.get("count")) for row in listed.rows)
        found[kind] = tuple(Term(name, count) for name, count in names if name and isinstance(count, int))
    return SiteTerms(found["tags"], found["categories"])


def plain(name: str) -> str:
    """A name as people read it."""
    return " ".join(html.unescape(name).split())


def names_of_post(session: Session, kind: Kind, remote_id: int) -> frozenset[str] | Bad:
    """The names that stand on a post, folded for comparing."""
    found = session.read_many(f"wp/v2/{kind}", {"post": remote_id, "per_page": 100, "_fields": "id,name"})
    return found if isinstance(found, Bad) else frozenset(fold(str(row.get("name", ""))) for row in found.rows)


def fold(name: str) -> str:
    """A name as WordPress compares it: decoded, without regard to capitals and doubled blanks."""
    return plain(name).casefold()


def _find(session: Session, kind: Kind, name: str) -> int | Bad | None:
    """The id of a name that is there; the site stores `&` as `&amp;` and searches in what it stores."""
    searched = html.escape(name, quote=False)
    found = session.read_many(f"wp/v2/{kind}", {"search": searched, "per_page": 100, "_fields": "id,name"})
    if isinstance(found, Bad):
        return found
    same = [int(row["id"]) for row in found.rows if fold(str(row.get("name", ""))) == fold(name)]
    return min(same) if same else None


def _make(session: Session, kind: Kind, name: str) -> int | Bad:
    row = session.write(f"wp/v2/{kind}", {"name": name})
    if not isinstance(row, Bad):
        return int(row["id"])
    existing = row.data.get("term_id")
    return existing if row.code == "term_exists" and isinstance(existing, int) else row
