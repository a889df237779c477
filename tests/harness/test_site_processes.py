import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.wordpress import start
from tests.support.wordpress.process import GuardedProcess

REPOSITORY = Path(__file__).parents[2]
OWNER = """
import sys, time
from pathlib import Path
from tests.support.wordpress import start
site = start(Path(sys.argv[1]), database=sys.argv[2])
print(site.host, flush=True)
time.sleep(600)
"""


def processes_below(folder: Path) -> set[int]:
    """The processes, workers too, that name a folder in their command line or run in it."""
    found = set()
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            command = (entry / "cmdline").read_bytes().decode(errors="replace")
            place = str((entry / "cwd").readlink())
        except OSError:
            continue  # gone meanwhile, or a zombie
        if entry.name != str(os.getpid()) and (str(folder) in command or place.startswith(str(folder))):
            found.add(int(entry.name))
    return found


def is_refused(host: str) -> bool:
    name, _, port = host.partition(":")
    with socket.socket() as probe:
        return probe.connect_ex((name, int(port))) != 0


def becomes_true(is_so: Callable[[], bool], patience: float = 10.0) -> bool:
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        if is_so():
            return True
        time.sleep(0.05)
    return is_so()


@pytest.mark.wordpress
@pytest.mark.parametrize("database", ["sqlite", "mariadb"])
def test_nothing_runs_after_stop(tmp_path: Path, database: str) -> None:
    with start(tmp_path, database=database) as site:  # type: ignore[arg-type]  # mypy sees str in the list
        assert becomes_true(lambda: len(processes_below(tmp_path)) >= 6)  # guard, server, four workers
        assert not is_refused(site.host)
    assert becomes_true(lambda: not processes_below(tmp_path))
    assert is_refused(site.host)
    site.stop()  # harmless


@pytest.mark.wordpress
@pytest.mark.kills
@pytest.mark.parametrize("database", ["sqlite", "mariadb"])
def test_nothing_runs_after_the_owner_was_killed(tmp_path: Path, database: str) -> None:
    command = [sys.executable, "-c", OWNER, str(tmp_path), database]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY) as owner:
        assert owner.stdout is not None
        host = owner.stdout.readline().strip()
        assert becomes_true(lambda: len(processes_below(tmp_path)) >= 6)
        os.kill(owner.pid, signal.SIGKILL)
    assert becomes_true(lambda: not processes_below(tmp_path))
    assert is_refused(host)


def test_a_server_that_is_asked_gently_has_time_to_end(tmp_path: Path) -> None:
    script = "import signal,sys,time,pathlib\nsignal.signal(15,lambda *_:(pathlib.Path('ended').touch(),sys.exit()))\n"
    script += "pathlib.Path('ready').touch()\ntime.sleep(60)"
    server = GuardedProcess(
        [sys.executable, "-c", script], environment=os.environ, log=tmp_path / "log", folder=tmp_path
    )
    assert becomes_true((tmp_path / "ready").exists)
    assert server.is_running()
    server.end(gently=True)
    assert (tmp_path / "ended").exists()
    assert not server.is_running()
    server.end()  # harmless


def test_a_server_that_ended_by_itself_is_noticed(tmp_path: Path) -> None:
    server = GuardedProcess(["true"], environment=os.environ, log=tmp_path / "log", folder=tmp_path)
    assert becomes_true(lambda: not server.is_running())
    server.end(gently=True)


@pytest.mark.wordpress
def test_many_sites_share_their_files_but_not_their_content(tmp_path: Path) -> None:
    with start(tmp_path / "one") as one, start(tmp_path / "two") as two:
        one.add_post("Only here")
        assert "Only here" not in json.dumps(two.posts())
        assert (one.root / "wp-load.php").stat().st_ino == (two.root / "wp-load.php").stat().st_ino
        assert (one.root / "wp-config.php").stat().st_ino != (two.root / "wp-config.php").stat().st_ino
