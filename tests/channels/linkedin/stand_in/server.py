"""The stand-in as a server on loopback: both hosts of LinkedIn at one address."""

import json
import socket
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from tests.channels.linkedin.stand_in import answers, comments, media, people, posts
from tests.channels.linkedin.stand_in.call import Call, take_apart
from tests.channels.linkedin.stand_in.oauth import SignIn
from tests.channels.linkedin.stand_in.world import ACTIVE, DAY, Grant, Said, World

VERSIONLESS = {("v2", "userinfo"): people.userinfo, ("v2", "me"): people.me, ("v2", "socialActions"): comments.handle}
VERSIONED: dict[str, Callable[[World, Call], Said]] = {
    "posts": posts.handle,
    "socialActions": comments.handle,
    "socialMetadata": comments.metadata,
    "reactions": comments.reactions,
    "organizationalEntityNotifications": comments.notifications,
    "me": people.me,
    "organizationAcls": people.roles,
    "organizations": people.organization,
    "people": people.person,
}


class Cut(Exception):
    """The line is cut instead of an answer."""


class LinkedInStandIn:
    """Serves a world; `url` is the base of the API and of the sign-in."""

    def __init__(self, clock: Callable[[], float] = time.time, person: str = "") -> None:
        self.world = World(clock)
        self.sign_in = SignIn(self.world, person)
        self._lock = threading.Lock()
        stand_in = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 20

            def handle_one_request(self) -> None:
                with suppress(OSError):
                    super().handle_one_request()

            def serve(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                try:
                    with stand_in._lock:
                        said = stand_in.answer(self.command, self.path, headers, body)
                except Cut:
                    self._cut()
                    return
                self._say(said)

            do_GET = do_POST = do_PUT = do_DELETE = serve  # noqa: N815 - the names that http.server calls

            def _cut(self) -> None:
                self.close_connection = True
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.connection.close()

            def _say(self, said: Said) -> None:
                content = b"" if said.body is None else json.dumps(said.body).encode()
                self.send_response(said.status)
                for name, value in said.headers.items():
                    self.send_header(name, value)
                if content:
                    self.send_header("Content-Type", "application/json")
                self.send_header("x-li-uuid", "AAYFake")
                if said.status != 204:
                    self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *args: Any) -> None:
                """Says nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)

    def answer(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Said:
        """The answer to one request, with the faults that are switched on. Raises Cut."""
        path = urlsplit(target).path
        self.world.asked.append((method, target))
        if path.startswith("/oauth/"):
            return self._sign_in(path, dict(parse_qsl(urlsplit(target).query)), body)
        faults = self.world.faults
        if faults.falls(faults.broken_before) or (method == "POST" and faults.falls(faults.lost_writes)):
            raise Cut
        if faults.falls(faults.refused_before):
            return answers.said(503, "Service Unavailable", code="SERVICE_UNAVAILABLE")
        said = self._api(method, target, headers, body)
        if method == "GET" and faults.falls(faults.unread):
            return self._lost()
        if said.status < 300 and method != "GET":
            if faults.falls(faults.broken_after):
                raise Cut
            if faults.falls(faults.failed_after):
                return self._failed()
        return said

    def _lost(self) -> Said:
        if self.world.faults.dice.random() < 0.5:
            raise Cut
        return self._failed()

    def _failed(self) -> Said:
        return answers.said(
            self.world.faults.dice.choice([500, 504]), "Internal Server Error", code="INTERNAL_SERVER_ERROR"
        )

    def _sign_in(self, path: str, query: dict[str, str], body: bytes) -> Said:
        match path:
            case "/oauth/v2/authorization":
                return self.sign_in.authorize(query, is_native=False)
            case "/oauth/native-pkce/authorization":
                return self.sign_in.authorize(query, is_native=True)
            case "/oauth/v2/accessToken":
                return self.sign_in.token(body)
            case "/oauth/v2/introspectToken":
                return self.sign_in.introspect(body)
        return answers.not_found(path)

    def _api(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Said:
        token = headers.get("authorization", "").removeprefix("Bearer ").strip()
        grant = self._grant(token)
        if isinstance(grant, Said):
            return grant
        limited = self._count(token, grant)
        call = take_apart(method, target, headers, body, grant, token)
        if call.parts[0] == media.UPLOADS:
            return media.take(self.world, call)
        if call.parts[:2] in VERSIONLESS:
            return limited or VERSIONLESS[call.parts[:2]](self.world, call)  # type: ignore[index]  # two parts
        if not call.is_versioned or len(call.parts) < 2:
            return answers.not_found(call.path)
        if not call.version:
            return answers.no_version()
        if call.version not in ACTIVE:
            return answers.dead_version(call.version)
        if limited is not None:
            return limited
        if call.parts[1] in ("images", "documents"):
            return media.handle(self.world, call, self.url)
        room = VERSIONED.get(call.parts[1])
        return room(self.world, call) if room else answers.not_found(call.path)

    def _grant(self, token: str) -> Grant | Said:
        if not token:
            return answers.no_token()
        grant = self.world.grants.get(token)
        if grant is None:
            return answers.bad_token(65600)
        if grant.is_revoked:
            return answers.bad_token(65601)
        if grant.ends_at <= self.world.clock():
            return answers.bad_token(65602)
        if grant.fresh_calls > 0:
            grant.fresh_calls -= 1
            return answers.bad_token(65601)
        return grant

    def _count(self, token: str, grant: Grant) -> Said | None:
        day = int(self.world.clock() // DAY)
        for who in (token, grant.app):
            self.world.calls[who, day] += 1
        limit = self.world.faults.day_limit
        return answers.day_is_over() if limit and self.world.calls[token, day] > limit else None
