"""Prints the installed packages that a lock file doesn't name: `python tools/strays.py requirements.lock`."""

import re
import sys
from importlib.metadata import distributions
from pathlib import Path

OURS = "ceo-desk"


def normal(name: str) -> str:
    """The one spelling of a package's name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def find_strays(lock: str, installed: set[str]) -> list[str]:
    """Names in `installed` that no line of the lock file's text pins, our own left out."""
    pinned = {normal(name) for name in re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE)}
    return sorted({normal(name) for name in installed} - pinned - {OURS})


if __name__ == "__main__":
    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    sys.stdout.write("\n".join(find_strays(text, {found.name for found in distributions()})))
