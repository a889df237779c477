"""What every command is given: which desk, who sits at it, and how it answers."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec

import click

if TYPE_CHECKING:
    from ceo_desk.services.desk import Desk

P = ParamSpec("P")


@dataclass
class Session:
    """One run of the command line. The desk is opened when a command first needs it."""

    folder: Path | None = None
    actor_name: str = ""
    is_json: bool = False
    _desk: "Desk | None" = field(default=None, repr=False)

    @property
    def root(self) -> Path:
        """The desk's folder: the option, the environment, or the system's place for a person's data."""
        from ceo_desk.app import default_folder

        return self.folder or default_folder(os.environ)

    @property
    def desk(self) -> "Desk":
        """The open desk."""
        if self._desk is None:
            from ceo_desk.app import open_desk

            self._desk = open_desk(self.root, environment=os.environ)
        return self._desk

    @property
    def actor(self) -> str:
        """Who is at the desk."""
        from ceo_desk.app import default_actor

        return self.actor_name or default_actor(self.desk)

    def close(self) -> None:
        """Closes the desk if it was opened."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None


def command(function: Callable[Concatenate[Session, P], None]) -> Callable[P, None]:
    """Gives a command its session, the `--json` option, and closes the desk behind it."""

    @click.option("--json", "is_json", is_flag=True, help="Answer with one JSON document.")
    @click.pass_obj
    @wraps(function)
    def wrapped(session: Session, /, is_json: bool, *args: P.args, **kwargs: P.kwargs) -> None:
        session.is_json = is_json
        function(session, *args, **kwargs)

    return wrapped  # type: ignore[return-value]  # click's decorators pass the two extra values


def read_text(source: str) -> tuple[str, Path]:
    """The text of a file, or of standard input for "-", and where its pictures lie.

    Raises BadInput where it can't be read.
    """
    from ceo_desk.domain.errors import BadInput

    try:
        if source == "-":
            return sys.stdin.buffer.read().decode("utf-8-sig"), Path.cwd()
        path = Path(source)
        return path.read_bytes().decode("utf-8-sig"), path.resolve().parent
    except OSError as error:
        raise BadInput("This file can't be opened.", "Choose another file.", detail=str(error)) from error
    except UnicodeDecodeError as error:
        raise BadInput("This is not text that the desk can read.", "Save it as UTF-8.", detail=str(error)) from error


def read_secret(question: str) -> str:
    """A secret from standard input; asked for without showing it where a person types. Never an argument."""
    if sys.stdin.isatty():
        import getpass

        return getpass.getpass(question + ": ")
    with suppress(KeyboardInterrupt):
        return sys.stdin.readline().strip()
    return ""
