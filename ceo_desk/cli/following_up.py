"""`ceo-desk mark`, `promise …`, `idea …`"""

import sys
from datetime import date
from typing import Any

import click

from ceo_desk.cli.arguments import DAY
from ceo_desk.cli.output import emit, shorten, table
from ceo_desk.cli.pin import PIN_STDIN, check_one_source, with_pin
from ceo_desk.cli.publications import HOLD, WAIT, wait_for
from ceo_desk.cli.session import Session, command
from ceo_desk.cli.views import Fields, idea_fields, item_fields, promise_fields, publication_fields
from ceo_desk.domain.errors import BadInput, NotAllowed
from ceo_desk.domain.idea import OPEN, Idea, IdeaStatus
from ceo_desk.domain.promise import Promise, PromiseState
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.following_up.promises import PromiseOrder
from ceo_desk.services.following_up.room import FollowingUp

_NOT_TOLD = "Nothing is sent: each person is answered with `idea tell`."


@click.command()
@click.argument("comment")
@click.argument("what", type=click.Choice(["idea", "promise", "done"]))
@click.option("--owner", default="", help="Whose promise it is; else who is at the desk.")
@click.option("--by", type=DAY, help="The day on which the promise comes back; else in a week.")
@click.option("--text", default="", help="What was promised, in your own words, or - for standard input.")
@click.option("--title", default="", help="What a new idea is called, in your own words.")
@click.option("--idea", "idea_id", default="", help="The idea that the comment joins.")
@command
def mark(session: Session, /, comment: str, what: str, **said: Any) -> None:
    """Mark an idea or a promise, or close it as done: the promise first, then the idea."""
    room = session.desk.following_up
    session.desk.inbox.find(comment)
    if what == "idea":
        _mark_idea(session, comment, said["idea_id"], said["title"])
    elif what == "promise":
        words = sys.stdin.read() if said["text"] == "-" else said["text"]
        order = PromiseOrder(comment, words=words, owner=said["owner"], due=said["by"])
        room.promises.make(order, actor=session.actor)
    else:
        _close(room, comment, session.actor)
    item = session.desk.inbox.find(comment)
    promises, ideas = room.promises.of_comment(comment), room.ideas.of_comment(comment)
    fields = {
        "items": [item_fields(item, session.desk)],
        "promises": [promise_fields(one) for one in promises],
        "ideas": [_idea(session, one) for one in ideas],
    }
    emit(fields, is_json=session.is_json, words=lambda: table([*_promise_rows(promises), *_idea_rows(ideas)]))


@click.group()
def promise() -> None:
    """What was promised, to whom, and until when."""


@promise.command(name="list")
@click.option("--due", is_flag=True, help="Only those whose day has come.")
@click.option("--all", "is_all", is_flag=True, help="Those that were kept or let go, too.")
@command
def list_promises(session: Session, due: bool, is_all: bool) -> None:
    """List promises, the next to be due first."""
    desk = session.desk.following_up.promises
    found = desk.due() if due else (*desk.open(), *(desk.closed() if is_all else ()))
    emit(
        {"promises": [promise_fields(one) for one in found]},
        is_json=session.is_json,
        words=lambda: table(_promise_rows(found)),
    )


@promise.command(name="keep")
@click.argument("promise_id", metavar="PROMISE")
@command
def keep_promise(session: Session, promise_id: str) -> None:
    """It was kept."""
    _say_promise(session, session.desk.following_up.promises.keep(promise_id, actor=session.actor))


@promise.command(name="drop")
@click.argument("promise_id", metavar="PROMISE")
@click.option("--why", required=True, help="A word why.")
@command
def drop_promise(session: Session, promise_id: str, why: str) -> None:
    """Let it go, with a word why."""
    _say_promise(session, session.desk.following_up.promises.drop(promise_id, why, actor=session.actor))


@promise.command(name="move")
@click.argument("promise_id", metavar="PROMISE")
@click.option("--by", type=DAY, required=True)
@click.option("--owner", default="", help="Whose it is from now on.")
@command
def move_promise(session: Session, promise_id: str, by: date, owner: str) -> None:
    """Another day; the record keeps both."""
    moved = session.desk.following_up.promises.move(promise_id, by, owner=owner, actor=session.actor)
    _say_promise(session, moved)


@click.group()
def idea() -> None:
    """What people proposed, how far it is, and who is to hear of it."""


@idea.command(name="list")
@click.option("--status", type=click.Choice([one.value for one in IdeaStatus]), help="Only ideas that are so far.")
@command
def list_ideas(session: Session, status: str | None) -> None:
    """List ideas, those of which more is to come first."""
    cards = session.desk.following_up.ideas.cards(*((IdeaStatus(status),) if status else ()))
    rows = [(one.idea.id, one.idea.status.value, str(one.people), one.idea.title) for one in cards]
    emit(
        {"ideas": [idea_fields(one, session.desk) for one in cards]}, is_json=session.is_json, words=lambda: table(rows)
    )


