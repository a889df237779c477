"""The 652 examples of CommonMark 0.31.2: fetched once into the tests' cache, checked, never part of the repository."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import tarfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.support.wordpress.cache import ready_folder
from tests.support.wordpress.errors import SetupError

PACKAGE, VERSION = "commonmark-spec", "0.31.2"
SHA_256 = "257c41ad946f7a1414a499aca402a1aa8fdac3678532266611348c1cf54f4b80"
_EXAMPLE = re.compile(r"^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$|^#{1,6} *(.*)$", re.MULTILINE)
_END = re.compile(r"^<!-- END TESTS -->[\s\S]*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """One example of the specification."""

    number: int
    section: str
    markdown: str


@cache
def examples() -> tuple[Example, ...]:
    """All examples in order; `→` in the specification is a tab."""
    folder = ready_folder(f"{PACKAGE}-{VERSION}", _fetch)
    found: list[Example] = []
    section = ""
    for match in _EXAMPLE.finditer(_END.sub("", _checked(folder / "spec.txt"))):
        if match[3] is not None:
            section = match[3]
        else:
            found.append(Example(len(found) + 1, section, match[1].replace("→", "\t")))
    return tuple(found)


def _fetch(work: Path) -> None:
    if shutil.which("npm") is None:
        raise SetupError("The specification of CommonMark comes through npm, and npm is not on the PATH.")
    command = ["npm", "pack", "--silent", "--ignore-scripts", f"{PACKAGE}@{VERSION}"]
    packed = subprocess.run(command, cwd=work, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    archives = list(work.glob("*.tgz"))
    if packed.returncode or not archives:
        raise SetupError(f"npm pack failed: {packed.stderr[-500:]}")
    with tarfile.open(archives[0]) as tar:
        inside = tar.extractfile("package/spec.txt")
        if inside is None:
            raise SetupError(f"{PACKAGE} {VERSION} holds no spec.txt")
        with inside:
            (work / "spec.txt").write_bytes(inside.read())
    archives[0].unlink()
    _checked(work / "spec.txt")


def _checked(path: Path) -> str:
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != SHA_256:
        raise SetupError(f"{path} is not the specification that these tests were written for")
    return data.decode("utf-8")
