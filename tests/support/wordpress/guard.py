"""Runs one server and ends it, with all its children, as soon as the process that wanted it is gone.

Started as `python guard.py COMMAND…` with a pipe on standard input. The pipe's end (the owner closed it, or was killed)
ends the server at once; one byte before that asks it to end by itself first. Standard library only: it starts fast.
"""

import os
import signal
import subprocess
import sys
import threading

GRACE = 20.0  # seconds for a server that was asked to end by itself


def main(command: list[str]) -> int:
    """Run the command to its end or to the owner's; its exit code."""
    server = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True)
    threading.Thread(target=_end_with_owner, args=(server,), daemon=True).start()
    try:
        return server.wait()
    finally:
        _signal(server.pid, signal.SIGKILL)  # workers that outlived their master


def _end_with_owner(server: "subprocess.Popen[bytes]") -> None:
    is_asked = os.read(sys.stdin.fileno(), 1) != b""
    if is_asked:
        _signal(server.pid, signal.SIGTERM)
        try:
            server.wait(GRACE)
        except subprocess.TimeoutExpired:
            _signal(server.pid, signal.SIGKILL)
        return
    _signal(server.pid, signal.SIGKILL)


def _signal(group: int, number: signal.Signals) -> None:
    try:
        os.killpg(group, number)
    except ProcessLookupError:
        return  # all of them are gone already


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
