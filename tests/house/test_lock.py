"""The lock file names everything that is needed, each with its hashes, and no place to get it from."""

import re
import tomllib
from pathlib import Path

from tools.strays import find_strays, normal

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_everything_that_the_project_names_is_pinned() -> None:
    groups = PROJECT["dependency-groups"]
    needed = [
        *PROJECT["project"]["dependencies"],
        *groups["dev"],
        *groups["build"],
        *PROJECT["build-system"]["requires"],
    ]
    names = {re.split(r"[^A-Za-z0-9._-]", line)[0] for line in needed}

    assert len(names) > 20
    assert find_strays(LOCK, names) == []


def test_every_pin_has_hashes() -> None:
    pins = re.split(r"^(?=[A-Za-z0-9])", LOCK, flags=re.MULTILINE)[1:]

    assert len(pins) > 40
    assert [pin for pin in pins if "==" not in pin or "--hash=sha256:" not in pin] == []


def test_it_names_no_place_to_get_packages_from() -> None:
    assert re.findall(r"://|--index|--find-links|--trusted|file:", LOCK) == []


def test_what_only_some_systems_need_is_marked() -> None:
    marks = dict(re.findall(r"^([\w-]+)==\S+ ; (.*?) \\$", LOCK, re.MULTILINE))

    assert "win32" in marks["pywin32-ctypes"]
    assert "linux" in marks["secretstorage"]


def test_strays_are_what_the_lock_does_not_name() -> None:
    lock = "markdown-it-py==4.0.0 \\\n    --hash=sha256:00\n    # via old-thing==1\n"

    assert find_strays(lock, {"Markdown_It.Py", "Old-Thing", "CEO-Desk"}) == ["old-thing"]
    assert normal("A__b.C") == "a-b-c"
