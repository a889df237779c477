"""The leader's PIN at the command line: typed without being shown, or read from standard input; never an argument."""

import sys
from collections.abc import Callable
from typing import TypeVar

import click

from ceo_desk.cli.session import Session, read_secret
from ceo_desk.domain.errors import BadInput, PinNeeded

T = TypeVar("T")

PIN_STDIN = click.option(
    "--pin-stdin", is_flag=True, help="Where the leader's PIN is asked for, read it from standard input."
)


def with_pin(session: Session, pin_stdin: bool, give: Callable[[], T]) -> T:
    """Gives a word, and asks for the PIN first where it needs one. Raises PinNeeded where nobody can be asked."""
    try:
        return give()
    except PinNeeded as needed:
        if not pin_stdin and not sys.stdin.isatty():
            raise PinNeeded(needed.sentence, "Run this in a terminal, or hand the PIN over with --pin-stdin.") from None
    session.desk.pin.prove(read_secret("PIN"), actor=session.actor)
    return give()


def check_one_source(text: str, pin_stdin: bool) -> None:
    """Standard input holds the text or the PIN. Raises BadInput."""
    if text == "-" and pin_stdin:
        raise BadInput("Standard input can't be the text and the PIN.", "Give the text with --text.")
