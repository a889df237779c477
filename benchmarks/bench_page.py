"""How a long post opens, how soon a key is seen in it, and what saving it costs, beside Qt's bare text field.

The desk's own window in a process of its own on a real X screen (Xvfb); the bare field types the same in turns.
"""

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.figures import Figure, Goal
from benchmarks.long_texts import long_text
from benchmarks.screen import Screen, Start, installed, running_screen

ROUNDS = 5
SMALL, LARGE = 20_000, 100_000
FRAME, TWO_FRAMES = 16, 33
BARE = "a bare window with one QTextEdit"
PROTOTYPE = """
import sys
from PySide6.QtWidgets import QApplication, QTextEdit
application = QApplication(sys.argv)
page = QTextEdit()
page.setPlainText(open(sys.argv[1], encoding="utf-8").read())
page.resize(1280, 800)
page.show()
application.exec()
"""
PAGE = """
import sys
from ceo_desk.ui.opening import make_application
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.sheet import PageSheet
application = make_application(sys.argv[:1])
theme = Theme()
theme.apply()
page = PageSheet(theme)
page.show_text("", open(sys.argv[1], encoding="utf-8").read())
page.resize(1280, 800)
page.show()
application.exec()
"""


def run() -> list[Figure]:
    """All of it; nothing where there is no Xvfb."""
    if shutil.which("Xvfb") is None:
        print("page: not measured: Xvfb is not installed")
        return []
    with tempfile.TemporaryDirectory() as name, running_screen() as screen:
        starts = {words: _starts(screen, Path(name), words) for words in (SMALL, LARGE)}
        found = _inside(screen, Path(name))
    return [*_opening(starts, found), *_typing(found), *_saving(found)]


def _starts(screen: Screen, place: Path, words: int) -> dict[str, list[Start]]:
    """Starts of the page and of the prototype with the same file, in turns."""
    draft = place / f"{words}.md"
    draft.write_text(long_text(words), encoding="utf-8")
    programs = {"page": ["-c", PAGE], "bare": ["-I", "-c", PROTOTYPE]}
    starts: dict[str, list[Start]] = {name: [] for name in programs}
    for number in range(ROUNDS + 1):
        for name, program in programs.items():
            start = screen.time_start([sys.executable, *program, str(draft)], installed())
            if number:
                starts[name].append(start)
    return starts


def _inside(screen: Screen, place: Path) -> dict[str, float]:
    """What `page_run` measures."""
    environment = installed() | {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "HOME": str(place)}
    words = [sys.executable, "-m", "benchmarks.page_run", str(place / "desk")]
    done = subprocess.run(
        words, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, env=environment
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _opening(starts: dict[int, dict[str, list[Start]]], found: dict[str, float]) -> list[Figure]:
    figures = []
    for words, taken in starts.items():
        seconds = {name: statistics.median(start.seconds for start in each) for name, each in taken.items()}
        memory = {name: statistics.median(start.megabytes for start in each) for name, each in taken.items()}
        goal = Goal("at most", 2.0) if words == SMALL else None
        figures += [
            Figure(f"{words} words: started with it, complete", seconds["page"] * 1000, "ms"),
            Figure(f"{words} words: started with it", seconds["page"] / seconds["bare"], "×", goal, BARE),
            Figure(f"{words} words: memory", memory["page"], "MB"),
            Figure(f"{words} words: memory over it", memory["page"] / memory["bare"], "×", None, BARE),
        ]
    first, whole = found[f"{LARGE} first screen"], found[f"{LARGE} complete"]
    return [
        *figures,
        Figure(f"{SMALL} words: opened in the window", found[f"{SMALL} complete"], "ms"),
        Figure(f"{LARGE} words: first screen in the window", first, "ms", Goal("at most", 300)),
        Figure(f"{LARGE} words: opened in the window", whole, "ms", Goal("at most", 2000)),
    ]


def _typing(found: dict[str, float]) -> list[Figure]:
    figures = []
    for words in (SMALL, LARGE):
        for place in ("top", "end"):
            own, bare = found[f"{words} key at the {place} p50"], found[f"{words} bare key at the {place} p50"]
            is_small = words == SMALL
            ratio, late = (Goal("at most", 1.5), Goal("at most", FRAME)) if is_small else (None, None)
            busy = None if is_small else Goal("at most", TWO_FRAMES)
            name = f"{words} words, {place}"
            figures += [
                Figure(f"{name}: key to picture p50", own, "ms"),
                Figure(f"{name}: key to picture p50", own / bare, "×", ratio, BARE),
                Figure(f"{name}: key to picture p95", found[f"{words} key at the {place} p95"], "ms", late),
                Figure(f"{name}: typed on while saving p99", found[f"{words} busy at the {place} p99"], "ms", busy),
                Figure(f"{name}: typed on, longest wait", found[f"{words} busy at the {place} longest"], "ms", busy),
            ]
    list_goal = Goal("at most", FRAME)
    return [
        *figures,
        Figure("list of 1,000: a key and its text", found["list key"], "ms", list_goal),
        Figure("list of 1,000: the first key and its text", found["list first key"], "ms", list_goal),
    ]


def _saving(found: dict[str, float]) -> list[Figure]:
    figures = []
    for words in (SMALL, LARGE):
        qt, own = found[f"{words} Qt's toMarkdown"], found[f"{words} save after a key"]
        anew = found[f"{words} save all anew"]
        figures += [
            Figure(f"{words} words: put on a page", found[f"{words} load"], "ms"),
            Figure(f"{words} words: a key and the text after it", own, "ms"),
            Figure(f"{words} words: a key and the text after it", own / qt, "×", Goal("at most", 1.0), "toMarkdown"),
            Figure(f"{words} words: written anew and read back", anew / qt, "×", Goal("at most", 1.0), "toMarkdown"),
        ]
    return figures
