"""`ceo-desk preview`, `publish`, `outbox …`, `withdraw`, `pause`."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import click

from ceo_desk.cli.arguments import WHEN
from ceo_desk.cli.output import emit, table, tell
from ceo_desk.cli.pin import PIN_STDIN, with_pin
from ceo_desk.cli.session import Session, command
from ceo_desk.cli.views import publication_fields
from ceo_desk.domain.errors import BadInput
from ceo_desk.domain.publication import TRANSIT
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.storage.outbox.outbox_rows import Publication

WAIT = click.option("--wait", type=click.FloatRange(min=0), metavar="[SECONDS]", help="Send, and wait for the end.")
HOLD = click.option("--hold", type=click.FloatRange(min=0), metavar="SECONDS", help="How long it may be taken back.")


@click.command()
@click.argument("draft_id", metavar="ID")
@click.option("--to", "account", required=True, help="The account.")
@click.option("--out", type=click.Path(path_type=Path), help="Also write it to this file.")
@command
def preview(session: Session, draft_id: str, account: str, out: Path | None) -> None:
    """Show exactly what would go out on an account."""
    session.desk.writing.look_outside(actor=session.actor)
    seen = session.desk.publishing.preview(draft_id, account)
    package = seen.package
    if out is not None:
        session.desk.writing.write_preview(package, out)
    emit(
        {
            "title": package.title,
            "body": seen.seen,
            "length": seen.length,
            "limit": seen.limit,
            "warnings": list(seen.warnings),
        },
        is_json=session.is_json,
        words=lambda: "\n".join([package.title, "", seen.seen, "", *seen.warnings]),
    )


@click.command()
@click.argument("draft_id", metavar="ID")
@click.option("--to", "accounts", multiple=True, required=True, help="One or more accounts.")
@click.option("--at", type=WHEN, help="The moment it should appear.")
@HOLD
@click.option("--propose", is_flag=True, help="For the leader's word first.")
@click.option("--replace-theirs", is_flag=True, help="Overwrite what somebody changed on the site and you have read.")
@PIN_STDIN
@WAIT
@command
def publish(
    session: Session,
    draft_id: str,
    accounts: tuple[str, ...],
    at: datetime | None,
    hold: float | None,
    propose: bool,
    replace_theirs: bool,
    pin_stdin: bool,
    wait: float | None,
) -> None:
    """Approve a draft exactly as it is, and put it in the outbox."""
    session.desk.writing.look_outside(actor=session.actor)
    order = Order(draft_id, accounts, at, hold, propose, replace_theirs)
    ordered = with_pin(session, pin_stdin, lambda: session.desk.publishing.order(order, actor=session.actor))
    say_publications(session, wait_for(session, ordered, wait))


@click.group()
def outbox() -> None:
    """What is going out, and what went."""


@outbox.command(name="list")
@command
def list_outbox(session: Session) -> None:
    """List every publication and reply in the order they were decided."""
    say_publications(session, session.desk.outbox.all())


@outbox.command()
@WAIT
@command
def send(session: Session, wait: float | None) -> None:
    """Send at once all that may go."""
    desk = session.desk
    if wait is None:
        if desk.sender.drain(is_hurried=True) is None:
            tell("Another desk is sending already.")
    else:
        is_empty: Callable[[], bool] = lambda: not desk.outbox.deliveries()  # noqa: E731 – a name for the reader
        desk.sender.drain_until(wait, is_empty, is_hurried=True, tell=tell)
    say_publications(session, desk.outbox.all())


@outbox.command()
@click.argument("publication", metavar="PUB")
@command
def cancel(session: Session, publication: str) -> None:
    """Take back what has not left, or refuse a proposal."""
    say_publications(session, [session.desk.publishing.cancel(publication, actor=session.actor)])


@outbox.command()
@click.argument("publication", metavar="PUB")
@click.option("--was-published", metavar="URL", help="You found it there.")
@click.option("--was-not", is_flag=True, help="It is not there: it goes out again.")
@command
def settle(session: Session, publication: str, was_published: str | None, was_not: bool) -> None:
    """Tell the desk what became of something unsure."""
    if (was_published is None) == (not was_not):
        raise BadInput("Say either where it is, or that it is not there.", "Use --was-published URL or --was-not.")
    publishing = session.desk.publishing
    if was_published is None:
        settled = publishing.settle_missing(publication, actor=session.actor)
    else:
        settled = publishing.settle_found(publication, was_published, actor=session.actor)
    say_publications(session, [settled])


@click.command()
@click.argument("publication", metavar="PUB")
@command
def withdraw(session: Session, publication: str) -> None:
    """Take a live post back where the channel can."""
    say_publications(session, [session.desk.publishing.withdraw(publication, actor=session.actor)])


_UNREACHED = {False: "Not reached, tried again by each send", True: "Never reached, goes at its hour there"}


@click.command()
@click.option("--off", is_flag=True, help="Go on.")
@command
def pause(session: Session, off: bool) -> None:
    """Stop all that is scheduled, and whatever else waits here; taken off, each thing asks again."""
    paused = session.desk.publishing.pause(is_on=not off, actor=session.actor)
    desk = session.desk
    unreached = [publication_fields(one, desk) | {"reason": reason} for one, reason in paused.unreached]
    count = len(paused.stopped)
    lines = [f"{count} stopped."]
    if off:
        lines = ["The pause is over. Nothing goes by itself."]
        lines += [f"{one.id} waits for your word: publish it again, or outbox cancel." for one in paused.stopped]
    lines += [f"{_UNREACHED[off]}: {one.id}. {reason}".rstrip() for one, reason in paused.unreached]
    emit(
        {
            "paused": not off,
            "publications": [publication_fields(one, desk) for one in paused.stopped],
            "unreached": unreached,
        },
        is_json=session.is_json,
        words=lambda: "\n".join(lines),
    )


def wait_for(session: Session, ordered: Sequence[Publication], seconds: float | None) -> list[Publication]:
    """The publications as they are after sending for so long; None = as they are now."""
    desk = session.desk
    ids = [one.id for one in ordered]
    if seconds is not None:

        def is_over() -> bool:
            return not any(desk.outbox.find(one).state in TRANSIT for one in ids)

        desk.sender.drain_until(seconds, is_over, tell=tell)
    return [desk.outbox.find(one) for one in ids]


def say_publications(session: Session, found: Sequence[Publication]) -> None:
    """One object with the array `publications`, or a line each."""
    fields = [publication_fields(one, session.desk) for one in found]
    rows = [
        (str(one["id"]), str(one["account"]), str(one["state"]), str(one["url"] or one["problem"] or ""))
        for one in fields
    ]
    emit({"publications": fields}, is_json=session.is_json, words=lambda: table(rows))
