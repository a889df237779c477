"""The process that draws: what it is asked, and what is said where it gives nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ceo_desk.domain.errors import StorageFailed
from ceo_desk.storage.processes.press import Press

HEAD = {"title": "T", "body": "Words.", "author": "Clara", "language": "en", "is_letter": False}


def python(program: str) -> list[str]:
    return [sys.executable, "-c", program]


def test_it_hands_over_words_and_pictures_and_takes_the_file() -> None:
    program = """
import os, sys
from ceo_desk.storage.processes.file_wire import unpack
asked = unpack(sys.stdin.buffer.read())
assert asked.head["pictures"] == ["a.png"] and asked.pieces == (b"bytes",), asked
assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
sys.stdout.write("%PDF-" + asked.head["body"])
"""
    assert Press(python(program)).print_post(HEAD, {"a.png": b"bytes"}) == b"%PDF-Words."


def test_it_keeps_secrets_to_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CEO_DESK_SECRET_WORK", "hidden")
    program = "import os, sys; sys.stdout.write('%PDF-' + str('CEO_DESK_SECRET_WORK' in os.environ))"
    assert Press(python(program)).print_post(HEAD, {}) == b"%PDF-False"


@pytest.mark.parametrize(
    ("program", "detail"),
    [
        ("import sys; sys.stderr.write('no fonts'); sys.exit(3)", "3: no fonts"),
        ("print('something else')", "0: "),
        ("import os; os._exit(9)", "9: "),
    ],
)
def test_what_went_wrong_is_said(program: str, detail: str) -> None:
    with pytest.raises(StorageFailed) as failed:
        Press(python(program)).print_post(HEAD, {})
    assert failed.value.detail.startswith(detail)
    assert failed.value.next_step


def test_it_waits_no_longer_than_it_may() -> None:
    with pytest.raises(StorageFailed) as failed:
        Press(python("import time; time.sleep(60)"), longest_seconds=0.3).print_post(HEAD, {})
    assert "TimeoutExpired" in failed.value.detail


def test_a_program_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        Press([str(tmp_path / "nothing")]).print_post(HEAD, {})
