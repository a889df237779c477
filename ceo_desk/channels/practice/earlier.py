"""The site's past: the posts and comments that it has from its first use on, dated back from that moment."""

import hashlib
from datetime import datetime, timedelta

from ceo_desk.channels.practice.markup import page_name
from ceo_desk.channels.practice.material import EarlierComment, EarlierPost, Material
from ceo_desk.channels.practice.state import State, StoredComment, StoredPost
from ceo_desk.domain import moment
from ceo_desk.domain.channel import RemoteStatus, Voice

ASSISTANT = "Jonas"


def begin(site_id: str, material: Material, leader: str, now: datetime) -> tuple[State, dict[str, bytes]]:
    """A site with its earlier posts, and the pictures (file name → bytes) that they show."""
    state = State(site_id)
    pictures: dict[str, bytes] = {}
    written: list[tuple[datetime, StoredComment, str]] = []
    for place, told in enumerate(sorted(material.earlier, key=lambda post: -post.days_ago)):
        published = now - timedelta(days=told.days_ago)
        post = _post(state, told, f"earlier-{place}", published)
        if told.picture:
            _show(post, told, material, pictures)
        post.written = post.fingerprint()
        for said in told.comments:
            at = published + timedelta(hours=said.hours_after)
            answers = f"{post.marker}/{said.answers}" if said.answers else ""
            written.append((at, _comment(post, said, leader, at), answers))
    for _, comment, answers in sorted(written, key=lambda entry: entry[0]):
        parent = state.comment_with(answers) if answers else None
        comment.id = state.take_id()
        comment.parent = parent.id if parent else ""
        state.comments[comment.id] = comment
    return state, pictures


def picture_file(sha256: str, media_type: str) -> str | None:
    """The file name of a picture on the site; None for a kind that browsers don't show safely."""
    endings = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp"}
    ending = endings.get(media_type)
    return f"{sha256[:24]}.{ending}" if ending else None


def _post(state: State, told: EarlierPost, marker: str, published: datetime) -> StoredPost:
    text = moment.to_text(published)
    post = StoredPost(state.take_id(), marker, text, "live", told.title, told.content, told.excerpt, list(told.tags))
    post.published = post.changed = text
    post.page = page_name(told.title, post.id)
    post.is_ours = False
    state.posts[post.id] = post
    return post


def _show(post: StoredPost, told: EarlierPost, material: Material, pictures: dict[str, bytes]) -> None:
    content = material.picture(told.picture)
    sha256 = hashlib.sha256(content).hexdigest()
    name = picture_file(sha256, "image/png")
    assert name is not None
    post.featured, post.featured_alt = sha256, told.alt
    post.pictures[sha256] = name
    pictures[name] = content


def _comment(post: StoredPost, told: EarlierComment, leader: str, at: datetime) -> StoredComment:
    voice = Voice.PERSON
    author = told.author
    if told.own:
        voice, author = Voice.OWN, leader
    elif told.colleague:
        voice, author = Voice.COLLEAGUE, ASSISTANT
    elif told.machine:
        voice = Voice.MACHINE
    status = RemoteStatus(told.status)
    key = f"{post.marker}/{told.key}"
    return StoredComment("", post.id, "", author, told.text, moment.to_text(at), key, told.lang, status, voice)
