"""The proxy's connections to its clients: one request each, then closed, reset or answered."""

import socket
import socketserver
import struct
import sys
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler

from tests.support.faults.answer import Answer

CLIENT_PATIENCE = 60.0  # seconds that a client may take for its request
NO_LINGER = struct.pack("ii", 1, 0)  # closing then sends a reset
POLL = 0.02  # seconds


class Client(BaseHTTPRequestHandler):
    """One connection with one whole request; `given_body` is its body."""

    server: "Listener"
    protocol_version = "HTTP/1.1"
    timeout = CLIENT_PATIENCE
    given_body = b""

    def answer(self, answer: Answer, *, cut: bool = False) -> bool:
        """Send an answer, or with `cut` half of its body under the full length; False when the client is gone."""
        has_body = self.command != "HEAD" and answer.status not in (204, 304)
        head = [f"{self.protocol_version} {answer.status} {answer.reason}"]
        head += [f"{name}: {value}" for name, value in answer.headers]
        head += [f"Content-Length: {len(answer.body)}"] if has_body else []
        sent = answer.body[: len(answer.body) // 2] if cut else answer.body
        text = "\r\n".join([*head, "Connection: close", "", ""])
        try:
            self.wfile.write(text.encode("latin-1") + (sent if has_body else b""))
        except OSError:
            return False
        return True

    def reset(self) -> None:
        """Break the connection so that the client sees a reset, not an end."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
        self.rfile.close()  # it holds the socket open
        self.connection.close()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 – the name is the standard library's
        """Nothing is printed: the proxy keeps its own log."""

    def _take(self) -> None:
        self.close_connection = True
        if self.headers.get("Transfer-Encoding"):
            self.answer(Answer(411, "Length Required", (), b""))  # PHP's server can't read chunks either
            return
        length = int(self.headers.get("Content-Length") or 0)
        self.given_body = self.rfile.read(length)
        if len(self.given_body) == length:  # else the client left before it had said everything
            self.server.serve(self)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _take  # noqa: N815 – http.server's names


class Listener(socketserver.ThreadingTCPServer):
    """Takes connections on a port of 127.0.0.1, each in a thread of its own, until `close`."""

    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self, port: int, serve: Callable[[Client], None]) -> None:
        self.serve = serve
        super().__init__(("127.0.0.1", port), Client)
        self._thread = threading.Thread(target=self.serve_forever, args=(POLL,), name="fault proxy", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Take no more connections; those that are under way go on."""
        self.shutdown()
        self.server_close()
        self._thread.join()

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away in the middle of its request is no error of ours; anything else is shown."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # typeshed wants a socket here
