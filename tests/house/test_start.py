"""The command line starts without what it does not need, and never on a Qt that aborts."""

import json
import os
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = ("PySide6", "shiboken6", "requests", "keyring", "PIL")

SLOW = (
    "sqlite_utils",
    "requests",
    "urllib3",
    "keyring",
    "markdown",
    "markdown_it",
    "PIL",
    "qtawesome",
    "nh3",
    "asyncio",
)
"""What the window's first picture doesn't need."""

PROBE = """
import json, sys
from pathlib import Path
from ceo_desk.__main__ import main
sys.argv = ["ceo-desk", *json.loads(sys.argv[1])]
try:
    status = main()
except SystemExit as ended:
    status = ended.code
Path({report!r}).write_text(json.dumps([status or 0, sorted({{name.split(".")[0] for name in sys.modules}})]))
"""


def run_probe(folder: Path, *words: str) -> tuple[int, set[str], str]:
    """Runs a command in a process of its own: its exit status, the packages it loaded, its standard output."""
    report = folder / "probe.json"
    command = [sys.executable, "-c", PROBE.format(report=str(report)), json.dumps(words)]
    # without coverage, which loads a good deal itself
    plain = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    ran = subprocess.run(
        command, cwd=ROOT, env=plain, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    assert report.is_file(), ran.stderr
    status, loaded = json.loads(report.read_text())
    return status, set(loaded), ran.stdout


def test_the_version_is_answered_before_anything_else_is_loaded(tmp_path: Path) -> None:
    status, loaded, said = run_probe(tmp_path, "--version")

    assert status == 0
    assert said.split() == ["ceo-desk", version("ceo-desk")]
    assert loaded.isdisjoint({"click", "sqlite_utils", "sqlite3", "markdown_it", "asyncio", *HEAVY})


@pytest.mark.parametrize("words", [("draft", "list"), ("account", "list"), ("outbox", "list"), ("inbox", "list")])
def test_a_list_is_shown_without_window_or_network(words: tuple[str, ...], tmp_path: Path) -> None:
    status, loaded, said = run_probe(tmp_path, "--desk", str(tmp_path / "desk"), *words, "--json")

    assert (status, type(json.loads(said))) == (0, dict)
    assert "ceo_desk" in loaded
    assert loaded.isdisjoint(HEAVY)


def test_the_window_is_imported_without_what_its_first_picture_does_not_need() -> None:
    code = "import json, sys, ceo_desk.app, ceo_desk.ui.opening; print(json.dumps(sorted(sys.modules)))"
    plain = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=plain, check=True, capture_output=True, text=True)
    loaded = set(json.loads(ran.stdout))

    assert {"PySide6.QtWidgets", "ceo_desk.ui.opening", "ceo_desk.services.desk"} <= loaded
    assert loaded.isdisjoint(SLOW)
    assert not {name for name in loaded if name.startswith(("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtWebEngine"))}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("words", [(), ("--desk", "desk")])
def test_the_window_alone_is_opened_without_click(
    words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    status, loaded, _ = run_probe(tmp_path, *words)

    # without a screen it goes as far as it can: with one, a window would stand open
    assert status == 1
    assert {"ceo_desk"} <= loaded
    assert "click" not in loaded


def test_a_file_in_place_of_the_desk_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert run_probe(tmp_path, "--desk", str(tmp_path / "file"))[0] == 2


def test_the_probe_sees_what_is_loaded(tmp_path: Path) -> None:
    report = tmp_path / "seen.json"
    code = PROBE.format(report=str(report)).replace("import json, sys", "import json, sys, requests")
    subprocess.run([sys.executable, "-c", code, '["--version"]'], cwd=ROOT, check=True, capture_output=True)

    assert "requests" in json.loads(report.read_text())[1]


def test_qt_is_one_that_does_not_abort() -> None:
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    (qt,) = [line for line in needed if line.lower().startswith("pyside6-essentials")]

    # 6.12.0 drops a reference of None at every void call on Python 3.11, and dies after some 7,000 of them
    assert "<6.12" in qt.replace(" ", "")
    assert tuple(map(int, version("PySide6-Essentials").split(".")[:2])) < (6, 12)
