"""Asks the process that holds the dictionaries, and starts it when something is asked first."""

from __future__ import annotations

import json
import logging
import subprocess
import threading
from collections.abc import Sequence
from pathlib import Path

from ceo_desk.storage.processes import spelling_child
from ceo_desk.storage.processes.dictionaries import Dictionary
from ceo_desk.storage.processes.own_process import WITHOUT_WINDOW, environment, script_command

log = logging.getLogger(__name__)

_MOST_STARTS = 3
_PATIENCE_SECONDS = 2.0


class Speller:
    """Knows which words are in which dictionaries. Whoever asks waits; nobody may ask on the window's thread.

    A process that ended is started again, a few times at most: without it every word counts as known.
    """

    def __init__(self, program: Sequence[str] | None = None) -> None:
        self._command = list(program or script_command(Path(spelling_child.__file__), spelling_child.CHILD_ARGUMENT))
        self._lock = threading.Lock()
        self._child: subprocess.Popen[str] | None = None
        self._starts = 0

    def unknown(self, words: Sequence[str], dictionaries: Sequence[Dictionary]) -> frozenset[str]:
        """The words that none of the dictionaries knows; none where there is no dictionary."""
        if not words or not dictionaries:
            return frozenset()
        return frozenset(self._ask({"words": list(words), "in": _stems(dictionaries)}))

    def suggest(self, word: str, dictionaries: Sequence[Dictionary]) -> tuple[str, ...]:
        """What might be meant, the likeliest first."""
        return tuple(self._ask({"word": word, "in": _stems(dictionaries)})) if dictionaries else ()

    def close(self) -> None:
        """Ends the process."""
        with self._lock:
            self._starts = _MOST_STARTS
            self._end()

    def _ask(self, question: dict[str, object]) -> list[str]:
        with self._lock:
            child = self._child or self._start()
            if child is None:
                return []
            try:
                return self._exchange(child, json.dumps(question))
            except (OSError, ValueError) as ended:
                log.warning("the dictionaries' process ended: %s", ended)
                self._end()
                return []

    def _exchange(self, child: subprocess.Popen[str], question: str) -> list[str]:
        asked, answered = child.stdin, child.stdout
        if asked is None or answered is None:
            raise ValueError("no pipes")
        asked.write(question + "\n")
        asked.flush()
        found = json.loads(answered.readline())
        return [str(word) for word in found]

    def _start(self) -> subprocess.Popen[str] | None:
        if self._starts >= _MOST_STARTS:
            return None
        self._starts += 1
        try:
            self._child = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
                env=environment(),
                creationflags=WITHOUT_WINDOW,
            )
        except OSError as refused:
            log.warning("the dictionaries' process can't be started: %s", refused)
        return self._child

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError as broken:
                    log.debug("a pipe to the dictionaries' process was broken: %s", broken)
        try:
            child.wait(_PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def _stems(dictionaries: Sequence[Dictionary]) -> list[str]:
    return [str(one.stem) for one in dictionaries]
