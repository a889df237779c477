"""The one address on this laptop to which LinkedIn sends the browser back, open for one answer."""

import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import TracebackType
from typing import Any, Self

SECONDS = 600.0
_TURN = 0.2
_PAGE = (
    "<!doctype html><meta charset=utf-8><title>CEO Desk</title>"
    "<body style='font:20px sans-serif;margin:4em;max-width:30em'><p>Thank you. You can close this page now, "
    "and go on at your desk.</p>"
)


class Listener:
    """Listens on 127.0.0.1 for a path, until it is left. Raises OSError where the port is taken."""

    def __init__(self, port: int, path: str = "/callback") -> None:
        self._found: list[str] = []
        found = self._found

        class Handler(BaseHTTPRequestHandler):
            timeout = 5

            def do_GET(self) -> None:
                """Takes the first answer; asks for icons and the like are none."""
                if self.path.partition("?")[0] != path:
                    self.send_error(404)
                    return
                found.append(self.path)
                content = _PAGE.encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(content)))
                self.send_header("Cache-Control", "no-store")
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *args: Any) -> None:
                """Says nothing: the address holds a secret."""

        self._server = HTTPServer(("127.0.0.1", port), Handler)
        self._server.timeout = _TURN

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self._server.server_port)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.server_close()

    def wait(self, is_stopped: Callable[[], bool], seconds: float = SECONDS) -> str | None:
        """The address that came back; None where the person stopped it, or took too long."""
        end = time.monotonic() + seconds
        while not self._found and not is_stopped() and time.monotonic() < end:
            self._server.handle_request()
        return self._found[0] if self._found else None
