"""The posts of a site: listed in portions, searched, one read for editing."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from ceo_desk.channels.wordpress import posts, terms
from ceo_desk.channels.wordpress.posts import PLACEHOLDER_PREFIX, POSTS, RemoteVersion, moment_of
from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Params, Row, Session
from ceo_desk.channels.wordpress.words import say
from ceo_desk.domain.channel import Rejected, Trouble
from ceo_desk.domain.site_posts import FetchedPost, ListedPost, PostsPage, Stands

PORTION = 100
"""The most rows that the site gives in one answer."""

_STANDS = {
    "publish": Stands.LIVE,
    "private": Stands.PRIVATE,
    "future": Stands.SCHEDULED,
    "pending": Stands.PENDING,
    "draft": Stands.DRAFT,
}
_FIELDS = "id,status,slug,link,date_gmt,modified_gmt,title.raw,author"
_DATED = frozenset({Stands.LIVE, Stands.PRIVATE, Stands.SCHEDULED})


def list_posts(session: Session, portion: int, search: str) -> PostsPage | Trouble:
    """A portion of the posts that this account may edit, what was changed last first; `search`: the best first."""
    asked: Params = {
        "context": "edit",
        "status": ",".join(_STANDS),
        "per_page": PORTION,
        "page": portion,
        "_fields": _FIELDS,
        **({"search": search, "orderby": "relevance"} if search else {"orderby": "modified", "order": "desc"}),
    }
    found = session.read_many(POSTS, asked)
    if isinstance(found, Bad):
        if found.code == "rest_post_invalid_page_number":  # posts went while the list was read
            return PostsPage((), 0, is_last=True)
        return found.trouble
    wanted = [row for row in found.rows if not _is_placeholder(row) and row.get("status") in _STANDS]
    names = _names_of(session, {int(row.get("author") or 0) for row in wanted} - {0})
    total = found.total if found.total is not None else len(found.rows)
    return PostsPage(tuple(_listed(row, names) for row in wanted), total, portion * PORTION >= total)


def read_post(session: Session, remote_id: str) -> FetchedPost | Trouble:
    """One post, raw, with the names of its tags and categories."""
    version = posts.read_post(session, remote_id)
    if isinstance(version, Bad):
        return version.trouble
    if version.status == "trash":
        return Rejected(say("post_taken_down", f"post {version.id} is in the bin"))
    if version.status not in _STANDS:
        return Rejected(say("may_not_change", f"post {version.id} is {version.status}"))
    tags = _terms(session, "tags", version.tags)
    if isinstance(tags, Bad):
        return tags.trouble
    categories = _terms(session, "categories", version.categories)
    if isinstance(categories, Bad):
        return categories.trouble
    return _fetched(version, tags, categories)


def _terms(session: Session, kind: terms.Kind, ids: Sequence[int]) -> tuple[str, ...] | Bad:
    if not ids:
        return ()
    named = ",".join(map(str, ids[:PORTION]))
    found = session.read_many(f"wp/v2/{kind}", {"include": named, "per_page": PORTION, "_fields": "id,name"})
    return found if isinstance(found, Bad) else tuple(terms.plain(str(row.get("name", ""))) for row in found.rows)


def _fetched(version: RemoteVersion, tags: tuple[str, ...], categories: tuple[str, ...]) -> FetchedPost:
    from ceo_desk.text.sanitising import decode

    stands = _STANDS[version.status]
    return FetchedPost(
        remote_id=str(version.id),
        title=decode(version.title),
        content=version.content,
        excerpt=decode(version.excerpt),
        slug=version.slug,
        tags=tags,
        categories=categories,
        stands=stands,
        at=version.at if stands in _DATED else None,
        url=version.link,
        fingerprint=version.fingerprint,
    )


def _is_placeholder(row: Row) -> bool:
    return str(row.get("slug", "")).startswith(PLACEHOLDER_PREFIX) and row.get("status") == "draft"


def _listed(row: Row, names: dict[int, str]) -> ListedPost:
    from ceo_desk.text.sanitising import decode

    stands = _STANDS[str(row["status"])]
    title = row.get("title")
    at: datetime | None = moment_of(row.get("date_gmt")) if stands in _DATED else None
    return ListedPost(
        remote_id=str(row["id"]),
        title=decode(str(title.get("raw", ""))) if isinstance(title, dict) else "",
        stands=stands,
        at=at,
        modified=moment_of(row.get("modified_gmt")),
        author=names.get(int(row.get("author") or 0), ""),
        url=str(row.get("link", "")),
    )


def _names_of(session: Session, people: Iterable[int]) -> dict[int, str]:
    """The names of some people; a site that hides its people hides them here."""
    named = ",".join(map(str, sorted(people)))
    if not named:
        return {}
    found = session.read_many("wp/v2/users", {"include": named, "per_page": PORTION, "_fields": "id,name"})
    if isinstance(found, Bad):
        return {}
    from ceo_desk.text.sanitising import decode

    return {int(row["id"]): decode(str(row.get("name", ""))) for row in found.rows if "id" in row}
