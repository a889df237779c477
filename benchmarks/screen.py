"""A screen without a monitor that is looked at while a program starts on it: when was the picture complete?"""

import contextlib
import mmap
import os
import select
import signal
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops

WIDTH, HEIGHT = 1280, 800
LOOK_SECONDS = 0.005
WATCHED_SECONDS = 4.0
QUIET_SECONDS = 0.5
"""For so long at the end nothing may have changed, or the picture was not the final one."""

ALIKE = 0.004
"""The share of the screen that may still differ from its final picture: a caret, a clock."""

XWD_FIELDS = 25


@dataclass(frozen=True, slots=True)
class Start:
    """One start of a program: seconds until its picture was complete, and the memory that is its own (PSS)."""

    seconds: float
    megabytes: float


class Screen:
    """A running Xvfb whose picture lies in a file."""

    def __init__(self, display: str, file: Path) -> None:
        self.display = display
        with file.open("rb") as opened:
            self._memory = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack_from(f">{XWD_FIELDS}I", self._memory)
        assert (header[4], header[5], header[11]) == (WIDTH, HEIGHT, 32), "another screen than was asked for"
        self._offset = header[0] + header[19] * 12
        self._size = header[12] * HEIGHT

    def look(self) -> bytes:
        """The picture now."""
        return self._memory[self._offset : self._offset + self._size]

    def time_start(self, command: Sequence[str], environment: dict[str, str]) -> Start:
        """Starts a program, watches it, ends it. Raises RuntimeError where it shows nothing or comes to no rest."""
        empty = self.look()
        with tempfile.TemporaryFile() as said:
            began = time.perf_counter()
            process = subprocess.Popen(
                command,
                env=environment | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"},
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,
            )
            try:
                frames = self._watch(began, empty)
                megabytes = memory_of(process.pid)
            except OSError:  # it is gone
                megabytes, frames = 0.0, []
            finally:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                process.wait()
            said.seek(0)
            words = said.read().decode(errors="replace")
        self._await_empty(empty)
        if len(frames) < 2:
            raise RuntimeError(f"{command[0]} shows nothing: {words}")
        seconds = complete_after(frames)
        if seconds > WATCHED_SECONDS - QUIET_SECONDS:
            raise RuntimeError(f"{command[0]} has not come to rest after {WATCHED_SECONDS} s")
        return Start(seconds, megabytes)

    def _watch(self, began: float, empty: bytes) -> list[tuple[float, bytes]]:
        frames = [(0.0, empty)]
        while (moment := time.perf_counter() - began) < WATCHED_SECONDS:
            frame = self.look()
            if frame != frames[-1][1]:
                frames.append((moment, frame))
            time.sleep(LOOK_SECONDS)
        return frames

    def _await_empty(self, empty: bytes) -> None:
        last = time.monotonic() + WATCHED_SECONDS
        while self.look() != empty:
            if time.monotonic() > last:
                raise RuntimeError("the window stays on the screen after its program was ended")
            time.sleep(LOOK_SECONDS)


def complete_after(frames: Sequence[tuple[float, bytes]]) -> float:
    """The moment of the first frame from which on all are like the last one."""
    final = _picture(frames[-1][1])
    complete = frames[-1][0]
    for moment, frame in reversed(frames):
        changed = ImageChops.difference(final, _picture(frame)).convert("L").histogram()
        if 1 - changed[0] / (WIDTH * HEIGHT) > ALIKE:
            break
        complete = moment
    return complete


def _picture(frame: bytes) -> Image.Image:
    return Image.frombytes("RGBX", (WIDTH, HEIGHT), frame).convert("RGB")


def installed() -> dict[str, str]:
    """An environment in which Python keeps what it compiled, as an installed program does."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def memory_of(process: int) -> float:
    """Megabytes of a process and its children: what it has alone, and its part of what it shares (PSS)."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    (kilobytes,) = [int(line.split()[1]) for line in lines if line.startswith("Pss:")]
    children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    return kilobytes / 1024 + sum(memory_of(int(child)) for child in children)


@contextlib.contextmanager
def running_screen() -> Iterator[Screen]:
    """Starts Xvfb, and ends it. Raises FileNotFoundError where it is not installed."""
    reading, writing = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder]
        try:
            server = subprocess.Popen(
                [*words, "-nolisten", "tcp", "-nocursor"], pass_fds=[writing], stderr=subprocess.DEVNULL
            )
        finally:
            os.close(writing)
        try:
            ready, _, _ = select.select([reading], [], [], 10)
            assert ready, "Xvfb does not start"
            yield Screen(f":{os.read(reading, 16).decode().strip()}", Path(folder, "Xvfb_screen0"))
        finally:
            os.close(reading)
            server.terminate()
            server.wait()
