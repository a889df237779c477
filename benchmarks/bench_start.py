"""How soon the command line answers, over bare Python, beside what importing Qt's widgets would cost."""

import sys
import tempfile
from pathlib import Path

from benchmarks.figures import Figure, Goal, command, median_ms

ROUNDS = 21
QT = "importing QtWidgets over bare Python"


def run() -> list[Figure]:
    """The cost of `--version` and of `draft list` over bare Python, and their share of Qt's."""
    desk = str(Path(sys.executable).with_name("ceo-desk"))
    with tempfile.TemporaryDirectory() as folder:
        bare, widgets, version, drafts = median_ms(
            ROUNDS,
            command(sys.executable, "-c", "pass"),
            command(sys.executable, "-c", "import PySide6.QtWidgets"),
            command(desk, "--version"),
            command(desk, "--desk", folder, "draft", "list", "--json"),
        )
    return [
        Figure("bare Python", bare, "ms"),
        Figure("QtWidgets over it", widgets - bare, "ms"),
        Figure("--version over it", version - bare, "ms"),
        Figure("--version", (version - bare) / (widgets - bare), "×", Goal("at most", 1 / 3), QT),
        Figure("draft list over it", drafts - bare, "ms"),
        Figure("draft list", (drafts - bare) / (widgets - bare), "×", beside=QT),
    ]
