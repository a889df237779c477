"""The import law holds, and has teeth."""

from pathlib import Path

import pytest

from tests.house.import_law import FLOORS, find_violations, read_tree

PACKAGE = Path(__file__).parents[2] / "ceo_desk"
STANDING = frozenset(FLOORS)
"""Rooms that must hold code."""

FEWEST_IMPORTS = 900
"""Fewer than this and the law saw too little to mean anything."""


def test_the_house_keeps_the_law() -> None:
    reading = read_tree(PACKAGE)

    assert find_violations(reading) == []
    assert reading.rooms() >= STANDING
    assert len(reading.arrows()) >= FEWEST_IMPORTS


@pytest.mark.parametrize(
    ("module", "code", "breach"),
    [
        ("domain/draft.py", "import ceo_desk.storage.writer", "domain may not look up to storage"),
        ("domain/draft.py", "from ceo_desk.shipped import material", "domain may not look up to shipped"),
        ("domain/draft.py", "import requests", "domain lives on the standard library alone"),
        ("shipped.py", "import platformdirs", "shipped lives on the standard library alone"),
        ("text/reading.py", "from ceo_desk.channels import wordpress", "text may not look up to channels"),
        ("text/reading.py", "from ceo_desk.storage.writer import Writer", "text may not look up to storage"),
        ("storage/writer.py", "from ceo_desk.channels.wordpress import Site", "storage and channels never meet"),
        ("channels/wordpress.py", "def f():\n    from ceo_desk import storage", "channels and storage never meet"),
        ("services/sending.py", "import ceo_desk.cli.commands", "services may not look up to cli"),
        ("services/sending.py", "def f():\n    import PySide6.QtCore", "Qt lives in ui only"),
        ("cli/commands.py", "from PySide6 import QtCore", "Qt lives in ui only"),
        ("cli/commands.py", "import importlib\nimportlib.import_module('PySide6.QtGui')", "Qt lives in ui only"),
        ("cli/commands.py", "__import__(f'{name}')", "an import whose target can't be read"),
        ("cli/commands.py", "importlib.import_module(f'ceo_desk.{name}')", "an import whose target can't be read"),
        ("cli/commands.py", "from ceo_desk.ui import frame", "ui is imported by open_window() alone"),
        ("app.py", "def start():\n    from ceo_desk.ui import frame", "ui is imported by open_window() alone"),
        ("ui/frame.py", "from ceo_desk.app import Desk", "ui may not look up to app"),
        ("ui/frame.py", "from . import theme", "a relative import"),
        ("__init__.py", "from ceo_desk.domain import draft", "the package may not look up to domain"),
        (
            "domain/draft.py",
            "if TYPE_CHECKING:\n    from ceo_desk.text import reading",
            "domain may not look up to text",
        ),
        ("cellar/rats.py", "from ceo_desk.domain import draft", "'cellar' is on no floor"),
    ],
)
def test_each_kind_of_breach_is_found(tmp_path: Path, module: str, code: str, breach: str) -> None:
    found = find_violations(read_tree(make_package(tmp_path, {module: code})))

    assert len(found) == 1
    assert breach in found[0]


@pytest.mark.parametrize(
    "files",
    [
        {"domain/a.py": "import ceo_desk.domain.b", "domain/b.py": "from ceo_desk.domain import a"},
        {"text/a.py": "def f():\n    from ceo_desk.text.b import g", "text/b.py": "from ceo_desk.text.a import f"},
        {"text/a.py": "import_module(f'ceo_desk.text.{name}')", "text/b.py": "from ceo_desk.text.a import f"},
        {"text/__init__.py": "from ceo_desk.text.a import f", "text/a.py": "from ceo_desk.text import g"},
    ],
)
def test_a_cycle_is_found_wherever_its_imports_stand(tmp_path: Path, files: dict[str, str]) -> None:
    (found,) = find_violations(read_tree(make_package(tmp_path, files)))

    assert found.startswith("a cycle: ")


def test_what_the_law_allows_passes(tmp_path: Path) -> None:
    package = make_package(
        tmp_path,
        {
            "domain/draft.py": "import json\nfrom ceo_desk.domain.errors import DeskError",
            "storage/writer.py": "import sqlite_utils\nfrom ceo_desk import __version__",
            "channels/wordpress.py": "from ceo_desk.text.reading import read\nfrom ceo_desk.text import reading",
            "services/sending.py": "from ceo_desk.storage.writer import W\nfrom ceo_desk.channels.wordpress import S",
            "ui/frame.py": "from PySide6 import QtWidgets\nfrom ceo_desk.services import sending",
            "cli/commands.py": "from ceo_desk.app import build\ndef open_window():\n    from ceo_desk.ui import frame",
        },
    )

    assert find_violations(read_tree(package)) == []


def make_package(folder: Path, files: dict[str, str]) -> Path:
    """A package `ceo_desk` with one module in each room, and `files` in it."""
    rooms = ("domain", "text", "storage", "channels", "services", "ui", "cli")
    names = ("draft", "errors", "reading", "writer", "wordpress", "sending", "frame", "commands")
    everything = dict.fromkeys((f"{room}/{name}.py" for room in rooms for name in names), "")
    everything |= dict.fromkeys(("__init__.py", "app.py", "shipped.py", *(f"{room}/__init__.py" for room in rooms)), "")
    for name, code in (everything | files).items():
        path = folder / "ceo_desk" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(code, encoding="utf-8")
    return folder / "ceo_desk"
