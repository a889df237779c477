"""`ceo-desk reply`, `approve`, `moderate`, `seen`, `like`, `assign`, `later`."""

import sys
from datetime import datetime

import click

from ceo_desk.cli.arguments import WHEN
from ceo_desk.cli.output import emit, shorten, table
from ceo_desk.cli.pin import PIN_STDIN, check_one_source, with_pin
from ceo_desk.cli.publications import HOLD, WAIT, wait_for
from ceo_desk.cli.session import Session, command
from ceo_desk.cli.views import item_fields, publication_fields
from ceo_desk.domain.errors import BadInput, NotAllowed
from ceo_desk.domain.publication import Kind
from ceo_desk.services.answering.answering import STATUS_OF, ReplyOrder
from ceo_desk.services.own_words.before_sending import NOBODY_READS, Doubt
from ceo_desk.storage.inbox.inbox import InboxItem
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.storage.settings import IS_PAUSED

ALL_THE_SAME = click.option("--all-the-same", is_flag=True, help="Although all is paused, or the comment is gone.")


@click.command()
@click.argument("comment")
@click.option("--text", required=True, help="The answer, or - for standard input.")
@click.option("--propose", is_flag=True, help="For the leader's word first.")
@HOLD
@ALL_THE_SAME
@PIN_STDIN
@WAIT
@command
def reply(
    session: Session,
    comment: str,
    text: str,
    propose: bool,
    hold: float | None,
    all_the_same: bool,
    pin_stdin: bool,
    wait: float | None,
) -> None:
    """Answer a comment in its thread."""
    if not propose:
        _check_pause(session, all_the_same)
    _check_sight(session, comment, all_the_same)
    check_one_source(text, pin_stdin)
    order = ReplyOrder(comment, sys.stdin.read() if text == "-" else text, hold, propose)
    ordered = with_pin(session, pin_stdin, lambda: session.desk.answering.reply(order, actor=session.actor))
    (found,) = wait_for(session, [ordered], wait)
    _say_publication(session, found)


@click.command()
@click.argument("publication", metavar="REPLY|PUB")
@ALL_THE_SAME
@PIN_STDIN
@command
def approve(session: Session, publication: str, all_the_same: bool, pin_stdin: bool) -> None:
    """Give your word: exactly what was proposed goes out."""
    found = session.desk.outbox.find(publication)
    if found.kind is Kind.REPLY:
        _check_pause(session, all_the_same)
        _check_sight(session, found.comment, all_the_same)
    publishing, actor = session.desk.publishing, session.actor
    _say_publication(session, with_pin(session, pin_stdin, lambda: publishing.approve(publication, actor=actor)))


@click.command()
@click.argument("comments", metavar="COMMENT…", nargs=-1, required=True)
@click.argument("action", type=click.Choice(list(STATUS_OF)))
@click.option("--rule", default="", help="The rule that was broken; required with hide, kept with spam.")
@command
def moderate(session: Session, comments: tuple[str, ...], action: str, rule: str) -> None:
    """Decide what becomes of comments; the site hears it at once, or when it can be reached."""
    if action == "hide" and not rule:
        raise BadInput("Hiding needs a rule that was broken.", "Name it with --rule.")
    session.desk.answering.moderate(comments, action, rule, actor=session.actor)
    session.desk.sender.tell_decisions()
    _say_items(session, tuple(session.desk.inbox.find(comment) for comment in comments))


@click.command()
@click.argument("comments", metavar="COMMENT…", nargs=-1, required=True)
@command
def seen(session: Session, comments: tuple[str, ...]) -> None:
    """Seen, needs no answer."""
    _say_items(session, session.desk.answering.seen(comments, actor=session.actor))


@click.command()
@click.argument("comment")
@click.option("--undo", is_flag=True, help="Take the like back.")
@command
def like(session: Session, comment: str, undo: bool) -> None:
    """Like a comment at its place, where your account may."""
    liking = session.desk.liking
    if undo:
        liking.unlike(comment, actor=session.actor)
    else:
        liking.like(comment, actor=session.actor)
    words = "You like it no more." if undo else "You like it there now."
    emit({"id": comment, "is_liked": not undo}, is_json=session.is_json, words=lambda: words)


@click.command()
@click.argument("comment")
@click.argument("person")
@click.option("--why", default="", help="A word why.")
@command
def assign(session: Session, comment: str, person: str, why: str) -> None:
    """Give a comment to somebody at this desk."""
    _say_items(session, session.desk.answering.assign(comment, person, why, actor=session.actor))


@click.command()
@click.argument("comments", metavar="COMMENT…", nargs=-1, required=True)
@click.option("--until", type=WHEN, required=True)
@command
def later(session: Session, comments: tuple[str, ...], until: datetime) -> None:
    """Put comments off until a time."""
    _say_items(session, session.desk.answering.later(comments, until, actor=session.actor))


def _check_pause(session: Session, all_the_same: bool) -> None:
    """In a pause an answer goes only where it is said for this one."""
    if session.desk.settings.get(IS_PAUSED) and not all_the_same:
        raise NotAllowed("You paused everything. Nothing was sent.", "Send this answer with --all-the-same.")


def _check_sight(session: Session, comment: str, all_the_same: bool) -> None:
    """What readers no longer see is answered only where it is said for this one."""
    doubt = None if all_the_same else NOBODY_READS.get(session.desk.inbox.find(comment).state)
    if doubt is Doubt.SPAM:
        raise NotAllowed("This comment is marked as spam. Nothing was sent.", "Send this answer with --all-the-same.")
    if doubt is Doubt.GONE:
        raise NotAllowed("This comment was deleted. Nothing was sent.", "Send this answer with --all-the-same.")


def _say_publication(session: Session, found: Publication) -> None:
    fields = publication_fields(found, session.desk)
    line = f"{fields['id']}  {fields['state']}  {fields['url'] or fields['problem'] or ''}".rstrip()
    emit(fields, is_json=session.is_json, words=lambda: line)


def _say_items(session: Session, items: tuple[InboxItem, ...]) -> None:
    rows = [(item.id, item.state.value, item.author, shorten(item.text, 60)) for item in items]
    fields = [item_fields(item, session.desk) for item in items]
    emit({"items": fields}, is_json=session.is_json, words=lambda: table(rows))
