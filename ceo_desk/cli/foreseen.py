"""`ceo-desk foreseen …`"""

import sys

import click

from ceo_desk.cli.output import emit, shorten, table
from ceo_desk.cli.session import Session, command
from ceo_desk.domain.gaps import gaps_in
from ceo_desk.domain.moment import to_text
from ceo_desk.storage.foreseen import Foreseen

Fields = dict[str, object]


@click.group()
def foreseen() -> None:
    """Hard comments that a post may get, each with an answer; at most five a draft."""


@foreseen.command(name="list")
@click.argument("draft", default="")
@click.option("--for", "comment", default="", metavar="COMMENT", help="The one that this comment is most like.")
@command
def list_foreseen(session: Session, draft: str, comment: str) -> None:
    """List those of a draft."""
    desk = session.desk.own_words.foreseeing
    if bool(draft) == bool(comment):
        raise click.UsageError("Name a draft, or a comment with --for.")
    met = desk.met(comment) if comment else None
    found = desk.of_draft(draft) if draft else (met,) if met else ()
    rows = [(one.id, shorten(one.comment, 40), shorten(one.answer, 40)) for one in found]
    emit({"foreseen": [_fields(one) for one in found]}, is_json=session.is_json, words=lambda: table(rows))


@foreseen.command()
@click.argument("draft")
@click.option("--comment", required=True, help="What somebody may say.")
@click.option("--answer", required=True, help="What to say then, or - for standard input.")
@click.option("--instead-of", "changed", default="", metavar="ID", help="Change the one with this id.")
@command
def add(session: Session, draft: str, comment: str, answer: str, changed: str) -> None:
    """File a hard comment and its answer with a draft."""
    desk, words = session.desk.own_words.foreseeing, sys.stdin.read() if answer == "-" else answer
    if changed:
        kept = desk.change(changed, comment, words, actor=session.actor)
    else:
        kept = desk.file(draft, comment, words, actor=session.actor)
    emit(_fields(kept), is_json=session.is_json, words=lambda: f"{kept.id}  {shorten(kept.comment, 60)}")


@foreseen.command()
@click.argument("foreseen_id", metavar="ID")
@command
def remove(session: Session, foreseen_id: str) -> None:
    """Forget one, words and all."""
    session.desk.own_words.foreseeing.drop(foreseen_id, actor=session.actor)
    emit({"id": foreseen_id}, is_json=session.is_json, words=lambda: "Forgotten.")


def _fields(one: Foreseen) -> Fields:
    return {
        "id": one.id,
        "draft": one.draft,
        "comment": one.comment,
        "answer": one.answer,
        "gaps": list(gaps_in(*one.answer.splitlines())),
        "by": one.filed_by,
        "at": to_text(one.filed_at),
    }
