"""What a command says: one JSON document, or words for a person; progress and messages go to standard error."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence

from ceo_desk.domain.errors import BadInput, DeskError

Document = Mapping[str, object]
DONE, WORLD_SAID_NO, WRONG_USAGE = 0, 1, 2


def emit(document: Document, *, is_json: bool, words: Callable[[], str]) -> None:
    """The document as JSON, or the words."""
    if is_json:
        json.dump(document, sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
        return
    text = words()
    if text:
        sys.stdout.write(text.rstrip("\n") + "\n")


def tell(message: str) -> None:
    """A message beside the result."""
    sys.stderr.write(message + "\n")
    sys.stderr.flush()


def emit_error(error: DeskError, *, is_json: bool) -> int:
    """Says what went wrong and gives the exit status."""
    if is_json:
        told = {"code": error.code, "sentence": error.sentence, "next_step": error.next_step}
        if error.detail:
            told["detail"] = error.detail
        json.dump({"error": told}, sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
    else:
        tell(error.sentence)
        if error.next_step:
            tell(error.next_step)
    return WRONG_USAGE if isinstance(error, BadInput) else WORLD_SAID_NO


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows in aligned columns; the last column is not padded."""
    if not rows:
        return ""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row[:-1], widths[:-1], strict=True)]
        lines.append("  ".join([*cells, row[-1]]).rstrip())
    return "\n".join(lines)


def shorten(text: str, width: int = 70) -> str:
    """One line of at most `width` characters."""
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1] + "…"
