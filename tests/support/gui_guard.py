"""Holds the window to its promise that nothing blocks: on the GUI thread, and only there, whatever waits raises.

Reading the desk is allowed there, and so is Qt's own local socket. What is refused: writing to SQLite or waiting for a
write, Python's sockets, fsync, sleep, waiting for another thread, and dictionaries: looking for them, reading them,
waiting for the process that holds them.
"""

import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import QThread, QThreadPool

from ceo_desk.services.writing import spelling
from ceo_desk.storage.processes.speller import Speller
from ceo_desk.storage.writer import WriteConnection, Writer

FRAMES_SHOWN = 8

EVENTS = {
    "socket.connect": "a socket",
    "socket.bind": "a socket",
    "socket.sendto": "a socket",
    "socket.sendmsg": "a socket",
    "socket.getaddrinfo": "a look-up of a name on the network",
    "socket.gethostbyname": "a look-up of a name on the network",
    "socket.gethostbyaddr": "a look-up of a name on the network",
}
"""Python's audit events that are refused, in words."""


class GuiThreadBlocked(AssertionError):
    """Something on the GUI thread wrote or waited."""


@dataclass
class GuiGuard:
    """Watches one thread while it is active. `breaches` remembers those that somebody swallowed as well."""

    thread: int = field(default_factory=threading.get_ident)
    breaches: list[str] = field(default_factory=list)
    is_lifted: bool = False

    def watches(self) -> bool:
        """True where the caller stands on the guarded thread."""
        return not self.is_lifted and threading.get_ident() == self.thread

    def refuse(self, what: str) -> NoReturn:
        """Notes the breach and raises GuiThreadBlocked."""
        lines = traceback.format_list(traceback.extract_stack(limit=FRAMES_SHOWN + 2)[:-2])
        self.breaches.append(f"{what} on the GUI thread:\n{''.join(lines)}")
        raise GuiThreadBlocked(f"{what} on the GUI thread")

    @contextmanager
    def lifted(self) -> Iterator[None]:
        """For what a test does itself in the window's thread: opening and closing a desk, looking into its file."""
        self.is_lifted = True
        try:
            yield
        finally:
            self.is_lifted = False


class _AuditHook:
    """The one audit hook of this process: it can't be taken away, so it asks whether a guard is active."""

    def __init__(self) -> None:
        self.guard: GuiGuard | None = None
        self.is_installed = False

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.guard is None or not self.guard.watches():
            return
        if event in EVENTS:
            self.guard.refuse(EVENTS[event])
        if event == "open" and _reads_dictionary(arguments):
            self.guard.refuse("reading a dictionary")
        if event == "sqlite3.connect" and "mode=ro" not in os.fsdecode(arguments[0]):
            self.guard.refuse("a connection to SQLite that may write")


_hook = _AuditHook()


@contextmanager
def guarded_gui_thread() -> Iterator[GuiGuard]:
    """Guards the calling thread until the block ends, and raises GuiThreadBlocked there if anything was refused."""
    if _hook.guard is not None:
        raise RuntimeError("the GUI thread is guarded already")
    if not _hook.is_installed:
        sys.addaudithook(_hook)
        _hook.is_installed = True
    guard = GuiGuard()
    with pytest.MonkeyPatch.context() as patch:
        _wrap_writes(patch, guard)
        _wrap_waits(patch, guard)
        _hook.guard = guard
        try:
            yield guard
        finally:
            _hook.guard = None
    if guard.breaches:
        raise GuiThreadBlocked("\n".join(guard.breaches))


def _wrap_writes(patch: pytest.MonkeyPatch, guard: GuiGuard) -> None:
    for name in ("execute", "executemany", "executescript", "commit"):
        _wrap(patch, guard, WriteConnection, name, "a write to SQLite")
    _wrap(patch, guard, Writer, "write", "waiting for a write")
    _wrap(patch, guard, Writer, "close", "waiting for the writer to end")
    _wrap(patch, guard, spelling, "find_dictionaries", "looking for dictionaries")
    _wrap(patch, guard, Speller, "_ask", "waiting for the dictionaries")
    for name in ("fsync", "fdatasync", "sync"):
        if hasattr(os, name):
            _wrap(patch, guard, os, name, name)


def _wrap_waits(patch: pytest.MonkeyPatch, guard: GuiGuard) -> None:
    # Future.result, Event.wait and Queue.get come here when they really wait
    _wrap(patch, guard, threading.Condition, "wait", "waiting for another thread", _is_no_wait)
    _wrap(patch, guard, threading.Thread, "join", "waiting for a thread to end", _is_over)
    _wrap(patch, guard, QThread, "wait", "waiting for a thread to end", lambda thread, *_: bool(thread.isFinished()))
    _wrap(
        patch, guard, QThreadPool, "waitForDone", "waiting for threads", lambda pool, *_: not pool.activeThreadCount()
    )
    _wrap(patch, guard, time, "sleep", "sleep")  # only Python 3.13 has an audit event for it
    for name in ("sleep", "msleep", "usleep"):
        _wrap(patch, guard, QThread, name, "sleep")


def _reads_dictionary(arguments: tuple[Any, ...]) -> bool:
    path, mode = arguments[0], arguments[1]
    return isinstance(path, str | bytes | os.PathLike) and mode == "r" and os.fsdecode(path).endswith((".aff", ".dic"))


def _never(*_: Any, **__: Any) -> bool:
    return False


def _wrap(
    patch: pytest.MonkeyPatch,
    guard: GuiGuard,
    owner: Any,
    name: str,
    what: str,
    is_allowed: Callable[..., bool] = _never,
) -> None:
    original = getattr(owner, name)

    def guarded(*arguments: Any, **named: Any) -> Any:
        if guard.watches() and not is_allowed(*arguments, **named):
            guard.refuse(what)
        return original(*arguments, **named)

    patch.setattr(owner, name, guarded)


def _is_no_wait(condition: threading.Condition, timeout: float | None = None) -> bool:
    """True for a mere look, and for the instant in which a thread that was just started says that it runs.

    A worker of pytest-xdist waits for its next test on this thread, too, while a guard of a whole file is active.
    """
    # this function, the wrapper, Event.wait
    caller = sys._getframe(3)
    is_of_pytest = Path(caller.f_code.co_filename).parts[-2:] == ("xdist", "remote.py")
    return timeout == 0 or is_of_pytest or caller.f_code is threading.Thread.start.__code__


def _is_over(thread: threading.Thread, timeout: float | None = None) -> bool:
    return timeout == 0 or not thread.is_alive()
