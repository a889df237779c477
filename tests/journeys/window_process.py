"""A window in a process of its own, for tests that kill it.

`python -m tests.journeys.window_process FOLDER STORY WORD…` says when the story is told, and then stays open.
"""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import IO

from tests.journeys.sitting import ACCOUNT, Sitting
from tests.support.command_line import Terminal

PATIENCE_SECONDS = 60.0
SECRET = f"CEO_DESK_SECRET_{ACCOUNT.upper()}"


class WindowProcess:
    """Starts the window of a desk with somebody before it who lives a story, and kills it -9."""

    def __init__(self, folder: Path, secret: str, *story: str) -> None:
        environment = Terminal(folder).environment() | {"QT_QPA_PLATFORM": "offscreen", SECRET: secret}
        words = [sys.executable, "-m", "tests.journeys.window_process", str(folder), *story]
        self._process = subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
        assert self._process.stdout is not None
        self._said: IO[bytes] = self._process.stdout

    def wait_for(self, step: str) -> None:
        """Until it has said this. Raises AssertionError where it ends before."""
        for line in self._said:
            if line.decode().strip() == step:
                return
        self._said.close()
        raise AssertionError(f"the window ended with {self._process.wait()} before {step!r}")

    def kill_after(self, seconds: float) -> None:
        """Kills it -9 after so many seconds."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        self._said.close()


def say(step: str) -> None:
    """Tells whoever started it."""
    sys.stdout.write(f"{step}\n")
    sys.stdout.flush()


def main(folder: Path, story: str, *words: str) -> None:
    """Lives one story before the window."""
    from ceo_desk.ui.frame.place import Place
    from ceo_desk.ui.opening import make_application
    from tests.journeys.at_the_window import answer_from_today, begin_post, publish
    from tests.support.gui_guard import GuiGuard

    application = make_application(["window"])
    desk = Sitting(folder, GuiGuard(), application, secret=os.environ.get(SECRET, ""))
    match story:
        case "publish":
            begin_post(desk, *words)
            publish(desk)
            desk.see_no("Before it goes out")
        case "answer":
            answer_from_today(desk, *words)
            desk.see_no(f"Your answer to {words[0].split()[0]}")
        case "begin-answer":
            desk.go(Place.TODAY)
            desk.click(words[0])
            desk.await_field("ReplyEditor")
            desk.write(words[1])
        case "type":
            desk.settle()  # not while the first look at the blog writes
            desk.press("Ctrl+N")
            desk.see("Publish…")
            desk.write(*words)
        case _:
            raise ValueError(story)
    say("done")
    began = time.monotonic()
    desk.until(lambda: time.monotonic() - began > PATIENCE_SECONDS)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
