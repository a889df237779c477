"""Several processes on one desk, and processes that are killed while they write."""

import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ceo_desk.storage.doctor import examine
from ceo_desk.storage.locks import SenderLock
from tests.storage.desks import DeskUnderTest

ROOT = Path(__file__).parents[2]
Process = subprocess.Popen[str]
Start = Callable[..., Process]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts workers; whatever still runs after the test is ended."""
    running: list[Process] = []

    def run(name: str, *arguments: str | Path) -> Process:
        command = [sys.executable, "-W", "error", "-m", "tests.storage.workers", name, *map(str, arguments)]
        running.append(subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True))
        return running[-1]

    yield run
    for process in running:
        process.kill()
        process.communicate()


def finish(process: Process) -> str:
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    return out.strip()


def line_of(process: Process) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_several_processes_begin_one_desk_together(tmp_path: Path, start: Start) -> None:
    processes = [start("begin", tmp_path / "desk") for _ in range(4)]
    identities = {finish(process) for process in processes}
    assert len(identities) == 1
    assert finish(start("begin", tmp_path / "desk")) == identities.pop()


def test_several_processes_write_one_record_and_it_is_whole(desk: DeskUnderTest, start: Start) -> None:
    each, names = 40, ("Anna", "Bela", "Clara")
    processes = [start("decide", desk.folder.root, name, str(each)) for name in names]
    before = desk.database.data_version()
    assert [finish(process) for process in processes] == ["done"] * len(names)
    assert desk.database.data_version() != before
    found = desk.record.verify()
    assert (found.entries, found.problems) == (1 + each * len(names), ())
    assert desk.row("SELECT count(*) FROM people") == (each * len(names),)
    assert examine(desk.database, desk.record, desk.folder, rebuild=False) == ()


@pytest.mark.kills
def test_killed_while_writing_the_desk_is_whole_and_nothing_told_is_lost(
    tmp_path: Path, start: Start, reopen: Callable[..., DeskUnderTest]
) -> None:
    chance = random.Random(20260302)
    for _ in range(8):
        reopen(tmp_path / "desk").database.close()
        process = start("decide_for_ever", tmp_path / "desk")
        first_told = int(line_of(process))
        time.sleep(chance.uniform(0.01, 0.35))
        process.kill()
        out, _ = process.communicate()
        told = max([first_told, *(int(line) for line in out.splitlines(keepends=True) if line.endswith("\n"))])
        desk = reopen(tmp_path / "desk")
        assert desk.row("PRAGMA integrity_check") == ("ok",)
        found = desk.record.verify()
        assert found.problems == ()
        kept = desk.row("SELECT value FROM settings WHERE key = 'take_back_seconds'")[0]
        assert int(str(kept)) >= told
        assert examine(desk.database, desk.record, desk.folder, rebuild=False) == ()
        desk.database.close()


def test_only_one_process_sends_and_a_killed_one_frees_the_lock(desk: DeskUnderTest, start: Start) -> None:
    sender = start("hold_sender", desk.folder.root)
    assert line_of(sender) == "True"
    with SenderLock(desk.folder.sender_lock).taken() as is_ours:
        assert not is_ours
    assert finish(start("hold_sender", desk.folder.root)) == "False"
    sender.kill()
    sender.communicate()
    with SenderLock(desk.folder.sender_lock).taken() as is_ours:
        assert is_ours
