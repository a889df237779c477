"""A real socket server on loopback that answers with whatever bytes a test gives it."""

import json
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

CLOSE = b""
Reply = bytes | Callable[[socket.socket], None]
Script = Callable[["Asked"], Reply]


@dataclass(frozen=True)
class Asked:
    """One request as it arrived; header names in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


def answer(status: int, body: bytes | str = b"", *, media: str = "text/html", **headers: str) -> bytes:
    """A whole HTTP answer; `Retry_After="3"` gives the header Retry-After."""
    content = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status} X", f"Content-Type: {media}", f"Content-Length: {len(content)}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + content


def json_answer(value: Any, status: int = 200, **headers: str) -> bytes:
    """A whole JSON answer."""
    return answer(status, json.dumps(value), media="application/json", **headers)


@dataclass
class ScriptedServer:
    """Answers every request as `script` says, one request a connection; keeps what was asked."""

    script: Script
    context: ssl.SSLContext | None = None
    asked: list[Asked] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"{'https' if self.context else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(10)

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            try:
                with line:
                    line.settimeout(10)
                    self._answer(self.context.wrap_socket(line, server_side=True) if self.context else line)
            except OSError:
                continue

    def _answer(self, line: socket.socket) -> None:
        with line:
            request = _read(line)
            if request is None:
                return
            self.asked.append(request)
            reply = self.script(request)
            if callable(reply):
                reply(line)
            elif reply:
                line.sendall(reply)
                line.shutdown(socket.SHUT_WR)


def _read(line: socket.socket) -> Asked | None:
    head = b""
    while b"\r\n\r\n" not in head:
        part = line.recv(65536)
        if not part:
            return None
        head += part
        if head[:1] == b"\x16":  # somebody speaks TLS to a server that doesn't
            return Asked("TLS", "", {}, b"")
    head, _, body = head.partition(b"\r\n\r\n")
    first, *rest = head.decode("latin-1").split("\r\n")
    headers = {name.strip().lower(): value.strip() for name, _, value in (entry.partition(":") for entry in rest)}
    while len(body) < int(headers.get("content-length", "0")):
        body += line.recv(65536)
    method, target, _ = first.split(" ", 2)
    return Asked(method, target, headers, body)
