"""New comments under a page's posts, with few calls: what a page is told first, the posts themselves only then."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from ceo_desk.channels.linkedin import comments
from ceo_desk.channels.linkedin.little_text import from_little, seen
from ceo_desk.channels.linkedin.problems import Bad
from ceo_desk.channels.linkedin.restli import Raw, encoded, post_url
from ceo_desk.channels.linkedin.session import Row, Session
from ceo_desk.domain.channel import KnownComments, Page, Rejected, RemoteComment, RemotePost, RemoteStatus, Trouble

RECENT = 20
"""So many of the newest posts are looked at where the page is not told what happened."""
MOST = 100
"""So many at a first look, and where more happened than is worth being told one by one."""
_TOLD, MOST_TOLD = 100, 3
_NEW = ("COMMENT", "ADMIN_COMMENT", "COMMENT_EDIT", "COMMENT_DELETE")
_TITLE = 80


def fetch(session: Session, known: KnownComments, is_full: bool = False) -> Iterator[Page | Trouble]:
    """New comments, newest post first; a Trouble ends the walk. A post too fresh for comments has none yet."""
    if is_full or not known.newest_id():  # a first look that was broken off goes on
        is_begun = not is_full and bool(known.status_counts())
        yield from _walk(session, known, _recent_posts(session, MOST), only_new=is_begun)
        return
    told = _told(session, known)
    if isinstance(told, Bad) and not isinstance(told.trouble, Rejected):
        yield told.trouble
        return
    if told is None or isinstance(told, Bad):
        yield from _walk(session, known, _recent_posts(session, MOST if told is None else RECENT), only_new=True)
        return
    names, gone = told
    if gone:
        yield Page(statuses=dict.fromkeys(gone, RemoteStatus.GONE))
    oldest_first = sorted(names, key=lambda name: int(name.rpartition(":")[2]))  # broken off, the newest still tell it
    yield from _walk(session, known, (_post_row(session, name) for name in oldest_first))


def _told(session: Session, known: KnownComments) -> tuple[list[str], list[str]] | Bad | None:
    """The posts under which something is new, and the comments that were taken away; None where it is too much."""
    query: dict[str, str | int | Raw] = {
        "q": "criteria",
        "actions": Raw(f"List({','.join(_NEW)})"),
        "organizationalEntity": session.author,
        "timeRange": Raw(f"(start:0,end:{round(session.clock().timestamp() * 1000)})"),
        "count": _TOLD,
        "start": 0,
    }
    posts: dict[str, None] = {}
    gone: dict[str, None] = {}
    for _ in range(MOST_TOLD):
        found = session.read("rest/organizationalEntityNotifications", query, restli="FINDER")
        if isinstance(found, Bad):
            return found
        rows = [row for row in found.get("elements") or [] if isinstance(row, dict)]
        held = known.has(tuple(str(row.get("generatedActivity") or "") for row in rows))
        for row in rows:
            name, action = str(row.get("generatedActivity") or ""), str(row.get("action"))
            if action == "COMMENT_DELETE":
                if name in held:
                    gone[name] = None
            elif name not in held or action == "COMMENT_EDIT":
                posts[str(row.get("sourcePost") or "")] = None
        is_all_held = all(str(row.get("generatedActivity") or "") in held for row in rows)
        if len(rows) < _TOLD or is_all_held:
            return [post for post in posts if post], list(gone)
        query["start"] = int(str(query["start"])) + _TOLD
    return None


def _recent_posts(session: Session, count: int) -> list[Row | Bad]:
    query: dict[str, str | int] = {"q": "author", "author": session.author, "count": count, "sortBy": "CREATED"}
    found = session.read("rest/posts", query, restli="FINDER")
    if isinstance(found, Bad):
        return [found]
    return [row for row in found.get("elements") or [] if isinstance(row, dict)]


def _post_row(session: Session, name: str) -> Row | Bad:
    return session.read(f"rest/posts/{encoded(name)}")


def _walk(
    session: Session, known: KnownComments, posts: Iterable[Row | Bad], *, only_new: bool = False
) -> Iterator[Page | Trouble]:
    for row in posts:
        if isinstance(row, Bad):
            if row.is_gone:
                continue
            yield row.trouble
            return
        urn = str(row["id"])
        if only_new and not _has_news(session, known, urn):
            continue
        page = _comments_under(session, urn)
        if isinstance(page, Bad):
            if page.reason in ("not_yet_open", "post_gone"):
                continue
            yield page.trouble
            return
        post = () if known.has_post(urn) else (_as_post(row),)
        yield Page(tuple(sorted(page, key=lambda one: one.at, reverse=True)), post)


def _has_news(session: Session, known: KnownComments, urn: str) -> bool:
    """Asks a post for its newest comment only; one that the desk has says that nothing is new on the first level."""
    found = session.read(f"rest/socialActions/{encoded(urn)}/comments", {"start": 0, "count": 10})
    if isinstance(found, Bad):
        return not isinstance(found.trouble, Rejected)
    rows = [row for row in found.get("elements") or [] if isinstance(row, dict)]
    names = tuple(comments.name_of(row) for row in rows)
    return bool(names) and (known.has(names) != frozenset(names) or any(map(comments.replies_of, rows)))


def _comments_under(session: Session, urn: str) -> list[RemoteComment] | Bad:
    """Both levels."""
    found: list[RemoteComment] = []
    for row in comments.read_all(session, urn):
        if isinstance(row, Bad):
            return row
        found.append(comments.as_comment(row, urn, session.author, ""))
        if comments.replies_of(row) or "commentsSummary" not in row:
            for reply in comments.read_all(session, comments.name_of(row)):
                if isinstance(reply, Bad):
                    return reply
                found.append(comments.as_comment(reply, urn, session.author, ""))
    return found


def _as_post(row: Row) -> RemotePost:
    urn = str(row["id"])
    first = seen(from_little(str(row.get("commentary") or ""))).strip().partition("\n")[0]
    title = first if len(first) <= _TITLE else first[:_TITLE].rpartition(" ")[0] + " …"
    at = row.get("publishedAt")
    moment = datetime.fromtimestamp(at / 1000, UTC) if isinstance(at, int | float) else None
    return RemotePost(urn, title, post_url(urn), moment)
