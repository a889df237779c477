"""The ends of the record, written down outside the database: they show when its end was cut off."""

import json
import os
from collections.abc import Iterable
from pathlib import Path

from ceo_desk.domain.errors import Damaged
from ceo_desk.domain.journal import Head
from ceo_desk.storage.folder import failure_of


def read_heads(path: Path) -> dict[str, Head] | None:
    """What is written down, by device; None where there is no such file. Raises Damaged, StorageFailed."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as error:
        raise _damaged(str(error)) from error
    except OSError as error:
        raise failure_of(error) from error
    return heads_from_text(text)


def heads_from_text(text: str) -> dict[str, Head]:
    """The inverse of `heads_to_text`. Raises Damaged."""
    try:
        found = json.loads(text)
        return {device: Head(device, int(at["seq"]), str(at["hash"])) for device, at in found["heads"].items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _damaged(str(error)) from error


def heads_to_text(heads: Iterable[Head]) -> str:
    """JSON, devices in order."""
    found = {head.device: {"hash": head.hash, "seq": head.seq} for head in heads}
    return json.dumps({"heads": found}, sort_keys=True, indent=1) + "\n"


def write_heads(path: Path, heads: Iterable[Head]) -> None:
    """Replaces the file; whoever reads it finds the old or the new one whole. Raises OSError."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8") as file:
            file.write(heads_to_text(heads))
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _damaged(detail: str) -> Damaged:
    return Damaged("The second note of the record is damaged.", "Ask for help before you go on.", detail=detail)
