"""Real disks that can be full, gone or not writable, for tests; only where this system lets a test have them."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path


def _may_mount() -> bool:
    if sys.platform != "linux":
        return False
    return os.geteuid() == 0 or subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0


MAY_MOUNT = _may_mount()
"""True where a test may have a disk of its own: as the system's first person, or with `sudo` without a password."""


@contextlib.contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A disk of its own, mounted in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    first = [] if os.geteuid() == 0 else ["sudo", "-n"]
    owner = f"size={megabytes}m,mode=700,uid={os.geteuid()},gid={os.getegid()}"
    subprocess.run([*first, "mount", "-t", "tmpfs", "-o", owner, "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run([*first, "umount", "--lazy", str(folder)], check=True)


def fill(disk: Path) -> Path:
    """Fills a disk to its last byte; the file can be taken away again."""
    filler = disk / "films"
    with contextlib.suppress(OSError), filler.open("ab") as stream:
        for size in (1 << 20, 1 << 12, 1):
            with contextlib.suppress(OSError):
                while True:
                    os.write(stream.fileno(), bytes(size))
    return filler


@contextlib.contextmanager
def held_by_another_program(database: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Another process writes to the desk and doesn't come to an end."""
    script = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); c.execute('BEGIN IMMEDIATE');"
        "print('held', flush=True); sys.stdin.read()"
    )
    words = [sys.executable, "-c", script, str(database)]
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdin is not None
    assert process.stdout.readline() == b"held\n"
    try:
        yield process
    finally:
        process.stdin.close()
        process.wait()
        process.stdout.close()
