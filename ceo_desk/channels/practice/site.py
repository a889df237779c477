"""The pages of the practice site, as text: index, one page a post with its thread, and the feed."""

import re
import uuid
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from html import escape
from urllib.parse import quote

from ceo_desk.channels.practice.markup import to_page
from ceo_desk.channels.practice.material import Material
from ceo_desk.channels.practice.state import State, StoredComment, StoredPost
from ceo_desk.domain import moment
from ceo_desk.domain.channel import RemoteStatus, Voice

IN_FEED = 30
"""How many posts the feed holds, the newest; the front page lists all."""

DEEPEST = 3
"""How far answers to answers are moved in; a phone has no room for more."""

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
TAKEN_AWAY = '<p class="gone">A comment that stood here is not shown any more.</p>'
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Site:
    """Draws the pages of one state for one leader; times are told in the given zone."""

    state: State
    material: Material
    leader: str
    zone: tzinfo

    @property
    def title(self) -> str:
        """The name of the blog."""
        return self.material.title.replace("{leader}", self.leader)

    def live_posts(self) -> list[StoredPost]:
        """What readers see, newest first."""
        live = [post for post in self.state.posts.values() if post.status == "live"]
        return sorted(live, key=lambda post: (post.published, int(post.id)), reverse=True)

    def index(self) -> str:
        """The front page."""
        posts = self.live_posts()
        said = Counter(comment.post for comment in self.state.comments.values() if comment.status is RemoteStatus.LIVE)
        entries = "\n".join(self._entry(post, said[post.id]) for post in posts)
        nothing = '<p class="nothing">Nothing is published yet.</p>'
        return self._fill("index.html", entries=entries or nothing, title=plain(self.title))

    def post(self, post: StoredPost) -> str:
        """The page of one post with its comments."""
        public = [comment for comment in self._comments(post) if comment.status is RemoteStatus.LIVE]
        count = len(public)
        return self._fill(
            "post.html",
            title=plain(post.title),
            excerpt=plain(post.excerpt),
            body=to_page(post.content, post.pictures),
            picture=_picture(post, "../"),
            tags=_tags(post),
            when=self._when(post.published),
            initials=plain(initials(self.leader)),
            count="No comments yet" if not count else "One comment" if count == 1 else f"{count} comments",
            thread=self._thread(post) or '<p class="nothing">The first readers usually write within a minute.</p>',
        )

    def feed(self) -> str:
        """The Atom feed of the newest posts."""
        posts = self.live_posts()[:IN_FEED]
        updated = max((post.changed for post in posts), default="1970-01-01T00:00:00.000Z")
        return self._fill(
            "feed.xml",
            id=uuid.UUID(hex=self.state.site_id).urn,
            updated=updated,
            entries="\n".join(self._feed_entry(post) for post in posts),
        )

    def _fill(self, template: str, **values: str) -> str:
        common = {
            "site": plain(self.title),
            "motto": plain(self.material.motto),
            "leader": plain(self.leader),
        }
        return self.material.templates[template].substitute({**common, **values})

    def _entry(self, post: StoredPost, count: int) -> str:
        return self._fill(
            "entry.html",
            address=page_address(post),
            title=plain(post.title),
            excerpt=plain(post.excerpt),
            picture=_picture(post, ""),
            when=self._when(post.published),
            count="No comments yet" if not count else "1 comment" if count == 1 else f"{count} comments",
        )

    def _feed_entry(self, post: StoredPost) -> str:
        own = uuid.uuid5(uuid.UUID(hex=self.state.site_id), post.id)
        content = to_page(post.content, post.pictures).replace('src="../', 'src="')
        return self._fill(
            "feed_entry.xml",
            id=own.urn,
            title=plain(post.title),
            address=page_address(post),
            published=post.published,
            updated=post.changed,
            excerpt=plain(post.excerpt),
            content=plain(content),
        )

    def _comments(self, post: StoredPost) -> Iterable[StoredComment]:
        return (comment for comment in self.state.comments.values() if comment.post == post.id)

    def _thread(self, post: StoredPost) -> str:
        below: dict[str, list[StoredComment]] = {}
        known = {comment.id for comment in self._comments(post)}
        for comment in self._comments(post):
            below.setdefault(comment.parent if comment.parent in known else "", []).append(comment)
        return self._branch("", below, 0)

    def _branch(self, parent: str, below: Mapping[str, list[StoredComment]], depth: int) -> str:
        items: list[str] = []
        for comment in sorted(below.get(parent, ()), key=lambda comment: (comment.at, int(comment.id))):
            answers = self._branch(comment.id, below, depth + 1)
            is_public = comment.status is RemoteStatus.LIVE
            if is_public or answers:
                words = self._comment(comment) if is_public else TAKEN_AWAY
                items.append(f"<li>\n{words}\n{answers}</li>")
        if not items:
            return ""
        kind = "thread" if depth == 0 else "answers" if depth <= DEEPEST else "answers flat"
        return f'<ol class="{kind}">\n' + "\n".join(items) + "\n</ol>\n"

    def _comment(self, comment: StoredComment) -> str:
        marks = {Voice.OWN: "own", Voice.COLLEAGUE: "own colleague", Voice.MACHINE: "machine", Voice.PERSON: "reader"}
        words = {Voice.OWN: "author", Voice.COLLEAGUE: "colleague", Voice.MACHINE: "linked to this post"}
        said = words.get(comment.voice)
        return self._fill(
            "comment.html",
            anchor=f"comment-{comment.id}",
            mark=marks[comment.voice],
            author=plain(comment.author),
            initials=plain(initials(comment.author)),
            role=f' <span class="role">{said}</span>' if said else "",
            when=self._when(comment.at),
            language=_language(comment.lang),
            text=paragraphs(comment.text),
        )

    def _when(self, stored: str) -> str:
        local = moment.from_text(stored).astimezone(self.zone)
        return f'<time datetime="{stored}">{spoken(local)}</time>'


