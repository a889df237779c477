"""Has a post laid out on paper by a process of its own: no other part of the desk but its window knows how to draw."""

from __future__ import annotations

import logging
import subprocess
from collections.abc import Mapping, Sequence

from ceo_desk.domain.errors import StorageFailed
from ceo_desk.storage.processes.file_wire import pack
from ceo_desk.storage.processes.own_process import WITHOUT_WINDOW, command, environment

log = logging.getLogger(__name__)

CHILD_ARGUMENT = "--print-a-post"
"""What makes the desk that process."""
LONGEST_SECONDS = 120.0
_BEGINS = b"%PDF-"


class Press:
    """Makes PDF files. Whoever asks waits; nobody may ask on the window's thread."""

    def __init__(self, program: Sequence[str] | None = None, *, longest_seconds: float = LONGEST_SECONDS) -> None:
        self._command = list(program or command(CHILD_ARGUMENT))
        self._longest = longest_seconds

    def print_post(self, head: Mapping[str, object], pictures: Mapping[str, bytes]) -> bytes:
        """The post as a PDF; `pictures` are those in the text, by their address. Raises StorageFailed."""
        question = pack({**head, "pictures": list(pictures)}, list(pictures.values()))
        try:
            done = subprocess.run(
                self._command,
                input=question,
                capture_output=True,
                check=False,
                timeout=self._longest,
                env=environment(QT_QPA_PLATFORM="offscreen"),
                creationflags=WITHOUT_WINDOW,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise _not_printed(f"{type(error).__name__}: {error}") from error
        if done.returncode or not done.stdout.startswith(_BEGINS):
            raise _not_printed(f"{done.returncode}: {done.stderr.decode(errors='replace').strip()[-400:]}")
        return done.stdout


def _not_printed(detail: str) -> StorageFailed:
    log.warning("a post could not be laid out on paper: %s", detail)
    return StorageFailed("The PDF could not be made.", "Try again, or save a Word file.", detail=detail)
