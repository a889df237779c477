"""The command line inside this process, on a desk of its own."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ceo_desk.cli.run import run
from tests.support.command_line import Refused

Say = Callable[..., Any]


@pytest.fixture
def say(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Say:
    """Runs a command with `--json` and gives its document. Raises Refused."""

    def one(*words: object, said: str = "", actor: str = "Clara") -> Any:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(said.encode()), encoding="utf-8"))
        status = run(["--desk", str(tmp_path / "desk"), "--actor", actor, *map(str, words), "--json"])
        told = capsys.readouterr()
        document = json.loads(told.out) if told.out.strip() else {}
        if status:
            raise Refused(status, document, told.err)
        return document

    return one


@pytest.fixture
def tell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Runs a command for a person: its status, and what it said on both streams."""

    def one(*words: object) -> tuple[int, str, str]:
        status = run(["--desk", str(tmp_path / "desk"), *map(str, words)])
        told = capsys.readouterr()
        return status, told.out, told.err

    return one
