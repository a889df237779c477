"""`ceo-desk archive …`"""

import time
from pathlib import Path

import click

from ceo_desk.cli.output import emit, shorten, table
from ceo_desk.cli.session import Session, command
from ceo_desk.cli.views import draft_fields
from ceo_desk.domain.archive import ArchivedPost
from ceo_desk.domain.moment import to_text


@click.group()
def archive() -> None:
    """Posts of an old blog, read from the file that it exported."""


@archive.command()
@click.argument("file", type=click.Path(path_type=Path))
@command
def read(session: Session, file: Path) -> None:
    """Read a WordPress export (.xml); read again, it adds what is new."""
    began = time.perf_counter()
    kept = session.desk.archive.keep(session.desk.archive.read(file))
    emit(
        {
            "posts": kept.posts,
            "new": kept.new,
            "changed": kept.changed,
            "comments_left_out": kept.comments,
            "seconds": round(time.perf_counter() - began, 3),
        },
        is_json=session.is_json,
        words=lambda: f"{kept.posts} posts in the file, {kept.new} of them new here, {kept.changed} changed.",
    )


@archive.command(name="list")
@click.option("--search", default="", help="Words of the title, the text or the author's name.")
@click.option("--limit", type=click.IntRange(1, 1000), default=50)
@click.option("--after", default=None, metavar="CURSOR", help="The `next` of the page before.")
@command
def list_posts(session: Session, search: str, limit: int, after: str | None) -> None:
    """List its posts, the newest first."""
    page = session.desk.archive.page(search, after, limit)
    rows = [(one.id, f"{one.at:%Y-%m-%d}" if one.at else "", shorten(one.title)) for one in page.posts]
    emit(
        {"posts": [_fields(one) for one in page.posts], "next": page.next, "total": page.total},
        is_json=session.is_json,
        words=lambda: table(rows),
    )


@archive.command(name="open")
@click.argument("post", metavar="ID")
@click.option("--as-new", is_flag=True, help="As a post of this desk, also where a connected blog has it.")
@command
def open_post(session: Session, post: str, as_new: bool) -> None:
    """Make a draft of a post; of one that stands on a connected blog, the draft that changes it there."""
    desk, actor = session.desk, session.actor
    there = None if as_new else desk.archive.on_blog(post)
    if there is not None:
        draft_id = desk.site_posts.open(there.account, there.post.remote_id, actor=actor)
    else:
        draft_id = desk.archive.open(post, actor=actor)
    found = desk.writing.show(draft_id, actor=actor)
    account = {"account": there.account if there is not None else None}
    emit(
        draft_fields(found) | account,
        is_json=session.is_json,
        words=lambda: f"{found.id}\n“{found.content.title}”, {found.words} words, saved in {found.path}",
    )


@archive.command()
@click.argument("blog")
@command
def remove(session: Session, blog: str) -> None:
    """Take all posts of a blog out of the archive; its export brings them back, and opened drafts stay."""
    removed = session.desk.archive.remove(blog)
    emit({"removed": removed}, is_json=session.is_json, words=lambda: f"{removed} posts left the archive.")


def _fields(one: ArchivedPost) -> dict[str, object]:
    return {
        "id": one.id,
        "title": one.title,
        "at": to_text(one.at) if one.at else None,
        "author": one.author,
        "url": one.url or None,
        "words": one.words,
        "state": one.stands.value,
        "page": one.is_page,
        "blog": one.blog,
    }
