"""`ceo-desk inbox …`"""

import time

import click

from ceo_desk.cli.output import emit, shorten, table, tell
from ceo_desk.cli.session import Session, command
from ceo_desk.cli.views import item_fields, thread_fields
from ceo_desk.services.answering.reading import Question


@click.group()
def inbox() -> None:
    """The comments of every account in one place."""


@inbox.command()
@click.argument("name", required=False, default="")
@click.option("--all", "is_full", is_flag=True, help="Read everything again, not only what is new.")
@command
def fetch(session: Session, name: str, is_full: bool) -> None:
    """Read new comments, and what changed elsewhere."""
    began = time.perf_counter()
    brought = session.desk.reading.fetch(name, is_full=is_full, tell=tell)
    for account, problem in brought.problems:
        tell(f"{account.name}: {problem.sentence} {problem.next_step}".strip())
    problems = [
        {"account": account.name, "code": problem.reason, "sentence": problem.sentence, "next_step": problem.next_step}
        for account, problem in brought.problems
    ]
    emit(
        {
            "fetched": brought.fetched,
            "new": brought.new,
            "changed": brought.changed,
            "seconds": round(time.perf_counter() - began, 3),
            "problems": problems,
        },
        is_json=session.is_json,
        words=lambda: f"{brought.new} new, {brought.changed} changed.",
    )


@inbox.command(name="list")
@click.option("--state", default="waiting", help="waiting, leader, later, answered, seen, held, spam, … or all.")
@click.option("--search", default="", help="Words that the comment has.")
@click.option("--account", default="", help="Only comments of this account.")
@click.option("--limit", type=click.IntRange(1, 1000), default=50)
@click.option("--after", default="", metavar="CURSOR", help="The `next` of the page before.")
@command
def list_comments(session: Session, state: str, search: str, account: str, limit: int, after: str) -> None:
    """List comments, newest first."""
    page = session.desk.reading.ask(Question(state, search, account, limit, after))
    fields = [item_fields(item, session.desk) for item in page.items]
    rows = [(item.id, item.state.value, item.author, shorten(item.text, 60)) for item in page.items]
    emit({"items": fields, "next": page.next, "total": page.total}, is_json=session.is_json, words=lambda: table(rows))


@inbox.command()
@click.argument("comment")
@command
def show(session: Session, comment: str) -> None:
    """Show the whole thread of a comment."""
    found = session.desk.reading.thread(comment)
    lines = [f"{item.author} ({item.at:%Y-%m-%d %H:%M}):\n{item.text}\n" for item in found]
    emit({"thread": [thread_fields(item) for item in found]}, is_json=session.is_json, words=lambda: "\n".join(lines))
