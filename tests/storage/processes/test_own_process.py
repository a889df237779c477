"""The desk starts itself again."""

import subprocess
import sys
from pathlib import Path

import pytest

from ceo_desk.storage.processes import spelling_child
from ceo_desk.storage.processes.dictionaries import Dictionary
from ceo_desk.storage.processes.own_process import command, environment, script_command
from ceo_desk.storage.processes.speller import Speller

SCRIPT = Path(spelling_child.__file__)


def test_from_its_code_it_starts_its_code() -> None:
    done = subprocess.run(command("--version"), capture_output=True, text=True, check=True)
    assert done.stdout.startswith("ceo-desk ")
    assert script_command(SCRIPT, "--look-words-up")[-1] == str(SCRIPT)


def test_as_one_program_it_is_its_own_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command("--print-a-post", "x") == [sys.executable, "--print-a-post", "x"]
    assert script_command(SCRIPT, "--look-words-up") == [sys.executable, "--look-words-up"]


def test_no_secret_goes_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CEO_DESK_SECRET_BLOG", "never")
    monkeypatch.setenv("CEO_DESK_HOME", "/somewhere")
    variables = environment(QT_QPA_PLATFORM="offscreen")
    assert "CEO_DESK_SECRET_BLOG" not in variables
    assert (variables["CEO_DESK_HOME"], variables["QT_QPA_PLATFORM"]) == ("/somewhere", "offscreen")


def test_the_dictionaries_process_is_given_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CEO_DESK_SECRET_BLOG", "never")
    telling = "import os, json, sys; sys.stdin.readline(); print(json.dumps(sorted(os.environ)), flush=True)"
    speller = Speller([sys.executable, "-c", telling])
    try:
        names = speller.unknown(["a"], (Dictionary("en", tmp_path / "en"),))
    finally:
        speller.close()
    assert "PATH" in names
    assert "CEO_DESK_SECRET_BLOG" not in names
