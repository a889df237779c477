"""What the list of a blog's own posts shows, and the line above one that is on the page: pure functions."""

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.errors import DeskError, OutOfReach
from ceo_desk.domain.site_posts import OUT, Stands
from ceo_desk.services.publishing.site_posts import Bond, SitePost
from ceo_desk.ui.messages import Message, of_error
from ceo_desk.ui.words import when
from ceo_desk.ui.writing.posts.presenter import PostLine, Tone, day_words, since_words

translate = QCoreApplication.translate

_LOOKS: dict[Stands, tuple[str, Tone]] = {
    Stands.LIVE: ("check-circle-fill", "good"),
    Stands.PRIVATE: ("lock-simple", ""),
    Stands.SCHEDULED: ("clock", ""),
    Stands.PENDING: ("hourglass-medium", ""),
    Stands.DRAFT: ("pencil-simple", ""),
}


@dataclass(frozen=True, slots=True)
class BondWords:
    """The line above a post that stands on a blog: what it is, and what becomes of changes."""

    sentence: str
    second: str
    primary: str
    """What the large button says."""


def line_of(one: SitePost, now: datetime, *, is_named: bool) -> PostLine:
    """The row of a post. `is_named`: there are several blogs, so it says which."""
    icon, tone = _LOOKS[one.post.stands]
    second = _stands_words(one, now)
    if one.post.author:
        second = translate("Blog", "{stands}, by {name}").format(stands=second, name=one.post.author)
    if is_named:
        second = translate("Blog", "{what}, on {blog}").format(what=second, blog=one.blog)
    return PostLine(
        id=one.id,
        title=" ".join(one.post.title.split()) or translate("Posts", "A post without a title"),
        second=second,
        icon=icon,
        tone=tone,
        url=one.post.url if one.post.stands is Stands.LIVE else "",
        taking_back="",
        is_out=one.post.stands in OUT,
        place=one.blog,
    )


def looked_words(looked_at: datetime | None, now: datetime, *, is_away: bool, is_looking: bool) -> str:
    """How fresh the list is."""
    if is_looking and looked_at is None:
        return translate("Blog", "Looking at your blog…")
    if looked_at is None:
        return translate("Blog", "Your blog can't be reached now.") if is_away else ""
    at = day_words(looked_at, now)
    if is_away:
        return translate("Blog", "Your blog can't be reached now. This is what was there {when}.").format(when=at)
    if is_looking:
        return translate("Blog", "As it was {when}. Looking again…").format(when=at)
    return translate("Blog", "As it was {when}.").format(when=at)


def found_words(count: int, *, is_away: bool, is_looking: bool) -> str:
    """What a search came to."""
    if is_looking:
        return translate("Blog", "Looking on your blog…")
    found = translate("Blog", "%n posts found", "", count)
    if is_away:
        return translate("Blog", "{found}, by title only: your blog can't be reached now.").format(found=found)
    return translate("Blog", "{found}.").format(found=found)


def empty_words(words: str, *, is_away: bool) -> tuple[str, str]:
    """What stands where no post is."""
    if words:
        said = translate("Blog", "No post has these words.")
        return said, translate("Blog", "Fewer or other words may find it.")
    if is_away:
        return (
            translate("Blog", "Your blog can't be reached now."),
            translate("Blog", "Its posts are listed when you are back."),
        )
    return translate("Blog", "No post stands on your blog yet."), translate("Blog", "What you publish stands here.")


def of_unopened(error: DeskError) -> Message:
    """Why a post can't be opened, and what helps: nobody tries it again but the person."""
    if not isinstance(error, OutOfReach):
        return of_error(error)
    return replace(of_error(error), second=translate("Blog", "Open it again when your blog can be reached."))


def bond_words(bond: Bond, now: datetime) -> BondWords:
    """The line above the page."""
    second = translate("Blog", "Readers see your changes when you press “Publish the changes”.")
    primary = translate("Blog", "Publish the changes…")
    match bond.stands:
        case Stands.LIVE if bond.at is not None:
            said = translate("Blog", "This post stands on {blog} since {when}.")
            said = said.format(blog=bond.blog, when=since_words(bond.at, now))
        case Stands.SCHEDULED if bond.at is not None:
            said = translate("Blog", "This post waits on {blog} for its hour, {when}.")
            said = said.format(blog=bond.blog, when=when(bond.at, now))
            second = translate("Blog", "It goes out with your changes once you press “Publish the changes”.")
        case Stands.PRIVATE:
            said = translate("Blog", "This post stands on {blog}, for people with an account there.")
            said = said.format(blog=bond.blog)
            second = translate("Blog", "They see your changes when you press “Publish the changes”.")
        case Stands.PENDING:
            said = translate("Blog", "This post waits on {blog} for its release.").format(blog=bond.blog)
            second, primary = _hidden()
        case _:
            said = translate("Blog", "This is a draft on {blog}.").format(blog=bond.blog)
            second, primary = _hidden()
    if bond.is_changed_there:
        newer = translate("Blog", "Somebody changed it there since: you will see both before anything is replaced.")
        second = f"{newer} {second}"
    return BondWords(said, second, primary)


def _hidden() -> tuple[str, str]:
    said = translate("Blog", "No reader has it yet. They do once you publish it.")
    return said, translate("Write", "Publish…")


def _stands_words(one: SitePost, now: datetime) -> str:
    post = one.post
    match post.stands:
        case Stands.LIVE if post.at is not None:
            return translate("Blog", "Out since {when}").format(when=since_words(post.at, now))
        case Stands.SCHEDULED if post.at is not None:
            return translate("Blog", "Goes out {when}").format(when=when(post.at, now))
        case Stands.PRIVATE:
            return translate("Blog", "For people with an account there")
        case Stands.PENDING:
            return translate("Blog", "Waits for its release")
        case _:
            return translate("Blog", "Draft there, changed {when}").format(when=day_words(post.modified, now))
