"""Servers that never outlive the process that started them."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

GUARD = Path(__file__).with_name("guard.py")


class GuardedProcess:
    """A running server behind a guard: it ends with `end`, with this process, or when this process is killed."""

    def __init__(self, command: Sequence[str], *, environment: Mapping[str, str], log: Path, folder: Path) -> None:
        with log.open("ab") as output:
            self._guard = subprocess.Popen(
                [sys.executable, "-I", "-S", str(GUARD), *command],
                env=dict(environment),
                cwd=folder,
                bufsize=0,
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C is for the owner, who then ends the server
            )

    @property
    def pid(self) -> int:
        """The guard's process id; the server is its only child."""
        return self._guard.pid

    def is_running(self) -> bool:
        """Whether the server still runs."""
        return self._guard.poll() is None

    def end(self, *, gently: bool = False) -> None:
        """End the server and all its children: at once, or after it had time to put its files in order."""
        pipe = self._guard.stdin
        if pipe is not None and not pipe.closed:
            with pipe:
                if gently and self.is_running():
                    pipe.write(b".")
                    self._guard.wait()
        self._guard.wait()
