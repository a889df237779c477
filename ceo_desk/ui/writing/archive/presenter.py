"""What the list of the archive shows, and what is said of an export: pure functions."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.archive import ArchivedPost
from ceo_desk.domain.site_posts import Stands
from ceo_desk.services.writing.archive import Archived
from ceo_desk.ui.writing.posts.presenter import PostLine, since_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an export, in a sentence and a second one."""

    sentence: str
    second: str


def line_of(one: ArchivedPost, now: datetime) -> PostLine:
    """The row of a post."""
    second = _stood_words(one, now)
    if one.author:
        second = translate("Archive", "{stood}, by {name}").format(stood=second, name=one.author)
    words = one.words
    counted = translate("Posts", "%n words", "", words)
    second = f"{second} · {counted}"
    return PostLine(
        id=one.id,
        title=one.title or translate("Posts", "A post without a title"),
        second=second,
        icon="archive" if not one.is_page else "file-text",
        tone="",
        url=one.url if one.stands is Stands.LIVE else "",
        taking_back="",
        is_out=False,
        place=one.blog,
    )


def count_words(total: int | None, shown: int, words: str) -> str:
    """How many there are, or were found."""
    if not words:
        count = total or 0
        return translate("Archive", "%n posts of your old blog.", "", count)
    if total is None:
        return translate("Archive", "The newest {count} that have these words.").format(count=shown)
    return translate("Archive", "%n posts have these words.", "", total)


def empty_words() -> tuple[str, str]:
    """What stands where no post has the words."""
    return (
        translate("Archive", "No post has these words."),
        translate("Archive", "Fewer or other words may find it."),
    )


def result_of(kept: Archived, total: int) -> Result:
    """What came of an export."""
    posts, new = kept.posts, kept.new
    if not posts:
        said = translate("Archive", "No post is in this export.")
        return Result(said, translate("Archive", "On the blog, choose “All content” before you export."))
    second = translate("Archive", "Comments stayed in the file: they are other people's words.")
    second = second if kept.comments else ""
    if new == total:
        return Result(translate("Archive", "%n posts are in the archive now.", "", total), second)
    if not new and not kept.changed:
        return Result(translate("Archive", "The archive had all of it."), "")
    said = translate("Archive", "%n posts came into the archive.", "", new)
    changed = kept.changed
    if changed:
        brought = translate("Archive", "%n posts were brought to what they are now.", "", changed)
        said = f"{said} {brought}" if new else brought
    return Result(said, second)


def removing_words(blog: str, count: int) -> tuple[str, str]:
    """The question before all posts of a blog leave the archive."""
    asked = translate("Archive", "Remove the %n posts of “{blog}” from here?", "", count).format(blog=blog)
    return asked, translate("Archive", "Posts that you opened stay. The blog's export brings the others back.")


def on_blog_words(blog: str) -> tuple[str, str]:
    """The question before a post is opened that a connected blog has."""
    return (
        translate("Archive", "This post stands on {blog}.").format(blog=blog),
        translate("Archive", "Open it there to change what its readers see, or write a new one of it."),
    )


def _stood_words(one: ArchivedPost, now: datetime) -> str:
    if one.is_page:
        return translate("Archive", "A page")
    match one.stands:
        case Stands.LIVE if one.at is not None:
            return translate("Archive", "From {when}").format(when=since_words(one.at, now))
        case Stands.PRIVATE:
            return translate("Archive", "Was for people with an account there")
        case Stands.SCHEDULED if one.at is not None:
            return translate("Archive", "Waited for its hour, {when}").format(when=since_words(one.at, now))
        case _:
            return translate("Archive", "Was a draft there")