@idea.command(name="show")
@click.argument("idea_id", metavar="IDEA")
@command
def show_idea(session: Session, idea_id: str) -> None:
    """Show an idea, its people, and a start of a reply for each who has not heard of its last change."""
    _say_whole(session, session.desk.following_up.ideas.find(idea_id))


@idea.command(name="change")
@click.argument("idea_id", metavar="IDEA")
@click.argument("status", type=click.Choice([one.value for one in IdeaStatus]))
@click.option("--why", default="", help="Why, in your own words; required with no.")
@command
def change_idea(session: Session, idea_id: str, status: str, why: str) -> None:
    """Say how far an idea is. Nothing goes out; a reply for each person is drafted to look at."""
    ideas = session.desk.following_up.ideas
    _say_whole(session, ideas.change(idea_id, IdeaStatus(status), why, actor=session.actor))


@idea.command(name="tell")
@click.argument("idea_id", metavar="IDEA")
@click.argument("comment")
@click.option("--text", required=True, help="The answer, or - for standard input.")
@click.option("--propose", is_flag=True, help="For the leader's word first.")
@HOLD
@PIN_STDIN
@WAIT
@command
def tell_person(session: Session, /, idea_id: str, comment: str, text: str, **how: Any) -> None:
    """Answer one of the people of an idea about its last change, in their thread."""
    check_one_source(text, how["pin_stdin"])
    words = sys.stdin.read() if text == "-" else text
    order = ReplyOrder(comment, words, how["hold"], how["propose"])
    ideas, actor = session.desk.following_up.ideas, session.actor
    ordered = with_pin(session, how["pin_stdin"], lambda: ideas.send(idea_id, order, actor=actor))
    (found,) = wait_for(session, [ordered], how["wait"])
    fields = publication_fields(found, session.desk)
    emit(fields, is_json=session.is_json, words=lambda: f"{found.id}  {found.state.value}")


@idea.command(name="skip")
@click.argument("idea_id", metavar="IDEA")
@click.argument("comment")
@command
def skip_person(session: Session, idea_id: str, comment: str) -> None:
    """Leave one person out: no reply about the last change is drafted for them again."""
    ideas = session.desk.following_up.ideas
    ideas.skip(idea_id, comment, actor=session.actor)
    _say_whole(session, ideas.find(idea_id))


def _mark_idea(session: Session, comment: str, idea_id: str, title: str) -> None:
    ideas = session.desk.following_up.ideas
    if idea_id and title:
        raise BadInput("An idea is new, or it is there already.", "Give --idea or --title, not both.")
    if idea_id:
        ideas.join(idea_id, comment, actor=session.actor)
    elif title or not ideas.of_comment(comment):
        day = session.desk.following_up.promises.today()
        ideas.open(title or f"An idea of {day:%Y-%m-%d}", (comment,), actor=session.actor)


def _close(room: FollowingUp, comment: str, actor: str) -> None:
    promises = [one for one in room.promises.of_comment(comment) if one.state is PromiseState.OPEN]
    ideas = [one for one in room.ideas.of_comment(comment) if one.status in OPEN]
    for one in promises:
        room.promises.keep(one.id, actor=actor)
    if promises:
        return
    if not ideas:
        raise NotAllowed("Nothing is open with this comment.", "Mark it as an idea or a promise first.")
    for idea_ in ideas:
        room.ideas.change(idea_.id, IdeaStatus.DONE, actor=actor)


def _idea(session: Session, found: Idea) -> Fields:
    return idea_fields(session.desk.following_up.ideas.card(found.id), session.desk)


def _say_promise(session: Session, found: Promise) -> None:
    emit(promise_fields(found), is_json=session.is_json, words=lambda: table(_promise_rows((found,))))


def _say_whole(session: Session, found: Idea) -> None:
    ideas = session.desk.following_up.ideas
    replies = ideas.replies(found.id)
    told = [{"comment": one.comment.id, "author": one.comment.author, "text": one.text} for one in replies]
    lines = [f"{one.comment.id}  {shorten(one.text, 80)}" for one in replies]
    words = "\n".join([table(_idea_rows((found,))), *lines, *([_NOT_TOLD] if lines else [])])
    emit(_idea(session, found) | {"replies": told}, is_json=session.is_json, words=lambda: words)


def _promise_rows(found: tuple[Promise, ...]) -> list[tuple[str, ...]]:
    return [(one.id, one.state.value, one.due.isoformat(), one.owner, shorten(one.words, 60)) for one in found]


def _idea_rows(found: tuple[Idea, ...]) -> list[tuple[str, ...]]:
    return [(one.id, one.status.value, one.changed_at.date().isoformat(), "", shorten(one.title, 60)) for one in found]
