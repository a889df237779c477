"""`ceo-desk practice-day`"""

import click

from ceo_desk.cli.output import WORLD_SAID_NO, emit, tell
from ceo_desk.cli.session import Session, command

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
        site = day.site
    is_ok = all(step.is_ok for step in steps)
    emit(
        {
            "steps": [{"name": step.name, "ok": step.is_ok, "seconds": round(step.seconds, 3)} for step in steps],
            "site": site,
            "pictures": [],
        },
        is_json=session.is_json,
        words=lambda: f"Open the practice site in a browser: {site}" if is_ok else "The practice day stopped early.",
    )
    if not is_ok:
        raise click.exceptions.Exit(WORLD_SAID_NO)
