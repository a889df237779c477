"""What the stand-in knows: members, pages, apps, tokens, posts, comments, media, counters, and its clock."""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

Json = dict[str, Any]
ACTIVE = frozenset({f"2026{month:02}" for month in range(1, 11)})
"""Versions that answer, by the clock of the contract; there never was a 202512."""
DAY = 24 * 3600
SELF_SERVE = frozenset({"openid", "profile", "email", "w_member_social"})
PAGE = SELF_SERVE | {
    "w_member_social_feed", "w_organization_social", "r_organization_social", "w_organization_social_feed",
    "r_organization_social_feed", "rw_organization_admin", "r_basicprofile",
}  # fmt: skip
FULL = PAGE | {"r_member_social_feed", "r_member_social"}
PROFILES = {"self_serve": SELF_SERVE, "cm_org": PAGE, "cm_full": FULL}


@dataclass(frozen=True)
class Said:
    """An answer; `body` None is an empty one."""

    status: int
    body: Json | None = None
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Faults:
    """What goes wrong, by the contract. Shares are between 0 and 1, drawn from `dice`."""

    refused_before: float = 0.0
    """503 before anything happened."""
    broken_before: float = 0.0
    """The line is cut before anything happened."""
    lost_writes: float = 0.0
    """The line is cut before a call that writes happened."""
    failed_after: float = 0.0
    """500 or 504 although it happened."""
    broken_after: float = 0.0
    """The line is cut although it happened."""
    without_id: float = 0.0
    """201 without the header that names the post."""
    unread: float = 0.0
    """A call that reads gets a 500 or a cut line in place of its answer."""
    met: int = 0
    """So many calls have met one of those above."""
    conflicts: int = 0
    """So many posts are told that something else is written at the same moment (409)."""
    spoils_pictures: bool = False
    revoked_first: int = 0
    """So many calls after a sign-in are told that the token was revoked."""
    activity_delay: float = 0.0
    """Seconds until a new post can be commented on."""
    hides_actors: bool = False
    names_comment_urn: bool = False
    hides_summaries: bool = False
    delete_again_is_missing: bool = False
    day_limit: int = 0
    """Calls a token may make a day; 0 = any number."""
    comment_limit: int = 0
    """Comments a member may write a minute; 0 = any number."""
    processing: float = 0.0
    """Seconds until an uploaded picture may be used."""
    dice: random.Random = field(default_factory=lambda: random.Random(0))

    def falls(self, share: float) -> bool:
        """Whether it goes wrong this time; counted where it does."""
        is_so = share > 0 and self.dice.random() < share
        self.met += is_so
        return is_so


@dataclass
class Grant:
    """A token: whose it is, for which app, and what it may do."""

    person: str
    scopes: frozenset[str]
    app: str = "app"
    ends_at: float = float("inf")
    is_revoked: bool = False
    fresh_calls: int = 0


@dataclass
class Post:
    """A post as it was stored."""

    urn: str
    activity: str
    author: str
    commentary: str
    visibility: str
    content: Json | None
    at: float
    changed_at: float
    is_edited: bool = False


@dataclass
class Comment:
    """A comment under a post's activity; `parent` is the id of the first-level comment it answers."""

    id: str
    activity: str
    actor: str
    text: str
    at: float
    parent: str = ""
    impersonator: str = ""
    changed_at: float = 0.0


@dataclass
class Medium:
    """A picture or a document on its way in."""

    urn: str
    owner: str
    uploaded_at: float | None = None
    content: bytes = b""


@dataclass
class App:
    """An app as its owner registered it."""

    secret: str
    redirects: tuple[str, ...]
    scopes: frozenset[str] = SELF_SERVE
    is_native: bool = False
    lives: float = 60 * DAY
    gives_refresh: bool = False


@dataclass
class World:
    """Everything; `clock` gives seconds since 1970."""

    clock: Callable[[], float]
    faults: Faults = field(default_factory=Faults)
    members: dict[str, str] = field(default_factory=dict)
    """Names by the person's id."""
    pages: dict[str, tuple[str, frozenset[str]]] = field(default_factory=dict)
    """A page's name and the ids of those who may act as it, by its number."""
    apps: dict[str, App] = field(default_factory=dict)
    grants: dict[str, Grant] = field(default_factory=dict)
    posts: dict[str, Post] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    comments: dict[str, Comment] = field(default_factory=dict)
    media: dict[str, Medium] = field(default_factory=dict)
    likes: set[tuple[str, str, str]] = field(default_factory=set)
    notices: list[Json] = field(default_factory=list)
    calls: Counter[tuple[str, int]] = field(default_factory=Counter)
    asked: list[tuple[str, str]] = field(default_factory=list)
    """Method and path of every call."""
    comment_times: dict[str, list[float]] = field(default_factory=dict)
    numbers: "count[int]" = field(default_factory=lambda: count(7_243_000_000_000_000_000, 1_009))

    @property
    def now(self) -> int:
        """Milliseconds."""
        return round(self.clock() * 1000)

    def grant(self, person: str, profile: str = "self_serve", *, lives: float = 60 * DAY, app: str = "app") -> str:
        """A token of one of the contract's profiles."""
        token = f"AQX{len(self.grants)}" + "x" * 340
        grant = Grant(person, PROFILES[profile], app, self.clock() + lives, fresh_calls=self.faults.revoked_first)
        self.grants[token] = grant
        return token

    def post_of(self, urn: str) -> Post | None:
        """The post that a share, a ugcPost or an activity names."""
        return self.posts.get(urn) or next((post for post in self.posts.values() if post.activity == urn), None)

    def write(self, author: str, commentary: str, *, content: Json | None = None, visibility: str = "PUBLIC") -> Post:
        """Stores a post, by whatever way it came."""
        kind = "ugcPost" if "document" in str(content) else "share"
        number = next(self.numbers)
        urn = f"urn:li:{kind}:{number}"
        at = self.clock()
        post = Post(urn, f"urn:li:activity:{number + 211}", author, commentary, visibility, content, at, at)
        self.posts[urn] = post
        return post

    def say(self, post: Post, actor: str, text: str, *, parent: str = "", by: str = "") -> Comment:
        """Stores a comment; a page is told of those under its posts."""
        number = str(next(self.numbers))
        at = self.clock()
        comment = Comment(number, post.activity, actor, text, at, parent, by, at)
        self.comments[number] = comment
        if post.author.startswith("urn:li:organization"):
            self.note(post, "ADMIN_COMMENT" if actor == post.author else "COMMENT", comment)
        return comment

    def note(self, post: Post, action: str, comment: Comment) -> None:
        """What a page's notifications say."""
        self.notices.append(
            {
                "notificationId": len(self.notices) + 1,
                "organizationalEntity": post.author,
                "action": action,
                "sourcePost": post.urn,
                "generatedActivity": comment_urn(comment),
                "lastModifiedAt": round(self.clock() * 1000),
                "subscriber": post.author,
            }
        )


def comment_urn(comment: Comment) -> str:
    """The name of a comment."""
    return f"urn:li:comment:({comment.activity},{comment.id})"
