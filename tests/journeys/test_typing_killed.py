"""Typing without a pause, killed -9: a short, seeded run of what the script does a thousand times."""

import json
import os
import subprocess
import sys

import pytest

KILLS = 1000 if os.environ.get("CEO_DESK_SOAK") == "1" else 8


@pytest.mark.kills
def test_nothing_older_than_half_a_second_is_lost_and_nothing_is_torn() -> None:
    workers = "2" if KILLS > 100 else "1"
    words = ["--kills", str(KILLS), "--seed", "5", "--workers", workers, "--json"]
    run = subprocess.run(
        [sys.executable, "-m", "tests.journeys.typing_killed", *words], stdout=subprocess.PIPE, check=False
    )
    figures = json.loads(run.stdout)
    bad = {name: figures[name] for name in ("lost", "torn", "torn_files", "problems", "questions")}
    assert not any(bad.values()), figures
    assert run.returncode == 0
    assert figures["kills"] == KILLS
    assert figures["keys"] > 20 * KILLS, "the kills came too early to mean anything"
    assert figures["new_files"] > 0, "no file was written before a kill"
