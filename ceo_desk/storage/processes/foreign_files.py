"""Has foreign files read by a process of their own, and bounds how long that takes and what comes back."""

from __future__ import annotations

import logging
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal
from uuid import uuid4

from ceo_desk.domain.errors import BadInput, NotAllowed
from ceo_desk.storage.drafts.pictures import MEDIA_TYPES, CleanPicture
from ceo_desk.storage.processes import file_child
from ceo_desk.storage.processes.file_wire import Wire, pack, unpack
from ceo_desk.storage.processes.own_process import WITHOUT_WINDOW, command, environment

if TYPE_CHECKING:
    from ceo_desk.domain.archive import Export

log = logging.getLogger(__name__)

Kind = Literal["docx", "html", "markdown"]
IsStopped = Callable[[], bool]
LARGEST_ANSWER = 400_000_000
_LOOKS_EVERY = 0.05


@dataclass(frozen=True, slots=True)
class ForeignPicture:
    """A picture of a foreign file, made clean; `token` stands for it in the text."""

    token: str
    made: CleanPicture


@dataclass(frozen=True, slots=True)
class ForeignText:
    """A foreign file as Markdown. `named` are pictures beside it that it shows; `said` tells what was left out."""

    title: str
    body: str
    pictures: tuple[ForeignPicture, ...]
    named: tuple[str, ...]
    said: tuple[str, ...]


class ForeignFiles:
    """Reads files that others made. Whoever asks waits; nobody may ask on the window's thread."""

    def __init__(
        self, program: Sequence[str] | None = None, *, longest_seconds: float = file_child.LONGEST_SECONDS
    ) -> None:
        self._command = list(program or command(file_child.CHILD_ARGUMENT))
        self._longest = longest_seconds

    def read(self, kind: Kind, data: bytes, beside: Mapping[str, bytes], is_stopped: IsStopped) -> ForeignText:
        """The file as Markdown. Raises BadInput, in words, for what can't be read, NotAllowed once it is stopped."""
        token = uuid4().hex
        head = {"kind": kind, "token": token, "beside": list(beside)}
        came = self._ask(pack(head, [data, *beside.values()]), is_stopped)
        try:
            return _text(_answer(came), token)
        except (ValueError, KeyError, TypeError) as error:
            raise _ended(str(error)) from error

    def read_export(self, data: bytes, is_stopped: IsStopped) -> Export:
        """The posts of an export. Raises BadInput, in words, for what is none, NotAllowed once it is stopped."""
        from ceo_desk.storage.processes.export_wire import unpack_export

        came = self._ask(pack({"kind": file_child.EXPORT, "token": ""}, [data]), is_stopped)
        try:
            return unpack_export(_answer(came))
        except (ValueError, KeyError, TypeError) as error:
            raise _ended(str(error)) from error

    def read_raw_post(self, content: str) -> str:
        """The raw content of a blog's post as Markdown, with kept lines. Raises BadInput, in words."""
        question = pack({"kind": file_child.RAW_POST, "token": ""}, [content.encode()])
        came = self._ask(question, lambda: False)
        try:
            return str(_answer(came).head["body"])
        except (ValueError, KeyError, TypeError) as error:
            raise _ended(str(error)) from error

    def _ask(self, question: bytes, is_stopped: IsStopped) -> bytes:
        try:
            child = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment(),
                creationflags=WITHOUT_WINDOW,
            )
        except OSError as error:
            raise _ended(str(error)) from error
        exchange = _Exchange(child, question)
        try:
            return exchange.wait(self._longest, is_stopped)
        finally:
            exchange.end()


class _Exchange:
    """One question to a process, and its answer, by two threads: neither side may hold the other up."""

    def __init__(self, child: subprocess.Popen[bytes], question: bytes) -> None:
        self._child = child
        self._question = question
        self._answer = b""
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._ask, self._hear)]
        for thread in self._threads:
            thread.start()

    def wait(self, longest: float, is_stopped: IsStopped) -> bytes:
        """The answer. Raises NotAllowed once it is stopped, BadInput where it takes too long or is too much."""
        ends = time.monotonic() + longest
        hearing = self._threads[1]
        while hearing.is_alive():
            if is_stopped():
                raise NotAllowed("You stopped it. Nothing was brought in.")
            if time.monotonic() > ends:
                raise BadInput(
                    "Reading this file takes too long, so the desk put it aside.",
                    "Copy the part that you need into a new document.",
                )
            hearing.join(_LOOKS_EVERY)
        if len(self._answer) > LARGEST_ANSWER:
            raise BadInput("This file holds more than a post can.", "Copy the part that you need into a new document.")
        return self._answer

    def end(self) -> None:
        """Ends the process, whatever it does, and lets go of it."""
        self._child.kill()
        for thread in self._threads:
            thread.join()
        self._child.wait()
        if self._child.stdout is not None:
            self._child.stdout.close()

    def _ask(self) -> None:
        if self._child.stdin is None:
            return
        try:
            with self._child.stdin as asked:
                asked.write(self._question)
        except OSError as ended:
            log.info("the process that reads files ended early: %s", ended)

    def _hear(self) -> None:
        if self._child.stdout is not None:
            self._answer = self._child.stdout.read(LARGEST_ANSWER + 1)


def _answer(came: bytes) -> Wire:
    """What came, unless it says why there is nothing. Raises ValueError, KeyError or TypeError for anything else."""
    wire = unpack(came)
    if "error" in wire.head:
        raise _refused(wire.head["error"])
    return wire


def _text(wire: Wire, token: str) -> ForeignText:
    head: Mapping[str, Any] = wire.head
    pictures = [
        ForeignPicture(f"desk-{token}-{number:04}", _made(data, *shape))
        for number, (data, shape) in enumerate(zip(wire.pieces, head["shapes"], strict=True))
    ]
    named, said = tuple(map(str, head["named"])), tuple(map(str, head["said"]))
    return ForeignText(str(head["title"] or ""), str(head["body"]), tuple(pictures), named, said)


def _made(data: bytes, suffix: str, width: int, height: int) -> CleanPicture:
    if suffix not in MEDIA_TYPES:
        raise ValueError(suffix)
    return CleanPicture(data, suffix, (int(width), int(height)))


def _refused(said: Sequence[object]) -> BadInput:
    sentence, next_step, detail = map(str, said)
    return BadInput(sentence, next_step, detail=detail)


def _ended(detail: str) -> BadInput:
    return BadInput(
        "Reading this file broke off. It may be made to do harm, so the desk put it aside.",
        "Copy its words, and paste them on a new page.",
        detail=detail,
    )
