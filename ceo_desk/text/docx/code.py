"""Code in the lines of a Word file: its pieces are one, and the blanks at its ends stand beside it."""

from __future__ import annotations

from dataclasses import replace

from ceo_desk.text.document import Code, Run, Runs, Text


def settled_code(runs: Runs) -> Runs:
    """The runs with code that Word cut into pieces in one, and no blanks at its ends."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if isinstance(run, Code) and isinstance(last, Code) and last.marks == run.marks:
            joined[-1] = replace(last, text=last.text + run.text)
        else:
            joined.append(run)
    return tuple(part for run in joined for part in _parted(run))


def _parted(run: Run) -> Runs:
    if not isinstance(run, Code):
        return (run,)
    words = run.text.strip(" ")
    if not words:
        return (Text(run.text, run.marks),)
    before, _, after = run.text.partition(words)
    parts = (Text(before, run.marks), Code(words, run.marks), Text(after, run.marks))
    return tuple(part for part in parts if part.text)
