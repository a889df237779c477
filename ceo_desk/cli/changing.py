"""`ceo-desk change`: other words for an answer that is out."""

import sys

import click

from ceo_desk.cli.output import emit
from ceo_desk.cli.pin import PIN_STDIN, check_one_source, with_pin
from ceo_desk.cli.publications import HOLD, WAIT, wait_for
from ceo_desk.cli.session import Session, command
from ceo_desk.cli.views import publication_fields


@click.command()
@click.argument("reply")
@click.option("--text", required=True, help="The answer as it shall read, or - for standard input.")
@HOLD
@PIN_STDIN
@WAIT
@command
def change(session: Session, reply: str, text: str, hold: float | None, pin_stdin: bool, wait: float | None) -> None:
    """Change the words of an answer that is out; `withdraw` takes it back."""
    check_one_source(text, pin_stdin)
    words, answering, actor = sys.stdin.read() if text == "-" else text, session.desk.answering, session.actor
    ordered = with_pin(session, pin_stdin, lambda: answering.change(reply, words, hold, actor=actor))
    (found,) = wait_for(session, [ordered], wait)
    fields = publication_fields(found, session.desk)
    emit(fields, is_json=session.is_json, words=lambda: f"{found.id}  {found.state}")
