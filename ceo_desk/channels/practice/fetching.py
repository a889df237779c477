"""What has come in on the practice site: new comments, and states that changed without the desk."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from ceo_desk.channels.practice.place import Place, author_key
from ceo_desk.channels.practice.state import State, StoredComment
from ceo_desk.domain import moment
from ceo_desk.domain.channel import KnownComments, Page, RemoteComment, RemotePost, RemoteStatus, Voice

Thing = TypeVar("Thing")

PORTION = 100
"""Comments a page."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All comments under public posts, newest first, and those posts."""

    comments: tuple[RemoteComment, ...]
    posts: dict[str, RemotePost]


def look(place: Place) -> Snapshot:
    """What stands there now. Raises Blocked."""
    with place.opened() as visit:
        state = visit.state
        posts = {
            post.id: RemotePost(post.id, post.title, place.url(post), moment.from_text(post.published))
            for post in state.posts.values()
            if post.status == "live"
        }
        visible = [comment for comment in state.comments.values() if comment.post in posts]
        comments = [_remote(comment, state, posts[comment.post].url) for comment in visible]
    return Snapshot(tuple(sorted(comments, key=lambda comment: -int(comment.remote_id))), posts)


def pages(snapshot: Snapshot, known: KnownComments, is_full: bool) -> Iterator[Page]:
    """New comments newest first (all of them where `is_full`), then every state that the desk has wrong."""
    newest = 0 if is_full else int(known.newest_id() or 0)
    new = [comment for comment in snapshot.comments if int(comment.remote_id) > newest]
    total = len(snapshot.comments)
    told: set[str] = set()
    for portion in _portions(new):
        named = dict.fromkeys(comment.post for comment in portion)
        unknown = [post for post in named if post not in told and not known.has_post(post)]
        told.update(unknown)
        yield Page(tuple(portion), tuple(snapshot.posts[post] for post in unknown), total=total)
    changed = _changes(snapshot, known)
    for ids in _portions(list(changed)):
        yield Page(statuses={remote_id: changed[remote_id] for remote_id in ids}, total=total)


def _changes(snapshot: Snapshot, known: KnownComments) -> dict[str, RemoteStatus]:
    present = {comment.remote_id: comment.status for comment in snapshot.comments}
    changed: dict[str, RemoteStatus] = {}
    for believed in RemoteStatus:
        for remote_id in known.ids_with_status(believed):
            status = present.get(remote_id, RemoteStatus.GONE)
            if status is not believed:
                changed[remote_id] = status
    return changed


def _remote(comment: StoredComment, state: State, page: str) -> RemoteComment:
    return RemoteComment(
        remote_id=comment.id,
        post=comment.post,
        parent=comment.parent,
        author=comment.author,
        text=comment.text,
        at=moment.from_text(comment.at),
        status=comment.status,
        voice=comment.voice,
        author_key=author_key(state.site_id, "" if comment.voice is Voice.OWN else comment.author),
        url=f"{page}#comment-{comment.id}" if comment.status is RemoteStatus.LIVE else page,
    )


def _portions(things: list[Thing]) -> Iterator[list[Thing]]:
    return (things[start : start + PORTION] for start in range(0, len(things), PORTION))
