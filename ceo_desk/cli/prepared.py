"""`ceo-desk prepared …`"""

import sys

import click

from ceo_desk.cli.output import emit, shorten, table
from ceo_desk.cli.session import Session, command
from ceo_desk.domain.gaps import gaps_in
from ceo_desk.domain.moment import to_text
from ceo_desk.storage.prepared_answers import PreparedAnswer

Fields = dict[str, object]


@click.group()
def prepared() -> None:
    """Answers that are kept for later, with gaps such as [the day]."""


@prepared.command(name="list")
@click.option("--for", "comment", default="", metavar="COMMENT", help="Those that speak of its question come first.")
@command
def list_prepared(session: Session, comment: str) -> None:
    """List them by name."""
    answers = session.desk.own_words.prepared
    found = [one.answer for one in answers.offered(comment)] if comment else list(answers.all())
    rows = [(one.id, one.name, shorten(one.text, 60)) for one in found]
    emit({"prepared": [_fields(one) for one in found]}, is_json=session.is_json, words=lambda: table(rows))


@prepared.command()
@click.argument("name")
@click.option("--text", required=True, help="The words, or - for standard input.")
@click.option("--instead-of", "answer", default="", metavar="ID", help="Change the one with this id.")
@command
def add(session: Session, name: str, text: str, answer: str) -> None:
    """Keep words under a name."""
    words = sys.stdin.read() if text == "-" else text
    kept = session.desk.own_words.prepared.keep(name, words, actor=session.actor, answer=answer)
    emit(_fields(kept), is_json=session.is_json, words=lambda: f"{kept.id}  {kept.name}")


@prepared.command()
@click.argument("answer", metavar="ID")
@command
def remove(session: Session, answer: str) -> None:
    """Forget one, words and all."""
    session.desk.own_words.prepared.forget(answer, actor=session.actor)
    emit({"id": answer}, is_json=session.is_json, words=lambda: "Forgotten.")


def _fields(one: PreparedAnswer) -> Fields:
    return {
        "id": one.id,
        "name": one.name,
        "text": one.text,
        "gaps": list(gaps_in(*one.text.splitlines())),
        "by": one.kept_by,
        "at": to_text(one.kept_at),
    }