def page_address(post: StoredPost) -> str:
    """The post's page as an address relative to the site's folder."""
    return f"posts/{quote(post.page)}"


def spoken(local: datetime) -> str:
    """A moment as people say it: 18 November 2026, 09:14."""
    return f"{local.day} {MONTHS[local.month - 1]} {local.year}, {local:%H:%M}"


def plain(text: str) -> str:
    """Text that others wrote, as it may stand in HTML and XML, in an attribute too."""
    return escape(_FORBIDDEN.sub("", text), quote=True)


def paragraphs(text: str) -> str:
    """Plain text as paragraphs; single line ends stay."""
    parts = re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip())
    return "\n".join("<p>" + plain(part.strip()).replace("\n", "<br>\n") + "</p>" for part in parts)


def initials(name: str) -> str:
    """At most two letters that stand for a person."""
    words = [word for word in re.split(r"[\s.]+", name) if word[:1].isalnum()]
    letters = [words[0][0], words[-1][0]] if len(words) > 1 else [word[0] for word in words]
    return "".join(letters).upper()


def _language(lang: str) -> str:
    """The attributes that tell a screen reader and the browser's line maker whose words these are."""
    if not lang:
        return 'dir="auto"'
    return f'lang="{plain(lang)}" dir="{"rtl" if lang in RIGHT_TO_LEFT else "ltr"}"'


def _picture(post: StoredPost, up: str) -> str:
    if not post.featured:
        return ""
    name = quote(post.pictures[post.featured])
    return f'<img class="featured" src="{up}pictures/{name}" alt="{plain(post.featured_alt)}">'


def _tags(post: StoredPost) -> str:
    terms = [*post.categories, *post.tags]
    if not terms:
        return ""
    items = "".join(f"<li>{plain(term)}</li>" for term in terms)
    return f'<ul class="tags" aria-label="What it is about">{items}</ul>'
