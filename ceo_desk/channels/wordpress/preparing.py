"""What one write of a post needs: pictures and terms at the site, the body, the state it shall have."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from ceo_desk.channels.wordpress import media, terms
from ceo_desk.channels.wordpress.posts import RemoteVersion
from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Session
from ceo_desk.domain.channel import Ledger, PictureSource, PostPackage, Uploaded

_ENTITY_LIKE = re.compile(r"&(?=#?[A-Za-z0-9]+;)")
_TAG_LIKE = re.compile(r"<(?=[A-Za-z/!?])")
_FIELDS = {"featured": "featured_media"}
SOONEST = timedelta(minutes=1)
"""What is due sooner than this a site publishes at once."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """The body to write, the pictures there, and in words what could not be had."""

    body: Mapping[str, Any]
    uploads: Mapping[str, Uploaded]
    altered: tuple[str, ...]


def prepare(
    session: Session, package: PostPackage, ledger: Ledger, pictures: PictureSource, version: RemoteVersion
) -> Prepared | Bad:
    """Brings pictures and terms to the site and makes the body of the one write; the post itself is not touched."""
    person = session.person() if media.pictures_of(package) else 0
    if isinstance(person, Bad):
        return person
    uploads = media.upload_all(session, package, ledger, pictures, person)
    if isinstance(uploads, Bad):
        return uploads
    categories = terms.find_or_make(session, "categories", () if "categories" in package.kept else package.categories)
    if isinstance(categories, Bad):
        return categories
    tags = terms.find_or_make(session, "tags", () if "tags" in package.kept else package.tags)
    if isinstance(tags, Bad):
        return tags
    body: dict[str, Any] = {
        "title": as_site_line(package.title),
        "content": media.put_addresses(package.content, uploads.values()),
        "excerpt": as_site_line(package.excerpt),
        "tags": list(tags.ids),
        "featured_media": int(uploads[package.featured.sha256].remote_id) if package.featured else 0,
        **_state(package, version),
    }
    if categories.ids:
        body["categories"] = list(categories.ids)
    if package.slug or not is_out(version):
        body["slug"] = package.slug
    for part in package.kept:
        body.pop(_FIELDS.get(part, part), None)
    return Prepared(body, uploads, (*categories.altered, *tags.altered))


def as_site_line(text: str) -> str:
    """Plain words so that a site, which takes titles for HTML, shows every sign; an ordinary "&" stays as it is."""
    return _TAG_LIKE.sub("&lt;", _ENTITY_LIKE.sub("&amp;", text))


def is_out(version: RemoteVersion) -> bool:
    """True where readers have the post."""
    return version.status in ("publish", "private")


def is_too_late(package: PostPackage, now: datetime) -> bool:
    """True where the hour asked for has passed, or is so near that the site would not wait for it."""
    return package.at is not None and package.at < now + SOONEST


def _state(package: PostPackage, version: RemoteVersion) -> dict[str, Any]:
    """Status and date: a post that is out keeps its date; one that was to come and shall go out now loses it."""
    if package.at and not is_out(version):
        at = package.at.astimezone(UTC).replace(tzinfo=None)
        return {"status": "future", "date_gmt": at.isoformat(timespec="seconds")}
    status = "private" if package.visibility == "private" else "publish"
    return {"status": status} if is_out(version) else {"status": status, "date_gmt": None}
