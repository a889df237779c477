"""`ceo-desk practice-day`, and the pictures of its screens."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import click

from ceo_desk.cli.output import WORLD_SAID_NO, emit, tell
from ceo_desk.cli.session import Session, command

PATIENCE_SECONDS = 120
SYMBOLS = {True: "✓", False: "✗"}


@click.command(name="practice-day")
@command
def practice_day(session: Session) -> None:
    """Do the whole job on a fresh practice desk: write, publish, answer, results. No account, no network."""
    from ceo_desk.app import practice_desk

    steps = []
    with practice_desk(session.root) as day:
        for step in day.steps():
            steps.append(step)
            tell(f"{SYMBOLS[step.is_ok]} {step.name}: {step.said} ({step.seconds:.1f} s)")
        site, root = day.site, day.root
    pictures = take_pictures(root)
    is_ok = all(step.is_ok for step in steps)
    emit(
        {
            "steps": [{"name": step.name, "ok": step.is_ok, "seconds": round(step.seconds, 3)} for step in steps],
            "site": site,
            "pictures": [str(file) for file in pictures],
        },
        is_json=session.is_json,
        words=lambda: _said(is_ok, site, pictures),
    )
    if not is_ok:
        raise click.exceptions.Exit(WORLD_SAID_NO)


@click.command(name="take-pictures", hidden=True)
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.pass_obj
def take_pictures_command(session: Session, folder: Path) -> None:
    """Save the places of the desk as pictures, without a window that anybody sees."""
    from ceo_desk.app import open_window

    open_window(session.root, os.environ, folder)


def take_pictures(root: Path) -> tuple[Path, ...]:
    """The places of a desk as PNG files, made by a child process, since no command loads Qt; those that were made."""
    from ceo_desk.storage.processes.own_process import command, environment

    folder = root / "screens"
    program = command("--desk", str(root), "take-pictures", str(folder))
    variables = environment(QT_QPA_PLATFORM="offscreen")
    try:
        subprocess.run(program, env=variables, capture_output=True, text=True, check=True, timeout=PATIENCE_SECONDS)
    except subprocess.CalledProcessError as error:
        tell(f"The screens could not be saved: {error.stderr.strip()[-300:]}")
    except subprocess.TimeoutExpired:
        tell("The screens could not be saved in time.")
    return tuple(sorted(folder.glob("*.png")))


def _said(is_ok: bool, site: str, pictures: Sequence[Path]) -> str:
    if not is_ok:
        return "The practice day stopped early."
    lines = [f"Open the practice site in a browser: {site}"]
    if pictures:
        lines.append(f"The screens are saved in {pictures[0].parent}")
    return "\n".join(lines)
