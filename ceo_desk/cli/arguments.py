"""Argument forms that click can't read by itself, brought into ones it can, and the desk's own types of value."""

from datetime import date, datetime

import click

WAIT_SECONDS = "120"


def prepare(arguments: list[str]) -> list[str]:
    """`--to A B` becomes `--to A --to B`; `--wait` without a number gets its default."""
    prepared: list[str] = []
    is_after_to = False
    for position, argument in enumerate(arguments):
        following = arguments[position + 1] if position + 1 < len(arguments) else ""
        if argument == "--":
            return prepared + arguments[position:]
        if argument == "--wait":
            prepared.append("--wait" if _is_number(following) else f"--wait={WAIT_SECONDS}")
        elif is_after_to and not argument.startswith("-") and prepared[-1] != "--to":
            prepared += ["--to", argument]
        else:
            prepared.append(argument)
        is_after_to = (is_after_to and not argument.startswith("-")) or (argument == "--to" and "publish" in prepared)
    return prepared


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def day_of(text: str) -> date | None:
    """The date that a text is, or None."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


class Moment(click.ParamType[datetime]):
    """ISO 8601 with an offset."""

    name = "WHEN"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The aware moment; fails on a moment without an offset."""
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value} is not a time. Write it like 2026-12-01T08:00+01:00.", param, ctx)
        if moment.tzinfo is None:
            self.fail(f"{value} has no offset. Write it like 2026-12-01T08:00+01:00.", param, ctx)
        return moment


class Day(click.ParamType[date]):
    """ISO 8601 date."""

    name = "DAY"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The date."""
        if isinstance(value, date):
            return value
        found = day_of(str(value))
        if found is None:
            self.fail(f"{value} is not a day. Write it like 2026-12-01.", param, ctx)
        return found


WHEN = Moment()
DAY = Day()
