"""Puts posts and answers on the practice site, at most once per marker, whatever was cut off before."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from ceo_desk.channels.practice.earlier import picture_file
from ceo_desk.channels.practice.files import write_whole
from ceo_desk.channels.practice.markup import left_out, page_name, picture_names
from ceo_desk.channels.practice.place import Place, Visit
from ceo_desk.channels.practice.readers import comments_to_come, thanks_to_come
from ceo_desk.channels.practice.state import State, StoredComment, StoredPost, fingerprint_of
from ceo_desk.domain import moment
from ceo_desk.domain.channel import (
    ChangedElsewhere,
    Ledger,
    LookUpOutcome,
    NotThere,
    Picture,
    PictureSource,
    Placed,
    PostPackage,
    Problem,
    Published,
    PublishOutcome,
    Rejected,
    RemoteStatus,
    ReplyPackage,
    Unreachable,
    Uploaded,
    Voice,
)
from ceo_desk.domain.errors import Damaged

EARLINESS = timedelta(minutes=1)
"""How far ahead of its hour a post may come, for clocks that differ a little."""


def publish(place: Place, package: PostPackage, ledger: Ledger, pictures: PictureSource) -> PublishOutcome:
    """Placeholder, pictures, then the public page: each step is repeated safely. Raises Blocked."""
    refusal = _refusal(place, package)
    if refusal is not None:
        return refusal
    with place.opened() as visit:
        post = _begun(visit, ledger)
        stop = _gone() if post is None or post.status == "withdrawn" else _clash(post, package, ledger)
        if post is None or stop is not None:
            return stop or _gone()
        post_id = post.id
    if ledger.remote_id != post_id:
        ledger.record(Placed(post_id))
    trouble = _bring_pictures(place, post_id, package, ledger, pictures)
    if trouble is not None:
        return trouble
    with place.opened() as visit:
        post = visit.state.posts.get(post_id)
        if post is None or post.status == "withdrawn":
            return _gone()
        changed = _clash(post, package, ledger)
        if changed is not None:
            return changed
        _make_public(visit, post, package)
    return _read_back(place, post_id, package)


def look_up(place: Place, package: PostPackage | ReplyPackage, ledger: Ledger) -> LookUpOutcome:
    """Whether what was begun under this marker is public. Raises Blocked."""
    with place.opened() as visit:
        if isinstance(package, ReplyPackage):
            answer = visit.state.comment_with(ledger.marker)
            is_there = answer is not None and answer.status is RemoteStatus.LIVE and visit.state.is_visible(answer)
            return _answered(place, visit.state, answer) if answer is not None and is_there else NotThere()
        post = _found(visit.state, ledger)
        if post is None or post.status != "live":
            return NotThere()
        return _published(place, post, package)


def reply(place: Place, package: ReplyPackage, ledger: Ledger) -> PublishOutcome:
    """One answer a marker, in the thread at once. Raises Blocked."""
    text = package.text.strip()
    if not text:
        return Rejected(Problem("empty", "There is nothing in this answer yet.", "Write a line first."))
    with place.opened() as visit:
        state = visit.state
        answer = state.comment_with(ledger.marker)
        if answer is not None and (answer.status is not RemoteStatus.LIVE or not state.is_visible(answer)):
            return _comment_gone()
        if answer is None:
            answered = state.comments.get(package.comment)
            if answered is None or answered.post != package.post or not state.is_visible(answered):
                return _comment_gone()
            if answered.status is not RemoteStatus.LIVE:
                sentence = "This comment is not public, so nobody would see your answer."
                return Rejected(Problem("not_public", sentence, "Approve the comment first."))
            answer = _add_answer(place, visit, answered, text, ledger.marker)
        elif ledger.standing and answer.text != text:
            answer.text = text
            visit.touch(answer.post)
        answer_id = answer.id
    with place.opened() as visit:
        return _answered(place, visit.state, visit.state.comments[answer_id])


def _refusal(place: Place, package: PostPackage) -> Rejected | None:
    problem = None
    if package.content_type != "html":
        problem = Problem("form", "This post was not made ready for the practice site.", "Prepare it again.")
    elif not package.title.strip():
        problem = Problem("no_title", "A post on the practice site needs a title.", "Write a title.")
    elif package.visibility != "public":
        sentence = "Everybody who opens the practice site sees all of it."
        problem = Problem("visibility", sentence, "Make the post public, or leave it here.")
    elif package.at is not None and package.at > place.now() + EARLINESS:
        problem = Problem("too_early", "The practice site can't hold a post back.", "Let the desk send it at its hour.")
    elif not picture_names(package.content) <= {picture.sha256 for picture in package.pictures}:
        problem = Problem("picture", "A picture of this post is not here.", "Put the picture in again.")
    elif any(picture_file(picture.sha256, picture.media_type) is None for picture in _all_pictures(package)):
        sentence = "The practice site can't show one picture of this post."
        problem = Problem("picture", sentence, "Choose a photo, a drawing or a screenshot.")
    return Rejected(problem) if problem else None


def _begun(visit: Visit, ledger: Ledger) -> StoredPost | None:
    """The post of this publication, with a hidden placeholder where there is none; None: it was public and is gone."""
    post = _found(visit.state, ledger)
    if post is None and not ledger.standing:
        post = StoredPost(visit.state.take_id(), ledger.marker, moment.to_text(visit.now))
        visit.state.posts[post.id] = post
    return post


def _found(state: State, ledger: Ledger) -> StoredPost | None:
    return state.posts.get(ledger.remote_id) or state.post_with(ledger.marker)


def _bring_pictures(
    place: Place, post_id: str, package: PostPackage, ledger: Ledger, pictures: PictureSource
) -> Rejected | None:
    for picture in _all_pictures(package):
        name = picture_file(picture.sha256, picture.media_type)
        assert name is not None, "refused before"
        path = place.picture_path(name)
        if picture.sha256 in ledger.uploads and path.exists():
            continue
        try:
            content = pictures.open_bytes(picture.sha256)
        except Damaged as error:
            return Rejected(Problem("picture", error.sentence, error.next_step, error.detail))
        with place.opened() as visit:
            post = visit.state.posts.get(post_id)
            if post is None:
                return _gone()
            write_whole(path, content)
            post.pictures[picture.sha256] = name
        ledger.record(Uploaded(picture.sha256, name, path.as_uri()))
    return None


def _all_pictures(package: PostPackage) -> Iterable[Picture]:
    featured = (package.featured,) if package.featured else ()
    return {picture.sha256: picture for picture in (*featured, *package.pictures)}.values()


def _clash(post: StoredPost, package: PostPackage, ledger: Ledger) -> ChangedElsewhere | None:
    """What somebody else made of the post meanwhile; None where it is as we left it, or already as it shall be."""
    present = post.fingerprint()
    ours = {post.written, ledger.fingerprint, ledger.overwrites, _as_it_shall_be(post, package).fingerprint()}
    if post.status != "live" or present in ours:
        return None
    problem = Problem("changed", "Somebody changed this post on the practice site.", "Show both")
    return ChangedElsewhere(problem, post.title, post.content, present, moment.from_text(post.changed))


def _as_it_shall_be(post: StoredPost, package: PostPackage) -> StoredPost:
    return replace(
        post,
        title=package.title,
        content=package.content,
        excerpt=package.excerpt,
        tags=list(package.tags),
        categories=list(package.categories),
        featured=package.featured.sha256 if package.featured else "",
        featured_alt=package.featured.alt if package.featured else "",
    )


def _make_public(visit: Visit, post: StoredPost, package: PostPackage) -> None:
    wanted = _as_it_shall_be(post, package)
    if post.status == "live" and post.fingerprint() == wanted.fingerprint():
        return
    now = moment.to_text(visit.now)
    names = {picture.sha256: picture_file(picture.sha256, picture.media_type) for picture in _all_pictures(package)}
    wanted.pictures = {sha256: name for sha256, name in names.items() if name}
    wanted.status, wanted.changed, wanted.written = "live", now, wanted.fingerprint()
    if not wanted.published:
        wanted.published = now
        wanted.page = page_name(package.slug or package.title, post.id)
        visit.state.coming.extend(comments_to_come(wanted, visit.state, visit.material, visit.now))
    visit.state.posts[post.id] = wanted
    visit.touch(post.id)


def _read_back(place: Place, post_id: str, package: PostPackage) -> PublishOutcome:
    with place.opened() as visit:
        post = visit.state.posts.get(post_id)
        if post is None or post.status != "live":
            return _gone()
        if not all(place.picture_path(name).exists() for name in post.pictures.values()):
            problem = Problem("picture", "A picture of this post was taken away meanwhile.", "Try again.")
            return Unreachable(problem, retry_after=1.0)
        if not place.page_path(post).exists():
            visit.touch(post_id)
        return _published(place, post, package)


def _published(place: Place, post: StoredPost, package: PostPackage) -> Published:
    return Published(
        post.id,
        place.url(post),
        "live",
        moment.from_text(post.published),
        post.fingerprint(),
        left_out(package.content),
    )


def _add_answer(place: Place, visit: Visit, answered: StoredComment, text: str, marker: str) -> StoredComment:
    now = moment.to_text(visit.now)
    number = visit.state.take_id()
    answer = StoredComment(number, answered.post, answered.id, place.leader, text, now, marker, voice=Voice.OWN)
    visit.state.comments[answer.id] = answer
    thanks = thanks_to_come(answered, answer, visit.material, visit.now)
    if thanks is not None:
        visit.state.coming.append(thanks)
        answered.is_thanked_for = True
    visit.touch(answered.post)
    return answer


def _answered(place: Place, state: State, answer: StoredComment) -> Published:
    url = f"{place.url(state.posts[answer.post])}#comment-{answer.id}"
    return Published(answer.id, url, "live", moment.from_text(answer.at), fingerprint_of(answer.text))


def _gone() -> Rejected:
    problem = Problem("gone", "This post is no longer on the practice site.", "Publish it as a new post.")
    return Rejected(problem)


def _comment_gone() -> Rejected:
    problem = Problem("gone", "This comment is no longer on the practice site.", "Write a post instead.")
    return Rejected(problem)
