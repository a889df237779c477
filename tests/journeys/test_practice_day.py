"""Journey 6: the whole job on a practice desk, with no network at all."""

import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.support.command_line import Terminal

NO_NETWORK = """
import socket, sys
def refuse(*_, **__):
    raise AssertionError("the practice day went to the network")
socket.socket.connect = refuse
socket.getaddrinfo = refuse
from ceo_desk.cli.run import run
sys.exit(run(sys.argv[1:]))
"""


def test_a_practice_day_needs_no_network(tmp_path: Path) -> None:
    desk = Terminal(tmp_path / "desk")
    ran = subprocess.run(
        [sys.executable, "-c", NO_NETWORK, "--desk", str(desk.folder), "practice-day", "--json"],
        capture_output=True, timeout=120, check=False, env=desk.environment(),
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr.decode()
    assert b"went to the network" not in ran.stderr


def test_a_practice_day_tells_its_steps_and_leaves_a_site(tmp_path: Path) -> None:
    desk = Terminal(tmp_path / "desk")
    day = desk("practice-day")
    assert [step["name"] for step in day["steps"]][:5] == ["connect", "write", "publish", "comments arrive", "answer"]
    assert all(step["ok"] for step in day["steps"])
    page = Path(unquote(urlsplit(day["site"]).path)) if day["site"].startswith("file:") else Path(day["site"])
    text = page.read_text(encoding="utf-8")
    assert "What our night porters taught me" in text
    assert "I read this twice" in text
    again = desk("practice-day")
    assert again["site"] != day["site"]
