"""How the desk starts itself again, for work that must not happen in its own process; no secret goes along."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from ceo_desk.storage.secrets import VARIABLE

if sys.platform == "win32":  # pragma: no cover – on Windows only
    WITHOUT_WINDOW = subprocess.CREATE_NO_WINDOW
else:
    WITHOUT_WINDOW = 0


def command(*arguments: str) -> list[str]:
    """What starts the desk with these arguments: its own program where it is installed as one."""
    if is_one_program():
        return [sys.executable, *arguments]
    return [sys.executable, "-P", "-m", "ceo_desk", *arguments]


def script_command(script: Path, argument: str) -> list[str]:
    """What starts one file of the desk, and nothing else of it; where it is one program, that with the argument."""
    return command(argument) if is_one_program() else [sys.executable, "-P", str(script)]


def is_one_program() -> bool:
    """Whether the desk is installed as one program, without files of its own code."""
    return bool(getattr(sys, "frozen", False))


def environment(**more: str) -> dict[str, str]:
    """This process's variables without the accounts' secrets, and some more."""
    return {name: value for name, value in os.environ.items() if not name.startswith(VARIABLE)} | more
