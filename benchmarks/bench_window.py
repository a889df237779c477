"""How soon the window's picture is complete and what memory it takes, beside a bare Qt window with one text field.

Real processes on a real X screen (Xvfb), started in turns after one start each that is not counted.
"""

import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from benchmarks.figures import Figure, Goal, command
from benchmarks.screen import Screen, Start, installed, running_screen

ROUNDS = 7
IMPORT_ROUNDS = 5
COSTLIEST = 12
PROTOTYPE = """
import sys
from PySide6.QtWidgets import QApplication, QTextEdit
application = QApplication(sys.argv)
page = QTextEdit()
page.resize(1280, 800)
page.show()
application.exec()
"""
PEER = "ghostwriter"
BARE = "a bare window with one QTextEdit"
DESK = str(Path(sys.executable).with_name("ceo-desk"))


def run() -> list[Figure]:
    """Start and memory of both and of ghostwriter where it is installed, and what the window's imports cost."""
    figures = _imports()
    if shutil.which("Xvfb") is None:
        print("start and memory: not measured: Xvfb is not installed")
        return figures
    with tempfile.TemporaryDirectory() as name, running_screen() as screen:
        place = Path(name)
        environment = installed() | {"HOME": name, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        programs = {
            "prototype": [sys.executable, "-I", "-c", PROTOTYPE],
            "window": [DESK, "--desk", str(_lived_in(place))],
        }
        if shutil.which(PEER):
            draft = place / "small.md"
            draft.write_text("A small draft.\n")
            programs[PEER] = [PEER, str(draft)]
            environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # its preview refuses to start for root otherwise
        else:
            print(f"beside {PEER}: not measured: {PEER} is not installed")
        starts = _take_turns(screen, programs, environment)
    return [*figures, *_compare(starts)]


def _lived_in(place: Path) -> Path:
    """The desk of Clara after a practice day: drafts, posts, people who wait."""
    command(DESK, "--desk", str(place / "desk"), "practice-day", "--json")()
    (desk,) = (place / "desk" / "practice-days").iterdir()
    command(DESK, "--desk", str(desk), "people", "add", "Clara Winterfeld", "--face", "leader")()
    return desk


def _take_turns(screen: Screen, programs: dict[str, list[str]], environment: dict[str, str]) -> dict[str, list[Start]]:
    starts: dict[str, list[Start]] = {name: [] for name in programs}
    for number in range(ROUNDS + 1):
        for name, words in programs.items():
            start = screen.time_start(words, environment)
            if number:
                starts[name].append(start)
    return starts


def _compare(starts: dict[str, list[Start]]) -> list[Figure]:
    seconds = {name: statistics.median(start.seconds for start in taken) for name, taken in starts.items()}
    memory = {name: statistics.median(start.megabytes for start in taken) for name, taken in starts.items()}
    figures = [Figure(f"{name}: complete", value * 1000, "ms") for name, value in seconds.items()]
    figures += [Figure(f"{name}: memory", value, "MB") for name, value in memory.items()]
    goals = [("prototype", "complete", seconds, 1.5, BARE), ("prototype", "memory", memory, 2.0, BARE)]
    if PEER in starts:
        goals += [(PEER, "complete", seconds, 0.5, PEER), (PEER, "memory", memory, 0.5, PEER)]
    for peer, what, values, limit, beside in goals:
        name = f"window over {peer}: {what}"
        figures.append(Figure(name, values["window"] / values[peer], "×", Goal("at most", limit), beside))
    return figures


def _imports() -> list[Figure]:
    """What importing the window costs, as Python itself times it; the costliest packages are printed."""
    taken = [_import_times() for _ in range(IMPORT_ROUNDS + 1)][1:]
    total = statistics.median(sum(times.values()) for times in taken)
    names = {name for times in taken for name in times}
    medians = Counter({name: int(statistics.median(times[name] for times in taken)) for name in names})
    qt = sum(medians[name] for name in ("PySide6", "shiboken6", "shibokensupport"))
    print("\nimports of the window, ms, the costliest packages first")
    for name, microseconds in medians.most_common(COSTLIEST):
        print(f"{microseconds / 1000:8.1f}  {name}")
    return [Figure("imports", total / 1000, "ms"), Figure("imports without Qt", (total - qt) / 1000, "ms")]


def _import_times() -> Counter[str]:
    """Microseconds that each package took by itself while the window was imported; ours by room."""
    words = [sys.executable, "-X", "importtime", "-c", "import ceo_desk.app, ceo_desk.ui.opening"]
    said = subprocess.run(
        words, check=True, stdin=subprocess.DEVNULL, capture_output=True, text=True, env=installed()
    ).stderr
    times: Counter[str] = Counter()
    for microseconds, name in re.findall(r"^import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)$", said, re.MULTILINE):
        parts = name.split(".")
        times[".".join(parts[: 2 if parts[0] == "ceo_desk" else 1])] += int(microseconds)
    return times
