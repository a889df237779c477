"""The wheel is whole: installed in a plain environment, away from the source, it does the whole job."""

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = "Scripts" if os.name == "nt" else "bin"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh virtual environment with the wheel in it; the libraries are lent by the one that runs the tests."""
    folder = tmp_path_factory.mktemp("plain") / "venv"
    run([sys.executable, "-m", "venv", "--without-pip", str(folder)])
    python = folder / SCRIPTS / "python"
    run([sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", str(wheel)])
    purelib = run([str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]).stdout.strip()
    # a folder on the path, and no more: the .pth file that leads to the source is not followed from there
    Path(purelib, "lent.pth").write_text("\n".join({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}))
    return folder


def run(command: list[str], cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Runs a process that knows nothing of the source or of this test run."""
    ours = ("PYTHON", "COVERAGE", "COV_", "CEO_DESK_")
    plain: Mapping[str, str] = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    ran = subprocess.run(
        command, cwd=cwd, env=plain, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr + ran.stdout
    return ran


def test_it_carries_all_that_is_shipped(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    shipped = [path for folder in ("resources", "drafts") for path in (ROOT / folder).rglob("*") if path.is_file()]

    assert len(shipped) > 5
    assert {f"ceo_desk/_shipped/{path.relative_to(ROOT).as_posix()}" for path in shipped} <= names
    assert {path.relative_to(ROOT).as_posix() for path in (ROOT / "ceo_desk").rglob("*.sql")} <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_it_carries_nothing_else(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}

    assert tops == {"ceo_desk", next(top for top in tops if top.endswith(".dist-info"))}


def test_a_practice_day_runs_from_it_away_from_the_source(environment: Path, tmp_path: Path) -> None:
    python, desk = environment / SCRIPTS / "python", environment / SCRIPTS / "ceo-desk"
    place = "import ceo_desk.shipped as s; print(s.__file__, s.material('drafts'), sep='\\n')"
    code, drafts = run([str(python), "-c", place], cwd=tmp_path).stdout.splitlines()
    day = json.loads(run([str(desk), "--desk", str(tmp_path / "desk"), "practice-day", "--json"], cwd=tmp_path).stdout)

    assert Path(code).is_relative_to(environment)
    assert Path(drafts).is_relative_to(environment)
    assert day["steps"]
    assert [step["name"] for step in day["steps"] if not step["ok"]] == []
    assert Path(day["site"].removeprefix("file://")).exists()
