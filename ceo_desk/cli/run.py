"""The root command: finds the named command, loads only its module, and turns what happens into an exit status."""

import importlib
import sys
from pathlib import Path

import click

from ceo_desk import __version__
from ceo_desk.cli.arguments import prepare
from ceo_desk.cli.bare import show_window
from ceo_desk.cli.output import DONE, WORLD_SAID_NO, WRONG_USAGE, emit_error, tell
from ceo_desk.cli.session import Session
from ceo_desk.domain.errors import BadInput, DeskError

COMMANDS = {
    "account": "accounts:account",
    "approve": "answers:approve",
    "archive": "archive:archive",
    "assign": "answers:assign",
    "backup": "keeping:backup",
    "change": "changing:change",
    "doctor": "keeping:doctor",
    "draft": "drafts:draft",
    "foreseen": "foreseen:foreseen",
    "idea": "following_up:idea",
    "inbox": "inbox:inbox",
    "journal": "keeping:journal",
    "later": "answers:later",
    "like": "answers:like",
    "mark": "following_up:mark",
    "moderate": "answers:moderate",
    "outbox": "publications:outbox",
    "pause": "publications:pause",
    "people": "accounts:people",
    "practice-day": "practice:practice_day",
    "prepared": "prepared:prepared",
    "preview": "publications:preview",
    "promise": "following_up:promise",
    "publish": "publications:publish",
    "reply": "answers:reply",
    "restore": "keeping:restore",
    "results": "keeping:results",
    "seen": "answers:seen",
    "withdraw": "publications:withdraw",
}
INSIDE = {"take-pictures": "practice:take_pictures_command"}
"""What the desk calls itself with, in a process of its own; no part of the contract."""


class LazyGroup(click.Group):
    """A group whose commands are imported when they are named."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command's name."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The named command, or None."""
        place = COMMANDS.get(cmd_name) or INSIDE.get(cmd_name)
        if place is None:
            return None
        module, attribute = place.split(":")
        found = getattr(importlib.import_module(f"ceo_desk.cli.{module}"), attribute)
        assert isinstance(found, click.Command)
        return found


@click.group(cls=LazyGroup, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--desk", type=click.Path(path_type=Path, file_okay=False), help="The folder that holds the desk.")
@click.option("--actor", default="", help="Who is at the desk.")
@click.version_option(__version__, prog_name="ceo-desk", message="%(prog)s %(version)s")
@click.pass_context
def root(context: click.Context, desk: Path | None, actor: str) -> None:
    """Write posts, publish them, see the comments of every channel in one inbox, and answer."""
    context.obj = Session(desk, actor)
    if context.invoked_subcommand is None:
        context.exit(show_window(context.obj.folder))


def run(arguments: list[str]) -> int:
    """Runs one command; gives 0 done, 1 the world said no, 2 wrong usage."""
    is_json = "--json" in arguments
    context: click.Context | None = None
    try:
        with root.make_context("ceo-desk", prepare(arguments)) as context:
            root.invoke(context)
    except DeskError as error:
        return emit_error(error, is_json=is_json)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.ClickException as error:
        if is_json:
            return emit_error(BadInput(error.format_message(), "Look at --help."), is_json=True)
        error.show(sys.stderr)
        return WRONG_USAGE
    except (KeyboardInterrupt, click.Abort):
        tell("Stopped. What was saved is safe.")
        return WORLD_SAID_NO
    except BrokenPipeError:
        return DONE
    finally:
        if context is not None and isinstance(context.obj, Session):
            context.obj.close()
    return DONE
