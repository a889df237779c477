"""Posts as a WordPress has them: reading one, its fingerprint, the hidden placeholder of a publication."""

import hashlib
import html
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Row, Session

POSTS = "wp/v2/posts"
PLACEHOLDER_TITLE = "CEO Desk"
PLACEHOLDER_PREFIX = "ceodesk-"
OUT = frozenset({"publish", "future", "private"})
_FIELDS = (
    "id,status,slug,link,date_gmt,modified_gmt,title.raw,content.raw,excerpt.raw,categories,tags,featured_media,author"
)
_TRASHED = "__trashed"


@dataclass(frozen=True, slots=True)
class RemoteVersion:
    """A post as the site has it now; `at` is its date in UTC."""

    id: int
    status: str
    slug: str
    link: str
    at: datetime
    modified: datetime
    title: str
    content: str
    excerpt: str
    categories: tuple[int, ...]
    tags: tuple[int, ...]
    featured: int
    author: int

    @property
    def fingerprint(self) -> str:
        """Text and terms, state and date, each in its part.

        A scheduled post that the site has published meanwhile keeps its fingerprint: nobody changed it.
        """
        is_out = self.status in ("publish", "future")
        state = f"out.{self.at:%Y%m%dT%H%M%S}" if is_out else self.status
        return f"{self.substance}.{state}"

    @property
    def substance(self) -> str:
        """The fingerprint of what readers see, whatever the state and date."""
        parts = [self.title, self.content, self.excerpt, self.slug]
        terms = [sorted(self.categories), sorted(self.tags), self.featured]
        return hashlib.sha256(json.dumps([parts, terms]).encode("ascii")).hexdigest()[:40]

    def reads_as(self, *fingerprints: str) -> bool:
        """True where the post says what it said when one of these was taken, whatever its state and date now."""
        return any(fingerprint.startswith(self.substance) for fingerprint in fingerprints)

    def is_placeholder_of(self, marker: str) -> bool:
        """True while the post still is what was put there before anything of the package."""
        return self.slug.removesuffix(_TRASHED).startswith(placeholder_slug(marker))


def placeholder_slug(marker: str) -> str:
    """The address part by which a publication's placeholder is found again."""
    return f"{PLACEHOLDER_PREFIX}{marker}"


def moment_of(text: Any) -> datetime:
    """A time of the site's `…_gmt` fields; the epoch where it holds none."""
    try:
        return datetime.fromisoformat(str(text)).replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)


def same_line(there: str, ours: str) -> bool:
    """True where a line of HTML there reads as our plain words."""
    return html.unescape(there).split() == ours.split()


def version_of(row: Row) -> RemoteVersion:
    """A post of the edit context as a value; fields that a plugin left out are empty."""
    return RemoteVersion(
        id=int(row["id"]),
        status=str(row.get("status", "")),
        slug=str(row.get("slug", "")),
        link=str(row.get("link", "")),
        at=moment_of(row.get("date_gmt")),
        modified=moment_of(row.get("modified_gmt")),
        title=_raw(row, "title"),
        content=_raw(row, "content"),
        excerpt=_raw(row, "excerpt"),
        categories=_ids(row, "categories"),
        tags=_ids(row, "tags"),
        featured=int(row.get("featured_media") or 0),
        author=int(row.get("author") or 0),
    )


def read_post(session: Session, remote_id: str) -> RemoteVersion | Bad:
    """The post with this id, in whatever state."""
    row = session.read_one(f"{POSTS}/{remote_id}", {"context": "edit", "_fields": _FIELDS})
    return row if isinstance(row, Bad) else version_of(row)


def find_placeholder(session: Session, marker: str, *, may_be_old: bool) -> RemoteVersion | Bad | None:
    """What an earlier create left: the lowest id where a late twin came after it.

    `may_be_old`: there was an earlier try, so somebody may have put it into the bin meanwhile.
    """
    slug = placeholder_slug(marker)
    places = [("any", slug), ("trash", slug + _TRASHED)]
    for status, wanted in places if may_be_old else places[:1]:
        found = session.read_many(POSTS, {"slug": wanted, "status": status, "context": "edit", "_fields": _FIELDS})
        if isinstance(found, Bad):
            return found
        if found.rows:
            return min((version_of(row) for row in found.rows), key=lambda version: version.id)
    return None


def create_placeholder(session: Session, marker: str) -> Row | Bad:
    """Puts a hidden draft there that tells colleagues nothing, findable by the marker."""
    return session.write(POSTS, {"status": "draft", "slug": placeholder_slug(marker), "title": PLACEHOLDER_TITLE})


def _raw(row: Row, field: str) -> str:
    value = row.get(field)
    return str(value.get("raw", "")) if isinstance(value, dict) else ""


def _ids(row: Row, field: str) -> tuple[int, ...]:
    value = row.get(field)
    return tuple(int(entry) for entry in value) if isinstance(value, list) else ()
