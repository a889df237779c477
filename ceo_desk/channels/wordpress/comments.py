"""Comments as the desk wants them: who speaks, in which state, in plain text, with the posts they stand under."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ceo_desk.channels.wordpress.colleagues import POST_TYPES, Colleagues
from ceo_desk.channels.wordpress.posts import moment_of
from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Params, Row, Session
from ceo_desk.domain.channel import KnownComments, RemoteComment, RemotePost, RemoteStatus, Voice

FIELDS = "id,post,parent,author,author_name,author_email,author_url,date_gmt,content,status,type,link"
STATES: Mapping[str, RemoteStatus] = {
    "approved": RemoteStatus.LIVE,
    "hold": RemoteStatus.HELD,
    "spam": RemoteStatus.SPAM,
    "trash": RemoteStatus.TRASH,
}
_PEOPLE_SAY = frozenset({"comment", "review", ""})
_POST_STATES = {"publish": "live", "private": "live", "future": "scheduled"}
_POST_FIELDS = "id,title.rendered,link,date_gmt,status"


@dataclass(slots=True)
class CommentReader:
    """Makes comments and posts of rows, for one fetch: what it learned of people and posts is kept only so long."""

    session: Session
    known: KnownComments
    person: int
    _colleagues: Colleagues = field(init=False)
    _seen_posts: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._colleagues = Colleagues(self.session)

    def comments_of(self, rows: Iterable[Row]) -> tuple[RemoteComment, ...] | Bad:
        """The rows as comments; asks once who writes on this site."""
        told = tuple(rows)
        found = self._colleagues.among(_author_of(row) for row in told)
        return found if isinstance(found, Bad) else tuple(self._comment_of(row, found) for row in told)

    def posts_of(self, comments: Iterable[RemoteComment]) -> tuple[RemotePost, ...] | Bad:
        """The posts of these comments that the desk doesn't know yet, in one request for each kind of post."""
        named = dict.fromkeys(comment.post for comment in comments)
        wanted = [post for post in named if post not in self._seen_posts and not self.known.has_post(post)]
        posts: list[RemotePost] = []
        for kind in POST_TYPES:
            missing = [post for post in wanted if post not in {known.remote_id for known in posts}]
            if missing:
                found = _posts(self.session, kind, missing)
                if isinstance(found, Bad):
                    return found
                posts.extend(_post_of(row) for row in found)
        self._seen_posts.update(wanted)
        return tuple(posts)

    def _comment_of(self, row: Row, colleagues: frozenset[int]) -> RemoteComment:
        from ceo_desk.text.sanitising import comment_text

        content = row.get("content")
        author = _author_of(row)
        return RemoteComment(
            remote_id=str(row["id"]),
            post=str(row.get("post", "")),
            parent=str(row.get("parent") or ""),
            author=_name_of(str(row.get("author_name", ""))),
            text=comment_text(str(content.get("rendered", "")) if isinstance(content, dict) else ""),
            at=moment_of(row.get("date_gmt")),
            status=STATES.get(str(row.get("status", "")), RemoteStatus.TRASH),
            voice=_voice_of(row, author, self.person, colleagues),
            author_key=_key_of(row, author, self.session.api),
            url=str(row.get("link", "")),
        )


def _author_of(row: Row) -> int:
    """The commenter's login; 0 for who has none."""
    return int(row.get("author") or 0)


def _name_of(name: str) -> str:
    """A commenter's name as plain text; most hold no sign that needs the whole cleaning."""
    from ceo_desk.text.sanitising import decode

    is_plain = name.isprintable() and "&" not in name and "<" not in name
    return " ".join(name.split()) if is_plain else decode(name)


def _voice_of(row: Row, author: int, person: int, colleagues: frozenset[int]) -> Voice:
    if str(row.get("type", "")) not in _PEOPLE_SAY:
        return Voice.MACHINE
    if author and author == person:
        return Voice.OWN
    return Voice.COLLEAGUE if author in colleagues else Voice.PERSON


def _key_of(row: Row, author: int, source: str) -> str:
    """The same for the same person at this source, and of no use to anybody else."""
    email = str(row.get("author_email") or "").strip().casefold()
    if email:
        seed = f"email {email}"
    elif author:
        seed = f"author {author}"
    else:
        seed = f"name {str(row.get('author_name', '')).strip().casefold()} {row.get('author_url', '')}"
    return hashlib.sha256(f"{source} {seed}".encode()).hexdigest()[:32]


def _posts(session: Session, kind: str, ids: list[str]) -> tuple[Row, ...] | Bad:
    """Posts by id, unpublished ones too where the account may see them."""
    asked: Params = {"include": ",".join(ids), "per_page": 100, "_fields": _POST_FIELDS}
    found = session.read_many(f"wp/v2/{kind}", {**asked, "status": "any"})
    if isinstance(found, Bad) and found.status in (400, 403):
        found = session.read_many(f"wp/v2/{kind}", asked)
    return found if isinstance(found, Bad) else found.rows


def _post_of(row: Row) -> RemotePost:
    from ceo_desk.text.sanitising import comment_text

    title = row.get("title")
    status = str(row.get("status", ""))
    return RemotePost(
        remote_id=str(row["id"]),
        title=" ".join(comment_text(str(title.get("rendered", "")) if isinstance(title, dict) else "").split()),
        url=str(row.get("link", "")),
        at=moment_of(row.get("date_gmt")),
        status=_POST_STATES.get(status, status),
    )
