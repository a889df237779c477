"""`ceo-desk results`, `journal …`, `backup`, `restore`, `doctor`."""

from datetime import date
from pathlib import Path

import click

from ceo_desk.cli.arguments import DAY, day_of
from ceo_desk.cli.output import emit
from ceo_desk.cli.session import Session, command
from ceo_desk.domain.errors import BadInput
from ceo_desk.services.results import GoalFigures, Period
from ceo_desk.storage.inbox.figures import AccountFigures
from ceo_desk.storage.inbox.post_figures import PostFigures
from ceo_desk.storage.record.journal import Verification, verify_file


@click.command()
@click.option("--from", "first", type=DAY, help="The first day.")
@click.option("--to", "last", type=DAY, help="The last day.")
@command
def results(session: Session, first: date | None, last: date | None) -> None:
    """Who heard from you, and how soon."""
    period = Period(first, last)
    found = session.desk.results.figures(period)
    followed = session.desk.following_up.figures(*session.desk.results.span(period))
    posts = session.desk.results.posts(period)
    office = session.desk.results.office_hours()
    fields = {
        "people_answered": found.people_answered,
        "share_answered": found.share_answered,
        "median_hours": found.median_hours,
        "p90_hours": found.p90_hours,
        "waiting": found.waiting,
        "oldest_hours": found.oldest_hours,
        "seen": found.seen,
        "posts": found.posts,
        "by_account": [_account_row(one) for one in found.by_account],
        "by_goal": [_goal_row(one) for one in session.desk.results.by_goal(posts)],
        "by_post": [_post_row(one) for one in posts],
        "office_hours": office.text() if office else "",
        "promises_kept": followed.promises_kept,
        "promises_open": followed.promises_open,
        "ideas": sum(followed.ideas.values()),
        "ideas_by_status": {status.value: count for status, count in followed.ideas.items()},
    }
    heard, wait = _people(found.people_answered), _people(found.waiting)
    words = f"{heard} heard from you, {wait} {'waits' if found.waiting == 1 else 'wait'}."
    if found.median_hours is not None:
        words += f" Half of the answers came within {found.median_hours:.1f} hours."
    emit(fields, is_json=session.is_json, words=lambda: words)


def _account_row(one: AccountFigures) -> dict[str, object]:
    names = ("account", "people_answered", "share_answered", "median_hours", "p90_hours", "waiting", "seen", "posts")
    return {name: getattr(one, name) for name in names}


def _goal_row(one: GoalFigures) -> dict[str, object]:
    return {"goal": one.goal.words, "posts": one.posts, "comments": one.comments, "answered": one.answered}


def _post_row(one: PostFigures) -> dict[str, object]:
    return {"title": one.title, "account": one.account, "comments": one.comments, "answered": one.answered}


@click.group()
def journal() -> None:
    """The record of every decision."""


@journal.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@command
def verify(session: Session, file: Path | None) -> None:
    """Check that the record is whole: the desk's own, or an exported one."""
    _say(session, verify_file(file) if file else session.desk.record.verify())


@journal.command()
@click.option("--to", "targets", multiple=True, required=True, help="A .jsonl file; given again, the last day.")
@click.option("--from", "first", type=DAY, help="The first day.")
@command
def export(session: Session, targets: tuple[str, ...], first: date | None) -> None:
    """Write the record to a file that can be verified by itself: --to FILE.jsonl [--from DAY --to DAY]."""
    days = [found for target in targets if (found := day_of(target)) is not None]
    files = [target for target in targets if day_of(target) is None]
    if len(files) != 1 or len(days) > 1:
        raise BadInput("Name one file, and at most one last day.", "Write --to record.jsonl --from DAY --to DAY.")
    _say(session, session.desk.record.export(Path(files[0]), first, days[0] if days else None))


@click.command()
@click.option("--to", "to", type=click.Path(path_type=Path), required=True)
@command
def backup(session: Session, to: Path) -> None:
    """Write all that the desk keeps into one file (no passwords)."""
    session.desk.upkeep.backup(to)
    emit({"file": str(to), "problems": []}, is_json=session.is_json, words=lambda: f"Everything is in {to}.")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--into", type=click.Path(path_type=Path), required=True, help="An empty folder.")
@command
def restore(session: Session, file: Path, into: Path) -> None:
    """Bring a backup back into an empty folder."""
    from ceo_desk.app import restore_desk

    problems = restore_desk(file, into)
    emit(
        {"desk": str(into), "problems": list(problems)},
        is_json=session.is_json,
        words=lambda: "\n".join(problems or (f"The desk is back in {into}.",)),
    )


@click.command()
@click.option("--rebuild", is_flag=True, help="Make what the screens read anew from the record.")
@command
def doctor(session: Session, rebuild: bool) -> None:
    """Examine everything the desk keeps."""
    problems = session.desk.upkeep.examine(rebuild=rebuild)
    emit(
        {"problems": list(problems)},
        is_json=session.is_json,
        words=lambda: "\n".join(problems or ("Everything is in order.",)),
    )


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"


def _say(session: Session, found: Verification) -> None:
    fields = {
        "entries": found.entries,
        "head": found.head,
        "intact": not found.problems,
        "problems": list(found.problems),
    }
    whole = f"{found.entries} entries, whole."
    emit(fields, is_json=session.is_json, words=lambda: "\n".join(found.problems or (whole,)))
