"""What a site made of a package, compared with the package, in words."""

import html
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Literal

from ceo_desk.channels.wordpress.markup import same_markup
from ceo_desk.channels.wordpress.media import put_addresses
from ceo_desk.channels.wordpress.posts import OUT, RemoteVersion, same_line
from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Session
from ceo_desk.channels.wordpress.terms import Kind, fold, names_of_post
from ceo_desk.channels.wordpress.words import SAYINGS
from ceo_desk.domain.channel import PostPackage, Published, Uploaded

_FILTERED = "The blog changed the text; your account may not use some of it."
_KINDS: tuple[tuple[Kind, str], ...] = (("categories", "category"), ("tags", "tag"))


def altered_texts(version: RemoteVersion, package: PostPackage, uploads: Mapping[str, Uploaded]) -> list[str]:
    """What reads otherwise there than in the package."""
    altered: list[str] = []
    if "title" not in package.kept and not same_line(version.title, package.title):
        altered.append(f"The title became “{html.unescape(version.title)}”.")
    if not is_same_content(version, package, uploads):
        altered.append(_FILTERED)
    if "excerpt" not in package.kept and not same_line(version.excerpt, package.excerpt):
        altered.append("The blog changed the short description.")
    is_ours = package.slug and "slug" not in package.kept
    if is_ours and version.slug != package.slug and version.status != "trash":
        altered.append(f"The address ends in “{version.slug}”, because the other was taken.")
    if package.featured and version.featured == 0:
        altered.append("The blog left out the large picture.")
    return altered


def is_same_content(version: RemoteVersion, package: PostPackage, uploads: Mapping[str, Uploaded]) -> bool:
    """True where the text there is the package's, pictures at their addresses."""
    return "content" in package.kept or same_markup(version.content, put_addresses(package.content, uploads.values()))


def altered_terms(session: Session, version: RemoteVersion, package: PostPackage) -> list[str] | Bad:
    """Categories and tags of the package that the post there lacks."""
    altered: list[str] = []
    for kind, word in _KINDS:
        if kind in package.kept:
            continue
        wanted = package.categories if kind == "categories" else package.tags
        missing = _missing(session, kind, version.id, wanted)
        if isinstance(missing, Bad):
            return missing
        altered.extend(f"The {word} “{name}” is missing there." for name in missing)
    return altered


def altered_ids(version: RemoteVersion, body: Mapping[str, Any]) -> list[str]:
    """Terms that were written and did not stay."""
    altered: list[str] = []
    if not set(body.get("categories", ())) <= set(version.categories):
        altered.append("The blog left out a category.")
    if not set(body.get("tags", ())) <= set(version.tags):
        altered.append("The blog left out a tag.")
    return altered


def is_the_package(
    session: Session, version: RemoteVersion, package: PostPackage, uploads: Mapping[str, Uploaded]
) -> bool | Bad:
    """True where the post there is exactly this package already: an earlier try arrived, its answer was lost."""
    featured = uploads.get(package.featured.sha256) if package.featured else None
    if altered_texts(version, package, uploads):
        return False
    if "featured" not in package.kept and version.featured != (int(featured.remote_id) if featured else 0):
        return False
    if version.status not in OUT or (version.status == "future" and version.at != _whole_second(package.at)):
        return False
    missing = altered_terms(session, version, package)
    if isinstance(missing, Bad):
        return missing
    return not missing and ("tags" in package.kept or len(version.tags) == len(_names(package.tags)))


def published_of(version: RemoteVersion, altered: Iterable[str], now: datetime) -> Published:
    """The proof, from the post as it was read back."""
    state: Literal["live", "scheduled", "sent"] = "live"
    problem = ""
    if version.status == "pending":
        state, problem = "sent", SAYINGS["awaits_editor"][0]
    elif version.status == "future":
        state = "scheduled"
        problem = SAYINGS["missed_hour"][0] if version.at < now else ""
    return Published(
        remote_id=str(version.id),
        url=version.link,
        state=state,
        at=None if state == "sent" else version.at,
        fingerprint=version.fingerprint,
        altered=tuple(altered),
        problem=problem,
    )


def _whole_second(at: datetime | None) -> datetime | None:
    return at.replace(microsecond=0) if at else None


def _names(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(name.strip() for name in names if name.strip()))


def _missing(session: Session, kind: Kind, remote_id: int, wanted: Iterable[str]) -> list[str] | Bad:
    names = _names(wanted)
    if not names:
        return []
    there = names_of_post(session, kind, remote_id)
    return there if isinstance(there, Bad) else [name for name in names if fold(name) not in there]
