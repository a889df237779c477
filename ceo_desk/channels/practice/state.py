"""What the practice site holds, as one JSON document: its posts, its comments, and the comments still to come."""

import hashlib
import json
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from ceo_desk.domain import moment
from ceo_desk.domain.channel import RemoteStatus, Voice
from ceo_desk.domain.errors import Damaged, DeskTooNew

FORMAT = 1

PostStatus = Literal["placeholder", "live", "withdrawn"]


@dataclass(slots=True)
class StoredPost:
    """A post of the site; `content` names pictures as `picture:<sha256>`, `pictures` says which file each one is.

    `written` is the fingerprint of what the desk wrote last: another one means that somebody else changed the post.
    """

    id: str
    marker: str
    created: str
    status: PostStatus = "placeholder"
    title: str = ""
    content: str = ""
    excerpt: str = ""
    tags: list[str] = field(default_factory=list)
    categories: list[str] = field(default_factory=list)
    featured: str = ""
    featured_alt: str = ""
    pictures: dict[str, str] = field(default_factory=dict)
    page: str = ""
    published: str = ""
    changed: str = ""
    written: str = ""
    is_ours: bool = True
    """False for the posts that the site already had at its first use."""

    def fingerprint(self) -> str:
        """Names exactly what readers have of the post."""
        return fingerprint_of(
            self.title, self.content, self.excerpt, self.tags, self.categories, (self.featured, self.featured_alt)
        )


@dataclass(slots=True)
class StoredComment:
    """A comment that has arrived; `key` names its origin (a reader's entry or the marker of an answer)."""

    id: str
    post: str
    parent: str
    author: str
    text: str
    at: str
    key: str
    lang: str = ""
    status: RemoteStatus = RemoteStatus.LIVE
    voice: Voice = Voice.PERSON
    is_thanked_for: bool = False
    """Its writer has already said thanks for an answer, or will."""


@dataclass(slots=True)
class Coming:
    """A comment that a reader will write at `due`; `answers` is the key of the comment it answers."""

    due: str
    post: str
    key: str
    author: str
    text: str
    lang: str
    answers: str = ""
    status: RemoteStatus = RemoteStatus.LIVE
    voice: Voice = Voice.PERSON


@dataclass(slots=True)
class State:
    """All that the practice site remembers. `stale` names posts whose page may be behind."""

    site_id: str
    next_id: int = 1
    look: str = ""
    posts: dict[str, StoredPost] = field(default_factory=dict)
    comments: dict[str, StoredComment] = field(default_factory=dict)
    coming: list[Coming] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)

    def take_id(self) -> str:
        """The next number; posts and comments share one row of numbers, so none names two things."""
        number = self.next_id
        self.next_id += 1
        return str(number)

    def post_with(self, marker: str) -> StoredPost | None:
        """The post that was begun under this marker."""
        return next((post for post in self.posts.values() if post.marker == marker), None)

    def comment_with(self, key: str) -> StoredComment | None:
        """The comment of this origin."""
        return next((comment for comment in self.comments.values() if comment.key == key), None)

    def is_visible(self, comment: StoredComment) -> bool:
        """Whether the comment's post is still there, whatever the comment's own state."""
        post = self.posts.get(comment.post)
        return post is not None and post.status == "live"

    def arrive(self, now: datetime) -> set[str]:
        """Turns comments whose time has come into comments of the site; returns the posts they stand under."""
        text = moment.to_text(now)
        due = sorted((coming for coming in self.coming if coming.due <= text), key=lambda coming: coming.due)
        if due:
            self.coming = [coming for coming in self.coming if coming.due > text]
        for coming in due:
            self._take_in(coming)
        return {coming.post for coming in due}

    def _take_in(self, coming: Coming) -> None:
        parent = self.comment_with(coming.answers) if coming.answers else None
        comment = StoredComment(
            self.take_id(),
            coming.post,
            parent.id if parent else "",
            coming.author,
            coming.text,
            coming.due,
            coming.key,
            coming.lang,
            coming.status,
            coming.voice,
        )
        self.comments[comment.id] = comment


def fingerprint_of(*parts: object) -> str:
    """A hash of the parts that changes with each of them."""
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


def to_bytes(state: State) -> bytes:
    """The state as it is stored."""
    document = {"format": FORMAT, **asdict(state)}
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


def read_state(path: Path) -> State | None:
    """The stored state; None where there is none yet. Raises Damaged, DeskTooNew, OSError."""
    try:
        stored = path.read_bytes()
    except FileNotFoundError:
        return None
    try:
        document = json.loads(stored)
        if document.pop("format") > FORMAT:
            raise DeskTooNew(
                "This practice site was made by a newer CEO Desk.", "Open it with the newer one.", detail=str(path)
            )
        return _state_from(document)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Damaged(
            "The practice site's notes can't be read any more.",
            "Put its folder aside; the desk then begins a new one.",
            detail=f"{path}: {error!r}",
        ) from error


def _state_from(document: dict[str, Any]) -> State:
    posts = {id_: StoredPost(**post) for id_, post in document.pop("posts").items()}
    comments = {id_: StoredComment(**_typed(comment)) for id_, comment in document.pop("comments").items()}
    coming = [Coming(**_typed(comment)) for comment in document.pop("coming")]
    return State(posts=posts, comments=comments, coming=coming, **document)


def _typed(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "status": RemoteStatus(row["status"]), "voice": Voice(row["voice"])}
